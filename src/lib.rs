//! Vademecum turns Markdown articles into a multilingual site with information for patients.
//!
//! This page is the map. Data flows one way, as plain values, through the stages below; files are
//! read at one end and written at the other, and nowhere else. A mistake in an editor's file is a
//! value too: a [`diag::Diagnostic`] with its place, which every stage collects and none throws.
//! Folders of `src/` bear the names of the stages, and each file begins by saying what it turns
//! into what. For what the program does, read `README.md`; for themes, `themes/README.md`.
//!
//! # The stages
//!
//! [`build_site`] (in [`publishing`]) reads, builds and publishes. The order in between is known
//! to [`pipeline`] alone:
//!
//! 1. [`sources`] takes a snapshot of every input file: [`sources::Sources`].
//! 2. [`config`] makes of `content/site.yaml` the settings with every default filled in:
//!    [`config::Config`]. [`language`] knows what differs by language: direction, order, dates, quotes.
//! 3. [`render::theme`] loads the theme with those that it extends: [`render::Theme`].
//! 4. [`content`] finds the articles and reads them one by one, in parallel: front matter by
//!    [`yaml`], text by [`markdown`], which says what is in it but writes no HTML yet:
//!    [`content::Article`]. Topics and glossaries are read here too.
//! 5. [`site`] makes of all of them the finished, read-only model: groups of translations, life on
//!    the day, sections, addresses, lists, which translations are up to date, and difficult words: [`site::Site`].
//! 6. [`assets`] gives images of articles and files of the theme the names that they are published under.
//! 7. [`site::linked`] follows the links of every page, in parallel; only now can HTML be written.
//! 8. [`check`] reads every article as a medical editor would, in parallel, then the site and the
//!    theme; one file and one line in [`CHECKS`](check::CHECKS) each.
//! 9. [`render`] says which [`pages`](render::pages::Page) there are, makes the
//!    [view](render::views::PageView) of each and renders it, in parallel, into a [`output::Sink`].
//!    What a template asks of the rest of the site is answered by [`render::functions`].
//! 10. [`output`] holds what was made. [`output::publish`] exchanges it for the published site, if
//!     nothing stands in the way.
//! 11. [`online`] asks, for `check --online` alone, whether the links to other sites still lead there.
//!
//! [`serve()`](serve::serve) does the same for the preview, with a warm cache and a sink in memory,
//! after every save; [`check_site`] (in [`checking`]) does it into nowhere, for what is found on the
//! way; [`translating`] tells and records what translations were made from, for
//! `vademecum translations`; [`board`] makes the table and the page of their states that it and the
//! preview show. What the preview shows while a file is broken is its own, and never in an output.
//!
//! Each result is kept in the [`cache`] with what it was made from. An empty cache is a clean build;
//! a warm one is the same code, which finds most of its work done:
//!
//! - a file with the same bytes is the same article, the very same value in memory;
//! - where all articles say the same of themselves as before ([`content::Article::says_the_same`]),
//!   the model of the site is as it was; else it is made anew, and [`site::facets`] tells which
//!   facets of it changed;
//! - links are followed again where the text, or an anchor that was looked for, is another;
//! - an article is checked again where it, or its source, is another; what only all articles together
//!   tell, where one says something else of itself;
//! - a page is rendered again where its [key](render::key::Key) differs, or the answer to a question
//!   about a changed facet that its template asked. Each names the input that differed.
//!
//! # What always holds
//!
//! 1. **Errors in content are data.** Every stage gives what it could make together with its
//!    diagnostics, so one run tells every problem, in a fixed order, and an error in one field
//!    never hides the next. A broken article makes no page, but links to it resolve. *Held by*
//!    `many_slips_are_told_at_once` (`content/front_matter/tests.rs`), `every_fault_is_told_in_one_run`
//!    (`config/read/mod.rs`), `a_broken_article_keeps_what_could_be_read` (`content/article.rs`), and
//!    `every_code_has_its_text_and_every_text_its_code` (`diag/messages.rs`).
//! 2. **One reader, one writer.** Only [`sources`] reads the site and only [`output`] writes it;
//!    nothing writes into `content/` but [`content::edit`], for who asked for it
//!    (`vademecum translations accept`). What lies between is pure: a test needs no disk, and the cache
//!    knows every input. *Held by* `tests/it/golden.rs` and `tests/it/any_edits`, which build from memory
//!    into memory.
//! 3. **One file at a time until [`site`].** [`content`] and [`markdown`] know nothing of other
//!    articles, so they run in parallel and their results can be kept. *Held by*
//!    `imports_follow_the_order_of_the_stages` (`tests/it/tidy/mod.rs`).
//! 4. **One build path.** A rebuild is the same [`pipeline::build`] with a warm cache. After any
//!    edits its output and diagnostics are those of a clean build, and a changed text renders
//!    one page. *Held by* `tests/it/any_edits` and `tests/it/rebuild.rs`, which also shows that a
//!    forgotten question, facet, input or link target would be noticed.
//! 5. **Same input, same bytes.** No order of a hash map, no clock (the day comes in with the
//!    [options](pipeline::Options)), no absolute path reaches the output. *Held by* `tests/it/golden.rs`,
//!    `tests/it/any_edits`, and the lint `iter_over_hash_type`.
//! 6. **All or nothing.** A build that fails or is killed changes nothing in the output folder; files
//!    that are not ours stay, and a folder that is not ours is refused. *Held by* `tests/it/publish.rs`,
//!    which kills a build, and `output/publish/tests.rs`.
//! 7. **Views are the contract with themes.** A template sees [`render::views`] and
//!    [`render::answers`], never the model, so the model may change. *Held by* the compiler (the
//!    model cannot be serialised), and by `tests/it/golden.rs` for what templates make of it,
//!    and by `tests/it/theme_reference.rs` for what `themes/REFERENCE.md` says of it.
//! 8. **No language is special.** No code of a language stands in `src/` outside `src/language/`
//!    and the list of what the program itself speaks (`diag/messages.rs`); adding a language is adding
//!    data. *Held by* `no_language_is_special_in_code`
//!    (`tests/it/tidy/mod.rs`).
//! 9. **One owner for each foreign crate**, so that it can be replaced in one place: Tera in
//!    [`render`], the YAML crates in [`yaml`], Fluent in [`fluent`], ICU in [`language`]. *Held by*
//!    `each_foreign_crate_has_one_owner` (`tests/it/tidy/mod.rs`).
//! 10. **The preview is a build plus one script.** `serve` sends the bytes of
//!     `build --drafts` with a single `<script>` added, from one complete generation at a time; it
//!     answers nobody but itself, and no path leaves the site. *Held by* `tests/it/serve.rs`, and
//!     `tests/browser/preview.mjs` for what the script does.
//!
//! # Who may import whom
//!
//! Everybody may use [`fingerprint`], [`paths`], [`date`], [`colour`], [`fluent`], [`diag`] and [`yaml`], each of
//! which may use only some of those before it. Then, each may use those before it:
//! [`sources`] · [`output`] · [`language`] · [`config`] · [`markdown`] (not the settings: it takes its own
//! options) · [`content`] · [`assets`] · [`site`] · [`render`] · [`cache`] · [`pipeline`] ·
//! [`board`] · [`serve`] · [`publishing`] · [`checking`] · [`translating`] · the binary's `cli`, which knows the public names of the library only. The exact
//! table is `IMPORTS` in `tests/it/tidy/mod.rs`, where the limits for files and functions stand too.
//!
//! # Where to start
//!
//! | to | touch |
//! |---|---|
//! | add a field of articles | `content/front_matter/` (`mod.rs`, and a line in `read.rs`); to show it, `render/views.rs` and `render/compose.rs` |
//! | add a setting | `config/mod.rs`, `config/read/mod.rs` |
//! | add a check | a new file in `check/`, its line in [`CHECKS`](check::CHECKS), its words in `diag/messages/checks/LL.ftl`; its examples are its tests |
//! | add words that a check needs | `language/data/LL/`, and `language/words.rs` for a new list |
//! | add a form of the report | a file in `diag/render/` |
//! | add a message | a [`diag::Diagnostic`] where the mistake is seen, its words in each `diag/messages/LL.ftl` |
//! | say it in another language | `diag/messages/LL.ftl`, `diag/messages/checks/LL.ftl`, and their line in `diag/messages.rs`; a test names what is missing |
//! | find where a message comes from | search `src/` for its words, then for the name they stand under |
//! | add a language | the settings of the site, `strings/LL.ftl` in the theme, and `language/data/LL/` if it has no folder yet; no code |
//! | add a theme function | a new file in `render/functions/`, which also says on which facets its answer rests and how the guide to themes shows it, and its line in [`FUNCTIONS`](render::functions::FUNCTIONS) |
//! | show more to templates | a field with its comment in `render/views.rs` or `render/answers.rs`, and `themes/REFERENCE.md` made anew; what breaks a theme raises [`API`](render::manifest::API) |
//! | change what counts as a change of a source | never `content/revision.rs` as it stands: a new version beside it, and `docs/revisions.md` |
//! | add a kind of page | `render/pages.rs`; the compiler then leads to its key, its siblings and its view; a template |
//! | add a kind of callout | `markdown/callouts.rs`, two words per language in the theme, and CSS |
//! | change what HTML a text becomes | `markdown/writer.rs`, `markdown/boxes.rs` for callouts, `markdown/marking.rs` for difficult words |
//! | change which words are found as terms | `markdown/terms/`, `language/fold.rs` |
//! | see why a page was rendered again | `vademecum serve --explain-rebuild`; then `pipeline/pages.rs`, `render/key.rs`, `site/facets.rs` |
//! | say more in the editor's panel | a function in `serve/panel/` that gives a section, its words in each `diag/messages/LL.ftl` |
//! | change what the preview does in the browser | `serve/client/` |
//! | replace the highlighter | `markdown/highlight.rs` |
//! | replace the HTTP crates or the watcher | `serve/server.rs`, `serve/watch/` |
//! | add an option or a command | `cli/build.rs`, or a new file in `cli/` and its line in `cli/mod.rs` |
//!
//! With a change comes a test: `tests/README.md` says which kind, and how to add one.

pub mod assets;
pub mod board;
pub mod cache;
pub mod check;
pub mod checking;
pub mod colour;
pub mod config;
pub mod content;
pub mod date;
pub mod diag;
pub mod fingerprint;
pub mod fluent;
pub mod language;
pub mod markdown;
pub mod online;
pub mod output;
pub mod paths;
pub mod pipeline;
pub mod publishing;
pub mod render;
pub mod serve;
pub mod site;
pub mod sources;
pub mod translating;
pub mod yaml;

pub use checking::{CheckReport, CheckRequest, check_site};
pub use publishing::{BuildReport, BuildRequest, Outcome, build_site};
