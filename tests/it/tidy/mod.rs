//! The house rules, held by reading `src/`: sizes, names, who may import whom, and which
//! file owns which foreign crate. A message tells the file, the line and the rule.
//!
//! A rule changes here and on the front page (`src/lib.rs`) in the same commit.

mod scan;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use scan::{Scan, functions, line_of, root_paths, scan, words};

/// Lines of a file, not counting its tests.
const FILE_LINES: usize = 400;
/// Lines of a function, from its first to its last.
const FUNCTION_LINES: usize = 80;
/// Parameters of a function, `self` not counted; what needs more takes a struct.
const PARAMETERS: usize = 5;
/// Names that say nothing about what is in the file.
const VAGUE: [&str; 6] = ["utils", "util", "common", "helpers", "types", "manager"];

/// What every stage may use.
const BASE: [&str; 7] = [
    "fingerprint",
    "paths",
    "date",
    "colour",
    "fluent",
    "diag",
    "yaml",
];

/// Each module with what it may use besides itself: first what is in [`BASE`], then by name.
/// Data flows down this table, so a module may only use what stands above it.
const IMPORTS: [(&str, &[&str], &[&str]); 26] = [
    ("fingerprint", &[], &[]),
    ("paths", &[], &[]),
    ("date", &[], &[]),
    ("colour", &[], &[]),
    ("fluent", &[], &[]),
    ("diag", &["fingerprint", "paths", "fluent"], &[]),
    ("yaml", &["diag", "paths", "date"], &[]),
    ("sources", &BASE, &[]),
    ("output", &BASE, &[]),
    ("language", &BASE, &["sources"]),
    ("config", &BASE, &["sources", "language"]),
    // Not the settings and not the articles: it takes its own options.
    ("markdown", &BASE, &["sources", "language"]),
    (
        "content",
        &BASE,
        &["sources", "language", "config", "markdown"],
    ),
    (
        "assets",
        &BASE,
        &[
            "sources", "output", "language", "config", "markdown", "content",
        ],
    ),
    (
        "site",
        &BASE,
        &[
            "sources", "language", "config", "markdown", "content", "assets",
        ],
    ),
    // Not the theme: what a check says holds in every theme.
    (
        "check",
        &BASE,
        &[
            "sources", "language", "config", "markdown", "content", "site", "assets",
        ],
    ),
    // What it is told of the settings are the settings; it reads no files of the site.
    (
        "online",
        &BASE,
        &["language", "config", "markdown", "content", "site"],
    ),
    (
        "render",
        &BASE,
        &[
            "sources", "output", "language", "config", "markdown", "content", "site", "assets",
        ],
    ),
    (
        "cache",
        &BASE,
        &[
            "sources", "output", "language", "config", "markdown", "content", "site", "assets",
            "check", "render",
        ],
    ),
    (
        "pipeline",
        &BASE,
        &[
            "sources", "output", "language", "config", "markdown", "content", "site", "assets",
            "check", "render", "cache",
        ],
    ),
    ("board", &BASE, &["language", "config", "content", "site"]),
    (
        "serve",
        &BASE,
        &[
            "sources", "output", "language", "config", "markdown", "content", "site", "assets",
            "check", "render", "cache", "pipeline", "board",
        ],
    ),
    (
        "publishing",
        &BASE,
        &[
            "sources", "output", "language", "config", "markdown", "content", "assets", "site",
            "check", "render", "cache", "pipeline",
        ],
    ),
    (
        "checking",
        &BASE,
        &[
            "sources",
            "output",
            "language",
            "config",
            "markdown",
            "content",
            "assets",
            "site",
            "check",
            "online",
            "render",
            "cache",
            "pipeline",
            "publishing",
        ],
    ),
    (
        "translating",
        &BASE,
        &[
            "sources", "output", "language", "config", "markdown", "content", "site", "check",
            "render", "cache", "pipeline", "checking", "board",
        ],
    ),
    // The command line uses the public names of the library only: `vademecum::…`.
    ("cli", &[], &[]),
];

