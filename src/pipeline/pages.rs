//! Turns the finished site into pages in the sink, in parallel; a page that would come out
//! as it was is kept.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::cache::{Cache, RenderedPage};
use crate::diag::{Diagnostic, Severity};
use crate::fingerprint::Fingerprint;
use crate::output::{Output, Sink, SinkError};
use crate::paths::OutPath;
use crate::render::{self, Page, PageKind, World};

/// What became of a page.
enum Outcome {
    Done(OutPath, RenderedPage, bool),
    Failed(Diagnostic),
}

/// Renders the pages that changed and keeps the others; gives the number of the former.
pub(super) fn render(
    world: &Arc<World>,
    cache: &mut Cache,
    sink: &dyn Sink,
    output: &mut Output,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<usize, SinkError> {
    let shared = render::key::shared(world);
    let mut pages = render::pages(&world.site);
    // It may take several files, and is written below.
    pages.retain(|page| page.kind != PageKind::Sitemap);
    if diagnostics
        .iter()
        .any(|found| found.severity == Severity::Error)
    {
        pages = one_at_each_address(pages);
    }
    let known = &cache.pages;
    let outcomes: Result<Vec<Outcome>, SinkError> = pages
        .par_iter()
        .map(|page| one_page(world, shared, page, known, sink))
        .collect();
    let mut rendered = 0;
    let mut records = HashMap::new();
    for outcome in outcomes? {
        match outcome {
            Outcome::Done(path, record, anew) => {
                rendered += usize::from(anew);
                output.entries.insert(path.clone(), record.output);
                if !cache.once {
                    records.insert(path, record);
                }
            }
            Outcome::Failed(complaint) => diagnostics.push(complaint),
        }
    }
    cache.pages = records;
    for (url, text) in render::feeds::sitemaps(world) {
        let path = url.to_out();
        let fingerprint = Fingerprint::of(text.as_bytes());
        if !sink.keep(&path, fingerprint)? {
            sink.write(&path, text.as_bytes())?;
        }
        output.entries.insert(path, fingerprint);
    }
    Ok(rendered)
}

/// Two pages at one address are an error that was told. In a preview the first one stands, and
/// an old address only where nothing else does; else it would be up to chance.
fn one_at_each_address(pages: Vec<Page>) -> Vec<Page> {
    let is_alias = |page: &Page| matches!(page.kind, PageKind::Alias(_));
    let (aliases, others): (Vec<_>, Vec<_>) = pages.into_iter().partition(is_alias);
    let mut taken = HashSet::new();
    let pages = others.into_iter().chain(aliases);
    pages
        .filter(|page| taken.insert(page.url.to_out()))
        .collect()
}

fn one_page(
    world: &Arc<World>,
    shared: Fingerprint,
    page: &Page,
    known: &HashMap<OutPath, RenderedPage>,
    sink: &dyn Sink,
) -> Result<Outcome, SinkError> {
    let path = page.url.to_out();
    // Nobody will compare it where no build follows.
    let key = if world.once {
        shared
    } else {
        render::key::key(world, shared, page)
    };
    let unchanged = known.get(&path).filter(|record| {
        record.key == key
            && (record.listing == world.listing || world.answers_alike(page, &record.asked))
    });
    if let Some(record) = unchanged
        && sink.keep(&path, record.output)?
    {
        let record = RenderedPage {
            listing: world.listing,
            ..record.clone()
        };
        return Ok(Outcome::Done(path, record, false));
    }
    match render::render(world, page) {
        Err(complaint) => Ok(Outcome::Failed(complaint)),
        Ok(rendered) => {
            let output = Fingerprint::of(&rendered.bytes);
            sink.write(&path, &rendered.bytes)?;
            let asked = rendered.asked.into();
            let record = RenderedPage {
                key,
                listing: world.listing,
                asked,
                output,
            };
            Ok(Outcome::Done(path, record, true))
        }
    }
}
