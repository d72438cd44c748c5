//! Turns the list of languages as written into the languages of the site.

use super::SiteLanguage;
use crate::diag::Diagnostic;
use crate::language::{CodeError, Direction, Language, LanguageCode};
use crate::yaml::{self, At, Fields, Reader, Value};

const EXAMPLE: &str = "{code: nl, name: Nederlands}";
const DIRECTIONS: [(&str, Direction); 2] = [("ltr", Direction::Ltr), ("rtl", Direction::Rtl)];

/// Reads the languages; none of them is there twice.
pub(super) fn languages(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<SiteLanguage> {
    let mut languages: Vec<SiteLanguage> = Vec::new();
    let Some(value) = fields.get("languages") else {
        fields.missing(reader, "languages", "[nl, en]");
        return languages;
    };
    if value.as_sequence().is_some_and(Vec::is_empty) {
        fields.missing(reader, "languages", "[nl, en]");
    }
    for (path, item) in fields
        .items(reader, "languages", EXAMPLE)
        .unwrap_or_default()
    {
        let Some(language) = language(reader, &path, item) else {
            continue;
        };
        if languages.iter().any(|other| other.code == language.code) {
            let diagnostic =
                Diagnostic::error("language-twice").with("language", language.code.as_str());
            reader.report(&path, At::Value, diagnostic.help("mend"));
        } else {
            languages.push(language);
        }
    }
    languages
}

/// Those of `codes` that a slip can have been made in: written in upper case, with a region or
/// with another sign. Codes are so short that letters alone say nothing.
pub(crate) fn near_codes<'c>(written: &str, codes: &[&'c str]) -> Vec<&'c str> {
    let plain = |code: &str| code.to_lowercase().replace('_', "-");
    let written = plain(written);
    let primary = written.split('-').next().unwrap_or_default().to_owned();
    let near = |code: &&&str| plain(code) == written || plain(code) == primary;
    codes.iter().filter(near).copied().collect()
}

/// The language that is written at `path`, in its usual form.
pub(super) fn code(
    reader: &mut Reader<'_>,
    path: &[String],
    value: &Value,
) -> Option<LanguageCode> {
    let written = yaml::text(reader, path, value)?;
    let error = match LanguageCode::parse(&written) {
        Ok(code) if !written.is_empty() => return Some(code),
        Ok(_) => CodeError::Form,
        Err(error) => error,
    };
    let mut diagnostic = Diagnostic::error("language-code").with("written", written);
    if let CodeError::Unusual(usual) = error {
        diagnostic = diagnostic
            .with("nearest", usual.as_str())
            .help("did-you-mean");
        if let Some(line) = reader.line_with(path, usual.as_str()) {
            diagnostic = diagnostic.mended(line);
        }
    } else {
        diagnostic = diagnostic.help("form");
    }
    reader.report(path, At::Value, diagnostic);
    None
}

fn language(reader: &mut Reader<'_>, path: &[String], item: &Value) -> Option<SiteLanguage> {
    let Some(fields) = Fields::at(path.to_vec(), item) else {
        let code = code(reader, path, item)?;
        return Some(with_defaults(code, None, None));
    };
    fields.refuse_unknown(reader, &["code", "name", "direction"]);
    let name = fields.text(reader, "name");
    let direction = fields.choice(reader, "direction", &DIRECTIONS);
    let Some(value) = fields.get("code") else {
        fields.missing(reader, "code", LanguageCode::EXAMPLE);
        return None;
    };
    let code = code(reader, &fields.path("code"), value)?;
    Some(with_defaults(code, name, direction))
}

fn with_defaults(
    code: LanguageCode,
    name: Option<String>,
    direction: Option<Direction>,
) -> SiteLanguage {
    let data = Language::load(&code);
    SiteLanguage {
        name: name.unwrap_or_else(|| data.autonym()),
        direction: direction.unwrap_or_else(|| data.direction()),
        code,
    }
}
