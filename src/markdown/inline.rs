//! Turns what stands within the words of a block into HTML: links, images, boxes to
//! tick, raw HTML.

use std::fmt::Write as _;
use std::ops::Range;

use super::RawHtml;
use super::events::{Picture, Raw, begins_literally};
use super::html::{ImageTarget, LinkTarget};
use super::punctuation::{escape_attribute, escape_body};
use super::writer::Writer;

impl Writer<'_> {
    pub(super) fn text(&mut self, text: &str, span: &Range<usize>) {
        if let Some((_, code)) = &mut self.code {
            code.push_str(text);
            return;
        }
        let literal = begins_literally(self.document.text(), text, span);
        self.punctuation.text(&mut self.out, text, literal);
    }

    pub(super) fn task(&mut self, done: bool) {
        let labels = self.context.labels;
        let (checked, label) = if done {
            (" checked", &labels.task_done)
        } else {
            ("", &labels.task_open)
        };
        let _ = write!(
            self.out,
            "<input type=\"checkbox\" disabled{checked} aria-label=\""
        );
        escape_attribute(&mut self.out, label);
        self.out.push_str("\"> ");
    }

    pub(super) fn link(&mut self, title: &str) {
        let target = self.resolved.links.get(self.links);
        self.links += 1;
        let Some(LinkTarget::Address { href, language }) = target else {
            return;
        };
        self.in_link = true;
        self.out.push_str("<a href=\"");
        escape_attribute(&mut self.out, href);
        self.out.push('"');
        if let Some((code, direction)) = language {
            let direction = direction.as_str();
            let _ = write!(
                self.out,
                " hreflang=\"{code}\" lang=\"{code}\" dir=\"{direction}\""
            );
        } else if href.starts_with("tel:") {
            // A number runs from left to right also within Arabic, its `+` in front.
            self.out.push_str(" dir=\"auto\"");
        }
        self.title_attribute(title);
        self.out.push('>');
    }

    fn title_attribute(&mut self, title: &str) {
        if !title.is_empty() {
            self.out.push_str(" title=\"");
            escape_attribute(&mut self.out, title);
            self.out.push('"');
        }
    }

    pub(super) fn image(&mut self, picture: &Picture<'_>) {
        let target = self
            .resolved
            .images
            .get(self.images)
            .and_then(Option::as_ref);
        self.images += 1;
        let Some(ImageTarget { src, size }) = target else {
            self.punctuation.text(&mut self.out, &picture.alt, false);
            return;
        };
        self.punctuation.pass("x");
        let may_stand_alone = self.out.len() == self.paragraph + "<p>".len()
            && self.out.ends_with("<p>")
            && !picture.title.is_empty();
        self.out.push_str("<img src=\"");
        escape_attribute(&mut self.out, src);
        self.out.push_str("\" alt=\"");
        escape_attribute(&mut self.out, &picture.alt);
        self.out.push('"');
        if let Some((width, height)) = size {
            let _ = write!(self.out, " width=\"{width}\" height=\"{height}\"");
        }
        if !may_stand_alone {
            self.title_attribute(&picture.title);
        }
        self.out.push_str(" loading=\"lazy\" decoding=\"async\">");
        if may_stand_alone {
            self.lone_image = Some((self.out.len(), picture.title.to_string()));
        }
    }

    pub(super) fn raw(&mut self, raw: &Raw) {
        let html = raw.html.as_str();
        if raw.block {
            self.open_block();
        }
        match (self.context.options.raw_html, raw.block) {
            (RawHtml::Kept, _) => self.out.push_str(html),
            (RawHtml::Sanitised, _) => {
                self.has_raw = true;
                self.out.push_str(html);
            }
            (RawHtml::Text, true) => {
                self.out.push_str("<p>");
                escape_body(&mut self.out, html.trim());
                self.out.push_str("</p>\n");
            }
            (RawHtml::Text, false) => {
                self.punctuation.pass(html);
                escape_body(&mut self.out, html);
            }
        }
        if raw.block {
            self.close_block();
        }
    }
}
