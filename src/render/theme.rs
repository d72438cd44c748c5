//! Turns the files of a theme into templates that are ready to render. Owns Tera.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Kwargs, State, Tera, TeraResult};

use super::functions::{Asked, FUNCTIONS, Function, Value};
use super::layers::{self, Layer};
use super::stylesheet;
use super::views::PageView;
use super::world::World;
use super::{Page, strings};
use crate::assets::hashed_url;
use crate::config::Config;
use crate::diag::{Diagnostic, Place, Span};
use crate::fingerprint::Fingerprint;
use crate::paths::{SourcePath, UrlPath};
use crate::sources::Sources;

/// A theme with all that it extends, loaded.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    /// The words of each language of the settings.
    pub words: Vec<strings::Words>,
    /// Published files by their name in `assets/`: address and bytes.
    pub assets: BTreeMap<String, (UrlPath, Arc<[u8]>)>,
    /// The fingerprint of all its files.
    pub fingerprint: Fingerprint,
}

/// The fingerprint of everything that [`load`] reads.
pub fn fingerprint(sources: &Sources, config: &Config) -> Fingerprint {
    let files: Vec<_> = sources
        .below("themes")
        .map(|(path, file)| (path, file.fingerprint))
        .collect();
    let languages: Vec<_> = config
        .languages
        .iter()
        .map(|l| (&l.code, l.direction))
        .collect();
    Fingerprint::of_value(&(files, languages, &config.theme))
}

/// Loads the theme of the settings. `None` where it cannot render.
pub fn load(sources: &Sources, config: &Config) -> (Option<Theme>, Vec<Diagnostic>) {
    let (layers, mut diagnostics) = layers::layers(sources, &config.theme);
    // Without a theme that it extends, a theme has hardly anything; nothing else need be told.
    if layers.is_empty() || !diagnostics.is_empty() {
        return (None, diagnostics);
    }
    let is_bare = layers
        .iter()
        .all(|layer| layer.below("templates").next().is_none());
    if is_bare {
        let place = Place::file(&layers[0].path("theme.yaml"));
        let complaint = Diagnostic::error("theme-bare").at(place).help("extend");
        diagnostics.push(complaint.with("theme", config.theme.as_str()));
        return (None, diagnostics);
    }
    let (words, complaints) = strings::words(&layers, config);
    diagnostics.extend(complaints);
    let (tera, complaints) = templates(&layers);
    diagnostics.extend(complaints);
    let theme = tera.map(|tera| Theme {
        tera,
        words,
        assets: assets(&layers),
        fingerprint: fingerprint(sources, config),
    });
    (theme, diagnostics)
}

impl Theme {
    /// Renders a page. What its functions were asked comes with it.
    pub fn render(
        &self,
        world: &Arc<World>,
        page: &Page,
        view: &PageView<'_>,
    ) -> Result<Rendered, Diagnostic> {
        let mut context = Context::new();
        context.insert("page", view);
        let guard = Guard::set(Rendering {
            world: world.clone(),
            page: page.clone(),
            asked: Vec::new(),
            written: view.article.as_ref().map(|article| {
                let answers = article.faq.iter().map(|faq| faq.answer.clone());
                answers.collect()
            }),
        });
        let name = format!("{}.html", view.kind);
        let mut bytes = Vec::with_capacity(32 * 1024);
        let result = self.tera.render_to(&name, &context, &mut bytes);
        let asked = guard.finish();
        match result {
            Ok(()) => Ok(Rendered { bytes, asked }),
            Err(error) => Err(complaint(&error, &world.site.config.theme, Some(&name))),
        }
    }
}

/// A page as bytes, and what it asked for.
#[derive(Debug)]
pub struct Rendered {
    /// The page.
    pub bytes: Vec<u8>,
    /// Every question that its template asked the site.
    pub asked: Vec<Asked>,
}

/// What functions see while one page is rendered.
struct Rendering {
    world: Arc<World>,
    page: Page,
    asked: Vec<Asked>,
    /// The answers of the FAQ as HTML.
    written: Option<Vec<String>>,
}

thread_local! {
    /// Tera's functions are `'static` and cannot borrow the site, so what they may ask stands
    /// here while one page is rendered. Nothing that they call uses rayon, which could
    /// bring another page onto this thread.
    static RENDERING: RefCell<Option<Rendering>> = const { RefCell::new(None) };
}

