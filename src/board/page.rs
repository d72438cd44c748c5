//! Turns the table of translations into a page of HTML.

use std::fmt::Write as _;

use pulldown_cmark_escape::escape_html;

use super::{Cell, Filter, Row, Table};
use crate::diag::Messages;
use crate::paths::SourcePath;
use crate::site::Freshness;

/// The look of pages for editors.
pub const EDITOR_CSS: &str = include_str!("editor.css");

/// So many articles are shown where others can be chosen.
const MOST: usize = 300;

/// What the page has that depends on where it stands.
pub struct Surroundings<'a> {
    /// What its head has beside the title, as HTML.
    pub head: &'a str,
    /// What stands before its heading, as HTML.
    pub before: &'a str,
    /// Which way the words of the page are read: `ltr`.
    pub direction: &'a str,
    /// The address at which an article can be looked at.
    pub leads: &'a dyn Fn(&SourcePath) -> Option<String>,
    /// What else can be chosen; nothing where the page is a file.
    pub choices: Option<Choices<'a>>,
}

/// What can be chosen on the page.
#[derive(Clone, Copy)]
pub struct Choices<'a> {
    /// What is chosen now.
    pub filter: &'a Filter,
    /// The sections that there are.
    pub sections: &'a [&'a str],
    /// All states of the site, whatever is chosen.
    pub whole: &'a Table,
    /// The address of the page with another choice.
    pub href: &'a dyn Fn(&Filter) -> String,
}

/// The table as one file that asks nothing of any other place, in the language of the editor.
pub fn file(table: &Table, messages: &Messages) -> String {
    let around = Surroundings {
        head: &format!("<style>{EDITOR_CSS}</style>\n"),
        before: "",
        direction: "auto",
        leads: &|_| None,
        choices: None,
    };
    render(table, messages, &around)
}

/// The table as a page, in the language of the editor.
pub fn render(table: &Table, messages: &Messages, around: &Surroundings<'_>) -> String {
    let page = Page {
        table,
        messages,
        around,
    };
    let title = page.word("translations-title");
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\"{}>\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n{}</head>\n<body>\n{}<main>\n<h1>{title}</h1>\n",
        messages.language(),
        match around.direction {
            "auto" => String::new(),
            direction => format!(" dir=\"{direction}\""),
        },
        around.head,
        around.before,
    );
    page.summary(&mut html);
    if let Some(choices) = around.choices {
        page.sections(&mut html, choices);
    }
    page.rows(&mut html);
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

/// The name of a state in the language of the editor.
pub fn state(state: Freshness, messages: &Messages) -> String {
    messages.text("translations-state", &[("state", state.name().into())])
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

/// What the page is made from.
struct Page<'a> {
    table: &'a Table,
    messages: &'a Messages,
    around: &'a Surroundings<'a>,
}

