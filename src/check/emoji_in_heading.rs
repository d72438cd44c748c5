//! Finds pictures of the keyboard in titles and headings.

use super::levels::Levels;
use super::standards::WCAG_HEADINGS;
use super::subject::Subject;
use super::{Check, Group, Report, Run};
use crate::language::is_emoji;
use crate::markdown::outline::BlockKind;

pub(super) const CHECK: Check = Check {
    code: "emoji-in-heading",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: WCAG_HEADINGS,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "## ❓ Questions\n^^^^^^^^^^^^^^ emoji-in-heading\n\nText\n",
        "> [!info] ⚠️ Take care\n^^^^^^^^^^^^^^^^^^^^^^ emoji-in-heading\n> Text\n",
        "---\ntitle: 😴 Sleep\n       ^^^^^^^ emoji-in-heading\nsummary: What helps.\n---\n",
    ],
    passes: &["## Questions about 37 °C, brand names® and more → less\n\nText\n"],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let front = &subject.article.front;
    let emoji = |words: &str| words.chars().find(|c| is_emoji(*c));
    if let Some(sign) = emoji(&front.title) {
        let found = report.at(subject.title_place());
        report.add(found.with("sign", sign.to_string()).help("mend"));
    }
    for (index, faq) in front.faq.iter().enumerate() {
        if let Some(sign) = emoji(&faq.question) {
            let place = subject.field(&["faq", &index.to_string(), "question"]);
            let found = report.at(place).with("sign", sign.to_string());
            report.add(found.help("mend"));
        }
    }
    for text in &subject.texts {
        for block in &text.outline.blocks {
            let is_title = matches!(block.kind, BlockKind::Heading(_) | BlockKind::Callout(_));
            if is_title && let Some(sign) = emoji(&block.text()) {
                let found = report.at(subject.block_place(text, block));
                report.add(found.with("sign", sign.to_string()).help("mend"));
            }
        }
    }
}
