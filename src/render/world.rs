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
    /// The fingerprint of the listing of the site.
    pub listing: Fingerprint,
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
        self: &Arc<Self>,
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
        let is_shared = match definition.scope {
            Scope::Own => return Ok(((definition.answer)(&ask)?, None)),
            Scope::Page => false,
            Scope::Language => true,
            Scope::LanguageUnless(is_own) => !is_own(&ask),
        };
        if !is_shared {
            let value = (definition.answer)(&ask)?;
            if self.once {
                return Ok((value, None));
            }
            let answer = fingerprint(&value);
            let asked = Asked {
                function,
                arguments,
                answer,
            };
            return Ok((value, Some(asked)));
        }
        let key = (function, page.language, arguments.text_form());
        let known = self.memory().get(&key).cloned();
        let (value, answer) = if let Some(known) = known {
            known
        } else {
            let value = (definition.answer)(&ask)?;
            let answer = fingerprint(&value);
            self.memory().insert(key, (value.clone(), answer));
            (value, answer)
        };
        let asked = (!self.once).then_some(Asked {
            function,
            arguments,
            answer,
        });
        Ok((value, asked))
    }

    /// Whether a page would get the same answers today.
    pub fn answers_alike(self: &Arc<Self>, page: &Page, asked: &[Asked]) -> bool {
        asked.iter().all(|asked| {
            let again = self.answer(asked.function, page, asked.arguments.clone(), None);
            matches!(again, Ok((_, Some(again))) if again.answer == asked.answer)
        })
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