/// Puts the former state back when a rendering ends, however it ends.
struct Guard {
    former: Option<Rendering>,
    is_set: bool,
}

impl Guard {
    fn set(rendering: Rendering) -> Self {
        let former = RENDERING.with(|current| current.replace(Some(rendering)));
        Self {
            former,
            is_set: true,
        }
    }

    fn finish(mut self) -> Vec<Asked> {
        self.is_set = false;
        let former = self.former.take();
        let rendering = RENDERING.with(|current| current.replace(former));
        rendering
            .map(|rendering| rendering.asked)
            .unwrap_or_default()
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if self.is_set {
            let former = self.former.take();
            RENDERING.with(|current| current.replace(former));
        }
    }
}

/// Answers a template and records the question.
fn answer(index: usize, function: &'static Function, arguments: &Kwargs) -> TeraResult<Value> {
    let arguments = arguments
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?.to_owned(), value.clone())));
    let arguments = function
        .arguments(arguments)
        .map_err(tera::Error::message)?;
    let asked = RENDERING.with(|current| {
        let current = current.borrow();
        let rendering = current.as_ref().ok_or("no page is being rendered")?;
        let written = rendering.written.as_deref();
        rendering
            .world
            .answer(index, &rendering.page, arguments, written)
    });
    let (value, asked) = asked.map_err(tera::Error::message)?;
    if let Some(asked) = asked {
        RENDERING.with(|current| {
            if let Some(rendering) = current.borrow_mut().as_mut() {
                rendering.asked.push(asked);
            }
        });
    }
    Ok(value)
}

fn templates(layers: &[Layer]) -> (Option<Tera>, Vec<Diagnostic>) {
    let mut tera = prepared(layers);
    let mut templates: Vec<(String, String)> = Vec::new();
    let mut diagnostics = Vec::new();
    for layer in layers {
        for (name, bytes) in layer.below("templates") {
            match std::str::from_utf8(bytes) {
                Ok(text) => templates.push((format!("{}/{name}", layer.name), text.to_owned())),
                // The snapshot has reported that the file is no text.
                Err(_) => return (None, diagnostics),
            }
        }
    }
    if let Err(error) = tera.add_raw_templates(templates.iter().map(|(name, text)| (name, text))) {
        for (name, text) in &templates {
            let alone = prepared(layers).add_raw_template(name, text);
            if let Err(error) = alone
                && matches!(error.kind(), tera::ErrorKind::SyntaxError(_))
            {
                diagnostics.push(complaint(&error, &layers[0].name, Some(name)));
            }
        }
        if diagnostics.is_empty() {
            diagnostics.extend(reports(&error.to_string(), &templates, &layers[0].name));
        }
        return (None, diagnostics);
    }
    for kind in super::TEMPLATES {
        let name = format!("{kind}.html");
        if !tera.contains_template(&name) {
            let place = Place::file(&layers[0].path(&format!("templates/{name}")));
            diagnostics.push(
                Diagnostic::error("theme-template-missing")
                    .at(place)
                    .with("name", name),
            );
        }
    }
    (diagnostics.is_empty().then_some(tera), diagnostics)
}

/// Tera with all functions and no template yet.
fn prepared(layers: &[Layer]) -> Tera {
    let mut tera = Tera::new();
    let prefixes = layers.iter().map(|layer| format!("{}/", layer.name));
    tera.set_fallback_prefixes(prefixes.collect::<Vec<_>>())
        .expect("no template has been added yet");
    for (index, function) in FUNCTIONS.iter().enumerate() {
        tera.register_function(function.name, move |arguments: Kwargs, _: &State<'_>| {
            answer(index, function, &arguments)
        });
    }
    tera.register_filter("date", |day: &str, _: Kwargs, _: &State<'_>| {
        RENDERING.with(|current| {
            let current = current.borrow();
            let rendering = current
                .as_ref()
                .ok_or_else(|| tera::Error::message("no page is being rendered"))?;
            let day = day
                .parse()
                .map_err(|_| tera::Error::message(format!("`{day}` is no date")))?;
            let language = &rendering.world.site.languages[rendering.page.language];
            Ok::<_, tera::Error>(Value::from(language.date(day)))
        })
    });
    tera
}

