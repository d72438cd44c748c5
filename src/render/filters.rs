//! Turns a value that a template shows into words of the page's language. Tera has filters of its
//! own besides these.

use crate::language::Language;

/// All filters that Vademecum adds to those of Tera.
pub static FILTERS: &[Filter] = &[Filter {
    name: "date",
    about: "a day in the words of the page's language: `1 October 2026`",
    example: r#"{% if page.article %}{% if page.article.updated %}<time datetime="{{ page.article.updated }}">{{ page.article.updated | date }}</time>{% endif %}{% endif %}"#,
    write: date,
}];

/// A filter of templates.
#[derive(Debug)]
pub struct Filter {
    /// The name by which templates use it.
    pub name: &'static str,
    /// What it makes of its value, for the guide to themes.
    pub about: &'static str,
    /// How a template uses it, for the guide to themes.
    pub example: &'static str,
    /// Writes a value; an error is an English sentence for whoever writes the template.
    pub write: fn(&str, &Language) -> Result<String, String>,
}

fn date(day: &str, language: &Language) -> Result<String, String> {
    let day = day.parse().map_err(|_| format!("`{day}` is no date"))?;
    Ok(language.date(day))
}
