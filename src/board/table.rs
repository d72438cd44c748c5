//! Turns the states of a site into a table: an article in each row, a language in each column.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Severity};
use crate::language::LanguageCode;
use crate::paths::SourcePath;
use crate::site::{Freshness, Group, Site, Standing};

/// What is asked for of the table.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// Only this language.
    pub language: Option<String>,
    /// Only articles in this section and those in it: `back`.
    pub section: Option<String>,
    /// Only articles that have this state in a language.
    pub state: Option<Freshness>,
}

/// The state of every article in every language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// The languages, in the order of the settings.
    pub languages: Vec<LanguageCode>,
    /// The articles, in the order of their ids.
    pub rows: Vec<Row>,
}

/// An article in all languages.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row {
    /// Its id: `back/hernia`.
    pub id: String,
    /// The title of its source.
    pub title: String,
    /// The language of its source.
    pub source: LanguageCode,
    /// Its states, one for each of [`Table::languages`].
    pub cells: Vec<Cell>,
}

/// An article in one language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cell {
    /// Its state.
    pub state: Freshness,
    /// Its file, if there is one.
    pub path: Option<SourcePath>,
    /// What it was made from.
    pub source: Option<SourcePath>,
    /// The revision that it records of its source.
    pub recorded: Option<String>,
    /// The revision that its source has now; of a source, its own.
    pub current: Option<String>,
}

impl Table {
    /// The table of a site, as far as it is asked for. An error where the filter names a language
    /// or section that is not there.
    pub fn of(site: &Site, filter: &Filter) -> Result<Self, Diagnostic> {
        let codes = site.config.languages.iter().map(|language| &language.code);
        let all: Vec<&LanguageCode> = codes.collect();
        let shown: Vec<usize> = match &filter.language {
            None => (0..all.len()).collect(),
            Some(wanted) => {
                let found = all.iter().position(|code| code.as_str() == wanted);
                let known = all.iter().map(|code| code.as_str());
                vec![found.ok_or_else(|| unknown("translations-no-language", wanted, known))?]
            }
        };
        let section = filter.section.as_deref().map(|section| {
            let section = section.replace('\\', "/");
            let section = section.strip_prefix("content/").unwrap_or(&section);
            format!("{}/", section.trim_matches('/'))
        });
        let is_in = |id: &str| {
            section
                .as_ref()
                .is_none_or(|section| id.starts_with(section))
        };
        let groups = &site.listing.groups;
        if let Some(section) = &section
            && !groups.iter().any(|group| group.id.starts_with(section))
        {
            let known = Self::sections(site).into_iter();
            let written = section.trim_end_matches('/');
            return Err(unknown("translations-no-section", written, known));
        }
        let indexes = (0..groups.len()).filter(|group| is_in(&groups[*group].id));
        let rows = indexes.map(|group| Row::of(site, group, &shown));
        let is_wanted = |row: &Row| {
            let mut cells = row.cells.iter();
            filter
                .state
                .is_none_or(|state| cells.any(|cell| cell.state == state))
        };
        Ok(Self {
            rows: rows.filter(is_wanted).collect(),
            languages: shown.iter().map(|at| all[*at].clone()).collect(),
        })
    }

    /// The table of a site that there is none of.
    pub fn empty() -> Self {
        Self {
            languages: Vec::new(),
            rows: Vec::new(),
        }
    }

    /// How many articles are in each state, the sources left out.
    pub fn counts(&self) -> BTreeMap<Freshness, usize> {
        let mut counts = BTreeMap::new();
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        for cell in cells.filter(|cell| cell.state != Freshness::Source) {
            *counts.entry(cell.state).or_default() += 1;
        }
        counts
    }

    /// The sections that articles are in, each once.
    pub fn sections(site: &Site) -> Vec<&str> {
        let mut sections: Vec<&str> = site.listing.groups.iter().map(Group::section).collect();
        sections.sort_unstable();
        sections.dedup();
        sections.retain(|section| !section.is_empty());
        sections
    }
}

impl Row {
    fn of(site: &Site, group: usize, shown: &[usize]) -> Self {
        let listing = &site.listing;
        let source = &listing.cards[listing.groups[group].source];
        let cells = shown
            .iter()
            .map(|language| Cell::of(site, &site.states.groups[group][*language]));
        Self {
            id: listing.groups[group].id.to_string(),
            title: source.title.clone(),
            source: site.code(source.language).clone(),
            cells: cells.collect(),
        }
    }
}

impl Cell {
    fn of(site: &Site, standing: &Standing) -> Self {
        let article = |index: usize| &site.articles[index];
        let own = standing.article.map(article);
        let source = standing.source.map(article);
        let recorded = standing.recorded.and_then(Result::ok);
        let current = match (standing.state, own, source) {
            (Freshness::Source, Some(own), _) => Some(own.revision()),
            (Freshness::Missing, ..) | (_, _, None) => None,
            (_, _, Some(source)) => Some(match recorded {
                Some(recorded) => source.revision_like(recorded),
                None => source.revision(),
            }),
        };
        Self {
            state: standing.state,
            path: own.map(|own| own.path.clone()),
            source: source.map(|source| source.path.clone()),
            recorded: recorded.map(|recorded| recorded.to_string()),
            current: current.map(|current| current.to_string()),
        }
    }
}

fn unknown<'a>(
    code: &'static str,
    written: &str,
    known: impl Iterator<Item = &'a str>,
) -> Diagnostic {
    let mut known: Vec<&str> = known.filter(|known| !known.is_empty()).collect();
    known.sort_unstable();
    known.dedup();
    let listed = known.join(", ");
    let unknown = Diagnostic::of(code, Severity::Error).with("written", written);
    let unknown = unknown.with("known", listed);
    unknown.did_you_mean(written, known).help("known")
}
