//! Turns words into parts of addresses: what may stand in one, and what comes nearest to it.

/// Names that Vademecum itself writes at the top of each language or of the site.
pub(super) const RESERVED: [&str; 9] = [
    "topics",
    "a-z",
    "glossary",
    "languages",
    "page",
    "assets",
    "atom.xml",
    "404.html",
    "404",
];

/// The bytes of a part of an address; file systems take 255 for a name.
pub(super) const LONGEST: usize = 200;

/// Whether a text may be a part of an address: letters and digits of any script and hyphens.
pub(super) fn is_slug(text: &str) -> bool {
    !text.is_empty() && text.len() <= LONGEST && text.chars().all(is_slug_sign)
}

/// The slug that comes nearest to a text; `None` where nothing of it can stand in one.
pub(super) fn slug(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !is_slug_sign(c) || c == '-')
        .filter(|word| !word.is_empty())
        .collect();
    (!words.is_empty()).then(|| words.join("-"))
}

/// Letters with their marks: the vowels of Hindi and the points of Hebrew are none to Unicode.
fn is_slug_sign(c: char) -> bool {
    let mark = !c.is_ascii()
        && !c.is_whitespace()
        && !c.is_control()
        && !matches!(c, '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' | '\u{e000}'..='\u{f8ff}' | '\u{fe30}'..='\u{ff0f}' | '\u{a0}'..='\u{bf}' | '×' | '÷');
    c.is_alphanumeric() || c == '-' || mark || matches!(c, '\u{200c}' | '\u{200d}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_every_script_may_stand_in_an_address() {
        for good in ["hernia", "l5-s1", "ظهر", "पीठ-दर्द", "élan", "Rug"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "a b", "a/b", "a.b", "a?", "50%", "“x”", "a_b", "#1"] {
            assert!(!is_slug(bad), "{bad}");
        }
        assert_eq!(slug("Lage rug (50%)").as_deref(), Some("lage-rug-50"));
        assert_eq!(slug("?!"), None);
    }
}
