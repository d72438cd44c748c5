//! Turns an article into what must be the same in every language: numbers, telephone numbers,
//! links and clinical blocks, each with its place.

use std::borrow::Cow;

use crate::check::subject::Text;
use crate::content::Article;
use crate::content::article::Part;
use crate::diag::{Place, Span};
use crate::language::{Figure, Found, Numbers, telephone};
use crate::markdown::CalloutKind;
use crate::markdown::outline::{BlockKind, Line, OutlineImage};

/// What must be the same in every language.
#[derive(Debug, Default)]
pub(super) struct Facts {
    /// The parts of the article that have words, in order.
    pub slots: Vec<Slot>,
    /// Numbers and links in order.
    pub items: Vec<Fact>,
    /// Clinical blocks in order.
    pub callouts: Vec<(CalloutKind, usize)>,
}

/// A part of an article that has words: a field, or a block of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    /// What it is; those of a translation are laid beside those of the source by it.
    pub kind: SlotKind,
    /// Where it stands.
    pub stands: Spot,
}

/// What has words.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum SlotKind {
    /// A field of the front matter.
    Field(Field),
    /// A block of a text.
    Block(Part, BlockKind),
}

/// A field of the front matter that readers read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Field {
    Title,
    Summary,
    ImageAlt,
    ImageCaption,
    KeyPoint(usize),
    Question(usize),
}

/// Where something stands in an article.
#[derive(Clone, Copy, Debug)]
pub(super) enum Spot {
    Field(Field),
    Text(Part, Span),
}

/// Something that must be the same.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    /// What it is.
    pub kind: FactKind,
    /// As it is written.
    pub written: String,
    /// The slot that it stands in.
    pub slot: usize,
    /// Where it stands.
    pub stands: Spot,
}

/// What must be the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum FactKind {
    /// A number.
    Figure(Figure),
    /// A link within the site, without anchor and language.
    Internal(String),
    /// A link to another site.
    External(String),
}

/// What is needed to read an article besides its texts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reading<'a> {
    pub numbers: &'a Numbers,
    /// Telephone numbers of few digits.
    pub known: &'a [String],
    /// The codes of the languages of the site.
    pub languages: &'a [&'a str],
    /// Whether words for numbers are facts too.
    pub words: bool,
}

impl Reading<'_> {
    fn find(self, text: &str) -> Vec<Found> {
        let mut found = self.numbers.find(text, self.known);
        if self.words {
            self.numbers.find_words(text, &mut found);
        }
        found
    }
}

