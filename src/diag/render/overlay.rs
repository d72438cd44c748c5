//! Turns a diagnostic into parts that a page in a browser can show: words, line and excerpt.

use serde::Serialize;

use super::excerpt::Excerpt;
use crate::diag::{Diagnostic, Messages, Place, Severity};
use crate::paths::SourcePath;

/// A diagnostic in words, as a browser shows it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Overlay {
    /// How bad it is, for its colour: `error`, `warning` or `hint`.
    pub level: &'static str,
    /// The same as a word for people.
    pub label: String,
    /// What is wrong.
    pub message: String,
    /// Why it matters.
    pub why: Option<String>,
    /// How to mend it, one sentence each.
    pub hints: Vec<String>,
    /// The line as it should be.
    pub mended: Option<String>,
    /// Where it is.
    pub spot: Option<Spot>,
}

/// A place in a file, with its line.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Spot {
    /// The file.
    pub path: String,
    /// The line, from 1; `None` where it is about the file as a whole.
    pub line: Option<usize>,
    /// The line up to the place, the place, and the rest of the line.
    pub excerpt: Option<[String; 3]>,
}

/// The parts of `diagnostic`; `text` gives the text of a file.
pub fn overlay(
    diagnostic: &Diagnostic,
    messages: &Messages,
    text: &dyn Fn(&SourcePath) -> Option<String>,
) -> Overlay {
    let wording = messages.wording(diagnostic);
    let label = match diagnostic.severity {
        Severity::Error => "label-error",
        Severity::Warning => "label-warning",
        Severity::Hint => "label-hint",
    };
    Overlay {
        level: diagnostic.severity.name(),
        label: messages.text(label, &[]),
        message: wording.message,
        why: wording.why,
        hints: wording.hints,
        mended: diagnostic.mended.clone(),
        spot: diagnostic.place.as_ref().map(|place| spot(place, text)),
    }
}

/// Longer lines are cut around the place: so many characters before it and behind it.
const BEFORE: usize = 60;
const BEHIND: usize = 120;

fn spot(place: &Place, text: &dyn Fn(&SourcePath) -> Option<String>) -> Spot {
    let path = place.path.as_str().to_owned();
    let Some((span, text)) = place.span.zip(text(&place.path)) else {
        return Spot {
            path,
            line: None,
            excerpt: None,
        };
    };
    let Excerpt {
        line, text, marked, ..
    } = Excerpt::of(&text, span);
    let (before, behind) = (&text[..marked.start], &text[marked.end..]);
    let cut = before.chars().count().saturating_sub(BEFORE);
    let mut start: String = before.chars().skip(cut).collect();
    if cut > 0 {
        start.insert(0, '…');
    }
    let mut end: String = behind.chars().take(BEHIND).collect();
    if end.len() < behind.len() {
        end.push('…');
    }
    let excerpt = Some([start, text[marked].to_owned(), end]);
    Spot {
        path,
        line: Some(line),
        excerpt,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_shown_with_its_line_cut_around_it() {
        let path = SourcePath::new("content/a.md");
        let text = format!("one\n{}here{}\n", "a".repeat(100), "b".repeat(200));
        let found = Diagnostic::error("some-code").at(Place::at(&path, 104..108));
        let overlay = overlay(&found, &Messages::english(), &|_| Some(text.clone()));
        let spot = overlay.spot.expect("it has a place");
        assert_eq!((spot.path.as_str(), spot.line), ("content/a.md", Some(2)));
        let [before, marked, behind] = spot.excerpt.expect("the file has a text");
        assert_eq!(before, format!("…{}", "a".repeat(60)));
        assert_eq!(marked, "here");
        assert_eq!(behind, format!("{}…", "b".repeat(120)));
    }
}
