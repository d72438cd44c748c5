//! The colours of the default theme can be read, and so can those that it makes of a clinic's.

use super::contrast::{Painted, check, unknown};
use super::{AAA, Declared, Group, Mode, Palette, declare, paint};
use crate::colour::Colour;
use crate::config::Config;
use crate::diag::{Diagnostic, Severity};
use crate::paths::SourcePath;
use crate::render::layers::{Layer, layers};
use crate::sources::Sources;

const SETTINGS: &str = "title: T\nbase_url: https://a.example\nlanguages: [{code: en}]\n";

/// A theme in the colours of some settings.
struct Site {
    sources: Sources,
    config: Config,
    layers: Vec<Layer>,
    declared: Declared,
    palette: Palette,
}

impl Site {
    fn new(settings: &str, theme: Option<&str>) -> Self {
        let file = |path: &str, text: &str| (SourcePath::new(path), text.as_bytes().to_vec());
        let own = theme.map(|text| file("themes/own/theme.yaml", text));
        let settings = format!("{SETTINGS}{settings}");
        let files = own
            .into_iter()
            .chain([file("content/site.yaml", &settings)]);
        let sources = Sources::from_files(files);
        let (config, found) = crate::config::load(&sources, None);
        assert_eq!(found, []);
        let (layers, found) = layers(&sources, theme.map_or("clarity", |_| "own"));
        assert_eq!(found, []);
        let config = config.expect("settings");
        let (declared, found) = declare(&layers);
        assert_eq!(found, []);
        let palette = paint(&declared, &config.brand.colors);
        Self {
            sources,
            config,
            layers,
            declared,
            palette,
        }
    }

    fn found(&self) -> Vec<Diagnostic> {
        let Self {
            sources,
            config,
            layers,
            declared,
            palette,
        } = self;
        let mut found = unknown(sources, config, declared);
        found.extend(check(Painted {
            sources,
            layers,
            declared,
            palette,
            config,
        }));
        found
    }

    fn colour(&self, mode: Mode, name: &str) -> Colour {
        let mut of_mode = self.palette.of(mode);
        of_mode
            .find(|(known, _)| *known == name)
            .map(|(_, colour)| colour)
            .expect("a colour of the theme")
    }

    /// What was found, as code and line in the file.
    fn told(&self) -> Vec<String> {
        let line = |found: &Diagnostic| {
            let place = found.place.as_ref().expect("a place");
            let text = self.sources.text(&place.path).expect("a text");
            let span = place.span.expect("bytes of the file");
            let nearest = found.arguments.iter().find(|(name, _)| *name == "nearest");
            let nearest = nearest.map(|(_, value)| format!(" -> {value:?}"));
            let words = &text[span.start..span.end];
            format!("{} {words}{}", found.code, nearest.unwrap_or_default())
        };
        self.found().iter().map(line).collect()
    }
}

fn parsed(written: &str) -> Colour {
    Colour::parse(written).expect("a colour")
}

#[test]
fn every_pair_of_the_default_theme_reaches_its_level() {
    let site = Site::new("", None);
    assert!(
        site.declared.pairs.len() > 30,
        "{}",
        site.declared.pairs.len()
    );
    let mut short = Vec::new();
    for mode in Mode::ALL {
        let values = &site.palette.values[&mode];
        for pair in &site.declared.pairs {
            let contrast = values[pair.front].contrast(values[pair.ground]);
            if contrast < AAA.of(pair.group) {
                let [front, ground] = [pair.front, pair.ground].map(|at| &site.palette.names[at]);
                short.push(format!("{mode:?}: {front} on {ground}: {contrast:.2}"));
            }
        }
    }
    assert_eq!(short, Vec::<String>::new());
    assert_eq!(site.found(), []);
}

#[test]
fn every_colour_that_the_style_sheet_writes_on_is_one_of_a_pair() {
    let site = Site::new("", None);
    let sheet = site.layers[0]
        .text("assets/clarity.css")
        .expect("its style sheet");
    let in_text = |name: &str| {
        let mut text = site.declared.pairs.iter();
        text.any(|pair| {
            let names = [pair.front, pair.ground].map(|at| site.palette.names[at].as_str());
            pair.group == Group::Text && names.contains(&name)
        })
    };
    // What stands after `color:` is the colour of a text.
    let colours = sheet
        .split([' ', ';', '{'])
        .zip(sheet.split([' ', ';', '{']).skip(1));
    let written = colours.filter(|(property, _)| *property == "color:");
    let names = written.filter_map(|(_, value)| {
        let name = value.strip_prefix("var(--")?;
        name.split([')', ',']).next()
    });
    let tones = ["tone", "on-tone"];
    let lone: Vec<&str> = names
        .filter(|name| !tones.contains(name) && !in_text(name))
        .collect();
    assert_eq!(lone, Vec::<&str>::new());
}

