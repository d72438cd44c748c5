//! Turns a text that is shown, written once or once for each language, into a [`LocalText`].

use std::collections::BTreeMap;

use super::{LocalText, SiteLanguage, near_codes};
use crate::diag::Diagnostic;
use crate::yaml::{self, At, Fields, Reader};

/// Reads a text of the field `name`. With `complete`, every language of the site must have one.
pub(crate) fn local_text(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    name: &str,
    languages: &[SiteLanguage],
    complete: bool,
) -> Option<LocalText> {
    let value = fields.get(name)?;
    let path = fields.path(name);
    let Some(each) = Fields::at(path.clone(), value) else {
        let text = yaml::text(reader, &path, value)?;
        return (!text.is_empty()).then_some(LocalText::Same(text));
    };
    let mut texts = BTreeMap::new();
    for (written, _) in each.iter() {
        let language = languages
            .iter()
            .find(|language| language.code.as_str() == written);
        match language {
            Some(language) => {
                if let Some(text) = each.text(reader, &written) {
                    texts.insert(language.code.clone(), text);
                }
            }
            // Without languages there is another error already, which explains more.
            None if languages.is_empty() => {}
            None => unknown_language(reader, &each, &written, languages),
        }
    }
    if complete {
        for language in languages {
            if !texts.contains_key(&language.code) && each.get(language.code.as_str()).is_none() {
                let diagnostic = Diagnostic::error("local-text-missing")
                    .with("field", name)
                    .with("language", language.code.as_str())
                    .help("mend");
                reader.report(&path, At::Key, diagnostic);
            }
        }
    }
    Some(LocalText::Each(texts))
}

fn unknown_language(
    reader: &mut Reader<'_>,
    each: &Fields<'_>,
    written: &str,
    languages: &[SiteLanguage],
) {
    let codes: Vec<&str> = languages
        .iter()
        .map(|language| language.code.as_str())
        .collect();
    let diagnostic = Diagnostic::error("language-unknown")
        .with("written", written)
        .with("known", codes.join(", "))
        .did_you_mean(written, near_codes(written, &codes))
        .help("known");
    reader.report(&each.path(written), At::Key, diagnostic);
}
