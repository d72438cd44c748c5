//! Turns digits of any script, with the signs between them, into values.

/// The value of a digit: Latin, Arabic-Indic or Persian.
pub(super) fn digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '٠'..='٩' => c as u32 - '٠' as u32,
        '۰'..='۹' => c as u32 - '۰' as u32,
        _ => return None,
    };
    char::from_digit(value, 10)
}

/// The decimals of a fraction that is one sign.
pub(super) fn fraction(c: char) -> Option<&'static str> {
    match c {
        '½' => Some("5"),
        '¼' => Some("25"),
        '¾' => Some("75"),
        _ => None,
    }
}

/// Whether a number may begin with it.
pub(super) fn begins(c: char) -> bool {
    digit(c).is_some() || fraction(c).is_some()
}

/// Whether a number may begin anywhere in a text. Most parts of a text have none, so this looks
/// at many bytes at once and is sometimes wrong, but never where there is one.
pub(super) fn any(text: &str) -> bool {
    let bytes = text.as_bytes();
    let may_begin = |byte: u8| byte.is_ascii_digit() || matches!(byte, 0xC2 | 0xDB);
    let is_arabic = |pair: &[u8]| (pair[0] == 0xD9) & matches!(pair[1], 0xA0..=0xA9);
    let mut parts = bytes.chunks(64);
    parts.any(|part| part.iter().fold(false, |any, byte| any | may_begin(*byte)))
        || bytes
            .windows(2)
            .fold(false, |any, pair| any | is_arabic(pair))
}

/// Digits with single signs between them.
#[derive(Debug)]
pub(super) struct Run {
    /// The digits, as Latin ones, and the byte after them.
    pub(super) groups: Vec<(String, usize)>,
    /// The sign before each group but the first.
    pub(super) signs: Vec<char>,
}

/// Signs that may stand between digits.
const SIGNS: [char; 20] = [
    '.', ',', '٫', '٬', '\'', '’', ' ', '\u{a0}', '\u{202f}', '\u{2009}', '/', '-', '‐', '‑', '–',
    '—', ':', '(', ')', '،',
];
/// Signs that divide groups of three digits in any language.
const GROUPING: [char; 7] = ['٬', '\'', '’', ' ', '\u{a0}', '\u{202f}', '\u{2009}'];

/// Reads the digits that begin at a byte.
pub(super) fn run(text: &str, start: usize) -> Run {
    let mut run = Run {
        groups: vec![(String::new(), start)],
        signs: Vec::new(),
    };
    let mut chars = text[start..].char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if let Some(digit) = digit(c) {
            if let Some((digits, end)) = run.groups.last_mut() {
                digits.push(digit);
                *end = start + at + c.len_utf8();
            }
        } else if SIGNS.contains(&c) && chars.peek().is_some_and(|(_, next)| digit(*next).is_some())
        {
            run.signs.push(c);
            run.groups.push((String::new(), start + at));
        } else {
            break;
        }
    }
    run
}

impl Run {
    /// The number that it begins with, and the byte after it.
    pub(super) fn number(&self, decimal: char) -> (String, usize) {
        let (head, mut end) = self.groups[0].clone();
        let mut whole = head;
        let mut grouped = None;
        for (at, sign) in self.signs.iter().enumerate() {
            let (digits, after) = &self.groups[at + 1];
            let may_group = self.groups[0].0.len() <= 3
                && !self.groups[0].0.starts_with('0')
                && digits.len() == 3
                && grouped.is_none_or(|grouped| grouped == *sign);
            let is_point = matches!(sign, '.' | ',');
            // A sign that stands twice divides groups, whatever the language.
            let again = self.signs.get(at + 1) == Some(sign) && self.groups[at + 2].0.len() == 3;
            let is_group = GROUPING.contains(sign)
                || (is_point && (*sign != decimal || again || grouped == Some(*sign)));
            if may_group && is_group {
                whole.push_str(digits);
                grouped = Some(*sign);
                end = *after;
            } else if (is_point && grouped != Some(*sign)) || *sign == '٫' {
                return (plain(&format!("{whole}.{digits}")), *after);
            } else {
                break;
            }
        }
        (plain(&whole), end)
    }

    /// A half or a quarter that is written with a stroke, and the byte after it.
    pub(super) fn fraction(&self) -> Option<(String, usize)> {
        let (above, below) = (&self.groups.first()?.0, self.groups.get(1)?);
        let value = match (above.as_str(), self.signs.first()?, below.0.as_str()) {
            ("1", '/', "2") => "0.5",
            ("1", '/', "4") => "0.25",
            ("3", '/', "4") => "0.75",
            _ => return None,
        };
        (self.signs.get(1) != Some(&'/')).then(|| (value.to_owned(), below.1))
    }

    /// A day in digits, and the byte after it.
    pub(super) fn date(&self, month_first: bool) -> Option<([u16; 3], usize)> {
        let [(a, _), (b, _), (c, end)] = self.groups.get(..3)? else {
            return None;
        };
        let sign = *self.signs.first()?;
        if self.signs[1] != sign || !matches!(sign, '-' | '/' | '.' | '‑') {
            return None;
        }
        let number = |digits: &String| digits.parse::<u16>().ok();
        let lengths = (a.len(), b.len(), c.len());
        let (year, month, day) = match lengths {
            (4, 1..=2, 1..=2) => (number(a)?, number(b)?, number(c)?),
            (1..=2, 1..=2, 4) if month_first && sign == '/' => (number(c)?, number(a)?, number(b)?),
            (1..=2, 1..=2, 4) => (number(c)?, number(b)?, number(a)?),
            _ => return None,
        };
        let is_day = (1..=12).contains(&month) && (1..=31).contains(&day);
        is_day.then_some(([year, month, day], *end))
    }

    /// A time of the day with this sign in it, and the byte after it.
    pub(super) fn time(&self, sign: char) -> Option<((u8, u8), usize)> {
        let ((hour, _), (minute, end)) = (self.groups.first()?, self.groups.get(1)?);
        if *self.signs.first()? != sign || minute.len() != 2 || hour.len() > 2 {
            return None;
        }
        let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
        (hour <= 24 && minute < 60).then_some(((hour, minute), *end))
    }
}

/// A value without zeros that say nothing.
pub(super) fn plain(value: &str) -> String {
    let value = match value.split_once('.') {
        Some(_) => value.trim_end_matches('0').trim_end_matches('.'),
        None => value,
    };
    let value = value.trim_start_matches('0');
    match value.chars().next() {
        None | Some('.') => format!("0{value}"),
        Some(_) => value.to_owned(),
    }
}

/// The digits of a telephone number, as it is dialled from abroad where that is written.
pub fn telephone(written: &str) -> String {
    let written = written.trim();
    let abroad = written.starts_with('+') || written.starts_with("00");
    // The zero in +31 (0)20 is not dialled with what stands before it.
    let dialled = if abroad {
        written.replace("(0)", "")
    } else {
        written.to_owned()
    };
    let digits: String = dialled.chars().filter_map(digit).collect();
    match digits.strip_prefix("00") {
        Some(rest) if abroad => rest.to_owned(),
        _ => digits,
    }
}
