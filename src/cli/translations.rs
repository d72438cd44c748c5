//! Turns `vademecum translations` into the state of every article in every language, and into what
//! an editor decides about it.

use std::path::Path;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand, ValueEnum};
use vademecum::board::{self, Filter, Table};
use vademecum::content::compare::Piece;
use vademecum::content::revision::Block;
use vademecum::date::Date;
use vademecum::diag::{Diagnostic, Messages};
use vademecum::site::Freshness;
use vademecum::translating::{self, Refusal};

use super::{Status, day, draw, refuse, say};

/// Tells which translations are up to date with their sources
#[derive(Args, Debug)]
pub(super) struct Translations {
    /// Show only this language, such as nl
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<String>,
    /// Show only the articles of this section, such as back
    #[arg(long, value_name = "SECTION")]
    section: Option<String>,
    /// Show only articles with this state
    #[arg(long, value_name = "STATE", value_parser = state())]
    state: Option<Freshness>,
    /// The form of the table [default: human]
    #[arg(long, value_name = "FORM")]
    format: Option<Format>,
    /// Tell the states as they are on this day, such as 2026-10-01 [default: today]
    #[arg(long, value_name = "DATE", global = true)]
    today: Option<String>,
    #[command(subcommand)]
    action: Option<Action>,
}

#[derive(Subcommand, Debug)]
enum Action {
    /// Record that translations say what their sources say now
    Accept {
        /// The translations
        #[arg(value_name = "PATH", required = true)]
        paths: Vec<String>,
    },
    /// Mark the last change of a source as one that needs no translation
    Minor {
        /// The source, or one of its translations
        #[arg(value_name = "PATH")]
        path: String,
    },
    /// Show what changed in the source since a translation was made
    Diff {
        /// The translation
        #[arg(value_name = "PATH")]
        path: String,
    },
}

#[derive(Clone, Copy, Default, PartialEq, Eq, ValueEnum, Debug)]
enum Format {
    /// For people: a table
    #[default]
    Human,
    /// For programs; docs/translations.md tells the fields
    Json,
    /// A page to look at in a browser
    Html,
}

/// The state of a name that is typed; the names are those of the library.
fn state() -> impl TypedValueParser<Value = Freshness> {
    let names = PossibleValuesParser::new(Freshness::ALL.map(|(_, name)| name));
    names.map(|typed| {
        let mut all = Freshness::ALL.into_iter();
        let found = all.find(|(_, name)| *name == typed);
        found.expect("no other name is taken").0
    })
}

impl Translations {
    /// Does what was asked for in the site at `root`.
    pub(super) fn run(self, root: &Path, messages: &Messages) -> Status {
        let today = match day(self.today.as_deref()) {
            Ok(today) => today.unwrap_or_else(Date::today),
            Err(refused) => return refuse(messages, &[refused]),
        };
        let is_chosen = self.language.is_some() || self.section.is_some() || self.state.is_some();
        if self.action.is_some() && (is_chosen || self.format.is_some()) {
            return refuse(messages, &[Diagnostic::error("translations-options")]);
        }
        let known = match translating::Translations::open(root, today) {
            Ok(known) => known,
            Err(refused) => return refuse(messages, &refused),
        };
        match &self.action {
            None => self.show(&known, messages),
            Some(Action::Accept { paths }) => accept(&known, paths, messages),
            Some(Action::Minor { path }) => minor(&known, path, messages),
            Some(Action::Diff { path }) => diff(&known, path, messages),
        }
    }

    fn show(&self, known: &translating::Translations, messages: &Messages) -> Status {
        let table = known.table(&Filter {
            language: self.language.clone(),
            section: self.section.clone(),
            state: self.state,
        });
        let table = match table {
            Ok(table) => table,
            Err(refused) => return refuse(messages, &[refused]),
        };
        let text = match self.format.unwrap_or_default() {
            Format::Human => human(&table, messages),
            Format::Json => board::json(&table),
            Format::Html => board::file(&table, messages),
        };
        say(text.trim_end_matches('\n'));
        Status::Done
    }
}

/// The table with its columns below one another, and the counts.
fn human(table: &Table, messages: &Messages) -> String {
    let head = std::iter::once(messages.text("translations-article", &[]));
    let head = head.chain(table.languages.iter().map(ToString::to_string));
    let mut lines: Vec<Vec<String>> = vec![head.collect()];
    for row in &table.rows {
        let states = row.cells.iter();
        let states = states.map(|cell| board::state(cell.state, messages));
        lines.push(std::iter::once(row.id.clone()).chain(states).collect());
    }
    let width = |column: usize| {
        let widths = lines.iter().map(|line| line[column].chars().count());
        widths.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..=table.languages.len()).map(width).collect();
    let mut text = String::new();
    for line in lines.iter().filter(|_| !table.rows.is_empty()) {
        let padded = line.iter().zip(&widths);
        let padded: Vec<String> = padded
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        text.push_str(padded.join("  ").trim_end());
        text.push('\n');
    }
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&board::counts(table, messages));
    text.push('.');
    text
}

