//! Turns colours and fonts into the beginning of a style sheet: custom properties for each mode,
//! and the files of fonts.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use super::{Declared, Mode, Palette};
use crate::colour::Colour;
use crate::config::brand::{Brand, Font};
use crate::paths::SourcePath;
use crate::render::fonts::Fonts;

impl Declared {
    /// Puts colours and fonts into the files of a theme: at the beginning of its style sheet, and
    /// into its drawings.
    pub(crate) fn dress(
        &self,
        files: &mut BTreeMap<String, Arc<[u8]>>,
        palette: &Palette,
        brand: &Brand,
        fonts: &Fonts,
    ) {
        for (name, bytes) in files.iter_mut() {
            let Ok(text) = std::str::from_utf8(bytes) else {
                continue;
            };
            if self.stylesheet.as_ref() == Some(name) {
                let up = "../".repeat(name.matches('/').count());
                let published = |file: &SourcePath| {
                    let (url, _) = fonts.get(file)?;
                    let encoded = url.encoded();
                    Some(format!("{up}{}", encoded.strip_prefix("/assets/")?))
                };
                let css = css(self, palette, brand, &published) + text;
                *bytes = css.into_bytes().into();
            } else if name.to_ascii_lowercase().ends_with(".svg") {
                *bytes = drawing(text, palette).into_bytes().into();
            }
        }
    }
}

/// When each mode holds: by what the reader's device asks, and by what the reader chose on the
/// page, which a script of the theme puts on the root element as `data-theme`. Of rules that hold
/// at once, the heavier one wins, and then the later one. Nothing is dark on paper.
const RULES: [(Mode, &[(&str, &str)]); 3] = [
    (
        Mode::Dark,
        &[
            (
                "screen and (prefers-color-scheme:dark)",
                ":not([data-theme=light])",
            ),
            ("screen", "[data-theme=dark]"),
        ],
    ),
    (
        Mode::Contrast,
        &[
            ("(prefers-contrast:more)", ""),
            ("", "[data-theme=contrast]"),
        ],
    ),
    (
        Mode::DarkContrast,
        &[
            (
                "screen and (prefers-contrast:more) and (prefers-color-scheme:dark)",
                ":not([data-theme=light])",
            ),
            ("screen and (prefers-contrast:more)", "[data-theme=dark]"),
            (
                "screen and (prefers-color-scheme:dark)",
                "[data-theme=contrast]",
            ),
        ],
    ),
];

/// The beginning of the style sheet. `published` gives the name that a file of a font has there,
/// if there is such a file.
fn css(
    declared: &Declared,
    palette: &Palette,
    brand: &Brand,
    published: &dyn Fn(&SourcePath) -> Option<String>,
) -> String {
    let mut css = String::new();
    let known = |role: &str| declared.fonts.iter().any(|(name, _)| name == role);
    for (_, font) in brand.fonts.iter().filter(|(role, _)| known(role)) {
        faces(&mut css, font, published);
    }
    let mut properties = Vec::new();
    for (role, stack) in &declared.fonts {
        let value = match brand.fonts.get(role) {
            Some(font) => format!("\"{}\",{stack}", font.name),
            None => stack.clone(),
        };
        properties.push(format!("--font-{role}:{value}"));
    }
    let light: Vec<(&str, Colour)> = palette.of(Mode::Light).collect();
    properties.extend(light.iter().map(|(name, colour)| property(name, *colour)));
    rule(&mut css, "", &properties);
    // What may hold already where a rule holds: a light ground, and below the last rule any of the
    // others, for that one holds wherever two of them would.
    let mut before = vec![light];
    for (mode, rules) in RULES {
        let own: Vec<(&str, Colour)> = palette.of(mode).collect();
        let below = match mode {
            Mode::DarkContrast => &before[..],
            _ => &before[..1],
        };
        let others = own
            .iter()
            .enumerate()
            .filter(|(index, colour)| below.iter().any(|of_mode| of_mode[*index] != **colour));
        let properties: Vec<String> = others
            .map(|(_, (name, colour))| property(name, *colour))
            .collect();
        for (query, choice) in rules {
            if properties.is_empty() || query.is_empty() {
                rule(&mut css, choice, &properties);
            } else {
                let _ = write!(css, "@media {query}{{");
                rule(&mut css, choice, &properties);
                css.push('}');
            }
        }
        before.push(own);
    }
    if !css.is_empty() {
        css.push('\n');
    }
    css
}

fn rule(css: &mut String, choice: &str, properties: &[String]) {
    if !properties.is_empty() {
        let _ = write!(css, ":root{choice}{{{}}}", properties.join(";"));
    }
}

fn property(name: &str, colour: Colour) -> String {
    let colour = colour.to_string();
    let digits = colour.as_bytes();
    let is_short = digits[1..].chunks(2).all(|pair| pair[0] == pair[1]);
    if is_short {
        let short: String = colour.chars().skip(1).step_by(2).collect();
        return format!("--{name}:#{short}");
    }
    format!("--{name}:{colour}")
}

/// The files of a font. Where they do not come at once, a page stays in another font, so that nothing moves under a reader; the next page has them.
fn faces(css: &mut String, font: &Font, published: &dyn Fn(&SourcePath) -> Option<String>) {
    for (face, file) in &font.files {
        let Some(name) = published(file) else {
            continue;
        };
        let style = if face.italic { "italic" } else { "normal" };
        let _ = write!(
            css,
            "@font-face{{font-family:\"{}\";font-style:{style};font-weight:{};font-display:optional;\
             src:url(\"{name}\") format(\"woff2\")}}",
            font.name, face.weight
        );
    }
}

/// Fills in the colours of a drawing, which cannot see those of the page: `var(--brand)`.
fn drawing(text: &str, palette: &Palette) -> String {
    let mut drawing = text.to_owned();
    for (name, colour) in palette.of(Mode::Light) {
        let written = format!("var(--{name})");
        if drawing.contains(&written) {
            drawing = drawing.replace(&written, &colour.to_string());
        }
    }
    drawing
}
