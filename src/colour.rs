//! Turns colours as they are written (`#0a5560`) into numbers: how much two of them differ in
//! light, and the colour of another lightness that looks most like one.
//!
//! Contrast is that of WCAG 2. Lightness is that of OKLCH, in which a step is the same step to
//! the eye in every hue; hue and chroma stay, so a darker brand colour is still that of the brand.

use std::fmt;

/// A colour of sRGB, as screens show it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Colour([u8; 3]);

/// A colour as the eye sees it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Oklch {
    /// From 0 (black) to 1 (white).
    pub lightness: f64,
    /// From 0 (grey) to about 0.3.
    pub chroma: f64,
    /// In radians.
    pub hue: f64,
}

/// How far apart the lightnesses are that are tried one after the other.
const STEP: f64 = 0.0025;

impl Colour {
    /// White.
    pub const WHITE: Self = Self([255; 3]);
    /// Black.
    pub const BLACK: Self = Self([0; 3]);

    /// Reads `#rgb` or `#rrggbb`.
    pub fn parse(written: &str) -> Option<Self> {
        let digits = written.strip_prefix('#')?;
        let digit = |c: char| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let digits: Vec<u8> = digits.chars().map(digit).collect::<Option<_>>()?;
        let channels: Vec<u8> = match digits.len() {
            3 => digits.iter().map(|digit| digit * 17).collect(),
            6 => digits
                .chunks(2)
                .map(|pair| pair[0] * 16 + pair[1])
                .collect(),
            _ => return None,
        };
        channels.try_into().ok().map(Self)
    }

    /// The contrast with another colour, from 1 to 21, as WCAG counts it.
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// The relative luminance of WCAG, from 0 to 1.
    fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// The colour as the eye sees it.
    pub fn oklch(self) -> Oklch {
        let cones = product(CONES, self.0.map(linear)).map(f64::cbrt);
        let [lightness, green_red, blue_yellow] = product(LAB, cones);
        Oklch {
            lightness,
            chroma: green_red.hypot(blue_yellow),
            hue: blue_yellow.atan2(green_red),
        }
    }

    /// The colour itself where it passes; else that of the nearest lightness that does, in the
    /// same hue. `None` where no lightness does.
    pub fn nearest(self, passes: impl Fn(Self) -> bool) -> Option<Self> {
        if passes(self) {
            return Some(self);
        }
        let seen = self.oklch();
        let at = |lightness: f64| {
            let colour = Oklch { lightness, ..seen }.colour();
            passes(colour).then_some(colour)
        };
        let steps = std::iter::successors(Some(STEP), |step| Some(step + STEP));
        steps
            .take_while(|step| *step <= 1.0 + STEP)
            .find_map(|step| {
                let darker = at((seen.lightness - step).max(0.0));
                darker.or_else(|| at((seen.lightness + step).min(1.0)))
            })
    }

