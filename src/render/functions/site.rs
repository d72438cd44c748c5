//! `site()`: the name of the site, the clinic and the addresses of pages that are always there.

use std::collections::BTreeMap;

use super::{Answers, Ask, Function, Scope, Value};
use crate::config::brand::Logo;
use crate::config::{Address, Clinic};
use crate::render::answers::{AddressView, ClinicView, ColorsView, LogoView, SiteView};
use crate::render::palette::Mode;
use crate::render::strings::dialled;
use crate::site::urls;

pub(super) const FUNCTION: Function = Function {
    name: "site",
    parameters: &[],
    others: None,
    answers: Answers::One("SiteView"),
    example: r#"{% set settings = site() %}<a href="{{ settings.home }}">{{ settings.title }}</a>"#,
    scope: Scope::OwnRemembered,
    facets: super::nothing,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let site = &ask.world.site;
    let config = &site.config;
    let code = site.code(ask.page.language);
    let home = urls::home(config, ask.page.language);
    let description = config.description.as_ref().and_then(|text| text.get(code));
    let fonts = config.brand.fonts.iter();
    let no_data = || serde_json::Value::Object(serde_json::Map::new());
    Ok(Value::from_serializable(&SiteView {
        title: config.title.get(code).unwrap_or_default(),
        description: description.unwrap_or_default(),
        home: ask.href(&home),
        feed: ask.href(&urls::beside(&home, "atom.xml")),
        a_z: ask.href(&urls::below(&home, "a-z")),
        glossary: site
            .glossary(ask.page.language)
            .map(|_| ask.href(&urls::glossary(config, ask.page.language))),
        languages: ask.href(&urls::below(&home, "languages")),
        base_url: format!("{}{}", config.base_url.origin, config.base_url.path),
        clinic: clinic(&config.clinic),
        logo: logo(ask),
        colors: ColorsView {
            light: colors(ask, Mode::Light),
            dark: colors(ask, Mode::Dark),
        },
        fonts: fonts.map(|(role, font)| (&**role, &*font.name)).collect(),
        extra: serde_json::from_str(&config.extra).unwrap_or_else(|_| no_data()),
    }))
}

fn logo(ask: &Ask<'_>) -> Option<LogoView> {
    let images = &ask.world.images;
    let Logo { light, dark } = ask.world.site.config.brand.logo.as_ref()?;
    let image = images.get(light)?;
    let dark = dark.as_ref().and_then(|dark| images.get(dark));
    Some(LogoView {
        src: ask.href(&image.url),
        width: image.size.map(|size| size.0),
        height: image.size.map(|size| size.1),
        dark: dark.map(|dark| ask.href(&dark.url)),
    })
}

fn colors<'a>(ask: &Ask<'a>, mode: Mode) -> BTreeMap<&'a str, String> {
    let colors = ask.world.theme.palette.of(mode);
    colors
        .map(|(name, colour)| (name, colour.to_string()))
        .collect()
}

fn clinic(clinic: &Clinic) -> ClinicView<'_> {
    let Clinic {
        name,
        kind,
        telephone,
        email,
        address: place,
        emergency_number,
        appointment_url,
    } = clinic;
    let call = |number: &Option<String>| {
        number
            .as_ref()
            .map(|number| format!("tel:{}", dialled(number)))
    };
    ClinicView {
        name: name.as_deref(),
        kind: kind.as_deref(),
        telephone: telephone.as_deref(),
        telephone_href: call(telephone),
        email: email.as_deref(),
        email_href: email.as_ref().map(|email| format!("mailto:{email}")),
        address: place.as_ref().map(address),
        emergency_number: emergency_number.as_deref(),
        emergency_href: call(emergency_number),
        appointment_url: appointment_url.as_deref(),
    }
}

fn address(address: &Address) -> AddressView<'_> {
    let Address {
        street,
        postal_code,
        city,
        country,
    } = address;
    AddressView {
        street: street.as_deref(),
        postal_code: postal_code.as_deref(),
        city: city.as_deref(),
        country: country.as_deref(),
    }
}
