//! Turns `content/site.yaml` as written into the settings as meant: every default filled in.

pub mod brand;

mod base_url;
mod languages;
mod local_text;
mod read;

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Place, Severity};
use crate::language::{Direction, LanguageCode};
use crate::paths::SourcePath;
use crate::sources::Sources;
use crate::yaml::{self, At, Reader};

pub use brand::Brand;
pub(crate) use languages::near_codes;
pub(crate) use local_text::local_text;
pub(crate) use read::brand::colour;

/// The file that holds the settings.
pub const SETTINGS: &str = "content/site.yaml";

/// The settings of a site. Fields that are missing in the file have their default here.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Config {
    /// The name of the site.
    pub title: LocalText,
    /// One sentence about the site, for search engines and feeds.
    pub description: Option<LocalText>,
    /// Where the site is published.
    pub base_url: BaseUrl,
    /// The languages in the order of the switcher; never empty.
    pub languages: Vec<SiteLanguage>,
    /// The language of files without a suffix; one of `languages`.
    pub default_language: LanguageCode,
    /// Whether the default language has no `/LL` in its addresses.
    pub default_language_at_root: bool,
    /// The name of the theme.
    pub theme: String,
    /// What happens in a language into which an article is not translated.
    pub missing_translation: MissingTranslation,
    /// What happens to a translation whose source has changed since.
    pub outdated_translation: OutdatedTranslation,
    /// What happens where care advice of a translation is outdated.
    pub safety_outdated: SafetyOutdated,
    /// What happens to a page past its review date.
    pub overdue_review: OverdueReview,
    /// Months between two reviews.
    pub review_interval: u32,
    /// Who publishes the site and gives the care.
    pub clinic: Clinic,
    /// Logo, colours and fonts.
    pub brand: Brand,
    /// The block in `content/_blocks` that articles end with, unless they name another.
    pub cta: Option<String>,
    /// The menu, in order; empty where the settings name none.
    pub menu: Vec<MenuItem>,
    /// What happens to raw HTML in articles.
    pub raw_html: RawHtml,
    /// Where the preview opens a file: `{path}` and `{line}` are filled in.
    pub editor_url: Option<String>,
    /// Which checks run and how strictly.
    pub checks: Checks,
    /// Free data for themes, as JSON text so that it can be compared.
    pub extra: String,
}

/// A text that is shown: the same in all languages, or one for each.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum LocalText {
    /// One text for all languages.
    Same(String),
    /// A text for each language that is named.
    Each(BTreeMap<LanguageCode, String>),
}

impl LocalText {
    /// The text for `language`, if there is one.
    pub fn get(&self, language: &LanguageCode) -> Option<&str> {
        match self {
            Self::Same(text) => Some(text),
            Self::Each(texts) => texts.get(language).map(String::as_str),
        }
    }
}

/// The address of the site, taken apart.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct BaseUrl {
    /// Scheme and host, without a slash at the end: `https://www.kliniek.example`.
    pub origin: String,
    /// The path, percent-encoded, with a slash at both ends: `/` or `/info/`.
    pub path: String,
}

/// One language of the site.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SiteLanguage {
    /// Its code.
    pub code: LanguageCode,
    /// Its name in itself.
    pub name: String,
    /// The direction in which it is read.
    pub direction: Direction,
}

/// What happens in a language into which an article is not translated.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum MissingTranslation {
    /// Links go to the source, marked with its language; it stands in no list.
    Link,
    /// There is a page with the text of the source and a notice; it stands in lists, marked.
    Fallback,
    /// Links become plain text, with a warning.
    Omit,
}

/// What happens to a translation whose source has changed since.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum OutdatedTranslation {
    /// It says so at its top.
    Notice,
    /// It is treated as missing.
    Hide,
    /// Nothing.
    Silent,
}

/// What happens where care advice of a translation is outdated.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SafetyOutdated {
    /// It says so at its top.
    Notice,
    /// The text of the source takes its place.
    Fallback,
}

/// What happens to a page past its review date.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum OverdueReview {
    /// It says so.
    Notice,
    /// Nothing.
    Silent,
    /// It is withdrawn.
    Withdraw,
}

/// Who publishes the site and gives the care.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Clinic {
    /// Its name.
    pub name: Option<String>,
    /// What it is in schema.org's words, a subtype of `MedicalBusiness`: `Physiotherapy`.
    pub kind: Option<String>,
    /// As it is shown: `+31 00 000 0000`.
    pub telephone: Option<String>,
    /// Its email address.
    pub email: Option<String>,
    /// Where it is.
    pub address: Option<Address>,
    /// The number to call in an emergency in its country.
    pub emergency_number: Option<String>,
    /// Where patients make an appointment.
    pub appointment_url: Option<String>,
}

