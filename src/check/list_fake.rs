//! Finds lists that are typed by hand, with dashes, dots or numbers that Markdown does not know.

use super::levels::Levels;
use super::standards::WCAG_STRUCTURE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::diag::Span;
use crate::language::is_emoji;
use crate::markdown::outline::{Block, BlockKind};

pub(super) const CHECK: Check = Check {
    code: "list-fake",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: WCAG_STRUCTURE,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "Sleep helps your back:\n– muscles relax\n^^^^^^^^^^^^^^^ list-fake\n– discs take up water\n",
        "• muscles relax\n^^^^^^^^^^^^^^^ list-fake\n\n• discs take up water\n",
        "Do this:\n1)lie on your side\n^^^^^^^^^^^^^^^^^^ list-fake\n2)bend your knees\n",
        "Keep it clean. 1) Wash. 2) Look. 3) Dry.\n               ^^^^^^^^^^^^^^^^^^^^ list-fake\n",
        "-lie on your side\n^^^^^^^^^^^^^^^^^ list-fake\n-bend your knees\n",
    ],
    passes: &[
        "- muscles relax\n- discs take up water\n",
        "Sleep helps your back – and your mood\n– in most people.\n",
        "The pain came in\n2021. It went in\n2022. It was gone.\n",
        "-5 °C is cold.\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let blocks = &text.outline.blocks;
    let mut at = 0;
    while at < blocks.len() {
        let run = typed_run(text, at);
        if let Some((span, sign, entries)) = &run.found {
            let found = report.at(subject.place(text, *span));
            let found = found.with("sign", sign.as_str()).with("count", *entries);
            report.add(found.help(if run.is_numbered { "numbers" } else { "mend" }));
        }
        if let Some(span) = in_a_line(text, &blocks[at]).filter(|_| run.found.is_none()) {
            let found = report.at(subject.place(text, span)).with("sign", "1)");
            report.add(found.with("count", 2usize).help("numbers"));
        }
        at += run.blocks;
    }
}

/// Where a list with numbers stands within a line: "1) … 2) … 3) …".
fn in_a_line(text: &Text<'_>, block: &Block) -> Option<Span> {
    if block.kind != BlockKind::Paragraph {
        return None;
    }
    let words = &text.text[block.span.start..block.span.end];
    let number = |number: &str, from: usize| {
        let found = words[from..].find(number)? + from;
        let before = words[..found].chars().next_back();
        let is_apart = before.is_none_or(|c| c.is_whitespace() || c == '(');
        is_apart.then_some(found)
    };
    let first = number("1) ", 0)?;
    let second = number("2) ", first)?;
    let third = number("3) ", second)?;
    let start = block.span.start + first;
    let end = block.span.start + third + 2;
    Some(Span { start, end })
}

/// Paragraphs, one after the other, whose lines begin with the same sign.
struct TypedRun {
    /// How many blocks were looked at.
    blocks: usize,
    /// The first line, its sign, and how many such lines there are.
    found: Option<(Span, String, usize)>,
    is_numbered: bool,
}

fn typed_run(text: &Text<'_>, start: usize) -> TypedRun {
    let blocks = &text.outline.blocks;
    let mut run = TypedRun {
        blocks: 1,
        found: None,
        is_numbered: false,
    };
    let first = &blocks[start];
    if first.kind != BlockKind::Paragraph {
        return run;
    }
    let mut sign = None;
    let mut lines = Vec::new();
    let is_next =
        |block: &Block| block.kind == BlockKind::Paragraph && block.parent == first.parent;
    for (count, block) in blocks[start..]
        .iter()
        .take_while(|block| is_next(block))
        .enumerate()
    {
        let before = lines.len();
        for line in &block.lines {
            let Some(mark) = mark(&line.text) else {
                continue;
            };
            if *sign.get_or_insert_with(|| mark.clone()) == mark {
                lines.push(line);
            }
        }
        if lines.len() == before {
            break;
        }
        run.blocks = count + 1;
    }
    let Some(sign) = sign else { return run };
    // A line may begin with a dash because the line before it was too long.
    let opens = first
        .lines
        .first()
        .is_some_and(|line| mark(&line.text).is_some());
    run.is_numbered = sign == Mark::Number;
    let is_list = lines.len() >= 2 || (opens && sign != Mark::Number && is_bullet(&sign));
    if let Some(line) = lines.first().filter(|_| is_list) {
        let shown = match &sign {
            Mark::Number => typed_number(line.text.trim_start())
                .unwrap_or_default()
                .to_owned(),
            Mark::Sign(sign) => sign.to_string(),
        };
        run.found = Some((line.span, shown, lines.len()));
    }
    run
}

/// How a line that is typed as an entry of a list begins.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Mark {
    Sign(char),
    Number,
}

/// Signs that nothing but a list begins with.
fn is_bullet(mark: &Mark) -> bool {
    matches!(
        mark,
        Mark::Sign('•' | '·' | '●' | '▪' | '■' | '◦' | '○' | '‣' | '⁃' | '►' | '▶' | '➤')
    )
}

fn mark(line: &str) -> Option<Mark> {
    let line = line.trim_start();
    if typed_number(line).is_some() {
        return Some(Mark::Number);
    }
    let mut chars = line.chars();
    let sign = chars.next()?;
    let next = chars.find(|c| *c != '\u{fe0f}');
    let is_apart = next.is_some_and(char::is_whitespace);
    let is_typed = match sign {
        // Without a space it is no list for Markdown, though it looks like one.
        '-' | '*' | '+' => next.is_some_and(char::is_alphabetic) && sign == '-',
        '–' | '—' | '−' | '→' | '✓' | '✗' | '»' | '›' => is_apart || sign == '–',
        '•' | '·' | '●' | '▪' | '■' | '◦' | '○' | '‣' | '⁃' | '►' | '▶' | '➤' => {
            true
        }
        sign => is_emoji(sign) && is_apart,
    };
    is_typed.then_some(Mark::Sign(sign))
}

/// A number or letter that is typed before a heading or an entry of a list: `1.`, `2)`, `1.2`, `a)`.
pub(super) fn typed_number(words: &str) -> Option<&str> {
    let digits = words.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &words[digits..];
    let sign = match digits {
        1 | 2 => rest.strip_prefix(['.', ')']),
        0 => {
            let after = words.strip_prefix(|c: char| c.is_ascii_alphabetic())?;
            let after = after.strip_prefix(')')?;
            return after.starts_with(' ').then(|| &words[..2]);
        }
        _ => None,
    }?;
    let more = sign
        .bytes()
        .take_while(|byte| byte.is_ascii_digit() || *byte == b'.')
        .count();
    let after = &sign[more..];
    // "1.5 litres" and "12.30" are no numbers of headings unless a word follows in upper case.
    let is_amount = more > 0 && !after.trim_start().starts_with(char::is_uppercase);
    let follows = after
        .trim_start()
        .starts_with(|c: char| c.is_alphabetic() || "\"“„‘'(".contains(c));
    (follows && !is_amount).then(|| words[..words.len() - after.len()].trim_end())
}
