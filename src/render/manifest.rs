//! Turns `theme.yaml` into what a theme says of itself: for which version of the templates'
//! contract it is made, which theme it stands on, its colours and fonts.

use std::collections::BTreeMap;

use super::layers::Layer;
use super::palette::{Group, Mode, Rule};
use crate::colour::Colour;
use crate::config;
use crate::diag::{Diagnostic, Place};
use crate::yaml::{self, At, Fields, Reader};

/// The version of the contract with themes: of the fields that templates see ([`super::views`],
/// [`super::answers`]), the functions that they call, and `theme.yaml`. It rises when a theme
/// that works would no longer do so, or would show something else; `themes/README.md` says more.
pub const API: i64 = 1;

/// What a theme says of itself.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// The theme that it stands on, with the place where it says so.
    pub extends: Option<(String, Place)>,
    /// Whether it is made for another version of the contract.
    pub is_foreign: bool,
    /// Its colours and fonts; what it leaves out is as in the theme that it stands on.
    pub look: Look,
}

/// Colours and fonts as one `theme.yaml` has them.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The style sheet that colours and fonts are published with.
    pub stylesheet: Option<String>,
    /// The value of each colour in each mode, in the order of the file.
    pub palette: BTreeMap<Mode, Vec<(String, Colour)>>,
    /// Which colour stands on which.
    pub pairs: BTreeMap<Group, Vec<(String, Vec<String>)>>,
    /// The colours that the settings may name, each with those that follow it.
    pub colors: Vec<(String, Vec<(String, Rule)>)>,
    /// The fonts that the settings may name, each with those that stand in for it.
    pub fonts: Vec<(String, String)>,
}

/// Reads the `theme.yaml` of a layer.
pub(super) fn read(layer: &Layer) -> (Manifest, Vec<Diagnostic>) {
    let Some(text) = layer.text("theme.yaml") else {
        return (Manifest::default(), Vec::new());
    };
    let (value, mut reader) = Reader::parse(&layer.path("theme.yaml"), text, 0..text.len());
    let manifest = Fields::of(&value).map(|fields| manifest(&mut reader, &fields, &layer.name));
    if !value.is_null() && !value.is_mapping() {
        let complaint = Diagnostic::error("theme-form").help("example");
        reader.report::<&str>(&[], At::Value, complaint);
    }
    (manifest.unwrap_or_default(), reader.into_diagnostics())
}

fn manifest(reader: &mut Reader<'_>, fields: &Fields<'_>, theme: &str) -> Manifest {
    let known = [
        "api",
        "description",
        "extends",
        "stylesheet",
        "palette",
        "pairs",
        "colors",
        "fonts",
    ];
    let parent = fields.text(reader, "extends");
    let extends = parent.map(|parent| (parent, reader.place(&["extends"], At::Value)));
    if !is_for_this_version(reader, fields, theme) {
        // What else stands there may mean something else in that version.
        return Manifest {
            extends,
            is_foreign: true,
            look: Look::default(),
        };
    }
    fields.refuse_unknown(reader, &known);
    fields.text(reader, "description");
    Manifest {
        extends,
        is_foreign: false,
        look: Look {
            stylesheet: fields.text(reader, "stylesheet"),
            palette: palette(reader, fields),
            pairs: pairs(reader, fields),
            colors: colors(reader, fields),
            fonts: fonts(reader, fields),
        },
    }
}

/// Refuses a theme that is made for another version. One that names none is made for the first.
fn is_for_this_version(reader: &mut Reader<'_>, fields: &Fields<'_>, theme: &str) -> bool {
    let errors = reader.errors();
    let made_for = fields.integer(reader, "api").unwrap_or(1);
    // What is no number was told.
    if made_for == API || reader.errors() > errors {
        return true;
    }
    let advice = if made_for > API { "newer" } else { "older" };
    let complaint = Diagnostic::error("theme-api")
        .with("theme", theme)
        .with("written", made_for.to_string())
        .with("known", API.to_string());
    reader.report(&fields.path("api"), At::Value, complaint.help(advice));
    false
}