/// A postal address.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Address {
    /// Street and number.
    pub street: Option<String>,
    /// As written in its country.
    pub postal_code: Option<String>,
    /// The town.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2: `NL`.
    pub country: Option<String>,
}

/// One entry of the menu.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum MenuItem {
    /// A section, by its folder below `content/`: `back`.
    Section(String),
    /// An article or page, by its id: `about`.
    Page(String),
    /// An address of another site.
    Url {
        /// The address.
        url: String,
        /// What the entry says.
        title: LocalText,
    },
}

/// What happens to raw HTML in articles.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RawHtml {
    /// It is shown as text, with a warning.
    Text,
    /// Only what cannot harm is kept.
    Sanitised,
    /// It is written as it is.
    Kept,
}

/// Which checks run and how strictly.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Checks {
    /// The set of levels to start from.
    pub profile: Profile,
    /// The level of single checks by their code; `None` turns one off.
    pub levels: BTreeMap<String, Option<Severity>>,
}

/// A set of levels for all checks.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Profile {
    /// Fewer warnings, for old content.
    Relaxed,
    /// What most sites want.
    #[default]
    Default,
    /// Everything that the standards ask for.
    Strict,
}

impl Config {
    /// The settings of a language of the site.
    pub fn language(&self, code: &LanguageCode) -> Option<&SiteLanguage> {
        self.languages
            .iter()
            .find(|language| language.code == *code)
    }
}

/// Reads the settings. `None` with at least one error when they cannot be used.
/// `base_url`, when given, replaces the one that is written there.
pub fn load(sources: &Sources, base_url: Option<&str>) -> (Option<Config>, Vec<Diagnostic>) {
    let path = SourcePath::new(SETTINGS);
    let Some(text) = sources.text(&path) else {
        // One that is too large is in the snapshot, which said so, but not its text.
        if sources.get(&path).is_some() {
            return (None, Vec::new());
        }
        let diagnostic = Diagnostic::error("settings-missing")
            .with("path", SETTINGS)
            .help("example")
            .at(Place::file(&path));
        return (None, vec![diagnostic]);
    };
    read::read(&path, text, base_url)
}

/// Why there is no site here at all: there are no settings, and `found` tells of nothing that
/// stands in their place.
pub fn absent(sources: &Sources, found: &[Diagnostic]) -> Option<Diagnostic> {
    let is_told = found.iter().any(|found| {
        let place = found.place.as_ref().map(|place| place.path.as_str());
        place.is_some_and(|path| path == SETTINGS || path == "content")
    });
    let is_absent = !is_told && sources.get(&SourcePath::new(SETTINGS)).is_none();
    is_absent.then(|| {
        Diagnostic::error("no-settings")
            .with("file", SETTINGS)
            .help("example")
    })
}

/// The place in the settings of a field, by the names and indexes that lead to it.
pub fn place(sources: &Sources, field: &[&str]) -> Place {
    place_at(sources, field, At::Value)
}

/// The place in the settings of the name of a field.
pub fn key_place(sources: &Sources, field: &[&str]) -> Place {
    place_at(sources, field, At::Key)
}

fn place_at(sources: &Sources, field: &[&str], at: At) -> Place {
    let path = SourcePath::new(SETTINGS);
    let text = sources.text(&path).map_or("", |text| &**text);
    match yaml::locate(text, field, at) {
        Some(range) => Place::at(&path, range),
        None => Place::file(&path),
    }
}

/// The line of a field in the settings as it would be with another value.
pub fn line_with(sources: &Sources, field: &[&str], value: &str) -> Option<String> {
    let path = SourcePath::new(SETTINGS);
    let text = sources.text(&path)?;
    let start = text.strip_prefix('\u{feff}').map_or(0, |_| 3);
    let (_, reader) = Reader::parse(&path, text, start..text.len());
    reader.line_with(field, value)
}

/// What is wrong with an address of the site that was given in place of that in the settings.
pub fn refuse_address(written: &str) -> Option<Diagnostic> {
    let error = base_url::parse(written.trim()).err()?;
    Some(base_url::complaint(written, error))
}

/// Settings with languages and nothing else, for tests of other stages.
#[cfg(test)]
pub(crate) fn for_tests(languages: &[&str]) -> Config {
    let languages: Vec<String> = languages
        .iter()
        .map(|code| format!("{{code: {code}, name: {code}, direction: ltr}}"))
        .collect();
    let languages = languages.join(", ");
    let text = format!("title: T\nbase_url: https://a.example\nlanguages: [{languages}]\n");
    let (config, diagnostics) = read::read(&SourcePath::new(SETTINGS), &text, None);
    assert_eq!(diagnostics, []);
    config.expect("settings without a fault")
}
