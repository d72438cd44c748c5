//! Turns a page into its graph of schema.org data (release 30.0), as JSON-LD.
//!
//! An article is a `MedicalWebPage`, and a `FAQPage` too where it has questions: both are
//! kinds of `WebPage`, so one node is both. `lastReviewed` and `reviewedBy` are given only
//! for a review of this very text. Dates of the next review have no property there.

use serde_json::{Map, Value, json};

use super::compose::answers;
use super::pages::{Page, PageKind, is_indexable};
use super::siblings::{siblings, trail};
use super::strings::dialled;
use super::world::World;
use crate::content::front_matter::{Audience, Contributor, Kind};
use crate::site::{Entry, Lineage, State, urls};

/// The graph of a page; `None` for pages that search engines should leave out and for
/// those that have nothing to say.
pub fn graph(world: &World, page: &Page) -> Option<Value> {
    if !is_indexable(&world.site.listing, page) {
        return None;
    }
    let node = match &page.kind {
        PageKind::Home => website(world, page),
        PageKind::Section(section) => {
            let section = &world.site.listing.sections[*section].in_language[page.language];
            collection(world, page, &section.title, &section.summary)
        }
        PageKind::Topic { topic, .. } => {
            let topic = &world.site.listing.languages[page.language].topics[*topic];
            collection(world, page, &topic.title, "")
        }
        PageKind::Article(entry) => article(world, page, &world.site.listing.entries[*entry]),
        _ => return None,
    };
    let nodes: Vec<Value> = organisation(world)
        .into_iter()
        .chain([Value::Object(node)])
        .collect();
    Some(json!({"@context": "https://schema.org", "@graph": nodes}))
}

/// A JSON object from which what is null or empty is left out.
fn object(value: Value) -> Map<String, Value> {
    let Value::Object(map) = value else {
        return Map::new();
    };
    let is_empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    };
    map.into_iter()
        .filter(|(_, value)| !is_empty(value))
        .collect()
}

fn organisation_id(world: &World) -> String {
    let base = &world.site.config.base_url;
    format!("{}{}#org", base.origin, base.path)
}

fn organisation(world: &World) -> Option<Value> {
    let config = &world.site.config;
    let clinic = &config.clinic;
    let name = clinic.name.as_ref()?;
    let base = format!("{}{}", config.base_url.origin, config.base_url.path);
    let kind = match &clinic.kind {
        Some(kind) => json!(["MedicalClinic", kind]),
        None => json!("MedicalClinic"),
    };
    let address = clinic.address.as_ref().map(|address| {
        object(json!({
            "@type": "PostalAddress",
            "streetAddress": address.street,
            "postalCode": address.postal_code,
            "addressLocality": address.city,
            "addressCountry": address.country,
        }))
    });
    let action = clinic.appointment_url.as_ref().map(|url| {
        json!({"@type": "ReserveAction", "target": {"@type": "EntryPoint", "urlTemplate": url}})
    });
    let logo = config
        .brand
        .logo
        .as_ref()
        .and_then(|logo| world.images.get(logo));
    Some(Value::Object(object(json!({
        "@type": kind,
        "@id": organisation_id(world),
        "name": name,
        "url": base,
        "telephone": clinic.telephone.as_deref().map(dialled),
        "email": clinic.email,
        "address": address,
        "logo": logo.map(|logo| urls::absolute(config, &logo.url)),
        "potentialAction": action,
    }))))
}

fn publisher(world: &World) -> Value {
    match &world.site.config.clinic.name {
        Some(_) => json!({"@id": organisation_id(world)}),
        None => Value::Null,
    }
}

fn website(world: &World, page: &Page) -> Map<String, Value> {
    let site = &world.site;
    let code = site.code(page.language);
    let url = urls::absolute(&site.config, &page.url);
    object(json!({
        "@type": "WebSite",
        "@id": format!("{url}#page"),
        "url": url,
        "name": site.config.title.get(code),
        "description": site.config.description.as_ref().and_then(|text| text.get(code)),
        "inLanguage": code.as_str(),
        "publisher": publisher(world),
    }))
}

fn collection(world: &World, page: &Page, title: &str, summary: &str) -> Map<String, Value> {
    let url = urls::absolute(&world.site.config, &page.url);
    object(json!({
        "@type": "CollectionPage",
        "@id": format!("{url}#page"),
        "url": url,
        "name": title,
        "description": summary,
        "inLanguage": world.site.code(page.language).as_str(),
        "publisher": publisher(world),
        "breadcrumb": breadcrumb(world, page, title),
    }))
}

fn breadcrumb(world: &World, page: &Page, title: &str) -> Value {
    let config = &world.site.config;
    let steps = trail(world, page)
        .into_iter()
        .map(|step| (step.title, step.url));
    let own = (title.to_owned(), page.url.clone());
    let items: Vec<Value> = steps
        .chain([own])
        .enumerate()
        .map(|(index, (name, url))| {
            json!({
                "@type": "ListItem",
                "position": index + 1,
                "name": name,
                "item": urls::absolute(config, &url),
            })
        })
        .collect();
    json!({"@type": "BreadcrumbList", "itemListElement": items})
}

