//! Turns a page into its graph of schema.org data (release 30.0), as JSON-LD.
//!
//! An article is a `MedicalWebPage`, and a `FAQPage` too where it has questions: both are
//! kinds of `WebPage`, so one node is both. `lastReviewed` and `reviewedBy` are given only
//! for a review of this very text. Dates of the next review have no property there.

use std::borrow::Cow;

use super::article::answers;
use super::glossary;
use super::graph::Node;
use super::pages::{Page, PageKind, is_indexable};
use super::siblings::{siblings, trail};
use super::strings::dialled;
use super::world::World;
use crate::content::front_matter::{Audience, Contributor, Kind};
use crate::date::Date;
use crate::markdown::html::unmarked;
use crate::paths::UrlPath;
use crate::site::{Entry, Lineage, State, urls};

/// The graph of a page; `None` for pages that search engines should leave out and for
/// those that have nothing to say.
///
/// `written` is the FAQ as the page shows it, where it has been written already.
pub(super) fn graph<'a>(
    world: &'a World,
    page: &'a Page,
    written: Option<&'a [String]>,
) -> Option<Node<'a>> {
    let site = &world.site;
    if !is_indexable(&site.listing, page) {
        return None;
    }
    let node = match &page.kind {
        PageKind::Home => website(world, page),
        PageKind::Section(section) => {
            let section = &site.listing.sections[*section].in_language[page.language];
            collection(world, page, section.title.as_str(), &section.summary)
        }
        PageKind::Topic { topic, .. } => {
            let topic = &site.listing.languages[page.language].topics[*topic];
            collection(world, page, topic.title.as_str(), "")
        }
        PageKind::Article(entry) => article(world, page, &site.listing.entries[*entry], written),
        PageKind::Glossary => glossary::graph(world, page),
        _ => return None,
    };
    let nodes = organisation(world).into_iter().chain([node]);
    let context = ("@context", "https://schema.org".into());
    Some(Node::thing([context, ("@graph", Node::list(nodes))]))
}

fn organisation_id(world: &World) -> String {
    let base = &world.site.config.base_url;
    format!("{}{}#org", base.origin, base.path)
}

fn organisation(world: &World) -> Option<Node<'_>> {
    let config = &world.site.config;
    let clinic = &config.clinic;
    let name = clinic.name.as_deref()?;
    let kind = match clinic.kind.as_deref() {
        Some(kind) => Node::list(["MedicalClinic".into(), kind.into()]),
        None => "MedicalClinic".into(),
    };
    let address = clinic.address.as_ref().map(|address| {
        Node::thing([
            ("@type", "PostalAddress".into()),
            ("streetAddress", address.street.as_deref().into()),
            ("postalCode", address.postal_code.as_deref().into()),
            ("addressLocality", address.city.as_deref().into()),
            ("addressCountry", address.country.as_deref().into()),
        ])
    });
    let action = clinic.appointment_url.as_deref().map(|url| {
        let target = [("@type", "EntryPoint".into()), ("urlTemplate", url.into())];
        let target = Node::thing(target);
        Node::thing([("@type", "ReserveAction".into()), ("target", target)])
    });
    let logo = config.brand.logo.as_ref();
    let logo = logo.and_then(|logo| world.images.get(&logo.light));
    Some(Node::thing([
        ("@type", kind),
        ("@id", organisation_id(world).into()),
        ("name", name.into()),
        (
            "url",
            format!("{}{}", config.base_url.origin, config.base_url.path).into(),
        ),
        ("telephone", clinic.telephone.as_deref().map(dialled).into()),
        ("email", clinic.email.as_deref().into()),
        ("address", address.into()),
        (
            "logo",
            logo.map(|logo| urls::absolute(config, &logo.url)).into(),
        ),
        ("potentialAction", action.into()),
    ]))
}

fn publisher(world: &World) -> Node<'_> {
    let named = world.site.config.clinic.name.is_some();
    let reference = || Node::thing([("@id", organisation_id(world).into())]);
    if named { reference() } else { Node::None }
}

fn website<'a>(world: &'a World, page: &Page) -> Node<'a> {
    let config = &world.site.config;
    let code = world.site.code(page.language);
    let url = urls::absolute(config, &page.url);
    let description = config.description.as_ref().and_then(|text| text.get(code));
    Node::thing([
        ("@type", "WebSite".into()),
        ("@id", format!("{url}#page").into()),
        ("url", url.into()),
        ("name", config.title.get(code).into()),
        ("description", description.into()),
        ("inLanguage", code.as_str().into()),
        ("publisher", publisher(world)),
    ])
}

