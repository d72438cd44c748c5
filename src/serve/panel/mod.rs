//! Turns a page into what the editor's panel says about it, as sections of items.
//!
//! The panel draws whatever sections there are. What states of translations will add is one
//! more function here that gives a [`Section`].

mod changes;
mod site;

use serde::Serialize;

use super::answer::OWN;
use super::board_page::BOARD;
use super::generation::Generation;
use super::problems::{Problem, Tally, Teller};
use crate::config::MissingTranslation;
use crate::content::Article;
use crate::date::Date;
use crate::diag::{Diagnostic, Severity};
use crate::fluent::Argument;
use crate::language::Language;
use crate::paths::{SourcePath, UrlPath};
use crate::render;
use crate::site::{Card, Entry, Freshness, Site, Stage, State, life, urls};

/// What the panel shows.
#[derive(Debug, Serialize)]
pub(super) struct Panel {
    /// The language of its words.
    language: &'static str,
    /// Words of its buttons.
    words: Words,
    /// What stands on the folded panel; `None` for no panel at all.
    badge: Option<Badge>,
    /// What it says, in order.
    sections: Vec<Section>,
    /// What concerns every page, and stands on top of them.
    banner: Option<Section>,
}

/// Words that the script needs itself.
#[derive(Debug, Serialize)]
struct Words {
    name: String,
    why: String,
    mend: String,
    write: String,
    waiting: String,
}

/// What stands on the folded panel: how many problems the page has, and of which kind.
#[derive(Debug, Serialize)]
struct Badge {
    level: &'static str,
    text: String,
}

/// A part of the panel.
#[derive(Debug, Default, Serialize)]
pub(super) struct Section {
    /// Its title.
    pub(super) title: String,
    /// What it says.
    pub(super) items: Vec<Item>,
    /// Whether only its title shows until it is opened.
    pub(super) folded: bool,
}

/// One line of the panel.
#[derive(Debug, Default, Serialize)]
pub(super) struct Item {
    /// What it says.
    text: String,
    /// Where it leads.
    href: Option<String>,
    /// What is to be said beside it.
    note: Option<String>,
    /// Whether it needs the editor's attention.
    attention: bool,
    /// A problem with its line and how to mend it, in place of the text.
    problem: Option<Problem>,
}

/// What the panel says about the page at `address`, with days as `language` writes them.
pub(super) fn panel(teller: Teller<'_>, language: &Language, address: &UrlPath) -> Panel {
    let desk = Desk {
        teller,
        language,
        source: teller.generation.source_of(address),
        address,
    };
    let mut own: Vec<&Diagnostic> = desk.found(|found| desk.is_own(found)).collect();
    own.sort_by_key(|found| found.severity);
    let hints = own.partition_point(|found| found.severity < Severity::Hint);
    let (own, hints) = own.split_at(hints);
    let tally = own.iter().chain(hints).map(|found| found.severity);
    let sections = [
        desk.problems(own),
        desk.hints(hints),
        desk.state(),
        desk.languages(),
        desk.changes(),
        desk.elsewhere(),
    ];
    Panel {
        badge: Some(desk.badge(tally.collect())),
        sections: sections.into_iter().flatten().collect(),
        banner: desk.banner(),
        ..Panel::empty(teller)
    }
}

impl Panel {
    /// The panel of a page that says all by itself: there is none.
    pub(super) fn empty(teller: Teller<'_>) -> Self {
        let word = |name| teller.messages.text(name, &[]);
        Self {
            language: teller.messages.language(),
            words: Words {
                name: word("panel-name"),
                why: word("preview-why"),
                mend: word("preview-mend"),
                write: word("preview-write"),
                waiting: word("panel-waiting"),
            },
            badge: None,
            sections: Vec::new(),
            banner: None,
        }
    }
}

/// What a panel is made from.
struct Desk<'a> {
    teller: Teller<'a>,
    language: &'a Language,
    source: Option<&'a SourcePath>,
    address: &'a UrlPath,
}

