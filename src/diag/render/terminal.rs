//! Turns diagnostics into text for a person: the line, the place in it, and what to do.

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use super::excerpt::{Excerpt, printable};
use crate::diag::{Diagnostic, Messages, Place, Severity};
use crate::paths::SourcePath;

/// Longer lines are cut around the place.
const WIDTH: usize = 100;

/// Draws all `diagnostics`. `text` gives the text of a file; with `colour` the
/// drawing has ANSI colours.
pub fn render(
    diagnostics: &[Diagnostic],
    messages: &Messages,
    text: &dyn Fn(&SourcePath) -> Option<String>,
    colour: bool,
) -> String {
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let renderer = renderer.term_width(WIDTH);
    let drawings = diagnostics.iter().map(|diagnostic| {
        let drawing = draw(diagnostic, messages, text, &renderer);
        format!("{}\n", drawing.trim_end())
    });
    drawings.collect::<Vec<_>>().join("\n")
}

/// How many diagnostics there are of each kind: `3 errors, 1 warning`. Empty for none.
pub fn summary(diagnostics: &[Diagnostic], messages: &Messages) -> String {
    messages.summary(diagnostics)
}

fn draw(
    diagnostic: &Diagnostic,
    messages: &Messages,
    text: &dyn Fn(&SourcePath) -> Option<String>,
    renderer: &Renderer,
) -> String {
    let wording = messages.wording(diagnostic);
    let label = |name: &str| messages.text(name, &[]);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR.with_name(label("label-error")),
        Severity::Warning => Level::WARNING.with_name(label("label-warning")),
        Severity::Hint => Level::INFO.with_name(label("label-hint")),
    };
    let places = diagnostic
        .place
        .iter()
        .map(|place| (place, AnnotationKind::Primary));
    let related = diagnostic
        .related
        .iter()
        .map(|place| (place, AnnotationKind::Context));
    let shown = places
        .chain(related)
        .flat_map(|(place, kind)| elements(place, kind, text));
    let say = |level: Level<'static>, name: &str, text: &str| {
        Element::from(level.with_name(label(name)).message(printable(text)))
    };
    let why = wording
        .why
        .iter()
        .map(|why| say(Level::NOTE, "label-why", why));
    let hints = wording
        .hints
        .iter()
        .map(|hint| say(Level::HELP, "label-help", hint));
    let mended = diagnostic
        .mended
        .iter()
        .map(|line| say(Level::HELP, "label-write", line));
    let group = level
        .primary_title(printable(&wording.message))
        .elements(shown)
        .elements(why.chain(hints).chain(mended));
    renderer.render(&[group])
}

