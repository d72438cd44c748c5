//! Turns the text of a Rust file into what the house rules ask about: its code without
//! comments, strings and tests, its literals, its functions and the paths that it names.
//!
//! It is no parser of Rust. It knows comments, strings, characters and brackets, which
//! is enough for code that rustfmt has laid out.

/// A file as the rules see it.
pub(super) struct Scan {
    /// The code, as long as the text, with blanks for comments, the insides of strings
    /// and characters, and tests.
    pub(super) code: String,
    /// Strings outside tests, each with its line.
    pub(super) literals: Vec<(usize, String)>,
    /// Lines that are not inside a block of tests.
    pub(super) lines: usize,
}

/// A function with its size.
#[derive(PartialEq, Debug)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) line: usize,
    pub(super) lines: usize,
    /// How many parameters it takes, `self` not counted.
    pub(super) parameters: usize,
}

/// A word of the code: where it starts, and itself.
pub(super) type Word<'a> = (usize, &'a str);

/// Reads a file. The text of an `#[cfg(test)]` item is no code.
pub(super) fn scan(text: &str) -> Scan {
    let (blanked, literals) = blank(text);
    let tests = test_items(&blanked);
    let mut code = blanked.into_bytes();
    let mut test_lines = 0;
    for &(start, end) in &tests {
        test_lines += line_of(text, end) - line_of(text, start) + 1;
        for byte in &mut code[start..end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    }
    let in_tests = |at: usize| tests.iter().any(|&(start, end)| start <= at && at < end);
    Scan {
        code: String::from_utf8(code).expect("blanks replace whole items"),
        literals: literals
            .into_iter()
            .filter(|(at, _)| !in_tests(*at))
            .map(|(at, literal)| (line_of(text, at), literal))
            .collect(),
        lines: text.lines().count() - test_lines,
    }
}

/// The line of a byte, counted from 1.
pub(super) fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

/// All words (names, keywords, numbers) of code.
pub(super) fn words(code: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in code.char_indices().chain([(code.len(), ' ')]) {
        let in_word = letter == '_' || letter.is_alphanumeric();
        match (start, in_word) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                words.push((from, &code[from..at]));
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// The functions with a body.
pub(super) fn functions(code: &str) -> Vec<Function> {
    let words = words(code);
    words
        .windows(2)
        .filter(|pair| pair[0].1 == "fn" && only_blanks(&code[pair[0].0 + 2..pair[1].0]))
        .filter_map(|pair| function(code, pair[0].0, pair[1]))
        .collect()
}

/// The first parts of paths that start at the root of the crate, each with its byte:
/// `crate::x`, `crate::{x, y::z}`, and `super::x` where it climbs out of `module`.
pub(super) fn root_paths<'a>(code: &'a str, module: &[&str]) -> Vec<Word<'a>> {
    let inline = inline_modules(code);
    let mut found = Vec::new();
    for (at, word) in words(code) {
        if code[..at].ends_with("::") {
            continue;
        }
        let depth = module.len() + inline.iter().filter(|(s, e)| *s < at && at < *e).count();
        let mut rest = at + word.len();
        match word {
            "crate" => {}
            "super" => {
                let mut climbed = 1;
                while code[rest..].starts_with("::super") {
                    rest += "::super".len();
                    climbed += 1;
                }
                if climbed < depth {
                    continue;
                }
            }
            _ => continue,
        }
        if code[rest..].starts_with("::") {
            heads(code, rest + 2, &mut found);
        }
    }
    found
}

/// Names at the head of a path or of the paths in a group.
fn heads<'a>(code: &'a str, at: usize, found: &mut Vec<Word<'a>>) {
    if !code[at..].starts_with('{') {
        found.extend(word_at(code, at));
        return;
    }
    for (start, part) in split(code, at + 1, closing(code, at)) {
        let lead = part.len() - part.trim_start().len();
        found.extend(word_at(code, start + lead));
    }
}

fn word_at(code: &str, at: usize) -> Option<Word<'_>> {
    let (offset, word) = words(&code[at..]).into_iter().next()?;
    (offset == 0).then_some((at, word))
}

fn function(code: &str, start: usize, (at, name): Word<'_>) -> Option<Function> {
    let open = parameters_start(code, at + name.len())?;
    let close = closing(code, open);
    let parameters = split(code, open + 1, close)
        .into_iter()
        .filter(|(_, part)| !words(part).is_empty())
        .filter(|(_, part)| {
            let name = part.split(':').next().unwrap_or_default();
            words(name).last().is_none_or(|word| word.1 != "self")
        })
        .count();
    let body = body_start(code, close + 1)?;
    let line = line_of(code, start);
    Some(Function {
        name: name.to_owned(),
        line,
        lines: line_of(code, closing(code, body)) - line + 1,
        parameters,
    })
}