/// The published files of all layers; the first layer that has a name wins.
fn assets(layers: &[Layer]) -> BTreeMap<String, (UrlPath, Arc<[u8]>)> {
    let mut files: BTreeMap<String, Arc<[u8]>> = BTreeMap::new();
    for layer in layers.iter().rev() {
        files.extend(
            layer
                .below("assets")
                .map(|(name, bytes)| (name.to_owned(), bytes.clone())),
        );
    }
    let named = |(name, bytes): (String, Arc<[u8]>)| {
        let url = hashed_url(&name, Fingerprint::of(&bytes));
        (name, (url, bytes))
    };
    stylesheet::with_published_names(files)
        .into_iter()
        .map(named)
        .collect()
}

/// What is wrong with a template, at its place. The words are Tera's and English:
/// whoever makes a theme reads its manual too.
fn complaint(error: &tera::Error, theme: &str, template: Option<&str>) -> Diagnostic {
    use tera::ErrorKind::{RenderingError, SyntaxError};
    match error.kind() {
        SyntaxError(report) | RenderingError(report) => {
            let range = report.span().range.clone();
            template_error(
                report.filename(),
                theme,
                report.message(),
                Some(range.into()),
            )
        }
        _ => template_error(
            template.unwrap_or_default(),
            theme,
            &error.to_string(),
            None,
        ),
    }
}

fn template_error(name: &str, theme: &str, message: &str, span: Option<Span>) -> Diagnostic {
    let path = match name.split_once('/') {
        Some((layer, file)) => SourcePath::new(format!("themes/{layer}/templates/{file}")),
        None => SourcePath::new(format!("themes/{theme}/templates/{name}")),
    };
    let complaint = Diagnostic::error("theme-template-error").at(Place { path, span });
    complaint.with("reason", message)
}

/// Errors that Tera reports as one text, each `error: …` with a line `--> name:line:column`.
fn reports(text: &str, templates: &[(String, String)], theme: &str) -> Vec<Diagnostic> {
    let reports = text
        .split("error: ")
        .filter(|report| !report.trim().is_empty());
    reports
        .map(|report| {
            let message = report.lines().next().unwrap_or_default();
            let place = report
                .lines()
                .find_map(|line| line.trim().strip_prefix("--> "));
            let mut place = place.unwrap_or_default().rsplitn(3, ':');
            let column = place.next().and_then(|column| column.parse().ok());
            let line = place.next().and_then(|line| line.parse().ok());
            let name = place.next().unwrap_or_default();
            let Some((_, text)) = templates.iter().find(|(known, _)| known == name) else {
                return without_place(message, templates, theme);
            };
            let at = line
                .zip(column)
                .and_then(|(line, column)| offset(text, line, column));
            template_error(name, theme, message, at.map(|at| Span::from(at..at)))
        })
        .collect()
}

/// An error about a template that another one names, which Tera reports without a line:
/// `Template 'x' is inheriting from 'y', …`. Its place is where `y` is named.
fn without_place(message: &str, templates: &[(String, String)], theme: &str) -> Diagnostic {
    let (message, _) = message
        .split_once(". Include chain")
        .unwrap_or((message, ""));
    let mut named = message.split('\'').skip(1).step_by(2);
    let name = named.next().unwrap_or_default();
    let text = templates.iter().find(|(known, _)| known == name);
    let other = named.next().unwrap_or(name);
    let other = other.split_once('/').map_or(other, |(_, file)| file);
    let span = text.and_then(|(_, text)| {
        let start = text.find(&format!("\"{other}\""))?;
        Some(Span::from(start..start + other.len() + 2))
    });
    template_error(name, theme, message, span)
}

/// The byte at a line and column, both counted from 1.
fn offset(text: &str, line: usize, column: usize) -> Option<usize> {
    let before: usize = text
        .split_inclusive('\n')
        .take(line.checked_sub(1)?)
        .map(str::len)
        .sum();
    let in_line = text
        .get(before..)?
        .char_indices()
        .nth(column.checked_sub(1)?);
    Some(before + in_line.map_or(0, |(at, _)| at))
}
