//! Turns the difficult words of a language, in all their forms, into what finds them in a text in
//! one pass over its words.
//!
//! A term is found as a whole word, or as whole words one after the other, the longest form first.
//! Case makes no difference, but a capital within a word does (`SI`, `pH`): that is an
//! abbreviation, and `si` is another word. Nor do vowel signs, soft hyphens, or the kind of
//! apostrophe or hyphen. A hyphen or an apostrophe ties what follows to the word, so that there is no
//! *hernia* in *hernia-operatie* or *hernia’s*; what stands before an apostrophe is cut off, for
//! there is *arthrose* in *l’arthrose*. Where words are written without spaces, any run of their
//! letters is found.

mod said;
mod tokens;

use std::collections::HashMap;
use std::ops::Range;

use crate::language::{Folding, Language, Sign, is_mark, seen, sign};
pub use said::said;
use tokens::{Token, TokenKind, Tokens};

/// The terms of one language, by their place in the glossary.
#[derive(Clone, Debug)]
pub struct Terms {
    folding: Folding,
    labels: Vec<TermLabel>,
    /// The first is where every form begins.
    nodes: Vec<Node>,
    /// Which bytes forms begin with and how long their first words are, so that most words of a
    /// text are passed over at a glance.
    filter: Box<[u64; FILTER]>,
}

/// Words of the filter.
const FILTER: usize = 64;

/// What a term is called where it is explained.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct TermLabel {
    /// The anchor of the term in the glossary.
    pub id: String,
    /// The term itself.
    pub name: String,
}

/// A term in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Found {
    /// Its place in the glossary.
    pub term: usize,
    /// Its bytes in the text.
    pub range: Range<usize>,
}

/// What follows upon the beginning of a form.
#[derive(Clone, Default, Debug)]
struct Node {
    /// By the next word, folded, or sign; a space for white space.
    next: HashMap<Box<str>, usize>,
    /// The forms that may end here.
    ends: Vec<End>,
}

/// A whole form.
#[derive(Clone, Debug)]
struct End {
    term: usize,
    /// How each of its words must be written.
    words: Vec<Shape>,
}

/// How a word must be written to be that of a form.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Shape {
    Any,
    /// With a capital at its beginning.
    Capital,
    /// Just so.
    Exact(String),
}

impl Terms {
    /// The terms of a language, each with its forms.
    pub fn new<'f, F>(language: &Language, terms: impl IntoIterator<Item = (TermLabel, F)>) -> Self
    where
        F: IntoIterator<Item = &'f str>,
    {
        let mut made = Self {
            folding: language.folding(),
            labels: Vec::new(),
            nodes: vec![Node::default()],
            filter: Box::new([0; FILTER]),
        };
        for (term, (label, forms)) in terms.into_iter().enumerate() {
            made.labels.push(label);
            for form in forms {
                made.add(term, form);
            }
        }
        made
    }

    /// What a term is called.
    pub fn label(&self, term: usize) -> &TermLabel {
        &self.labels[term]
    }

    /// How many terms there are.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// The terms in a text, one after the other.
    pub fn find(&self, text: &str) -> Vec<Found> {
        self.find_where(text, &|_| true)
    }

    /// The terms in a text that stand where `is_open` allows it: of several forms that begin with one
    /// word, the longest that may stand there.
    pub fn find_where(&self, text: &str, is_open: &dyn Fn(&Range<usize>) -> bool) -> Vec<Found> {
        let mut found = Vec::new();
        let (mut tokens, mut folded) = (Tokens::of(text), String::new());
        while let Some(word) = tokens.next_word() {
            if !self.may_begin(&text[word.clone()], &mut folded) {
                continue;
            }
            let Some(&node) = self.nodes[0].next.get(folded.as_str()) else {
                continue;
            };
            let start = word.start;
            if !is_open_before(text, start) {
                continue;
            }
            let is_open = |range: &Range<usize>| is_open(range) && !is_address(text, range.clone());
            if let Some((term, end)) = self.longest(text, word, (node, tokens.clone()), &is_open) {
                found.push(Found {
                    term,
                    range: start..end,
                });
                tokens.skip_to(end);
            }
        }
        found
    }

