//! Turns a list of diagnostics into groups, by file or by check, the worst first.

use std::collections::BTreeMap;

use super::wanted::View;
use crate::check::CHECKS;
use crate::diag::Diagnostic;
use crate::paths::SourcePath;
use crate::serve::problems::Tally;

/// Problems that belong together.
#[derive(Debug)]
pub(in crate::serve) struct Group<'a> {
    /// What they have in common.
    pub(in crate::serve) key: Key<'a>,
    /// The problems: errors first, then warnings, then hints.
    pub(in crate::serve) found: Vec<&'a Diagnostic>,
    /// How many there are.
    pub(in crate::serve) tally: Tally,
}

/// What problems have in common. What has no file comes before all files.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::serve) enum Key<'a> {
    /// They are about no file.
    Site,
    /// They are in this file.
    File(&'a SourcePath),
    /// They are of this code. Those of checks stand in the order of the checks, behind others.
    Code(Option<usize>, &'static str),
}

/// Groups of problems: by their worst level, then by name.
pub(in crate::serve) fn groups<'a>(
    all: impl IntoIterator<Item = &'a Diagnostic>,
    view: View,
) -> Vec<Group<'a>> {
    let mut by_key: BTreeMap<Key<'a>, Vec<&Diagnostic>> = BTreeMap::new();
    for found in all {
        let place = found.place.as_ref();
        let key = match view {
            View::Articles => place.map_or(Key::Site, |place| Key::File(&place.path)),
            View::Checks => Key::Code(None, found.code),
        };
        by_key.entry(key).or_default().push(found);
    }
    let group = |(key, mut found): (Key<'a>, Vec<&'a Diagnostic>)| {
        found.sort_by_key(|found| found.severity);
        let key = match key {
            Key::Code(_, code) => Key::Code(CHECKS.iter().position(|it| it.code == code), code),
            key => key,
        };
        let tally = found.iter().map(|found| found.severity).collect();
        Group { key, found, tally }
    };
    let mut groups: Vec<Group<'a>> = by_key.into_iter().map(group).collect();
    groups.sort_by_key(|group| (group.tally.worst(), group.key));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Place;

    #[test]
    fn the_worst_files_come_first_and_then_their_names() {
        let at = |found: Diagnostic, path: &str| found.at(Place::file(&SourcePath::new(path)));
        let all = [
            at(Diagnostic::hint("x"), "a.md"),
            at(Diagnostic::hint("x"), "c.md"),
            at(Diagnostic::error("y"), "c.md"),
            at(Diagnostic::error("y"), "b.md"),
            Diagnostic::warning("z"),
        ];
        let by_file = groups(&all, View::Articles);
        let names = by_file.iter().map(|group| match group.key {
            Key::File(path) => path.as_str(),
            _ => "",
        });
        assert_eq!(names.collect::<Vec<_>>(), ["b.md", "c.md", "", "a.md"]);
        let levels = by_file[1].found.iter().map(|found| found.severity.name());
        assert_eq!(levels.collect::<Vec<_>>(), ["error", "hint"]);
        let by_check = groups(&all, View::Checks);
        let codes = by_check.iter().map(|group| group.found[0].code);
        assert_eq!(codes.collect::<Vec<_>>(), ["y", "z", "x"]);
    }
}
