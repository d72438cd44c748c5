//! Turns the site and what is remembered of its sources into the state of every translation, and
//! tells the states that an editor must know of.

use std::sync::Arc;

use super::Given;
use crate::cache::{Cache, Kept};
use crate::check::levels::Active;
use crate::config::{OutdatedTranslation, SafetyOutdated};
use crate::content::accepted::{Accepted, FOLDER, TextName};
use crate::content::revision::{Block, Blocks, RevisionError};
use crate::diag::{Diagnostic, Severity};
use crate::fingerprint::Fingerprint;
use crate::site::freshness::{Freshness, Standing, States};
use crate::site::{SetAside, Site, State};

/// Reads what is remembered of the sources, if something of it changed.
pub(super) fn accepted(
    given: &Given<'_>,
    cache: &mut Cache,
    diagnostics: &mut Vec<Diagnostic>,
) -> Arc<Accepted> {
    let files = given.sources.below(FOLDER);
    let files: Vec<_> = files.map(|(path, file)| (path, file.fingerprint)).collect();
    let key = Fingerprint::of_value(&files);
    Kept::renew(&mut cache.accepted, key, diagnostics, || {
        let (accepted, complaints) = Accepted::load(given.sources);
        (Arc::new(accepted), complaints)
    })
}

/// The site with the state of every article in it: the very same value as `last` where no state
/// differs.
pub(super) fn with_states(mut site: Site, accepted: &Accepted, last: Option<&Site>) -> Site {
    let states = States::of(&site, accepted);
    let last = last.map(|last| &last.states);
    site.states = match last.filter(|last| ***last == states) {
        Some(last) => last.clone(),
        None => Arc::new(states),
    };
    site
}

/// The outdated translations that readers do not get, as the settings want it.
pub(super) fn set_aside(given: &Given<'_>, site: &Site, accepted: &Accepted) -> SetAside {
    let config = &given.config;
    let hides = config.outdated_translation == OutdatedTranslation::Hide;
    let replaces = config.safety_outdated == SafetyOutdated::Fallback;
    let mut aside = SetAside::default();
    let standings = site.states.groups.iter().flatten();
    let outdated = standings.filter(|standing| standing.state == Freshness::Outdated);
    for standing in outdated.filter(|_| hides || replaces) {
        let Some(own) = standing.article else {
            continue;
        };
        let path = site.articles[own].path.clone();
        if hides {
            aside.hidden.insert(path);
        } else if is_unsafe(given, site, accepted, standing) {
            aside.replaced.insert(path);
        }
    }
    aside
}

/// Whether what changed in the source of a translation can do harm: urgent advice, or a number.
fn is_unsafe(given: &Given<'_>, site: &Site, accepted: &Accepted, standing: &Standing) -> bool {
    let Some((source, Some(Ok(recorded)))) = standing.source.map(|at| (at, standing.recorded))
    else {
        return false;
    };
    let source = &site.articles[source];
    let name = TextName::new(&source.id, &source.language);
    let now = Blocks::of(source);
    match accepted.blocks(given.sources, &name, recorded) {
        Some(before) => safety(&before) != safety(&now),
        // What changed is not known, so it may be anything.
        None => !safety(&now).is_empty(),
    }
}

/// The blocks of urgent and emergency advice with what stands in them, and all with numbers.
fn safety(blocks: &Blocks) -> Vec<&Block> {
    let mut care = None;
    let is_kept = |block: &&Block| {
        if care.is_some_and(|depth| block.depth <= depth) {
            care = None;
        }
        if matches!(block.kind.as_str(), "callout urgent" | "callout emergency") {
            care = care.or(Some(block.depth));
        }
        care.is_some() || block.text.contains(char::is_numeric)
    };
    blocks.0.iter().filter(is_kept).collect()
}

/// Tells the states of translations that stand in the way of readers.
pub(super) fn tell(
    given: &Given<'_>,
    site: &Site,
    accepted: &Accepted,
    diagnostics: &mut Vec<Diagnostic>,
) {
    // There can be one of these for each article and language: they are made only where they
    // are asked for.
    let active = Active::new(&given.config.checks, given.options.checks);
    let tells_missing = active.level("translation-missing").is_some();
    let tells_unknown = active.level("translation-unknown").is_some();
    for (group, standings) in site.states.groups.iter().enumerate() {
        for (language, standing) in standings.iter().enumerate() {
            match standing.state {
                Freshness::Missing if tells_missing => {
                    diagnostics.extend(missing(site, group, language));
                }
                Freshness::Missing | Freshness::Source => {}
                Freshness::Unknown if standing.recorded.is_none() && !tells_unknown => {}
                _ => diagnostics.extend(of_translation(site, accepted, standing)),
            }
        }
    }
}

fn missing(site: &Site, group: usize, language: usize) -> Option<Diagnostic> {
    let card = &site.listing.cards[site.listing.groups[group].source];
    let source = &site.articles[card.article];
    let missing = Diagnostic::hint("translation-missing")
        .at(source.value_place(&["title"], &source.front.title))
        .with("language", site.languages[language].autonym());
    (card.state == State::Published).then_some(missing)
}

fn of_translation(site: &Site, accepted: &Accepted, standing: &Standing) -> Option<Diagnostic> {
    let article = &site.articles[standing.article?];
    let translation = article.front.translation.as_ref();
    let written = translation.and_then(|translation| translation.revision.as_deref());
    let source = standing.source.map(|source| &site.articles[source]);
    let path = source.map_or("", |source| source.path.as_str());
    let place = || match written {
        Some(written) => article.value_place(&["translation", "revision"], written),
        None => article.field_place(&["translation"]),
    };
    let own = article.path.as_str();
    match (standing.recorded, standing.state) {
        (Some(Err(RevisionError::Form)), _) => Some(
            Diagnostic::error("revision-form")
                .at(place())
                .with("written", written.unwrap_or_default())
                .with("path", own)
                .help("mend"),
        ),
        (Some(Err(RevisionError::Newer)), _) => Some(
            Diagnostic::warning("revision-newer")
                .at(place())
                .with("written", written.unwrap_or_default())
                .help("mend"),
        ),
        (Some(Ok(recorded)), Freshness::Outdated) => {
            let source = source?;
            let name = TextName::new(&source.id, &source.language);
            let remembered = accepted.holds(&name, recorded);
            let outdated = Diagnostic::warning("translation-outdated").at(place());
            let outdated = outdated.with("source", path).with("path", own);
            Some(outdated.help(if remembered { "mend" } else { "forgotten" }))
        }
        (None, Freshness::Unknown) => Some(
            Diagnostic::of("translation-unknown", Severity::Hint)
                .at(if translation.is_some() {
                    place()
                } else {
                    article.value_place(&["title"], &article.front.title)
                })
                .with("source", path)
                .with("path", own)
                .help("mend"),
        ),
        // Where `of` names a text that is not there, that is an error already.
        (_, Freshness::Orphan) if translation.is_some_and(|given| given.of.is_none()) => Some(
            Diagnostic::warning("translation-orphan")
                .at(place())
                .help("mend"),
        ),
        _ => None,
    }
}
