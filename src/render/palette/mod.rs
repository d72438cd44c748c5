//! Turns the colours and fonts of a theme, and those that the settings name, into the beginning
//! of its style sheet.
//!
//! `theme.yaml` says which colours there are, which stands on which, and what follows from a
//! colour of the clinic (`declared.rs`). `paint.rs` makes of both the colours of each mode: what
//! the clinic gives stays as it is, the rest is moved in lightness until it can be read.
//! `contrast.rs` tells what cannot be read all the same, and `css.rs` writes the colours down.

pub(super) mod contrast;
mod css;
mod declared;
mod paint;

use std::collections::BTreeMap;

use crate::colour::Colour;

pub(super) use declared::{Declared, declare};
pub(super) use paint::paint;

/// What a reader's device asks of the colours of a page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Mode {
    /// A light ground.
    Light,
    /// A dark ground.
    Dark,
    /// A light ground, and more contrast.
    Contrast,
    /// A dark ground, and more contrast.
    DarkContrast,
}

impl Mode {
    /// All of them, in the order in which a style sheet names them.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::Contrast, Self::DarkContrast];

    /// Its field in `theme.yaml`.
    pub fn field(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
            Self::DarkContrast => "dark-contrast",
        }
    }

    /// The mode whose colours it has where it has none of its own.
    fn below(self) -> Option<Self> {
        match self {
            Self::Light => None,
            Self::Dark | Self::Contrast => Some(Self::Light),
            Self::DarkContrast => Some(Self::Dark),
        }
    }

    fn is_dark(self) -> bool {
        matches!(self, Self::Dark | Self::DarkContrast)
    }

    fn has_more_contrast(self) -> bool {
        matches!(self, Self::Contrast | Self::DarkContrast)
    }
}

/// What a colour is on the ground that it stands on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Group {
    /// Text.
    Text,
    /// A sign or an edge that says something.
    Marks,
    /// A coloured area, such as a button, whose text and edge have colours of their own. A clinic
    /// may choose any; one that is made from its colour stands out.
    Areas,
}

impl Group {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Text, Self::Marks, Self::Areas];

    /// Its field in `theme.yaml`.
    pub fn field(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Marks => "marks",
            Self::Areas => "areas",
        }
    }

    /// The least contrast with which it can be seen: level AA of WCAG.
    fn least(self) -> f64 {
        match self {
            Self::Text => AA.text,
            Self::Marks | Self::Areas => AA.marks,
        }
    }
}

/// What a colour of a theme makes of the clinic's colour that it follows.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Rule {
    /// It is that colour.
    Same,
    /// It is that colour, as much lighter or darker as it takes to be seen.
    Fitted,
    /// It keeps its lightness and takes the hue.
    Tinted,
    /// It is the text on that colour: light or dark, whichever can be read.
    On,
}

impl Rule {
    /// Their names in `theme.yaml`.
    pub const CHOICES: [(&'static str, Self); 4] = [
        ("same", Self::Same),
        ("fitted", Self::Fitted),
        ("tinted", Self::Tinted),
        ("on", Self::On),
    ];
}

/// A colour that stands on another one, by their indexes among the colours of the theme.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Pair {
    group: Group,
    front: usize,
    ground: usize,
}

impl Pair {
    /// The other colour of the pair.
    fn beside(self, colour: usize) -> Option<usize> {
        match (self.front == colour, self.ground == colour) {
            (true, _) => Some(self.ground),
            (_, true) => Some(self.front),
            _ => None,
        }
    }
}

/// How much contrast is asked for.
#[derive(Clone, Copy, PartialEq, Debug)]
struct Asked {
    text: f64,
    marks: f64,
}

impl Asked {
    fn of(self, group: Group) -> f64 {
        match group {
            Group::Text => self.text,
            Group::Marks | Group::Areas => self.marks,
        }
    }
}

/// Where a reader asks for more contrast.
const MORE: Asked = Asked {
    text: 10.0,
    marks: 4.5,
};
/// Level AAA of WCAG.
const AAA: Asked = Asked {
    text: 7.0,
    marks: 3.0,
};
/// Level AA of WCAG.
const AA: Asked = Asked {
    text: 4.5,
    marks: 3.0,
};

/// The colours of a theme as they are published.
#[derive(Clone, Debug, Default)]
pub struct Palette {
    /// Their names, in the order of the theme.
    pub names: Vec<String>,
    /// Their values in each mode, in the same order.
    pub values: BTreeMap<Mode, Vec<Colour>>,
    /// From which colour of the clinic each is made, in each mode.
    from: BTreeMap<Mode, Vec<Option<From>>>,
}

/// How a colour of the theme came from one of the clinic.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct From {
    /// The colour of the clinic, by its index in [`Declared::colors`].
    color: usize,
    /// Whether it is that very colour, as the settings have it.
    is_given: bool,
}

impl Palette {
    /// The names with their values in a mode.
    pub fn of(&self, mode: Mode) -> impl Iterator<Item = (&str, Colour)> {
        let values = self.values.get(&mode).into_iter().flatten();
        self.names.iter().map(String::as_str).zip(values.copied())
    }
}

#[cfg(test)]
mod tests;
