//! Turns the text of a file into its two parts: the front matter between `---` lines, and the rest.

use std::ops::Range;

/// The parts of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Split {
    /// The bytes between the `---` lines, if there are any.
    pub(super) yaml: Option<Range<usize>>,
    /// The bytes of the text.
    pub(super) body: Range<usize>,
    /// What is wrong with the lines around the front matter.
    pub(super) slip: Option<Slip>,
}

/// A line `---` that is missing or miswritten.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Slip {
    /// The code of the diagnostic.
    pub(super) code: &'static str,
    /// The bytes of the line that shows it.
    pub(super) range: Range<usize>,
}

/// Takes a file apart. Where a line `---` is missing, the parts are what was meant.
pub(super) fn split(text: &str) -> Split {
    let none = Split {
        yaml: None,
        body: text.strip_prefix('\u{feff}').map_or(0, |_| 3)..text.len(),
        slip: None,
    };
    let mut lines = lines(text)
        .skip_while(|(_, line)| line.is_empty())
        .peekable();
    let Some((first, opening)) = lines.next() else {
        return none;
    };
    if opening == "---" {
        let start = lines.peek().map_or(text.len(), |(range, _)| range.start);
        return closed(text, start, first, None);
    }
    let miswritten = is_dashes(opening);
    let field = opening
        .split_once(':')
        .is_some_and(|(name, _)| is_name(name));
    if !(miswritten || field) {
        return none;
    }
    let start = if miswritten {
        lines.peek().map_or(text.len(), |(range, _)| range.start)
    } else {
        first.start
    };
    // Words with a colon at the start of a text are front matter only if more of it follows.
    let closing = self::lines(&text[start..]).find(|(_, line)| is_end(line));
    if closing.is_none() && !has_title(&text[start..]) {
        return none;
    }
    let slip = Slip {
        code: "front-matter-start",
        range: first.clone(),
    };
    closed(text, start, first, Some(slip))
}

/// The parts of a file whose front matter begins at `start`.
fn closed(text: &str, start: usize, first: Range<usize>, slip: Option<Slip>) -> Split {
    let rest = &text[start..];
    let with = |end: Range<usize>, code: Option<Slip>| Split {
        yaml: Some(start..start + end.start),
        body: (start + end.end).min(text.len())..text.len(),
        slip: slip.clone().or(code),
    };
    let behind = |range: &Range<usize>| {
        let newline = rest[range.end..].find('\n');
        range.start..newline.map_or(rest.len(), |at| range.end + at + 1)
    };
    let ended = lines(rest).find(|(_, line)| is_end(line));
    let fields = ended.as_ref().map_or(rest.len(), |(range, _)| range.start);
    let missed = without_end(&rest[..fields]);
    if let (Some((range, _)), None) = (&ended, &missed) {
        return with(behind(range), None);
    }
    let at = |range: Range<usize>| Slip {
        code: "front-matter-end",
        range: start + range.start..start + range.end,
    };
    if missed.is_none()
        && let Some((range, _)) = lines(rest).find(|(_, line)| is_dashes(line))
    {
        return with(behind(&range), Some(at(range)));
    }
    // Without an end, the front matter goes as far as the first empty line above the text.
    let first_empty = || {
        lines(rest)
            .find(|(_, line)| line.is_empty())
            .map(|found| found.0)
    };
    match missed.or_else(first_empty) {
        Some(range) => with(range.start..range.start, Some(at(range))),
        None => with(
            rest.len()..rest.len(),
            Some(Slip {
                code: "front-matter-end",
                range: first,
            }),
        ),
    }
}

