//! Turns the text of `content/site.yaml` into [`Config`], every field by itself.

pub(super) mod brand;
mod clinic;

use super::{
    BaseUrl, Checks, Config, LocalText, MenuItem, MissingTranslation, OutdatedTranslation,
    OverdueReview, Profile, RawHtml, SafetyOutdated, SiteLanguage, base_url, languages, local_text,
};
use crate::diag::{Diagnostic, Severity};
use crate::language::LanguageCode;
use crate::paths::SourcePath;
use crate::yaml::{At, Fields, Reader, Value};

const KNOWN: [&str; 20] = [
    "title",
    "description",
    "base_url",
    "default_language",
    "default_language_at_root",
    "languages",
    "theme",
    "missing_translation",
    "outdated_translation",
    "safety_outdated",
    "overdue_review",
    "review_interval",
    "clinic",
    "brand",
    "cta",
    "menu",
    "raw_html",
    "editor_url",
    "checks",
    "extra",
];

const MISSING: [(&str, MissingTranslation); 3] = [
    ("link", MissingTranslation::Link),
    ("fallback", MissingTranslation::Fallback),
    ("omit", MissingTranslation::Omit),
];
const OUTDATED: [(&str, OutdatedTranslation); 3] = [
    ("notice", OutdatedTranslation::Notice),
    ("hide", OutdatedTranslation::Hide),
    ("silent", OutdatedTranslation::Silent),
];
const SAFETY: [(&str, SafetyOutdated); 2] = [
    ("notice", SafetyOutdated::Notice),
    ("fallback", SafetyOutdated::Fallback),
];
const OVERDUE: [(&str, OverdueReview); 3] = [
    ("notice", OverdueReview::Notice),
    ("silent", OverdueReview::Silent),
    ("withdraw", OverdueReview::Withdraw),
];
const RAW_HTML: [(&str, RawHtml); 3] = [
    ("false", RawHtml::Text),
    ("sanitised", RawHtml::Sanitised),
    ("true", RawHtml::Kept),
];
const PROFILES: [(&str, Profile); 3] = [
    ("relaxed", Profile::Relaxed),
    ("default", Profile::Default),
    ("strict", Profile::Strict),
];
const LEVELS: [(&str, Option<Severity>); 5] = [
    ("error", Some(Severity::Error)),
    ("warning", Some(Severity::Warning)),
    ("hint", Some(Severity::Hint)),
    ("off", None),
    // `off` without quotes is taken for “no” by some editors, which then write `false`.
    ("false", None),
];

const BASE_URL: &str = "https://www.clinic.example/";

/// Reads the settings; `replaced` stands in for the address that is written there. What
/// is wrong has its default in the result, so that the articles are checked in the same run;
/// where the languages are not known, there is no result: every file name would be wrong.
pub(super) fn read(
    path: &SourcePath,
    text: &str,
    replaced: Option<&str>,
) -> (Option<Config>, Vec<Diagnostic>) {
    let start = text.strip_prefix('\u{feff}').map_or(0, |_| 3);
    let (value, mut reader) = Reader::parse(path, text, start..text.len());
    let mut elsewhere = Vec::new();
    let config = if let Some(fields) = Fields::of(&value) {
        config(&mut reader, &fields, replaced, &mut elsewhere)
    } else {
        if !reader.has_errors() {
            let diagnostic = Diagnostic::error("settings-form").help("example");
            reader.report::<&str>(&[], At::Value, diagnostic);
        }
        None
    };
    let mut diagnostics = reader.into_diagnostics();
    diagnostics.extend(elsewhere);
    (config, diagnostics)
}