    /// This colour in the hue of another one, and no stronger than that.
    #[must_use]
    pub fn tinted(self, like: Self) -> Self {
        let (own, like) = (self.oklch(), like.oklch());
        let chroma = own.chroma.min(like.chroma);
        Oklch {
            lightness: own.lightness,
            chroma,
            hue: like.hue,
        }
        .colour()
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl Oklch {
    /// The nearest colour that screens can show: of the same lightness and hue, paler if need be.
    fn colour(self) -> Colour {
        if self.lightness <= 0.0 {
            return Colour::BLACK;
        }
        if self.lightness >= 1.0 {
            return Colour::WHITE;
        }
        if let Some(colour) = self.shown() {
            return colour;
        }
        let (mut shown, mut too_strong) = (0.0, self.chroma);
        for _ in 0..16 {
            let chroma = f64::midpoint(shown, too_strong);
            match (Self { chroma, ..self }).shown() {
                Some(_) => shown = chroma,
                None => too_strong = chroma,
            }
        }
        let grey = if self.lightness < 0.5 {
            Colour::BLACK
        } else {
            Colour::WHITE
        };
        let paler = Self {
            chroma: shown,
            ..self
        };
        paler.shown().unwrap_or(grey)
    }

    /// The colour in sRGB, where a screen can show it.
    fn shown(self) -> Option<Colour> {
        let (green_red, blue_yellow) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let cones = product(FROM_LAB, [self.lightness, green_red, blue_yellow]);
        let [red, green, blue] = product(FROM_CONES, cones.map(|cone| cone.powi(3)));
        Some(Colour([encoded(red)?, encoded(green)?, encoded(blue)?]))
    }
}

/// The matrices of `OKLab`: from light to the cones of the eye, from these to what is seen, and back.
const CONES: [[f64; 3]; 3] = [
    [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
    [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
    [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
];
const LAB: [[f64; 3]; 3] = [
    [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
    [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
    [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
];
const FROM_LAB: [[f64; 3]; 3] = [
    [1.0, 0.396_337_777_4, 0.215_803_757_3],
    [1.0, -0.105_561_345_8, -0.063_854_172_8],
    [1.0, -0.089_484_177_5, -1.291_485_548_0],
];
const FROM_CONES: [[f64; 3]; 3] = [
    [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
    [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
    [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
];

fn product(matrix: [[f64; 3]; 3], vector: [f64; 3]) -> [f64; 3] {
    matrix.map(|row| row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2])
}

/// A channel of sRGB as an amount of light.
fn linear(channel: u8) -> f64 {
    let value = f64::from(channel) / 255.0;
    if value <= 0.040_45 {
        value / 12.92
    } else {
        ((value + 0.055) / 1.055).powf(2.4)
    }
}

/// An amount of light as a channel of sRGB; `None` where no screen can show it.
fn encoded(light: f64) -> Option<u8> {
    let value = if light <= 0.003_130_8 {
        light * 12.92
    } else {
        1.055 * light.powf(1.0 / 2.4) - 0.055
    };
    let rounded = (value * 255.0).round();
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the range is checked just before"
    )]
    (0.0..=255.0).contains(&rounded).then_some(rounded as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(written: &str) -> Colour {
        Colour::parse(written).expect("a colour")
    }

    #[test]
    fn contrast_is_what_wcag_says_of_known_pairs() {
        let contrast = |a: &str, b: &str| {
            let contrast = colour(a).contrast(colour(b));
            (contrast * 100.0).floor() / 100.0
        };
        let pairs = [
            ("#000", "#fff", 21.0),
            ("#777", "#fff", 4.47),
            ("#767676", "#fff", 4.54),
            ("#595959", "#ffffff", 7.0),
            ("#f00", "#fff", 3.99),
            ("#ffd800", "#ffffff", 1.39),
            ("#abc", "#abc", 1.0),
        ];
        for (a, b, known) in pairs {
            assert!((contrast(a, b) - known).abs() < 1e-9, "{a} on {b}");
            assert!((contrast(b, a) - known).abs() < 1e-9, "{b} on {a}");
        }
        let rounded = colour("#777").contrast(Colour::WHITE) * 100.0;
        assert!((rounded.round() - 448.0).abs() < 1e-9, "{rounded}");
    }

    #[test]
    fn only_three_or_six_digits_after_a_hash_are_a_colour() {
        assert_eq!(colour("#0A6").to_string(), "#00aa66");
        assert_eq!(colour("#0a5560").to_string(), "#0a5560");
        for wrong in ["0a5560", "#0a55", "#0a556g", "red", "", "#", "#１２３"] {
            assert_eq!(Colour::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn oklch_is_that_of_its_inventor() {
        let red = colour("#f00").oklch();
        assert!((red.lightness - 0.628).abs() < 0.001, "{red:?}");
        assert!((red.chroma - 0.2577).abs() < 0.001, "{red:?}");
        assert!((red.hue.to_degrees() - 29.23).abs() < 0.1, "{red:?}");
        assert!((Colour::WHITE.oklch().lightness - 1.0).abs() < 0.001);
    }

    #[test]
    fn every_shown_colour_comes_back_from_oklch() {
        for step in 0..4096_u32 {
            let channel = |shift: u32| u8::try_from(((step >> shift) & 15) * 17).expect("a byte");
            let colour = Colour([channel(0), channel(4), channel(8)]);
            assert_eq!(colour.oklch().colour(), colour);
        }
    }

    #[test]
    fn the_nearest_colour_passes_and_keeps_its_hue() {
        for written in ["#ffd800", "#ffc0cb", "#8b0000", "#0a5560", "#6f6"] {
            let given = colour(written);
            let passes = |colour: Colour| colour.contrast(Colour::WHITE) >= 7.0;
            let near = given.nearest(passes).expect("black passes");
            assert!(passes(near), "{written}: {near}");
            let turned = (near.oklch().hue - given.oklch().hue).abs().to_degrees();
            assert!(turned < 4.0, "{written}: {near} is turned by {turned}");
            if !passes(given) {
                assert!(near.contrast(Colour::WHITE) < 7.3, "{written}: {near}");
            }
        }
        assert_eq!(Colour::WHITE.nearest(|_| false), None);
    }

    #[test]
    fn a_tint_of_grey_is_grey() {
        assert_eq!(
            colour("#edf4f3").tinted(colour("#888")).to_string(),
            "#f2f2f2"
        );
    }
}