/// Each foreign crate with the only places that may name it, so that it can be replaced there.
const OWNERS: [(&str, &[&str]); 46] = [
    ("ammonia", &["src/markdown"]),
    ("annotate_snippets", &["src/diag/render"]),
    ("blake3", &["src/fingerprint"]),
    ("clap", &["src/cli", "src/main"]),
    ("etcetera", &["src/online"]),
    ("fluent_bundle", &["src/fluent"]),
    ("fluent_syntax", &["src/fluent"]),
    ("http_body_util", &["src/serve/server"]),
    ("hyper", &["src/serve/server"]),
    ("hyper_util", &["src/serve/server"]),
    ("icu_calendar", &["src/language"]),
    ("icu_casemap", &["src/language"]),
    ("icu_collator", &["src/language"]),
    ("icu_datetime", &["src/language"]),
    ("icu_decimal", &["src/language"]),
    ("icu_experimental", &["src/language"]),
    ("icu_locale", &["src/language"]),
    ("imagesize", &["src/assets"]),
    ("include_dir", &["src/render", "src/language"]),
    ("jiff", &["src/date"]),
    ("notify", &["src/serve/watch"]),
    ("percent_encoding", &["src/paths"]),
    ("icu_properties", &["src/language", "src/markdown"]),
    ("icu_normalizer", &["src/language"]),
    ("icu_provider", &["src/language"]),
    ("mimalloc", &["src/main"]),
    ("open", &["src/cli/serve"]),
    ("pulldown_cmark", &["src/markdown"]),
    (
        "pulldown_cmark_escape",
        &[
            "src/markdown",
            "src/render",
            "src/serve/draw",
            "src/board/page",
        ],
    ),
    ("qrcode", &["src/cli/serve"]),
    ("roxmltree", &["src/assets"]),
    ("rustix", &["src/output"]),
    ("saphyr_parser", &["src/yaml"]),
    ("serde_yaml", &["src/yaml"]),
    ("strsim", &["src/diag"]),
    ("syntect", &["src/markdown/highlight"]),
    ("sys_locale", &["src/cli"]),
    ("tera", &["src/render"]),
    // The server waits for connections; nothing else is asynchronous.
    ("tokio", &["src/serve/server", "src/serve/mod"]),
    ("unic_langid", &["src/fluent"]),
    ("ureq", &["src/online/client"]),
    ("url", &["src/online"]),
    ("whatlang", &["src/language"]),
    // What stands in the output folder.
    ("walkdir", &["src/output"]),
    // Any stage may work on all cores, but nothing that is called inside a render.
    ("rayon", &["src"]),
    // Forms of values, not behaviour: views, JSON-LD, the manifest, free data of articles.
    ("serde", &["src"]),
];

/// Crates that any file may name, besides the shared ones above.
const SHARED: [&str; 1] = ["serde_json"];

/// Codes of languages that no code may name. Left out are those that are also words of
/// HTML or YAML: br, hr, id, is, li, no, or, th, tr.
const LANGUAGE_CODES: [&str; 42] = [
    "am", "ar", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi", "fr",
    "fy", "ga", "gl", "he", "hi", "hu", "hy", "it", "ja", "ko", "ku", "lt", "lv", "nl", "pl", "ps",
    "pt", "ro", "ru", "sk", "sl", "so", "sv", "ti", "uk", "zh",
];

/// A file of `src/`.
struct File {
    /// Its path from the root of the project: `src/diag/mod.rs`.
    path: String,
    text: String,
    scan: Scan,
}

