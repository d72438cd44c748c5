//! Turns a style sheet as people write it into one of few bytes that means the same: without
//! comments, and without the blanks that only please the eye.

/// What has no blank after it.
const OPENS: [char; 5] = ['{', '}', ';', ',', ':'];
/// What has no blank before it. A blank before a colon says something: `li :hover`.
const CLOSES: [char; 4] = ['{', '}', ';', ','];

/// The style sheet in few bytes. Comments that begin with `/*!` stay: they are licences.
pub(super) fn compact(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    let (mut blank, mut opened) = (false, true);
    while let Some(next) = rest.chars().next() {
        let is_comment = rest.starts_with("/*") && !rest.starts_with("/*!");
        let length = match next {
            _ if next.is_ascii_whitespace() => {
                blank = true;
                rest = &rest[1..];
                continue;
            }
            _ if is_comment => {
                rest = &rest[comment(rest)..];
                // Where nothing else parts two words, an empty comment does.
                let joins = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '%' | '#');
                if !blank && out.ends_with(joins) && rest.starts_with(joins) {
                    out.push_str("/**/");
                }
                continue;
            }
            '/' if rest.starts_with("/*!") => comment(rest),
            '"' | '\'' => string(rest, next),
            '\\' => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            _ if rest.starts_with("url(") => address(rest),
            _ => next.len_utf8(),
        };
        if blank && !opened && !CLOSES.contains(&next) {
            out.push(' ');
        }
        blank = false;
        opened = length == 1 && OPENS.contains(&next);
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out
}

/// How long the comment is that a text begins with.
fn comment(text: &str) -> usize {
    text.find("*/").map_or(text.len(), |end| end + 2)
}

/// How long the string is that a text begins with, with its quotes.
fn string(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    let end = text.char_indices().skip(1).find(|(_, c)| {
        let ends = *c == quote && !is_escaped;
        is_escaped = *c == '\\' && !is_escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

/// How long the beginning of an address is that is to be taken as it is: all of it, unless it
/// is in quotes.
fn address(text: &str) -> usize {
    let inner = text["url(".len()..].trim_start();
    if inner.starts_with(['"', '\'']) {
        return "url(".len();
    }
    text.find(')').map_or(text.len(), |end| end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_stays() {
        for (css, compacted) in [
            ("a { color: red; }\n\nb {}\n", "a{color:red;}b{}"),
            ("/* a */\na, b > c { x: y } /* b */", "a,b > c{x:y}"),
            ("li :hover, a:is(b, c) {}", "li :hover,a:is(b,c){}"),
            ("a { width: calc(1px + 2px) }", "a{width:calc(1px + 2px)}"),
            (
                "@media (a: b) and (c) { d {} }",
                "@media (a:b) and (c){d{}}",
            ),
            (
                "a::before { content: \"/* ; , \\\" \" }",
                "a::before{content:\"/* ; , \\\" \"}",
            ),
            ("a { b: url(x/*y, z.svg) }", "a{b:url(x/*y, z.svg)}"),
            ("a { b: url( \"x , y\" ) }", "a{b:url( \"x , y\" )}"),
            ("/*! mine */ a {}", "/*! mine */ a{}"),
            (".a\\, b {}", ".a\\, b{}"),
            ("a { b: 1px/**/2px }", "a{b:1px/**/2px}"),
            (".a/* x */.b\n.c {}", ".a.b .c{}"),
            ("a { b: c", "a{b:c"),
            ("/* never ends", ""),
            ("'", "'"),
            ("\\", "\\"),
        ] {
            assert_eq!(compact(css), compacted);
            assert_eq!(compact(compacted), compacted, "twice is once");
        }
    }
}
