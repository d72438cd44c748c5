//! Turns the finished site, the theme and all resolved links into what a page may ask for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Page;
use super::functions::{Arguments, Ask, Asked, FUNCTIONS, Scope, Value};
use super::pages::PageKind;
use super::theme::Theme;
use crate::assets::Images;
use crate::content::Article;
use crate::fingerprint::Fingerprint;
use crate::language::Language;
use crate::markdown::highlight::Highlighter;
use crate::markdown::html::{Context, Html, Labels, Resolved, write};
use crate::markdown::{Document, Options};
use crate::site::Site;
use crate::site::facets::Changes;
use crate::site::linked::Linked;

/// Everything that pages are rendered from. Read-only but for the memory of answers
/// that are the same on all pages of a language.
#[derive(Debug)]
pub struct World {
    /// The site.
    pub site: Arc<Site>,
    /// The theme.
    pub theme: Arc<Theme>,
    /// The links of pages of articles, by entry.
    pub entries: Vec<Arc<Linked>>,
    /// The links of the texts of sections and home pages, by article.
    pub texts: HashMap<usize, Arc<Linked>>,
    /// The images of articles.
    pub images: Arc<Images>,
    /// How Markdown is read, by language.
    pub options: Vec<Options>,
    /// The words that the Markdown stage needs, by language.
    pub labels: Vec<Labels>,
    /// Highlights code.
    pub highlighter: Arc<Highlighter>,
    /// Answers to questions that do not depend on the page.
    pub memory: Memory,
    /// Whether no build will follow that could ask the same questions again.
    pub once: bool,
}

/// Answers to questions that do not depend on the page, with their fingerprints.
pub type Memory = Mutex<Answers>;

/// An answer by function, language and arguments.
pub type Answers = HashMap<(usize, usize, String), (Value, Fingerprint)>;

impl World {
    /// Answers a question of a page. The second value is what to ask again when the site
    /// changes; `None` where the key of the page holds all that the answer depends on.
    pub(super) fn answer(
        &self,
        function: usize,
        page: &Page,
        arguments: Arguments,
        written: Option<&[String]>,
    ) -> Result<(Value, Option<Asked>), String> {
        let definition = &FUNCTIONS[function];
        let ask = Ask {
            world: self,
            page,
            arguments: &arguments,
            written,
        };
        let (is_shared, is_recorded) = match definition.scope {
            Scope::Own => return Ok(((definition.answer)(&ask)?, None)),
            Scope::OwnLanguage => (true, false),
            Scope::Page => (false, true),
            Scope::Language => (true, true),
            Scope::LanguageUnless(is_own) => (!is_own(&ask), true),
        };
        let is_recorded = is_recorded && !self.once;
        let facets = if is_recorded {
            (definition.facets)(&ask)
        } else {
            Vec::new()
        };
        let (value, answer) = if is_shared {
            self.remembered(function, &ask)?
        } else {
            let value = (definition.answer)(&ask)?;
            let answer = is_recorded.then(|| fingerprint(&value));
            (value, answer)
        };
        let asked = answer.filter(|_| is_recorded).map(|answer| Asked {
            function,
            arguments,
            answer,
            facets: facets.into(),
        });
        Ok((value, asked))
    }

    /// The answer to a question that all pages of a language share.
    fn remembered(
        &self,
        function: usize,
        ask: &Ask<'_>,
    ) -> Result<(Value, Option<Fingerprint>), String> {
        let key = (function, ask.page.language, ask.arguments.text_form());
        if let Some((value, answer)) = self.memory().get(&key) {
            return Ok((value.clone(), Some(*answer)));
        }
        let value = (FUNCTIONS[function].answer)(ask)?;
        let answer = fingerprint(&value);
        self.memory().insert(key, (value.clone(), answer));
        Ok((value, Some(answer)))
    }

    /// The first question of a page whose answer is another one after `changes`.
    pub fn other_answer<'a>(
        &self,
        page: &Page,
        asked: &'a [Asked],
        changes: &Changes,
    ) -> Option<&'a Asked> {
        let is_touched = |asked: &&Asked| asked.facets.iter().any(|facet| changes.touch(*facet));
        let is_other = |asked: &&Asked| {
            let again = self.answer(asked.function, page, asked.arguments.clone(), None);
            !matches!(again, Ok((_, Some(again))) if again.answer == asked.answer)
        };
        asked.iter().filter(is_touched).find(is_other)
    }

    fn memory(&self) -> std::sync::MutexGuard<'_, Answers> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The links of a page.
    pub fn linked(&self, page: &Page) -> Option<&Arc<Linked>> {
        match page.kind {
            PageKind::Article(entry) => self.entries.get(entry),
            PageKind::Section(section) => {
                let section = &self.site.listing.sections[section].in_language[page.language];
                self.texts.get(&section.index?)
            }
            PageKind::Home => self
                .texts
                .get(&self.site.listing.languages[page.language].home?),
            _ => None,
        }
    }

    /// The block that a page ends with, and its links.
    pub fn block(&self, page: &Page) -> Option<(&Arc<Article>, &Resolved)> {
        let (name, resolved) = self.linked(page)?.block.as_ref()?;
        let block = self.site.listing.block(name, page.language)?;
        Some((&self.site.articles[block], resolved))
    }

    /// Writes a document of `article` for a page.
    pub fn write(
        &self,
        article: &Article,
        document: &Document,
        resolved: &Resolved,
        place: Place<'_>,
    ) -> Html {
        // The words of the theme within a foreign text are in its language too: they stand
        // in the element that says which language that is.
        let language = self
            .site
            .config
            .languages
            .iter()
            .position(|l| l.code == article.language);
        let language = language.unwrap_or(place.page.language);
        let context = Context {
            options: &self.options[language],
            // In the language of the text: on a fallback page the whole text is marked as such.
            labels: &self.labels[language],
            highlighter: &self.highlighter,
            id_prefix: place.id_prefix,
        };
        write(document, resolved, context)
    }

    /// What is known of the language of a page.
    pub fn language(&self, page: &Page) -> &Language {
        &self.site.languages[page.language]
    }
}

/// Where on a page a document is written.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The page.
    pub page: &'a Page,
    /// What stands before each anchor of the document.
    pub id_prefix: &'a str,
}

fn fingerprint(value: &Value) -> Fingerprint {
    let bytes = serde_json::to_vec(value).expect("values of templates have text keys");
    Fingerprint::of(&bytes)
}
