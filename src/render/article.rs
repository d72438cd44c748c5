//! Turns an article and its source into what its page says of it.

use super::names::{audience_name, kind_name, method_name};
use super::pages::Page;
use super::views::{
    ArticleView, CareView, ContributorView, FaqView, ReviewView, SourceView, TranslationView,
    contributor,
};
use super::world::{Place, World};
use crate::content::Article;
use crate::content::article::faq_anchor;
use crate::content::front_matter::{Contributor, FrontMatter, Source};
use crate::markdown::CalloutKind;
use crate::markdown::html::Html;
use crate::site::life::next_review;
use crate::site::{Entry, Lineage, urls};

/// How many words a minute people read.
const WORDS_PER_MINUTE: usize = 200;

/// What an article says of itself, without what needs the page. Every field of the front
/// matter is named, so that a new one is not forgotten here.
pub(super) fn article_view<'a>(
    world: &'a World,
    lineage: Lineage<'a>,
    withdrawn: bool,
) -> ArticleView<'a> {
    let FrontMatter {
        summary,
        key_points,
        reviewers,
        reviewed,
        translation,
        // Inherited from the source, or laid over it.
        kind: _,
        audience: _,
        authors: _,
        published: _,
        sources: _,
        conflicts: _,
        updated: _,
        next_review: _,
        extra: _,
        // Shown by what knows the page, or by functions.
        title: _,
        image: _,
        faq: _,
        topics: _,
        related: _,
        replaced_by: _,
        cta: _,
        // Not shown: they say where and when the page stands, or are data for machines.
        slug: _,
        aliases: _,
        order: _,
        synonyms: _,
        codes: _,
        status: _,
        publish_at: _,
        expires_at: _,
        missing_translation: _,
        allow: _,
    } = &lineage.own.front;
    let is_source = !lineage.is_translation();
    let translation = translation.as_ref();
    let authors = lineage.inherited(|front| front.authors.as_deref());
    let sources = lineage.inherited(|front| front.sources.as_deref());
    ArticleView {
        id: &lineage.own.id,
        summary: if withdrawn { "" } else { summary },
        key_points: if withdrawn { &[] } else { key_points },
        image: None,
        care: first_care(lineage.own).filter(|_| !withdrawn),
        faq: Vec::new(),
        kind: lineage.inherited(|front| front.kind).map(kind_name),
        audience: lineage.inherited(|front| front.audience).map(audience_name),
        authors: contributors(authors.unwrap_or_default()),
        reviewers: contributors(if is_source { reviewers } else { &[] }),
        published: lineage.inherited(|front| front.published),
        updated: lineage.updated(),
        reviewed: if is_source {
            *reviewed
        } else {
            translation.and_then(|translation| translation.reviewed)
        },
        next_review: next_review(lineage, &world.site.config),
        sources: sources
            .unwrap_or_default()
            .iter()
            .map(source_view)
            .collect(),
        conflicts: lineage.inherited(|front| front.conflicts.as_deref()),
        translation: None,
        original_review: original_review(lineage),
        words: words(lineage.own),
        minutes: minutes(lineage.own),
        extra: extra(lineage),
    }
}

fn contributors(contributors: &[Contributor]) -> Vec<ContributorView<'_>> {
    contributors.iter().map(contributor).collect()
}

fn source_view(source: &Source) -> SourceView<'_> {
    let Source { title, url, year } = source;
    SourceView {
        title,
        url: url.as_deref(),
        year: *year,
    }
}