impl Page<'_> {
    fn word(&self, name: &str) -> String {
        escaped(&self.messages.text(name, &[]))
    }

    fn state(&self, state: Freshness) -> String {
        escaped(&self::state(state, self.messages))
    }

    /// How many articles of each language are in each state; where something can be chosen, with
    /// links to them.
    fn summary(&self, html: &mut String) {
        let whole = self
            .around
            .choices
            .map_or(self.table, |choices| choices.whole);
        let states: Vec<Freshness> = whole.counts().into_keys().collect();
        push(
            html,
            format_args!(
                "<p>{}</p>\n<div class=\"scroll\">\n<table>\n<thead>\n<tr><th scope=\"col\">{}</th>",
                escaped(&counts(whole, self.messages)),
                self.word("translations-language"),
            ),
        );
        for state in &states {
            let choice = |filter: &Filter| Filter {
                state: Some(*state),
                language: None,
                ..filter.clone()
            };
            let name = self.choice(&self.state(*state), choice);
            push(html, format_args!("<th scope=\"col\">{name}</th>"));
        }
        html.push_str("</tr>\n</thead>\n<tbody>\n");
        for (at, code) in whole.languages.iter().enumerate() {
            let choice = |filter: &Filter| Filter {
                state: None,
                language: Some(code.to_string()),
                ..filter.clone()
            };
            let name = self.choice(&escaped(code.as_str()), choice);
            push(html, format_args!("<tr><th scope=\"row\">{name}</th>"));
            for state in &states {
                let rows = whole.rows.iter();
                let count = rows.filter(|row| row.cells[at].state == *state).count();
                let choice = |filter: &Filter| Filter {
                    state: Some(*state),
                    language: Some(code.to_string()),
                    ..filter.clone()
                };
                let shown = match count {
                    0 => String::from("0"),
                    count => self.choice(&count.to_string(), choice),
                };
                push(html, format_args!("<td class=\"number\">{shown}</td>"));
            }
            html.push_str("</tr>\n");
        }
        html.push_str("</tbody>\n</table>\n</div>\n");
    }

    /// Words that lead to another choice, where something can be chosen.
    fn choice(&self, words: &str, change: impl Fn(&Filter) -> Filter) -> String {
        let Some(choices) = self.around.choices else {
            return words.to_owned();
        };
        let wanted = change(choices.filter);
        let current = if wanted == *choices.filter {
            " aria-current=\"true\""
        } else {
            ""
        };
        let href = escaped(&(choices.href)(&wanted));
        format!("<a href=\"{href}\"{current}>{words}</a>")
    }

    fn sections(&self, html: &mut String, choices: Choices<'_>) {
        let everything = |_: &Filter| Filter::default();
        let mut links = vec![self.choice(&self.word("translations-all"), everything)];
        links.extend(choices.sections.iter().map(|section| {
            let choice = |filter: &Filter| Filter {
                section: Some((*section).to_owned()),
                ..filter.clone()
            };
            self.choice(&escaped(section), choice)
        }));
        push(
            html,
            format_args!(
                "<nav aria-label=\"{}\">\n<ul>\n",
                self.word("translations-sections")
            ),
        );
        for link in links {
            push(html, format_args!("<li>{link}</li>\n"));
        }
        html.push_str("</ul>\n</nav>\n");
    }

    fn rows(&self, html: &mut String) {
        let rows = &self.table.rows;
        let shown = match self.around.choices {
            Some(_) => rows.len().min(MOST),
            None => rows.len(),
        };
        if shown == 0 {
            let none = self.word("translations-none");
            push(html, format_args!("<p class=\"none\">{none}</p>\n"));
            return;
        }
        if shown < rows.len() {
            let arguments = [("shown", shown.into()), ("count", rows.len().into())];
            let cut = escaped(&self.messages.text("translations-cut", &arguments));
            push(html, format_args!("<p class=\"cut\">{cut}</p>\n"));
        }
        push(
            html,
            format_args!(
                "<div class=\"scroll\">\n<table>\n<thead>\n<tr><th scope=\"col\">{}</th>",
                self.word("translations-article")
            ),
        );
        for code in &self.table.languages {
            let code = escaped(code.as_str());
            push(html, format_args!("<th scope=\"col\">{code}</th>"));
        }
        html.push_str("</tr>\n</thead>\n<tbody>\n");
        for row in &rows[..shown] {
            self.row(html, row);
        }
        html.push_str("</tbody>\n</table>\n</div>\n");
    }

    fn row(&self, html: &mut String, row: &Row) {
        push(
            html,
            format_args!(
                "<tr><th scope=\"row\"><span lang=\"{}\" dir=\"auto\">{}</span> <small>{}</small></th>",
                escaped(row.source.as_str()),
                escaped(&row.title),
                escaped(&row.id),
            ),
        );
        for cell in &row.cells {
            let path = cell.path.as_ref().map_or("", |path| path.as_str());
            push(
                html,
                format_args!(
                    "<td class=\"{}\">{} <small>{}</small></td>",
                    cell.state.name(),
                    self.named(cell),
                    escaped(path),
                ),
            );
        }
        html.push_str("</tr>\n");
    }

    /// The state of an article, which leads to where it can be looked at.
    fn named(&self, cell: &Cell) -> String {
        let state = self.state(cell.state);
        let href = cell.path.as_ref().and_then(self.around.leads);
        match href {
            Some(href) => format!("<a href=\"{}\">{state}</a>", escaped(&href)),
            None => state,
        }
    }
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
