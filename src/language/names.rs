//! Turns a language tag into the name of the language, as its own readers write it.

use icu_casemap::TitlecaseMapper;
use icu_casemap::options::{TitlecaseOptions, TrailingCase};
use icu_experimental::displaynames::DisplayNamesOptions;
use icu_experimental::displaynames::multi::{
    LanguageDisplayNames, LocaleDisplayNamesFormatter, RegionDisplayNames, ScriptDisplayNames,
};
use icu_locale::{LanguageIdentifier, Locale, LocaleExpander, locale};

/// The name of a language in itself, as at the start of a line: `Nederlands`. Where
/// CLDR does not know it, its English name, at last its code.
pub(super) fn autonym(id: &LanguageIdentifier) -> String {
    let own = name(&Locale::from(id.clone()), id);
    let name = own.or_else(|| name(&locale!("en"), id));
    let mut options = TitlecaseOptions::default();
    options.trailing_case = Some(TrailingCase::Unchanged);
    match name {
        Some(name) => TitlecaseMapper::new()
            .titlecase_segment_to_string(&name, id, options)
            .into_owned(),
        None => id.to_string(),
    }
}

/// Whether there is such a language, and such a script and region, if there are any.
pub(super) fn is_known(id: &LanguageIdentifier) -> bool {
    // Codes for texts in no language, several languages or one that nobody knows.
    const NONE: [&str; 4] = ["und", "mul", "mis", "zxx"];
    let english = || locale!("en").into();
    let options = DisplayNamesOptions::default();
    let named = LanguageDisplayNames::try_new(english(), options)
        .is_ok_and(|names| names.of(id.language).is_some());
    // Rare languages have no name here but a usual script.
    let alone = LanguageIdentifier::from(id.language);
    let scripted = || {
        LocaleExpander::new_extended()
            .get_likely_script(&alone)
            .is_some()
    };
    let script = id.script.is_none_or(|script| {
        ScriptDisplayNames::try_new(english(), options)
            .is_ok_and(|names| names.of(script).is_some())
    });
    let region = id.region.is_none_or(|region| {
        RegionDisplayNames::try_new(english(), options)
            .is_ok_and(|names| names.of(region).is_some())
    });
    !NONE.contains(&id.language.as_str()) && (named || scripted()) && script && region
}

/// The name of `id` in the words of `reader`, or `None` when they have none for it.
fn name(reader: &Locale, id: &LanguageIdentifier) -> Option<String> {
    let options = DisplayNamesOptions::default();
    let languages = LanguageDisplayNames::try_new(reader.into(), options).ok()?;
    let language = languages.of(id.language)?;
    match LocaleDisplayNamesFormatter::try_new(reader.into(), options) {
        Ok(names) => Some(names.of(&Locale::from(id.clone())).into_owned()),
        // Some languages have words for languages but not for every part of a tag.
        Err(_) => Some(with_parts(language, reader, id)),
    }
}

/// A name with the script and region after it, as far as there are words for them.
fn with_parts(language: &str, reader: &Locale, id: &LanguageIdentifier) -> String {
    let options = DisplayNamesOptions::default();
    let script = id.script.and_then(|script| {
        let names = ScriptDisplayNames::try_new(reader.into(), options).ok()?;
        names.of(script).map(str::to_owned)
    });
    let region = id.region.and_then(|region| {
        let names = RegionDisplayNames::try_new(reader.into(), options).ok()?;
        names.of(region).map(str::to_owned)
    });
    let parts: Vec<String> = script.into_iter().chain(region).collect();
    if parts.is_empty() {
        language.to_owned()
    } else {
        format!("{language} ({})", parts.join(", "))
    }
}
