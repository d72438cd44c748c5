//! Finds headings that are numbered by hand.

use super::levels::Levels;
use super::list_fake::typed_number;
use super::standards::NHS_CONTENT;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::WordList;
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "heading-manual-number",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: NHS_CONTENT,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "## 1. Sleep on your side\n^^^^^^^^^^^^^^^^^^^^^^^^ heading-manual-number\n\nText\n\n## 2) Sleep on your back\n^^^^^^^^^^^^^^^^^^^^^^^^ heading-manual-number\n\nText\n",
        "## 1.2 Sleep\n^^^^^^^^^^^^ heading-manual-number\n\nText\n",
        "## Step 2: Breathe out\n^^^^^^^^^^^^^^^^^^^^^^ heading-manual-number\n\nText\n",
    ],
    passes: &[
        "## Sleep on your side\n\nText\n\n## 30 minutes a day\n\n## 24/7 help\n\n## Week 1: rest\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    for block in &text.outline.blocks {
        let words = block.text();
        if !matches!(block.kind, BlockKind::Heading(_)) {
            continue;
        }
        let number = typed_number(words.trim_start()).map(str::to_owned);
        if let Some(number) = number.or_else(|| step(subject, &words)) {
            let found = report.at(subject.block_place(text, block));
            report.add(found.with("number", number).help("mend").help("steps"));
        }
    }
}

/// The number of a heading such as "Step 1: …".
fn step(subject: &Subject<'_>, words: &str) -> Option<String> {
    let steps = subject.language.phrases(WordList::Steps)?;
    let split = subject.language.split(words);
    let number = split.get(1)?;
    let is_number = number.text.bytes().all(|byte| byte.is_ascii_digit());
    (steps.is(&split[..1]) && is_number).then(|| words[..number.range.end].trim().to_owned())
}
