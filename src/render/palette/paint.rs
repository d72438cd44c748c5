//! Turns the colours of a theme and those of a clinic into the colours of each mode.
//!
//! What the clinic gives for a mode is taken as it is. Whatever follows from it is moved in
//! lightness, in its hue, until all pairs that it is part of can be read: to WCAG AAA, and further
//! where a reader asks for more contrast; where that cannot be, to AA.

use std::collections::BTreeMap;

use super::{AA, AAA, Asked, Declared, From, Group, MORE, Mode, Palette, Rule};
use crate::colour::Colour;
use crate::config::brand::Colors;

/// Paints a theme in the colours of a clinic.
pub(crate) fn paint(declared: &Declared, colors: &Colors) -> Palette {
    let mut palette = Palette {
        names: declared.names.clone(),
        ..Palette::default()
    };
    for mode in Mode::ALL {
        let mut painting = Painting::new(declared, colors, mode);
        painting.paint();
        palette.values.insert(mode, painting.values);
        palette.from.insert(mode, painting.from);
    }
    palette
}

/// The nearest colour to one that the settings give, of the same hue, with which everything can be
/// read that it is part of; `color` is its index in [`Declared::colors`].
pub(super) fn nearest(
    declared: &Declared,
    palette: &Palette,
    mode: Mode,
    color: usize,
) -> Option<Colour> {
    let (values, from) = (palette.values.get(&mode)?, palette.from.get(&mode)?);
    let is_given =
        |index: &usize| from[*index].is_some_and(|from| from.is_given && from.color == color);
    let given: Vec<usize> = (0..values.len()).filter(is_given).collect();
    let first = *given.first()?;
    let painting = Painting {
        declared,
        mode,
        values: values.clone(),
        from: from.clone(),
        // What is made to fit the colour would fit the other one too.
        is_settled: (0..values.len())
            .map(|index| from[index].is_none_or(|from| from.is_given) && !is_given(&index))
            .collect(),
        seeds: BTreeMap::new(),
        rules: Painting::rules(declared, |name| name == declared.colors[color].0),
    };
    [AAA, AA].into_iter().find_map(|asked| {
        values[first].nearest(|colour| {
            let passes = |index: &usize| painting.passes(*index, colour, asked, false);
            given.iter().all(passes)
        })
    })
}

/// A colour of the clinic from which others are made.
#[derive(Clone, Copy)]
struct Seed {
    colour: Colour,
    /// Whether the settings give it for pages with this ground, light or dark: an area that was
    /// chosen for it need not stand out.
    is_chosen: bool,
}

/// The colours of a mode while they are made.
struct Painting<'a> {
    declared: &'a Declared,
    mode: Mode,
    values: Vec<Colour>,
    from: Vec<Option<From>>,
    /// Whether the value of a colour is what it will be.
    is_settled: Vec<bool>,
    /// The colours of the clinic from which the others are made, by their index.
    seeds: BTreeMap<usize, Seed>,
    /// The rule of each colour that follows one of the clinic.
    rules: BTreeMap<usize, (usize, Rule)>,
}

impl<'a> Painting<'a> {
    fn new(declared: &'a Declared, colors: &Colors, mode: Mode) -> Self {
        // A colour for light pages serves dark ones too; one for dark pages only those.
        let none = BTreeMap::new();
        let (own, other) = if mode.is_dark() {
            (&colors.dark, &colors.light)
        } else {
            (&colors.light, &none)
        };
        let seed = |(index, (name, _)): (usize, &(String, _))| {
            let is_chosen = own.contains_key(name);
            let colour = *own.get(name).or_else(|| other.get(name))?;
            Some((index, Seed { colour, is_chosen }))
        };
        let seeds = declared.colors.iter().enumerate().filter_map(seed);
        let rules = Self::rules(declared, |name| {
            own.contains_key(name) || other.contains_key(name)
        });
        let is_exact = |color: usize| {
            let name = &declared.colors[color].0;
            !mode.has_more_contrast() && own.contains_key(name)
        };
        let from = (0..declared.names.len()).map(|index| {
            let (color, rule) = *rules.get(&index)?;
            let is_given = rule == Rule::Same && is_exact(color);
            Some(From { color, is_given })
        });
        Self {
            declared,
            mode,
            values: declared.values.get(&mode).cloned().unwrap_or_default(),
            from: from.collect(),
            is_settled: (0..declared.names.len())
                .map(|index| !rules.contains_key(&index))
                .collect(),
            seeds: seeds.collect(),
            rules,
        }
    }