impl File {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let (path, text) = (path.into(), text.into());
        let scan = scan(&text);
        Self { path, text, scan }
    }

    /// The modules that lead to it, outermost first; empty for the front page.
    fn module(&self) -> Vec<&str> {
        let path = self.path.strip_prefix("src/").unwrap_or(&self.path);
        let path = path.strip_suffix(".rs").unwrap_or(path);
        path.split('/')
            .filter(|part| !matches!(*part, "mod" | "lib"))
            .collect()
    }

    /// A file that only `#[cfg(test)] mod tests;` brings in.
    fn is_test(&self) -> bool {
        self.module().contains(&"tests")
    }

    fn finding(&self, line: usize, rule: &str) -> String {
        format!("{}:{line}: {rule}", self.path)
    }

    /// Whether it is the file or in the folder `owner`, which is written without ending.
    fn is_in(&self, owner: &str) -> bool {
        self.path
            .strip_prefix(owner)
            .is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
    }
}

#[test]
fn every_file_says_what_it_turns_into_what() {
    hold(|file| {
        let missing = !file.text.starts_with("//!");
        missing
            .then(|| file.finding(1, "begins with `//!` and what it turns into what"))
            .into_iter()
            .collect()
    });
}

#[test]
fn files_and_functions_stay_small() {
    hold(sizes);
}

#[test]
fn module_names_say_what_is_inside() {
    hold(vague_names);
}

#[test]
fn no_language_is_special_in_code() {
    hold(language_codes);
}

#[test]
fn each_foreign_crate_has_one_owner() {
    hold(foreign_crates);
    let manifest = read("Cargo.toml");
    let dependencies = dependencies(&manifest);
    assert!(!dependencies.is_empty(), "no dependencies in Cargo.toml");
    let unowned: Vec<String> = dependencies
        .into_iter()
        .filter(|(_, name)| !SHARED.contains(&name.as_str()))
        .filter(|(_, name)| !OWNERS.iter().any(|(owned, _)| owned == name))
        .map(|(line, name)| format!("Cargo.toml:{line}: {name} has no owner in OWNERS"))
        .collect();
    report(&unowned);
}

#[test]
fn imports_follow_the_order_of_the_stages() {
    hold(imports);
}

#[test]
fn only_the_binary_prints() {
    hold(prints);
}

fn sizes(file: &File) -> Vec<String> {
    let mut findings = Vec::new();
    if file.scan.lines > FILE_LINES {
        let rule = format!(
            "a file has at most {FILE_LINES} lines without its tests, this one {}",
            file.scan.lines
        );
        findings.push(file.finding(1, &rule));
    }
    for function in functions(&file.scan.code) {
        let name = &function.name;
        if function.lines > FUNCTION_LINES {
            let rule = format!(
                "a function has at most {FUNCTION_LINES} lines, `{name}` has {}",
                function.lines
            );
            findings.push(file.finding(function.line, &rule));
        }
        if function.parameters > PARAMETERS {
            let rule = format!(
                "a function has at most {PARAMETERS} parameters, `{name}` has {}; make a struct",
                function.parameters
            );
            findings.push(file.finding(function.line, &rule));
        }
    }
    findings
}

fn vague_names(file: &File) -> Vec<String> {
    let words = words(&file.scan.code);
    let inline = words
        .windows(2)
        .filter(|pair| pair[0].1 == "mod")
        .map(|pair| (line_of(&file.scan.code, pair[1].0), pair[1].1));
    let own = file.module().into_iter().map(|name| (1, name));
    own.chain(inline)
        .filter(|(_, name)| VAGUE.contains(name))
        .map(|(line, name)| {
            file.finding(line, &format!("`{name}` says nothing about what is inside"))
        })
        .collect()
}

fn language_codes(file: &File) -> Vec<String> {
    // In which languages the tool itself speaks is listed there.
    if file.is_in("src/language") || file.path == "src/diag/messages.rs" {
        return Vec::new();
    }
    file.scan
        .literals
        .iter()
        .filter(|(_, literal)| LANGUAGE_CODES.contains(&literal.as_str()))
        .map(|(line, literal)| {
            let rule = format!("the language “{literal}” is named outside src/language");
            file.finding(*line, &rule)
        })
        .collect()
}

