//! Turns the first line of a block quote (`[!urgent] title`) into a clinical block.

/// What a callout is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum CalloutKind {
    /// See a GP or make an appointment.
    NonUrgent,
    /// Call today.
    Urgent,
    /// Call the emergency number now.
    Emergency,
    /// Something that can harm.
    Warning,
    /// Good to know.
    Info,
    /// What helps.
    Do,
    /// What to leave.
    Dont,
    /// An ordered list, numbered large.
    Steps,
    /// An exercise.
    Exercise,
    /// Folded until the reader opens it.
    Details,
    /// GitHub's note.
    Note,
    /// GitHub's tip.
    Tip,
    /// GitHub's important.
    Important,
    /// GitHub's caution.
    Caution,
}

impl CalloutKind {
    /// All kinds, with the names by which editors write them.
    pub const ALL: [(Self, &'static str); 14] = [
        (Self::NonUrgent, "non-urgent"),
        (Self::Urgent, "urgent"),
        (Self::Emergency, "emergency"),
        (Self::Warning, "warning"),
        (Self::Info, "info"),
        (Self::Do, "do"),
        (Self::Dont, "dont"),
        (Self::Steps, "steps"),
        (Self::Exercise, "exercise"),
        (Self::Details, "details"),
        (Self::Note, "note"),
        (Self::Tip, "tip"),
        (Self::Important, "important"),
        (Self::Caution, "caution"),
    ];

    /// The name by which editors write it, and by which themes label it.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(kind, _)| *kind == self)
            .map_or("", |(_, name)| name)
    }

    /// Whether it tells when to seek help: these need a title.
    pub fn is_care(self) -> bool {
        matches!(self, Self::NonUrgent | Self::Urgent | Self::Emergency)
    }

    /// Whether its title is a heading, in the outline of the page.
    pub(super) fn has_heading(self) -> bool {
        self.is_care()
            || matches!(
                self,
                Self::Warning | Self::Do | Self::Dont | Self::Steps | Self::Exercise
            )
    }

    /// Its place in [`CalloutKind::ALL`].
    pub(super) fn index(self) -> usize {
        Self::ALL
            .iter()
            .position(|(kind, _)| *kind == self)
            .expect("all kinds are in the table")
    }
}

/// `[!kind]` at the start of a block quote.
pub(super) struct Marker<'a> {
    /// The name as written.
    pub(super) name: &'a str,
    /// `None` where the name is not known.
    pub(super) kind: Option<CalloutKind>,
    /// Whether `+` follows, by which Obsidian unfolds it.
    pub(super) open: bool,
    /// The bytes of the text from `[` to where the title begins.
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'a> Marker<'a> {
    /// Reads the first line of the block quote at `start`.
    pub(super) fn read(text: &'a str, start: usize) -> Option<Self> {
        let quote = text.get(start..)?.trim_start_matches(' ');
        let line = quote.strip_prefix('>')?.trim_start_matches([' ', '\t']);
        let after = line.strip_prefix("[!")?;
        let (name, rest) = after.split_once(']')?;
        if !is_name(name) || rest.starts_with(['(', '[', ':']) {
            return None;
        }
        let folded = rest.starts_with(['+', '-']);
        let end = text.len() - rest.len() + usize::from(folded);
        let kind = CalloutKind::ALL
            .iter()
            .find(|(_, known)| known.eq_ignore_ascii_case(name))
            .map(|(kind, _)| *kind);
        Some(Self {
            name,
            kind,
            open: rest.starts_with('+'),
            start: text.len() - line.len(),
            end,
        })
    }
}

/// Whether it looks like the name of a kind, also of one that does not exist. Marks
/// that mean something in Markdown are not part of a name.
fn is_name(name: &str) -> bool {
    name.starts_with(char::is_alphanumeric)
        && name.ends_with(char::is_alphanumeric)
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | ' '))
        && !name.contains("__")
}