    /// Whether a text that is still to be read as Markdown may have one of the terms in it. Says yes
    /// too often rather than too seldom.
    pub fn may_stand_in(&self, markdown: &str) -> bool {
        let (mut words, mut folded) = (Tokens::of(markdown), String::new());
        let mut words = std::iter::from_fn(|| words.next_word());
        let is_first = |word: Range<usize>| {
            self.may_begin(&markdown[word], &mut folded)
                && self.nodes[0].next.contains_key(folded.as_str())
        };
        // A letter may be written as an entity.
        markdown.contains('&') || words.any(is_first)
    }

    fn add(&mut self, term: usize, form: &str) {
        let mut tokens: Vec<Token> = Tokens::of(form).collect();
        let is_word = |token: &Token| token.kind == TokenKind::Word;
        let Some(first) = tokens.iter().position(is_word) else {
            return;
        };
        tokens.drain(..first);
        if tokens
            .last()
            .is_some_and(|token| token.kind == TokenKind::Space)
        {
            tokens.pop();
        }
        let (mut node, mut key, mut words) = (0, String::new(), Vec::new());
        for token in tokens {
            let written = &form[token.range];
            match token.kind {
                TokenKind::Word => {
                    self.folding.fold(written, &mut key);
                    words.push(shape(written, self.folding.capital_nouns));
                }
                TokenKind::Space => " ".clone_into(&mut key),
                TokenKind::Sign(sign) => key = sign.to_string(),
            }
            if node == 0 {
                let (word, bit) = filter_bit(key.as_bytes());
                self.filter[word] |= bit;
            }
            let new = self.nodes.len();
            let next = *self.nodes[node]
                .next
                .entry(key.as_str().into())
                .or_insert(new);
            if next == new {
                self.nodes.push(Node::default());
            }
            node = next;
        }
        self.nodes[node].ends.push(End { term, words });
    }

    /// Whether a form may begin with a word; `folded` is the word then.
    fn may_begin(&self, word: &str, folded: &mut String) -> bool {
        // Case takes one bit of ASCII, so most words need not be folded.
        if word.is_ascii() && !self.folding.dotless {
            let (at, bit) = filter_bit(word.as_bytes());
            if self.filter[at] & bit == 0 {
                return false;
            }
            self.folding.fold(word, folded);
            return true;
        }
        self.folding.fold(word, folded);
        let (at, bit) = filter_bit(folded.as_bytes());
        self.filter[at] & bit != 0
    }