#[test]
fn highlighted_code_can_be_read_in_both_modes() {
    let site = Site::new("", None);
    let sheet = site.layers[0]
        .text("assets/code.css")
        .expect("its style sheet");
    let blocks: Vec<&str> = sheet.split(":root").skip(1).collect();
    let [light, dark, chosen] = blocks[..] else {
        panic!("{blocks:?}");
    };
    for (mode, text) in [
        (Mode::Light, light),
        (Mode::Dark, dark),
        (Mode::Dark, chosen),
    ] {
        let properties = text.split('}').next().unwrap_or_default();
        let colours = properties.split(": ").skip(1);
        let colours = colours.filter_map(|rest| Colour::parse(rest.split(';').next()?));
        let colours: Vec<Colour> = colours.collect();
        assert_eq!(colours.len(), 7);
        for colour in colours {
            let contrast = colour.contrast(site.colour(mode, "sand"));
            assert!(contrast >= 7.0, "{mode:?} {colour}: {contrast:.2}");
        }
    }
}

/// The value that a custom property has in a browser: that of the last of the heaviest rules
/// that hold.
fn computed<'c>(css: &'c str, name: &str, media: &[&str], choice: &str) -> Option<&'c str> {
    let mut best: Option<(bool, &str)> = None;
    for part in css.split(":root").skip(1) {
        let at = part.as_ptr() as usize - css.as_ptr() as usize - ":root".len();
        let before = &css[..at];
        let query = before.strip_suffix('{').map_or("", |before| {
            before.rsplit("@media ").next().unwrap_or_default()
        });
        let (selector, rest) = part.split_once('{').expect("a rule");
        let block = rest.split('}').next().unwrap_or_default();
        let of_media = query.is_empty()
            || query
                .split(" and ")
                .all(|one| one == "screen" || media.contains(&one));
        let of_choice = match selector {
            "" => true,
            ":not([data-theme=light])" => choice != "light",
            _ => selector == format!("[data-theme={choice}]"),
        };
        let mut properties = block.split(';').filter_map(|one| one.split_once(':'));
        let value = properties.find(|(known, _)| known.strip_prefix("--") == Some(name));
        if let Some((_, value)) = value
            && of_media
            && of_choice
            && best.is_none_or(|(is_heavy, _)| !is_heavy || !selector.is_empty())
        {
            best = Some((!selector.is_empty(), value));
        }
    }
    best.map(|(_, value)| value)
}

#[test]
fn the_device_and_then_the_reader_choose_the_colours() {
    const DARK: &str = "(prefers-color-scheme:dark)";
    const MORE: &str = "(prefers-contrast:more)";
    let site = Site::new("", None);
    let mut files = std::collections::BTreeMap::from([("clarity.css".to_owned(), [].into())]);
    let brand = &site.config.brand;
    let fonts = crate::render::fonts::Fonts::default();
    site.declared
        .dress(&mut files, &site.palette, brand, &fonts);
    let css = std::str::from_utf8(&files["clarity.css"]).expect("a style sheet");
    for (media, choice, mode) in [
        (&[][..], "", Mode::Light),
        (&[DARK], "", Mode::Dark),
        (&[MORE], "", Mode::Contrast),
        (&[DARK, MORE], "", Mode::DarkContrast),
        (&[], "dark", Mode::Dark),
        (&[MORE], "dark", Mode::DarkContrast),
        (&[DARK, MORE], "dark", Mode::DarkContrast),
        (&[DARK], "light", Mode::Light),
        (&[DARK, MORE], "light", Mode::Contrast),
        (&[], "contrast", Mode::Contrast),
        (&[DARK], "contrast", Mode::DarkContrast),
        (&[DARK, MORE], "contrast", Mode::DarkContrast),
    ] {
        for (name, colour) in site.palette.of(mode) {
            let shown = computed(css, name, media, choice).and_then(Colour::parse);
            assert_eq!(shown, Some(colour), "{name}: {media:?} {choice:?}");
        }
    }
}