/// The empty line above the text, where the words up to a line `---` are plainly no fields: the
/// line that should end them is missing, and the dashes are a rule in the text.
fn without_end(fields: &str) -> Option<Range<usize>> {
    let mut empty = None;
    let mut above = None;
    for (range, line) in lines(fields) {
        let text = &fields[range.clone()];
        if line.is_empty() {
            empty = empty.or(Some(range));
            continue;
        }
        let outermost = !text.starts_with([' ', '\t']);
        let words = outermost && !line.contains(':') && !line.starts_with(['-', '#', ']', '}']);
        let heading = outermost && line.starts_with('#');
        if words && (above.is_some() || empty.is_some()) {
            return above.or(empty);
        }
        if heading {
            above = above.or(empty);
        }
        // A quote or list may go on below an empty line only when it is indented.
        empty = None;
    }
    None
}

/// Lines with their bytes, without white space at their ends and the mark that some editors
/// write at the start of a file.
fn lines(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let mark = if start == 0 && line.starts_with('\u{feff}') {
            3
        } else {
            0
        };
        let words = line[mark..].trim_end();
        let range = start + mark..start + mark + words.len();
        start += line.len();
        (range, words)
    })
}

fn is_end(line: &str) -> bool {
    matches!(line, "---" | "...")
}

/// Dashes, but not the three that are needed: `--`, `----`, `———`, or three after spaces.
fn is_dashes(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty()
        && line.chars().all(|c| matches!(c, '-' | '–' | '—'))
        && (line.chars().count() > 1 || line == "—")
}

fn is_name(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

fn has_title(text: &str) -> bool {
    lines(text)
        .take_while(|(_, line)| !line.is_empty())
        .any(|(_, line)| line.starts_with("title:"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, yaml: Option<&str>, body: &str, slip: Option<(&str, &str)>) {
        let split = split(text);
        assert_eq!(split.yaml.map(|range| &text[range]), yaml);
        assert_eq!(&text[split.body], body);
        let found = split.slip.map(|slip| (slip.code, &text[slip.range]));
        assert_eq!(found, slip);
    }

    #[test]
    fn front_matter_stands_between_two_lines() {
        check("---\ntitle: a\n---\nText", Some("title: a\n"), "Text", None);
        check(
            "---\r\ntitle: a\r\n---\r\nText",
            Some("title: a\r\n"),
            "Text",
            None,
        );
        check(
            "\u{feff}---\ntitle: a\n...\nText",
            Some("title: a\n"),
            "Text",
            None,
        );
        check("---\n---", Some(""), "", None);
        check(
            "---\na: |\n  ---\n---\nText",
            Some("a: |\n  ---\n"),
            "Text",
            None,
        );
    }

    #[test]
    fn a_text_without_front_matter_is_all_text() {
        check(
            "# Kop\n\nText\n\n---\n",
            None,
            "# Kop\n\nText\n\n---\n",
            None,
        );
        check("\u{feff}Text", None, "Text", None);
        check("", None, "", None);
    }

    #[test]
    fn a_line_that_is_missing_is_found() {
        let end = "front-matter-end";
        let start = "front-matter-start";
        check(
            "---\ntitle: a\n\nText",
            Some("title: a\n"),
            "\nText",
            Some((end, "")),
        );
        let rule = "## Kop\n\nText\n\n---\n\nMeer\n";
        check(
            &format!("---\ntitle: a\n\n{rule}"),
            Some("title: a\n"),
            &format!("\n{rule}"),
            Some((end, "")),
        );
        let spaced = "a: 1\n\n# note\nb: |\n  x\n\n  y\n\nc: 2\n";
        check(&format!("---\n{spaced}---\n"), Some(spaced), "", None);
        check("---\ntitle: a", Some("title: a"), "", Some((end, "---")));
        check(
            "---\ntitle: a\n----\nText",
            Some("title: a\n"),
            "Text",
            Some((end, "----")),
        );
        check(
            "--\ntitle: a\n---\nText",
            Some("title: a\n"),
            "Text",
            Some((start, "--")),
        );
        check(
            "title: a\n---\nText",
            Some("title: a\n"),
            "Text",
            Some((start, "title: a")),
        );
        check(
            "title: a\n\nText",
            Some("title: a\n"),
            "\nText",
            Some((start, "title: a")),
        );
    }
}
