//! Turns the YAML value of an article into [`FrontMatter`], with every problem reported.

use super::dates::date;
use super::{
    Audience, Code, Contributor, Faq, FrontMatter, ImageField, Kind, Method, Source, Status,
    Translation,
};
use super::{address, allow};
use crate::config::MissingTranslation;
use crate::content::discover::Role;
use crate::diag::Diagnostic;
use crate::language::{CodeError, LanguageCode};
use crate::yaml::{At, Fields, Reader, Value, no_fields, text};

/// The fields of an article. Those of home, sections and blocks are named here too, so that
/// a field at the wrong place is told from one that does not exist.
const ARTICLE: [&str; 31] = [
    "title",
    "summary",
    "key_points",
    "slug",
    "aliases",
    "image",
    "order",
    "faq",
    "kind",
    "audience",
    "topics",
    "synonyms",
    "related",
    "codes",
    "authors",
    "reviewers",
    "published",
    "updated",
    "reviewed",
    "next_review",
    "sources",
    "conflicts",
    "status",
    "publish_at",
    "expires_at",
    "replaced_by",
    "translation",
    "cta",
    "extra",
    "allow",
    "missing_translation",
];
const SECTION: [&str; 8] = [
    "title",
    "summary",
    "slug",
    "order",
    "aliases",
    "image",
    "missing_translation",
    "allow",
];
const HOME: [&str; 5] = ["title", "summary", "image", "extra", "allow"];
const BLOCK: [&str; 2] = ["title", "allow"];

const KINDS: [(&str, Kind); 8] = [
    ("condition", Kind::Condition),
    ("symptom", Kind::Symptom),
    ("treatment", Kind::Treatment),
    ("procedure", Kind::Procedure),
    ("lifestyle", Kind::Lifestyle),
    ("aftercare", Kind::Aftercare),
    ("hub", Kind::Hub),
    ("page", Kind::Page),
];
const AUDIENCES: [(&str, Audience); 4] = [
    ("patient", Audience::Patient),
    ("carer", Audience::Carer),
    ("parent", Audience::Parent),
    ("young-person", Audience::YoungPerson),
];
const STATUSES: [(&str, Status); 4] = [
    ("draft", Status::Draft),
    ("review", Status::Review),
    ("published", Status::Published),
    ("withdrawn", Status::Withdrawn),
];
const METHODS: [(&str, Method); 3] = [
    ("human", Method::Human),
    ("machine", Method::Machine),
    ("machine-edited", Method::MachineEdited),
];
const MISSING: [(&str, MissingTranslation); 3] = [
    ("link", MissingTranslation::Link),
    ("fallback", MissingTranslation::Fallback),
    ("omit", MissingTranslation::Omit),
];
const TYPES: [(&str, bool); 2] = [("person", false), ("team", true)];

const TITLE: &str = "Back pain";
const SUMMARY: &str = "What back pain is, and what you can do about it.";

/// What must be known of a file to read its fields.
#[derive(Clone, Copy)]
pub(in crate::content) struct File {
    /// What it is for.
    pub(in crate::content) role: Role,
    /// Whether its address stands at the top of a language.
    pub(in crate::content) top: bool,
}

/// Reads the fields that a file of this role may have.
pub(in crate::content) fn read(reader: &mut Reader<'_>, value: &Value, file: File) -> FrontMatter {
    let role = file.role;
    let mut front = FrontMatter::default();
    let Some(fields) = Fields::of(value) else {
        // What could not be read at all has been reported already.
        if !value.is_null() {
            let diagnostic = Diagnostic::error("front-matter-form").help("example");
            reader.report::<&str>(&[], At::Value, diagnostic);
        } else if !reader.has_errors() && role != Role::Home {
            let diagnostic = Diagnostic::error("front-matter-empty").help("example");
            reader.report::<&str>(&[], At::Value, diagnostic);
        }
        return front;
    };
    let known = known(role);
    for name in fields.unknown(known) {
        if ARTICLE.contains(&name.as_str()) {
            let diagnostic = Diagnostic::error("field-not-here")
                .with("field", name.as_str())
                .with("role", role_name(role))
                .with("known", known.join(", "))
                .help("known");
            reader.report(&fields.path(&name), At::Key, diagnostic);
        } else {
            fields.refuse(reader, &name, known);
        }
    }
    shown(&mut front, reader, &fields, file);
    front.allow = allow::read(reader, &fields);
    if role == Role::Section {
        front.missing_translation = fields.choice(reader, "missing_translation", &MISSING);
    }
    if role == Role::Article {
        classification(&mut front, reader, &fields);
        trust(&mut front, reader, &fields);
        life_cycle(&mut front, reader, &fields);
    }
    front
}

