//! Turns articles of one id into a group: a source and its translations.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::{Article, Role};
use crate::diag::Diagnostic;
use crate::language::LanguageCode;

/// The articles of one id, in all languages.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Group {
    /// Their id: `back/hernia`.
    pub id: Arc<str>,
    /// The index of the source among the cards.
    pub source: usize,
    /// The card in each language of the settings, by its index.
    pub cards: Vec<Option<usize>>,
    /// The page in each language of the settings: its own or a fallback.
    pub entries: Vec<Option<usize>>,
}

impl Group {
    /// The folder that the articles are in: `back`; empty outside sections.
    pub fn section(&self) -> &str {
        self.id.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// The articles of an id before they have cards: indexes of articles by language.
pub(super) struct Siblings {
    pub(super) id: Arc<str>,
    pub(super) source: usize,
    pub(super) by_language: Vec<Option<usize>>,
}

/// Groups articles by id and finds the source of each group.
pub(super) fn group(
    articles: &[Arc<Article>],
    languages: &[LanguageCode],
    default_language: usize,
) -> (Vec<Siblings>, Vec<Diagnostic>) {
    let mut by_id: BTreeMap<Arc<str>, Vec<Option<usize>>> = BTreeMap::new();
    for (index, article) in articles.iter().enumerate() {
        let language = languages.iter().position(|code| *code == article.language);
        if let (Role::Article, Some(language)) = (article.role, language) {
            let group = by_id.entry(article.id.clone());
            group.or_insert_with(|| vec![None; languages.len()])[language] = Some(index);
        }
    }
    let mut diagnostics = Vec::new();
    let groups = by_id
        .into_iter()
        .filter_map(|(id, by_language)| {
            let family = Family {
                articles,
                languages,
                by_language: &by_language,
            };
            let source = family.source(default_language, &mut diagnostics)?;
            Some(Siblings {
                id,
                source,
                by_language,
            })
        })
        .collect();
    (groups, diagnostics)
}

#[derive(Clone, Copy)]
struct Family<'a> {
    articles: &'a [Arc<Article>],
    languages: &'a [LanguageCode],
    by_language: &'a [Option<usize>],
}

/// How following `translation.of` from an article ends.
enum Ending {
    Source(usize),
    Nowhere(usize),
    Circle,
}

impl<'a> Family<'a> {
    fn source(self, default_language: usize, diagnostics: &mut Vec<Diagnostic>) -> Option<usize> {
        let first = self.by_language[default_language]
            .or_else(|| self.by_language.iter().flatten().next().copied())?;
        let source = match self.follow(first) {
            Ending::Source(source) => source,
            Ending::Nowhere(_) | Ending::Circle => first,
        };
        for index in self.by_language.iter().flatten().copied() {
            diagnostics.extend(self.complaint(index, source));
        }
        Some(source)
    }

    fn complaint(self, index: usize, source: usize) -> Option<Diagnostic> {
        let article = &self.articles[index];
        let of = article.front.translation.as_ref()?.of.as_ref()?;
        let place = || article.field_place(&["translation", "of"]);
        let complaint = match self.follow(index) {
            Ending::Source(end) if end == source => return None,
            Ending::Source(end) => Diagnostic::error("translation-two-sources")
                .with("one", self.articles[source].path.as_str())
                .with("other", self.articles[end].path.as_str())
                .help("mend"),
            Ending::Nowhere(last) if last == index => {
                let codes = self.languages_but(index);
                let complaint = Diagnostic::error("translation-of-missing")
                    .with("language", of.as_str())
                    .with("existing", codes.join(", "));
                if codes.is_empty() {
                    complaint.help("no-others")
                } else {
                    complaint.help("others")
                }
            }
            // The one whose `of` leads nowhere is told; those that lead to it are not.
            Ending::Nowhere(_) => return None,
            Ending::Circle if *of == article.language => {
                let complaint = Diagnostic::error("translation-of-itself");
                let others: Vec<&str> = self.languages_but(index);
                let complaint = complaint
                    .with("language", of.as_str())
                    .with("existing", others.join(", "));
                complaint.help(if others.is_empty() {
                    "no-others"
                } else {
                    "others"
                })
            }
            Ending::Circle => Diagnostic::error("translation-of-circle")
                .with("language", of.as_str())
                .help("mend"),
        };
        Some(complaint.at(place()))
    }

    /// The languages of the other texts of the family.
    fn languages_but(self, index: usize) -> Vec<&'a str> {
        let others = self.by_language.iter().flatten();
        others
            .filter(|other| **other != index)
            .map(|other| self.articles[*other].language.as_str())
            .collect()
    }

    fn follow(self, start: usize) -> Ending {
        let mut current = start;
        for _ in 0..=self.languages.len() {
            let translation = self.articles[current].front.translation.as_ref();
            let Some(of) = translation.and_then(|translation| translation.of.as_ref()) else {
                return Ending::Source(current);
            };
            let language = self.languages.iter().position(|code| code == of);
            match language.and_then(|language| self.by_language[language]) {
                Some(next) => current = next,
                None => return Ending::Nowhere(current),
            }
        }
        Ending::Circle
    }
}
