//! Turns what each `theme.yaml` says of colours and fonts into what holds for the theme: a theme
//! takes from those that it stands on what it does not say itself.

use std::collections::BTreeMap;

use super::{Group, Mode, Pair, Rule};
use crate::colour::Colour;
use crate::diag::{Diagnostic, Place};
use crate::render::layers::Layer;
use crate::render::manifest;
use crate::render::stylesheet::is_stylesheet;

/// The colours and fonts of a theme.
#[derive(Clone, Debug, Default)]
pub(crate) struct Declared {
    /// The style sheet that they are published with.
    pub(super) stylesheet: Option<String>,
    /// The names of the colours.
    pub(super) names: Vec<String>,
    /// Their values in each mode, in the same order.
    pub(super) values: BTreeMap<Mode, Vec<Colour>>,
    /// Which stands on which.
    pub(super) pairs: Vec<Pair>,
    /// What the settings may name, each with the colours that follow it. Where a colour
    /// follows two that are given, it is the later one.
    pub(super) colors: Vec<(String, Vec<(usize, Rule)>)>,
    /// The fonts that the settings may name, each with those that stand in for it.
    pub(super) fonts: Vec<(String, String)>,
}

/// Puts together what the layers of a theme say.
pub(crate) fn declare(layers: &[Layer]) -> (Declared, Vec<Diagnostic>) {
    let mut names = Names {
        layers,
        known: Vec::new(),
        diagnostics: Vec::new(),
    };
    let values = names.values();
    let pairs = names.pairs();
    let colors = names.colors();
    let looks = || layers.iter().map(|layer| &layer.manifest.look);
    let declared = Declared {
        stylesheet: looks().find_map(|look| look.stylesheet.clone()),
        values,
        pairs,
        colors,
        fonts: merged(looks().map(|look| &look.fonts)),
        names: names.known,
    };
    let mut diagnostics = names.diagnostics;
    diagnostics.extend(declared.without_sheet(layers));
    (declared, diagnostics)
}

impl Declared {
    /// Complains where there is no style sheet that could hold colours and fonts.
    fn without_sheet(&self, layers: &[Layer]) -> Option<Diagnostic> {
        let names = layers.iter().flat_map(|layer| layer.below("assets"));
        let names: Vec<&str> = names.map(|(name, _)| name).collect();
        let Some(sheet) = self.stylesheet.as_deref() else {
            let has_look = !self.names.is_empty() || !self.fonts.is_empty();
            let place = Place::file(&layers[0].path("theme.yaml"));
            let complaint = Diagnostic::error("theme-stylesheet-unnamed").at(place);
            return has_look.then(|| complaint.help("name"));
        };
        if names.contains(&sheet) {
            return None;
        }
        let sheets = names.into_iter().filter(|name| is_stylesheet(name));
        let complaint = Diagnostic::error("theme-stylesheet")
            .at(manifest::place(layers, &["stylesheet"]))
            .with("written", sheet)
            .did_you_mean(sheet, sheets);
        Some(complaint.help("name"))
    }
}

/// The names of colours, against which everything else is held.
struct Names<'a> {
    layers: &'a [Layer],
    known: Vec<String>,
    diagnostics: Vec<Diagnostic>,
}

impl Names<'_> {
    /// The values in each mode; the colours are those that have one on a light ground.
    fn values(&mut self) -> BTreeMap<Mode, Vec<Colour>> {
        let of = |mode: Mode| {
            let looks = self.layers.iter().map(|layer| &layer.manifest.look);
            merged(looks.filter_map(move |look| look.palette.get(&mode)))
        };
        let light = of(Mode::Light);
        let own = Mode::ALL.map(|mode| (mode, of(mode)));
        self.known = light.iter().map(|(name, _)| name.clone()).collect();
        let mut values: BTreeMap<Mode, Vec<Colour>> = BTreeMap::new();
        for (mode, own) in own {
            let below = mode.below().and_then(|below| values.get(&below));
            let mut of_mode: Vec<Colour> = below
                .cloned()
                .unwrap_or_else(|| light.iter().map(|(_, colour)| *colour).collect());
            for (name, colour) in own {
                if let Some(index) = self.index(&name, &["palette", mode.field(), &name]) {
                    of_mode[index] = colour;
                }
            }
            values.insert(mode, of_mode);
        }
        values
    }

    fn pairs(&mut self) -> Vec<Pair> {
        let mut pairs = Vec::new();
        for group in Group::ALL {
            let looks = self.layers.iter().map(|layer| &layer.manifest.look);
            let all = merged(looks.filter_map(|look| look.pairs.get(&group)));
            for (name, grounds) in all {
                let Some(front) = self.index(&name, &["pairs", group.field(), &name]) else {
                    continue;
                };
                for (number, ground) in grounds.iter().enumerate() {
                    let field = ["pairs", group.field(), &name, &number.to_string()];
                    let ground = self.index(ground, &field);
                    pairs.extend(ground.map(|ground| Pair {
                        group,
                        front,
                        ground,
                    }));
                }
            }
        }
        pairs
    }

    fn colors(&mut self) -> Vec<(String, Vec<(usize, Rule)>)> {
        let looks = self.layers.iter().map(|layer| &layer.manifest.look);
        let all = merged(looks.map(|look| &look.colors));
        let mut colors = Vec::new();
        for (name, follow) in all {
            let index = |(colour, rule): (String, Rule)| {
                let index = self.index(&colour, &["colors", &name, &colour])?;
                Some((index, rule))
            };
            let follow = follow.into_iter().filter_map(index).collect();
            colors.push((name, follow));
        }
        colors
    }

    /// The index of a colour; one that the theme does not have is reported at `field`.
    fn index(&mut self, name: &str, field: &[&str]) -> Option<usize> {
        let index = self.known.iter().position(|known| known == name);
        if index.is_none() {
            let complaint = Diagnostic::error("theme-color-unknown")
                .at(manifest::place(self.layers, field))
                .with("name", name)
                .did_you_mean(name, self.known.iter().map(String::as_str));
            self.diagnostics.push(complaint.help("light"));
        }
        index
    }
}

/// What the layers say under each name, those at the bottom first; a theme has the last word.
fn merged<'a, T: Clone + 'a>(
    layers: impl DoubleEndedIterator<Item = &'a Vec<(String, T)>>,
) -> Vec<(String, T)> {
    let mut all: Vec<(String, T)> = Vec::new();
    for (name, value) in layers.rev().flatten() {
        match all.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => known.clone_from(value),
            None => all.push((name.clone(), value.clone())),
        }
    }
    all
}