fn config(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    replaced: Option<&str>,
    elsewhere: &mut Vec<Diagnostic>,
) -> Option<Config> {
    fields.refuse_unknown(reader, &KNOWN);
    let before = reader.errors();
    let languages = languages::languages(reader, fields);
    let default_language = default_language(reader, fields, &languages);
    let names_are_known = !languages.is_empty() && reader.errors() == before;
    let title = title(reader, fields, &languages);
    let description = local_text(reader, fields, "description", &languages, true);
    let base_url = address(reader, fields, replaced, elsewhere);
    let at_root = fields.flag(reader, "default_language_at_root");
    let missing = fields.choice(reader, "missing_translation", &MISSING);
    let outdated = fields.choice(reader, "outdated_translation", &OUTDATED);
    let safety = fields.choice(reader, "safety_outdated", &SAFETY);
    let overdue = fields.choice(reader, "overdue_review", &OVERDUE);
    let config = Config {
        theme: theme(reader, fields),
        review_interval: review_interval(reader, fields),
        clinic: clinic::clinic(reader, fields),
        brand: brand::brand(reader, fields),
        cta: fields.text(reader, "cta"),
        menu: menu(reader, fields, &languages),
        raw_html: fields
            .choice(reader, "raw_html", &RAW_HTML)
            .unwrap_or(RawHtml::Text),
        editor_url: fields.text(reader, "editor_url"),
        checks: checks(reader, fields),
        extra: fields.json(reader, "extra"),
        title: title.unwrap_or(LocalText::Same(String::new())),
        description,
        base_url: base_url.unwrap_or(BaseUrl {
            origin: String::new(),
            path: "/".to_owned(),
        }),
        default_language: default_language?,
        default_language_at_root: at_root.unwrap_or(false),
        languages,
        missing_translation: missing.unwrap_or(MissingTranslation::Link),
        outdated_translation: outdated.unwrap_or(OutdatedTranslation::Notice),
        safety_outdated: safety.unwrap_or(SafetyOutdated::Notice),
        overdue_review: overdue.unwrap_or(OverdueReview::Notice),
    };
    names_are_known.then_some(config)
}

fn title(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    languages: &[SiteLanguage],
) -> Option<LocalText> {
    if fields.get("title").is_some_and(Value::is_mapping) {
        return local_text(reader, fields, "title", languages, true);
    }
    fields
        .required_text(reader, "title", "Back clinic")
        .map(LocalText::Same)
}

fn address(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    replaced: Option<&str>,
    elsewhere: &mut Vec<Diagnostic>,
) -> Option<BaseUrl> {
    let wrong = base_url::complaint;
    if let Some(replaced) = replaced {
        let parsed = base_url::parse(replaced.trim());
        return parsed
            .map_err(|error| elsewhere.push(wrong(replaced, error)))
            .ok();
    }
    let written = fields.required_text(reader, "base_url", BASE_URL)?;
    match base_url::parse(&written) {
        Ok(url) => Some(url),
        Err(error) => {
            let path = fields.path("base_url");
            let mut diagnostic = wrong(&written, error);
            let whole = format!("https://{}", written.trim_start_matches('/'));
            if error == base_url::UrlError::Scheme
                && !written.contains("://")
                && base_url::parse(&whole).is_ok()
                && let Some(line) = reader.line_with(&path, &whole)
            {
                diagnostic = diagnostic.mended(line);
            }
            reader.report(&path, At::Value, diagnostic);
            None
        }
    }
}

fn default_language(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    languages: &[SiteLanguage],
) -> Option<LanguageCode> {
    let Some(value) = fields.get("default_language") else {
        return languages.first().map(|language| language.code.clone());
    };
    let path = fields.path("default_language");
    let code = languages::code(reader, &path, value)?;
    let codes = languages.iter().map(|language| language.code.as_str());
    if languages.is_empty() || codes.clone().any(|known| known == code.as_str()) {
        return Some(code);
    }
    let known: Vec<&str> = codes.clone().collect();
    let diagnostic = Diagnostic::error("language-unknown")
        .with("written", code.as_str())
        .with("known", known.join(", "))
        .did_you_mean(code.as_str(), languages::near_codes(code.as_str(), &known))
        .help("known");
    reader.report(&path, At::Value, diagnostic);
    None
}

fn theme(reader: &mut Reader<'_>, fields: &Fields<'_>) -> String {
    let default = || "clarity".to_owned();
    let Some(theme) = fields.text(reader, "theme") else {
        return default();
    };
    let simple = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    if theme.chars().all(simple) {
        return theme;
    }
    let diagnostic = Diagnostic::error("theme-name")
        .with("written", theme)
        .help("form");
    reader.report(&fields.path("theme"), At::Value, diagnostic);
    default()
}

/// Months between two reviews: `36 months`, `3 years`.
fn review_interval(reader: &mut Reader<'_>, fields: &Fields<'_>) -> u32 {
    const DEFAULT: u32 = 36;
    let Some(written) = fields.text(reader, "review_interval") else {
        return DEFAULT;
    };
    let (number, unit) = written.split_once(' ').unwrap_or((&written, ""));
    let months = match unit.trim() {
        "month" | "months" => 1,
        "year" | "years" => 12,
        _ => 0,
    };
    let total = number
        .parse::<u32>()
        .ok()
        .and_then(|number| number.checked_mul(months))
        .filter(|total| (1..=1200).contains(total));
    total.unwrap_or_else(|| {
        let diagnostic = Diagnostic::error("review-interval")
            .with("written", written)
            .help("form");
        reader.report(&fields.path("review_interval"), At::Value, diagnostic);
        DEFAULT
    })
}

