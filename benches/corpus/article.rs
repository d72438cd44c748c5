//! Turns a number and a language into an article of a thousand words.

use std::fmt::Write as _;

use super::phrases::Phrases;
use super::{TOPICS, sections};

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
    /// Article `number` of `articles`; what it says and links to is the same in all languages.
    pub(super) fn new(language: &'a Phrases, number: usize, articles: usize) -> Self {
        let seed = number as u64 * 4;
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

    /// Writes the text in Markdown, with the addresses that `address` gives for links:
    /// five sections, about a thousand words.
    pub(super) fn body(&self, text: &mut String, address: impl Fn(&Link) -> String) {
        let language = self.language;
        let mut numbers = Numbers::new(self.seed);
        for (section, link) in self.links.iter().enumerate() {
            if section > 0 {
                let heading = language.headings[(self.number + section) % language.headings.len()];
                let _ = writeln!(text, "\n## {heading}");
            }
            let title = language.topic(link.number % TOPICS);
            let see = format!("{} [{title}]({}).", language.see, address(link));
            for last in [&see, ""] {
                text.push('\n');
                for _ in 0..3 {
                    let _ = write!(text, "{} ", self.sentence(&mut numbers));
                }
                let _ = writeln!(text, "{last}");
            }
            match section {
                0 => self.callout(text, "urgent", language.urgent, &mut numbers),
                1 => {
                    text.push('\n');
                    for _ in 0..5 {
                        let sentence = self.sentence(&mut numbers);
                        let _ = writeln!(text, "- **{}** {sentence}", language.tip);
                    }
                }
                2 => self.table(text),
                3 => self.callout(text, "info", language.info, &mut numbers),
                _ => {
                    let _ = writeln!(text, "\n### {} {{#practice}}\n", language.practice);
                    for place in 1..=4 {
                        let _ = writeln!(text, "{place}. {}", self.sentence(&mut numbers));
                    }
                }
            }
        }
        if self.number.is_multiple_of(50) {
            text.push_str(
                "\n```python\ndef minutes(days):\n    \"\"\"Walking time per day.\"\"\"\n    \
                 return [5 + 2 * day for day in range(days)]\n```\n",
            );
        }
    }

    fn sentence(&self, numbers: &mut Numbers) -> String {
        self.language.sentence(numbers.below(1 << 20) as u64)
    }

    fn callout(&self, text: &mut String, kind: &str, title: &str, numbers: &mut Numbers) {
        let _ = writeln!(text, "\n> [!{kind}] {title}");
        for _ in 0..3 {
            let _ = writeln!(text, "> - {}", self.sentence(numbers));
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
