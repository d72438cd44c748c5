//! Turns the option, else what the system says, into the language that the program speaks.

use std::env;

use vademecum::diag::{Diagnostic, Messages};

/// Where systems that have them say the language of messages; the first that is set decides.
/// `sys-locale` asks them too, but not first: `LC_ALL=C` has to mean that nothing is translated.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// What the program says, in the language that was asked for.
pub(super) fn chosen(tag: &str) -> Result<Messages, Diagnostic> {
    Messages::for_language(tag).ok_or_else(|| {
        let known: Vec<_> = Messages::languages().collect();
        Diagnostic::error("cli-language")
            .with("written", tag)
            .with("known", known.join(", "))
            .help("known")
    })
}

/// What the program says, in the language of the system; in English where it does not speak that.
pub(super) fn of_system() -> Messages {
    let set = VARIABLES.into_iter().filter_map(env::var_os);
    let decided = set.into_iter().find(|value| !value.is_empty());
    let messages = match decided {
        Some(locale) => locale.to_str().and_then(Messages::for_language),
        None => sys_locale::get_locales().find_map(|tag| Messages::for_language(&tag)),
    };
    messages.unwrap_or_else(Messages::english)
}
