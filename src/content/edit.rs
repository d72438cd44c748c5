//! Turns an article into the same article with another revision of its source, byte for byte, and
//! writes it: the only writer into `content/`, and only for who asked for it.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::revision::Revision;
use super::split::split;
use crate::paths::SourcePath;
use crate::yaml::{self, Mapping, Reader, Value};

const OUTER: &str = "translation";
const INNER: &str = "revision";

/// Why nothing was written.
#[derive(Debug)]
pub enum WriteError {
    /// The file is not what was read before: somebody else wrote it.
    Changed,
    /// The system refused.
    System(io::Error),
}

impl From<io::Error> for WriteError {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

/// The text of an article with this revision in `translation.revision`. All other bytes are the
/// same: comments, quotes, line ends. `None` where the fields cannot be read without a slip, or are
/// written so that nobody could tell where to put it.
pub fn with_revision(path: &SourcePath, text: &str, revision: Revision) -> Option<String> {
    let range = split(text).yaml?;
    let revision = revision.to_string();
    let yaml = yaml::with_value(&text[range.clone()], OUTER, INNER, &revision)?;
    let edited = [&text[..range.start], &yaml, &text[range.end..]].concat();
    // Whatever the style of the file, it must say the same as before, and the revision.
    let fields = |text: &str| {
        let (value, reader) = Reader::parse(path, text, split(text).yaml?);
        match value {
            Value::Mapping(fields) if !reader.has_errors() => Some(fields),
            _ => None,
        }
    };
    let mut wanted = fields(text)?;
    let given = wanted.entry(OUTER.into()).or_insert(Value::Null);
    if given.is_null() {
        *given = Value::Mapping(Mapping::new());
    }
    given
        .as_mapping_mut()?
        .insert(INNER.into(), revision.into());
    let mut written = fields(&edited)?;
    let given = written.get_mut(OUTER)?.get_mut(INNER)?;
    // Below `|` a line end belongs to the value, and means nothing.
    *given = given.as_str()?.trim().into();
    (written == wanted).then_some(edited)
}

/// Puts other bytes in the place of those that a file held when it was read. A reader at any
/// moment sees the old file or the new one.
pub fn replace(
    root: &Path,
    path: &SourcePath,
    before: &str,
    after: &str,
) -> Result<(), WriteError> {
    // A link stays a link: what it leads to is written.
    let file = fs::canonicalize(path.to_os(root))?;
    if fs::read(&file)? != before.as_bytes() {
        return Err(WriteError::Changed);
    }
    let permissions = fs::metadata(&file)?.permissions();
    put(&file, after, Some(permissions))
}

/// Writes a file that may not be there yet.
pub fn create(root: &Path, path: &SourcePath, text: &str) -> Result<(), WriteError> {
    let file = path.to_os(root);
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    put(&file, text, None)
}

fn put(file: &Path, text: &str, permissions: Option<fs::Permissions>) -> Result<(), WriteError> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    // Names that begin with a dot are no content, should the program be killed here.
    let beside = file.with_file_name(format!(".{name}.{}", std::process::id()));
    let write = || {
        let mut new = File::create(&beside)?;
        new.write_all(text.as_bytes())?;
        if let Some(permissions) = permissions {
            new.set_permissions(permissions)?;
        }
        new.sync_all()?;
        fs::rename(&beside, file)
    };
    write().map_err(|error| {
        // What was half written is of no use to anybody.
        let _ = fs::remove_file(&beside);
        WriteError::System(error)
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn revision() -> Revision {
        Revision::parse("v1-0123456789abcdef").expect("a revision")
    }

    fn edited(text: &str) -> Option<String> {
        with_revision(&SourcePath::new("content/a.md"), text, revision())
    }

    /// What was taken out of a text and put in its place.
    fn difference<'t>(before: &'t str, after: &'t str) -> (&'t str, &'t str) {
        let both = || before.bytes().zip(after.bytes());
        let start = both().take_while(|(one, other)| one == other).count();
        let ends = before[start..]
            .bytes()
            .rev()
            .zip(after[start..].bytes().rev());
        let end = ends.take_while(|(one, other)| one == other).count();
        (
            &before[start..before.len() - end],
            &after[start..after.len() - end],
        )
    }

    #[test]
    fn nothing_else_changes_in_a_file() {
        for text in [
            "---\ntitle: A\n---\nB",
            "\u{feff}---\r\ntitle: \"A\" # c\r\nsummary: 'x'\r\n---\r\nB\r\n",
            "---\n# first\ntitle: A\ntranslation: {of: nl}   # from\n---\n",
            "---\ntitle: A\ntranslation:\n    of: nl\n\n# last\n---",
            "\n---\ntitle: |-\n  A\ntranslation:\n---\nB\n---\n",
        ] {
            let after = edited(text).expect(text);
            let (gone, new) = difference(text, &after);
            assert_eq!(gone, "", "{text}");
            assert!(new.contains("v1-0123456789abcde"), "{text}");
            assert_eq!(edited(&after).as_ref(), Some(&after));
        }
    }

    #[test]
    fn what_has_slips_is_not_written() {
        for text in [
            "no fields",
            "---\ntitle: A\n\ttranslation: {of: nl}\n---\n",
            "---\ntitle: A\ntranslation: nl\n---\n",
            "---\ntitle: A\ntitle: B\n---\n",
            "---\n---\n",
        ] {
            assert_eq!(edited(text), None, "{text}");
        }
    }

    #[test]
    fn a_file_is_written_only_over_what_was_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = SourcePath::new("content/a/b.md");
        create(folder.path(), &path, "one").expect("a new file");
        let file = path.to_os(folder.path());
        let other = replace(folder.path(), &path, "two", "three");
        assert!(matches!(other, Err(WriteError::Changed)));
        replace(folder.path(), &path, "one", "two").expect("it is what was read");
        assert_eq!(fs::read_to_string(&file).expect("a file"), "two");
        let names = fs::read_dir(file.parent().expect("a folder")).expect("a folder");
        assert_eq!(names.count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn permissions_and_links_stay() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().expect("a folder");
        let (path, link) = (SourcePath::new("a.md"), SourcePath::new("b.md"));
        create(folder.path(), &path, "one").expect("a new file");
        let file = path.to_os(folder.path());
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("our file");
        symlink("a.md", link.to_os(folder.path())).expect("a link");
        replace(folder.path(), &link, "one", "two").expect("it is what was read");
        let mode = fs::metadata(&file).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
        assert_eq!(fs::read_to_string(&file).expect("a file"), "two");
        let is_link = fs::symlink_metadata(link.to_os(folder.path())).expect("a link");
        assert!(is_link.is_symlink());
    }

    fn value() -> impl Strategy<Value = String> {
        prop::sample::select(vec![
            "A",
            "'it''s'",
            "\"a \\\" b\"",
            "[a, b]",
            "{x: 1, y: [2]}",
            "|\n  one\n\n  two",
            ">-\n  a\n  b",
            "",
            "~",
            "\n  - a\n  - {b: c}",
            "plain\n  goes on",
            "\"double\n  goes on\"",
            "5",
            "أ ب",
            "x # c",
        ])
        .prop_map(str::to_owned)
    }

    fn translation() -> impl Strategy<Value = String> {
        prop::sample::select(vec![
            "",
            "translation:\n",
            "translation: # c\n",
            "translation: ~\n",
            "translation: {}\n",
            "translation: {of: nl}\n",
            "translation: { of: nl , }  # c\n",
            "translation: {revision: }\n",
            "translation: {'revision': \"v1-x\", of: nl}\n",
            "translation: {\n  of: nl # c\n  }\n",
            "translation:\n  of: nl\n",
            "translation:\n   # c\n   of: \"nl\" # d\n\n   method: human\n",
            "translation:\n  revision: v1-x # c\n  of: nl\n",
            "translation:\n  revision: |\n    v1-x\n  of: nl\n",
            "translation:\n  translator: {name: B}\n  revision:\n",
            "\"translation\" :\n  revision : 'v1-x'\n",
            "translation: {of: nl, translator: {name: \"B, C\"}}\n",
        ])
        .prop_map(str::to_owned)
    }

    proptest! {
        #[test]
        fn all_other_bytes_and_fields_stay(
            fields in prop::collection::vec(value(), 0..4),
            translation in translation(),
            at in 0..4_usize,
            (windows, mark, comment, end) in any::<(bool, bool, bool, bool)>(),
        ) {
            let mut lines: Vec<String> = fields
                .iter()
                .enumerate()
                .map(|(index, value)| format!("f{index}: {value}\n"))
                .collect();
            lines.insert(at.min(lines.len()), translation);
            let comment = if comment { "# comment: {\n" } else { "" };
            let end = if end { "" } else { "\nText without an end" };
            let text = format!("---\n{comment}title: T\n{}---{end}", lines.concat());
            let text = if windows { text.replace('\n', "\r\n") } else { text };
            let text = if mark { format!("\u{feff}{text}") } else { text };
            let after = edited(&text);
            prop_assert!(after.is_some(), "{text}");
            let after = after.unwrap_or_default();
            // That the fields are the same is seen to by `with_revision` itself.
            let (gone, new) = difference(&text, &after);
            let allowed = ["", "1-x", "x", "~", "v1-x", "\"v1-x\"", "'v1-x'", "v1-x\n", "v1-x\r\n"];
            prop_assert!(allowed.contains(&gone), "{gone:?} was taken out of {text}");
            prop_assert!(new.contains("0123456789abcde"), "{new}");
            let again = edited(&after);
            prop_assert_eq!(again.as_deref(), Some(&*after));
        }
    }
}
