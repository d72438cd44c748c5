//! Turns what Tera says of templates into diagnostics with their places.

use tera::ErrorKind::{RenderingError, SyntaxError};

use crate::diag::{Diagnostic, Place, Span};
use crate::paths::SourcePath;

/// What is wrong with a template, at its place. The words are Tera's and English:
/// whoever makes a theme reads its manual too.
pub(super) fn complaint(error: &tera::Error, theme: &str, template: Option<&str>) -> Diagnostic {
    match error.kind() {
        SyntaxError(report) | RenderingError(report) => {
            let range = report.span().range.clone();
            template_error(
                report.filename(),
                theme,
                report.message(),
                Some(range.into()),
            )
        }
        _ => template_error(
            template.unwrap_or_default(),
            theme,
            &error.to_string(),
            None,
        ),
    }
}

fn template_error(name: &str, theme: &str, message: &str, span: Option<Span>) -> Diagnostic {
    let path = match name.split_once('/') {
        Some((layer, file)) => SourcePath::new(format!("themes/{layer}/templates/{file}")),
        None => SourcePath::new(format!("themes/{theme}/templates/{name}")),
    };
    let complaint = Diagnostic::error("theme-template-error").at(Place { path, span });
    complaint.with("reason", message)
}

/// Errors that Tera reports as one text, each `error: …` with a line `--> name:line:column`.
pub(super) fn reports(text: &str, templates: &[(String, String)], theme: &str) -> Vec<Diagnostic> {
    let reports = text
        .split("error: ")
        .filter(|report| !report.trim().is_empty());
    reports
        .map(|report| {
            let message = report.lines().next().unwrap_or_default();
            let place = report
                .lines()
                .find_map(|line| line.trim().strip_prefix("--> "));
            let mut place = place.unwrap_or_default().rsplitn(3, ':');
            let column = place.next().and_then(|column| column.parse().ok());
            let line = place.next().and_then(|line| line.parse().ok());
            let name = place.next().unwrap_or_default();
            let Some((_, text)) = templates.iter().find(|(known, _)| known == name) else {
                return without_place(message, templates, theme);
            };
            let at = line
                .zip(column)
                .and_then(|(line, column)| offset(text, line, column));
            template_error(name, theme, message, at.map(|at| Span::from(at..at)))
        })
        .collect()
}

/// An error about a template that another one names, which Tera reports without a line:
/// `Template 'x' is inheriting from 'y', …`. Its place is where `y` is named.
fn without_place(message: &str, templates: &[(String, String)], theme: &str) -> Diagnostic {
    let (message, _) = message
        .split_once(". Include chain")
        .unwrap_or((message, ""));
    let mut named = message.split('\'').skip(1).step_by(2);
    let name = named.next().unwrap_or_default();
    let text = templates.iter().find(|(known, _)| known == name);
    let other = named.next().unwrap_or(name);
    let other = other.split_once('/').map_or(other, |(_, file)| file);
    let span = text.and_then(|(_, text)| {
        let start = text.find(&format!("\"{other}\""))?;
        Some(Span::from(start..start + other.len() + 2))
    });
    template_error(name, theme, message, span)
}

/// The byte at a line and column, both counted from 1.
fn offset(text: &str, line: usize, column: usize) -> Option<usize> {
    let before: usize = text
        .split_inclusive('\n')
        .take(line.checked_sub(1)?)
        .map(str::len)
        .sum();
    let in_line = text
        .get(before..)?
        .char_indices()
        .nth(column.checked_sub(1)?);
    Some(before + in_line.map_or(0, |(at, _)| at))
}
