//! Turns `content/_topics.yaml` into topics with names and slugs by language.

use super::names;
use crate::config::{Config, LocalText, SiteLanguage, local_text};
use crate::diag::{Diagnostic, Span};
use crate::paths::SourcePath;
use crate::sources::Sources;
use crate::yaml::{self, At, Fields, Reader};

/// The file that lists the topics.
pub const TOPICS: &str = "content/_topics.yaml";

const EXAMPLE: &str = "{name: Sleep}";

/// A topic as the list names it.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Topic {
    /// The id by which articles name it, in all languages.
    pub id: String,
    /// Its name.
    pub name: LocalText,
    /// The last part of its address; the id where there is none.
    pub slug: Option<LocalText>,
    /// Where its id stands in the file.
    pub span: Span,
}

/// Reads the list of topics, in its order; empty where there is no such file.
pub fn load(sources: &Sources, config: &Config) -> (Vec<Topic>, Vec<Diagnostic>) {
    let path = SourcePath::new(TOPICS);
    match sources.text(&path) {
        Some(text) => read(&path, text, &config.languages),
        None => (Vec::new(), Vec::new()),
    }
}

fn read(
    path: &SourcePath,
    text: &str,
    languages: &[SiteLanguage],
) -> (Vec<Topic>, Vec<Diagnostic>) {
    let start = text.strip_prefix('\u{feff}').map_or(0, |_| 3);
    let (value, mut reader) = Reader::parse(path, text, start..text.len());
    let mut topics = Vec::new();
    match Fields::of(&value) {
        Some(fields) => {
            for (id, _) in fields.iter() {
                topics.extend(topic(&mut reader, &fields, id, languages));
            }
        }
        // A list without topics yet is none.
        None if value.is_null() => {}
        None => {
            let diagnostic = Diagnostic::error("topics-form").help("example");
            reader.report::<&str>(&[], At::Value, diagnostic);
        }
    }
    // Where topics stand is needed by later stages, so their places are read here, once.
    let all = start..text.len();
    let places = yaml::key_places(&text[all], topics.iter().map(|topic| topic.id.as_str()));
    for (topic, range) in topics.iter_mut().zip(places) {
        topic.span = Span::from(range.start + start..range.end + start);
    }
    (topics, reader.into_diagnostics())
}

fn topic(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    id: String,
    languages: &[SiteLanguage],
) -> Option<Topic> {
    if !names::is_slug(&id) {
        let mut diagnostic = Diagnostic::error("topic-id").with("written", id.as_str());
        if let Some(better) = names::slug(&id)
            && let Some(line) = reader.line_with_key(&fields.path(&id), &better)
        {
            diagnostic = diagnostic.mended(line);
        }
        reader.report(&fields.path(&id), At::Key, diagnostic.help("form"));
    }
    if fields.get(&id).is_none() {
        let diagnostic = Diagnostic::error("expected-fields")
            .with("field", id.as_str())
            .with("example", format!("{id}: {EXAMPLE}"))
            .help("example");
        reader.report(&fields.path(&id), At::Key, diagnostic);
        return None;
    }
    let given = fields.fields(reader, &id, EXAMPLE)?;
    given.refuse_unknown(reader, &["name", "slug"]);
    let name = local_text(reader, &given, "name", languages, false);
    if name.is_none() {
        if given.get("name").is_none() {
            given.missing(reader, "name", "Sleep");
        }
        return None;
    }
    let slug = local_text(reader, &given, "slug", languages, false);
    check_slugs(reader, &given, slug.as_ref());
    Some(Topic {
        id,
        name: name?,
        slug,
        span: Span { start: 0, end: 0 },
    })
}

fn check_slugs(reader: &mut Reader<'_>, fields: &Fields<'_>, slug: Option<&LocalText>) {
    let mut path = fields.path("slug");
    let mut check = |path: &[String], slug: &str| {
        if names::is_slug(slug) {
            return;
        }
        let mut diagnostic = Diagnostic::error("slug-form").with("written", slug);
        if let Some(better) = names::slug(slug)
            && let Some(line) = reader.line_with(path, &better)
        {
            diagnostic = diagnostic.mended(line);
        }
        reader.report(path, At::Value, diagnostic.help("form"));
    };
    match slug {
        Some(LocalText::Same(slug)) => check(&path, slug),
        Some(LocalText::Each(slugs)) => {
            for (language, slug) in slugs {
                path.push(language.to_string());
                check(&path, slug);
                path.pop();
            }
        }
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    #[test]
    fn topics_keep_their_order_and_places() {
        let config = config::for_tests(&["nl", "en"]);
        let text =
            "slaap: {name: {nl: Slaap, en: Sleep}, slug: {en: sleep}}\nbewegen: {name: Bewegen}\n";
        let (topics, told) = read(&SourcePath::new(TOPICS), text, &config.languages);
        assert_eq!(told, []);
        let ids: Vec<&str> = topics
            .iter()
            .map(|topic| &text[topic.span.start..topic.span.end])
            .collect();
        assert_eq!(ids, ["slaap", "bewegen"]);
        assert_eq!(topics[1].name, LocalText::Same("Bewegen".into()));
    }

    #[test]
    fn faults_in_topics_are_told() {
        let config = config::for_tests(&["nl", "en"]);
        let text = "a b: {name: X}\nc: {naam: X}\nd:\ne: {name: {fr: X}, slug: {nl: x y}}\n";
        let (_, told) = read(&SourcePath::new(TOPICS), text, &config.languages);
        let told: Vec<&str> = told.iter().map(|found| found.code).collect();
        assert_eq!(
            told,
            [
                "topic-id",
                "field-missing",
                "unknown-field",
                "expected-fields",
                "language-unknown",
                "slug-form"
            ]
        );
    }
}