fn foreign_crates(file: &File) -> Vec<String> {
    let code = &file.scan.code;
    let mut findings = Vec::new();
    for (at, word) in words(code) {
        let Some((_, owners)) = OWNERS.iter().find(|(name, _)| *name == word) else {
            continue;
        };
        let before = code[..at].trim_end();
        let leads = code[at + word.len()..].starts_with("::") && !before.ends_with("::");
        let used = before.ends_with("use") || before.ends_with("extern crate");
        let allowed = owners
            .iter()
            .any(|owner| *owner == "src" || file.is_in(owner));
        if (leads || used) && !allowed {
            let rule = format!("only {} may name the crate {word}", owners.join(" and "));
            findings.push(file.finding(line_of(code, at), &rule));
        }
    }
    findings
}

fn imports(file: &File) -> Vec<String> {
    let module = file.module();
    // The front page names all stages; the binary only its own command line.
    let own = match module.first() {
        None => return Vec::new(),
        Some(&"main") => "cli",
        Some(own) => own,
    };
    let Some((_, base, above)) = IMPORTS.iter().find(|(name, ..)| *name == own) else {
        let rule = format!("`{own}` is missing in the table IMPORTS");
        return vec![file.finding(1, &rule)];
    };
    let known: BTreeSet<&str> = IMPORTS.iter().map(|(name, ..)| *name).collect();
    root_paths(&file.scan.code, &module)
        .into_iter()
        .filter(|(_, used)| *used != own && !base.contains(used) && !above.contains(used))
        .map(|(at, used)| {
            let rule = if known.contains(used) {
                format!("`{own}` may not use `{used}` (table IMPORTS)")
            } else {
                // A name that the front page hands on would hide where it comes from.
                format!("`{used}` is no module; name the one it comes from")
            };
            file.finding(line_of(&file.scan.code, at), &rule)
        })
        .collect()
}

fn prints(file: &File) -> Vec<String> {
    if file.is_in("src/main") || file.is_in("src/cli") {
        return Vec::new();
    }
    let code = &file.scan.code;
    words(code)
        .into_iter()
        .filter(|(at, word)| {
            matches!(*word, "print" | "println" | "eprint" | "eprintln" | "dbg")
                && code[at + word.len()..].starts_with('!')
        })
        .map(|(at, word)| {
            let rule = format!("`{word}!` stands outside the binary, which alone prints");
            file.finding(line_of(code, at), &rule)
        })
        .collect()
}

/// The names, as code writes them, of the crates that the package depends on.
fn dependencies(manifest: &str) -> Vec<(usize, String)> {
    manifest
        .lines()
        .enumerate()
        .skip_while(|(_, line)| *line != "[dependencies]")
        .skip(1)
        .take_while(|(_, line)| !line.starts_with('['))
        .filter(|(_, line)| !line.starts_with('#'))
        .filter_map(|(at, line)| {
            let name = line.split_once('=')?.0.trim();
            Some((at + 1, name.replace('-', "_")))
        })
        .collect()
}

/// Holds a rule over every file of `src/` that is not a test.
#[track_caller]
fn hold(rule: impl Fn(&File) -> Vec<String>) {
    let mut files = Vec::new();
    collect("src", &mut files);
    files.retain(|file| !file.is_test());
    assert!(!files.is_empty(), "there is nothing in src/");
    report(&files.iter().flat_map(rule).collect::<Vec<_>>());
}

#[track_caller]
fn report(findings: &[String]) {
    assert!(
        findings.is_empty(),
        "against the house rules:\n{}",
        findings.join("\n")
    );
}

