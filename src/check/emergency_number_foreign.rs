//! Finds the emergency number of another country than that of the clinic.

use super::levels::Levels;
use super::standards::OWN;
use super::subject::{Subject, Text};
use super::{Check, Group, Report, Run};
use crate::config::Config;
use crate::diag::Span;
use crate::language::{Word, WordList};

pub(super) const CHECK: Check = Check {
    code: "emergency-number-foreign",
    group: Group::Safety,
    levels: Levels::ERROR_BUT_RELAXED,
    standard: OWN,
    needs: &[],
    run: Run::Text(run),
    fires: &[
        "> [!emergency] Call 999 now if:\n                    ^^^ emergency-number-foreign\n> - you cannot move your legs\n",
        "=== content/back/a.de.md\n---\ntitle: Hexenschuss\nsummary: Was es ist.\n---\n> [!urgent] Rufen Sie den Bereitschaftsdienst unter 144 an, wenn:\n                                                    ^^^ emergency-number-foreign\n> - Sie Fieber haben\n",
        "Call an ambulance on [911](tel:911).\n                      ^^^ emergency-number-foreign\n",
    ],
    passes: &[
        "> [!emergency] Call 112 now if:\n> - you cannot move your legs\n",
        "Your pressure was 180/110, so walk for 110 minutes. The hall has 999 seats.\n",
        "Call us at +31 00 000 0000.\n",
    ],
};

/// Numbers for emergencies, and for urgent help without an ambulance, by ISO 3166-1 country.
/// Those of two digits are left out: they stand in too many texts with another meaning.
const NUMBERS: [(&str, &[&str]); 30] = [
    ("AT", &["112", "144", "133", "122", "141", "1450"]),
    ("AU", &["000", "112", "106"]),
    ("BE", &["112", "1733"]),
    ("BR", &["190", "192", "193"]),
    ("CA", &["911", "811", "988"]),
    ("CH", &["112", "117", "118", "144"]),
    ("CN", &["110", "119", "120"]),
    ("CZ", &["112", "155", "156", "158"]),
    ("DE", &["112", "110", "116117"]),
    ("DK", &["112", "1813"]),
    ("ES", &["112", "061"]),
    ("FI", &["112", "116117"]),
    ("FR", &["112", "114", "116117"]),
    ("GB", &["999", "112", "111"]),
    ("IE", &["999", "112"]),
    ("IN", &["112", "108", "102"]),
    ("IT", &["112", "118", "116117"]),
    ("JP", &["110", "119"]),
    ("KR", &["112", "119"]),
    ("LU", &["112", "113"]),
    ("MX", &["911"]),
    ("NL", &["112"]),
    ("NO", &["112", "113", "110", "116117"]),
    ("NZ", &["111"]),
    ("PL", &["112", "999"]),
    ("PT", &["112"]),
    ("SE", &["112", "1177"]),
    ("TR", &["112"]),
    ("US", &["911", "988"]),
    ("ZA", &["112", "10177"]),
];

/// The numbers that help the readers of a clinic, without those of two digits.
pub(super) fn numbers_of(config: &Config) -> Vec<String> {
    let address = config.clinic.address.as_ref();
    let country = address.and_then(|address| address.country.as_deref());
    let of_country = NUMBERS.iter().filter(|(code, _)| Some(*code) == country);
    let of_country = of_country.flat_map(|(_, numbers)| numbers.iter().copied());
    let own = config.clinic.emergency_number.as_deref();
    of_country.chain(own).map(str::to_owned).collect()
}

fn run(subject: &Subject<'_>, text: &Text<'_>, report: &mut Report<'_>) {
    let clinic = &subject.config.clinic;
    let country = clinic.address.as_ref();
    let country = country.and_then(|address| address.country.as_deref());
    let of_country = NUMBERS.iter().find(|(code, _)| Some(*code) == country);
    if of_country.is_none() && clinic.emergency_number.is_none() {
        return;
    }
    let own = of_country.map_or(&[] as &[&str], |(_, numbers)| numbers);
    let is_own =
        |number: &str| own.contains(&number) || clinic.emergency_number.as_deref() == Some(number);
    let care: Vec<Span> = text
        .outline
        .callouts()
        .filter(|(_, kind, _)| kind.is_care())
        .map(|(_, _, block)| block.span)
        .collect();
    for span in text.lines_of_words() {
        if !has_foreign(&text.text[span.start..span.end], is_own) {
            continue;
        }
        let is_care = care
            .iter()
            .any(|care| care.start <= span.start && span.end <= care.end);
        let words = subject.language.split(&text.text[span.start..span.end]);
        for (at, number) in numbers(&words) {
            let calls = calls_near(subject, &words, at) || (is_care && calls_in(subject, &words));
            if !is_own(&number.text) && calls {
                let start = span.start + number.range.start;
                let end = span.start + number.range.end;
                let found = report.at(subject.place(text, Span { start, end }));
                let found = found.with("number", number.text.as_str());
                report.add(match &clinic.emergency_number {
                    Some(own) => found.with("own", own.as_str()).help("mend"),
                    None => found,
                });
                // In a link, the same number follows as its destination.
                break;
            }
        }
    }
}

/// Whether digits in a line are a number that is not our own, so that it is worth while to look
/// closer.
fn has_foreign(line: &str, is_own: impl Fn(&str) -> bool) -> bool {
    let runs = line.split(|c: char| !c.is_ascii_digit());
    let known = |number: &str| NUMBERS.iter().any(|(_, numbers)| numbers.contains(&number));
    runs.filter(|run| run.len() >= 3)
        .any(|run| !is_own(run) && known(run))
}

/// Words that are an emergency number of some country, and no part of a longer number.
fn numbers(words: &[Word]) -> impl Iterator<Item = (usize, &Word)> {
    let is_number = |word: &Word| word.text.bytes().all(|byte| byte.is_ascii_digit());
    let is_part = move |at: usize, other: Option<usize>| {
        let other = other.and_then(|other| words.get(other));
        other.is_some_and(|other| {
            let gap = if other.range.start < words[at].range.start {
                words[at].range.start - other.range.end
            } else {
                other.range.start - words[at].range.end
            };
            is_number(other) && gap == 1
        })
    };
    words.iter().enumerate().filter(move |(at, word)| {
        NUMBERS
            .iter()
            .any(|(_, numbers)| numbers.contains(&word.text.as_str()))
            && !is_part(*at, at.checked_sub(1))
            && !is_part(*at, Some(at + 1))
    })
}

/// Whether a word for calling, or the scheme of a telephone link, stands near a number.
fn calls_near(subject: &Subject<'_>, words: &[Word], at: usize) -> bool {
    let near = &words[at.saturating_sub(4)..(at + 3).min(words.len())];
    near.iter().any(|word| word.text == "tel") || calls_in(subject, near)
}

fn calls_in(subject: &Subject<'_>, words: &[Word]) -> bool {
    let calls = subject.language.phrases(WordList::Calls);
    calls.is_some_and(|calls| calls.find(words).is_some())
}
