//! Turns the setting `clinic` into what pages say of who publishes them.

use super::check_url;
use crate::config::{Address, Clinic};
use crate::diag::Diagnostic;
use crate::yaml::{At, Fields, Reader};

/// Reads who publishes the site.
pub(super) fn clinic(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Clinic {
    let example = "{name: Back clinic, telephone: \"+31 00 000 0000\"}";
    let Some(given) = fields.fields(reader, "clinic", example) else {
        return Clinic::default();
    };
    let known = [
        "name",
        "kind",
        "telephone",
        "email",
        "address",
        "emergency_number",
        "appointment_url",
    ];
    given.refuse_unknown(reader, &known);
    let clinic = Clinic {
        name: given.text(reader, "name"),
        kind: given.text(reader, "kind"),
        telephone: given.text(reader, "telephone"),
        email: given.text(reader, "email"),
        address: address(reader, &given),
        emergency_number: given.text(reader, "emergency_number"),
        appointment_url: given.text(reader, "appointment_url"),
    };
    let letters = |text: &String| text.chars().all(|c| c.is_ascii_alphabetic());
    if let Some(kind) = clinic.kind.as_ref().filter(|kind| !letters(kind)) {
        wrong(reader, &given, "kind", ("clinic-kind", kind));
    }
    if let Some(email) = clinic.email.as_ref().filter(|email| !is_email(email)) {
        wrong(reader, &given, "email", ("email-form", email));
    }
    for name in ["telephone", "emergency_number"] {
        let number = given.text(reader, name).filter(|text| !is_telephone(text));
        if let Some(number) = number {
            wrong(reader, &given, name, ("telephone-form", &number));
        }
    }
    if let Some(url) = &clinic.appointment_url {
        check_url(reader, &given.path("appointment_url"), url);
    }
    clinic
}

fn address(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Address> {
    let given = fields.fields(reader, "address", "{street: Main street 1, city: Town}")?;
    given.refuse_unknown(reader, &["street", "postal_code", "city", "country"]);
    let country = given.text(reader, "country");
    if let Some(written) = &country
        && !(written.len() == 2 && written.bytes().all(|byte| byte.is_ascii_uppercase()))
    {
        let path = given.path("country");
        let mut diagnostic = Diagnostic::error("country-code").with("written", written.as_str());
        let upper = written.to_uppercase();
        if upper.len() == 2
            && upper.bytes().all(|byte| byte.is_ascii_uppercase())
            && let Some(line) = reader.line_with(&path, &upper)
        {
            diagnostic = diagnostic.mended(line);
        }
        reader.report(&path, At::Value, diagnostic.help("form"));
    }
    Some(Address {
        street: given.text(reader, "street"),
        postal_code: given.text(reader, "postal_code"),
        city: given.text(reader, "city"),
        country,
    })
}

fn wrong(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    name: &str,
    (code, written): (&'static str, &str),
) {
    let diagnostic = Diagnostic::error(code)
        .with("field", name)
        .with("written", written)
        .help("form");
    reader.report(&fields.path(name), At::Value, diagnostic);
}

fn is_email(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !text.contains(char::is_whitespace)
    })
}

/// Digits in any grouping, with a `+` before them.
fn is_telephone(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '.' | '/'))
}
