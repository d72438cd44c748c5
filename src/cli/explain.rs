//! Turns checks into what `vademecum check --list` and `--explain` say of them.

use vademecum::check::levels::{is_fixed, level};
use vademecum::check::{self, CHECKS, Check};
use vademecum::checking::example::Example;
use vademecum::config::Checks;
use vademecum::diag::render::terminal;
use vademecum::diag::{Diagnostic, Messages, Severity};

/// Every check, by group: its code, its level and one line.
pub(super) fn list(checks: &Checks, messages: &Messages) -> String {
    let widest = CHECKS.iter().map(|check| check.code.len()).max();
    let widest = widest.unwrap_or_default();
    let levels = CHECKS
        .iter()
        .map(|check| level_name(level(check, checks), messages));
    let wide = levels
        .map(|name| name.chars().count())
        .max()
        .unwrap_or_default();
    let mut lines = String::new();
    let mut group = None;
    for check in CHECKS {
        if group != Some(check.group) {
            let space = if group.is_some() { "\n" } else { "" };
            let title = messages.text(check.group.name(), &[]);
            lines.extend([space, title.as_str(), "\n"]);
            group = Some(check.group);
        }
        let level = level_name(level(check, checks), messages);
        let summary = messages.about(check.code, "summary").unwrap_or_default();
        let line = format!(
            "  {:widest$}  {level:wide$}  {summary}
",
            check.code
        );
        lines.push_str(&line);
    }
    lines.trim_end().to_owned()
}

/// What a check is for, how bad it is, what it rests on, an example and how to allow it.
pub(super) fn explain(
    code: &str,
    checks: &Checks,
    messages: &Messages,
) -> Result<String, Diagnostic> {
    if let Some(unknown) = unknown(code, messages) {
        return Err(unknown);
    }
    let why = messages
        .about(code, "why")
        .map(|why| messages.text("explain-why", &[("why", why.into())]));
    let Some(check) = check::find(code) else {
        return Ok(format!("{code}\n{}", why.unwrap_or_default()));
    };
    let summary = messages.about(code, "summary").unwrap_or_default();
    let group = messages.text(check.group.name(), &[]);
    let mut parts = vec![
        format!(
            "{code}: {summary}\n{group}. {}",
            levels(check, checks, messages)
        ),
        format!("{}\n{}", why.unwrap_or_default(), standard(check, messages)),
    ];
    if let Some(example) = check.fires.first() {
        let title = messages.text("explain-example", &[]);
        parts.push(format!(
            "{title}\n\n{}",
            drawn(check, example, messages).trim_end()
        ));
    }
    parts.push(if is_fixed(check) {
        messages.text("explain-fixed", &[])
    } else {
        let reason = messages
            .about("explain-allow", "reason")
            .unwrap_or_default();
        let allow = messages.text("explain-allow", &[]);
        format!("{allow}\n  <!-- vademecum: allow {code}: {reason} -->")
    });
    Ok(parts.join("\n\n"))
}

/// What is said of a code that neither a check nor another message has.
pub(super) fn unknown(code: &str, messages: &Messages) -> Option<Diagnostic> {
    if check::find(code).is_some() || messages.about(code, "why").is_some() {
        return None;
    }
    let unknown = Diagnostic::error("explain-unknown").with("code", code);
    let known = CHECKS.iter().map(|check| check.code);
    Some(unknown.did_you_mean(code, known).help("list"))
}

/// The example as an editor would see it.
fn drawn(check: &Check, example: &str, messages: &Messages) -> String {
    let checked = Example::check(example);
    let found = checked
        .diagnostics
        .iter()
        .filter(|found| found.code == check.code);
    let found: Vec<Diagnostic> = found.take(1).cloned().collect();
    terminal::render(&found, messages, &|path| checked.text(path), false)
}

fn levels(check: &Check, checks: &Checks, messages: &Messages) -> String {
    let name = |level| level_name(level, messages);
    let arguments = [
        ("level", name(level(check, checks)).into()),
        ("relaxed", name(check.levels.relaxed).into()),
        ("default", name(check.levels.default).into()),
        ("strict", name(check.levels.strict).into()),
    ];
    messages.text("explain-levels", &arguments)
}

fn standard(check: &Check, messages: &Messages) -> String {
    if check.standard.name.is_empty() {
        return messages.text("explain-own", &[]);
    }
    let arguments = [
        ("name", check.standard.name.into()),
        ("url", check.standard.url.into()),
    ];
    messages.text("explain-standard", &arguments)
}

fn level_name(level: Option<Severity>, messages: &Messages) -> String {
    let name = match level {
        Some(Severity::Error) => "label-error",
        Some(Severity::Warning) => "label-warning",
        Some(Severity::Hint) => "label-hint",
        None => "level-off",
    };
    messages.text(name, &[])
}
