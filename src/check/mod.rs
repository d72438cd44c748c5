//! Turns the finished model of the site into what a medical editor would say of it.
//!
//! A check is one file here and one line in [`CHECKS`]; its words stand in
//! `diag/messages/checks/LL.ftl`. It says at which levels it runs, what it rests on, and shows
//! examples, which are its tests too ([`Check::fires`]). [`levels`] decides which checks run at
//! what level, [`subject`] is what a check of an article reads, [`allow`] takes out what an editor
//! allowed with a reason.

pub mod address_disappeared;
pub mod allow;
pub mod levels;
pub mod run;
pub mod stages;
pub mod standards;
pub mod subject;
pub mod theme_remote;

mod block_unused;
mod callout_adjacent;
mod care_duplicate_level;
mod care_heading_form;
mod care_in_details;
mod care_in_other_block;
mod care_many_services;
mod care_missing;
mod care_no_list;
mod details_in_care;
mod details_many;
mod do_item_form;
mod do_single;
mod dont_no_negation;
mod emergency_link;
mod emergency_number_foreign;
mod emoji_in_heading;
mod faq_duplicate;
mod faq_in_text;
mod faq_question_form;
mod glossary_undefined;
mod glossary_unused;
mod heading_fake;
mod heading_level_one;
mod heading_long;
mod heading_manual_number;
mod heading_skipped;
mod heading_too_deep;
mod image_alt_file_name;
mod image_alt_missing;
mod image_alt_repeats;
mod key_points_long;
mod key_points_missing;
mod kind_missing;
mod language_other;
mod link_bare;
mod link_in_html;
mod link_insecure;
mod link_text_vague;
mod list_fake;
mod list_long;
mod paragraph_long;
pub mod parity;
mod parity_block;
mod parity_care;
mod parity_dose;
mod parity_external;
mod parity_link;
mod parity_number;
mod parity_number_words;
mod parity_telephone;
mod review_missing;
mod review_no_reviewer;
mod review_overdue;
mod review_self;
mod review_soon;
mod section_long;
mod sources_missing;
mod sources_old;
mod steps_no_list;
mod summary_long;
mod table_no_header;
mod text_after_callout;
mod title_duplicate;
mod translation_contradicts;
mod translation_incomplete;
mod translation_machine;
mod translation_no_provenance;
mod translation_states;
mod translation_untranslated;
mod warning_no_heading;
mod warning_too_many;

use crate::diag::{Diagnostic, Place, Severity};
use crate::language::WordList;
use crate::paths::SourcePath;
use crate::site::Site;

use levels::Levels;
use standards::Standard;
use subject::{Subject, Text};

/// Something that is looked for.
#[derive(Debug)]
pub struct Check {
    /// The code of its diagnostics, which reads well after "allow …".
    pub code: &'static str,
    /// What it is about.
    pub group: Group,
    /// How bad it is in each profile.
    pub levels: Levels,
    /// What it rests on.
    pub standard: Standard,
    /// Lists of words without which it finds nothing in a language.
    pub needs: &'static [WordList],
    /// What it looks at.
    pub run: Run,
    /// Texts in which it finds something: `^^^ code` under a line shows where. They are tests,
    /// and the first one is what `--explain` shows.
    pub fires: &'static [&'static str],
    /// Texts like them in which it finds nothing.
    pub passes: &'static [&'static str],
}

/// What a check is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Group {
    /// Reviews, sources, where a translation came from.
    Governance,
    /// When and how to seek help.
    Safety,
    /// The clinical blocks.
    Blocks,
    /// Headings, sections, lists, tables.
    Structure,
    /// Images, links.
    Access,
    /// Questions and answers.
    Faq,
    /// Requests to other sites.
    Privacy,
    /// What contradicts something else on the site.
    Consistency,
    /// What must be the same in a translation and its source.
    Parity,
    /// The checks themselves.
    Checks,
}

impl Group {
    /// Its name in messages: `group-safety`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Governance => "group-governance",
            Self::Safety => "group-safety",
            Self::Blocks => "group-blocks",
            Self::Structure => "group-structure",
            Self::Access => "group-access",
            Self::Faq => "group-faq",
            Self::Privacy => "group-privacy",
            Self::Consistency => "group-consistency",
            Self::Parity => "group-parity",
            Self::Checks => "group-checks",
        }
    }
}

/// What a check looks at.
#[derive(Clone, Copy, Debug)]
pub enum Run {
    /// One article together with its source.
    Article(fn(&Subject<'_>, &mut Report<'_>)),
    /// Each text of an article: its body and the answers of its FAQ.
    Text(fn(&Subject<'_>, &Text<'_>, &mut Report<'_>)),
    /// All articles; only what front matter and settings say.
    Site(fn(&Survey<'_>, &mut Report<'_>)),
    /// The files of the theme.
    Theme(fn(&ThemeFile<'_>, &mut Report<'_>)),
    /// Nothing here: a stage finds it while it does its work.
    Stage,
}

/// All articles, as a check of the site reads them.
#[derive(Clone, Copy, Debug)]
pub struct Survey<'a> {
    /// The site.
    pub site: &'a Site,
    /// What each of [`Site::articles`] says, as readers hear it.
    pub spoken: &'a [&'a Spoken],
    /// Which terms of the glossary of each language stand in any of its texts.
    pub said: &'a [Vec<bool>],
}

