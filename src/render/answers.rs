//! The values that functions of templates answer with: the other half of the contract with
//! theme authors.

use std::collections::BTreeMap;

use serde::Serialize;

use super::names::kind_name;
use super::views::LanguageView;
use crate::date::Date;
use crate::site::{Site, State};

/// An article or fallback as an item of a list.
#[derive(Serialize, Clone, Debug)]
pub struct EntryView<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its summary.
    pub summary: &'a str,
    /// Its address.
    pub url: String,
    /// The language of its text, where it is not that of the page.
    pub language: Option<LanguageView<'a>>,
    /// `condition`, `symptom`, …
    pub kind: Option<&'static str>,
    /// The day of its last change.
    pub updated: Option<Date>,
    /// Whether it is shown only because drafts were asked for.
    pub draft: bool,
}

/// An entry of the menu: an answer of `menu()`.
#[derive(Serialize, Clone, Debug)]
pub struct MenuItemView<'a> {
    /// What it says.
    pub title: &'a str,
    /// Where it leads.
    pub url: String,
    /// Whether it leads to this page.
    pub current: bool,
    /// The language of the title, where it is not that of the page.
    pub language: Option<LanguageView<'a>>,
}

/// A version of the page in the language switcher: an answer of `languages()`.
#[derive(Serialize, Clone, Debug)]
pub struct SwitcherView<'a> {
    /// The code of the language.
    pub code: &'a str,
    /// Its name in itself.
    pub name: &'a str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The address of the version.
    pub url: String,
    /// Whether it is this page.
    pub current: bool,
    /// Whether it shows a text of another language.
    pub fallback: bool,
}

/// A version of the page for search engines: an answer of `alternates()`.
#[derive(Serialize, Clone, Debug)]
pub struct AlternateView<'a> {
    /// The code of its language, or `x-default`.
    pub language: &'a str,
    /// The form that `OpenGraph` wants; null for `x-default`.
    pub locale: Option<&'a str>,
    /// The absolute address.
    pub url: String,
}

/// A step of the way from home: an answer of `breadcrumb()`.
#[derive(Serialize, Clone, Debug)]
pub struct StepView<'a> {
    /// What the page there is called.
    pub title: String,
    /// Its address.
    pub url: String,
    /// The language of the title, where it is not that of the page.
    pub language: Option<LanguageView<'a>>,
}

/// A section or topic in a list: an answer of `sections()` and `topics()`.
#[derive(Serialize, Clone, Debug)]
pub struct GroupView<'a> {
    /// Its id, the same in all languages.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// What it is about; empty for topics.
    pub summary: &'a str,
    /// Its address.
    pub url: String,
    /// How many articles are in it.
    pub count: usize,
    /// The language of the title, where it is not that of the page.
    pub language: Option<LanguageView<'a>>,
}

/// The articles of one letter: an answer of `letters()`.
#[derive(Serialize, Clone, Debug)]
pub struct LetterView<'a> {
    /// The letter.
    pub letter: &'a str,
    /// The articles.
    pub items: Vec<EntryView<'a>>,
}

/// The articles beside this one: the answer of `neighbours()`.
#[derive(Serialize, Clone, Debug)]
pub struct NeighboursView<'a> {
    /// The one before.
    pub previous: Option<EntryView<'a>>,
    /// The one after.
    pub next: Option<EntryView<'a>>,
}

/// The block that an article ends with: the answer of `call_to_action()`.
#[derive(Serialize, Clone, Debug)]
pub struct ActionView<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its text, as *HTML*.
    pub html: String,
}

/// The site: the answer of `site()`. What the settings do not say is null or empty.
#[derive(Serialize, Clone, Debug)]
pub struct SiteView<'a> {
    /// Its name.
    pub title: &'a str,
    /// One sentence about it.
    pub description: &'a str,
    /// The address of the home page of the language.
    pub home: String,
    /// The address of its feed.
    pub feed: String,
    /// The address of its A to Z.
    pub a_z: String,
    /// The address of its difficult words; null where the language has none.
    pub glossary: Option<String>,
    /// The address of the page with all languages.
    pub languages: String,
    /// The absolute address of the site.
    pub base_url: String,
    /// Who publishes it.
    pub clinic: ClinicView<'a>,
    /// The logo of the clinic.
    pub logo: Option<LogoView>,
    /// The colours of the theme, in those of the clinic.
    pub colors: ColorsView<'a>,
    /// The names of the fonts of the settings, by what they are for.
    pub fonts: BTreeMap<&'a str, &'a str>,
    /// Free data of the settings.
    pub extra: serde_json::Value,
}

/// The logo of the clinic.
#[derive(Serialize, Clone, Debug)]
pub struct LogoView {
    /// Its address.
    pub src: String,
    /// Its width in pixels.
    pub width: Option<u32>,
    /// Its height in pixels.
    pub height: Option<u32>,
    /// The address of the one for a dark ground, where that is another one.
    pub dark: Option<String>,
}

/// The colours of the theme, by name.
#[derive(Serialize, Clone, Debug)]
pub struct ColorsView<'a> {
    /// Those on a light ground.
    pub light: BTreeMap<&'a str, String>,
    /// Those on a dark ground.
    pub dark: BTreeMap<&'a str, String>,
}

/// The clinic of the settings.
#[derive(Serialize, Clone, Debug)]
pub struct ClinicView<'a> {
    /// Its name.
    pub name: Option<&'a str>,
    /// What it is, in the words of schema.org.
    pub kind: Option<&'a str>,
    /// Its telephone number as it is shown.
    pub telephone: Option<&'a str>,
    /// The link that calls it.
    pub telephone_href: Option<String>,
    /// Its email address.
    pub email: Option<&'a str>,
    /// The link that writes to it.
    pub email_href: Option<String>,
    /// Where it is.
    pub address: Option<AddressView<'a>>,
    /// The number to call in an emergency.
    pub emergency_number: Option<&'a str>,
    /// The link that calls it.
    pub emergency_href: Option<String>,
    /// Where patients make an appointment.
    pub appointment_url: Option<&'a str>,
}

/// A postal address.
#[derive(Serialize, Clone, Debug)]
pub struct AddressView<'a> {
    /// Street and number.
    pub street: Option<&'a str>,
    /// As written in its country.
    pub postal_code: Option<&'a str>,
    /// The town.
    pub city: Option<&'a str>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<&'a str>,
}

impl Site {
    /// A page as an item of a list on pages of its language; `shown_in` is that language.
    pub fn entry_view(&self, entry: usize, shown_in: usize) -> EntryView<'_> {
        let entry = &self.listing.entries[entry];
        let card = &self.listing.cards[entry.card];
        EntryView {
            title: &card.title,
            summary: &card.summary,
            url: crate::site::urls::href(&self.config, &entry.url),
            language: (card.language != shown_in).then(|| self.language_view(card.language)),
            kind: card.kind.map(kind_name),
            updated: card.updated,
            draft: matches!(entry.state, State::Preview(_)),
        }
    }
}