/// Where a place is, and its line, if the file can be read.
fn elements(
    place: &Place,
    kind: AnnotationKind,
    text: &dyn Fn(&SourcePath) -> Option<String>,
) -> Vec<Element<'static>> {
    let path = printable(place.path.as_str());
    match place.span.zip(text(&place.path)) {
        Some((span, text)) => {
            let excerpt = Excerpt::of(&text, span);
            let snippet = Snippet::source(excerpt.text).line_start(excerpt.line);
            let marked = kind.span(excerpt.marked);
            match excerpt.column {
                // The drawing counts columns from the start of the text that it gets.
                Some(column) => {
                    let origin = Origin::path(path).line(excerpt.line).char_column(column);
                    vec![origin.into(), snippet.annotation(marked).into()]
                }
                None => vec![snippet.path(path).annotation(marked).into()],
            }
        }
        None => vec![Origin::path(path).into()],
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "---\ntitle: Sleep: and back\nsummary: 背痛 x y\n---\n";

    fn path() -> SourcePath {
        SourcePath::new("content/back/hernia.nl.md")
    }

    fn error(span: std::ops::Range<usize>) -> Diagnostic {
        Diagnostic::error("some-code").at(Place::at(&path(), span))
    }

    #[track_caller]
    fn expect(diagnostic: Diagnostic, text: &str, expected: &[&str]) {
        let file = |_: &SourcePath| Some(text.to_owned());
        let drawn = render(&[diagnostic], &Messages::english(), &file, false);
        assert_eq!(drawn.lines().collect::<Vec<_>>(), expected);
        assert!(drawn.ends_with('\n'));
    }

    #[test]
    fn a_place_is_shown_with_its_line_and_the_mended_one() {
        expect(
            error(16..17).mended("title: \"Sleep: and back\""),
            TEXT,
            &[
                "error: some-code",
                " --> content/back/hernia.nl.md:2:13",
                "  |",
                "2 | title: Sleep: and back",
                "  |             ^",
                "  |",
                "  = write: title: \"Sleep: and back\"",
            ],
        );
    }

    #[test]
    fn columns_are_characters_and_wide_ones_are_marked_whole() {
        expect(
            error(43..44),
            TEXT,
            &[
                "error: some-code",
                " --> content/back/hernia.nl.md:3:13",
                "  |",
                "3 | summary: 背痛 x y",
                "  |               ^",
            ],
        );
        expect(
            error(3..4),
            "\u{feff}\tx\r\n",
            &[
                "error: some-code",
                " --> content/back/hernia.nl.md:1:1",
                "  |",
                "1 |     x",
                "  | ^^^^",
            ],
        );
    }

    #[test]
    fn of_a_long_line_the_part_around_the_place_is_shown() {
        let text = format!("{}here{}", "a".repeat(3000), "b".repeat(3000));
        let file = |_: &SourcePath| Some(text.clone());
        let drawn = render(&[error(3000..3004)], &Messages::english(), &file, false);
        assert!(drawn.contains(":1:3001\n") && drawn.contains("aaahereb"));
        assert!(drawn.lines().all(|line| line.chars().count() < 120));
    }

    #[test]
    fn thousands_of_mistakes_in_one_line_are_drawn_at_once() {
        let text = format!("{}\n", "[x](y.md) ".repeat(10_000));
        let file = |_: &SourcePath| Some(text.clone());
        let found: Vec<_> = (0..10_000).map(|at| error(at * 10..at * 10 + 9)).collect();
        let drawn = render(&found, &Messages::english(), &file, false);
        assert!(drawn.contains("hernia.nl.md:1:99991\n"));
        assert!(drawn.len() < 10_000 * 400);
    }

    #[test]
    fn what_has_no_line_is_shown_without_one() {
        let nothing = |_: &SourcePath| None;
        let drawn = |diagnostic| render(&[diagnostic], &Messages::english(), &nothing, false);
        assert_eq!(drawn(Diagnostic::warning("x")), "warning: x\n");
        let file = Diagnostic::hint("x").at(Place::file(&path()));
        let expected = "hint: x\n--> content/back/hernia.nl.md\n";
        assert_eq!(drawn(file), expected);
        assert_eq!(drawn(error(1..2)).lines().count(), 2);
        assert_eq!(render(&[], &Messages::english(), &nothing, false), "");
    }

    #[test]
    fn other_places_follow() {
        expect(
            error(16..17).and(Place::at(&path(), 4..9)),
            TEXT,
            &[
                "error: some-code",
                " --> content/back/hernia.nl.md:2:13",
                "  |",
                "2 | title: Sleep: and back",
                "  |             ^",
                "  |",
                " ::: content/back/hernia.nl.md:2:1",
                "  |",
                "2 | title: Sleep: and back",
                "  | -----",
            ],
        );
    }

    #[test]
    fn there_is_colour_only_when_asked_and_none_from_the_file() {
        let text = "a\u{1b}[31mb";
        let file = |_: &SourcePath| Some(text.to_owned());
        let drawn = |colour| render(&[error(0..1)], &Messages::english(), &file, colour);
        assert!(!drawn(false).contains('\u{1b}'));
        assert!(drawn(true).contains("\u{1b}["));
        assert!(!drawn(true).contains("\u{1b}[31mb"));
    }

    proptest! {
        #[test]
        fn anything_can_be_drawn(text in "[a-é背ظ\u{feff}\u{301}\r\n\t ]{0,200}", start in 0usize..300, end in 0usize..300) {
            let file = |_: &SourcePath| Some(text.clone());
            let diagnostic = error(start..end).and(Place::at(&path(), end..start));
            let drawn = render(&[diagnostic], &Messages::english(), &file, false);
            prop_assert!(drawn.contains("--> content/back/hernia.nl.md:"));
        }
    }
}
