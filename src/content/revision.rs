//! Turns an article into its blocks, by which two states of a text are compared, and the blocks
//! into a [`Revision`], which a translation records. `docs/revisions.md` tells each step, and its
//! examples are a test: what is written in articles must stay computable for as long as they stand.

use std::fmt;

use super::Article;
use crate::fingerprint::Fingerprint;
use crate::markdown::passages::{self, Passage, passages};

/// The version of the algorithm by which revisions are written now.
pub const CURRENT: u32 = 1;

/// How revisions of one version are computed.
struct Algorithm {
    version: u32,
    /// The blocks of an article.
    blocks: fn(&Article) -> Blocks,
    /// The digest of blocks as they are written.
    digest: fn(&str) -> u64,
}

/// Every version that ever was, so that what is recorded in articles can always be compared.
const ALGORITHMS: [Algorithm; 1] = [Algorithm {
    version: 1,
    blocks: blocks_of,
    digest: first_64_bits,
}];

/// What a text said at one moment: `v1-0123456789abcdef`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Revision {
    version: u32,
    digest: u64,
}

/// Why what is written is no revision that can be compared.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum RevisionError {
    /// It is none: other letters, or too few.
    Form,
    /// It is of a version that a later program writes.
    Newer,
}

impl Revision {
    /// The revision of blocks as they are written, in a version; `None` for one that is not known.
    pub fn of_text(text: &str, version: u32) -> Option<Self> {
        let digest = algorithm(version)?.digest;
        Some(Self {
            version,
            digest: digest(text),
        })
    }

    /// Reads what an editor or the program wrote.
    pub fn parse(written: &str) -> Result<Self, RevisionError> {
        let parts = written.strip_prefix('v').and_then(|v| v.split_once('-'));
        let Some((version, digest)) = parts else {
            return Err(RevisionError::Form);
        };
        let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number || version.starts_with('0') {
            return Err(RevisionError::Form);
        }
        let known = version.parse().ok().and_then(algorithm);
        let Some(Algorithm { version, .. }) = known else {
            return Err(RevisionError::Newer);
        };
        let is_digit = |byte: u8| byte.is_ascii_digit() || matches!(byte, b'a'..=b'f');
        if digest.len() != 16 || !digest.bytes().all(is_digit) {
            return Err(RevisionError::Form);
        }
        let digest = u64::from_str_radix(digest, 16).map_err(|_| RevisionError::Form)?;
        Ok(Self {
            version: *version,
            digest,
        })
    }

    /// The version of the algorithm that it was computed by.
    pub fn version(self) -> u32 {
        self.version
    }
}

impl fmt::Display for Revision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v{}-{:016x}", self.version, self.digest)
    }
}

fn algorithm(version: u32) -> Option<&'static Algorithm> {
    ALGORITHMS
        .iter()
        .find(|algorithm| algorithm.version == version)
}

impl Article {
    /// What its text says now. It is computed once for each state of a file.
    pub fn revision(&self) -> Revision {
        let compute = || {
            let text = Blocks::of(self).to_string();
            Revision {
                version: CURRENT,
                digest: first_64_bits(&text),
            }
        };
        *self.revision.get_or_init(compute)
    }

    /// What its text says now, in the version of another revision.
    pub fn revision_like(&self, other: Revision) -> Revision {
        let known = algorithm(other.version).filter(|known| known.version != CURRENT);
        let Some(algorithm) = known else {
            return self.revision();
        };
        let text = (algorithm.blocks)(self).to_string();
        Revision {
            version: other.version,
            digest: (algorithm.digest)(&text),
        }
    }
}

/// The text of an article as blocks in order: what is shown of its front matter, then its body.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Blocks(pub Vec<Block>);

/// A block of an article: what it is and what it says.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Block {
    /// What it is, as it is written: `heading 2`, `callout urgent`, `key point`.
    pub kind: String,
    /// In how many blocks it stands.
    pub depth: usize,
    /// Its words in one line, with links and images where they stand.
    pub text: String,
}

impl Block {
    /// Whether another block has the same place and form, whatever its words.
    pub fn is_like(&self, other: &Self) -> bool {
        self.kind == other.kind && self.depth == other.depth
    }
}

impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indent = self.depth * 2;
        write!(f, "{:indent$}{}:", "", self.kind)?;
        if self.text.is_empty() {
            return Ok(());
        }
        write!(f, " {}", self.text)
    }
}

impl Blocks {
    /// The blocks of an article, by the version of today.
    pub fn of(article: &Article) -> Self {
        blocks_of(article)
    }

