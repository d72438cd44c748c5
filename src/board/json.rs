//! Turns the table of translations into JSON for programs, as `docs/translations.md` tells.

use serde_json::{Map, Value, json};

use super::Table;
use crate::language::LanguageCode;
use crate::paths::SourcePath;

/// The table as JSON.
pub fn render(table: &Table) -> String {
    let codes: Vec<&str> = table.languages.iter().map(LanguageCode::as_str).collect();
    let articles = table.rows.iter().map(|row| {
        let states = codes.iter().zip(&row.cells).map(|(code, cell)| {
            let mut state = Map::new();
            state.insert("state".to_owned(), cell.state.name().into());
            let path = |path: &Option<SourcePath>| path.as_ref().map(ToString::to_string);
            let fields = [
                ("path", path(&cell.path)),
                ("source", path(&cell.source)),
                ("recorded", cell.recorded.clone()),
                ("current", cell.current.clone()),
            ];
            for (name, value) in fields {
                state.extend(value.map(|value| (name.to_owned(), Value::from(value))));
            }
            ((*code).to_owned(), Value::Object(state))
        });
        json!({
            "id": row.id,
            "title": row.title,
            "source": row.source.as_str(),
            "states": states.collect::<Map<_, _>>(),
        })
    });
    let counts = table.counts().into_iter();
    let counts = counts.map(|(state, count)| (state.name().to_owned(), count.into()));
    let report = json!({
        "version": 1,
        "languages": codes,
        "counts": counts.collect::<Map<_, _>>(),
        "articles": articles.collect::<Vec<_>>(),
    });
    let mut text = format!("{report:#}");
    text.push('\n');
    text
}