impl Facts {
    /// Reads the fields of an article, and its texts.
    pub(super) fn read(article: &Article, texts: &[Text<'_>], reading: Reading<'_>) -> Self {
        let mut facts = Self::default();
        let front = &article.front;
        facts.field(Field::Title, &front.title, reading);
        facts.field(Field::Summary, &front.summary, reading);
        let image = front.image.as_ref();
        for (field, text) in [
            (Field::ImageAlt, image.and_then(|image| image.alt.as_ref())),
            (
                Field::ImageCaption,
                image.and_then(|image| image.caption.as_ref()),
            ),
        ] {
            if let Some(text) = text {
                facts.field(field, text, reading);
            }
        }
        for (index, point) in front.key_points.iter().enumerate() {
            facts.field(Field::KeyPoint(index), point, reading);
        }
        for (index, faq) in front.faq.iter().enumerate() {
            facts.field(Field::Question(index), &faq.question, reading);
        }
        for text in texts {
            facts.text(text, reading);
        }
        facts
    }

    fn field(&mut self, field: Field, text: &str, reading: Reading<'_>) {
        let stands = Spot::Field(field);
        let slot = self.slot(SlotKind::Field(field), stands);
        for found in reading.find(text) {
            let written = text[found.start..found.end].to_owned();
            self.add(FactKind::Figure(found.figure), written, slot, stands);
        }
    }

    fn slot(&mut self, kind: SlotKind, stands: Spot) -> usize {
        self.slots.push(Slot { kind, stands });
        self.slots.len() - 1
    }

    fn add(&mut self, kind: FactKind, written: String, slot: usize, stands: Spot) {
        self.items.push(Fact {
            kind,
            written,
            slot,
            stands,
        });
    }

    fn text(&mut self, read: &Text<'_>, reading: Reading<'_>) {
        let (part, text, outline) = (read.part, read.text, &read.outline);
        let mut slots = vec![None; outline.blocks.len()];
        for (index, block) in outline.blocks.iter().enumerate() {
            let is_text = !matches!(block.kind, BlockKind::Code | BlockKind::Html);
            let callout = match block.kind {
                BlockKind::Callout(kind) => Some(kind),
                _ => None,
            };
            if !is_text || (block.lines.is_empty() && callout.is_none()) {
                continue;
            }
            let stands = Spot::Text(part, first_line(text, block.span));
            let kind = SlotKind::Block(part, block.kind);
            slots[index] = Some(self.slots.len());
            if let BlockKind::Table { .. } = block.kind {
                // What stands in one cell is not to stand in another.
                for cell in &block.lines {
                    self.slot(kind, Spot::Text(part, cell.span));
                    self.lines(kind, text, std::slice::from_ref(cell), reading);
                }
                continue;
            }
            let slot = self.slot(kind, stands);
            if let Some(kind) = callout {
                self.callouts.push((kind, slot));
            }
            self.lines(kind, text, &block.lines, reading);
        }
        for image in &outline.images {
            self.image(part, image, reading);
        }
        for link in &outline.links {
            let around = link.block.and_then(|block| slots[block]);
            let Some(slot) = around else {
                continue;
            };
            let Some(kind) = target(&link.destination, reading.languages) else {
                continue;
            };
            let stands = Spot::Text(part, link.span);
            self.add(kind, link.destination.clone(), slot, stands);
        }
    }

    /// Adds the numbers in what is said of an image, to the part before it.
    fn image(&mut self, part: Part, image: &OutlineImage, reading: Reading<'_>) {
        let is_before = |slot: &Slot| matches!(slot.stands, Spot::Text(of, span) if of == part && span.start <= image.span.start);
        let slot = self.slots.iter().rposition(is_before).unwrap_or(0);
        for text in [&image.alt, &image.title] {
            for found in reading.find(text) {
                let written = text[found.start..found.end].trim_end().to_owned();
                let stands = Spot::Text(part, image.span);
                self.add(FactKind::Figure(found.figure), written, slot, stands);
            }
        }
    }

    /// Adds the numbers in lines of words, whose slot is the last one.
    fn lines(&mut self, kind: SlotKind, text: &str, lines: &[Line], reading: Reading<'_>) {
        let SlotKind::Block(part, kind) = kind else {
            return;
        };
        if !reading.words && !lines.iter().any(|line| Numbers::may_be_in(&line.text)) {
            return;
        }
        let slot = self.slots.len() - 1;
        let (words, starts) = joined(lines);
        let typed = match kind {
            BlockKind::Heading(_) => typed_number(&words),
            _ => 0,
        };
        // The same words may stand in a line more than once.
        let mut from = 0;
        for found in reading.find(&words[typed..]) {
            let (start, end) = (found.start + typed, found.end + typed);
            let at = starts.partition_point(|line| *line <= start) - 1;
            let line = lines[at].span;
            let written = words[start..end].trim_end().to_owned();
            let begin = from.clamp(line.start, line.end);
            let begins = text.get(begin..line.end);
            let place = begins.and_then(|raw| raw.find(&written)).map(|at| {
                let start = begin + at;
                Span {
                    start,
                    end: start + written.len(),
                }
            });
            if let Some(place) = place.filter(|_| !matches!(found.figure, Figure::Word(_))) {
                from = place.end;
            }
            let stands = Spot::Text(part, place.unwrap_or(line));
            let written = written.replace('\n', " ");
            self.add(FactKind::Figure(found.figure), written, slot, stands);
        }
    }
}

impl Spot {
    /// The place in the file.
    pub(super) fn place(self, article: &Article) -> Place {
        let index = |index: usize| index.to_string();
        match self {
            Self::Text(part, span) => article.place(part, span),
            Self::Field(Field::Title) => article.field_place(&["title"]),
            Self::Field(Field::Summary) => article.field_place(&["summary"]),
            Self::Field(Field::ImageAlt) => article.field_place(&["image", "alt"]),
            Self::Field(Field::ImageCaption) => article.field_place(&["image", "caption"]),
            Self::Field(Field::KeyPoint(at)) => article.field_place(&["key_points", &index(at)]),
            Self::Field(Field::Question(at)) => {
                article.field_place(&["faq", &index(at), "question"])
            }
        }
    }
}

/// Lines as one text, and where each of them starts in it.
fn joined(lines: &[Line]) -> (Cow<'_, str>, Vec<usize>) {
    if let [line] = lines {
        return (Cow::Borrowed(&line.text), vec![0]);
    }
    let mut words = String::with_capacity(lines.iter().map(|line| line.text.len() + 1).sum());
    let mut starts = Vec::with_capacity(lines.len());
    for line in lines {
        starts.push(words.len());
        words.push_str(&line.text);
        words.push('\n');
    }
    (Cow::Owned(words), starts)
}

/// What a link leads to; `None` for a place in the same text.
fn target(destination: &str, languages: &[&str]) -> Option<FactKind> {
    let lower = destination.to_lowercase();
    if let Some(number) = lower.strip_prefix("tel:") {
        let number = number.replace("%20", " ");
        return Some(FactKind::Figure(Figure::Telephone(telephone(&number))));
    }
    let has_scheme = destination
        .split_once(':')
        .is_some_and(|(scheme, _)| scheme.bytes().all(|c| c.is_ascii_alphanumeric()));
    if has_scheme || destination.starts_with("//") {
        return Some(FactKind::External(destination.to_owned()));
    }
    let path = destination.split(['#', '?']).next().unwrap_or_default();
    let path = path.strip_suffix(".md").unwrap_or(path);
    let path = match path.rsplit_once('.') {
        Some((bare, suffix)) if languages.contains(&suffix) => bare,
        _ => path,
    };
    let path = path.strip_prefix("./").unwrap_or(path);
    (!path.is_empty()).then(|| FactKind::Internal(path.to_owned()))
}

/// How long a number is that an editor typed before a heading: "1. ", "2.3) ", "Step 2: ".
fn typed_number(words: &str) -> usize {
    let is_digit = |c: char| c.is_ascii_digit();
    let named = words.split_once(' ').filter(|(name, rest)| {
        let number = rest.trim_start_matches(is_digit);
        let is_numbered = number.len() < rest.len() && number.starts_with([':', '.']);
        is_numbered && name.chars().all(char::is_alphabetic)
    });
    if let Some((name, rest)) = named {
        return name.len() + 1 + rest.len() - rest.trim_start_matches(is_digit).len();
    }
    let rest = words.trim_start_matches(|c| is_digit(c) || c == '.');
    let number = &words[..words.len() - rest.len()];
    let after = rest.strip_prefix(')').unwrap_or(rest);
    let is_typed = number.starts_with(is_digit)
        && (number.ends_with('.') || after.len() < rest.len())
        && after.starts_with(' ');
    if is_typed {
        words.len() - after.len()
    } else {
        0
    }
}

fn first_line(text: &str, span: Span) -> Span {
    let line = text[span.start..span.end]
        .lines()
        .next()
        .unwrap_or_default();
    Span {
        start: span.start,
        end: span.start + line.len(),
    }
}
