//! Finds lines that look like headings and are none: in bold, or typed as an entry of a list.

use super::levels::Levels;
use super::standards::WCAG_STRUCTURE;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::diag::Span;
use crate::markdown::outline::{Block, BlockKind};

/// Characters of what may be meant as a heading.
const LONGEST: usize = 90;

pub(super) const CHECK: Check = Check {
    code: "heading-fake",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: WCAG_STRUCTURE,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "**What helps**\n^^^^^^^^^^^^^^ heading-fake\n\nWalking helps most people.\n",
        "1. Make a calm start of the night\n   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ heading-fake\nYour nerves need time to calm down. Breathe slowly.\n2. Make your room dark\n   ^^^^^^^^^^^^^^^^^^^ heading-fake\nLight keeps you awake. Close the curtains.\n",
        "**What is it?**\n  ^^^^^^^^^^^ heading-fake\nA sudden pain in the back.\n",
        "WHAT TO BRING\n^^^^^^^^^^^^^ heading-fake\n\n– your letter\n– your medicines\n",
        "What helps at night\n^^^^^^^^^^^^^^^^^^^ heading-fake\n\nWalking helps most people to sleep well.\n",
    ],
    passes: &[
        "## What helps\n\nWalking helps most people.\n",
        "**Do not drive after the injection.**\n\nYou may feel dizzy.\n",
        "1. Lie on your side and bend your knees a little\n   so that your back is at rest. Breathe slowly.\n2. Roll.\n",
        "Back clinic\nStreet 1\n0000 XX Town\n\nThe clinic is open on weekdays.\n",
        "1. **Lie down.** Bend your knees.\n2. **Breathe.** Slowly.\n",
        "> [!info] What helps\n> **Walking**\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    for (index, block) in text.outline.blocks.iter().enumerate() {
        if block.kind != BlockKind::Paragraph {
            continue;
        }
        if let Some((span, hint)) = fake(text, index, block) {
            let words = text.text[span.start..span.end].trim_matches(['*', '_', ' ', ':']);
            let found = report.at(subject.place(text, span)).with("words", words);
            report.add(found.help(hint));
        }
    }
}

/// Where the words of a heading that is none stand, and how to mend it.
fn fake(text: &Text<'_>, index: usize, block: &Block) -> Option<(Span, &'static str)> {
    let outline = &text.outline;
    let first = block.lines.first()?;
    let parent = block.parent.map(|parent| outline.blocks[parent].kind);
    if parent == Some(BlockKind::Item) {
        let second = block.lines.get(1)?;
        // The text goes on where a line of an entry would be indented.
        let line_start = text.text[..second.span.start].rfind('\n')? + 1;
        let is_lazy = line_start == second.span.start;
        let goes_on =
            second.text.starts_with(char::is_uppercase) && second.text.len() > first.text.len();
        return (is_lazy && goes_on && is_title(&first.text)).then_some((first.span, "list"));
    }
    if parent.is_some() || !is_title(&first.text) {
        return None;
    }
    if block.lines.len() > 1 {
        return first.bold.then_some((first.span, "above"));
    }
    let (_, next) = outline.next(index)?;
    let is_text = matches!(next.kind, BlockKind::Paragraph | BlockKind::List { .. });
    if block.bold
        && (is_text || matches!(next.kind, BlockKind::Callout(_) | BlockKind::Table { .. }))
    {
        return Some((block.span, "mend"));
    }
    // Nobody writes a sentence in capitals.
    let mut letters = first.text.chars().filter(|c| c.is_alphabetic());
    let shouts = letters.clone().count() > 3 && !letters.any(char::is_lowercase);
    if shouts && first.text.chars().any(char::is_uppercase) && is_text {
        return Some((block.span, "mend"));
    }
    let has_sentence = next.kind == BlockKind::Paragraph
        && next.text().trim_end().ends_with(['.', '!', '?'])
        && next.text().split_whitespace().count() > first.text.split_whitespace().count();
    let is_link = outline.links.iter().any(|link| link.block == Some(index));
    let ends_plain = !first.text.trim_end().ends_with(':');
    (has_sentence && ends_plain && !is_link && first.text.contains(' '))
        .then_some((block.span, "mend"))
}

/// Whether words could be a title: short, and no sentence.
fn is_title(words: &str) -> bool {
    let words = words.trim();
    let ends_as_text = words.ends_with(['.', ',', ';', '!', '…', '؟', '،', '。', ')']);
    let begins =
        words.starts_with(|c: char| c.is_uppercase() || (c.is_alphabetic() && !c.is_lowercase()));
    words.chars().count() <= LONGEST && begins && !ends_as_text
}
