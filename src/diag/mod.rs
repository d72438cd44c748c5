//! Turns a mistake in an editor's file into data: a code, a place, typed arguments.
//!
//! Stages collect diagnostics and never throw them. Their texts are Fluent messages in
//! `messages/LL.ftl`, named by the code. A message says what is wrong; its attribute
//! `why` says why it matters, and further attributes are hints that the stage chose.

pub mod baseline;
pub mod render;

mod messages;

use std::io;
use std::ops::{Deref, Range};
use std::sync::Arc;

pub use messages::Messages;

use crate::fluent::Argument;
use crate::paths::SourcePath;

/// One thing to mend, with its place in the file that the editor wrote. Cheap to clone: the
/// preview hands on all of them after each save.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Diagnostic(Arc<Remark>);

/// What a [`Diagnostic`] is made of.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Remark {
    /// The name of the message, in kebab-case: `link-target-missing`.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The file and the bytes in it; `None` for what has no file, such as a missing one.
    pub place: Option<Place>,
    /// Values for the text, by the names that the message uses.
    pub arguments: Vec<(&'static str, Argument)>,
    /// Names of the attributes of the message that help here, in the order in which they show.
    pub hints: Vec<&'static str>,
    /// The line as it should be, to copy.
    pub mended: Option<String>,
    /// Other places that belong to it: the second article of two with one address.
    pub related: Vec<Place>,
}

impl Deref for Diagnostic {
    type Target = Remark;

    fn deref(&self) -> &Remark {
        &self.0
    }
}

/// How bad a diagnostic is. Errors stop the site from being published.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Unsafe, broken or untrue; nothing is published.
    Error,
    /// Below the standard; published all the same.
    Warning,
    /// Could be better.
    Hint,
}

/// Bytes in a source file. Line and column are computed when it is shown.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Place {
    /// The file.
    pub path: SourcePath,
    /// The bytes that it is about; `None` for the file as a whole.
    pub span: Option<Span>,
}

/// A range of bytes of a file, without the one at `end`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Severity {
    /// Its name for tools, the same in every language: `error`, `warning` or `hint`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Hint => "hint",
        }
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self {
            start: range.start,
            end: range.end,
        }
    }
}

impl Place {
    /// The file as a whole.
    pub fn file(path: &SourcePath) -> Self {
        Self {
            path: path.clone(),
            span: None,
        }
    }

    /// Some bytes of a file.
    pub fn at(path: &SourcePath, span: impl Into<Span>) -> Self {
        Self {
            path: path.clone(),
            span: Some(span.into()),
        }
    }
}

impl Diagnostic {
    /// An error of this code, without place and arguments yet.
    pub fn error(code: &'static str) -> Self {
        Self::new(code, Severity::Error)
    }

    /// A warning of this code, without place and arguments yet.
    pub fn warning(code: &'static str) -> Self {
        Self::new(code, Severity::Warning)
    }

    /// A hint of this code, without place and arguments yet.
    pub fn hint(code: &'static str) -> Self {
        Self::new(code, Severity::Hint)
    }

    /// A diagnostic whose severity somebody else decides, as the settings do for checks.
    pub fn of(code: &'static str, severity: Severity) -> Self {
        Self::new(code, severity)
    }

    fn new(code: &'static str, severity: Severity) -> Self {
        Self(Arc::new(Remark {
            code,
            severity,
            place: None,
            arguments: Vec::new(),
            hints: Vec::new(),
            mended: None,
            related: Vec::new(),
        }))
    }

    fn remark(&mut self) -> &mut Remark {
        Arc::make_mut(&mut self.0)
    }

    /// Gives it another severity, as the settings do.
    pub fn set_severity(&mut self, severity: Severity) {
        if self.severity != severity {
            self.remark().severity = severity;
        }
    }

    /// Adds the place, at the call site that knows it.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.remark().place = Some(place);
        self
    }

    /// Adds a value for the text.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.remark().arguments.push((name, value.into()));
        self
    }

    /// Shows the attribute `hint` of the message too.
    #[must_use]
    pub fn help(mut self, hint: &'static str) -> Self {
        self.remark().hints.push(hint);
        self
    }

    /// Shows the hint `did-you-mean` with the nearest of the `known` names, if one is near.
    #[must_use]
    pub fn did_you_mean<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        match nearest(written, known) {
            Some(nearest) => self.with("nearest", nearest).help("did-you-mean"),
            None => self,
        }
    }

    /// Shows the line as it should be.
    #[must_use]
    pub fn mended(mut self, line: impl Into<String>) -> Self {
        self.remark().mended = Some(line.into());
        self
    }

    /// Adds another place that belongs to it.
    #[must_use]
    pub fn and(mut self, place: Place) -> Self {
        self.remark().related.push(place);
        self
    }
}

/// Puts diagnostics in the order in which they are shown (by file, place, code) and
/// takes out those that say the same twice.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        let severity = || a.severity.cmp(&b.severity);
        a.place
            .cmp(&b.place)
            .then_with(|| a.code.cmp(b.code))
            .then_with(severity)
            .then_with(|| a.arguments.cmp(&b.arguments))
    });
    diagnostics.dedup();
}

/// Why the system refused, in its own words without its numbers: `Permission denied`.
pub fn reason(error: &io::Error) -> String {
    let reason = error.to_string();
    match reason.split_once(" (os error") {
        Some((words, _)) => words.to_owned(),
        None => reason,
    }
}

/// The known name that differs least from the written one, if it differs little enough
/// to be a slip: by a third of its letters, by case, or by `-`, `_` and spaces.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |name: &str| name.to_lowercase().replace(['-', '_', ' '], "");
    let target = plain(written);
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(&target, &plain(name)), name))
        .filter(|(distance, name)| {
            let longer = target.chars().count().max(plain(name).chars().count());
            *distance <= (longer / 3).max(1) && *distance < longer
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_finds_its_name_and_another_word_does_not() {
        let known = ["summary", "key_points", "title"];
        assert_eq!(nearest("sumary", known), Some("summary"));
        assert_eq!(nearest("Key-Points", known), Some("key_points"));
        assert_eq!(nearest("colour", known), None);
    }
}