fn collect(folder: &str, files: &mut Vec<File>) {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
    let mut names: Vec<String> = entries
        .expect("the folder is in the project")
        .map(|entry| entry.expect("the folder can be read").file_name())
        .map(|name| name.into_string().expect("names here are Unicode"))
        .collect();
    names.sort();
    for name in names {
        let path = format!("{folder}/{name}");
        if Path::new(env!("CARGO_MANIFEST_DIR")).join(&path).is_dir() {
            collect(&path, files);
        } else if name
            .rsplit_once('.')
            .is_some_and(|(_, ending)| ending == "rs")
        {
            let text = read(&path);
            files.push(File::new(path, text));
        }
    }
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

// Each rule finds what it forbids: a rule that cannot fail holds nothing.

#[test]
fn a_long_function_with_many_parameters_is_found() {
    let body = "    x();\n".repeat(79);
    let text = format!("//! A.\nfn long(a: A, b: B, c: C, d: D, e: E, f: F) {{\n{body}}}\n");
    let found = sizes(&File::new("src/paths.rs", text));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("src/paths.rs:2: ") && found[0].contains("`long` has 81"));
    let long = File::new("src/paths.rs", "//\n".repeat(FILE_LINES + 1));
    assert_eq!(sizes(&long).len(), 1);
}

#[test]
fn a_vague_name_is_found() {
    assert_eq!(vague_names(&File::new("src/site/utils.rs", "")).len(), 1);
    assert_eq!(vague_names(&File::new("src/helpers/mod.rs", "")).len(), 1);
    let declared = File::new("src/site/mod.rs", "//! A.\nmod types;");
    assert_eq!(vague_names(&declared).len(), 1);
}

#[test]
fn a_language_named_in_code_is_found() {
    let text = "let a = \"nl\"; // \"en\"\n#[cfg(test)]\nmod tests { \"de\"; }\n";
    let found = language_codes(&File::new("src/site/mod.rs", text));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("src/site/mod.rs:1: "));
    assert!(language_codes(&File::new("src/language/mod.rs", text)).is_empty());
}

#[test]
fn a_crate_named_by_a_stranger_is_found() {
    let text = "use tera::Tera;\nfn f() { jiff::civil::date(1, 2, 3); own::jiff::x(); }";
    assert_eq!(
        foreign_crates(&File::new("src/site/urls.rs", text)).len(),
        2
    );
    assert_eq!(foreign_crates(&File::new("src/date.rs", text)).len(), 1);
    let highlight = File::new("src/markdown/highlight.rs", "use syntect::x;");
    assert!(foreign_crates(&highlight).is_empty());
}

#[test]
fn an_import_against_the_order_is_found() {
    let text = "use crate::paths::UrlPath;\nuse crate::{config::Config, diag};\n";
    let found = imports(&File::new("src/markdown/html.rs", text));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("src/markdown/html.rs:2: ") && found[0].contains("`config`"));
    let climbing = File::new(
        "src/markdown/html.rs",
        "use super::super::content::Article;",
    );
    assert_eq!(imports(&climbing).len(), 1);
    assert_eq!(imports(&File::new("src/unheard/of.rs", "")).len(), 1);
    assert_eq!(
        imports(&File::new("src/cache.rs", "use crate::Date;")).len(),
        1
    );
    assert_eq!(
        imports(&File::new("src/main.rs", "use crate::site::X;")).len(),
        1
    );
    assert!(imports(&File::new("src/main.rs", "mod cli;\nuse crate::cli::run;")).is_empty());
}

#[test]
fn printing_is_found() {
    let text = "fn f() { println!(\"a\"); eprintln!(); }";
    assert_eq!(prints(&File::new("src/site/mod.rs", text)).len(), 2);
    assert!(prints(&File::new("src/cli/build.rs", text)).is_empty());
}

#[test]
fn every_module_stands_below_what_it_uses() {
    for (at, (module, base, above)) in IMPORTS.iter().enumerate() {
        for used in base.iter().chain(*above) {
            let place = IMPORTS.iter().position(|(name, ..)| name == used);
            assert!(
                place.is_some_and(|place| place < at),
                "{module} uses {used}"
            );
        }
    }
}
