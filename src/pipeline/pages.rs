//! Turns the finished site into pages in the sink, in parallel; a page that would come out
//! as it was is kept.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::{changes, has_errors};
use crate::cache::{self, Cache, RenderedPage};
use crate::diag::Diagnostic;
use crate::fingerprint::Fingerprint;
use crate::output::{Output, Sink, SinkError};
use crate::paths::OutPath;
use crate::render::key::{Input, Key, Parts, Shared};
use crate::render::{self, Page, PageKind, World};
use crate::site::facets::{Changes, Facet};

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
    output: &mut Output,
    diagnostics: &mut Vec<Diagnostic>,
) -> Result<Vec<(OutPath, Input)>, SinkError> {
    let last = cache.pages.take();
    let stage = Stage {
        world,
        shared: render::key::shared(world),
        sink,
        before: last.as_ref().map(|last| Before::new(last, world)),
    };
    let list = stage.list(has_errors(diagnostics));
    let records = last.as_ref().map(|last| &last.records);
    let is_aligned = stage
        .before
        .as_ref()
        .is_some_and(|before| before.is_aligned);
    let outcomes: Result<Vec<Outcome>, SinkError> = list
        .par_iter()
        .enumerate()
        .map(|(at, page)| {
            let record = records
                .filter(|_| is_aligned)
                .and_then(|all| all[at].as_ref());
            stage.one(page, record)
        })
        .collect();
    let mut rendered = Vec::new();
    let mut records = Vec::with_capacity(if cache.once { 0 } else { list.len() });
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
    if !cache.once {
        cache.pages = Some(cache::Pages {
            world: world.clone(),
            list,
            records,
        });
    }
    Ok(rendered)
}

/// What the pages are rendered from, and what was rendered last.
struct Stage<'a> {
    world: &'a Arc<World>,
    shared: Shared,
    sink: &'a dyn Sink,
    before: Option<Before<'a>>,
}

/// The pages of the last build, seen from this one.
struct Before<'a> {
    last: &'a cache::Pages,
    changes: Changes,
    /// Whether each index means what it meant: no page came, went or changed its place.
    is_aligned: bool,
    /// The pages by their files, where their places tell nothing.
    by_path: HashMap<&'a OutPath, &'a Arc<RenderedPage>>,
}

impl<'a> Before<'a> {
    fn new(last: &'a cache::Pages, world: &World) -> Self {
        let is_aligned = Arc::ptr_eq(&last.world.site.listing, &world.site.listing)
            && Arc::ptr_eq(&last.world.site.config, &world.site.config);
        let records = last.records.iter().flatten();
        let by_path = if is_aligned {
            HashMap::new()
        } else {
            records.map(|record| (&record.path, record)).collect()
        };
        Self {
            last,
            changes: changes(&last.world.site, &world.site),
            is_aligned,
            by_path,
        }
    }

    /// The page as it was rendered last, if it would come out the same; else what differs.
    fn unchanged(
        &self,
        world: &Arc<World>,
        page: &Page,
        key: &Key,
    ) -> Result<&Arc<RenderedPage>, Input> {
        let record = *self.by_path.get(&page.url.to_out()).ok_or(Input::New)?;
        if let Some(input) = record.key.difference(key) {
            return Err(input);
        }
        if page.kind == PageKind::Feed && self.changes.touch(Facet::Articles(page.language)) {
            return Err(Input::List);
        }
        match world.other_answer(page, &record.asked, &self.changes) {
            Some(asked) => Err(Input::Answer(asked.name())),
            None => Ok(record),
        }
    }
}

impl Stage<'_> {
    /// The pages of the site. The sitemap may take several files, and is written apart.
    fn list(&self, has_errors: bool) -> Arc<[Page]> {
        if let Some(before) = self.before.as_ref().filter(|before| before.is_aligned) {
            return before.last.list.clone();
        }
        let mut pages = render::pages(&self.world.site);
        pages.retain(|page| page.kind != PageKind::Sitemap);
        if has_errors {
            pages = one_at_each_address(pages);
        }
        pages.into()
    }

    fn one(&self, page: &Page, aligned: Option<&Arc<RenderedPage>>) -> Result<Outcome, SinkError> {
        if self.world.once {
            return self.anew(page, None, Input::New);
        }
        // Where each page is what it was, only what stands on it may differ.
        let page_print = match aligned {
            Some(record) => record.key.page,
            None => render::key::identity(self.world, page),
        };
        let key = Key {
            shared: self.shared,
            page: page_print,
            parts: Parts::of(self.world, page),
        };
        let found = match (&self.before, aligned) {
            (None, _) => Err(Input::New),
            (Some(_), Some(record)) => record.key.difference(&key).map_or(Ok(record), Err),
            (Some(before), None) => before.unchanged(self.world, page, &key),
        };
        match found {
            Ok(record) if self.sink.keep(&record.path, record.output)? => {
                Ok(Outcome::Kept(record.clone()))
            }
            Ok(_) => self.anew(page, Some(key), Input::New),
            Err(input) => self.anew(page, Some(key), input),
        }
    }

    fn anew(&self, page: &Page, key: Option<Key>, input: Input) -> Result<Outcome, SinkError> {
        let rendered = match render::render(self.world, page) {
            Ok(rendered) => rendered,
            Err(complaint) => return Ok(Outcome::Failed(complaint)),
        };
        let path = page.url.to_out();
        self.sink.write(&path, &rendered.bytes)?;
        let output = Fingerprint::of(&rendered.bytes);
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
        let is_as_it_was = self.before.as_ref().is_some_and(|before| {
            let settings = render::key::shared(&before.last.world).settings;
            settings == self.shared.settings && !before.changes.touch(Facet::Addresses)
        });
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
