//! Turns a page of the model into its view: writes the text and gathers what it shows.

use super::article::{article_view, questions, translation};
use super::glossary;
use super::names::status_name;
use super::pages::{Page, PageKind, is_in_menu, is_indexable};
use super::views::{ArticleView, FallbackView, ImageView, PageView, SectionView, TopicView};
use super::world::{Place, World};
use crate::content::Article;
use crate::content::front_matter::ImageField;
use crate::markdown::html::ImageTarget;
use crate::site::{Entry, State, urls};

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
        PageKind::Glossary => {
            view.kind = "glossary";
            view.title = words("title-glossary");
            view.glossary = glossary::letters(site, page.language);
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
        in_menu: is_in_menu(site, page),
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
        glossary: Vec::new(),
        terms: Vec::new(),
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
    let used = text(world, page, article, view);
    view.terms = glossary::explanations(world, article, &used);
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
        let used = text(world, page, article, view);
        view.terms = glossary::explanations(world, article, &used);
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

/// The text of an article, section or home page; gives the terms that are marked in it.
fn text<'a>(
    world: &'a World,
    page: &'a Page,
    article: &'a Article,
    view: &mut PageView<'a>,
) -> Vec<usize> {
    let Some(linked) = world.linked(page) else {
        return Vec::new();
    };
    let html = world.write(
        article,
        &article.body,
        &linked.body,
        Place {
            page,
            id_prefix: "",
            known: Some(&[]),
        },
    );
    view.body = html.body;
    view.contents = html.contents;
    let block = world.block(page).map(|(block, _)| block);
    view.has_code = article.body.has_code
        || article.answers.iter().any(|answer| answer.has_code)
        || block.is_some_and(|block| block.body.has_code);
    let origin = &world.site.config.base_url.origin;
    view.image_url = linked
        .image
        .as_ref()
        .map(|image| format!("{origin}{}", image.src));
    html.terms
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
            outdated: entry.replaced,
        });
        let source = site.listing.entry(entry.group, card.language);
        let url = source.map_or(&entry.url, |source| &source.url);
        view.canonical = urls::absolute(&site.config, url);
    }
    let faq = if withdrawn {
        Vec::new()
    } else {
        let mut used = text(world, page, lineage.own, view);
        let questions = questions(world, page, lineage.own, &mut used);
        view.terms = glossary::explanations(world, lineage.own, &used);
        questions
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
