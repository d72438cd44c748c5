//! Turns logo, colours and fonts of a clinic into one value: what makes a site its own, in any theme.

use std::collections::BTreeMap;

use crate::colour::Colour;
use crate::paths::SourcePath;

/// Logo, colours and fonts of the clinic. The theme says which colours and fonts there are.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Brand {
    /// The logo.
    pub logo: Option<Logo>,
    /// The colours.
    pub colors: Colors,
    /// Fonts by what they are for in the theme: `text`.
    pub fonts: BTreeMap<String, Font>,
}

/// The logo, as one image or as one for each ground.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Logo {
    /// The image on a light ground, below `content/`.
    pub light: SourcePath,
    /// The image on a dark ground, where it is another one.
    pub dark: Option<SourcePath>,
}

impl Logo {
    /// All its images, each with the name of its field.
    pub fn images(&self) -> impl Iterator<Item = (&'static str, &SourcePath)> {
        let dark = self.dark.as_ref().map(|dark| ("dark", dark));
        std::iter::once(("light", &self.light)).chain(dark)
    }
}

/// Colours by the name that the theme gives them.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Default)]
pub struct Colors {
    /// Those of pages with a light ground.
    pub light: BTreeMap<String, Colour>,
    /// Those of pages with a dark ground; one that is not here is made from the light one.
    pub dark: BTreeMap<String, Colour>,
}

/// A font.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Font {
    /// Its name.
    pub name: String,
    /// Its files below `content/`; without any it is used where a reader has it.
    pub files: Vec<(Face, SourcePath)>,
}

/// What a file of a font holds.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Face {
    /// The name of its field in the settings.
    pub field: &'static str,
    /// Its weight, as style sheets write it.
    pub weight: &'static str,
    /// Whether it is slanted.
    pub italic: bool,
}

/// The files that a font may have.
pub const FACES: [Face; 6] = [
    face("regular", "400", false),
    face("bold", "700", false),
    face("italic", "400", true),
    face("bold-italic", "700", true),
    face("variable", "100 900", false),
    face("variable-italic", "100 900", true),
];

const fn face(field: &'static str, weight: &'static str, italic: bool) -> Face {
    Face {
        field,
        weight,
        italic,
    }
}
