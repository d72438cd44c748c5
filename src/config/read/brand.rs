//! Turns the setting `brand` into logo, colours and fonts.

use std::collections::BTreeMap;

use crate::colour::Colour;
use crate::config::brand::{Brand, Colors, FACES, Font, Logo};
use crate::diag::Diagnostic;
use crate::paths::SourcePath;
use crate::yaml::{self, At, Fields, Reader, Value};

/// Reads logo, colours and fonts.
pub(super) fn brand(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Brand {
    let Some(given) = fields.fields(reader, "brand", "{logo: logo.svg}") else {
        return Brand::default();
    };
    given.refuse_unknown(reader, &["logo", "colors", "fonts"]);
    Brand {
        logo: logo(reader, &given),
        colors: colors(reader, &given),
        fonts: fonts(reader, &given),
    }
}

/// One image, or one for each ground.
fn logo(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Option<Logo> {
    if !fields.get("logo").is_some_and(Value::is_mapping) {
        let light = file(reader, fields, "logo", "logo-path")?;
        return Some(Logo { light, dark: None });
    }
    let given = fields.fields(reader, "logo", "logo.svg")?;
    given.refuse_unknown(reader, &["light", "dark"]);
    if given.get("light").is_none() {
        given.missing(reader, "light", "logo.svg");
    }
    let dark = file(reader, &given, "dark", "logo-path");
    let light = file(reader, &given, "light", "logo-path")?;
    Some(Logo { light, dark })
}

/// A file below `content/`; `code` says what is wrong with anything else.
fn file(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
    name: &str,
    code: &'static str,
) -> Option<SourcePath> {
    let written = fields.text(reader, name)?;
    let relative = written.trim_start_matches('/');
    let path = SourcePath::new("content/site.yaml").join(relative);
    let path = path.filter(|path| path.below("content").is_some());
    let is_remote = written.contains("://") || written.starts_with("//");
    if path.is_none() || is_remote {
        let diagnostic = Diagnostic::error(code)
            .with("field", name)
            .with("written", written)
            .help("form");
        reader.report(&fields.path(name), At::Value, diagnostic);
        return None;
    }
    path
}

/// Colours for a light ground, and in `dark` those for a dark one.
fn colors(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Colors {
    let example = "{brand: \"#0a5560\"}";
    let mut colors = Colors::default();
    let Some(given) = fields.fields(reader, "colors", example) else {
        return colors;
    };
    for (name, value) in given.iter().filter(|(name, _)| name != "dark") {
        let colour = colour(reader, &given.path(&name), value);
        colors.light.extend(colour.map(|colour| (name, colour)));
    }
    if let Some(dark) = given.fields(reader, "dark", "{brand: \"#86d5d3\"}") {
        for (name, value) in dark.iter() {
            let colour = colour(reader, &dark.path(&name), value);
            colors.dark.extend(colour.map(|colour| (name, colour)));
        }
    }
    colors
}

/// A colour as `#rgb` or `#rrggbb`.
pub(crate) fn colour(reader: &mut Reader<'_>, path: &[String], value: &Value) -> Option<Colour> {
    let name = path.last().map_or("", String::as_str);
    if value.is_null() {
        // Without quotes, what follows `#` is a remark to YAML.
        let diagnostic = Diagnostic::error("color-empty").with("field", name);
        reader.report(path, At::Key, diagnostic.help("form"));
        return None;
    }
    let written = yaml::text(reader, path, value)?;
    let colour = Colour::parse(&written);
    if colour.is_none() {
        let mut diagnostic = Diagnostic::error("color-form")
            .with("field", name)
            .with("written", written.as_str());
        let with_sign = format!("#{written}");
        if Colour::parse(&with_sign).is_some()
            && let Some(line) = reader.line_with(path, &format!("\"{with_sign}\""))
        {
            diagnostic = diagnostic.mended(line);
        }
        reader.report(path, At::Value, diagnostic.help("form"));
    }
    colour
}

/// Fonts by what they are for: a name, or a name with files.
fn fonts(reader: &mut Reader<'_>, fields: &Fields<'_>) -> BTreeMap<String, Font> {
    let mut fonts = BTreeMap::new();
    let example = "{text: {name: Inter, variable: fonts/inter.woff2}}";
    let Some(given) = fields.fields(reader, "fonts", example) else {
        return fonts;
    };
    for (role, value) in given.iter() {
        let font = match Fields::at(given.path(&role), value) {
            Some(font) => with_files(reader, &font),
            None => given.text(reader, &role).map(|name| Font {
                name,
                files: Vec::new(),
            }),
        };
        let Some(font) = font else {
            continue;
        };
        let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.');
        if font.name.chars().all(plain) {
            fonts.insert(role, font);
        } else {
            let diagnostic = Diagnostic::error("font-name").with("written", font.name);
            reader.report(&given.path(&role), At::Value, diagnostic.help("form"));
        }
    }
    fonts
}

fn with_files(reader: &mut Reader<'_>, font: &Fields<'_>) -> Option<Font> {
    let known: Vec<&str> = std::iter::once("name")
        .chain(FACES.iter().map(|face| face.field))
        .collect();
    font.refuse_unknown(reader, &known);
    let mut files = Vec::new();
    for face in FACES {
        let Some(path) = file(reader, font, face.field, "font-path") else {
            continue;
        };
        if path.extension().eq_ignore_ascii_case("woff2") {
            files.push((face, path));
        } else {
            let diagnostic = Diagnostic::error("font-kind").with("file", path.file_name());
            reader.report(&font.path(face.field), At::Value, diagnostic.help("mend"));
        }
    }
    let name = font.required_text(reader, "name", "Inter")?;
    Some(Font { name, files })
}
