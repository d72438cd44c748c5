//! Finds alternative texts that are the name of a file.

use super::levels::Levels;
use super::standards::WCAG_ALT;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "image-alt-file-name",
    group: Group::Access,
    levels: Levels::WARNING,
    standard: WCAG_ALT,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "![IMG_2041.jpg](side.svg)\n^^^^^^^^^^^^^^^^^^^^^^^^^ image-alt-file-name\n",
        "![side-sleeping](side-sleeping.svg)\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image-alt-file-name\n",
        "---\ntitle: Hernia\nsummary: What it is.\nimage: {src: side.svg, alt: DSC0021}\n                            ^^^^^^^ image-alt-file-name\n---\n",
    ],
    passes: &[
        "![A woman lies on her side](side.svg)\n",
        "![Knees](knees.svg)\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    if let Some(image) = &subject.article.front.image {
        let alt = image.alt.as_deref().unwrap_or_default();
        if is_file_name(alt, image.src.as_deref().unwrap_or_default()) {
            let found = report.at(subject.field(&["image", "alt"]));
            report.add(found.with("alt", alt).help("mend"));
        }
    }
    for text in &subject.texts {
        for image in &text.outline.images {
            if is_file_name(&image.alt, &image.source) {
                let found = report.at(subject.place(text, image.span));
                report.add(found.with("alt", image.alt.as_str()).help("mend"));
            }
        }
    }
}

fn is_file_name(alt: &str, source: &str) -> bool {
    let alt = alt.trim().to_lowercase();
    let endings = [
        ".jpg", ".jpeg", ".png", ".svg", ".gif", ".webp", ".avif", ".bmp", ".tif",
    ];
    let file = source.rsplit('/').next().unwrap_or_default().to_lowercase();
    let stem = file.split('.').next().unwrap_or_default();
    // The name of a file may be a word that says what is there.
    let ends_in_digit = alt.ends_with(|c: char| c.is_ascii_digit());
    let is_name = alt == stem && (alt.contains(['-', '_']) || ends_in_digit);
    let words = alt.split([' ', '_', '-']).next().unwrap_or_default();
    let camera = words.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_camera = !alt.contains(' ')
        && alt.ends_with(|c: char| c.is_ascii_digit())
        && matches!(
            camera,
            "img"
                | "dsc"
                | "dscn"
                | "dscf"
                | "pxl"
                | "image"
                | "foto"
                | "photo"
                | "screenshot"
                | "scan"
                | "pic"
        );
    endings.iter().any(|ending| alt.ends_with(ending)) || is_name || is_camera
}
