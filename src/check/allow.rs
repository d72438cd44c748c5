//! Turns comments in a text (`<!-- vademecum: allow CODE: reason -->`, for the block that
//! follows) and the field `allow` into what an editor allows, and takes it out of what was found.

use std::collections::HashMap;

use super::levels::{Active, Levels, is_fixed};
use super::parity::{Original, OriginalFacts};
use super::run::Ground;
use super::stages::{LINK_DEAD, LINK_MOVED};
use super::standards::OWN;
use super::subject::{Subject, Text};
use super::{CHECKS, Check, Group, Run, find};
use crate::diag::{Diagnostic, Place, Severity, Span};
use crate::language::Recognizer;
use crate::paths::SourcePath;
use crate::site::Site;

/// Something that is allowed and was never found.
pub(super) const UNUSED: Check = own(
    "allow-unused",
    Levels::WARNING,
    &[
        "---\ntitle: A\nsummary: B\n---\n\n<!-- vademecum: allow heading-long: the official name -->\n                      ^^^^^^^^^^^^ allow-unused\n\n## Short\n",
        "---\ntitle: A\nsummary: B\nallow:\n  - {check: heading-long, reason: the official name}\n            ^^^^^^^^^^^^ allow-unused\n---\n",
    ],
);
/// A name that no check has, or that cannot be allowed.
pub(super) const UNKNOWN: Check = own(
    "allow-unknown",
    Levels::WARNING,
    &[
        "---\ntitle: A\nsummary: B\n---\n\n<!-- vademecum: allow heading-lnog: the official name -->\n                      ^^^^^^^^^^^^ allow-unknown\n\n## Short\n",
    ],
);
/// Something that is allowed for no reason.
pub(super) const NO_REASON: Check = own(
    "allow-no-reason",
    Levels::WARNING,
    &[
        "---\ntitle: A\nsummary: B\n---\n\n<!-- vademecum: allow heading-long -->\n     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ allow-no-reason\n\n## A heading that is much longer than it needs to be, as nobody shortened it\n",
    ],
);

const fn own(code: &'static str, levels: Levels, fires: &'static [&'static str]) -> Check {
    Check {
        code,
        group: Group::Checks,
        levels,
        standard: OWN,
        needs: &[],
        run: Run::Stage,
        fires,
        passes: &[
            "---\ntitle: A\nsummary: B\n---\n\n<!-- vademecum: allow heading-long: the official name of the unit -->\n\n## Centre for the rehabilitation of people with lasting complaints of the back\n",
            "---\ntitle: A\nsummary: B\n---\n\n<!-- A note for the translator: allow ten days -->\n\n## Short\n",
        ],
    }
}

/// Something that an editor allows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Allow {
    /// The code of the check, as written.
    pub code: String,
    /// Whether a reason is given.
    pub has_reason: bool,
    /// Where the code is written.
    pub place: Place,
    /// The bytes of the file for which it holds; `None` for all of it.
    pub region: Option<Span>,
}

/// What stands before what is allowed.
const MARK: &str = "vademecum:";

/// Reads what an article allows.
pub(super) fn read(subject: &Subject<'_>) -> Vec<Allow> {
    let mut allows = Vec::new();
    for (index, allowed) in subject.article.front.allow.iter().enumerate() {
        allows.push(Allow {
            code: allowed.check.clone(),
            // One without a reason was told when the field was read.
            has_reason: true,
            place: subject.field(&["allow", &index.to_string(), "check"]),
            region: None,
        });
    }
    for text in &subject.texts {
        for (index, comment) in text.outline.comments.iter().enumerate() {
            let Some(written) = Written::read(text.text, comment.span) else {
                continue;
            };
            let place = subject.place(text, written.span);
            let region = following(text, index).map(|span| subject.place(text, span));
            // Where nothing follows, it holds for nothing.
            let nothing = place.span.map(|span| Span {
                start: span.end,
                end: span.end,
            });
            allows.push(Allow {
                code: written.code,
                has_reason: written.has_reason,
                place,
                region: region.map_or(nothing, |place| place.span),
            });
        }
    }
    allows
}

/// The block that follows a comment, within the same block.
fn following(text: &Text<'_>, comment: usize) -> Option<Span> {
    let comment = text.outline.comments[comment];
    let mut blocks = text.outline.blocks.iter();
    let next =
        blocks.find(|block| block.parent == comment.block && block.span.start >= comment.span.end);
    // A comment at the start of a paragraph, or within it, holds for the paragraph.
    let around = || {
        let is_around =
            |span: Span| span.start <= comment.span.start && comment.span.end <= span.end;
        let mut blocks = text.outline.blocks.iter().rev();
        blocks.find(|block| is_around(block.span) && !block.lines.is_empty())
    };
    around().or(next).map(|block| block.span)
}

/// What a comment says.
struct Written {
    code: String,
    has_reason: bool,
    span: Span,
}

