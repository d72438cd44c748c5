//! Turns days as editors write them into dates, and shows how a day is written.

use crate::date::{Date, DateError};
use crate::diag::Diagnostic;
use crate::yaml::{At, Fields, Reader, text};

/// Reads a day.
pub(super) fn date(reader: &mut Reader<'_>, fields: &Fields<'_>, name: &str) -> Option<Date> {
    let value = fields.get(name)?;
    let path = fields.path(name);
    let written = text(reader, &path, value)?;
    let error = match written.parse() {
        Ok(date) => return Some(date),
        Err(error) => error,
    };
    let code = match error {
        DateError::Form => "date-form",
        DateError::NoSuchDay => "date-impossible",
    };
    let mut diagnostic = Diagnostic::error(code)
        .with("field", name)
        .with("written", written.as_str())
        .help("form");
    if let Some(date) = meant_date(&written)
        && let Some(line) = reader.line_with(&path, &date)
    {
        diagnostic = diagnostic.mended(line);
    }
    reader.report(&path, At::Value, diagnostic);
    None
}

/// The day that is meant by another way of writing it, where there is only one.
fn meant_date(written: &str) -> Option<String> {
    let day = written.split(['T', 't']).next()?.trim();
    let numbers: Vec<&str> = day.split(['-', '/', '.', ' ']).collect();
    let [first, second, third] = numbers[..] else {
        return None;
    };
    let (year, month, day) = if first.len() == 4 {
        (first, second, third)
    } else if third.len() == 4 {
        let slashes = written.contains('/');
        let sure = first == second || first.parse::<u8>().ok()? > 12;
        if second.parse::<u8>().ok()? > 12 {
            (third, first, second)
        } else if sure || !slashes {
            (third, second, first)
        } else {
            return None;
        }
    } else {
        return None;
    };
    let date = format!("{year}-{month:0>2}-{day:0>2}");
    date.parse::<Date>().ok().map(|date| date.to_string())
}