/// A page that lists others.
pub(super) fn collection<'a>(
    world: &'a World,
    page: &Page,
    title: impl Into<Node<'a>>,
    summary: &'a str,
) -> Node<'a> {
    let title = title.into();
    let url = urls::absolute(&world.site.config, &page.url);
    Node::thing([
        ("@type", "CollectionPage".into()),
        ("@id", format!("{url}#page").into()),
        ("url", url.into()),
        ("name", title.clone()),
        ("description", summary.into()),
        ("inLanguage", world.site.code(page.language).as_str().into()),
        ("publisher", publisher(world)),
        ("breadcrumb", breadcrumb(world, page, title)),
    ])
}

fn breadcrumb<'a>(world: &World, page: &Page, title: impl Into<Node<'a>>) -> Node<'a> {
    let config = &world.site.config;
    let steps = trail(world, page)
        .into_iter()
        .map(|step| (Node::from(step.title), step.url));
    let own = (title.into(), page.url.clone());
    let items = steps.chain([own]).enumerate().map(|(index, (name, url))| {
        Node::thing([
            ("@type", "ListItem".into()),
            ("position", Node::Number(index + 1)),
            ("name", name),
            ("item", urls::absolute(config, &url).into()),
        ])
    });
    let items = Node::list(items);
    Node::thing([
        ("@type", "BreadcrumbList".into()),
        ("itemListElement", items),
    ])
}

fn article<'a>(
    world: &'a World,
    page: &Page,
    entry: &Entry,
    written: Option<&'a [String]>,
) -> Node<'a> {
    let site = &world.site;
    let lineage = site.lineage(entry.card);
    let front = &lineage.own.front;
    let url = urls::absolute(&site.config, &page.url);
    let is_page = lineage.inherited(|front| front.kind) == Some(Kind::Page);
    let base = if is_page { "WebPage" } else { "MedicalWebPage" };
    let types = if front.faq.is_empty() {
        base.into()
    } else {
        Node::list([base.into(), "FAQPage".into()])
    };
    let image = world.linked(page).and_then(|linked| linked.image.as_ref());
    let image = image.map(|image| format!("{}{}", site.config.base_url.origin, image.src));
    let authors = lineage.inherited(|front| front.authors.as_deref());
    let audience = lineage.inherited(|front| front.audience).map(audience);
    let published = lineage.inherited(|front| front.published);
    let own = [
        ("@type", types),
        ("@id", format!("{url}#page").into()),
        ("url", url.into()),
        ("name", front.title.as_str().into()),
        ("description", front.summary.as_str().into()),
        ("image", image.into()),
        ("inLanguage", site.code(page.language).as_str().into()),
        ("about", about(lineage)),
        ("audience", audience.into()),
        ("datePublished", day(published)),
        ("dateModified", day(lineage.updated())),
        ("author", people(authors.unwrap_or_default())),
        ("publisher", publisher(world)),
        ("citation", citations(lineage)),
        ("breadcrumb", breadcrumb(world, page, front.title.as_str())),
        ("mainEntity", questions(world, page, lineage, written)),
    ];
    let review = review(lineage).into_iter();
    let translations = translations(world, page, entry).into_iter();
    Node::thing(own.into_iter().chain(review).chain(translations))
}

fn day(day: Option<Date>) -> Node<'static> {
    day.map(|day| day.to_string()).into()
}

/// What the article is about: a condition, with its codes and lay terms.
fn about(lineage: Lineage<'_>) -> Node<'_> {
    let codes = lineage.inherited(|front| front.codes.as_deref());
    let codes = codes.unwrap_or_default();
    let is_condition = lineage.inherited(|front| front.kind) == Some(Kind::Condition);
    if codes.is_empty() && !is_condition {
        return Node::None;
    }
    let codes = codes.iter().map(|code| {
        Node::thing([
            ("@type", "MedicalCode".into()),
            ("codingSystem", code.system.as_str().into()),
            ("codeValue", code.code.as_str().into()),
        ])
    });
    let synonyms = &lineage.own.front.synonyms;
    let synonyms = Node::list(synonyms.iter().map(|term| term.as_str().into()));
    Node::thing([
        ("@type", "MedicalCondition".into()),
        ("name", lineage.own.front.title.as_str().into()),
        ("alternateName", synonyms),
        ("code", Node::list(codes)),
    ])
}

fn audience(audience: Audience) -> Node<'static> {
    let (kind, described) = match audience {
        Audience::Patient => ("Patient", None),
        Audience::Carer => ("MedicalAudience", Some("carer")),
        Audience::Parent => ("ParentAudience", None),
        Audience::YoungPerson => ("PeopleAudience", Some("young person")),
    };
    Node::thing([("@type", kind.into()), ("audienceType", described.into())])
}