fn accept(known: &translating::Translations, paths: &[String], messages: &Messages) -> Status {
    let accepted = match known.accept(paths) {
        Ok(accepted) => accepted,
        Err(refusal) => return refused(known, refusal, messages),
    };
    for accepted in accepted {
        let arguments = [
            ("path", accepted.path.as_str().into()),
            ("source", accepted.source.as_str().into()),
            ("revision", accepted.revision.to_string().into()),
        ];
        let name = if accepted.known {
            "translations-accepted-before"
        } else {
            "translations-accepted"
        };
        say(&messages.text(name, &arguments));
    }
    Status::Done
}

fn minor(known: &translating::Translations, path: &str, messages: &Messages) -> Status {
    let minor = match known.minor(path) {
        Ok(minor) => minor,
        Err(refusal) => return refused(known, refusal, messages),
    };
    if let Some(pieces) = &minor.pieces {
        show_pieces(pieces, messages);
    }
    let translations: Vec<&str> = minor
        .translations
        .iter()
        .map(vademecum::paths::SourcePath::as_str)
        .collect();
    let arguments = [
        ("source", minor.source.as_str().into()),
        ("translations", translations.join(", ").into()),
    ];
    say(&messages.text("translations-marked", &arguments));
    Status::Done
}

fn diff(known: &translating::Translations, path: &str, messages: &Messages) -> Status {
    let difference = match known.diff(path) {
        Ok(difference) => difference,
        Err(refusal) => return refuse(messages, &[refusal]),
    };
    let arguments = [
        ("path", difference.path.as_str().into()),
        ("source", difference.source.as_str().into()),
        ("state", difference.state.name().into()),
    ];
    let Some(pieces) = &difference.pieces else {
        say(&messages.text("translations-diff-forgotten", &arguments));
        return Status::Done;
    };
    let is_same = !pieces.iter().any(Piece::is_changed);
    if is_same {
        say(&messages.text("translations-diff-same", &arguments));
        return Status::Done;
    }
    show_pieces(pieces, messages);
    say(&messages.text("translations-diff-end", &arguments));
    Status::Done
}

/// Shows each changed block: what it was, what it is, and what the translation says.
fn show_pieces(pieces: &[Piece], messages: &Messages) {
    for piece in pieces.iter().filter(|piece| piece.is_changed()) {
        let blocks = [&piece.after, &piece.before];
        let named = blocks.into_iter().flatten().next();
        let mut lines = vec![named.map_or_else(String::new, |block| kind(block, messages))];
        let mut add = |name: &str, block: Option<&Block>| {
            if let Some(block) = block {
                let arguments = [("text", plain(&block.text).into())];
                lines.push(format!("  {}", messages.text(name, &arguments)));
            }
        };
        add("translations-diff-before", piece.before.as_ref());
        add("translations-diff-after", piece.after.as_ref());
        add("translations-diff-beside", piece.beside.as_ref());
        lines.push(String::new());
        say(&lines.join("\n"));
    }
}

/// What a block is, in the language of the editor.
fn kind(block: &Block, messages: &Messages) -> String {
    let known = [
        "image alt",
        "image caption",
        "key point",
        "table head",
        "table row",
    ];
    let (kind, detail) = match block.kind.split_once(' ') {
        Some((kind, detail)) if !known.contains(&&*block.kind) => (kind, detail),
        _ => (&*block.kind, ""),
    };
    let kind = kind.replace(' ', "-");
    let arguments = [("kind", kind.into()), ("detail", detail.into())];
    let text = messages.text("translations-block", &arguments);
    text.trim_end().to_owned()
}

/// Words of an article without what a terminal would obey.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).collect()
}

fn refused(known: &translating::Translations, refusal: Refusal, messages: &Messages) -> Status {
    match refusal {
        Refusal::CannotRun(found) => refuse(messages, &found),
        Refusal::Errors(found) => {
            draw(messages, &found, &|path| known.text(path));
            Status::Errors
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_can_be_asked_for_by_its_name() {
        let command = Translations::augment_args(clap::Command::new("translations"));
        let typed = Freshness::ALL.map(|(_, name)| {
            let typed = ["translations", "--state", name];
            let matches = command.clone().try_get_matches_from(typed);
            let matches = matches.expect("it is the name of a state");
            (*matches.get_one("state").expect("it was typed"), name)
        });
        assert_eq!(typed, Freshness::ALL);
    }
}
