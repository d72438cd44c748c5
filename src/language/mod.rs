//! Turns a language code into what differs by language: direction, names, dates, order, quotes.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use crate::date::Date;

/// A BCP 47 language tag as the settings write it: `nl`, `pt-BR`, `zh-Hant`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct LanguageCode(Arc<str>);

/// Which way a script is read.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// Why a text is no language code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CodeError {
    /// It is not formed like a language tag.
    Form,
    /// It is well formed, but the usual form is another one: `en-UK` for `en-GB`, `EN` for `en`.
    Unusual(LanguageCode),
}

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

/// All that is known of one language; cheap to clone.
#[derive(Clone)]
pub struct Language {
    code: LanguageCode,
}

impl LanguageCode {
    /// Reads a language tag in its usual form.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        Ok(Self(text.into()))
    }

    /// The tag as written in `lang` attributes and addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Direction {
    /// The value of the `dir` attribute.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Language {
    /// Loads the data of a language; where there is none for it, that of the nearest
    /// language that has some, at last the root of CLDR.
    pub fn load(code: &LanguageCode) -> Self {
        Self { code: code.clone() }
    }

    /// Its code.
    pub fn code(&self) -> &LanguageCode {
        &self.code
    }

    /// The direction of its usual script.
    pub fn direction(&self) -> Direction {
        unimplemented!()
    }

    /// Its name in itself, as at the start of a line: `Nederlands`.
    pub fn autonym(&self) -> String {
        unimplemented!()
    }

    /// A day in the long form of CLDR: `1 oktober 2026`. Digits are always Latin.
    pub fn date(&self, date: Date) -> String {
        let _ = date;
        unimplemented!()
    }

    /// The order of two titles as its readers expect it; equal only for equal texts.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let _ = (a, b);
        unimplemented!()
    }

    /// The letter of an A to Z under which a title stands, in upper case; `#` for
    /// what begins with a digit or sign. `None` for an empty title.
    pub fn index_letter(&self, title: &str) -> Option<String> {
        let _ = title;
        unimplemented!()
    }

    /// The marks of smart punctuation; `None` where nothing is known of them, and
    /// the text then keeps what was typed.
    pub fn quotes(&self) -> Option<&Quotes> {
        unimplemented!()
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Language").field(&self.code).finish()
    }
}