    /// The longest form that begins with the word `first`, and where it ends.
    fn longest(
        &self,
        text: &str,
        first: Range<usize>,
        (mut node, mut tokens): (usize, Tokens<'_>),
        is_open: &dyn Fn(&Range<usize>) -> bool,
    ) -> Option<(usize, usize)> {
        let (mut words, mut key) = (vec![first.clone()], String::new());
        let Range { start, mut end } = first;
        let mut longest = None;
        loop {
            let fits = |form: &&End| {
                let mut pairs = form.words.iter().zip(&words);
                pairs.all(|(shape, word)| shape.fits(&text[word.clone()]))
            };
            // Of two terms with the same form, which is an error, their order makes no difference.
            let forms = self.nodes[node].ends.iter().filter(fits);
            if let Some(form) = forms.min_by_key(|form| &self.labels[form.term].id)
                && is_open_after(text, end)
                && is_open(&(start..end))
            {
                longest = Some((form.term, end));
            }
            let Some(token) = tokens.next().filter(|_| !self.nodes[node].next.is_empty()) else {
                return longest;
            };
            match token.kind {
                TokenKind::Word => {
                    self.folding.fold(&text[token.range.clone()], &mut key);
                    words.push(token.range.clone());
                }
                TokenKind::Space => " ".clone_into(&mut key),
                TokenKind::Sign(sign) => key = sign.to_string(),
            }
            match self.nodes[node].next.get(key.as_str()) {
                Some(next) => (node, end) = (*next, token.range.end),
                None => return longest,
            }
        }
    }
}

/// Whether two forms cannot be told apart where case makes no difference.
pub fn key(language: &Language, form: &str) -> String {
    let (folding, mut word) = (language.folding(), String::new());
    let mut key = String::new();
    for token in Tokens::of(form) {
        match token.kind {
            TokenKind::Word => {
                folding.fold(&form[token.range], &mut word);
                key.push_str(&word);
            }
            TokenKind::Space => key.push(' '),
            TokenKind::Sign(sign) => key.push(sign),
        }
    }
    key.trim().to_owned()
}

/// A place in the filter: by the first two bytes, the last one and the length of a word. Case of
/// ASCII makes no difference.
fn filter_bit(word: &[u8]) -> (usize, u64) {
    let byte = |at: usize| usize::from(word.get(at).copied().unwrap_or_default() | 0x20);
    let last = byte(word.len().wrapping_sub(1));
    let mixed = byte(0) ^ (byte(1) << 3) ^ (last << 5) ^ (word.len() << 8);
    let mixed = mixed ^ (mixed >> 6);
    (mixed % FILTER, 1 << ((mixed >> 6) % 64))
}

fn shape(word: &str, capital_nouns: bool) -> Shape {
    let word = seen(word);
    let mut letters = word.chars();
    let first = letters.next();
    if letters.any(char::is_uppercase) {
        Shape::Exact(word)
    } else if capital_nouns && first.is_some_and(char::is_uppercase) {
        Shape::Capital
    } else {
        Shape::Any
    }
}

impl Shape {
    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Capital => word.starts_with(char::is_uppercase),
            Self::Exact(exact) => seen(word) == *exact,
        }
    }
}

/// Whether a word may begin at a byte: whether nothing ties it to what stands before.
fn is_open_before(text: &str, start: usize) -> bool {
    let mut before = text[..start].chars().rev();
    let mut before = before.by_ref().filter(|c| sign(*c) != Sign::Unseen);
    let (last, further) = (before.next(), before.next());
    match last {
        // A run of hyphens is a dash.
        Some(last) if sign(last) == Sign::Hyphen => last == '-' && further == Some('-'),
        Some('.') => !further.is_some_and(is_letter),
        Some('@' | '_' | '#') => false,
        _ => true,
    }
}

/// Whether a word may end at a byte.
fn is_open_after(text: &str, end: usize) -> bool {
    let mut after = text[end..].chars().filter(|c| sign(*c) != Sign::Unseen);
    let (next, further) = (after.next(), after.next());
    let goes_on = further.is_some_and(is_letter);
    match next {
        Some(next) if sign(next) == Sign::Hyphen => next == '-' && further == Some('-'),
        Some(next) if sign(next) == Sign::Apostrophe => !goes_on,
        Some('.') => !goes_on,
        Some('@' | '_') => false,
        Some(next) => !is_mark(next),
        None => true,
    }
}

fn is_letter(c: char) -> bool {
    matches!(sign(c), Sign::Letter | Sign::Alone)
}

/// Whether a word stands in an address that was typed as it is.
fn is_address(text: &str, range: Range<usize>) -> bool {
    let before = &text[..range.start];
    let before = before
        .rsplit(char::is_whitespace)
        .next()
        .unwrap_or_default();
    let after = text[range.end..]
        .split(char::is_whitespace)
        .next()
        .unwrap_or_default();
    before.contains("://") || before.contains("www.") || before.contains('@') || after.contains('@')
}

#[cfg(test)]
mod tests;
