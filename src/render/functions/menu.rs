//! `menu()`: the entries of the menu. Without a menu in the settings it is the sections. An
//! entry whose target does not exist in the language of the page is left out.

use super::{Answers, Ask, Function, Scope, Value};
use crate::config::MenuItem;
use crate::paths::UrlPath;
use crate::render::answers::MenuItemView;
use crate::render::pages::is_in_menu;
use crate::site::facets::{Facet, Name};

pub(super) const FUNCTION: Function = Function {
    name: "menu",
    parameters: &[],
    others: None,
    answers: Answers::List("MenuItemView"),
    example: r#"{% for entry in menu() %}<a href="{{ entry.url }}">{{ entry.title }}</a>{% endfor %}"#,
    scope: Scope::LanguageUnless(is_of_page),
    facets,
    answer,
};

fn answer(ask: &Ask<'_>) -> Result<Value, String> {
    let menu = &ask.world.site.config.menu;
    let items: Vec<MenuItemView<'_>> = if menu.is_empty() {
        let lists = &ask.world.site.listing.languages[ask.page.language];
        lists
            .sections
            .iter()
            .filter_map(|section| of_section(ask, *section))
            .collect()
    } else {
        menu.iter().filter_map(|item| of_item(ask, item)).collect()
    };
    Ok(Value::from_serializable(&items))
}

/// Only a page that the menu may name sees itself in it; all others see the same menu.
fn is_of_page(ask: &Ask<'_>) -> bool {
    is_in_menu(&ask.world.site, ask.page)
}

fn of_item<'a>(ask: &Ask<'a>, item: &'a MenuItem) -> Option<MenuItemView<'a>> {
    let site = &ask.world.site;
    match item {
        MenuItem::Section(id) => of_section(ask, site.listing.section(id)?),
        MenuItem::Page(id) => {
            let entry = site
                .listing
                .entry(site.listing.group(id)?, ask.page.language)?;
            let card = &site.listing.cards[entry.card];
            let foreign = (card.language != ask.page.language).then_some(card.language);
            entry
                .state
                .is_listed()
                .then(|| view(ask, &card.title, &entry.url, foreign))
        }
        MenuItem::Url { url, title } => {
            let title = title.get(site.code(ask.page.language))?;
            Some(MenuItemView {
                title,
                url: url.clone(),
                current: false,
                language: None,
            })
        }
    }
}

fn of_section<'a>(ask: &Ask<'a>, section: usize) -> Option<MenuItemView<'a>> {
    let listing = &ask.world.site.listing;
    let in_language = &listing.sections[section].in_language[ask.page.language];
    in_language.exists.then(|| {
        view(
            ask,
            &in_language.title,
            &in_language.url,
            in_language.foreign,
        )
    })
}

fn view<'a>(
    ask: &Ask<'a>,
    title: &'a str,
    url: &UrlPath,
    foreign: Option<usize>,
) -> MenuItemView<'a> {
    let current = is_of_page(ask) && ask.page.url == *url;
    MenuItemView {
        title,
        url: ask.href(url),
        current,
        language: foreign.map(|language| ask.world.site.language_view(language)),
    }
}

fn facets(ask: &Ask<'_>) -> Vec<Facet> {
    let pages = ask
        .world
        .site
        .config
        .menu
        .iter()
        .filter_map(|item| match item {
            MenuItem::Page(id) => Some(Facet::Article(Name::of(id))),
            MenuItem::Section(_) | MenuItem::Url { .. } => None,
        });
    let sections = Facet::Sections(ask.page.language);
    std::iter::once(sections).chain(pages).collect()
}
