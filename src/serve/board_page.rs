//! Turns the site of a generation into the board of its translations, as a page of the preview, and
//! what is chosen on it into its address and back.

use super::draw::escape;
use super::problems::Teller;
use crate::board::{self, Choices, Filter, Surroundings, Table};
use crate::language::Language;
use crate::paths::{SourcePath, decode, encode};
use crate::site::{Freshness, urls};

/// The page in the folder of the preview.
pub(super) const BOARD: &str = "translations";

/// The board, in words that `language` is the language of.
pub(super) fn board_page(teller: Teller<'_>, language: &Language, filter: &Filter) -> String {
    let generation = teller.generation;
    let base = escape(generation.base());
    let home = escape(&teller.messages.text("problems-home", &[]));
    let site = generation.site.as_deref();
    let table = |filter: &Filter| {
        let table = site.map(|site| Table::of(site, filter));
        // What is asked for may have gone since.
        table.and_then(Result::ok).unwrap_or_else(Table::empty)
    };
    let leads = |path: &SourcePath| {
        let page = generation.address_of(path).zip(site);
        let page = page.map(|(url, site)| urls::href(&site.config, &url));
        page.or_else(|| teller.open(path, 1))
    };
    let around = Surroundings {
        head: &format!(
            "<link rel=\"icon\" href=\"data:,\">\n\
             <link rel=\"stylesheet\" href=\"{base}.vademecum/editor.css\">\n"
        ),
        before: &format!("<header><a href=\"{base}\">{home}</a></header>\n"),
        direction: language.direction().as_str(),
        leads: &leads,
        choices: Some(Choices {
            filter,
            sections: &site.map(Table::sections).unwrap_or_default(),
            whole: &table(&Filter::default()),
            href: &href,
        }),
    };
    board::render(&table(filter), teller.messages, &around)
}

/// What a query asks for; what it says and means nothing is passed over.
pub(super) fn read(query: &str) -> Filter {
    let field = |name: &str| {
        let mut fields = query.split('&').filter_map(|field| field.split_once('='));
        fields.find_map(|(one, value)| (one == name).then(|| decode(value)))
    };
    let state = field("state").and_then(|name| {
        let mut all = Freshness::ALL.into_iter();
        all.find(|(_, known)| *known == name)
            .map(|(state, _)| state)
    });
    Filter {
        language: field("language"),
        section: field("section"),
        state,
    }
}

/// The address of the board with a choice, as a link from itself.
fn href(filter: &Filter) -> String {
    // These mean something in a query, though an address may have them.
    let encoded = |text: &str| encode(text).replace('&', "%26").replace('+', "%2B");
    let fields = [
        ("language", filter.language.as_deref().map(encoded)),
        ("section", filter.section.as_deref().map(encoded)),
        ("state", filter.state.map(|state| state.name().to_owned())),
    ];
    let fields = fields
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name}={}", value?)));
    let query = fields.collect::<Vec<_>>().join("&");
    if query.is_empty() {
        BOARD.to_owned()
    } else {
        format!("{BOARD}?{query}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_to_what_was_chosen() {
        for section in [None, Some("back/é & b+c%")] {
            for state in [None, Some(Freshness::Outdated)] {
                let filter = Filter {
                    language: section.map(|_| "pt-BR".to_owned()),
                    section: section.map(str::to_owned),
                    state,
                };
                let href = href(&filter);
                let query = href.strip_prefix(BOARD).expect("it is that page");
                assert_eq!(read(query.trim_start_matches('?')), filter);
            }
        }
    }

    #[test]
    fn what_means_nothing_is_passed_over() {
        for query in ["", "state=good", "=&&==", "statecurrent"] {
            assert_eq!(read(query), Filter::default(), "{query}");
        }
    }
}