fn person(contributor: &Contributor) -> Node<'_> {
    let Contributor {
        name,
        team,
        role,
        organisation,
        date: _,
    } = contributor;
    if *team {
        return team_named(name);
    }
    Node::thing([
        ("@type", "Person".into()),
        ("name", name.as_str().into()),
        ("jobTitle", role.as_deref().into()),
        ("worksFor", organisation.as_deref().map(team_named).into()),
    ])
}

fn team_named(name: &str) -> Node<'_> {
    Node::thing([("@type", "Organization".into()), ("name", name.into())])
}

fn people(contributors: &[Contributor]) -> Node<'_> {
    Node::list(contributors.iter().map(person))
}

fn citations(lineage: Lineage<'_>) -> Node<'_> {
    let sources = lineage.inherited(|front| front.sources.as_deref());
    Node::list(sources.unwrap_or_default().iter().map(|source| {
        Node::thing([
            ("@type", "CreativeWork".into()),
            ("name", source.title.as_str().into()),
            ("url", source.url.as_deref().into()),
            (
                "datePublished",
                source.year.map(|year| year.to_string()).into(),
            ),
        ])
    }))
}

/// The review of this very text: of a translation only its own, never that of its source.
fn review(lineage: Lineage<'_>) -> [(&'static str, Node<'_>); 2] {
    let front = &lineage.own.front;
    let (reviewed, by) = if lineage.is_translation() {
        let translation = front.translation.as_ref();
        let by = translation.and_then(|translation| translation.reviewed_by.as_ref());
        (
            translation.and_then(|translation| translation.reviewed),
            by.map(person).into(),
        )
    } else {
        (front.reviewed, people(&front.reviewers))
    };
    [("lastReviewed", day(reviewed)), ("reviewedBy", by)]
}

fn translations<'a>(world: &'a World, page: &Page, entry: &Entry) -> Vec<(&'static str, Node<'a>)> {
    let site = &world.site;
    let reference = |url: &UrlPath| {
        let id = format!("{}#page", urls::absolute(&site.config, url));
        Node::thing([("@id", id.into())])
    };
    let group = &site.listing.groups[entry.group];
    let source_language = site.listing.cards[group.source].language;
    let published = |language: usize| {
        let entry = site.listing.entry(entry.group, language)?;
        let is_version = !entry.fallback && entry.state == State::Published;
        is_version.then(|| reference(&entry.url))
    };
    if page.language == source_language {
        let others = siblings(site, page).into_iter();
        let others = others.filter(|other| other.language != page.language);
        let others = others.filter_map(|other| published(other.language));
        return vec![("workTranslation", Node::list(others))];
    }
    let translation = site.lineage(entry.card).own.front.translation.as_ref();
    let translator = translation.and_then(|translation| translation.translator.as_ref());
    vec![
        ("translationOfWork", published(source_language).into()),
        ("translator", translator.map(person).into()),
    ]
}

fn questions<'a>(
    world: &World,
    page: &Page,
    lineage: Lineage<'a>,
    written: Option<&'a [String]>,
) -> Node<'a> {
    // Search engines show answers where there is nothing to open.
    let text = |answer: &'a String| match unmarked(answer.trim()) {
        Cow::Borrowed(answer) => Node::from(words(answer)),
        Cow::Owned(answer) => Node::from(words(&answer).to_owned()),
    };
    let answers: Vec<Node<'a>> = if let Some(written) = written {
        written.iter().map(text).collect()
    } else {
        let answers = answers(world, page, lineage.own, &[]).into_iter();
        let answers = answers.map(|answer| words(&unmarked(answer.body.trim())).to_owned());
        answers.map(Node::from).collect()
    };
    let questions = lineage.own.front.faq.iter().zip(answers);
    Node::list(questions.map(|(faq, answer)| {
        let answer = [("@type", "Answer".into()), ("text", answer)];
        Node::thing([
            ("@type", "Question".into()),
            ("name", faq.question.as_str().into()),
            ("acceptedAnswer", Node::thing(answer)),
        ])
    }))
}

/// The words of an answer that is one paragraph without any markup; else its HTML as it is.
fn words(answer: &str) -> &str {
    let paragraph = answer
        .strip_prefix("<p>")
        .and_then(|rest| rest.strip_suffix("</p>"));
    let plain = paragraph.filter(|text| !text.contains(['<', '&']));
    plain.unwrap_or(answer)
}
