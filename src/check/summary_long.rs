//! Finds summaries of more than two sentences or so.

use super::levels::Levels;
use super::standards::PEMAT;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

/// Words of a summary: two sentences of twenty words, and some more.
const MOST: usize = 45;

pub(super) const CHECK: Check = Check {
    code: "summary-long",
    group: Group::Structure,
    levels: Levels::WARNING,
    standard: PEMAT,
    needs: &[],
    run: Run::Article(run),
    fires: &[],
    passes: &[
        "---\ntitle: Hernia\nsummary: What a hernia is, and what you can do about it yourself.\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let words = subject.count_words(&subject.article.front.summary);
    if words > MOST {
        let found = report.at(subject.field(&["summary"]));
        report.add(found.with("words", words).with("most", MOST).help("mend"));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::codes;

    #[test]
    fn a_summary_may_have_forty_five_words() {
        let article =
            |words: usize| format!("---\ntitle: A\nsummary: {}\n---\n", "word ".repeat(words));
        assert!(!codes(&article(45)).contains(&"summary-long"));
        assert!(codes(&article(46)).contains(&"summary-long"));
    }
}
