//! Finds links that are sent in the clear.

use super::levels::Levels;
use super::link_bare::bare;
use super::standards::OWN;
use super::subject::Subject;
use super::{Check, Group, Report, Run};

pub(super) const CHECK: Check = Check {
    code: "link-insecure",
    group: Group::Access,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Article(run),
    fires: &[
        "Do the [exercises](http://a.example/).\n       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ link-insecure\n",
        "See http://a.example/ for more.\n    ^^^^^^^^^^^^^^^^^ link-insecure\n",
        "---\ntitle: Hernia\nsummary: What it is.\nsources:\n  - title: Guideline\n    url: http://a.example/\n         ^^^^^^^^^^^^^^^^^ link-insecure\n---\n",
    ],
    passes: &["Do the [exercises](https://a.example/).\n"],
};

fn run(subject: &Subject<'_>, report: &mut Report<'_>) {
    let secure = |address: &str| {
        let start = address.get(.."http://".len())?;
        let rest = &address["http://".len()..];
        start
            .eq_ignore_ascii_case("http://")
            .then(|| format!("https://{rest}"))
    };
    let sources = subject.article.front.sources.as_deref().unwrap_or_default();
    for (index, source) in sources.iter().enumerate() {
        if let Some(address) = source.url.as_deref().and_then(secure) {
            let place = subject.field(&["sources", &index.to_string(), "url"]);
            report.add(report.at(place).with("address", address).help("mend"));
        }
    }
    for text in &subject.texts {
        for bare in text.lines_of_words().flat_map(|line| bare(text, line)) {
            if let Some(address) = secure(&text.text[bare.start..bare.end]) {
                let found = report.at(subject.place(text, bare));
                report.add(found.with("address", address).help("mend"));
            }
        }
        for link in &text.outline.links {
            if let Some(address) = secure(&link.destination) {
                let found = report.at(subject.place(text, link.span));
                report.add(found.with("address", address).help("mend"));
            }
        }
    }
}
