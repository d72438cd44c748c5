//! Turns tables into HTML with headers that screen readers announce for each cell.

use pulldown_cmark::Alignment;

use super::punctuation::escape_attribute;

/// The table that is being written. Tables cannot stand within one another.
#[derive(Debug, Default)]
pub(super) struct Tables {
    alignments: Vec<Alignment>,
    /// The cell of the row that is being written, from 0.
    column: usize,
    in_head: bool,
    /// Whether the first header is empty, so that the first column names the rows.
    rows_have_names: bool,
    has_rows: bool,
    /// Where the cell that is being written begins, and its content.
    cell: (usize, usize),
}

impl Tables {
    /// The wrapper scrolls on narrow screens, so that the keyboard must come to it; a
    /// group has a name without being a landmark.
    pub(super) fn start(&mut self, out: &mut String, alignments: Vec<Alignment>, label: &str) {
        *self = Self {
            alignments,
            ..Self::default()
        };
        out.push_str("<div class=\"table-wrap\"");
        if !label.is_empty() {
            out.push_str(" role=\"group\" aria-label=\"");
            escape_attribute(out, label);
            out.push('"');
        }
        out.push_str(" tabindex=\"0\">\n<table>\n");
    }

    pub(super) fn head(&mut self, out: &mut String) {
        self.in_head = true;
        self.column = 0;
        out.push_str("<thead>\n<tr>");
    }

    pub(super) fn head_end(&mut self, out: &mut String) {
        self.in_head = false;
        out.push_str("</tr>\n</thead>\n");
    }

    pub(super) fn row(&mut self, out: &mut String) {
        self.column = 0;
        if !self.has_rows {
            self.has_rows = true;
            out.push_str("<tbody>\n");
        }
        out.push_str("<tr>");
    }

    pub(super) fn cell(&mut self, out: &mut String) {
        let start = out.len();
        out.push_str(match self.scope() {
            Some("col") => "<th scope=\"col\"",
            Some(_) => "<th scope=\"row\"",
            None => "<td",
        });
        out.push_str(match self.alignments.get(self.column) {
            Some(Alignment::Left) => " class=\"align-left\">",
            Some(Alignment::Center) => " class=\"align-center\">",
            Some(Alignment::Right) => " class=\"align-right\">",
            Some(Alignment::None) | None => ">",
        });
        self.cell = (start, out.len());
    }

    pub(super) fn cell_end(&mut self, out: &mut String) {
        let (start, content) = self.cell;
        if self.in_head && out.len() <= content {
            // A header without words would name nothing.
            out.truncate(start);
            out.push_str("<td></td>");
            self.rows_have_names |= self.column == 0;
        } else if self.scope().is_some() {
            out.push_str("</th>");
        } else {
            out.push_str("</td>");
        }
        self.column += 1;
    }

    pub(super) fn end(&mut self, out: &mut String) {
        out.push_str(if self.has_rows { "</tbody>\n" } else { "" });
        out.push_str("</table>\n</div>\n");
        self.rows_have_names = false;
    }

    /// Whether the cell that is being written names a column or row.
    pub(super) fn is_in_header(&self) -> bool {
        self.scope().is_some()
    }

    fn scope(&self) -> Option<&'static str> {
        if self.in_head {
            Some("col")
        } else if self.rows_have_names && self.column == 0 {
            Some("row")
        } else {
            None
        }
    }
}
