//! Checks that stages make while they do their work, so that they can be listed, explained,
//! allowed and, where they are no errors, given another level.

use super::levels::Levels;
use super::standards::{
    NHS_CARE, OWN, Standard, WCAG_ALT, WCAG_HEADINGS, WCAG_LINKS, WCAG_STRUCTURE,
};
use super::{Check, Group, Run};

const fn stage(code: &'static str, group: Group, levels: Levels, standard: Standard) -> Check {
    Check {
        code,
        group,
        levels,
        standard,
        needs: &[],
        run: Run::Stage,
        fires: &[],
        passes: &[],
    }
}

const fn with(check: Check, fires: &'static [&'static str]) -> Check {
    Check { fires, ..check }
}

/// An emergency block, and no number in the settings.
pub(super) const EMERGENCY_NUMBER_MISSING: Check = stage(
    "emergency-number-missing",
    Group::Safety,
    Levels::ERROR,
    NHS_CARE,
);
/// A care block without a title.
pub(super) const CALLOUT_TITLE_MISSING: Check = with(
    stage(
        "callout-title-missing",
        Group::Blocks,
        Levels::ERROR,
        NHS_CARE,
    ),
    &[
        "---\ntitle: A\nsummary: B\n---\n\n> [!urgent]\n^^^^^^^^^^^ callout-title-missing\n> - you have a fever\n",
    ],
);
/// A block of a kind that does not exist.
pub(super) const CALLOUT_UNKNOWN: Check = with(
    stage("callout-unknown", Group::Blocks, Levels::ERROR, OWN),
    &[
        "---\ntitle: A\nsummary: B\n---\n\n> [!urgnet] Call your GP today if:\n    ^^^^^^ callout-unknown\n> - you have a fever\n",
    ],
);
/// A heading without words.
pub(super) const HEADING_EMPTY: Check = stage(
    "heading-empty",
    Group::Structure,
    Levels::WARNING,
    WCAG_HEADINGS,
);
/// An image that is not there.
pub(super) const IMAGE_MISSING: Check =
    stage("image-missing", Group::Access, Levels::ERROR, WCAG_ALT);
/// A link to another site that leads nowhere; only looked for with `--online`.
pub const LINK_DEAD: Check = stage("link-dead", Group::Access, Levels::WARNING, WCAG_LINKS);
/// A link to a page of another site that has moved; only looked for with `--online`.
pub const LINK_MOVED: Check = stage("link-moved", Group::Access, Levels::HINT, WCAG_LINKS);
/// A link to an article that is not there.
pub(super) const LINK_TARGET_MISSING: Check = access("link-target-missing", Levels::ERROR);
/// A link to a heading that is not there.
pub(super) const LINK_ANCHOR_MISSING: Check = access("link-anchor-missing", Levels::ERROR);
/// A link to a heading that the text of another language has not.
pub(super) const LINK_ANCHOR_DROPPED: Check = access("link-anchor-dropped", Levels::HINT);
/// A link to an address that is not there.
pub(super) const LINK_ADDRESS_MISSING: Check = access("link-address-missing", Levels::ERROR);
/// A link to a file that is not there.
pub(super) const LINK_FILE_MISSING: Check = access("link-file-missing", Levels::ERROR);
/// A link to a section without a page.
pub(super) const LINK_SECTION_EMPTY: Check = access("link-section-empty", Levels::ERROR);
/// A link to an article that is not published.
pub(super) const LINK_TO_UNPUBLISHED: Check = access("link-to-unpublished", Levels::ERROR);
/// A link to an article that was withdrawn.
pub(super) const LINK_TO_WITHDRAWN: Check = access("link-to-withdrawn", Levels::WARNING);
/// A link to an article that is not translated.
pub(super) const LINK_NOT_TRANSLATED: Check = access("link-not-translated", Levels::WARNING);
/// A link of a note-taking program.
pub(super) const WIKILINK: Check = access("wikilink", Levels::ERROR);
/// An image on another site.
pub(super) const REMOTE_IMAGE: Check = privacy("remote-image");
/// HTML that loads something from another site.
pub(super) const REMOTE_EMBED: Check = privacy("remote-embed");
/// HTML in a text.
pub(super) const RAW_HTML: Check = stage(
    "raw-html",
    Group::Structure,
    Levels::WARNING,
    WCAG_STRUCTURE,
);
/// A topic that is not listed.
pub(super) const TOPIC_NOT_LISTED: Check = consistency("topic-not-listed");
/// A topic without a name in a language.
pub(super) const TOPIC_NAME_MISSING: Check = consistency("topic-name-missing");
/// A section without a title.
pub(super) const SECTION_WITHOUT_INDEX: Check = consistency("section-without-index");
/// A block that is not translated.
pub(super) const BLOCK_NOT_TRANSLATED: Check = consistency("block-not-translated");
/// A language for which there are no lists of words.
pub(super) const WORDS_MISSING: Check =
    stage("check-words-missing", Group::Checks, Levels::HINT, OWN);

const fn access(code: &'static str, levels: Levels) -> Check {
    stage(code, Group::Access, levels, WCAG_LINKS)
}

const fn privacy(code: &'static str) -> Check {
    stage(code, Group::Privacy, Levels::ERROR, OWN)
}

const fn consistency(code: &'static str) -> Check {
    stage(code, Group::Consistency, Levels::WARNING, OWN)
}
