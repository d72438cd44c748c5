//! Turns the finished site into pages in the sink, in parallel; a page that would come out
//! as it was is kept.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::{Since, has_errors};
use crate::cache::{self, Cache, RenderedPage};
use crate::diag::Diagnostic;
use crate::fingerprint::Fingerprint;
use crate::output::{Output, Sink, SinkError};
use crate::paths::OutPath;
use crate::render::key::{Input, Key, Parts, Shared};
use crate::render::{self, Page, PageKind, World};
use crate::site::Site;
use crate::site::facets::{Changes, Facet, Name};
use crate::site::glossary::Renewed;

/// What became of a page.
enum Outcome {
    Kept(Arc<RenderedPage>),
    Anew(Arc<RenderedPage>, Input),
    /// Rendered where no build follows that would want to know from what.
    Once(OutPath, Fingerprint),
    Failed(Diagnostic),
}

/// Renders the pages that changed and keeps the others; gives the former, each with its cause.
pub(super) fn render(
    world: &Arc<World>,
    cache: &mut Cache,
    sink: &dyn Sink,
    (output, diagnostics): (&mut Output, &mut Vec<Diagnostic>),
    since: Since,
) -> Result<Vec<(OutPath, Input)>, SinkError> {
    let shared = render::key::shared(world);
    let last = cache.pages.take();
    // Where nothing of it can be kept, its memory is given back before all pages are made.
    let renewed = last
        .as_ref()
        .and_then(|last| last.shared.difference(&shared));
    let last = last.filter(|_| renewed.is_none());
    let pages = list(world, last.as_ref(), has_errors(diagnostics));
    let changes = match &last {
        None => Changes::everything(),
        Some(last) => since.changes_from(&last.world.site, &world.site),
    };
    let stage = Stage {
        world,
        shared,
        renewed: renewed.unwrap_or(Input::New),
        sink,
        before: last
            .as_ref()
            .map(|last| Before::new(last, &world.site, &pages, &changes)),
    };
    let outcomes: Result<Vec<Outcome>, SinkError> = pages
        .par_iter()
        .enumerate()
        .map(|(at, page)| stage.one(at, page))
        .collect();
    let mut rendered = Vec::new();
    let mut records = Vec::with_capacity(if cache.once { 0 } else { pages.len() });
    for outcome in outcomes? {
        let record = match outcome {
            Outcome::Kept(record) => record,
            Outcome::Anew(record, input) => {
                rendered.push((record.path.clone(), input));
                record
            }
            Outcome::Once(path, fingerprint) => {
                output.entries.insert(path, fingerprint);
                continue;
            }
            Outcome::Failed(complaint) => {
                diagnostics.push(complaint);
                records.push(None);
                continue;
            }
        };
        output.entries.insert(record.path.clone(), record.output);
        records.push(Some(record));
    }
    cache.sitemaps = stage.sitemaps(&cache.sitemaps, output)?;
    drop(stage);
    if !cache.once {
        cache.pages = Some(cache::Pages {
            world: world.clone(),
            shared,
            list: pages,
            records,
        });
    }
    // To take the old pages apart takes as long as to look at the new ones; nobody waits for it.
    rayon::spawn(move || drop(last));
    Ok(rendered)
}

/// What the pages are rendered from, and what was rendered last.
struct Stage<'a> {
    world: &'a Arc<World>,
    shared: Shared,
    /// Why a page is made of which nothing is known.
    renewed: Input,
    sink: &'a dyn Sink,
    before: Option<Before<'a>>,
}

/// The pages of the last build, seen from this one.
struct Before<'a> {
    last: &'a cache::Pages,
    changes: &'a Changes,
    /// What differs between the glossaries.
    renewed: Renewed,
    /// Whether the pages are the same, so that each is found by its index.
    is_aligned: bool,
    /// The pages by their files, where indexes tell nothing.
    by_path: HashMap<&'a OutPath, &'a Arc<RenderedPage>>,
}

impl<'a> Before<'a> {
    fn new(last: &'a cache::Pages, site: &Site, pages: &Arc<[Page]>, changes: &'a Changes) -> Self {
        let is_aligned = Arc::ptr_eq(&last.list, pages) || last.list == *pages;
        let records = last.records.iter().flatten();
        let by_path = if is_aligned {
            HashMap::new()
        } else {
            records.map(|record| (&record.path, record)).collect()
        };
        let before = &last.world.site.glossaries;
        Self {
            last,
            changes,
            renewed: Renewed::between(before, &site.glossaries, &site.languages),
            is_aligned,
            by_path,
        }
    }

    fn record(&self, at: usize, page: &Page) -> Option<&Arc<RenderedPage>> {
        if self.is_aligned {
            self.last.records[at].as_ref()
        } else {
            self.by_path.get(&page.url.to_out()).copied()
        }
    }