fn known(role: Role) -> &'static [&'static str] {
    match role {
        Role::Home => &HOME,
        Role::Section => &SECTION,
        Role::Block => &BLOCK,
        // How a translation is missing is said of a section, not of one article.
        Role::Article => &ARTICLE[..ARTICLE.len() - 1],
    }
}

fn role_name(role: Role) -> &'static str {
    match role {
        Role::Home => "home",
        Role::Section => "section",
        Role::Article => "article",
        Role::Block => "block",
    }
}

/// Title, summary, address, picture and what else any text may have.
fn shown(front: &mut FrontMatter, reader: &mut Reader<'_>, fields: &Fields<'_>, file: File) {
    let role = file.role;
    let title = if role == Role::Home {
        fields.text(reader, "title")
    } else {
        fields.required_text(reader, "title", TITLE)
    };
    front.title = title.unwrap_or_default();
    if role == Role::Block {
        return;
    }
    let summary = if role == Role::Article {
        fields.required_text(reader, "summary", SUMMARY)
    } else {
        fields.text(reader, "summary")
    };
    front.summary = summary.unwrap_or_default();
    front.image = image(reader, fields);
    if role != Role::Section {
        front.extra = fields.json(reader, "extra");
    }
    if role != Role::Home {
        front.slug = address::slug(reader, fields, file.top);
        front.aliases = address::aliases(reader, fields);
        front.order = fields.integer(reader, "order");
    }
}

fn classification(front: &mut FrontMatter, reader: &mut Reader<'_>, fields: &Fields<'_>) {
    front.key_points = fields.texts(reader, "key_points").unwrap_or_default();
    front.faq = faq(reader, fields);
    front.kind = fields.choice(reader, "kind", &KINDS);
    front.audience = fields.choice(reader, "audience", &AUDIENCES);
    front.topics = fields.texts(reader, "topics");
    front.synonyms = fields.texts(reader, "synonyms").unwrap_or_default();
    front.related = fields.texts(reader, "related");
    front.codes = codes(reader, fields);
}

fn trust(front: &mut FrontMatter, reader: &mut Reader<'_>, fields: &Fields<'_>) {
    front.authors = contributors(reader, fields, "authors");
    front.reviewers = contributors(reader, fields, "reviewers").unwrap_or_default();
    front.published = date(reader, fields, "published");
    front.updated = date(reader, fields, "updated");
    front.reviewed = date(reader, fields, "reviewed");
    front.next_review = date(reader, fields, "next_review");
    front.sources = sources(reader, fields);
    front.conflicts = fields.text(reader, "conflicts");
}

fn life_cycle(front: &mut FrontMatter, reader: &mut Reader<'_>, fields: &Fields<'_>) {
    let status = fields.choice(reader, "status", &STATUSES);
    front.status = status.unwrap_or_default();
    front.publish_at = date(reader, fields, "publish_at");
    front.expires_at = date(reader, fields, "expires_at");
    front.replaced_by = fields.text(reader, "replaced_by");
    front.translation = translation(reader, fields);
    front.cta = fields.text(reader, "cta");
}