#[test]
fn any_colour_of_a_clinic_gives_pages_that_can_be_read() {
    for red in [0, 102, 153, 255] {
        for green in [0, 102, 153, 255] {
            for blue in [0, 153, 255] {
                let colour = format!("#{red:02x}{green:02x}{blue:02x}");
                let settings = format!(
                    "brand: {{colors: {{brand: \"{colour}\", accent: \"{colour}\", foot: \"{colour}\"}}}}\n"
                );
                let site = Site::new(&settings, None);
                assert_eq!(site.colour(Mode::Light, "brand"), parsed(&colour));
                assert_eq!(site.colour(Mode::Light, "foot"), parsed(&colour));
                let found = site.found();
                // On a colour of middle lightness neither black nor white text reaches AAA.
                let worst = found.iter().map(|found| found.severity).min();
                assert_ne!(worst, Some(Severity::Error), "{colour}: {found:?}");
                let black = parsed(&colour).contrast(Colour::BLACK);
                let can_be_read = black >= 7.0 || 21.0 / black >= 7.0;
                assert_eq!(found.is_empty(), can_be_read, "{colour}: {found:?}");
            }
        }
    }
}

#[test]
fn what_a_clinic_gives_stays_and_the_rest_keeps_its_hue() {
    let site = Site::new("brand: {colors: {brand: \"#8b0000\"}}\n", None);
    assert_eq!(site.colour(Mode::Light, "brand"), parsed("#8b0000"));
    assert_eq!(site.colour(Mode::Light, "link"), parsed("#8b0000"));
    let red = parsed("#8b0000").oklch().hue;
    for (mode, name) in [
        (Mode::Dark, "brand"),
        (Mode::Dark, "link"),
        (Mode::Light, "foot"),
    ] {
        let hue = site.colour(mode, name).oklch().hue;
        let turned = (hue - red).to_degrees().abs();
        assert!(turned < 4.0, "{name} is turned by {turned}");
    }
    assert_ne!(site.colour(Mode::Dark, "brand"), parsed("#8b0000"));
    let own = Site::new("", None);
    for name in ["emergency", "urgent", "care", "visited", "focus"] {
        for mode in Mode::ALL {
            assert_eq!(site.colour(mode, name), own.colour(mode, name), "{name}");
        }
    }
}

#[test]
fn a_colour_for_dark_pages_is_taken_as_it_is_and_checked() {
    let colors =
        "brand: {colors: {brand: \"#0a5560\", dark: {brand: \"#333\", link: \"#333333\"}}}\n";
    let site = Site::new(colors, None);
    assert_eq!(site.colour(Mode::Light, "brand"), parsed("#0a5560"));
    assert_eq!(site.colour(Mode::Dark, "brand"), parsed("#333"));
    let [told] = &site.told()[..] else {
        panic!("{:?}", site.told());
    };
    assert!(
        told.starts_with("color-unreadable \"#333333\" -> Text(\"#"),
        "{told}"
    );
}

#[test]
fn a_link_that_cannot_be_read_is_told_with_the_nearest_that_can() {
    let site = Site::new("brand: {colors: {link: \"#ffd800\"}}\n", None);
    let told = site.told();
    assert_eq!(told.len(), 1, "{told:?}");
    let nearest = told[0]
        .split_once("Text(\"")
        .and_then(|(_, rest)| rest.get(..7));
    let nearest = nearest.expect("a colour");
    let mended = Site::new(
        &format!("brand: {{colors: {{link: \"{nearest}\"}}}}\n"),
        None,
    );
    assert_eq!(mended.told(), Vec::<String>::new());
    let faint = Site::new("brand: {colors: {link: \"#905500\"}}\n", None);
    assert!(
        faint.told()[0].starts_with("color-faint \"#905500\""),
        "{:?}",
        faint.told()
    );
}

#[test]
fn an_unknown_name_has_the_nearest_known_one() {
    let site = Site::new(
        "brand: {colors: {brnad: \"#000\", dark: {lnik: \"#fff\"}}, fonts: {txt: Arial}}\n",
        None,
    );
    assert_eq!(
        site.told(),
        [
            "brand-unknown brnad -> Text(\"brand\")",
            "brand-unknown lnik -> Text(\"link\")",
            "brand-unknown txt -> Text(\"text\")",
        ]
    );
}

#[test]
fn a_theme_takes_what_it_does_not_say_from_the_one_below() {
    let theme = "extends: clarity\npalette: {light: {link: \"#ffd800\"}}\n";
    let site = Site::new("", Some(theme));
    assert_eq!(site.colour(Mode::Dark, "link"), parsed("#8fdbd9"));
    assert_eq!(site.told(), ["color-unreadable \"#ffd800\""]);
}
