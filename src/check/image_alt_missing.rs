//! Finds images that say nothing to who does not see them.

use super::levels::Levels;
use super::standards::WCAG_ALT;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "image-alt-missing",
    group: Group::Access,
    levels: Levels::ERROR_BUT_RELAXED,
    standard: WCAG_ALT,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "![](side.svg)\n^^^^^^^^^^^^^ image-alt-missing\n",
        "---\ntitle: Hernia\nsummary: What it is.\nimage: {src: side.svg}\n       ^^^^^^^^^^^^^^^ image-alt-missing\n---\n",
    ],
    passes: &[
        "![A woman lies on her side with a cushion between her knees](side.svg)\n",
        "---\ntitle: Hernia\nsummary: What it is.\nimage: {src: side.svg, alt: \"\"}\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let image = |front: &crate::content::front_matter::FrontMatter| {
        front.image.as_ref().and_then(|image| image.src.clone())
    };
    let own = subject.article.front.image.as_ref();
    // An empty text in the front matter says that the image is an ornament.
    let has_alt = own.is_some_and(|image| image.alt.is_some());
    // Where the fields cannot be read, that is told first.
    let is_read = !subject.article.unread || !subject.names("alt");
    if subject.lineage().inherited(image).is_some() && !has_alt && is_read {
        let place = match own {
            Some(_) => subject.field(&["image"]),
            None => subject.title_place(),
        };
        report.add(report.at(place).help("field"));
    }
    for text in &subject.texts {
        for image in &text.outline.images {
            if image.alt.trim().is_empty() {
                let found = report.at(subject.place(text, image.span));
                report.add(found.with("file", image.source.as_str()).help("mend"));
            }
        }
    }
}
