//! Turns what translations record of their sources into the state of every article in every
//! language: whether it still says what its source says.

use rayon::prelude::*;

use super::{Listing, Site};
use crate::content::Article;
use crate::content::accepted::{Accepted, TextName};
use crate::content::front_matter::Status;
use crate::content::revision::{Revision, RevisionError};

/// The state of an article in one language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Freshness {
    /// It is what the others are translated from.
    Source,
    /// It says what its source says.
    Current,
    /// The source has changed since, in a way that needs no translation.
    Minor,
    /// The source has changed since.
    Outdated,
    /// What it was made from is not known.
    Unknown,
    /// The text that it was made from is gone.
    Orphan,
    /// It is still being written or reviewed.
    Draft,
    /// There is none.
    Missing,
}

impl Freshness {
    /// Every state, with the name by which it is written.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Source, "source"),
        (Self::Current, "current"),
        (Self::Minor, "minor"),
        (Self::Outdated, "outdated"),
        (Self::Unknown, "unknown"),
        (Self::Orphan, "orphan"),
        (Self::Draft, "draft"),
        (Self::Missing, "missing"),
    ];

    /// The name by which it is written.
    pub fn name(self) -> &'static str {
        let mut all = Self::ALL.iter();
        all.find(|(state, _)| *state == self)
            .map_or("", |(_, name)| name)
    }
}

/// The state of an article in one language, and what it rests on.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Standing {
    /// The state.
    pub state: Freshness,
    /// The article itself, as an index of [`Site::articles`].
    pub article: Option<usize>,
    /// The article that it was made from: the one that `of` names, else the source.
    pub source: Option<usize>,
    /// The revision of the source that it records, if that can be compared.
    pub recorded: Option<Result<Revision, RevisionError>>,
}

/// The state of every article: by group, as in [`Listing::groups`], then by language, as in the
/// settings.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct States {
    /// The states of each group.
    pub groups: Vec<Vec<Standing>>,
}

impl States {
    /// Judges every article of a site. Only sources of which a translation records a revision
    /// are read for it, and each only once while its file stays as it is.
    pub fn of(site: &Site, accepted: &Accepted) -> Self {
        let groups = 0..site.listing.groups.len();
        let group = |group| {
            let languages = 0..site.config.languages.len();
            let ground = Ground {
                site,
                accepted,
                group,
            };
            languages
                .map(|language| ground.standing(language))
                .collect()
        };
        Self {
            groups: groups.into_par_iter().map(group).collect(),
        }
    }

    /// The state of the article of a card.
    pub fn of_card(&self, listing: &Listing, card: usize) -> Option<&Standing> {
        let card = &listing.cards[card];
        self.groups.get(card.group)?.get(card.language)
    }
}

/// What the state of an article is told from.
struct Ground<'a> {
    site: &'a Site,
    accepted: &'a Accepted,
    group: usize,
}

impl Ground<'_> {
    fn standing(&self, language: usize) -> Standing {
        let listing = &self.site.listing;
        let group = &listing.groups[self.group];
        let index = |card: usize| listing.cards[card].article;
        let source = index(group.source);
        let Some(own) = group.cards[language].map(index) else {
            return Standing {
                state: Freshness::Missing,
                article: None,
                source: Some(source),
                recorded: None,
            };
        };
        let article = &*self.site.articles[own];
        let translation = article.front.translation.as_ref();
        let of = translation.and_then(|translation| translation.of.as_ref());
        let made_from = of.map_or(Some(source), |of| {
            let mut languages = self.site.config.languages.iter();
            let language = languages.position(|language| language.code == *of);
            language
                .and_then(|language| group.cards[language])
                .map(index)
        });
        let is_alone = group.cards.iter().flatten().count() == 1;
        let recorded = translation.and_then(|translation| translation.revision.as_deref());
        let recorded = recorded.map(Revision::parse);
        let state = match made_from {
            None => Freshness::Orphan,
            Some(from) if from == own || own == source => {
                if translation.is_some() && is_alone && from == own {
                    Freshness::Orphan
                } else {
                    Freshness::Source
                }
            }
            Some(from) => self.compared(article, from, recorded),
        };
        let is_source = state == Freshness::Source;
        Standing {
            state,
            article: Some(own),
            source: made_from.filter(|from| *from != own && !is_source),
            recorded: recorded.filter(|_| !is_source),
        }
    }

    /// The state of a translation of the article `from`.
    fn compared(
        &self,
        article: &Article,
        from: usize,
        recorded: Option<Result<Revision, RevisionError>>,
    ) -> Freshness {
        if matches!(article.front.status, Status::Draft | Status::Review) {
            return Freshness::Draft;
        }
        let source = &*self.site.articles[from];
        let Some(Ok(recorded)) = recorded.filter(|_| !source.broken) else {
            return Freshness::Unknown;
        };
        let now = source.revision_like(recorded);
        if now == recorded {
            return Freshness::Current;
        }
        let name = TextName::new(&source.id, &source.language);
        if self.accepted.reached(&name, recorded).contains(&now) {
            Freshness::Minor
        } else {
            Freshness::Outdated
        }
    }
}
