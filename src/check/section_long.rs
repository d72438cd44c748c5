//! Finds long stretches of text without a heading.

use super::levels::Levels;
use super::standards::PEMAT;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::markdown::outline::{Block, BlockKind};

/// Words between two headings.
const MOST: usize = 300;

pub(super) const CHECK: Check = Check {
    code: "section-long",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: PEMAT,
    needs: &[],
    run: Run::Text(run),
    fires: &[],
    passes: &["## A\n\nText\n\n### B\n\nText\n"],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let mut start: Option<&Block> = None;
    let mut words = 0;
    let mut tell = |start: Option<&Block>, words: usize| {
        if let Some(start) = start.filter(|_| words > MOST) {
            let found = report.at(subject.block_place(text, start));
            let found = found.with("words", words).with("most", MOST);
            report.add(found.help("mend"));
        }
    };
    for block in &text.outline.blocks {
        // The title of a clinical block is a heading to readers.
        if matches!(block.kind, BlockKind::Heading(_) | BlockKind::Callout(_)) {
            tell(start, words);
            start = Some(block);
            words = 0;
        } else if block.kind != BlockKind::Code {
            start.get_or_insert(block);
            words += subject.count_words(&block.text());
        }
    }
    tell(start, words);
}

#[cfg(test)]
mod tests {
    use crate::check::tests::codes;

    #[test]
    fn a_section_may_have_three_hundred_words() {
        let section = |words: usize| format!("## A\n\n{}\n\n## B\n\nText\n", "word ".repeat(words));
        assert!(!codes(&section(300)).contains(&"section-long"));
        assert!(codes(&section(301)).contains(&"section-long"));
    }
}
