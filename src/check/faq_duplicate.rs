//! Finds questions that are asked twice on the site, in one language.

use std::collections::HashMap;

use super::levels::Levels;
use super::run::is_checked;
use super::standards::OWN;
use super::title_duplicate::plain;
use super::{Check, Group, Report, Run};
use crate::content::Role;
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
    let mut seen = HashMap::new();
    for article in &site.articles {
        if article.role != Role::Article || !is_checked(article) {
            continue;
        }
        for (index, faq) in article.front.faq.iter().enumerate() {
            let question = plain(&faq.question);
            if question.is_empty() {
                continue;
            }
            let field = index.to_string();
            let field = ["faq", field.as_str(), "question"];
            let key = (&article.language, question);
            let Some((first, before)) = seen.get(&key) else {
                seen.insert(key, (article, index));
                continue;
            };
            let (first, before): (&std::sync::Arc<crate::content::Article>, usize) =
                (first, *before);
            let before = before.to_string();
            let found = report.at(article.field_place(&field));
            let found = found.with("question", faq.question.as_str());
            let found = found.with("other", first.path.as_str());
            report.add(
                found
                    .help("mend")
                    .and(first.field_place(&["faq", &before, "question"])),
            );
        }
    }
}
