//! Finds key points that are too long, or too many to remember.

use super::levels::Levels;
use super::standards::PEMAT;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

/// Words of a key point.
const WORDS: usize = 25;
/// Key points of an article.
const MOST: usize = 7;

pub(super) const CHECK: Check = Check {
    code: "key-points-long",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: PEMAT,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "---\ntitle: Hernia\nsummary: What it is.\nkey_points:\n  - Most hernias heal by themselves in the course of some weeks or months, so that an operation is hardly ever needed, and it is good to keep moving.\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ key-points-long\n---\n",
        "---\ntitle: Hernia\nsummary: What it is.\nkey_points: [a, b, c, d, e, f, g, h]\n            ^^^^^^^^^^^^^^^^^^^^^^^^ key-points-long\n---\n",
    ],
    passes: &[
        "---\ntitle: Hernia\nsummary: What it is.\nkey_points:\n  - Most hernias heal by themselves.\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let points = &subject.article.front.key_points;
    if points.len() > MOST {
        let found = report.at(subject.field(&["key_points"]));
        let found = found.with("count", points.len()).with("words", 0usize);
        report.add(found.with("most", MOST).help("fewer"));
    }
    for (index, point) in points.iter().enumerate() {
        let words = subject.count_words(point);
        if words > WORDS {
            let found = report.at(subject.field(&["key_points", &index.to_string()]));
            let found = found.with("words", words).with("most", WORDS);
            report.add(found.help("mend"));
        }
    }
}
