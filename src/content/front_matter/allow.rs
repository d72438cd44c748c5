//! Turns the field `allow` into the checks that an editor allows, each with its reason.

use super::Allowed;
use crate::yaml::{Fields, Reader};

/// Reads the entries that name a check; what is missing in one is reported.
pub(super) fn read(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<Allowed> {
    let example = "{check: heading-long, reason: the official name of the unit}";
    let items = fields.list(reader, "allow", example).unwrap_or_default();
    let mut allowed = Vec::with_capacity(items.len());
    for item in items {
        item.refuse_unknown(reader, &["check", "reason"]);
        let check = item.required_text(reader, "check", "heading-long");
        let reason = item.required_text(reader, "reason", "the official name of the unit");
        if let Some(check) = check {
            allowed.push(Allowed { check, reason });
        }
    }
    allowed
}
