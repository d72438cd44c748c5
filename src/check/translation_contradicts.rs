//! Finds translations that contradict their source in what is the same in all languages.

use super::levels::Levels;
use super::standards::OWN;
use super::subject::Subject;
use super::{Check, Group, Report, Run};
use crate::content::front_matter::FrontMatter;

pub(super) const CHECK: Check = Check {
    code: "translation-contradicts",
    group: Group::Consistency,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\nkind: condition\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\nkind: treatment\n      ^^^^^^^^^ translation-contradicts\n---\n",
    ],
    passes: &[
        "=== content/back/a.en.md\n---\ntitle: Hernia\nsummary: B\nkind: condition\ntopics: [a, b]\n---\n=== content/back/a.nl.md\n---\ntitle: Hernia\nsummary: B\nkind: condition\ntopics: [b, a]\n---\n",
    ],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    if !subject.is_translation() {
        return;
    }
    let (own, source) = (&subject.article.front, &subject.original.article.front);
    for field in contradictions(own, source) {
        let found = report.at(subject.field(&[field])).with("field", field);
        let found = found.with("source", subject.original.article.path.as_str());
        report.add(
            found
                .help("mend")
                .and(subject.original.article.field_place(&[field])),
        );
    }
}

/// The fields that both give, and give otherwise.
fn contradictions(own: &FrontMatter, source: &FrontMatter) -> Vec<&'static str> {
    fn differ<T: PartialEq>(own: Option<T>, source: Option<T>) -> bool {
        own.zip(source).is_some_and(|(own, source)| own != source)
    }
    let topics = |front: &FrontMatter| {
        let mut topics = front.topics.clone()?;
        topics.sort();
        Some(topics)
    };
    let codes = |front: &FrontMatter| {
        let codes = front.codes.iter().flatten();
        let mut codes: Vec<_> = codes
            .map(|code| (code.system.clone(), code.code.clone()))
            .collect();
        codes.sort();
        front.codes.is_some().then_some(codes)
    };
    let fields = [
        ("kind", differ(own.kind, source.kind)),
        ("audience", differ(own.audience, source.audience)),
        ("topics", differ(topics(own), topics(source))),
        ("codes", differ(codes(own), codes(source))),
        ("published", differ(own.published, source.published)),
        ("expires_at", differ(own.expires_at, source.expires_at)),
    ];
    let differing = fields.into_iter().filter(|(_, differs)| *differs);
    differing.map(|(field, _)| field).collect()
}
