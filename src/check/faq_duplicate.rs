//! Finds questions that are asked twice on the site, in one language.

use std::collections::HashMap;

use super::levels::Levels;
use super::standards::OWN;
use super::{Check, Group, Report, Run, Survey};
use crate::content::Article;
use crate::diag::Place;
use crate::language::LanguageCode;

pub(super) const CHECK: Check = Check {
    code: "faq-duplicate",
    group: Group::Faq,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Site(run),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: A\nsummary: B\nfaq:\n  - question: May I lift?\n    answer: Yes.\n---\n=== content/back/b.en.md\n---\ntitle: B\nsummary: B\nfaq:\n  - question: May I lift ?\n              ^^^^^^^^^^^^ faq-duplicate\n    answer: No.\n---\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: A\nsummary: B\nfaq:\n  - question: May I lift?\n    answer: Yes.\n---\n=== content/back/b.en.md\n---\ntitle: B\nsummary: B\nfaq:\n  - question: May I run?\n    answer: No.\n---\n",
    ],
};

/// Of a question that is asked again and again, the first ones are told.
const TOLD: usize = 5;

fn run(survey: &Survey<'_>, report: &mut Report<'_>) {
    let mut seen: HashMap<(&LanguageCode, &str), (Question<'_>, usize)> = HashMap::new();
    let articles = survey.site.articles.iter().zip(survey.spoken);
    for (article, spoken) in articles {
        for (index, words) in spoken.questions.iter().enumerate() {
            let question = Question { article, index };
            let key = (&article.language, words.as_str());
            let (first, count) = seen.entry(key).or_insert((question, 0));
            *count += 1;
            if *count == 1 || *count > TOLD || words.is_empty() {
                continue;
            }
            let faq = &article.front.faq[index];
            let found = report.at(question.place());
            let found = found.with("question", faq.question.as_str());
            let found = found.with("other", first.article.path.as_str());
            report.add(found.help("mend").and(first.place()));
        }
    }
}

/// A question of an article, by its index.
#[derive(Clone, Copy)]
struct Question<'a> {
    article: &'a Article,
    index: usize,
}

impl Question<'_> {
    fn place(&self) -> Place {
        let field = ["faq", &self.index.to_string(), "question"];
        let question = &self.article.front.faq[self.index].question;
        self.article.value_place(&field, question)
    }
}