/// The review of the source, on a translation: a review is never inherited.
fn original_review(lineage: Lineage<'_>) -> Option<ReviewView<'_>> {
    let source = &lineage.source.front;
    let is_reviewed = source.reviewed.is_some() || !source.reviewers.is_empty();
    (lineage.is_translation() && is_reviewed).then(|| ReviewView {
        reviewers: contributors(&source.reviewers),
        reviewed: source.reviewed,
    })
}

/// How many minutes that takes, at least 1.
pub fn minutes(article: &Article) -> usize {
    words(article).div_ceil(WORDS_PER_MINUTE).max(1)
}

/// How many words of an article a reader reads.
pub fn words(article: &Article) -> usize {
    let answers: usize = article.answers.iter().map(|answer| answer.words).sum();
    article.body.words + answers
}

/// The extra data of the source with that of the article laid over it, key by key.
fn extra(lineage: Lineage<'_>) -> serde_json::Value {
    let read =
        |text: &str| serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text);
    let mut merged = read(&lineage.source.front.extra).unwrap_or_default();
    if lineage.is_translation() {
        merged.extend(read(&lineage.own.front.extra).unwrap_or_default());
    }
    serde_json::Value::Object(merged)
}

fn first_care(article: &Article) -> Option<CareView<'_>> {
    let is_care = |kind| matches!(kind, CalloutKind::Urgent | CalloutKind::Emergency);
    let callout = article
        .body
        .callouts
        .iter()
        .find(|callout| is_care(callout.kind))?;
    Some(CareView {
        id: &callout.id,
        title: callout.title.as_deref().unwrap_or_default(),
        kind: callout.kind.name(),
    })
}

/// The questions with their answers, and the terms that are explained in them. Of the terms that
/// the article is about, the text explained those in `used`.
pub(super) fn questions<'a>(
    world: &'a World,
    page: &'a Page,
    article: &'a Article,
    used: &mut Vec<usize>,
) -> Vec<FaqView<'a>> {
    let glossary = world.text_language(article);
    let glossary = glossary.and_then(|language| world.site.glossary(language));
    let subject = glossary.map(|glossary| glossary.terms.find(&article.front.title));
    let subject = subject.unwrap_or_default().into_iter();
    let subject = subject.map(|found| found.term);
    let known: Vec<usize> = subject.filter(|term| used.contains(term)).collect();
    let answers = answers(world, page, article, &known);
    for term in answers.iter().flat_map(|answer| &answer.terms) {
        if !used.contains(term) {
            used.push(*term);
        }
    }
    let answers = answers.into_iter().map(|answer| answer.body);
    let questions = article.front.faq.iter().enumerate().zip(answers);
    questions
        .map(|((index, faq), answer)| FaqView {
            id: faq_anchor(index + 1),
            question: &faq.question,
            answer,
        })
        .collect()
}

/// The answers of the FAQ as HTML, in which the terms in `known` are not explained.
pub(super) fn answers(world: &World, page: &Page, article: &Article, known: &[usize]) -> Vec<Html> {
    let Some(linked) = world.linked(page) else {
        return Vec::new();
    };
    let documents = article.answers.iter().zip(&linked.answers).enumerate();
    documents
        .map(|(index, (document, resolved))| {
            let id_prefix = format!("{}-", faq_anchor(index + 1));
            let place = Place {
                page,
                id_prefix: &id_prefix,
                known: Some(known),
            };
            world.write(article, document, resolved, place)
        })
        .collect()
}

pub(super) fn translation<'a>(
    world: &'a World,
    lineage: Lineage<'a>,
    entry: &Entry,
) -> Option<TranslationView<'a>> {
    if !lineage.is_translation() {
        return None;
    }
    let site = &world.site;
    let source = site.listing.groups[entry.group].source;
    let language = site.listing.cards[source].language;
    let page = site.listing.entry(entry.group, language);
    let given = lineage.own.front.translation.as_ref();
    Some(TranslationView {
        from: site.language_view(language),
        url: page.map(|page| urls::href(&site.config, &page.url)),
        outdated: site.says_outdated(entry.card),
        translator: given
            .and_then(|given| given.translator.as_ref())
            .map(contributor),
        method: given.and_then(|given| given.method).map(method_name),
        reviewed_by: given
            .and_then(|given| given.reviewed_by.as_ref())
            .map(contributor),
        reviewed: given.and_then(|given| given.reviewed),
    })
}
