//! Turns Markdown into a [`Document`]: headings with anchors, links, images, callouts.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, HeadingLevel, Tag, TagEnd};

use super::events::{DEEPEST, Events, Picture, Piece, begins_literally};
use super::footnotes::Notes;
use super::titles::{Anchor, Title, trimmed};
use super::{Callout, Document, Heading, Image, Link, Options, links, raw_html};
use crate::diag::{Diagnostic, Span};

/// Something wrong in a document; the caller knows the file and adds the place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// What is wrong, still without a place.
    pub diagnostic: Diagnostic,
    /// Bytes of the document's text.
    pub span: Span,
}

/// Reads the Markdown that stands in `file` at `range`.
pub fn parse(file: &Arc<str>, range: Range<usize>, options: &Options) -> (Document, Vec<Finding>) {
    let text = &file[range.clone()];
    let mut reader = Reader::new(text, options);
    for (piece, span) in Events::new(text) {
        reader.read(piece, span);
    }
    reader.assign_anchors();
    let words = reader.count();
    let mut findings = reader.findings;
    findings.extend(reader.notes.findings());
    findings.sort_by_key(|finding| finding.span);
    // A document stays in memory for as long as the site.
    reader.headings.shrink_to_fit();
    reader.links.shrink_to_fit();
    reader.callouts.shrink_to_fit();
    let document = Document {
        file: Arc::clone(file),
        range,
        headings: reader.headings,
        links: reader.links,
        images: reader.images,
        callouts: reader.callouts,
        has_code: reader.has_code,
        words,
    };
    (document, findings)
}

