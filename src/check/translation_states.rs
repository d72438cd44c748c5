//! Checks of the states of translations, which are told as the site is put together.

use super::levels::Levels;
use super::standards::OWN;
use super::{Check, Group, Run};

const fn state(code: &'static str, levels: Levels) -> Check {
    Check {
        code,
        group: Group::Consistency,
        levels,
        standard: OWN,
        needs: &[],
        run: Run::Stage,
        fires: &[],
        passes: &[],
    }
}

/// A translation whose source has changed since.
pub(super) const OUTDATED: Check = state("translation-outdated", Levels::WARNING);
/// A translation that does not say what it was made from.
pub(super) const UNKNOWN: Check = state("translation-unknown", Levels::HINT);
/// A translation of a text that is gone.
pub(super) const ORPHAN: Check = state("translation-orphan", Levels::WARNING);
/// An article without a translation in a language of the site; only for who asks for it.
pub(super) const MISSING: Check = state(
    "translation-missing",
    Levels {
        relaxed: None,
        default: None,
        strict: None,
    },
);
/// A revision that never was one.
pub(super) const REVISION_FORM: Check = state("revision-form", Levels::ERROR);
/// A revision of a later version of the program.
pub(super) const REVISION_NEWER: Check = state("revision-newer", Levels::WARNING);
/// A remembered text that is not what was remembered.
pub(super) const STORE_DAMAGED: Check = state("store-damaged", Levels::WARNING);