    /// What a page is, where that is sure to be what it was.
    fn identity(&self, world: &World, page: &Page, record: &RenderedPage) -> Option<Fingerprint> {
        let listing = &world.site.listing;
        let facet = match page.kind {
            PageKind::Article(entry) => {
                let id = &listing.groups[listing.entries[entry].group].id;
                Some(Facet::Article(Name::of(id)))
            }
            PageKind::Section(_) => Some(Facet::Sections(page.language)),
            PageKind::Topic { .. } => Some(Facet::Topics(page.language)),
            _ => None,
        };
        let is_touched = facet.is_some_and(|facet| self.changes.touch(facet));
        (self.is_aligned && !is_touched).then_some(record.key.page)
    }

    /// Which input of a page is another one than before.
    fn difference(
        &self,
        world: &Arc<World>,
        page: &Page,
        (record, key): (&RenderedPage, &Key),
    ) -> Option<Input> {
        if let Some(input) = record.key.difference(key, &self.renewed) {
            return Some(input);
        }
        if self.changes.is_empty() {
            return None;
        }
        if page.kind == PageKind::Feed && self.changes.touch(Facet::Articles(page.language)) {
            return Some(Input::List);
        }
        let other = world.other_answer(page, &record.asked, self.changes);
        other.map(|asked| Input::Answer(asked.name()))
    }
}

/// The pages of the site. The sitemap may take several files, and is written apart.
fn list(world: &World, last: Option<&cache::Pages>, has_errors: bool) -> Arc<[Page]> {
    let is_same_site = |last: &&cache::Pages| {
        Arc::ptr_eq(&last.world.site.listing, &world.site.listing)
            && Arc::ptr_eq(&last.world.site.config, &world.site.config)
    };
    if let Some(last) = last.filter(is_same_site) {
        return last.list.clone();
    }
    let mut pages = render::pages(&world.site);
    pages.retain(|page| page.kind != PageKind::Sitemap);
    if has_errors {
        pages = one_at_each_address(pages);
    }
    pages.into()
}

impl Stage<'_> {
    fn one(&self, at: usize, page: &Page) -> Result<Outcome, SinkError> {
        if self.world.once {
            return self.anew(page, None, Input::New);
        }
        let before = self.before.as_ref();
        let known = before.and_then(|before| Some((before, before.record(at, page)?)));
        let known_identity =
            known.and_then(|(before, record)| before.identity(self.world, page, record));
        let key = Key {
            shared: self.shared,
            page: known_identity.unwrap_or_else(|| render::key::identity(self.world, page)),
            parts: Parts::of(self.world, page),
        };
        let Some((before, record)) = known else {
            return self.anew(page, Some(key), self.renewed);
        };
        match before.difference(self.world, page, (record, &key)) {
            Some(input) => self.anew(page, Some(key), input),
            None if self.sink.keep(&record.path, record.output)? => {
                Ok(Outcome::Kept(with_glossary(record, key)))
            }
            None => self.anew(page, Some(key), Input::New),
        }
    }

    fn anew(&self, page: &Page, key: Option<Key>, input: Input) -> Result<Outcome, SinkError> {
        let rendered = match render::render(self.world, page) {
            Ok(rendered) => rendered,
            Err(complaint) => return Ok(Outcome::Failed(complaint)),
        };
        let path = page.url.to_out();
        let output = self.sink.write(&path, &rendered.bytes)?;
        let Some(key) = key else {
            return Ok(Outcome::Once(path, output));
        };
        let record = RenderedPage {
            path,
            key,
            asked: rendered.asked.into(),
            output,
        };
        Ok(Outcome::Anew(Arc::new(record), input))
    }

    /// The sitemaps, kept where no address has changed.
    fn sitemaps(
        &self,
        last: &[(OutPath, Fingerprint)],
        output: &mut Output,
    ) -> Result<Vec<(OutPath, Fingerprint)>, SinkError> {
        let is_as_it_was = self
            .before
            .as_ref()
            .is_some_and(|before| !before.changes.touch(Facet::Addresses));
        let mut kept = is_as_it_was && !last.is_empty();
        for (path, fingerprint) in last {
            kept = kept && self.sink.keep(path, *fingerprint)?;
        }
        let sitemaps = if kept {
            last.to_vec()
        } else {
            let made = render::feeds::sitemaps(self.world).into_iter();
            let made = made.map(|(url, text)| {
                let path = url.to_out();
                let fingerprint = Fingerprint::of(text.as_bytes());
                if !self.sink.keep(&path, fingerprint)? {
                    self.sink.write(&path, text.as_bytes())?;
                }
                Ok((path, fingerprint))
            });
            made.collect::<Result<Vec<_>, SinkError>>()?
        };
        output.entries.extend(sitemaps.iter().cloned());
        Ok(sitemaps)
    }
}

/// The record of a page that is kept, with the glossary of this build: the next one is compared
/// with it.
fn with_glossary(record: &Arc<RenderedPage>, key: Key) -> Arc<RenderedPage> {
    let [before, now] = [&record.key, &key].map(|key| key.parts.glossary.as_ref().map(Arc::as_ptr));
    if before == now {
        return record.clone();
    }
    Arc::new(RenderedPage {
        key,
        ..RenderedPage::clone(record)
    })
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