/// The parenthesis of the parameters, behind the generics.
fn parameters_start(code: &str, from: usize) -> Option<usize> {
    let mut angles = 0usize;
    for (at, byte) in code.bytes().enumerate().skip(from) {
        match byte {
            b'<' => angles += 1,
            b'>' if !code[..at].ends_with('-') => angles = angles.saturating_sub(1),
            b'(' if angles == 0 => return Some(at),
            _ => {}
        }
    }
    None
}

/// The brace of the body; none where the function ends in `;`.
fn body_start(code: &str, from: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in code.bytes().enumerate().skip(from) {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth = depth.saturating_sub(1),
            b'{' if depth == 0 => return Some(at),
            b';' if depth == 0 => return None,
            _ => {}
        }
    }
    None
}

/// The bracket that closes the one at `open`; the end where none does.
fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0usize;
    for (at, byte) in code.bytes().enumerate().skip(open) {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => {
                depth -= 1;
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    code.len()
}

/// The parts between the commas that are in no inner bracket.
fn split(code: &str, start: usize, end: usize) -> Vec<(usize, &str)> {
    let mut parts = Vec::new();
    let (mut depth, mut from) = (0usize, start);
    for (at, byte) in code.bytes().enumerate().take(end).skip(start) {
        match byte {
            b'(' | b'[' | b'{' | b'<' => depth += 1,
            b'>' if code[..at].ends_with(['-', '=']) => {}
            b')' | b']' | b'}' | b'>' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => {
                parts.push((from, &code[from..at]));
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push((from, &code[from..end]));
    parts
}

/// The insides of `mod name { … }`.
fn inline_modules(code: &str) -> Vec<(usize, usize)> {
    words(code)
        .windows(2)
        .filter(|pair| pair[0].1 == "mod")
        .filter_map(|pair| {
            let after = pair[1].0 + pair[1].1.len();
            let blanks = code[after..].len() - code[after..].trim_start().len();
            let open = after + blanks;
            code[open..]
                .starts_with('{')
                .then(|| (open, closing(code, open)))
        })
        .collect()
}

/// Items under `#[cfg(test)]`, from the attribute to their last bracket or semicolon.
fn test_items(code: &str) -> Vec<(usize, usize)> {
    const ATTRIBUTE: &str = "#[cfg(test)]";
    let mut items = Vec::new();
    let mut from = 0;
    while let Some(start) = code[from..].find(ATTRIBUTE).map(|at| from + at) {
        let mut at = start + ATTRIBUTE.len();
        loop {
            at += code[at..].len() - code[at..].trim_start().len();
            if !code[at..].starts_with("#[") {
                break;
            }
            at = closing(code, at + 1) + 1;
        }
        from = match code[at..].find(['{', ';']).map(|offset| at + offset) {
            None => code.len(),
            Some(end) if code[end..].starts_with(';') => end + 1,
            Some(open) => (closing(code, open) + 1).min(code.len()),
        };
        items.push((start, from));
    }
    items
}

fn only_blanks(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// The text with blanks for comments and for the insides of strings and characters, and
/// the strings with the byte at which each starts.
fn blank(text: &str) -> (String, Vec<(usize, String)>) {
    let mut code = text.as_bytes().to_vec();
    let mut literals = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let inside = if rest.starts_with("//") {
            0..rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            0..block_comment(rest)
        } else if let Some(inside) = string(text, at) {
            literals.push((at, rest[inside.clone()].to_owned()));
            inside
        } else if let Some(end) = character(rest) {
            1..end - 1
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
            continue;
        };
        for byte in &mut code[at + inside.start..at + inside.end] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
        at += inside.end + closing_marks(&rest[inside.end..], inside.start);
    }
    (
        String::from_utf8(code).expect("blanks replace whole characters"),
        literals,
    )
}

/// The quotation mark and the `#` that end what was opened by a mark and as many `#`.
fn closing_marks(rest: &str, opening: usize) -> usize {
    if opening == 0 || !rest.starts_with(['"', '\'']) {
        return 0;
    }
    1 + rest[1..].bytes().take_while(|byte| *byte == b'#').count()
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0usize, 0);
    let bytes = rest.as_bytes();
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => depth += 1,
            b"*/" => depth -= 1,
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

/// The inside of the string that starts at `at`, counted from there.
fn string(text: &str, at: usize) -> Option<std::ops::Range<usize>> {
    let rest = &text[at..];
    let in_word = text[..at].ends_with(|c: char| c == '_' || c.is_alphanumeric());
    let prefix = rest
        .bytes()
        .take_while(|b| matches!(b, b'b' | b'c' | b'r'))
        .count();
    if prefix > 2 || (prefix > 0 && in_word) {
        return None;
    }
    if rest[..prefix].contains('r') {
        let hashes = rest[prefix..].bytes().take_while(|b| *b == b'#').count();
        let start = prefix + hashes + 1;
        if !rest[prefix + hashes..].starts_with('"') {
            return None;
        }
        let end = format!("\"{}", "#".repeat(hashes));
        let length = rest[start..].find(&end).unwrap_or(rest.len() - start);
        return Some(start..start + length);
    }
    if !rest[prefix..].starts_with('"') {
        return None;
    }
    let start = prefix + 1;
    let mut escaped = false;
    for (offset, letter) in rest[start..].char_indices() {
        match letter {
            '"' if !escaped => return Some(start..start + offset),
            _ => escaped = letter == '\\' && !escaped,
        }
    }
    Some(start..rest.len())
}

/// The end of a character literal; a lifetime is none.
fn character(rest: &str) -> Option<usize> {
    let mut letters = rest.char_indices();
    if letters.next()?.1 != '\'' {
        return None;
    }
    let (_, first) = letters.next()?;
    if first == '\\' {
        letters.next()?;
        return letters.find(|(_, c)| *c == '\'').map(|(at, _)| at + 1);
    }
    let (at, second) = letters.next()?;
    (second == '\'').then_some(at + 1)
}

#[test]
fn comments_strings_and_characters_are_no_code() {
    let text = "let a = \"x { \\\" }\"; // }\n/* { /* } */ { */ let b = '{'; let c: &'a str;";
    let code = scan(text).code;
    assert_eq!(code.len(), text.len());
    assert!(!code.contains(['{', '}']), "{code}");
    assert!(code.contains("let b = ' '") && code.contains("&'a str"));
}

#[test]
fn raw_strings_end_at_their_own_mark() {
    let scanned = scan("f(r#\"a \" { b\"#, b\"c\", br\"d\", r#type, b'\\'', '\\u{1F600}') }");
    let literals: Vec<&str> = scanned.literals.iter().map(|(_, l)| l.as_str()).collect();
    assert_eq!(literals, ["a \" { b", "c", "d"]);
    assert!(scanned.code.contains("r#type") && scanned.code.ends_with(") }"));
    assert_eq!(scanned.code.matches('{').count(), 0);
}

#[test]
fn tests_are_no_code_and_do_not_count() {
    let text = "fn a() {}\n#[cfg(test)]\n#[allow(x)]\nmod tests {\n    const L: &str = \"nl\";\n}\n\
                #[cfg(test)]\nmod more;\nfn b() { \"kept\"; }\n";
    let scanned = scan(text);
    assert_eq!(scanned.lines, 2);
    assert_eq!(scanned.literals, [(9, "kept".to_owned())]);
    let names: Vec<String> = functions(&scanned.code)
        .into_iter()
        .map(|f| f.name)
        .collect();
    assert_eq!(names, ["a", "b"]);
}

#[test]
fn functions_are_measured() {
    let text = "impl X {\n    fn a<F: Fn(u8, u8) -> bool>(\n        &mut self,\n        f: F,\n        \
                m: Map<K, V>,\n    ) -> [u8; 2] {\n        g(|x, y| x);\n    }\n}\n\
                trait T { fn none(&self); }\nstruct S { f: fn(u8) -> u8 }\n";
    let expected = Function {
        name: "a".to_owned(),
        line: 2,
        lines: 7,
        parameters: 2,
    };
    assert_eq!(functions(&scan(text).code), [expected]);
}

#[test]
fn paths_from_the_root_are_found_in_every_form() {
    let code = "use crate::diag::Diagnostic;\nuse crate::{paths::{A, B}, site};\nuse super::own;\n\
                fn f() { super::super::config::x(); pub(crate) self::crate_name(); }\n\
                mod inner { use super::super::near; use super::super::super::far; }";
    let found: Vec<&str> = root_paths(code, &["markdown", "html"])
        .into_iter()
        .map(|(_, word)| word)
        .collect();
    assert_eq!(found, ["diag", "paths", "site", "config", "far"]);
    assert_eq!(root_paths("use super::diag::Span;", &["config"]).len(), 1);
}