fn menu(reader: &mut Reader<'_>, fields: &Fields<'_>, languages: &[SiteLanguage]) -> Vec<MenuItem> {
    let example = "{section: back}";
    let list = fields.list(reader, "menu", example).unwrap_or_default();
    let entry = |item| menu_item(reader, &item, languages);
    list.into_iter().filter_map(entry).collect()
}

fn menu_item(
    reader: &mut Reader<'_>,
    item: &Fields<'_>,
    languages: &[SiteLanguage],
) -> Option<MenuItem> {
    item.refuse_unknown(reader, &["section", "page", "url", "title"]);
    let kinds = ["section", "page", "url"];
    let given: Vec<&str> = kinds
        .into_iter()
        .filter(|kind| item.get(kind).is_some())
        .collect();
    let [kind] = given[..] else {
        let diagnostic = Diagnostic::error("menu-item").help("example");
        reader.report(item.own_path(), At::Value, diagnostic);
        return None;
    };
    let target = item.text(reader, kind)?;
    match kind {
        "section" => Some(MenuItem::Section(target.trim_matches('/').to_owned())),
        "page" => Some(MenuItem::Page(target.trim_matches('/').to_owned())),
        _ => {
            check_url(reader, &item.path("url"), &target);
            let title = local_text(reader, item, "title", languages, true);
            if title.is_none() && item.get("title").is_none() {
                item.missing(reader, "title", "Appointments");
            }
            let title = title?;
            Some(MenuItem::Url { url: target, title })
        }
    }
}

/// Reports an address that a browser would not follow to another page.
fn check_url(reader: &mut Reader<'_>, path: &[String], url: &str) {
    let follows = ["https://", "http://", "mailto:", "tel:", "/"];
    let fits = follows
        .iter()
        .any(|start| url.starts_with(start) && url.len() > start.len());
    if !(fits || url == "/") || url.contains(char::is_whitespace) {
        let diagnostic = Diagnostic::error("url-form").with("written", url);
        reader.report(path, At::Value, diagnostic.help("form"));
    }
}

