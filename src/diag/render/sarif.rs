//! Turns a report into a SARIF 2.1.0 log, which code hosts and editors show:
//! `check --format sarif`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::finding::{Finding, Report, Spot};
use super::position::Region;
use crate::diag::Severity;
use crate::paths;

/// Where the schema of the form is published.
const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// Paths are seen from the root of the site; who reads the log knows where that is.
const ROOT: &str = "%SRCROOT%";

/// What the log says about a check, whether or not it found anything.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rule {
    /// The code of its diagnostics.
    pub code: &'static str,
    /// How bad its findings are with the settings of the site; `None` if it is switched off.
    pub severity: Option<Severity>,
    /// What it looks for, in one line; the code stands in where it is empty.
    pub summary: String,
    /// Why that matters and what to do; the summary stands in where it is empty.
    pub explanation: String,
}

/// The log, indented, with a line end behind it. A code that was found and is not among
/// `rules` gets a rule of its own. GitHub takes no log in which a finding has no file; those
/// stand in `site`, the path of the file that stands for the site as a whole.
pub fn render(report: &Report<'_>, rules: &[Rule], site: &str) -> String {
    let mut catalogue = Catalogue::default();
    for rule in rules {
        catalogue.add(rule);
    }
    let site = Spot {
        path: site.to_owned(),
        region: None,
    };
    let results: Vec<Value> = report
        .findings
        .iter()
        .map(|finding| result(finding, catalogue.index(finding), &site))
        .collect();
    let mut run = json!({
        "tool": {"driver": {
            "name": "Vademecum",
            "semanticVersion": env!("CARGO_PKG_VERSION"),
            "rules": catalogue.rules,
        }},
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    // Without it the texts would be taken for American English.
    if is_culture(&report.language) {
        run["language"] = json!(report.language);
    }
    let log = json!({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]});
    format!("{log:#}\n")
}

/// The rules of the log and where each stands.
#[derive(Default)]
struct Catalogue {
    rules: Vec<Value>,
    places: BTreeMap<&'static str, usize>,
}

impl Catalogue {
    /// Adds a rule, unless there is one with its code.
    fn add(&mut self, rule: &Rule) -> usize {
        let next = self.rules.len();
        let place = *self.places.entry(rule.code).or_insert(next);
        if place == next {
            self.rules.push(descriptor(rule));
        }
        place
    }

    /// The place of the rule that `finding` is against.
    fn index(&mut self, finding: &Finding<'_>) -> usize {
        let diagnostic = finding.diagnostic;
        self.add(&Rule {
            code: diagnostic.code,
            severity: Some(diagnostic.severity),
            summary: String::new(),
            explanation: String::new(),
        })
    }
}

fn descriptor(rule: &Rule) -> Value {
    let or = |text: &str, other: &str| if text.is_empty() { other } else { text }.to_owned();
    let summary = or(&rule.summary, rule.code);
    let explanation = or(&rule.explanation, &summary);
    let configuration = match rule.severity {
        Some(severity) => json!({"level": level(severity)}),
        None => json!({"enabled": false}),
    };
    json!({
        "id": rule.code,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": explanation},
        "help": {"text": explanation},
        "defaultConfiguration": configuration,
    })
}

fn result(finding: &Finding<'_>, rule: usize, site: &Spot) -> Value {
    let diagnostic = finding.diagnostic;
    let spot = finding.spot.as_ref().unwrap_or(site);
    let mut result = json!({
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": level(diagnostic.severity),
        "message": {"text": without_links(&finding.text)},
        "locations": [location(spot)],
    });
    if !finding.related.is_empty() {
        let related: Vec<Value> = finding.related.iter().map(location).collect();
        result["relatedLocations"] = json!(related);
    }
    result["partialFingerprints"] = json!({"vademecum/v1": finding.fingerprint.hex()});
    result
}

fn location(spot: &Spot) -> Value {
    // A colon in the first part would make a scheme of it.
    let uri = paths::encode(&spot.path).replace(':', "%3A");
    let mut place = Map::new();
    place.insert(
        "artifactLocation".to_owned(),
        json!({"uri": uri, "uriBaseId": ROOT}),
    );
    if let Some(found) = spot.region {
        place.insert("region".to_owned(), region(found));
    }
    json!({"physicalLocation": place})
}

fn region(region: Region) -> Value {
    json!({
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Hint => "note",
    }
}

/// `[words](address)` in a text is a link of the log itself; one that a message quotes from
/// an article is to be seen as it is written.
fn without_links(text: &str) -> String {
    if text.contains("](") {
        let text = text.replace('\\', "\\\\");
        text.replace('[', "\\[").replace(']', "\\]")
    } else {
        text.to_owned()
    }
}

/// Whether SARIF can name this language: two letters, with a country at the most.
fn is_culture(language: &str) -> bool {
    let is_pair = |part: &str| part.len() == 2 && part.bytes().all(|b| b.is_ascii_alphabetic());
    match language.split_once('-') {
        Some((language, country)) => is_pair(language) && is_pair(country),
        None => is_pair(language),
    }
}

#[cfg(test)]
mod tests {
    use boon::{Compiler, SchemaIndex, Schemas};
    use proptest::prelude::*;

    use super::*;
    use crate::diag::{Diagnostic, Messages, Place, Span};
    use crate::paths::SourcePath;

    /// The published schema, which `tests/schemas/README.md` tells the origin of.
    struct Schema(Schemas, SchemaIndex);

    impl Schema {
        fn new() -> Self {
            let text = include_str!("../../../tests/schemas/sarif-schema-2.1.0.json");
            let text = serde_json::from_str(text).expect("it is JSON");
            let mut compiler = Compiler::new();
            compiler.enable_format_assertions();
            compiler
                .add_resource("sarif.json", text)
                .expect("a resource");
            let mut schemas = Schemas::new();
            let index = compiler.compile("sarif.json", &mut schemas);
            let index = index.expect("it is a schema");
            Self(schemas, index)
        }

        #[track_caller]
        fn expect(&self, log: &Value) {
            if let Err(error) = self.0.validate(log, self.1) {
                panic!("{error:#}\n{log:#}");
            }
        }
    }

    fn log(diagnostics: &[Diagnostic], rules: &[Rule], text: &str) -> Value {
        let file = |_: &SourcePath| Some(text.to_owned());
        let report = Report::of(diagnostics, &Messages::english(), &file);
        let rendered = render(&report, rules, "content/site.yaml");
        serde_json::from_str(&rendered).expect("it is JSON")
    }

    fn rule(code: &'static str, severity: Option<Severity>) -> Rule {
        Rule {
            code,
            severity,
            summary: format!("{code} in short"),
            explanation: String::new(),
        }
    }

    #[test]
    fn a_finding_has_its_rule_its_places_and_its_fingerprint() {
        let path = SourcePath::new("content/my back/背:é.md");
        let found = [Diagnostic::hint("second")
            .at(Place::at(&path, 4..9))
            .and(Place::file(&path))];
        let rules = [rule("first", None), rule("second", Some(Severity::Warning))];
        let log = log(&found, &rules, "one\ntwo é\n");
        Schema::new().expect(&log);
        let file = json!({
            "uri": "content/my%20back/%E8%83%8C%3A%C3%A9.md",
            "uriBaseId": "%SRCROOT%",
        });
        let result = &log["runs"][0]["results"][0];
        assert_eq!(result["ruleId"], "second");
        assert_eq!(result["ruleIndex"], 1);
        assert_eq!(result["level"], "note");
        let region = json!({"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 6});
        assert_eq!(
            result["locations"],
            json!([{"physicalLocation": {"artifactLocation": file, "region": region}}])
        );
        assert_eq!(
            result["relatedLocations"],
            json!([{"physicalLocation": {"artifactLocation": file}}])
        );
        let digits = result["partialFingerprints"]["vademecum/v1"].as_str();
        assert_eq!(digits.map(str::len), Some(32));
    }

    #[test]
    fn every_code_has_one_rule_with_its_level() {
        let found = ["new", "known", "new"].map(Diagnostic::error);
        let rules = [
            rule("off", None),
            rule("known", Some(Severity::Hint)),
            rule("known", None),
        ];
        let log = log(&found, &rules, "");
        Schema::new().expect(&log);
        let run = &log["runs"][0];
        let rules = run["tool"]["driver"]["rules"].as_array().expect("a list");
        let ids: Vec<_> = rules.iter().map(|rule| rule["id"].as_str()).collect();
        assert_eq!(ids, [Some("off"), Some("known"), Some("new")]);
        assert_eq!(rules[0]["defaultConfiguration"], json!({"enabled": false}));
        assert_eq!(rules[1]["defaultConfiguration"], json!({"level": "note"}));
        assert_eq!(rules[1]["help"]["text"], "known in short");
        assert_eq!(rules[2]["shortDescription"]["text"], "new");
        let results = run["results"].as_array().expect("a list");
        let indices: Vec<_> = results.iter().map(|it| it["ruleIndex"].as_u64()).collect();
        assert_eq!(indices, [Some(2), Some(1), Some(2)]);
    }

    #[test]
    fn what_has_no_file_stands_in_that_of_the_site() {
        let log = log(&[Diagnostic::error("x")], &[], "");
        let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "content/site.yaml");
        assert_eq!(place.get("region"), None);
    }

    #[test]
    fn nothing_found_is_a_log_too() {
        let log = log(&[], &[], "");
        Schema::new().expect(&log);
        assert_eq!(log["runs"][0]["results"], json!([]));
        assert_eq!(log["runs"][0]["language"], "en");
    }

    #[test]
    fn a_link_that_a_message_quotes_is_no_link_of_the_log() {
        assert_eq!(without_links("a [b](c) \\"), "a \\[b\\](c) \\\\");
        assert_eq!(without_links("[a] (b) \\"), "[a] (b) \\");
    }

    #[test]
    fn only_languages_that_sarif_can_name_are_named() {
        assert!(["nl", "pt-BR"].into_iter().all(is_culture));
        assert!(!["", "fil", "zh-Hant", "nl-"].into_iter().any(is_culture));
    }

    #[test]
    fn what_is_no_log_is_seen() {
        let Schema(schemas, index) = Schema::new();
        let mut log = log(&[Diagnostic::error("x")], &[], "");
        log["runs"][0]["results"][0]["level"] = json!("hint");
        assert!(schemas.validate(&log, index).is_err());
        let location = "/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri";
        log["runs"][0]["results"][0]["level"] = json!("note");
        assert!(schemas.validate(&log, index).is_ok());
        *log.pointer_mut(location).expect("it is there") = json!("my back.md");
        assert!(schemas.validate(&log, index).is_err());
    }

    proptest! {
        #[test]
        fn any_text_at_any_place_makes_a_log(text: String, path: String, words: String, start in 0usize..60, end in 0usize..60) {
            let path = SourcePath::new(format!("content/{path}"));
            let place = Place::at(&path, Span { start, end });
            let found = [Diagnostic::warning("x").at(place.clone()).and(place).mended(words)];
            SCHEMA_OF_THIS_THREAD.with(|schema| schema.expect(&log(&found, &[], &text)));
        }
    }

    thread_local! {
        /// It takes long to read, and a property asks for it many times.
        static SCHEMA_OF_THIS_THREAD: Schema = Schema::new();
    }
}
