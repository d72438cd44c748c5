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
}
