//! Turns a link to `_index.md` into the section or home page that it leads to.

use super::links::{Followed, From, Linker, Target};
use super::urls;
use crate::config::MissingTranslation;
use crate::diag::Diagnostic;

impl Linker<'_> {
    /// Follows a link to the index of `folder`, in `language` if the link names one; `rest` is
    /// its anchor and the path as written, below `content/`.
    pub(super) fn index(
        &self,
        from: From<'_>,
        folder: &str,
        language: Option<usize>,
        rest: (Option<String>, &str),
    ) -> Followed {
        let listing = &self.site.listing;
        let (anchor, below) = rest;
        let wanted = language.unwrap_or(from.language);
        if folder.is_empty() {
            let url = urls::home(&self.site.config, wanted);
            let text = listing.languages[wanted].home;
            return self.arrive_at_index(from, (url, wanted), text, anchor);
        }
        let Some(section) = listing.section(folder) else {
            return (Target::Text, Some(self.no_such_article(from, below)));
        };
        let in_language = &listing.sections[section].in_language;
        let default = urls::default_language(&self.site.config);
        let others = std::iter::once(default).chain(0..in_language.len());
        let exists = |language: &usize| in_language[*language].exists;
        let found = std::iter::once(wanted)
            .chain(others.filter(|_| language.is_none()))
            .find(exists);
        let Some(found) = found else {
            let empty = Diagnostic::error("link-section-empty").help("mend");
            let path = format!("content/{below}");
            return (Target::Text, Some(empty.with("target", path)));
        };
        let policy = in_language[from.language].missing_translation;
        if found != wanted && policy == MissingTranslation::Omit {
            let omitted = Diagnostic::warning("link-not-translated")
                .help("mend")
                .with("target", format!("content/{below}"))
                .with("language", self.site.code(from.language).as_str());
            return (Target::Text, Some(omitted));
        }
        let section = &in_language[found];
        self.arrive_at_index(from, (section.url.clone(), found), section.index, anchor)
    }

    /// The page exists: looks for the anchor in its text, if it has one.
    fn arrive_at_index(
        &self,
        from: From<'_>,
        page: (crate::paths::UrlPath, usize),
        text: Option<usize>,
        anchor: Option<String>,
    ) -> Followed {
        let (anchor, complaint) = match text {
            Some(text) => self.anchor_in(from, text, anchor),
            None => (None, None),
        };
        let (url, language) = page;
        let target = Target::Index {
            url,
            anchor,
            language,
        };
        (target, complaint)
    }
}
