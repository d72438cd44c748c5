//! Finds alternative texts that only repeat the line below the image.

use super::levels::Levels;
use super::standards::WCAG_ALT;
use super::subject::Subject;
use super::{Check, Group, Report, Run};
use crate::language::Word;

pub(super) const CHECK: Check = Check {
    code: "image-alt-repeats",
    group: Group::Access,
    levels: Levels::WARNING,
    standard: WCAG_ALT,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "![Sleeping on the side](side.svg \"Sleeping on the side\")\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image-alt-repeats\n",
        "---\ntitle: Hernia\nsummary: What it is.\nimage: {src: side.svg, alt: Sleeping on the side, caption: Sleeping on the side.}\n                            ^^^^^^^^^^^^^^^^^^^^ image-alt-repeats\n---\n",
    ],
    passes: &["![A woman with a cushion between her knees](side.svg \"Sleeping on the side\")\n"],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let words = |text: &str| -> Vec<String> {
        let words = subject.language.split(text).into_iter();
        words.map(|Word { text, .. }| text).collect()
    };
    let repeats = |alt: &str, caption: &str| !alt.trim().is_empty() && words(alt) == words(caption);
    if let Some(image) = &subject.article.front.image {
        let alt = image.alt.as_deref().unwrap_or_default();
        if repeats(alt, image.caption.as_deref().unwrap_or_default()) {
            let found = report.at(subject.field(&["image", "alt"]));
            report.add(found.with("alt", alt).help("mend"));
        }
    }
    for text in &subject.texts {
        for (index, image) in text.outline.images.iter().enumerate() {
            // A line in italics below an image is its caption to readers.
            let below = below(text, index);
            if repeats(&image.alt, &image.title) || repeats(&image.alt, &below) {
                let found = report.at(subject.place(text, image.span));
                report.add(found.with("alt", image.alt.as_str()).help("mend"));
            }
        }
    }
}

/// The words right below an image that stands alone: the next line, or the next paragraph.
fn below(text: &super::subject::Text<'_>, image: usize) -> String {
    let end = text.outline.images[image].span.end;
    let lines = text.text[end..].lines().skip(1).map(str::trim);
    let next = lines.map(|line| line.trim_matches(['*', '_', '>', ' ']));
    let next = next.clone().find(|line| !line.is_empty());
    next.unwrap_or_default().to_owned()
}
