//! Turns a language tag as people write it into the one usual form of it.

use std::fmt;
use std::sync::Arc;

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer};

use super::names;

/// A BCP 47 language tag as the settings write it: `nl`, `pt-BR`, `zh-Hant`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LanguageCode(Arc<str>);

/// Why a text is no language code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CodeError {
    /// It is not formed like a language tag.
    Form,
    /// It is well formed, but the usual form is another one: `en-UK` for `en-GB`, `EN` for `en`.
    Unusual(LanguageCode),
    /// It is well formed, but there is no such language, script or region.
    Unknown,
}

impl LanguageCode {
    /// A code for examples in messages.
    pub const EXAMPLE: &str = "nl";

    /// Reads a language tag in its usual form: language, script, region and variants.
    /// Extensions (`-u-…`, `-x-…`) have no place in addresses and settings.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let dashed = text.replace('_', "-");
        let written: LanguageIdentifier = dashed.parse().map_err(|_| CodeError::Form)?;
        let mut usual = Locale::from(written);
        LocaleCanonicalizer::new_extended().canonicalize(&mut usual);
        if !names::is_known(&usual.id) {
            return Err(CodeError::Unknown);
        }
        let code = Self(usual.id.to_string().into());
        if code.as_str() == text {
            Ok(code)
        } else {
            Err(CodeError::Unusual(code))
        }
    }

    /// The tag as written in `lang` attributes and addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag taken apart.
    pub(super) fn identifier(&self) -> LanguageIdentifier {
        self.0.parse().expect("a code is a well-formed tag")
    }
}

impl fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unusual(text: &str) -> Option<String> {
        match LanguageCode::parse(text) {
            Err(CodeError::Unusual(code)) => Some(code.to_string()),
            _ => None,
        }
    }

    #[test]
    fn usual_tags_stay_as_they_are() {
        let usual = [
            "nl",
            "en",
            "de",
            "ar",
            "tr",
            "pl",
            "sv",
            "zh-Hant",
            "zh-Hans",
            "pt-BR",
            "en-GB",
            "nl-BE",
            "sr-Latn",
            "nb",
            "no",
            "ti",
            "so",
            "fa",
            "ckb",
            "ku",
            "rif",
            "zgh",
            "rom",
            "es-419",
            "de-CH-1996",
            "sr-Cyrl-RS",
            "uk",
            "he",
            "fil",
            "ps",
            "dv",
        ];
        for text in usual {
            let code = LanguageCode::parse(text);
            assert_eq!(code.as_ref().map(LanguageCode::as_str), Ok(text), "{text}");
        }
    }

    #[test]
    fn another_spelling_is_answered_with_the_usual_one() {
        assert_eq!(unusual("pt_br").as_deref(), Some("pt-BR"));
        assert_eq!(unusual("EN").as_deref(), Some("en"));
        assert_eq!(unusual("zh-hant").as_deref(), Some("zh-Hant"));
        assert_eq!(unusual("en-UK").as_deref(), Some("en-GB"));
        assert_eq!(unusual("iw").as_deref(), Some("he"));
        assert_eq!(unusual("kmr").as_deref(), Some("ku"));
    }

    #[test]
    fn what_is_no_language_is_refused() {
        for text in [
            "",
            "n",
            "nl-",
            "-nl",
            "dutch",
            "nederlands!",
            "nl be",
            "en-u-ca-buddhist",
            "x-own",
        ] {
            assert_eq!(LanguageCode::parse(text), Err(CodeError::Form), "{text}");
        }
        for text in ["xx", "qqq", "und", "mul", "zxx", "nl-Xxxx", "en-QQ"] {
            assert_eq!(LanguageCode::parse(text), Err(CodeError::Unknown), "{text}");
        }
    }
}