fn palette(reader: &mut Reader<'_>, fields: &Fields<'_>) -> BTreeMap<Mode, Vec<(String, Colour)>> {
    let mut palette = BTreeMap::new();
    let Some(given) = fields.fields(reader, "palette", "{light: {ground: \"#fff\"}}") else {
        return palette;
    };
    given.refuse_unknown(reader, &Mode::ALL.map(Mode::field));
    for mode in Mode::ALL {
        let Some(colours) = given.fields(reader, mode.field(), "{ground: \"#fff\"}") else {
            continue;
        };
        let mut of_mode = Vec::new();
        for (name, value) in colours.iter() {
            if is_name(reader, &colours, &name)
                && let Some(colour) = config::colour(reader, &colours.path(&name), value)
            {
                of_mode.push((name, colour));
            }
        }
        palette.insert(mode, of_mode);
    }
    palette
}

fn pairs(
    reader: &mut Reader<'_>,
    fields: &Fields<'_>,
) -> BTreeMap<Group, Vec<(String, Vec<String>)>> {
    let mut pairs = BTreeMap::new();
    let Some(given) = fields.fields(reader, "pairs", "{text: {ink: [ground]}}") else {
        return pairs;
    };
    given.refuse_unknown(reader, &Group::ALL.map(Group::field));
    for group in Group::ALL {
        let Some(of_group) = given.fields(reader, group.field(), "{ink: [ground]}") else {
            continue;
        };
        let names: Vec<String> = of_group.iter().map(|(name, _)| name).collect();
        let pair = |name: String| {
            let grounds = of_group.texts(reader, &name)?;
            Some((name, grounds))
        };
        pairs.insert(group, names.into_iter().filter_map(pair).collect());
    }
    pairs
}

fn colors(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<(String, Vec<(String, Rule)>)> {
    let Some(given) = fields.fields(reader, "colors", "{brand: {brand: same}}") else {
        return Vec::new();
    };
    let mut colors = Vec::new();
    for (name, _) in given.iter() {
        let Some(follows) = given.fields(reader, &name, "{brand: same}") else {
            continue;
        };
        let names: Vec<String> = follows.iter().map(|(name, _)| name).collect();
        let rule = |name: String| {
            let rule = follows.choice(reader, &name, &Rule::CHOICES)?;
            Some((name, rule))
        };
        colors.push((name, names.into_iter().filter_map(rule).collect()));
    }
    colors
}

fn fonts(reader: &mut Reader<'_>, fields: &Fields<'_>) -> Vec<(String, String)> {
    let Some(given) = fields.fields(reader, "fonts", "{text: sans-serif}") else {
        return Vec::new();
    };
    let names: Vec<String> = given.iter().map(|(name, _)| name).collect();
    let mut fonts = Vec::new();
    for name in names {
        if is_name(reader, &given, &name) {
            let stack = given.text(reader, &name);
            fonts.extend(stack.map(|stack| (name, stack)));
        }
    }
    fonts
}

/// Whether a name can be that of a custom property in a style sheet.
fn is_name(reader: &mut Reader<'_>, fields: &Fields<'_>, name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let is_name = !name.is_empty() && name.chars().all(fits);
    if !is_name {
        let complaint = Diagnostic::error("theme-look-name").with("written", name);
        reader.report(&fields.path(name), At::Key, complaint.help("form"));
    }
    is_name
}

/// The value of a field in the `theme.yaml` of the first layer that has it.
pub(super) fn place(layers: &[Layer], field: &[&str]) -> Place {
    let found = layers.iter().find_map(|layer| {
        let text = layer.text("theme.yaml")?;
        let range = yaml::find(text, field)?;
        Some(Place::at(&layer.path("theme.yaml"), range))
    });
    found.unwrap_or_else(|| Place::file(&layers[0].path("theme.yaml")))
}
