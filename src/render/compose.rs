//! Turns a page of the model into its view: writes the text and gathers what it shows.

use super::pages::{Page, PageKind, is_indexable};
use super::views::{
    ArticleView, CareView, FallbackView, FaqView, ImageView, PageView, ReviewView, SectionView,
    SourceView, TopicView, TranslationView, audience_name, contributor, kind_name, method_name,
    status_name,
};
use super::world::{Place, World};
use crate::content::Article;
use crate::content::front_matter::{FrontMatter, ImageField};
use crate::markdown::CalloutKind;
use crate::markdown::html::ImageTarget;
use crate::site::life::next_review;
use crate::site::{Entry, Lineage, State, faq_anchor, urls};

/// How many words a minute people read.
const WORDS_PER_MINUTE: usize = 200;

/// The view of a page.
pub fn compose<'a>(world: &'a World, page: &'a Page) -> PageView<'a> {
    let site = &world.site;
    let words = |name: &str| world.theme.words[page.language].needed(name, &[]);
    let mut view = blank(world, page);
    match &page.kind {
        PageKind::Home => home(world, page, &mut view),
        PageKind::Chooser => {
            view.kind = "chooser";
            view.title = words("title-chooser");
        }
        PageKind::Section(index) => section(world, page, *index, &mut view),
        PageKind::Article(entry) => {
            let entry = &site.listing.entries[*entry];
            article(world, page, entry, &mut view);
        }
        PageKind::Topic { topic, number } => {
            topic_page(world, page, (*topic, *number), &mut view);
        }
        PageKind::AToZ => {
            view.kind = "a-z";
            view.title = words("title-a-z");
        }
        PageKind::Languages => {
            view.kind = "languages";
            view.title = words("title-languages");
        }
        PageKind::NotFound => {
            view.kind = "not-found";
            view.title = words("title-not-found");
            view.canonical = String::new();
        }
        PageKind::Alias(target) => {
            view.kind = "alias";
            view.target = Some(urls::href(&site.config, target));
            view.canonical = urls::absolute(&site.config, target);
        }
        // These are written without a template.
        PageKind::Feed | PageKind::Sitemap | PageKind::Robots => {}
    }
    view
}

fn blank<'a>(world: &'a World, page: &'a Page) -> PageView<'a> {
    let site = &world.site;
    let code = site.code(page.language);
    let description = site
        .config
        .description
        .as_ref()
        .and_then(|text| text.get(code));
    PageView {
        kind: "home",
        language: site.language_view(page.language),
        text_language: site.language_view(page.language),
        title: site.config.title.get(code).unwrap_or_default().to_owned(),
        description: description.unwrap_or_default().to_owned(),
        url: urls::href(&site.config, &page.url),
        canonical: urls::absolute(&site.config, &page.url),
        noindex: !is_indexable(&site.listing, page),
        has_code: false,
        image_url: None,
        status: status_name(State::Published),
        overdue: false,
        fallback: None,
        body: String::new(),
        contents: Vec::new(),
        article: None,
        section: None,
        topic: None,
        target: None,
    }
}

fn home<'a>(world: &'a World, page: &'a Page, view: &mut PageView<'a>) {
    let Some(index) = world.site.listing.languages[page.language].home else {
        return;
    };
    let article = &world.site.articles[index];
    if !article.front.title.is_empty() {
        view.title.clone_from(&article.front.title);
    }
    if !article.front.summary.is_empty() {
        view.description.clone_from(&article.front.summary);
    }
    text(world, page, article, view);
}

fn section<'a>(world: &'a World, page: &'a Page, index: usize, view: &mut PageView<'a>) {
    let site = &world.site;
    let section = &site.listing.sections[index];
    let in_language = &section.in_language[page.language];
    view.kind = "section";
    view.title.clone_from(&in_language.title);
    if !in_language.summary.is_empty() {
        view.description.clone_from(&in_language.summary);
    }
    let article = in_language.index.map(|index| &site.articles[index]);
    if let Some(article) = article {
        text(world, page, article, view);
    }
    let field = article.and_then(|article| article.front.image.as_ref());
    let image = world.linked(page).and_then(|linked| linked.image.as_ref());
    view.section = Some(SectionView {
        id: &section.id,
        title: &in_language.title,
        summary: &in_language.summary,
        image: image.map(|image| image_view(image, field)),
        language: in_language
            .foreign
            .map(|language| site.language_view(language)),
    });
}

/// The text of an article, section or home page.
fn text<'a>(world: &'a World, page: &'a Page, article: &'a Article, view: &mut PageView<'a>) {
    let Some(linked) = world.linked(page) else {
        return;
    };
    let html = world.write(
        article,
        &article.body,
        &linked.body,
        Place {
            page,
            id_prefix: "",
        },
    );
    view.body = html.body;
    view.contents = html.contents;
    let block = linked.block.as_ref();
    let block = block.map(|(block, _)| &world.site.articles[*block]);
    view.has_code = article.body.has_code
        || article.answers.iter().any(|answer| answer.has_code)
        || block.is_some_and(|block| block.body.has_code);
    let origin = &world.site.config.base_url.origin;
    view.image_url = linked
        .image
        .as_ref()
        .map(|image| format!("{origin}{}", image.src));
}

