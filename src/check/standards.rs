//! What checks rest on: standards and guides for health information, each with its address.

/// A standard, a guide, or a rule of our own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standard {
    /// Its name; empty for a rule of Vademecum's own.
    pub name: &'static str,
    /// Where it can be read.
    pub url: &'static str,
}

const fn standard(name: &'static str, url: &'static str) -> Standard {
    Standard { name, url }
}

/// A rule of Vademecum's own.
pub const OWN: Standard = standard("", "");
/// The rules for care cards: one heading that ends in "if:", then a list.
pub const NHS_CARE: Standard = standard(
    "NHS digital service manual: care cards",
    "https://service-manual.nhs.uk/design-system/components/care-cards",
);
/// The rules for lists of what to do and what to leave.
pub const NHS_DO: Standard = standard(
    "NHS digital service manual: do and don't lists",
    "https://service-manual.nhs.uk/design-system/components/do-and-dont-lists",
);
/// The rules for warnings.
pub const NHS_WARNING: Standard = standard(
    "NHS digital service manual: warning callout",
    "https://service-manual.nhs.uk/design-system/components/warning-callout",
);
/// The rules for inset text.
pub const NHS_INSET: Standard = standard(
    "NHS digital service manual: inset text",
    "https://service-manual.nhs.uk/design-system/components/inset-text",
);
/// The rules for text that is folded away.
pub const NHS_DETAILS: Standard = standard(
    "NHS digital service manual: details",
    "https://service-manual.nhs.uk/design-system/components/details",
);
/// Both dates at the end of a page, after a review of the whole page.
pub const NHS_REVIEW: Standard = standard(
    "NHS digital service manual: know that a page is up to date",
    "https://service-manual.nhs.uk/design-system/patterns/know-that-a-page-is-up-to-date",
);
/// Headings, emphasis, lists.
pub const NHS_CONTENT: Standard = standard(
    "NHS digital service manual: content style guide",
    "https://service-manual.nhs.uk/content",
);
/// Clinical approval, evidence, review, translations.
pub const NHS_STANDARD: Standard = standard(
    "NHS digital service manual: standard for creating health content",
    "https://service-manual.nhs.uk/content/standard-for-creating-health-content",
);
/// The ten criteria of the Patient Information Forum.
pub const PIF: Standard = standard("PIF TICK criteria", "https://piftick.org.uk");
/// Understandable and actionable materials for patients.
pub const PEMAT: Standard = standard(
    "AHRQ: Patient Education Materials Assessment Tool (PEMAT)",
    "https://www.ahrq.gov/health-literacy/patient-education/pemat.html",
);
/// Fifteen questions on the quality of written information on treatment choices.
pub const DISCERN: Standard = standard("DISCERN, questions 4 and 5", "https://www.discern.org.uk");
/// How `MedlinePlus` chooses texts in other languages.
pub const MEDLINEPLUS: Standard = standard(
    "MedlinePlus: guidelines for links to information in other languages",
    "https://medlineplus.gov/languages/criteria.html",
);

/// Alternative text.
pub const WCAG_ALT: Standard = standard(
    "WCAG 2.2, 1.1.1 Non-text Content",
    "https://www.w3.org/TR/WCAG22/#non-text-content",
);
/// Headings, lists and tables as such.
pub const WCAG_STRUCTURE: Standard = standard(
    "WCAG 2.2, 1.3.1 Info and Relationships",
    "https://www.w3.org/TR/WCAG22/#info-and-relationships",
);
/// Headings that describe what follows.
pub const WCAG_HEADINGS: Standard = standard(
    "WCAG 2.2, 2.4.6 Headings and Labels",
    "https://www.w3.org/TR/WCAG22/#headings-and-labels",
);
/// Links that say where they lead.
pub const WCAG_LINKS: Standard = standard(
    "WCAG 2.2, 2.4.4 Link Purpose (In Context)",
    "https://www.w3.org/TR/WCAG22/#link-purpose-in-context",
);
