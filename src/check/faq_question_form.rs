//! Finds questions of the FAQ that are no questions.

use super::levels::Levels;
use super::standards::OWN;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "faq-question-form",
    group: Group::Faq,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "---\ntitle: Hernia\nsummary: What it is.\nfaq:\n  - question: Lifting\n              ^^^^^^^ faq-question-form\n    answer: You may lift again after some weeks.\n---\n",
    ],
    passes: &[
        "---\ntitle: Hernia\nsummary: What it is.\nfaq:\n  - question: When may I lift again?\n    answer: After some weeks.\n---\n",
    ],
};

/// Question marks of all scripts that have one of their own.
const MARKS: [char; 7] = ['?', '？', '؟', ';', '՞', '፧', '⸮'];

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    for (index, faq) in subject.article.front.faq.iter().enumerate() {
        let question = faq.question.trim();
        if !question.is_empty() && !question.contains(MARKS) {
            let place = subject.field(&["faq", &index.to_string(), "question"]);
            let found = report.at(place).with("question", question);
            report.add(found.help("mend"));
        }
    }
}