fn checks(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Checks {
    let mut checks = Checks::default();
    let Some(given) = fields.fields(reader, "checks", "{profile: strict}") else {
        return checks;
    };
    given.refuse_unknown(reader, &["profile", "levels"]);
    if let Some(profile) = given.choice(reader, "profile", &PROFILES) {
        checks.profile = profile;
    }
    if let Some(levels) = given.fields(reader, "levels", "{heading-long: hint}") {
        for (name, _) in levels.iter() {
            if let Some(level) = levels.choice(reader, &name, &LEVELS) {
                checks.levels.insert(name, level);
            }
        }
    }
    checks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::brand::Logo;
    use crate::diag::Messages;

    fn read_text(text: &str) -> (Option<Config>, Vec<String>) {
        let (config, diagnostics) = read(&SourcePath::new("content/site.yaml"), text, None);
        let messages = Messages::english();
        let told = |found: &Diagnostic| {
            let wording = messages.wording(found);
            assert_ne!(wording.message, found.code, "a code without a text");
            assert_eq!(wording.hints.len(), found.hints.len(), "{found:?}");
            assert!(!format!("{wording:?}").contains("{$"), "{wording:?}");
            let span = found.place.as_ref().and_then(|place| place.span);
            let words = span.map_or("", |span| &text[span.start..span.end]);
            format!("{} | {words}", found.code)
        };
        let told = diagnostics.iter().map(told).collect();
        (config, told)
    }

    const LEAST: &str = "title: Rugkliniek\nbase_url: https://www.kliniek.example\nlanguages: [{code: nl, name: N, direction: ltr}, {code: en, name: E, direction: ltr}]\n";

    #[test]
    fn three_lines_are_enough() {
        let (config, told) = read_text(LEAST);
        assert_eq!(told, Vec::<String>::new());
        let config = config.expect("settings");
        assert_eq!(config.base_url.path, "/");
        assert_eq!(config.default_language.as_str(), "nl");
        assert_eq!(config.theme, "clarity");
        assert_eq!(config.review_interval, 36);
        assert_eq!(config.raw_html, RawHtml::Text);
        assert_eq!(config.checks.profile, Profile::Default);
    }

    #[test]
    fn every_setting_is_read() {
        let rest = "description: {nl: Een, en: Two}\ndefault_language: en\ndefault_language_at_root: true\nreview_interval: 3 years\nclinic: {name: K, kind: Physiotherapy, telephone: +31 00 000 0000, email: a@b.example, address: {street: S 1, postal_code: 1234, city: C, country: NL}, emergency_number: 112, appointment_url: https://a.example/}\nbrand: {logo: images/logo.svg, colors: {accent: '#0a6'}}\ncta: appointment\nmenu: [{section: back}, {page: about}, {url: https://x.example, title: {nl: X, en: Y}}]\nraw_html: sanitised\nchecks: {profile: strict, levels: {sentence-long: off, a: false, b: hint}}\nextra: {a: 1}\n";
        let (config, told) = read_text(&format!("{LEAST}{rest}"));
        assert_eq!(told, Vec::<String>::new());
        let config = config.expect("settings");
        assert_eq!(config.review_interval, 36);
        assert_eq!(config.clinic.emergency_number.as_deref(), Some("112"));
        assert_eq!(
            config.brand.logo,
            Some(Logo {
                light: SourcePath::new("content/images/logo.svg"),
                dark: None,
            })
        );
        assert_eq!(config.brand.colors.light["accent"].to_string(), "#00aa66");
        assert_eq!(config.menu.len(), 3);
        assert_eq!(config.checks.levels.len(), 3);
        assert_eq!(config.checks.levels["a"], None);
        assert_eq!(config.extra, r#"{"a":1}"#);
    }

    #[test]
    fn every_fault_is_told_in_one_run() {
        let text = "title: {nl: A, fr: B}\nbase_url: www.kliniek.example\nlanguages: [{code: nl, name: N, direction: ltr}, {code: en, name: E, direction: ltr}, {code: nl, name: N, direction: ltr}]\ndefault_language: de\ntheem: x\ntheme: ../x\nreview_interval: 90 days\nraw_html: sanitized\nmenu: [{section: a, page: b}, {url: 'javascript:x', title: X}]\nclinic: {kind: Fysio therapie, telephone: bel ons, email: a, address: {country: nl}}\nbrand: {logo: ../../x, colors: {a: red, b: 0a5560, c: null}, fonts: {text: {name: X, regular: https://x.example/a.woff2, bold: a.ttf, bald: b}, b: \"a;b\"}}\nchecks: {levels: {a: none}}\n";
        let (config, told) = read_text(text);
        assert!(config.is_none());
        assert_eq!(
            told,
            [
                "local-text-missing | title",
                "language-unknown | fr",
                "base-url | www.kliniek.example",
                "language-twice | {code: nl, name: N, direction: ltr}",
                "language-unknown | de",
                "unknown-field | theem",
                "theme-name | ../x",
                "review-interval | 90 days",
                "choice-unknown | sanitized",
                "menu-item | {section: a, page: b}",
                "url-form | 'javascript:x'",
                "clinic-kind | Fysio therapie",
                "telephone-form | bel ons",
                "email-form | a",
                "country-code | nl",
                "logo-path | ../../x",
                "color-form | red",
                "color-form | 0a5560",
                "color-empty | c",
                "font-path | https://x.example/a.woff2",
                "font-kind | a.ttf",
                "unknown-field | bald",
                "font-name | \"a;b\"",
                "choice-unknown | none",
            ]
        );
    }

    #[test]
    fn a_site_without_languages_is_refused() {
        for list in ["languages: []", "languages:"] {
            let text = format!("title: A\nbase_url: https://a.example\n{list}\n");
            let (config, told) = read_text(&text);
            assert!(config.is_none());
            assert_eq!(told, ["field-empty | languages"]);
        }
    }

    #[test]
    fn articles_can_be_read_by_settings_with_a_fault() {
        let (config, told) = read_text(&format!("{LEAST}theem: x\nraw_html: 5\n"));
        assert_eq!(told.len(), 2);
        assert_eq!(config.map(|config| config.languages.len()), Some(2));
    }

    #[test]
    fn what_is_missing_is_told() {
        let (_, told) = read_text("theme: clarity\n");
        assert_eq!(told, ["field-missing | "; 3]);
        assert_eq!(read_text("").1, ["settings-form | "]);
        assert_eq!(read_text("- a\n").1, ["settings-form | - a"]);
    }

    #[test]
    fn an_address_from_elsewhere_replaces_the_written_one() {
        let path = SourcePath::new("content/site.yaml");
        let (config, told) = read(&path, LEAST, Some("http://localhost:1/x"));
        assert_eq!(told, []);
        assert_eq!(
            config.map(|config| config.base_url.path).as_deref(),
            Some("/x/")
        );
        let (_, told) = read(&path, LEAST, Some("localhost"));
        assert_eq!((told.len(), &told[0].place), (1, &None));
    }
}
