//! Turns all articles into which terms of the glossaries stand in any of them; an article that is
//! as it was is not searched again.

use std::sync::Arc;

use rayon::prelude::*;

use crate::cache::Said;
use crate::check::run;
use crate::content::Article;
use crate::language::{Language, LanguageCode};
use crate::site::{Glossary, Site};

/// Searches the articles, and gives for each language which of its terms were found.
pub(super) fn said(
    site: &Site,
    last: Option<&[Option<Said>]>,
) -> (Vec<Option<Said>>, Vec<Vec<bool>>) {
    let codes: Vec<&LanguageCode> = site.languages.iter().map(Language::code).collect();
    let glossary = |article: &Article| -> Option<&Arc<Glossary>> {
        let language = codes.iter().position(|code| **code == article.language)?;
        site.glossary(language).filter(|_| run::is_checked(article))
    };
    let one = |(index, own): (usize, &Arc<Article>)| {
        let glossary = glossary(own)?;
        let kept = last.and_then(|last| last.get(index)?.as_ref());
        let is_same =
            |kept: &&Said| Arc::ptr_eq(&kept.own, own) && Arc::ptr_eq(&kept.glossary, glossary);
        // Where articles came or went, indexes tell nothing; to search them all is quick enough.
        Some(kept.filter(is_same).cloned().unwrap_or_else(|| Said {
            own: own.clone(),
            glossary: glossary.clone(),
            terms: run::said(own, &glossary.terms).into(),
        }))
    };
    let articles = site.articles.par_iter().enumerate();
    let said: Vec<Option<Said>> = articles.map(one).collect();
    let glossaries = site.glossaries.iter();
    let mut found: Vec<Vec<bool>> = glossaries
        .map(|glossary| vec![false; glossary.as_ref().map_or(0, |it| it.entries.len())])
        .collect();
    for said in said.iter().flatten() {
        for term in &said.terms {
            found[said.glossary.language][*term] = true;
        }
    }
    (said, found)
}
