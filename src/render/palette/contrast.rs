//! Turns the colours of a site into mistakes, where one cannot be seen on the other: those of the
//! settings at their place there, those of a theme at theirs.

use std::collections::BTreeMap;

use super::paint::nearest;
use super::{AAA, Declared, Group, Mode, Pair, Palette};
use crate::config::{self, Config};
use crate::diag::{Diagnostic, Place, Severity};
use crate::render::layers::Layer;
use crate::render::manifest;
use crate::sources::Sources;

/// The colour that is to be mended: by its index in [`Declared::colors`] where the settings give
/// it, else by its index among the colours of the theme.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Blame {
    Clinic(usize),
    Theme(usize),
}

/// What is looked at.
#[derive(Clone, Copy)]
pub(crate) struct Painted<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) layers: &'a [Layer],
    pub(crate) declared: &'a Declared,
    pub(crate) palette: &'a Palette,
    pub(crate) config: &'a Config,
}

/// What cannot be seen well enough: one complaint for each colour that is written, with all that
/// it stands on in the first mode where that is worst. Below level AA of WCAG it is an error; text below level AAA is a warning.
pub(crate) fn check(painted: Painted<'_>) -> Vec<Diagnostic> {
    let Painted {
        declared, palette, ..
    } = painted;
    let mut found: BTreeMap<(Mode, Blame), (Severity, Vec<String>)> = BTreeMap::new();
    for mode in Mode::ALL {
        for pair in &declared.pairs {
            let Some((severity, words)) = complaint(palette, mode, *pair) else {
                continue;
            };
            let blame = blame(palette, mode, *pair);
            let is_chosen = matches!(blame, Blame::Clinic(_)) && pair.group == Group::Areas;
            if !is_chosen {
                let entry = found.entry((mode, blame));
                let (worst, all) = entry.or_insert((severity, Vec::new()));
                *worst = severity.min(*worst);
                all.push(words);
            }
        }
    }
    let complaints = found.into_iter().map(|((mode, blame), (severity, pairs))| {
        let code = match severity {
            Severity::Error => "color-unreadable",
            _ => "color-faint",
        };
        let complaint = Diagnostic::of(code, severity)
            .with("pairs", pairs.join(", "))
            .with("mode", mode.field());
        match blame {
            Blame::Clinic(color) => painted.of_clinic(mode, color, complaint),
            Blame::Theme(index) => painted.of_theme(mode, index, complaint),
        }
    });
    let mut complaints: Vec<Diagnostic> = complaints.collect();
    complaints.sort_by_key(|complaint| complaint.severity);
    let mut told: Vec<Option<Place>> = Vec::new();
    complaints.retain(|complaint| {
        let is_new = !told.contains(&complaint.place);
        told.push(complaint.place.clone());
        is_new
    });
    complaints
}

/// How bad a pair is, and the words for it: `link on mist 4.2 : 1`.
fn complaint(palette: &Palette, mode: Mode, pair: Pair) -> Option<(Severity, String)> {
    let values = palette.values.get(&mode)?;
    let contrast = values[pair.front].contrast(values[pair.ground]);
    let severity = if contrast < pair.group.least() {
        Severity::Error
    } else if contrast < AAA.of(pair.group) {
        Severity::Warning
    } else {
        return None;
    };
    let (front, ground) = (&palette.names[pair.front], &palette.names[pair.ground]);
    // Rounded down, so that what falls short never looks as if it did not.
    let shown = (contrast * 100.0).floor() / 100.0;
    Some((severity, format!("{front}/{ground} {shown:.2}:1")))
}

/// What the settings give is to be mended there; else it is the theme's.
fn blame(palette: &Palette, mode: Mode, pair: Pair) -> Blame {
    let from = |index: usize| palette.from.get(&mode).and_then(|from| from[index]);
    let ends = [from(pair.front), from(pair.ground)];
    let given = ends.into_iter().flatten().find(|from| from.is_given);
    let origin = given.or(ends[0]).or(ends[1]);
    origin.map_or(Blame::Theme(pair.front), |from| Blame::Clinic(from.color))
}

impl Painted<'_> {
    /// Tells of a colour in the settings, with the nearest one that would do.
    fn of_clinic(self, mode: Mode, color: usize, complaint: Diagnostic) -> Diagnostic {
        let name = self.declared.colors[color].0.as_str();
        let colors = &self.config.brand.colors;
        let is_dark =
            colors.dark.contains_key(name) && (mode.is_dark() || !colors.light.contains_key(name));
        let field = if is_dark {
            &["brand", "colors", "dark", name][..]
        } else {
            &["brand", "colors", name][..]
        };
        let complaint = complaint
            .at(config::place(self.sources, field))
            .with("name", name);
        let Some(nearest) = nearest(self.declared, self.palette, mode, color) else {
            return complaint;
        };
        let nearest = nearest.to_string();
        let line = config::line_with(self.sources, field, &format!("\"{nearest}\""));
        let complaint = complaint.with("nearest", nearest).help("nearest");
        match line {
            Some(line) => complaint.mended(line),
            None => complaint,
        }
    }

    /// Tells of a colour of the theme.
    fn of_theme(self, mode: Mode, index: usize, complaint: Diagnostic) -> Diagnostic {
        let name = self.palette.names[index].as_str();
        let has_own = |mode: &Mode| {
            let mut looks = self.layers.iter().map(|layer| &layer.manifest.look);
            looks.any(|look| {
                let of_mode = look.palette.get(mode).into_iter().flatten();
                of_mode.map(|(known, _)| known).any(|known| known == name)
            })
        };
        let mode = std::iter::successors(Some(mode), |mode| mode.below()).find(has_own);
        let mode = mode.unwrap_or(Mode::Light);
        let place = manifest::place(self.layers, &["palette", mode.field(), name]);
        complaint.at(place).with("name", name)
    }
}

/// What is wrong with the names of colours and fonts in the settings.
pub(crate) fn unknown(sources: &Sources, config: &Config, declared: &Declared) -> Vec<Diagnostic> {
    let brand = &config.brand;
    let colors: Vec<&str> = declared.colors.iter().map(|(name, _)| &**name).collect();
    let fonts: Vec<&str> = declared.fonts.iter().map(|(name, _)| &**name).collect();
    let light = brand.colors.light.keys();
    let light = light.map(|name| (vec!["brand", "colors", name], &colors));
    let dark = brand.colors.dark.keys();
    let dark = dark.map(|name| (vec!["brand", "colors", "dark", name], &colors));
    let named = brand.fonts.keys();
    let named = named.map(|name| (vec!["brand", "fonts", name], &fonts));
    let mut diagnostics = Vec::new();
    for (field, known) in light.chain(dark).chain(named) {
        let name = field.last().copied().unwrap_or_default();
        if known.contains(&name) {
            continue;
        }
        let complaint = Diagnostic::error("brand-unknown")
            .at(config::key_place(sources, &field))
            .with("name", name)
            .with("theme", config.theme.as_str())
            .did_you_mean(name, known.iter().copied());
        diagnostics.push(if known.is_empty() {
            complaint.help("none")
        } else {
            complaint.with("known", known.join(", ")).help("known")
        });
    }
    diagnostics
}