/// What an article says that others should not say too: its words without case, spaces and
/// punctuation. Made once for each state of an article.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Spoken {
    /// Its title.
    pub title: String,
    /// The questions of its FAQ; one without words is empty.
    pub questions: Vec<String>,
}

/// A text file of a theme.
#[derive(Clone, Copy, Debug)]
pub struct ThemeFile<'a> {
    /// The file.
    pub path: &'a SourcePath,
    /// What stands in it.
    pub text: &'a str,
}

/// Takes what one check finds.
#[derive(Debug)]
pub struct Report<'a> {
    code: &'static str,
    severity: Severity,
    found: &'a mut Vec<Diagnostic>,
}

impl<'a> Report<'a> {
    fn new(check: &Check, severity: Severity, found: &'a mut Vec<Diagnostic>) -> Self {
        Self {
            code: check.code,
            severity,
            found,
        }
    }

    /// What the check found at `place`, to be filled and added.
    pub fn at(&self, place: Place) -> Diagnostic {
        Diagnostic::of(self.code, self.severity).at(place)
    }

    /// Adds what was found.
    pub fn add(&mut self, found: Diagnostic) {
        self.found.push(found);
    }
}

/// Every check, by group.
pub const CHECKS: &[Check] = &[
    kind_missing::CHECK,
    review_missing::CHECK,
    review_no_reviewer::CHECK,
    review_soon::CHECK,
    review_overdue::CHECK,
    review_self::CHECK,
    sources_missing::CHECK,
    sources_old::CHECK,
    translation_no_provenance::CHECK,
    translation_machine::CHECK,
    translation_states::OUTDATED,
    translation_states::UNKNOWN,
    translation_states::ORPHAN,
    translation_states::MISSING,
    translation_states::REVISION_FORM,
    translation_states::REVISION_NEWER,
    translation_states::STORE_DAMAGED,
    address_disappeared::CHECK,
    care_missing::CHECK,
    stages::EMERGENCY_NUMBER_MISSING,
    emergency_number_foreign::CHECK,
    emergency_link::CHECK,
    dont_no_negation::CHECK,
    details_in_care::CHECK,
    care_in_details::CHECK,
    stages::CALLOUT_TITLE_MISSING,
    stages::CALLOUT_UNKNOWN,
    care_heading_form::CHECK,
    care_many_services::CHECK,
    care_no_list::CHECK,
    care_duplicate_level::CHECK,
    callout_adjacent::CHECK,
    text_after_callout::CHECK,
    do_item_form::CHECK,
    do_single::CHECK,
    warning_too_many::CHECK,
    warning_no_heading::CHECK,
    care_in_other_block::CHECK,
    details_many::CHECK,
    steps_no_list::CHECK,
    heading_level_one::CHECK,
    heading_skipped::CHECK,
    heading_too_deep::CHECK,
    heading_long::CHECK,
    heading_manual_number::CHECK,
    heading_fake::CHECK,
    emoji_in_heading::CHECK,
    stages::HEADING_EMPTY,
    list_fake::CHECK,
    list_long::CHECK,
    section_long::CHECK,
    paragraph_long::CHECK,
    table_no_header::CHECK,
    key_points_missing::CHECK,
    key_points_long::CHECK,
    summary_long::CHECK,
    image_alt_missing::CHECK,
    image_alt_file_name::CHECK,
    image_alt_repeats::CHECK,
    stages::IMAGE_MISSING,
    link_text_vague::CHECK,
    link_bare::CHECK,
    link_insecure::CHECK,
    link_in_html::CHECK,
    stages::LINK_DEAD,
    stages::LINK_MOVED,
    stages::LINK_TARGET_MISSING,
    stages::LINK_ANCHOR_MISSING,
    stages::LINK_ANCHOR_DROPPED,
    stages::LINK_ADDRESS_MISSING,
    stages::LINK_FILE_MISSING,
    stages::LINK_SECTION_EMPTY,
    stages::LINK_TO_UNPUBLISHED,
    stages::LINK_TO_WITHDRAWN,
    stages::LINK_NOT_TRANSLATED,
    stages::WIKILINK,
    faq_question_form::CHECK,
    faq_in_text::CHECK,
    faq_duplicate::CHECK,
    stages::REMOTE_IMAGE,
    stages::REMOTE_EMBED,
    theme_remote::CHECK,
    stages::RAW_HTML,
    stages::TOPIC_NOT_LISTED,
    stages::TOPIC_NAME_MISSING,
    stages::SECTION_WITHOUT_INDEX,
    stages::BLOCK_NOT_TRANSLATED,
    block_unused::CHECK,
    glossary_undefined::CHECK,
    glossary_unused::CHECK,
    title_duplicate::CHECK,
    translation_contradicts::CHECK,
    translation_untranslated::CHECK,
    translation_incomplete::CHECK,
    language_other::CHECK,
    parity_dose::CHECK,
    parity_telephone::CHECK,
    parity_care::CHECK,
    parity_block::CHECK,
    parity_number::CHECK,
    parity_link::CHECK,
    parity_external::CHECK,
    parity_number_words::CHECK,
    allow::UNUSED,
    allow::UNKNOWN,
    allow::NO_REASON,
    stages::WORDS_MISSING,
];

/// The check of a code.
pub fn find(code: &str) -> Option<&'static Check> {
    CHECKS.iter().find(|check| check.code == code)
}

#[cfg(test)]
mod tests;