fn article(world: &World, page: &Page, entry: &Entry) -> Map<String, Value> {
    let site = &world.site;
    let lineage = site.lineage(entry.card);
    let front = &lineage.own.front;
    let url = urls::absolute(&site.config, &page.url);
    let kind = lineage.inherited(|front| front.kind);
    let questions = questions(world, page, lineage);
    let base = if kind == Some(Kind::Page) {
        "WebPage"
    } else {
        "MedicalWebPage"
    };
    let types = if questions.is_empty() {
        json!(base)
    } else {
        json!([base, "FAQPage"])
    };
    let mut node = object(json!({
        "@type": types,
        "@id": format!("{url}#page"),
        "url": url,
        "name": front.title,
        "description": front.summary,
        "inLanguage": site.code(page.language).as_str(),
        "about": about(lineage),
        "audience": lineage.inherited(|front| front.audience).map(audience),
        "datePublished": lineage.inherited(|front| front.published),
        "dateModified": lineage.updated(),
        "author": people(lineage.inherited(|front| front.authors.as_deref()).unwrap_or_default()),
        "publisher": publisher(world),
        "citation": citations(lineage),
        "breadcrumb": breadcrumb(world, page, &front.title),
        "mainEntity": questions,
    }));
    let image = world.linked(page).and_then(|linked| linked.image.as_ref());
    if let Some(image) = image {
        let url = format!("{}{}", site.config.base_url.origin, image.src);
        node.insert("image".into(), json!(url));
    }
    node.extend(review(lineage));
    node.extend(translations(world, page, entry));
    node
}

/// What the article is about: a condition, with its codes and lay terms.
fn about(lineage: Lineage<'_>) -> Value {
    let codes = lineage
        .inherited(|front| front.codes.as_deref())
        .unwrap_or_default();
    let is_condition = lineage.inherited(|front| front.kind) == Some(Kind::Condition);
    if codes.is_empty() && !is_condition {
        return Value::Null;
    }
    let codes: Vec<Value> = codes
        .iter()
        .map(|code| json!({"@type": "MedicalCode", "codingSystem": code.system, "codeValue": code.code}))
        .collect();
    Value::Object(object(json!({
        "@type": "MedicalCondition",
        "name": lineage.own.front.title,
        "alternateName": lineage.own.front.synonyms,
        "code": codes,
    })))
}

fn audience(audience: Audience) -> Value {
    match audience {
        Audience::Patient => json!({"@type": "Patient"}),
        Audience::Carer => json!({"@type": "MedicalAudience", "audienceType": "carer"}),
        Audience::Parent => json!({"@type": "ParentAudience"}),
        Audience::YoungPerson => json!({"@type": "PeopleAudience", "audienceType": "young person"}),
    }
}

fn person(contributor: &Contributor) -> Value {
    let Contributor {
        name,
        team,
        role,
        organisation,
        date: _,
    } = contributor;
    if *team {
        return json!({"@type": "Organization", "name": name});
    }
    let works_for = organisation
        .as_ref()
        .map(|name| json!({"@type": "Organization", "name": name}));
    Value::Object(object(json!({
        "@type": "Person",
        "name": name,
        "jobTitle": role,
        "worksFor": works_for,
    })))
}

fn people(contributors: &[Contributor]) -> Vec<Value> {
    contributors.iter().map(person).collect()
}

fn citations(lineage: Lineage<'_>) -> Vec<Value> {
    let sources = lineage
        .inherited(|front| front.sources.as_deref())
        .unwrap_or_default();
    sources
        .iter()
        .map(|source| {
            Value::Object(object(json!({
                "@type": "CreativeWork",
                "name": source.title,
                "url": source.url,
                "datePublished": source.year.map(|year| year.to_string()),
            })))
        })
        .collect()
}

/// The review of this very text: of a translation only its own, never that of its source.
fn review(lineage: Lineage<'_>) -> Map<String, Value> {
    let front = &lineage.own.front;
    if !lineage.is_translation() {
        return object(
            json!({"lastReviewed": front.reviewed, "reviewedBy": people(&front.reviewers)}),
        );
    }
    let Some(translation) = &front.translation else {
        return Map::new();
    };
    object(json!({
        "lastReviewed": translation.reviewed,
        "reviewedBy": translation.reviewed_by.as_ref().map(person),
    }))
}

fn translations(world: &World, page: &Page, entry: &Entry) -> Map<String, Value> {
    let site = &world.site;
    let id = |url| json!({"@id": format!("{}#page", urls::absolute(&site.config, url))});
    let group = &site.listing.groups[entry.group];
    let source_language = site.listing.cards[group.source].language;
    let published = |language: usize| {
        let entry = site.listing.entry(entry.group, language)?;
        (!entry.fallback && entry.state == State::Published).then(|| id(&entry.url))
    };
    if page.language == source_language {
        let others = siblings(site, page)
            .into_iter()
            .filter(|other| other.language != page.language);
        let others: Vec<Value> = others
            .filter_map(|other| published(other.language))
            .collect();
        return object(json!({"workTranslation": others}));
    }
    let translation = site.lineage(entry.card).own.front.translation.as_ref();
    let translator = translation.and_then(|translation| translation.translator.as_ref());
    object(json!({
        "translationOfWork": published(source_language),
        "translator": translator.map(person),
    }))
}

fn questions(world: &World, page: &Page, lineage: Lineage<'_>) -> Vec<Value> {
    let answers = answers(world, page, lineage.own);
    let questions = lineage.own.front.faq.iter().zip(answers);
    questions
        .map(|(faq, answer)| {
            json!({
                "@type": "Question",
                "name": faq.question,
                "acceptedAnswer": {"@type": "Answer", "text": answer.trim()},
            })
        })
        .collect()
}