fn image(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<ImageField> {
    let image = fields.fields(reader, "image", "{src: photo.jpg, alt: \"What it shows\"}")?;
    image.refuse_unknown(reader, &["src", "alt", "caption"]);
    Some(ImageField {
        src: image.text(reader, "src"),
        alt: image.text_or_empty(reader, "alt"),
        caption: image.text(reader, "caption"),
    })
}

/// Questions and answers, with an empty one for each that cannot be read, so that indexes hold.
fn faq(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<Faq> {
    let example = "{question: \"How long does it take?\", answer: \"Six weeks.\"}";
    let items = fields.items(reader, "faq", example).unwrap_or_default();
    let mut faq = Vec::with_capacity(items.len());
    for (path, item) in items {
        let Some(item) = Fields::at(path.clone(), item) else {
            reader.report(&path, At::Value, no_fields("faq", example, item));
            faq.push(Faq {
                question: String::new(),
                answer: "".into(),
            });
            continue;
        };
        item.refuse_unknown(reader, &["question", "answer"]);
        let question = item.required_text(reader, "question", "How long does it take?");
        let answer = item.required_text(reader, "answer", "Six weeks.");
        faq.push(Faq {
            question: question.unwrap_or_default(),
            answer: answer.unwrap_or_default().into(),
        });
    }
    faq
}

fn codes(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Vec<Code>> {
    let list = fields.list(reader, "codes", "{system: ICD-10, code: M54.5}")?;
    let mut codes = Vec::with_capacity(list.len());
    for item in list {
        item.refuse_unknown(reader, &["system", "code"]);
        let system = item.required_text(reader, "system", "ICD-10");
        let code = item.required_text(reader, "code", "M54.5");
        if let (Some(system), Some(code)) = (system, code) {
            codes.push(Code { system, code });
        }
    }
    Some(codes)
}

const CONTRIBUTOR: &str = "{name: Clinic team, type: team}";

fn contributors(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    name: &str,
) -> Option<Vec<Contributor>> {
    let list = fields.list(reader, name, CONTRIBUTOR)?;
    let read = |item| contributor(reader, &item);
    Some(list.into_iter().filter_map(read).collect())
}

fn contributor(reader: &mut Reader<'_>, item: &Fields<'_>) -> Option<Contributor> {
    item.refuse_unknown(reader, &["name", "type", "role", "organisation", "date"]);
    let name = item.required_text(reader, "name", "Clinic team");
    let team = item.choice(reader, "type", &TYPES).unwrap_or(false);
    let role = item.text(reader, "role");
    let organisation = item.text(reader, "organisation");
    let date = date(reader, item, "date");
    Some(Contributor {
        name: name?,
        team,
        role,
        organisation,
        date,
    })
}

/// Someone by name alone, or with role and organisation.
fn someone(reader: &mut Reader<'_>, fields: &Fields<'_>, name: &str) -> Option<Contributor> {
    let value = fields.get(name)?;
    if let Some(item) = Fields::at(fields.path(name), value) {
        return contributor(reader, &item);
    }
    let name = text(reader, &fields.path(name), value)?;
    (!name.is_empty()).then_some(Contributor {
        name,
        team: false,
        role: None,
        organisation: None,
        date: None,
    })
}

fn sources(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Vec<Source>> {
    let example = "{title: Guideline on back pain, year: 2024}";
    let list = fields.list(reader, "sources", example)?;
    let mut sources = Vec::with_capacity(list.len());
    for item in list {
        item.refuse_unknown(reader, &["title", "url", "year"]);
        let title = item.required_text(reader, "title", "Guideline on back pain");
        let url = item.text(reader, "url");
        let year = item.integer(reader, "year");
        if let Some(url) = &url
            && !is_web_address(url)
        {
            let diagnostic = Diagnostic::error("url-form").with("written", url.as_str());
            reader.report(&item.path("url"), At::Value, diagnostic.help("form"));
        }
        if let Some(title) = title {
            sources.push(Source { title, url, year });
        }
    }
    Some(sources)
}

fn is_web_address(url: &str) -> bool {
    let rest = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

fn translation(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Translation> {
    let given = fields.fields(reader, "translation", "{of: nl, method: human}")?;
    let known = [
        "of",
        "revision",
        "translator",
        "method",
        "reviewed_by",
        "reviewed",
    ];
    given.refuse_unknown(reader, &known);
    Some(Translation {
        of: language(reader, &given, "of"),
        revision: given.text(reader, "revision"),
        translator: someone(reader, &given, "translator"),
        method: given.choice(reader, "method", &METHODS),
        reviewed_by: someone(reader, &given, "reviewed_by"),
        reviewed: date(reader, &given, "reviewed"),
    })
}

fn language(reader: &mut Reader<'_>, fields: &Fields<'_>, name: &str) -> Option<LanguageCode> {
    let written = fields.text(reader, name)?;
    let error = match LanguageCode::parse(&written) {
        Ok(code) => return Some(code),
        Err(error) => error,
    };
    let path = fields.path(name);
    let mut diagnostic = Diagnostic::error("language-code").with("written", written);
    if let CodeError::Unusual(usual) = error {
        diagnostic = diagnostic.with("nearest", usual.as_str());
        diagnostic = diagnostic.help("did-you-mean");
        if let Some(line) = reader.line_with(&path, usual.as_str()) {
            diagnostic = diagnostic.mended(line);
        }
    } else {
        diagnostic = diagnostic.help("form");
    }
    reader.report(&path, At::Value, diagnostic);
    None
}
