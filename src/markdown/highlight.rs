//! Turns code into HTML with CSS classes. The only file that names syntect; its data
//! is loaded when the first block of code with a known language comes.

use std::sync::OnceLock;

use syntect::html::{ClassStyle, ClassedHTMLGenerator};
use syntect::parsing::SyntaxSet;
use syntect::util::LinesWithEndings;

/// What stands before the name of every class.
const STYLE: ClassStyle = ClassStyle::SpacedPrefixed { prefix: "hl-" };

/// The highlighter; cheap to make, its data is loaded once when it is first needed.
#[derive(Debug, Default)]
pub struct Highlighter {
    data: OnceLock<SyntaxSet>,
}

impl Highlighter {
    /// The code as HTML, escaped and with classes; `None` where the language is not known.
    pub fn highlight(&self, language: &str, code: &str) -> Option<String> {
        let data = self.data.get_or_init(SyntaxSet::load_defaults_newlines);
        let syntax = data.find_syntax_by_token(language)?;
        if syntax.name == data.find_syntax_plain_text().name {
            return None;
        }
        let mut generator = ClassedHTMLGenerator::new_with_class_style(syntax, data, STYLE);
        for line in LinesWithEndings::from(code) {
            generator
                .parse_html_for_line_which_includes_newline(line)
                .ok()?;
        }
        Some(generator.finalize())
    }
}
