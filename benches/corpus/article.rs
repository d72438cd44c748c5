//! Turns a number and a language into an article of a thousand words.

use std::fmt::Write as _;

use super::phrases::Phrases;
use super::{TOPICS, sections};

/// How many words the text of an article has, in its paragraphs, lists and boxes.
const WORDS: usize = 1000;

/// An article before it is written in the form of one generator.
pub(super) struct Article<'a> {
    pub(super) language: &'a Phrases,
    pub(super) number: usize,
    pub(super) title: String,
    pub(super) summary: String,
    pub(super) key_points: Vec<String>,
    pub(super) topics: [usize; 3],
    pub(super) published: String,
    pub(super) reviewed: String,
    /// Title, address and year.
    pub(super) sources: Vec<(String, String, usize)>,
    /// Question and answer.
    pub(super) faq: Vec<(String, String)>,
    links: Vec<Link>,
    seed: u64,
}

/// A link to another article.
pub(super) struct Link {
    pub(super) section: usize,
    pub(super) number: usize,
    /// Whether the link names the language of the file.
    pub(super) with_language: bool,
    /// Whether it goes to the heading that every article has.
    pub(super) to_practice: bool,
}

/// Numbers that look random and are the same each time.
pub(super) struct Numbers(u64);

impl Numbers {
    pub(super) fn new(seed: u64) -> Self {
        let mut numbers = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1));
        numbers.below(2);
        numbers
    }

    /// A number from 0 up to, not including, `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let high = usize::try_from(self.0 >> 33).expect("31 bits fit");
        high % end
    }
}

impl<'a> Article<'a> {
    /// Article `number` of `articles`; what it links to is the same in all languages.
    pub(super) fn new(language: &'a Phrases, number: usize, articles: usize) -> Self {
        let seed = number as u64 * 4 + u64::from(language.code.as_bytes()[0]) * 1_000_003;
        let mut shared = Numbers::new(number as u64);
        let first = shared.below(TOPICS);
        let links = (0..5)
            .map(|place| {
                let number = shared.below(articles);
                Link {
                    section: number % sections(articles),
                    number,
                    with_language: place == 3,
                    to_practice: place == 1 || place == 4,
                }
            })
            .collect();
        let sources = (0..3)
            .map(|place| {
                let year = 2015 + shared.below(11);
                let title = format!("{} {}", language.source, number * 3 + place);
                let url = format!("https://example.org/guideline/{}", shared.below(900));
                (title, url, year)
            })
            .collect();
        let mut own = Numbers::new(seed ^ 0xFA0);
        Self {
            language,
            number,
            title: format!("{} ({})", language.topic(number % TOPICS), number + 1),
            summary: format!(
                "{} {}",
                language.sentence(seed + 1),
                language.sentence(seed + 2)
            ),
            key_points: (3..7).map(|n| language.sentence(seed + n)).collect(),
            topics: [first, (first + 7) % TOPICS, (first + 19) % TOPICS],
            published: date(2024, &mut shared),
            reviewed: date(2026, &mut shared),
            sources,
            faq: (0..5)
                .map(|n| {
                    let question = language.question(n, own.below(usize::MAX >> 40));
                    let answer = (0..3)
                        .map(|_| language.sentence(own.below(1 << 20) as u64))
                        .collect::<Vec<_>>()
                        .join(" ");
                    (question, answer)
                })
                .collect(),
            links,
            seed,
        }
    }

    /// Writes the text in Markdown, with the addresses that `address` gives for links.
    pub(super) fn body(&self, text: &mut String, address: impl Fn(&Link) -> String) {
        let language = self.language;
        let mut numbers = Numbers::new(self.seed);
        let mut words = 0;
        let mut links = self.links.iter();
        let mut sentence = |numbers: &mut Numbers| {
            let sentence = language.sentence(numbers.below(1 << 20) as u64);
            words += sentence.split(' ').count();
            (sentence, words)
        };
        let mut section = 0;
        let mut done = false;
        while !done {
            if section > 0 {
                let heading = language.headings[(section - 1) % language.headings.len()];
                let _ = writeln!(text, "\n## {heading}");
            }
            for paragraph in 0..2 {
                text.push('\n');
                for _ in 0..5 {
                    let (next, total) = sentence(&mut numbers);
                    let _ = write!(text, "{next} ");
                    done = total >= WORDS;
                }
                if paragraph == 0
                    && let Some(link) = links.next()
                {
                    let title = language.topic(link.number % TOPICS);
                    let target = address(link);
                    let _ = write!(text, "{} [{title}]({target}).", language.see);
                }
                text.push('\n');
            }
            match section {
                0 => self.callout(text, "urgent", language.urgent, &mut |n| sentence(n).0),
                1 => {
                    text.push('\n');
                    for _ in 0..5 {
                        let _ =
                            writeln!(text, "- **{}** {}", language.tip, sentence(&mut numbers).0);
                    }
                }
                2 => self.table(text),
                3 => self.callout(text, "info", language.info, &mut |n| sentence(n).0),
                4 => {
                    let _ = writeln!(text, "\n### {} {{#practice}}\n", language.practice);
                    for place in 1..=4 {
                        let _ = writeln!(text, "{place}. {}", sentence(&mut numbers).0);
                    }
                }
                _ => {}
            }
            section += 1;
        }
        if self.number.is_multiple_of(50) {
            text.push_str(
                "\n```python\ndef minutes(days):\n    \"\"\"Walking time per day.\"\"\"\n",
            );
            text.push_str("    return [5 + 2 * day for day in range(days)]\n```\n");
        }
    }

    fn callout(
        &self,
        text: &mut String,
        kind: &str,
        title: &str,
        sentence: &mut dyn FnMut(&mut Numbers) -> String,
    ) {
        let mut numbers = Numbers::new(self.seed + kind.len() as u64);
        let _ = writeln!(text, "\n> [!{kind}] {title}");
        for _ in 0..3 {
            let _ = writeln!(text, "> - {}", sentence(&mut numbers));
        }
    }

    fn table(&self, text: &mut String) {
        let [what, often, why] = self.language.columns;
        let _ = writeln!(text, "\n| {what} | {often} | {why} |\n| --- | --- | --- |");
        for row in 0..4 {
            let topic = self.language.topic((self.number + row * 9) % TOPICS);
            let why = self.language.sentence(self.seed + 90 + row as u64);
            let _ = writeln!(text, "| {topic} | {} | {why} |", row + 2);
        }
    }
}

fn date(year: usize, numbers: &mut Numbers) -> String {
    format!(
        "{year}-{:02}-{:02}",
        numbers.below(10) + 1,
        numbers.below(28) + 1
    )
}
