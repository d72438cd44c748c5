//! Turns the finished site, the theme and all resolved links into what a page may ask for.

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Page;
use super::functions::{Arguments, Ask, Asked, FUNCTIONS, Function, Scope, Value};
use super::pages::PageKind;
use super::theme::Theme;
use crate::assets::Images;
use crate::content::Article;
use crate::fingerprint::Fingerprint;
use crate::language::Language;
use crate::markdown::highlight::Highlighter;
use crate::markdown::html::{Context, Explained, Html, Labels, ReaderWords, Resolved, write};
use crate::markdown::terms::Terms;
use crate::markdown::{Document, Options};
use crate::site::Site;
use crate::site::facets::{Changes, Facet};
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

/// Answers to questions that do not depend on the page.
pub type Memory = Mutex<Answers>;

/// An answer by function, language and arguments.
pub type Answers = HashMap<(usize, usize, String), Answer>;

/// An answer.
#[derive(Clone, Debug)]
pub struct Answer {
    value: Value,
    /// Its fingerprint; of no use where no build follows.
    print: Fingerprint,
    /// What it rests on.
    facets: Arc<[Facet]>,
}

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
        let within = RefCell::default();
        let ask = Ask {
            world: self,
            page,
            arguments: &arguments,
            written,
            within: &within,
        };
        let is_remembered = match definition.scope {
            Scope::Own | Scope::OwnPage => return Ok(((definition.answer)(&ask)?, None)),
            Scope::Page => false,
            Scope::OwnRemembered | Scope::Language => true,
            Scope::LanguageUnless(is_own) => !is_own(&ask),
        };
        let key = || (function, page.language, ask.arguments.text_form());
        let key = is_remembered.then(key);
        let known = key.as_ref().and_then(|key| self.memory().get(key).cloned());
        let answer = match known {
            Some(known) => known,
            None => self.ask(definition, &ask)?,
        };
        if let Some(key) = key {
            self.memory().entry(key).or_insert_with(|| answer.clone());
        }
        let is_recorded = !self.once && !matches!(definition.scope, Scope::OwnRemembered);
        let asked = is_recorded.then_some(Asked {
            function,
            arguments,
            answer: answer.print,
            facets: answer.facets,
        });
        Ok((answer.value, asked))
    }

    /// Answers a question that was not answered yet.
    fn ask(&self, definition: &Function, ask: &Ask<'_>) -> Result<Answer, String> {
        let value = (definition.answer)(ask)?;
        if self.once {
            return Ok(Answer {
                value,
                print: Fingerprint::of(&[]),
                facets: Arc::default(),
            });
        }
        let mut facets = (definition.facets)(ask);
        facets.append(&mut ask.within.borrow_mut());
        Ok(Answer {
            print: fingerprint(&value),
            value,
            facets: facets.into(),
        })
    }

    /// The first question of a page whose answer is another one after `changes`.
    pub fn other_answer<'a>(
        self: &Arc<Self>,
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
        let language = self.text_language(article);
        let language = language.unwrap_or(place.page.language);
        let settings = &self.site.config.languages[place.page.language];
        let reader = ReaderWords {
            labels: &self.labels[place.page.language],
            language: &settings.code,
            direction: settings.direction,
        };
        let glossary = self.site.glossary(language);
        let glossary = glossary.and_then(|glossary| Some((glossary, place.known?)));
        // What the page is about is explained once: its title tells the rest.
        let title = |terms: &Terms| terms.find(&article.front.title);
        let subject = glossary.map(|(glossary, _)| title(&glossary.terms));
        let subject = subject.unwrap_or_default().into_iter();
        let subject: Vec<usize> = subject.map(|found| found.term).collect();
        let context = Context {
            options: &self.options[language],
            // In the language of the text: on a fallback page the whole text is marked as such.
            labels: &self.labels[language],
            reader: (language != place.page.language).then_some(reader),
            highlighter: &self.highlighter,
            id_prefix: place.id_prefix,
            explained: glossary.map(|(glossary, known)| Explained {
                terms: &glossary.terms,
                subject: &subject,
                known,
            }),
        };
        write(document, resolved, context)
    }

    /// The language of a text, by index.
    pub fn text_language(&self, article: &Article) -> Option<usize> {
        let mut languages = self.site.config.languages.iter();
        languages.position(|language| language.code == article.language)
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
    /// Terms that are known to who reads on; `None` where terms are not explained at all.
    pub known: Option<&'a [usize]>,
}

fn fingerprint(value: &Value) -> Fingerprint {
    // Most answers are long texts. No JSON begins with the byte of a yes or no.
    if let Some(text) = value.as_str() {
        return Fingerprint::of_value(&(value.is_safe(), text));
    }
    let mut bytes = Vec::with_capacity(1024);
    serde_json::to_writer(&mut bytes, value).expect("values of templates have text keys");
    Fingerprint::of(&bytes)
}