impl<'a> Desk<'a> {
    fn generation(&self) -> &'a Generation {
        self.teller.generation
    }

    fn word(&self, name: &str) -> String {
        self.text(name, &[])
    }

    fn text(&self, name: &str, arguments: &[(&'static str, Argument)]) -> String {
        self.teller.messages.text(name, arguments)
    }

    fn found(
        &self,
        is_wanted: impl Fn(&Diagnostic) -> bool,
    ) -> impl Iterator<Item = &'a Diagnostic> {
        let all = self.generation().diagnostics.iter();
        all.filter(move |found| is_wanted(found))
    }

    fn is_own(&self, found: &Diagnostic) -> bool {
        let mut places = found.place.iter().chain(&found.related);
        self.source
            .is_some_and(|source| places.any(|place| place.path == *source))
    }

    fn badge(&self, own: Tally) -> Badge {
        if let Some(worst) = own.worst() {
            return Badge {
                level: worst.name(),
                text: own.in_words(self.teller.messages),
            };
        }
        let is_general = self.found(Generation::is_general).next().is_some();
        let (level, name) = if is_general {
            ("error", "panel-site-mistake")
        } else {
            ("fine", "panel-fine")
        };
        let text = self.word(name);
        Badge { level, text }
    }

    fn problem(&self, found: &Diagnostic) -> Item {
        Item {
            problem: Some(self.teller.problem(found)),
            ..Item::default()
        }
    }

    /// The problems of this article: errors, then warnings.
    fn problems(&self, own: &[&Diagnostic]) -> Option<Section> {
        (!own.is_empty()).then(|| Section {
            title: self.word("panel-problems"),
            items: own.iter().map(|found| self.problem(found)).collect(),
            folded: false,
        })
    }

    /// What could be better in this article.
    fn hints(&self, hints: &[&Diagnostic]) -> Option<Section> {
        (!hints.is_empty()).then(|| Section {
            title: self.text("panel-hints", &[("count", hints.len().into())]),
            items: hints.iter().map(|found| self.problem(found)).collect(),
            folded: true,
        })
    }

    /// How long the article is, and where it is in its life.
    fn state(&self) -> Option<Section> {
        let source = self.source?;
        let site = self.generation().site.as_ref()?;
        let article = site.articles.iter().find(|one| one.path == *source);
        let open = self.teller.open(source, 1);
        let mut items = vec![Item {
            text: source.to_string(),
            href: open,
            ..Item::default()
        }];
        items.extend(article.map(|article| self.length(article)));
        if let Some((entry, card)) = self.entry(site) {
            items.extend(self.life(site, entry, card));
        }
        let title = self.word("panel-article");
        Some(Section {
            title,
            items,
            folded: false,
        })
    }

    fn length(&self, article: &Article) -> Item {
        let arguments = [
            ("words", render::words(article).into()),
            ("minutes", render::minutes(article).into()),
        ];
        Item {
            text: self.text("panel-length", &arguments),
            ..Item::default()
        }
    }

    /// The page of the article that stands at this address, and whose text it shows.
    fn entry(&self, site: &'a Site) -> Option<(&'a Entry, &'a Card)> {
        let source = self.source?;
        let listing = &site.listing;
        let entries = listing
            .entries
            .iter()
            .filter(|entry| listing.cards[entry.card].path == *source);
        let entry = entries.min_by_key(|entry| (entry.url != *self.address, entry.fallback))?;
        Some((entry, &listing.cards[entry.card]))
    }

    fn life(&self, site: &Site, entry: &Entry, card: &Card) -> Vec<Item> {
        let lineage = site.lineage(entry.card);
        let fronts = [&lineage.own.front, &lineage.source.front];
        let day = |day: Date| [("day", self.language.date(day).into())];
        let name = match card.state {
            State::Published => "panel-published",
            State::Preview(Stage::Draft) | State::Unbuilt(Stage::Draft) => "panel-draft",
            State::Preview(Stage::Review) | State::Unbuilt(Stage::Review) => "panel-review",
            State::Preview(Stage::Scheduled) | State::Unbuilt(Stage::Scheduled) => "panel-waits",
            State::Withdrawn => "panel-withdrawn",
            State::Broken => "panel-broken",
        };
        let mut items = vec![Item {
            text: self.word(name),
            attention: card.state != State::Published,
            ..Item::default()
        }];
        let mut push = |text, attention| {
            items.push(Item {
                text,
                attention,
                ..Item::default()
            });
        };
        let starts = fronts.iter().filter_map(|front| front.publish_at).max();
        if let Some(start) = starts.filter(|start| *start > site.today) {
            push(self.text("panel-appears", &day(start)), true);
        }
        if let Some(end) = fronts.iter().filter_map(|front| front.expires_at).min() {
            push(self.text("panel-expires", &day(end)), end < site.today);
        }
        match life::next_review(lineage, &site.config) {
            Some(due) if due < site.today => push(self.text("panel-overdue", &day(due)), true),
            Some(due) => push(self.text("panel-next-review", &day(due)), false),
            None => push(self.word("panel-no-review"), false),
        }
        items
    }

    /// The article in the languages of the site.
    fn languages(&self) -> Option<Section> {
        let site = self.generation().site.as_ref()?;
        let (entry, _) = self.entry(site)?;
        let group = &site.listing.groups[entry.group];
        let names = site.config.languages.iter().enumerate();
        let items = names.map(|(language, name)| {
            let own = group.cards[language];
            let page = site.listing.entry(entry.group, language);
            let is_here = page.is_some_and(|page| page.url == entry.url);
            let note = if own.is_none() {
                Some(match page {
                    Some(_) => "panel-fallback",
                    None => missing(site),
                })
            } else if own == Some(group.source) {
                Some("panel-source")
            } else {
                None
            };
            let standing = &site.states.groups[entry.group][language];
            let state = [("state", standing.state.name().into())];
            let state = || self.text("translations-state", &state);
            Item {
                text: name.name.clone(),
                href: page
                    .filter(|_| !is_here)
                    .map(|page| urls::href(&site.config, &page.url)),
                note: Some(note.map_or_else(state, |note| self.word(note))),
                attention: own.is_none() || standing.state == Freshness::Outdated,
                problem: None,
            }
        });
        let base = self.generation().base().trim_end_matches('/');
        let board = Item {
            text: self.word("panel-board"),
            href: Some(format!("{base}{OWN}{BOARD}")),
            ..Item::default()
        };
        Some(Section {
            items: items.chain([board]).collect(),
            title: self.word("panel-languages"),
            folded: false,
        })
    }
}

/// What links to an article that is not translated do.
fn missing(site: &Site) -> &'static str {
    match site.config.missing_translation {
        MissingTranslation::Omit => "panel-missing-omit",
        MissingTranslation::Link | MissingTranslation::Fallback => "panel-missing",
    }
}