/// What was found so far.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) options: &'a Options,
    pub(super) findings: Vec<Finding>,
    pub(super) headings: Vec<Heading>,
    links: Vec<Link>,
    images: Vec<Image>,
    pub(super) callouts: Vec<Callout>,
    has_code: bool,
    /// Everything that a reader reads, as typed.
    pub(super) plain: String,
    /// The words of the heading or title that is being read.
    pub(super) title: Option<Title<'a>>,
    /// Where in `plain` the words of the link that is being read begin.
    link_start: usize,
    /// Anchors to be given once all of them are known.
    pub(super) anchors: Vec<Anchor>,
    /// The level of the section that is being read.
    pub(super) level: u8,
    /// The callouts that are open, each with the level of the section around it.
    pub(super) around: Vec<(usize, u8)>,
    notes: Notes<'a>,
    in_code: bool,
    unclosed_html: usize,
    wikilink: Option<Finding>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, options: &'a Options) -> Self {
        Self {
            text,
            options,
            findings: Vec::new(),
            headings: Vec::new(),
            links: Vec::new(),
            images: Vec::new(),
            callouts: Vec::new(),
            has_code: false,
            plain: String::with_capacity(text.len()),
            title: None,
            link_start: 0,
            anchors: Vec::new(),
            level: 1,
            around: Vec::new(),
            notes: Notes::default(),
            in_code: false,
            unclosed_html: 0,
            wikilink: None,
        }
    }

    fn read(&mut self, piece: Piece<'a>, span: Range<usize>) {
        if let Some(finding) = self.wikilink.take() {
            // `[[x]]` where `x` is the name of a link is a link in brackets.
            let is_link = matches!(piece, Piece::Start(Tag::Link { .. }));
            if !(is_link && span.start == finding.span.start + 1) {
                self.findings.push(finding);
            }
        }
        match piece {
            Piece::Start(tag) => self.start(tag, span),
            Piece::End(tag) => self.end(tag),
            Piece::Text(text) => self.words(&text, &span),
            Piece::Code(code) => self.add(&code, |title, code| {
                title.punctuation.pass(code);
                title.shown.push_str(code);
            }),
            Piece::SoftBreak | Piece::HardBreak => self.add(" ", |title, space| {
                title.punctuation.text(&mut title.shown, space, false);
            }),
            Piece::Rule | Piece::Task(_) => self.plain.push('\n'),
            Piece::FootnoteReference(label) => self.notes.used(label),
            Piece::Image(picture) => self.image(picture, span),
            Piece::Raw(raw) => {
                let mode = self.options.raw_html;
                let found = raw_html::check(&raw, &span, mode, &mut self.unclosed_html);
                self.findings.extend(found);
            }
            Piece::Comment => {}
            Piece::CalloutStart { kind, .. } => self.callout(kind, &span),
            Piece::TitleEnd => self.title_end(),
            Piece::CalloutEnd => {
                self.plain.push('\n');
                if let Some((_, level)) = self.around.pop() {
                    self.level = level;
                }
            }
            Piece::CalloutUnknown { name } => self.unknown_callout(name, span),
            Piece::TooDeep => {
                let most = DEEPEST;
                self.report(
                    Diagnostic::error("nesting-too-deep")
                        .help("mend")
                        .with("most", most),
                    span,
                );
            }
        }
    }

    fn start(&mut self, tag: Tag<'a>, span: Range<usize>) {
        match tag {
            Tag::Heading { level, id, .. } => {
                self.plain.push('\n');
                self.begin_title();
                self.level = level_of(level);
                let span: Span = trimmed(self.text, span).into();
                self.anchors.push(Anchor {
                    own: id.map(|id| id.to_string()),
                    words: String::new(),
                    heading: Some(self.headings.len()),
                    callout: None,
                    span,
                });
            }
            Tag::CodeBlock(kind) => {
                self.plain.push('\n');
                self.in_code = true;
                let named = |info: &str| info.split_whitespace().next().is_some();
                self.has_code |= matches!(kind, CodeBlockKind::Fenced(info) if named(&info));
            }
            Tag::Link { dest_url, .. } => {
                self.link_start = self.plain.len();
                if let Some(diagnostic) = links::check(&dest_url) {
                    self.report(diagnostic, span.clone());
                }
                self.links.push(Link {
                    destination: dest_url.into_string(),
                    text: String::new(),
                    span: span.into(),
                });
            }
            Tag::FootnoteDefinition(label) => {
                self.plain.push('\n');
                self.notes.defined(label, span);
            }
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough => {}
            _ => self.plain.push('\n'),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => self.heading_end(),
            TagEnd::Link => {
                if let Some(link) = self.links.last_mut() {
                    let words = self.plain.get(self.link_start..).unwrap_or_default();
                    words.trim().clone_into(&mut link.text);
                }
            }
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {}
            TagEnd::CodeBlock => {
                self.in_code = false;
                self.plain.push('\n');
            }
            _ => self.plain.push('\n'),
        }
    }

    fn words(&mut self, text: &str, span: &Range<usize>) {
        let literal = begins_literally(self.text, text, span);
        if !self.in_code && text.contains('[') {
            self.wikilink = links::wikilink(self.text, text, span);
            self.findings
                .extend(links::undefined_note(self.text, text, span));
        }
        if !self.in_code && text.contains('<') {
            self.open_comment(span);
        }
        self.add(text, |title, text| {
            title.punctuation.text(&mut title.shown, text, literal);
        });
    }

    /// A comment within a line that never ends is a text to Markdown, which readers would see.
    fn open_comment(&mut self, span: &Range<usize>) {
        let line = self.text[span.start..].lines().next().unwrap_or_default();
        let Some(at) = line.find("<!--").map(|at| span.start + at) else {
            return;
        };
        let is_known = |finding: &Finding| {
            finding.diagnostic.code == "comment-unclosed" && finding.span.start == at
        };
        let is_escaped = self.text[..at].ends_with('\\');
        let is_here = (span.start..span.end.max(span.start + 1)).contains(&at);
        if is_here && !is_escaped && !self.findings.iter().any(is_known) {
            let complaint = Diagnostic::error("comment-unclosed").help("end");
            self.report(complaint, at..at + 4);
        }
    }

    /// Adds words to the text, and with `show` to the title that is being read.
    fn add(&mut self, words: &str, show: impl FnOnce(&mut Title<'_>, &str)) {
        self.plain.push_str(words);
        if let Some(title) = &mut self.title {
            title.typed.push_str(words);
            show(title, words);
        }
    }

    fn image(&mut self, picture: Picture<'a>, span: Range<usize>) {
        if let Some(title) = &mut self.title {
            title.typed.push_str(&picture.alt);
            title.punctuation.pass(&picture.alt);
            title.shown.push_str(&picture.alt);
        }
        if let Some(diagnostic) = links::check_image(&picture.source) {
            self.report(diagnostic, span.clone());
        }
        self.images.push(Image {
            source: picture.source.into_string(),
            alt: picture.alt,
            span: span.into(),
        });
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic, span: impl Into<Span>) {
        let span = span.into();
        self.findings.push(Finding { diagnostic, span });
    }

    /// Counts the words: what stands between spaces and has a letter or digit in it.
    fn count(&self) -> usize {
        let pieces = self.plain.split_ascii_whitespace();
        pieces
            .filter(|piece| piece.contains(is_letter_or_digit))
            .count()
    }
}

/// As [`char::is_alphanumeric`], which searches a table for all that is not ASCII: the
/// letters that most words of these scripts begin with are told by their range.
fn is_letter_or_digit(c: char) -> bool {
    match c {
        // Cyrillic, Hebrew, Arabic, Han.
        '\u{400}'..='\u{481}'
        | '\u{5d0}'..='\u{5ea}'
        | '\u{620}'..='\u{64a}'
        | '\u{4e00}'..='\u{9fff}' => true,
        _ => c.is_alphanumeric(),
    }
}

/// The title of the page is its only heading of level 1.
fn level_of(level: HeadingLevel) -> u8 {
    (level as u8).max(2)
}

#[cfg(test)]
mod tests {
    use super::is_letter_or_digit;

    #[test]
    fn letters_and_digits_are_those_of_unicode() {
        for c in '\0'..=char::MAX {
            assert_eq!(is_letter_or_digit(c), c.is_alphanumeric(), "{c:?}");
        }
    }
}
