//! Turns the files of a theme into templates that are ready to render. Owns Tera.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use tera::{Context, ErrorKind, Kwargs, State, Tera, TeraResult};

use super::faults::{complaint, reports};
use super::filters::FILTERS;
use super::fonts::{self, Fonts};
use super::functions::{Ask, Asked, FUNCTIONS, Function, Value};
use super::layers::{self, Layer};
use super::palette::contrast::{self, Painted};
use super::palette::{self, Palette};
use super::stylesheet;
use super::views::PageView;
use super::world::World;
use super::{Page, PageKind, strings};
use crate::assets::hashed_url;
use crate::config::Config;
use crate::diag::{Diagnostic, Place};
use crate::fingerprint::Fingerprint;
use crate::paths::UrlPath;
use crate::sources::Sources;

/// A theme with all that it extends, loaded.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    /// The words of each language of the settings.
    pub words: Vec<strings::Words>,
    /// Published files by their name in `assets/`: address and bytes. Fonts of the settings
    /// are among them, by their path below the root of the site.
    pub assets: BTreeMap<String, (UrlPath, Arc<[u8]>)>,
    /// Its colours, in those of the clinic.
    pub palette: Palette,
    /// The fingerprint of all its files, and of the fonts of the settings.
    pub fingerprint: Fingerprint,
}

/// The fingerprint of everything that [`load`] reads but the settings, which are in the key of
/// every page.
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
    let fonts = fonts::inputs(sources, config);
    Fingerprint::of_value(&(files, fonts, languages, &config.theme))
}

/// Loads the theme of the settings. `None` where it cannot render.
pub fn load(sources: &Sources, config: &Config) -> (Option<Theme>, Vec<Diagnostic>) {
    let (layers, mut diagnostics) = layers::layers(sources, &config.theme);
    if layers.is_empty() {
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
    let (assets, palette, complaints) = look(sources, config, &layers);
    diagnostics.extend(complaints);
    let theme = tera.map(|tera| Theme {
        tera,
        words,
        assets,
        palette,
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
            asked: RefCell::default(),
            written: view.article.as_ref().map(|article| {
                let answers = article.faq.iter().map(|faq| faq.answer.clone());
                answers.collect()
            }),
            within: 0,
            fault: RefCell::default(),
        });
        let name = format!("{}.html", view.kind);
        let mut bytes = Vec::with_capacity(32 * 1024);
        match self.tera.render_to(&name, &context, &mut bytes) {
            Ok(()) => Ok(Rendered {
                bytes,
                asked: guard.rendering.asked.take(),
            }),
            Err(error) => Err(guard.rendering.complaint(&error, &name)),
        }
    }

    /// Renders a template that pages of a language share; it sees the arguments and no page.
    pub(super) fn render_shared(&self, template: &str, ask: &Ask<'_>) -> Result<String, String> {
        let around = rendering()?;
        let within = around.within + 1;
        if within > DEEPEST {
            return Err(format!("`{template}` shares itself without end"));
        }
        let mut context = Context::new();
        for (name, value) in ask.arguments.iter() {
            context.insert_value(name.to_owned(), value.clone());
        }
        let guard = Guard::set(Rendering {
            world: ask.world.clone(),
            page: Page {
                // One that stands in no menu and has no text.
                kind: PageKind::NotFound,
                language: ask.page.language,
                url: UrlPath::new("/"),
            },
            asked: RefCell::default(),
            written: None,
            within,
            fault: RefCell::default(),
        });
        let rendered = self.tera.render(template, &context);
        let asked = guard.rendering.asked.take();
        let facets = asked.iter().flat_map(|asked| asked.facets.iter().copied());
        ask.within.borrow_mut().extend(facets);
        rendered.map_err(|error| {
            if matches!(error.kind(), ErrorKind::RenderingError(_)) {
                let complaint = guard.rendering.complaint(&error, template);
                around.fault.replace(Some(complaint));
            }
            error.to_string()
        })
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

/// What functions see while one page is rendered, or a part that pages share.
struct Rendering {
    world: Arc<World>,
    page: Page,
    asked: RefCell<Vec<Asked>>,
    /// The answers of the FAQ as HTML.
    written: Option<Vec<String>>,
    /// How many shared parts it stands in; 0 for a page.
    within: usize,
    /// What is wrong in a shared part that it asked for, with the place there.
    fault: RefCell<Option<Diagnostic>>,
}

impl Rendering {
    /// What is wrong, where it could not be rendered.
    fn complaint(&self, error: &tera::Error, template: &str) -> Diagnostic {
        let within = self.fault.take();
        within.unwrap_or_else(|| complaint(error, &self.world.site.config.theme, Some(template)))
    }
}

/// How deep shared parts may stand within one another.
const DEEPEST: usize = 5;

thread_local! {
    /// Tera's functions are `'static` and cannot borrow the site, so what they may ask stands
    /// here while one page is rendered. Nothing that they call uses rayon, which could
    /// bring another page onto this thread.
    static RENDERING: RefCell<Option<Rc<Rendering>>> = const { RefCell::new(None) };
}

fn rendering() -> Result<Rc<Rendering>, &'static str> {
    let current = RENDERING.with(|current| current.borrow().clone());
    current.ok_or("no page is being rendered")
}

/// Puts the former state back when a rendering ends, however it ends.
struct Guard {
    rendering: Rc<Rendering>,
    former: Option<Rc<Rendering>>,
}

impl Guard {
    fn set(rendering: Rendering) -> Self {
        let rendering = Rc::new(rendering);
        let former = RENDERING.with(|current| current.replace(Some(rendering.clone())));
        Self { rendering, former }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        let former = self.former.take();
        RENDERING.with(|current| current.replace(former));
    }
}

/// Answers a template and records the question.
fn answer(index: usize, function: &'static Function, arguments: &Kwargs) -> TeraResult<Value> {
    let arguments = arguments
        .iter()
        .filter_map(|(name, value)| Some((name.as_str()?.to_owned(), value.clone())));
    let answered = function.arguments(arguments).and_then(|arguments| {
        let rendering = rendering()?;
        let Rendering {
            world,
            page,
            written,
            ..
        } = &*rendering;
        if rendering.within > 0 && function.is_of_page(world, page, &arguments) {
            let name = function.name;
            return Err(format!(
                "`{name}` asks for something of one page, which a shared part does not know"
            ));
        }
        let (value, asked) = world.answer(index, page, arguments, written.as_deref())?;
        rendering.asked.borrow_mut().extend(asked);
        Ok(value)
    });
    answered.map_err(tera::Error::message)
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
                && matches!(error.kind(), ErrorKind::SyntaxError(_))
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
    for filter in FILTERS {
        tera.register_filter(filter.name, |value: &str, _: Kwargs, _: &State<'_>| {
            let rendering = rendering().map_err(tera::Error::message)?;
            let language = &rendering.world.site.languages[rendering.page.language];
            let written = (filter.write)(value, language).map_err(tera::Error::message)?;
            Ok::<_, tera::Error>(Value::from(written))
        });
    }
    tera
}