    /// The rule of each colour that follows one of those that are `given`.
    fn rules(declared: &Declared, given: impl Fn(&str) -> bool) -> BTreeMap<usize, (usize, Rule)> {
        let mut rules = BTreeMap::new();
        for (color, (name, follow)) in declared.colors.iter().enumerate() {
            if given(name) {
                rules.extend(follow.iter().map(|(index, rule)| (*index, (color, *rule))));
            }
        }
        rules
    }

    fn paint(&mut self) {
        for index in 0..self.values.len() {
            if let Some(From {
                color,
                is_given: true,
            }) = self.from[index]
            {
                self.values[index] = self.seeds[&color].colour;
                self.is_settled[index] = true;
            }
        }
        // The text on a colour can be light or dark, so it comes after all the others. Those
        // come in the order of the theme, which names grounds before what stands on them.
        for texts in [false, true] {
            for index in 0..self.values.len() {
                let Some((color, rule)) = self.rules.get(&index).copied() else {
                    continue;
                };
                if !self.is_settled[index] && (rule == Rule::On) == texts {
                    self.values[index] = self.fit(index, color, rule);
                    self.is_settled[index] = true;
                }
            }
        }
    }

    /// The colour that one begins as.
    fn seed(&self, index: usize, color: usize, rule: Rule) -> Colour {
        let given = self.seeds[&color].colour;
        let own = self.values[index];
        match rule {
            Rule::Same | Rule::Fitted => given,
            Rule::Tinted => own.tinted(given),
            Rule::On => {
                let in_mode = |mode| self.declared.values.get(&mode).map(|of| of[index]);
                let each = [Mode::Light, Mode::Dark].into_iter().filter_map(in_mode);
                let each = each.map(|own| own.tinted(given));
                let least = |colour: &Colour| self.least_contrast(index, *colour);
                let best = each.max_by(|a, b| least(a).total_cmp(&least(b)));
                best.unwrap_or(own)
            }
        }
    }

    /// The contrast of a colour with that beside it which it is nearest to.
    fn least_contrast(&self, index: usize, colour: Colour) -> f64 {
        let beside = self.declared.pairs.iter();
        let beside = beside.filter_map(|pair| pair.beside(index));
        let contrasts = beside.map(|other| colour.contrast(self.values[other]));
        contrasts.fold(f64::INFINITY, f64::min)
    }

    /// The colour that can be read, as near as can be to what it begins as.
    fn fit(&self, index: usize, color: usize, rule: Rule) -> Colour {
        let seed = self.seed(index, color, rule);
        let areas = !self.seeds[&color].is_chosen;
        let ladder: &[Asked] = if self.mode.has_more_contrast() {
            &[MORE, AAA, AA]
        } else {
            &[AAA, AA]
        };
        let fitted = ladder
            .iter()
            .find_map(|asked| seed.nearest(|colour| self.passes(index, colour, *asked, areas)));
        fitted.unwrap_or(seed)
    }

    /// Whether a colour can be read with all that is settled, and some text on it; with `areas`,
    /// also whether it stands out as an area.
    fn passes(&self, index: usize, colour: Colour, asked: Asked, areas: bool) -> bool {
        self.declared.pairs.iter().all(|pair| {
            let Some(other) = pair.beside(index) else {
                return true;
            };
            let needed = asked.of(pair.group);
            if pair.group == Group::Areas && !areas {
                true
            } else if self.is_settled[other] {
                colour.contrast(self.values[other]) >= needed
            } else if matches!(self.rules.get(&other), Some((_, Rule::On))) {
                let extremes = [Colour::BLACK, Colour::WHITE].into_iter();
                extremes
                    .map(|text| text.contrast(colour))
                    .any(|contrast| contrast >= needed)
            } else {
                true
            }
        })
    }
}
