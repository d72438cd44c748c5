//! Finds paragraphs with many sentences.

use super::levels::Levels;
use super::standards::PEMAT;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::language::SENTENCE_ENDS;
use crate::markdown::outline::BlockKind;

/// Sentences of a paragraph.
const MOST: usize = 5;
/// Words that a paragraph may have however short its sentences are.
const SHORT: usize = 40;

pub(super) const CHECK: Check = Check {
    code: "paragraph-long",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: PEMAT,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "Lie down for a while when the pain comes. Then walk for some minutes in the house. Drink a glass of water and breathe slowly and deeply. Do the exercises that you have learned from us. Call us when the pain has not become less. Tell us then how you have slept in the last nights.\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ paragraph-long\n",
    ],
    passes: &[
        "Yes. It helps. Walk. Swim. Cycle. Rest. Sleep.\n",
        "One is short. Two is short. Three is short. Four is short. Five is short.\n",
        "See Dr. A. Jones, e.g. at 9.30 or 10.30. Walk approx. 1.5 km. Rest.\n",
    ],
};

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    for block in &text.outline.blocks {
        if block.kind != BlockKind::Paragraph {
            continue;
        }
        // A sentence has a sign at its end, so that most paragraphs need not be read.
        let lines = block.lines.iter();
        let ends = lines.map(|line| line.text.matches(SENTENCE_ENDS).count());
        if ends.sum::<usize>() < MOST {
            continue;
        }
        let words = block.text();
        let sentences = subject.language.sentences(&words);
        if sentences > MOST && subject.count_words(&words) > SHORT {
            let found = report.at(subject.block_place(text, block));
            report.add(
                found
                    .with("count", sentences)
                    .with("most", MOST)
                    .help("mend"),
            );
        }
    }
}