impl Written {
    fn read(text: &str, comment: Span) -> Option<Self> {
        let inner = &text[comment.start..comment.end];
        let inner = inner.strip_prefix("<!--")?.strip_suffix("-->")?;
        let words = inner.trim_start().strip_prefix(MARK)?.trim();
        let start = comment.start + text[comment.start..comment.end].find(words)?;
        let rest = words.strip_prefix("allow").unwrap_or(words).trim_start();
        let (code, reason) = rest.split_once(':').unwrap_or((rest, ""));
        let code = code.trim();
        let has_reason = !reason.trim().is_empty();
        let span = if has_reason {
            let at = start + words.len() - rest.len();
            at..at + code.len()
        } else {
            let from = text[comment.start..start].find(MARK)?;
            comment.start + from..start + words.len()
        };
        Some(Self {
            code: code.to_owned(),
            has_reason,
            span: span.into(),
        })
    }
}

/// Takes out what is allowed, and adds what is wrong with what is allowed. `allowed` are the
/// articles that allow something.
pub fn apply<'a>(
    diagnostics: Vec<Diagnostic>,
    allowed: impl Iterator<Item = (&'a SourcePath, &'a [Allow])>,
    active: &Active,
) -> Vec<Diagnostic> {
    let mut files: HashMap<&SourcePath, Vec<(&Allow, bool)>> = HashMap::new();
    let mut order = Vec::new();
    for (path, allows) in allowed.filter(|(_, allows)| !allows.is_empty()) {
        files.insert(path, allows.iter().map(|allow| (allow, false)).collect());
        order.push(path);
    }
    if files.is_empty() {
        return diagnostics;
    }
    let mut kept: Vec<Diagnostic> = diagnostics
        .into_iter()
        .filter(|found| {
            let place = found.place.as_ref();
            let allows = place.and_then(|place| Some((place, files.get_mut(&place.path)?)));
            let Some((place, allows)) = allows else {
                return true;
            };
            let mut is_kept = true;
            for (allow, used) in allows {
                if allow.allows(found, place) {
                    *used = true;
                    is_kept = false;
                }
            }
            is_kept
        })
        .collect();
    for path in order {
        let allows = files.get(path).into_iter().flatten();
        kept.extend(allows.filter_map(|(allow, used)| allow.complaint(*used, active)));
    }
    kept
}

/// Takes out what the articles of a site allow, where nothing else is asked of their checks.
pub fn of_articles(site: &Site, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let active = Active::new(&site.config.checks, Severity::Hint);
    let mut known: HashMap<SourcePath, Vec<Allow>> = HashMap::new();
    found.retain(|found| {
        let Some(place) = &found.place else {
            return true;
        };
        let allows = known
            .entry(place.path.clone())
            .or_insert_with(|| of_file(site, &place.path, &active));
        !allows.iter().any(|allow| allow.allows(found, place))
    });
    found
}

fn of_file(site: &Site, path: &SourcePath, active: &Active) -> Vec<Allow> {
    let at = site
        .articles
        .binary_search_by(|article| article.path.cmp(path));
    let article = at.ok().map(|at| &site.articles[at]);
    let language = article.and_then(|article| {
        let mut languages = site.languages.iter();
        languages.find(|language| *language.code() == article.language)
    });
    let Some((article, language)) = article.zip(language) else {
        return Vec::new();
    };
    let ground = Ground {
        config: &site.config,
        language,
        recognizer: &Recognizer::default(),
        today: site.today,
        active,
    };
    let original = Original {
        article,
        language,
        facts: &OriginalFacts::default(),
    };
    read(&Subject::new(article, original, ground))
}

impl Allow {
    fn allows(&self, found: &Diagnostic, place: &Place) -> bool {
        let is_in = |region: Span| {
            place
                .span
                .is_some_and(|span| region.start <= span.start && span.start <= region.end)
        };
        let is_allowable = || {
            let check = find(found.code);
            check.is_some_and(|check| !(is_fixed(check) && found.severity == Severity::Error))
        };
        found.code == self.code && self.region.is_none_or(is_in) && is_allowable()
    }

    fn complaint(&self, used: bool, active: &Active) -> Option<Diagnostic> {
        let about = |code: &str| {
            let check = find(code)?;
            let found = Diagnostic::of(check.code, active.level(check.code)?);
            Some(
                found
                    .at(self.place.clone())
                    .with("code", self.code.as_str()),
            )
        };
        let check = find(&self.code);
        let Some(check) = check.filter(|check| !is_fixed(check)) else {
            let known = CHECKS.iter().filter(|check| !is_fixed(check));
            let codes = known.map(|check| check.code);
            let found = about(UNKNOWN.code)?;
            return Some(match check {
                Some(_) => found.help("fixed"),
                None => found.did_you_mean(&self.code, codes).help("list"),
            });
        };
        if !self.has_reason {
            return about(NO_REASON.code);
        }
        // Links to other sites are only followed where that is asked.
        let is_online = [LINK_DEAD.code, LINK_MOVED.code].contains(&check.code);
        let ran = active.level(check.code).is_some() && !is_online;
        (!used && ran).then(|| about(UNUSED.code)).flatten()
    }
}
