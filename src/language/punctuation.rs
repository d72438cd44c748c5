//! Turns the folders `data/<code>/` into the marks of smart punctuation.

use icu_locale::LanguageIdentifier;
use include_dir::{Dir, include_dir};

use crate::fluent::Strings;

/// Marks that smart punctuation uses.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Quotes {
    /// Around a quotation: `“` and `”`.
    pub double: [String; 2],
    /// Around a quotation within one: `‘` and `’`.
    pub single: [String; 2],
    /// Within and at the start of words: `’`.
    pub apostrophe: String,
}

/// One folder for each language, named by its code.
static DATA: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/language/data");

/// The marks of a language, or those of the language without its region and script.
pub(super) fn quotes(id: &LanguageIdentifier) -> Option<Quotes> {
    nearest(id).iter().find_map(|code| read(code))
}

/// The text of a file of a language, or of the language without its region and script.
pub(super) fn file(id: &LanguageIdentifier, name: &str) -> Option<&'static str> {
    let of = |code: &String| DATA.get_file(format!("{code}/{name}"))?.contents_utf8();
    nearest(id).iter().find_map(of)
}

/// The text of a file that all languages share.
pub(super) fn shared_file(name: &str) -> Option<&'static str> {
    DATA.get_file(name)?.contents_utf8()
}

/// The names of folders that may hold the data of a language, the nearest first.
fn nearest(id: &LanguageIdentifier) -> [String; 3] {
    let mut nearer = id.clone();
    nearer.variants.clear();
    let whole = nearer.to_string();
    nearer.region = None;
    let without_region = nearer.to_string();
    [whole, without_region, id.language.to_string()]
}

fn read(code: &str) -> Option<Quotes> {
    let file = DATA.get_file(format!("{code}/punctuation.ftl"))?;
    let mut strings = Strings::new(code, false);
    strings.add(file.contents_utf8()?.to_owned());
    let mark = |name: &str| strings.text(name, &[]);
    Some(Quotes {
        double: [mark("double-open")?, mark("double-close")?],
        single: [mark("single-open")?, mark("single-close")?],
        apostrophe: mark("apostrophe")?,
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may stop where it fails")]

    use super::*;
    use crate::language::LanguageCode;

    #[test]
    fn every_folder_is_a_language_and_has_all_marks() {
        for folder in DATA.dirs() {
            let name = folder.path().to_str().unwrap();
            assert!(LanguageCode::parse(name).is_ok(), "{name}");
            assert!(read(name).is_some(), "{name}");
        }
    }

    #[test]
    fn a_region_may_have_its_own_marks() {
        let double = |code: &str| quotes(&code.parse().unwrap()).map(|quotes| quotes.double);
        assert_eq!(double("de").unwrap(), ["„", "“"]);
        assert_eq!(double("de-AT").unwrap(), ["„", "“"]);
        assert_eq!(double("de-CH").unwrap(), ["«", "»"]);
        assert_eq!(double("zh-Hant-TW").unwrap(), ["「", "」"]);
        assert_eq!(double("fr").unwrap(), ["«\u{202f}", "\u{202f}»"]);
        assert_eq!(double("xh"), None);
    }

    #[test]
    fn each_language_quotes_in_its_own_way() {
        let marks = |code: &str| {
            let quotes = quotes(&code.parse().unwrap()).unwrap();
            format!("{}|{}", quotes.double.join(""), quotes.single.join(""))
        };
        assert_eq!(marks("nl"), "“”|‘’");
        assert_eq!(marks("en-GB"), "“”|‘’");
        assert_eq!(marks("pl"), "„”|«»");
        assert_eq!(marks("sv"), "””|’’");
        assert_eq!(marks("tr"), "“”|‘’");
        assert_eq!(marks("pt-BR"), "“”|‘’");
        assert_eq!(marks("ar"), "”“|’‘");
    }
}
