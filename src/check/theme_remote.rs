//! Finds what templates, styles and scripts of the theme would load from other sites.

use super::levels::Levels;
use super::standards::OWN;
use super::{Check, Group, Report, Run, ThemeFile};
use crate::diag::Place;

pub(super) const CHECK: Check = Check {
    code: "theme-remote",
    group: Group::Privacy,
    levels: Levels::ERROR,
    standard: OWN,
    needs: &[],
    run: Run::Theme(run),
    fires: &[
        "=== themes/own/templates/base.html\n<link rel=\"stylesheet\" href=\"https://fonts.example/a.css\">\n                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ theme-remote\n",
        "=== themes/own/assets/style.css\n@import url(\"//fonts.example/a.css\");\n             ^^^^^^^^^^^^^^^^^^^^^ theme-remote\n",
        "=== themes/own/templates/base.html\n<script src='https://count.example/x.js'></script><img srcset=\"https://a.example/x.png 2x\">\n             ^^^^^^^^^^^^^^^^^^^^^^^^^^ theme-remote\n                                                               ^^^^^^^^^^^^^^^^^^^^^^^ theme-remote\n",
        "=== themes/own/assets/site.js\nfetch(\"https://count.example/x\");\n       ^^^^^^^^^^^^^^^^^^^^^^^ theme-remote\n",
    ],
    passes: &[
        "=== themes/own/templates/base.html\n<a href=\"https://a.example/\">A</a><link rel=\"canonical\" href=\"https://a.example/\"><html xmlns=\"http://www.w3.org/1999/xhtml\">\n",
        "=== themes/own/assets/style.css\n/* https://a.example/ */ a { background: url(\"dot.svg\") }\n",
    ],
};

/// Attributes from which a browser loads something by itself.
const LOADING: [&str; 9] = [
    "src",
    "srcset",
    "poster",
    "data",
    "background",
    "imagesrcset",
    "ping",
    "action",
    "formaction",
];
/// What a `<link>` may name on another site without loading it.
const NAMED_ONLY: [&str; 8] = [
    "canonical",
    "alternate",
    "license",
    "author",
    "me",
    "next",
    "prev",
    "help",
];

fn run(file: &ThemeFile<'_>, report: &mut Report<'_>) {
    let ending = file.path.extension().to_ascii_lowercase();
    let starts: Vec<usize> = match ending.as_str() {
        "html" | "htm" | "svg" | "xml" => {
            let mut starts = in_tags(file.text);
            starts.extend(in_style(file.text));
            starts
        }
        "css" => in_style(file.text),
        "js" | "mjs" => in_script(file.text),
        _ => Vec::new(),
    };
    let mut starts: Vec<usize> = starts
        .into_iter()
        .filter(|at| is_remote(&file.text[*at..]))
        .collect();
    starts.sort_unstable();
    starts.dedup();
    for start in starts {
        let rest = &file.text[start..];
        let end = rest.find(|c: char| c.is_whitespace() || "\"'`)<>".contains(c));
        let address = &rest[..end.unwrap_or(rest.len())];
        let place = Place::at(file.path, start..start + address.len());
        report.add(report.at(place).with("address", address).help("mend"));
    }
}

fn is_remote(address: &str) -> bool {
    let starts = |start: &str| {
        let begin = address.get(..start.len());
        begin.is_some_and(|begin| begin.eq_ignore_ascii_case(start))
    };
    ["https:", "http:", "//", "wss:", "ws:"]
        .into_iter()
        .any(starts)
}

/// Where the values of attributes begin that a browser loads.
fn in_tags(text: &str) -> Vec<usize> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices('<') {
        let tag = &text[at + 1..];
        let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
        let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next();
        let name = name.unwrap_or_default().to_ascii_lowercase();
        for (attribute, start, value) in attributes(tag) {
            let attribute = attribute.to_ascii_lowercase();
            let loads = match attribute.as_str() {
                "href" | "xlink:href" => match name.as_str() {
                    "link" => !names_only(tag),
                    "use" | "image" | "base" | "script" => true,
                    _ => false,
                },
                attribute => LOADING.contains(&attribute),
            };
            if loads {
                // A set of images is a list of addresses.
                let parts = value.split(',').scan(0, |before, part| {
                    let from = *before + part.len() - part.trim_start().len();
                    *before += part.len() + 1;
                    Some(from)
                });
                found.extend(parts.map(|from| at + 1 + start + from));
            }
        }
    }
    found
}

fn names_only(tag: &str) -> bool {
    let rel = attributes(tag).find(|(name, ..)| name.eq_ignore_ascii_case("rel"));
    let rel = rel.map(|(_, _, value)| value.to_ascii_lowercase());
    rel.is_some_and(|rel| {
        rel.split_whitespace()
            .all(|part| NAMED_ONLY.contains(&part))
    })
}

/// The attributes of a tag: their names, where their values begin, and these.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, usize, &str)> {
    tag.match_indices('=').filter_map(move |(at, _)| {
        let before = tag[..at].trim_end();
        let name = before
            .rsplit(|c: char| c.is_whitespace() || "\"'/".contains(c))
            .next()?;
        let rest = tag[at + 1..].trim_start();
        let start = tag.len() - rest.len();
        let value = match rest.chars().next()? {
            quote @ ('"' | '\'') => {
                let inner = &rest[1..];
                let value = inner.split(quote).next().unwrap_or(inner);
                return Some((name, start + 1, value));
            }
            _ => rest.split_whitespace().next().unwrap_or_default(),
        };
        Some((name, start, value))
    })
}

/// Where the addresses begin that a style asks for.
fn in_style(text: &str) -> Vec<usize> {
    let lower = text.to_ascii_lowercase();
    let asks = ["url(", "@import", "image-set("];
    let places = asks
        .iter()
        .flat_map(|ask| lower.match_indices(ask).map(|(at, ask)| at + ask.len()));
    let is_comment = |at: usize| {
        let before = &lower[..at];
        before
            .rfind("/*")
            .is_some_and(|open| !before[open..].contains("*/"))
    };
    places
        .filter(|at| !is_comment(*at))
        .map(|at| {
            let rest = &text[at..];
            at + rest.len()
                - rest
                    .trim_start_matches([' ', '\n', '\t', '"', '\'', '('])
                    .len()
        })
        .collect()
}

/// Where addresses in the texts of a script begin.
fn in_script(text: &str) -> Vec<usize> {
    let quoted = [
        "\"http", "'http", "`http", "\"//", "'//", "`//", "\"ws", "'ws",
    ];
    let places = quoted.iter().flat_map(|quote| text.match_indices(quote));
    // Names of vocabularies are compared and never loaded.
    let is_name = |at: usize| text[at..].starts_with("http://www.w3.org/");
    places
        .map(|(at, _)| at + 1)
        .filter(|at| !is_name(*at))
        .collect()
}