fn topic_page<'a>(
    world: &'a World,
    page: &'a Page,
    topic: (usize, usize),
    view: &mut PageView<'a>,
) {
    let site = &world.site;
    let (index, number) = topic;
    let topic = &site.listing.languages[page.language].topics[index];
    let href = |number| urls::href(&site.config, &topic.page_url(number));
    view.kind = "topic";
    view.title = if number == 1 {
        topic.title.clone()
    } else {
        let arguments = [
            ("title", topic.title.as_str().into()),
            ("number", number.into()),
        ];
        world.theme.words[page.language].needed("title-page", &arguments)
    };
    view.topic = Some(TopicView {
        id: &topic.id,
        title: &topic.title,
        language: topic.foreign.map(|language| site.language_view(language)),
        number,
        pages: topic.pages(),
        previous: (number > 1).then(|| href(number - 1)),
        next: (number < topic.pages()).then(|| href(number + 1)),
    });
}

fn article<'a>(world: &'a World, page: &'a Page, entry: &'a Entry, view: &mut PageView<'a>) {
    let site = &world.site;
    let card = &site.listing.cards[entry.card];
    let lineage = site.lineage(entry.card);
    let withdrawn = entry.state == State::Withdrawn;
    view.kind = if withdrawn { "withdrawn" } else { "article" };
    view.title.clone_from(&card.title);
    view.description = if withdrawn {
        String::new()
    } else {
        card.summary.clone()
    };
    view.status = status_name(entry.state);
    view.overdue = card.overdue && !withdrawn;
    view.text_language = site.language_view(card.language);
    if entry.fallback {
        view.fallback = Some(FallbackView {
            language: site.language_view(card.language),
        });
        let source = site.listing.entry(entry.group, card.language);
        let url = source.map_or(&entry.url, |source| &source.url);
        view.canonical = urls::absolute(&site.config, url);
    }
    let faq = if withdrawn {
        Vec::new()
    } else {
        text(world, page, lineage.own, view);
        questions(world, page, lineage.own)
    };
    let image = world.linked(page).and_then(|linked| linked.image.as_ref());
    view.article = Some(ArticleView {
        faq,
        image: image
            .filter(|_| !withdrawn)
            .map(|image| image_view(image, lineage.own.front.image.as_ref())),
        translation: translation(world, lineage, entry),
        ..article_view(world, lineage, withdrawn)
    });
}

/// What an article says of itself, without what needs the page.
fn article_view<'a>(world: &'a World, lineage: Lineage<'a>, withdrawn: bool) -> ArticleView<'a> {
    let front: &FrontMatter = &lineage.own.front;
    let source = &lineage.source.front;
    let inherited_authors = lineage.inherited(|front| front.authors.as_deref());
    let sources = lineage
        .inherited(|front| front.sources.as_deref())
        .unwrap_or_default();
    let is_source = !lineage.is_translation();
    let translation = front.translation.as_ref();
    let own_reviewers = if is_source { &front.reviewers[..] } else { &[] };
    let original = (!is_source && (source.reviewed.is_some() || !source.reviewers.is_empty()))
        .then(|| ReviewView {
            reviewers: source.reviewers.iter().map(contributor).collect(),
            reviewed: source.reviewed,
        });
    ArticleView {
        id: &lineage.own.id,
        summary: if withdrawn { "" } else { &front.summary },
        key_points: if withdrawn { &[] } else { &front.key_points },
        image: None,
        care: first_care(lineage.own).filter(|_| !withdrawn),
        faq: Vec::new(),
        kind: lineage.inherited(|front| front.kind).map(kind_name),
        audience: lineage.inherited(|front| front.audience).map(audience_name),
        authors: inherited_authors
            .unwrap_or_default()
            .iter()
            .map(contributor)
            .collect(),
        reviewers: own_reviewers.iter().map(contributor).collect(),
        published: lineage.inherited(|front| front.published),
        updated: lineage.updated(),
        reviewed: if is_source {
            front.reviewed
        } else {
            translation.and_then(|translation| translation.reviewed)
        },
        next_review: next_review(lineage, &world.site.config),
        sources: sources
            .iter()
            .map(|source| SourceView {
                title: &source.title,
                url: source.url.as_deref(),
                year: source.year,
            })
            .collect(),
        conflicts: lineage.inherited(|front| front.conflicts.as_deref()),
        translation: None,
        original_review: original,
        words: words(lineage.own),
        minutes: words(lineage.own).div_ceil(WORDS_PER_MINUTE).max(1),
        extra: extra(lineage),
    }
}

fn words(article: &Article) -> usize {
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

fn questions<'a>(world: &'a World, page: &'a Page, article: &'a Article) -> Vec<FaqView<'a>> {
    let answers = answers(world, page, article);
    let questions = article.front.faq.iter().enumerate().zip(answers);
    questions
        .map(|((index, faq), answer)| FaqView {
            id: faq_anchor(index + 1),
            question: &faq.question,
            answer,
        })
        .collect()
}

/// The answers of the FAQ as HTML.
pub(super) fn answers(world: &World, page: &Page, article: &Article) -> Vec<String> {
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
            };
            world.write(article, document, resolved, place).body
        })
        .collect()
}

fn image_view<'a>(image: &'a ImageTarget, field: Option<&'a ImageField>) -> ImageView<'a> {
    ImageView {
        src: &image.src,
        width: image.size.map(|size| size.0),
        height: image.size.map(|size| size.1),
        alt: field
            .and_then(|field| field.alt.as_deref())
            .unwrap_or_default(),
        caption: field.and_then(|field| field.caption.as_deref()),
    }
}

fn translation<'a>(
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
