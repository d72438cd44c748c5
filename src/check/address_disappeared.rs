//! Finds addresses that were published last time and lead nowhere now.

use std::collections::BTreeMap;

use super::levels::{Active, Levels};
use super::standards::OWN;
use super::{Check, Group, Run};
use crate::diag::{Diagnostic, Severity};
use crate::paths::OutPath;

/// Told in every build: the next one no longer knows what was published before this one.
pub const CHECK: Check = Check {
    code: "address-disappeared",
    group: Group::Governance,
    levels: Levels::WARNING,
    standard: OWN,
    needs: &[],
    run: Run::Stage,
    fires: &[],
    passes: &[],
};

/// The pages among `published` that are not in the new `output`. Pages of a list that has
/// become shorter (`…/page/3/`) are no loss.
pub fn vanished<'a, T>(
    published: impl Iterator<Item = &'a OutPath>,
    output: &BTreeMap<OutPath, T>,
    severity: Option<Severity>,
) -> Vec<Diagnostic> {
    let Some(severity) = severity else {
        return Vec::new();
    };
    let pages = published.filter_map(|path| {
        let folder = path.as_str().strip_suffix("index.html")?;
        let is_lost = !output.contains_key(path) && !folder.contains("/page/");
        is_lost.then(|| format!("/{folder}"))
    });
    pages
        .map(|url| {
            Diagnostic::of(CHECK.code, severity)
                .with("url", url)
                .help("mend")
                .help("withdraw")
        })
        .collect()
}

/// The level at which it is told, which does not depend on how mild the checks of a build are.
pub fn severity(checks: &crate::config::Checks) -> Option<Severity> {
    Active::new(checks, Severity::Hint).level(CHECK.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_that_are_gone_are_told() {
        let path = |path: &str| OutPath::new(path);
        let published = [
            "en/a/index.html",
            "en/b/index.html",
            "en/topics/x/page/3/index.html",
            "style.css",
        ]
        .map(path);
        let output = BTreeMap::from([(path("en/b/index.html"), 1)]);
        let found = vanished(published.iter(), &output, Some(Severity::Warning));
        let urls: Vec<_> = found.iter().map(|found| &found.arguments).collect();
        assert_eq!(urls, [&vec![("url", "/en/a/".into())]]);
        assert!(vanished(published.iter(), &output, None).is_empty());
    }
}