/// The published files, by name.
type Assets = BTreeMap<String, (UrlPath, Arc<[u8]>)>;

/// The published files and the colours, with what is wrong with colours and fonts.
fn look(
    sources: &Sources,
    config: &Config,
    layers: &[Layer],
) -> (Assets, Palette, Vec<Diagnostic>) {
    let (declared, mut diagnostics) = palette::declare(layers);
    diagnostics.extend(contrast::unknown(sources, config, &declared));
    let palette = palette::paint(&declared, &config.brand.colors);
    diagnostics.extend(contrast::check(Painted {
        sources,
        layers,
        declared: &declared,
        palette: &palette,
        config,
    }));
    let (fonts, complaints) = fonts::load(sources, config);
    diagnostics.extend(complaints);
    let mut files = files(layers);
    declared.dress(&mut files, &palette, &config.brand, &fonts);
    (assets(files, fonts), palette, diagnostics)
}

/// The files of all layers; the first layer that has a name wins.
fn files(layers: &[Layer]) -> BTreeMap<String, Arc<[u8]>> {
    let mut files: BTreeMap<String, Arc<[u8]>> = BTreeMap::new();
    for layer in layers.iter().rev() {
        files.extend(
            layer
                .below("assets")
                .map(|(name, bytes)| (name.to_owned(), bytes.clone())),
        );
    }
    files
}

/// The files as they are published, with the fonts of the settings.
fn assets(files: BTreeMap<String, Arc<[u8]>>, fonts: Fonts) -> Assets {
    let named = |(name, bytes): (String, Arc<[u8]>)| {
        let url = hashed_url(&name, Fingerprint::of(&bytes));
        (name, (url, bytes))
    };
    let files = stylesheet::with_published_names(files).into_iter();
    let fonts = fonts
        .into_iter()
        .map(|(path, file)| (path.to_string(), file));
    files.map(named).chain(fonts).collect()
}
