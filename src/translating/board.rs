//! Turns the table of translations into one page of HTML that asks nothing of any other place.

use std::fmt::Write as _;

use pulldown_cmark_escape::escape_html;

use super::Table;
use crate::diag::Messages;

const STYLE: &str = "\
body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;color:#1a1a1a;background:#fff}\
table{border-collapse:collapse}caption{text-align:start;padding-block:.5rem}\
th,td{border:1px solid #999;padding:.3rem .6rem;text-align:start;vertical-align:top}\
td small{display:block;color:#444}\
.outdated,.orphan{background:#fbd9d3}.unknown,.missing{background:#fdf0c4}\
.minor,.draft{background:#e3e9f7}.current{background:#dcf1de}\
@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1a1a}td small{color:#ccc}\
.outdated,.orphan{background:#6b241a}.unknown,.missing{background:#574609}\
.minor,.draft{background:#2b3a63}.current{background:#1d4a22}}";

/// The table as a page, in the language of the editor.
pub fn render(table: &Table, messages: &Messages) -> String {
    let text = |name: &str| escaped(&messages.text(name, &[]));
    let title = text("translations-title");
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<table>\n<caption>{}</caption>\n<thead>\n<tr><th scope=\"col\">{}</th>",
        messages.language(),
        escaped(&counts(table, messages)),
        text("translations-article"),
    );
    for code in &table.languages {
        push(
            &mut page,
            format_args!("<th scope=\"col\">{}</th>", escaped(code.as_str())),
        );
    }
    page.push_str("</tr>\n</thead>\n<tbody>\n");
    for row in &table.rows {
        push(
            &mut page,
            format_args!(
                "<tr><th scope=\"row\"><span lang=\"{}\" dir=\"auto\">{}</span> <small>{}</small></th>",
                escaped(row.source.as_str()),
                escaped(&row.title),
                escaped(&row.id),
            ),
        );
        for cell in &row.cells {
            let state = state(cell.state.name(), messages);
            let path = cell.path.as_ref().map_or("", |path| path.as_str());
            push(
                &mut page,
                format_args!(
                    "<td class=\"{}\">{}<small>{}</small></td>",
                    cell.state.name(),
                    escaped(&state),
                    escaped(path),
                ),
            );
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n</main>\n</body>\n</html>\n");
    page
}

/// The name of a state in the language of the editor.
pub fn state(name: &str, messages: &Messages) -> String {
    messages.text("translations-state", &[("state", name.into())])
}

/// How many translations are in each state, in words.
pub fn counts(table: &Table, messages: &Messages) -> String {
    let articles = [("articles", table.rows.len().into())];
    let mut line = messages.text("translations-counted", &articles);
    for (at, (state, count)) in table.counts().into_iter().enumerate() {
        line.push_str(if at == 0 { ": " } else { ", " });
        let arguments = [("count", count.into()), ("state", state.name().into())];
        line.push_str(&messages.text("translations-count", &arguments));
    }
    line
}

fn push(page: &mut String, words: std::fmt::Arguments<'_>) {
    // A text takes whatever is written to it.
    let _ = page.write_fmt(words);
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape_html(&mut escaped, text).expect("a text takes whatever is written to it");
    escaped
}
