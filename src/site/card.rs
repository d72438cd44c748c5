//! Turns an article and its source into a [`Card`]: what other pages may know of it.

use std::sync::Arc;

use super::life::State;
use crate::content::Article;
use crate::content::front_matter::{FrontMatter, Kind};
use crate::date::Date;
use crate::paths::SourcePath;

/// What the rest of the site sees of one article: the listing facet. A change of the text
/// alone leaves it as it is, so lists, feeds and menus are not made anew.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Card {
    /// The index of its article in [`super::Site::articles`].
    pub article: usize,
    /// The index of its group.
    pub group: usize,
    /// The index of its language in the settings.
    pub language: usize,
    /// The file.
    pub path: SourcePath,
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: String,
    /// The last part of its address, as the front matter or the file name says.
    pub slug: String,
    /// Its place in lists.
    pub order: Option<i64>,
    /// What kind of text it is.
    pub kind: Option<Kind>,
    /// Ids of its topics.
    pub topics: Vec<String>,
    /// The picture, as a relative link.
    pub image: Option<String>,
    /// Its alternative text.
    pub image_alt: String,
    /// The day it first appeared.
    pub published: Option<Date>,
    /// The day of its last change.
    pub updated: Option<Date>,
    /// Old addresses.
    pub aliases: Vec<String>,
    /// Links to related articles.
    pub related: Vec<String>,
    /// A link to the article that takes its place.
    pub replaced_by: Option<String>,
    /// Where it is in its life today.
    pub state: State,
    /// Whether its review is overdue and the page says so.
    pub overdue: bool,
}

/// An article together with the source from which it inherits; for a source, twice the same.
#[derive(Clone, Copy, Debug)]
pub struct Lineage<'a> {
    /// The article itself.
    pub own: &'a Article,
    /// The source of its group.
    pub source: &'a Article,
}

impl<'a> Lineage<'a> {
    /// A field as the article gives it, else as its source does.
    pub fn inherited<T>(self, field: impl Fn(&'a FrontMatter) -> Option<T>) -> Option<T> {
        field(&self.own.front).or_else(|| field(&self.source.front))
    }

    /// Whether the article is a translation of another one.
    pub fn is_translation(self) -> bool {
        !std::ptr::eq(self.own, self.source)
    }

    /// The day of the last change: as given, else the latest of publication and review.
    pub fn updated(self) -> Option<Date> {
        let reviewed = if self.is_translation() {
            let translation = self.own.front.translation.as_ref();
            translation.and_then(|translation| translation.reviewed)
        } else {
            self.own.front.reviewed
        };
        let published = self.inherited(|front| front.published);
        self.own.front.updated.or(published.max(reviewed))
    }
}

/// What a card needs to know beside the article.
#[derive(Clone, Copy, Debug)]
pub(super) struct Position {
    pub(super) article: usize,
    pub(super) group: usize,
    pub(super) language: usize,
    pub(super) state: State,
    pub(super) overdue: bool,
}

impl Card {
    /// The card of an article.
    pub(super) fn new(lineage: Lineage<'_>, position: Position) -> Self {
        let own = &lineage.own.front;
        let image = |front: &FrontMatter| front.image.as_ref().and_then(|image| image.src.clone());
        let alt = own.image.as_ref().and_then(|image| image.alt.clone());
        Self {
            article: position.article,
            group: position.group,
            language: position.language,
            path: lineage.own.path.clone(),
            title: own.title.clone(),
            summary: own.summary.clone(),
            slug: own
                .slug
                .clone()
                .unwrap_or_else(|| last_part(&lineage.own.id)),
            order: own.order,
            kind: lineage.inherited(|front| front.kind),
            topics: lineage
                .inherited(|front| front.topics.clone())
                .unwrap_or_default(),
            image: lineage.inherited(image),
            image_alt: alt.unwrap_or_default(),
            published: lineage.inherited(|front| front.published),
            updated: lineage.updated(),
            aliases: own.aliases.clone(),
            related: lineage
                .inherited(|front| front.related.clone())
                .unwrap_or_default(),
            replaced_by: lineage.inherited(|front| front.replaced_by.clone()),
            state: position.state,
            overdue: position.overdue,
        }
    }
}

/// The last part of an id: `hernia` of `back/hernia`.
pub(super) fn last_part(id: &Arc<str>) -> String {
    id.rsplit('/').next().unwrap_or_default().to_owned()
}
