//! Turns a single value into text, or JSON.

use serde_yaml::Value;

use super::value::{quote, without_smart_quotes};
use super::{At, Reader};
use crate::diag::Diagnostic;

/// A value as a text, without white space at its ends. Numbers are taken as they are written.
pub fn text(reader: &mut Reader<'_>, path: &[String], value: &Value) -> Option<String> {
    let written = match value {
        Value::String(text) => {
            if without_smart_quotes(text.trim()).is_some() {
                smart_quotes(reader, path, text.trim());
            }
            return Some(text.trim().to_owned());
        }
        Value::Null => return Some(String::new()),
        Value::Number(number) => {
            let digits = number.to_string();
            let plain = number.is_i64() && reader.text().contains(&digits);
            return Some(match reader.written(path) {
                Some(written) if !plain => written.to_owned(),
                _ => digits,
            });
        }
        Value::Bool(flag) => return Some(flag.to_string()),
        Value::Sequence(_) | Value::Mapping(_) | Value::Tagged(_) => reader.written(path),
    };
    let field = path
        .iter()
        .rev()
        .find(|step| step.parse::<usize>().is_err())
        .map_or("", String::as_str);
    let words = written.unwrap_or_default().to_owned();
    let one_line = !words.contains('\n');
    let code = match value {
        Value::Tagged(_) => "yaml-sign",
        Value::Mapping(map) if one_line && map.len() == 1 && !words.starts_with('{') => {
            "yaml-colon"
        }
        _ => "expected-text",
    };
    let mut diagnostic = Diagnostic::error(code)
        .with("field", field)
        .help("quote-text");
    if one_line && let Some(line) = reader.line_with(path, &quote(&words)) {
        diagnostic = diagnostic.mended(line);
    }
    reader.report(path, At::Value, diagnostic);
    None
}

fn smart_quotes(reader: &mut Reader<'_>, path: &[String], text: &str) {
    let mut diagnostic = Diagnostic::warning("yaml-smart-quotes").help("mend");
    if let Some(line) = reader.line_with(path, &quote(text)) {
        diagnostic = diagnostic.mended(line);
    }
    reader.report(path, At::Value, diagnostic);
}

/// The name of a field, also of one that is written as a number.
pub(super) fn name_of(key: &Value) -> String {
    match key {
        Value::String(name) => name.clone(),
        Value::Number(number) => number.to_string(),
        Value::Bool(flag) => flag.to_string(),
        Value::Null => "null".to_owned(),
        Value::Sequence(_) | Value::Mapping(_) | Value::Tagged(_) => "?".to_owned(),
    }
}

/// A value as JSON, with dates and the like as texts.
pub(super) fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null => serde_json::Value::Null,
        Value::Bool(flag) => (*flag).into(),
        Value::Number(number) => {
            let whole = number.as_i64().map(serde_json::Value::from);
            let large = || number.as_u64().map(serde_json::Value::from);
            let real = || number.as_f64().map(serde_json::Value::from);
            whole.or_else(large).or_else(real).unwrap_or_default()
        }
        Value::String(text) => text.as_str().into(),
        Value::Sequence(items) => items.iter().map(json).collect(),
        Value::Mapping(map) => {
            let fields = map.iter().map(|(key, value)| (name_of(key), json(value)));
            serde_json::Value::Object(fields.collect())
        }
        Value::Tagged(tagged) => json(&tagged.value),
    }
}
