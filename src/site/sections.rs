//! Turns folders into sections: their titles and addresses in each language.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::card::last_part;
use super::urls;
use crate::config::{Config, MissingTranslation};
use crate::content::{Article, Role};
use crate::diag::{Diagnostic, Place};
use crate::paths::{SourcePath, UrlPath};

/// A folder of articles.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Section {
    /// The folder below `content/`: `back`, `back/exercises`.
    pub id: Arc<str>,
    /// The section that it is in.
    pub parent: Option<usize>,
    /// What it is in each language of the settings.
    pub in_language: Vec<SectionIn>,
}

/// A section in one language.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SectionIn {
    /// Whether it has a page: it holds an article or a fallback in this language.
    pub exists: bool,
    /// Its title.
    pub title: String,
    /// The index of the language of the title and summary, if they are not in this one.
    pub foreign: Option<usize>,
    /// What it is about.
    pub summary: String,
    /// The article that holds its text in this language, by its index.
    pub index: Option<usize>,
    /// Its address.
    pub url: UrlPath,
    /// Its place among its siblings.
    pub order: Option<i64>,
    /// What happens to articles in it that are not translated.
    pub missing_translation: MissingTranslation,
    /// Its pages in the order of lists, by entry; filled when the pages are known.
    pub entries: Vec<usize>,
    /// The sections in it that exist in this language, in order.
    pub sections: Vec<usize>,
}

/// Finds the sections of all articles, parents before children.
pub(super) fn sections(
    articles: &[Arc<Article>],
    config: &Config,
) -> (Vec<Section>, Vec<Diagnostic>) {
    let mut indexes: BTreeMap<Arc<str>, Vec<Option<usize>>> = BTreeMap::new();
    for (position, article) in articles.iter().enumerate() {
        let folder = match article.role {
            Role::Article => folder_of(&article.id),
            Role::Section => Some(article.id.clone()),
            Role::Home | Role::Block => None,
        };
        let Some(folder) = folder else { continue };
        for ancestor in ancestors(&folder) {
            let languages = indexes.entry(ancestor);
            languages.or_insert_with(|| vec![None; config.languages.len()]);
        }
        if article.role == Role::Section
            && let Some(language) = config
                .languages
                .iter()
                .position(|l| l.code == article.language)
            && let Some(languages) = indexes.get_mut(&folder)
        {
            languages[language] = Some(position);
        }
    }
    let mut sections: Vec<Section> = Vec::with_capacity(indexes.len());
    let mut diagnostics = Vec::new();
    for (id, by_language) in indexes {
        let parent_id = folder_of(&id);
        let parent = parent_id.and_then(|parent| sections.iter().position(|s| s.id == parent));
        if by_language.iter().all(Option::is_none) {
            let folder = SourcePath::new(format!("content/{id}"));
            let complaint = Diagnostic::warning("section-without-index")
                .help("mend")
                .with("folder", &*id);
            diagnostics.push(complaint.at(Place::file(&folder)));
        }
        let builder = Builder {
            articles,
            config,
            id: &id,
            by_language: &by_language,
        };
        let in_language = builder.in_languages(parent.map(|parent| &sections[parent]));
        sections.push(Section {
            id,
            parent,
            in_language,
        });
    }
    (sections, diagnostics)
}

struct Builder<'a> {
    articles: &'a [Arc<Article>],
    config: &'a Config,
    id: &'a Arc<str>,
    by_language: &'a [Option<usize>],
}

impl Builder<'_> {
    fn in_languages(&self, parent: Option<&Section>) -> Vec<SectionIn> {
        let default = urls::default_language(self.config);
        let first = || (0..self.by_language.len()).find(|l| self.by_language[*l].is_some());
        let source = self.by_language[default].map(|_| default).or_else(first);
        let in_language = |language| self.in_language(language, source, parent);
        (0..self.config.languages.len()).map(in_language).collect()
    }

    fn in_language(
        &self,
        language: usize,
        source: Option<usize>,
        parent: Option<&Section>,
    ) -> SectionIn {
        let front =
            |language: usize| self.by_language[language].map(|index| &self.articles[index].front);
        let own = front(language);
        let source_front = source.and_then(front);
        let shown = own.or(source_front);
        let inherited = parent.map_or(self.config.missing_translation, |parent| {
            parent.in_language[language].missing_translation
        });
        let slug = own
            .and_then(|own| own.slug.clone())
            .unwrap_or_else(|| last_part(self.id));
        let above = parent.map_or_else(
            || urls::home(self.config, language),
            |parent| parent.in_language[language].url.clone(),
        );
        SectionIn {
            exists: false,
            title: shown.map_or_else(|| last_part(self.id), |front| front.title.clone()),
            foreign: if own.is_some() { None } else { source },
            summary: shown.map(|front| front.summary.clone()).unwrap_or_default(),
            index: self.by_language[language],
            url: urls::below(&above, &slug),
            order: own
                .and_then(|own| own.order)
                .or(source_front.and_then(|source| source.order)),
            missing_translation: own
                .and_then(|own| own.missing_translation)
                .or(source_front.and_then(|source| source.missing_translation))
                .unwrap_or(inherited),
            entries: Vec::new(),
            sections: Vec::new(),
        }
    }
}

/// The folder part of an id: `back` of `back/hernia`.
pub(super) fn folder_of(id: &str) -> Option<Arc<str>> {
    id.rsplit_once('/').map(|(folder, _)| folder.into())
}

/// The folder and those that it is in, outermost first.
fn ancestors(folder: &str) -> impl Iterator<Item = Arc<str>> + '_ {
    let cuts = folder.match_indices('/').map(|(at, _)| at);
    cuts.chain(std::iter::once(folder.len()))
        .map(|end| Arc::from(&folder[..end]))
}
