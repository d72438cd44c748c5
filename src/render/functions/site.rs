//! `site()`: the name of the site, the clinic and the addresses of pages that are always there.
//!
//! `{title, description, home, feed, a_z, languages, base_url, clinic {name, kind, telephone,
//! telephone_href, email, email_href, address, emergency_number, emergency_href,
//! appointment_url}, logo, colors, fonts, extra}`; what the settings do not say is null.

use serde_json::json;

use super::{Ask, Function, Scope, Value};
use crate::config::{Clinic, Config};
use crate::render::strings::dialled;
use crate::site::urls;

pub(super) const FUNCTION: Function = Function {
    name: "site",
    arguments: Some(&[]),
    scope: Scope::Language,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let site = &ask.world.site;
    let config = &site.config;
    let code = site.code(ask.page.language);
    let home = urls::home(config, ask.page.language);
    let description = config.description.as_ref().and_then(|text| text.get(code));
    let extra = serde_json::from_str(&config.extra).unwrap_or_else(|_| json!({}));
    Ok(Value::from_serializable(&json!({
        "title": config.title.get(code).unwrap_or_default(),
        "description": description.unwrap_or_default(),
        "home": ask.href(&home),
        "feed": ask.href(&urls::beside(&home, "atom.xml")),
        "a_z": ask.href(&urls::below(&home, "a-z")),
        "languages": ask.href(&urls::below(&home, "languages")),
        "base_url": format!("{}{}", config.base_url.origin, config.base_url.path),
        "clinic": clinic(&config.clinic),
        "logo": logo(ask, config),
        "colors": config.brand.colors,
        "fonts": config.brand.fonts,
        "extra": extra,
    })))
}

fn clinic(clinic: &Clinic) -> serde_json::Value {
    let tel = |number: &Option<String>| {
        number
            .as_ref()
            .map(|number| format!("tel:{}", dialled(number)))
    };
    let address = clinic.address.as_ref().map(|address| {
        json!({
            "street": address.street,
            "postal_code": address.postal_code,
            "city": address.city,
            "country": address.country,
        })
    });
    json!({
        "name": clinic.name,
        "kind": clinic.kind,
        "telephone": clinic.telephone,
        "telephone_href": tel(&clinic.telephone),
        "email": clinic.email,
        "email_href": clinic.email.as_ref().map(|email| format!("mailto:{email}")),
        "address": address,
        "emergency_number": clinic.emergency_number,
        "emergency_href": tel(&clinic.emergency_number),
        "appointment_url": clinic.appointment_url,
    })
}

fn logo(ask: &Ask<'_>, config: &Config) -> serde_json::Value {
    let image = config
        .brand
        .logo
        .as_ref()
        .and_then(|logo| ask.world.images.get(logo));
    image.map_or(serde_json::Value::Null, |image| {
        json!({
            "src": ask.href(&image.url),
            "width": image.size.map(|size| size.0),
            "height": image.size.map(|size| size.1),
        })
    })
}
