//! Turns status and dates of an article and its source into its state on one day.

use super::card::Lineage;
use crate::config::{Config, OverdueReview};
use crate::content::front_matter::Status;
use crate::date::Date;

/// Where an article is in its life, today and with these options.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum State {
    /// Readers see it.
    Published,
    /// Built only because drafts were asked for; the page says so.
    Preview(Stage),
    /// Only its address is left, with a notice.
    Withdrawn,
    /// It makes no page yet.
    Unbuilt(Stage),
    /// It has errors and makes no page, so nothing is published; links to it resolve, and lists
    /// show it as far as it could be read: one mistake changes no other page of a preview.
    Broken,
}

/// Why an article is not published yet.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Stage {
    /// Being written.
    Draft,
    /// Being reviewed.
    Review,
    /// Its day has not come.
    Scheduled,
}

impl State {
    /// Whether it stands in lists.
    pub fn is_listed(self) -> bool {
        matches!(self, Self::Published | Self::Preview(_) | Self::Broken)
    }

    /// Whether it has a page.
    pub fn has_page(self) -> bool {
        matches!(self, Self::Published | Self::Preview(_) | Self::Withdrawn)
    }
}

/// The state of an article on the day `today`; what holds for its source holds for it.
pub(super) fn state(lineage: Lineage<'_>, config: &Config, today: Date, drafts: bool) -> State {
    if lineage.own.broken {
        return State::Broken;
    }
    let fronts = [&lineage.own.front, &lineage.source.front];
    let has = |status: Status| fronts.iter().any(|front| front.status == status);
    let scheduled = fronts
        .iter()
        .any(|front| front.publish_at.is_some_and(|day| today < day));
    let expired = fronts
        .iter()
        .any(|front| front.expires_at.is_some_and(|day| today > day));
    let overdue =
        config.overdue_review == OverdueReview::Withdraw && is_overdue(lineage, config, today);
    let stage = if has(Status::Draft) {
        Some(Stage::Draft)
    } else if has(Status::Review) {
        Some(Stage::Review)
    } else {
        scheduled.then_some(Stage::Scheduled)
    };
    match stage {
        Some(stage) if !drafts => State::Unbuilt(stage),
        _ if expired || overdue || has(Status::Withdrawn) => State::Withdrawn,
        Some(stage) => State::Preview(stage),
        None => State::Published,
    }
}

/// Whether the day for the next review of the source has passed.
pub(super) fn is_overdue(lineage: Lineage<'_>, config: &Config, today: Date) -> bool {
    next_review(lineage, config).is_some_and(|day| today > day)
}

/// The day by which the source must be reviewed again: as given, or computed from its last
/// review; `None` where neither is known.
pub fn next_review(lineage: Lineage<'_>, config: &Config) -> Option<Date> {
    let front = &lineage.source.front;
    let computed = || Some(front.reviewed?.add_months(config.review_interval));
    front.next_review.or_else(computed)
}