    /// Reads blocks as they are written, one a line; `None` where a line is none.
    pub fn read(text: &str) -> Option<Self> {
        let read = |line: &str| {
            let words = line.trim_start_matches(' ');
            let (kind, text) = words.split_once(':')?;
            Some(Block {
                kind: kind.to_owned(),
                depth: (line.len() - words.len()) / 2,
                text: text.strip_prefix(' ').unwrap_or(text).to_owned(),
            })
        };
        text.lines().map(read).collect::<Option<Vec<_>>>().map(Self)
    }
}

impl fmt::Display for Blocks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|block| writeln!(f, "{block}"))
    }
}

fn first_64_bits(text: &str) -> u64 {
    let hex = Fingerprint::of(text.as_bytes()).hex();
    u64::from_str_radix(&hex[..16], 16).unwrap_or_default()
}

fn blocks_of(article: &Article) -> Blocks {
    let front = &article.front;
    let mut blocks = Vec::new();
    let mut field = |kind: &str, words: &str| {
        let text = passages::plain(words);
        if !text.is_empty() {
            blocks.push(Block {
                kind: kind.to_owned(),
                depth: 0,
                text,
            });
        }
    };
    field("title", &front.title);
    field("summary", &front.summary);
    for point in &front.key_points {
        field("key point", point);
    }
    if let Some(image) = &front.image {
        field("image alt", image.alt.as_deref().unwrap_or_default());
        field(
            "image caption",
            image.caption.as_deref().unwrap_or_default(),
        );
    }
    for faq in &front.faq {
        blocks.push(Block {
            kind: "question".to_owned(),
            depth: 0,
            text: passages::plain(&faq.question),
        });
        add(&mut blocks, passages(&faq.answer), 1);
    }
    add(&mut blocks, passages(article.body.text()), 0);
    Blocks(blocks)
}

fn add(blocks: &mut Vec<Block>, passages: Vec<Passage>, depth: usize) {
    blocks.extend(passages.into_iter().map(|passage| Block {
        kind: passage.kind.to_string(),
        depth: passage.depth + depth,
        text: passage.text,
    }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{Found, Role};
    use crate::language::{Language, LanguageCode};
    use crate::markdown;
    use crate::paths::SourcePath;

    fn article(text: &str) -> Article {
        let code = LanguageCode::parse("nl").expect("a code");
        let found = Found {
            path: SourcePath::new("content/a.nl.md"),
            role: Role::Article,
            id: "a".into(),
            language: code.clone(),
        };
        let options = markdown::Options {
            raw_html: markdown::RawHtml::Kept,
            quotes: None,
        };
        let fingerprint = Fingerprint::of(text.as_bytes());
        let language = Language::load(&code);
        crate::content::load(&found, &text.into(), fingerprint, &options, &language).0
    }

    /// The parts of a code block of the manual: its lines up to the next fence.
    fn fenced<'t>(rest: &mut &'t str, opening: &str) -> Option<&'t str> {
        let (_, after) = rest.split_once(&format!("\n{opening}\n"))?;
        let (inside, after) = after.split_once("````\n")?;
        *rest = after;
        Some(inside)
    }

    #[test]
    fn the_examples_of_the_manual_hold() {
        let manual = include_str!("../../docs/revisions.md");
        let (_, mut rest) = manual.split_once("## Test vectors").expect("the vectors");
        let mut vectors = 0;
        while let Some(text) = fenced(&mut rest, "````markdown") {
            let blocks = fenced(&mut rest, "````text").expect("its blocks");
            let revision = fenced(&mut rest, "````revision").expect("its revision");
            let article = article(text);
            assert!(!article.broken, "{text}");
            assert_eq!(Blocks::of(&article).to_string(), blocks);
            assert_eq!(format!("{}\n", article.revision()), revision, "{text}");
            assert_eq!(Blocks::read(blocks), Some(Blocks::of(&article)));
            vectors += 1;
        }
        assert!(vectors >= 6, "only {vectors} test vectors");
    }

    #[test]
    fn a_revision_is_read_back_and_nothing_else_is_one() {
        let revision = article("---\ntitle: A\nsummary: B\n---\nC\n").revision();
        assert_eq!(Revision::parse(&revision.to_string()), Ok(revision));
        assert_eq!(
            revision,
            article("---\ntitle: A\nsummary: B\n---\nC\n").revision_like(revision)
        );
        for wrong in [
            "",
            "v1",
            "v1-",
            "1-0123456789abcdef",
            "v1-0123456789ABCDEF",
            "v1-0123456789abcde",
            "v1-0123456789abcdef0",
            "v0-0123456789abcdef",
            "v-0123456789abcdef",
            "v+1-0123456789abcdef",
            "v1-+123456789abcdef",
        ] {
            assert_eq!(Revision::parse(wrong), Err(RevisionError::Form), "{wrong}");
        }
        for newer in ["v2-xyz", "v99999999999-0"] {
            assert_eq!(Revision::parse(newer), Err(RevisionError::Newer), "{newer}");
        }
    }
}
