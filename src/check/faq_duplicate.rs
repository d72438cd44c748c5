//! Finds questions that are asked twice on the site, in one language.

use std::collections::HashMap;
use std::sync::Arc;

use super::levels::Levels;
use super::run::is_checked;
use super::standards::OWN;
use super::title_duplicate::plain;
use super::{Check, Group, Report, Run};
use crate::content::{Article, Role};
use crate::diag::Place;
use crate::language::LanguageCode;
use crate::site::Site;

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

fn run(site: &Site, report: &mut Report<'_>) {
    let mut seen: HashMap<(&LanguageCode, String), Question<'_>> = HashMap::new();
    let articles = site.articles.iter();
    let is_asked = |article: &&Arc<Article>| article.role == Role::Article && is_checked(article);
    for article in articles.filter(is_asked) {
        for (index, faq) in article.front.faq.iter().enumerate() {
            let key = (&article.language, plain(&faq.question));
            let question = Question { article, index };
            match seen.get(&key) {
                _ if key.1.is_empty() => {}
                None => {
                    seen.insert(key, question);
                }
                Some(first) => {
                    let found = report.at(question.place());
                    let found = found.with("question", faq.question.as_str());
                    let found = found.with("other", first.article.path.as_str());
                    report.add(found.help("mend").and(first.place()));
                }
            }
        }
    }
}

/// A question of an article, by its index.
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
