//! Turns a page of the model into the values that its template sees: the contract with
//! theme authors. Everything else a template gets by asking a function.
//!
//! A template has one variable, `page`, a [`PageView`]. Fields are always there; what does
//! not apply is null or empty. Dates are ISO 8601 days, for the filter `date`.

use std::borrow::Cow;

use serde::Serialize;

use crate::content::front_matter::Contributor;
use crate::date::Date;
use crate::markdown::html::Entry as ContentsEntry;
use crate::site::Site;

/// A page, as its template sees it.
///
/// ```html
/// <title>{{ page.title }}</title>
/// ```
#[derive(Serialize, Clone, Debug)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "templates ask yes or no of each"
)]
pub struct PageView<'a> {
    /// Which template shows it: `home`, `section`, `article`, `topic`, `a-z`, `glossary`, `languages`,
    /// `not-found`, `chooser`, `withdrawn`, `alias`.
    pub kind: &'static str,
    /// The language of the page.
    pub language: LanguageView<'a>,
    /// The language of title and text; another one on a fallback page.
    pub text_language: LanguageView<'a>,
    /// The title.
    pub title: String,
    /// What it is about, for meta tags; may be empty.
    pub description: String,
    /// The root-relative address.
    pub url: String,
    /// The absolute address by which search engines should know it; empty on `not-found`.
    pub canonical: String,
    /// Whether search engines should leave it out.
    pub noindex: bool,
    /// Whether the menu may name it.
    pub in_menu: bool,
    /// Whether the text has highlighted code, and needs the style sheet for that.
    pub has_code: bool,
    /// The absolute address of the picture.
    pub image_url: Option<String>,
    /// `published`, `draft`, `review` or `scheduled`.
    pub status: &'static str,
    /// Whether the review of the text is overdue.
    pub overdue: bool,
    /// Set when the text is in another language because there is no translation.
    pub fallback: Option<FallbackView<'a>>,
    /// The text, as *HTML*; for `article`, `section` and `home`.
    pub body: String,
    /// The headings of the text, of levels 2 and 3.
    pub contents: Vec<ContentsEntry>,
    /// For `article` and `withdrawn`.
    pub article: Option<ArticleView<'a>>,
    /// For `section`.
    pub section: Option<SectionView<'a>>,
    /// For `topic`.
    pub topic: Option<TopicView<'a>>,
    /// For `glossary`: the difficult words of the language, by letter.
    pub glossary: Vec<GlossaryLetterView<'a>>,
    /// The difficult words that are marked in the text and in answers, each with the explanation
    /// that its mark opens.
    pub terms: Vec<TermView<'a>>,
    /// For `alias`: the address that it leads to.
    pub target: Option<String>,
}

/// The difficult words under one letter.
///
/// ```html
/// {% for group in page.glossary %}<h2>{{ group.letter }}</h2>{% for term in group.terms %}<p id="{{ term.id }}">{{ term.term }}</p>{% endfor %}{% endfor %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct GlossaryLetterView<'a> {
    /// The letter.
    pub letter: &'a str,
    /// The words, in the order of the language.
    pub terms: Vec<TermView<'a>>,
}

/// A difficult word with its meaning.
///
/// ```html
/// {% for term in page.terms %}<aside popover id="{{ term.id }}"><p>{{ term.definition }}</p></aside>{% endfor %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct TermView<'a> {
    /// Its anchor on the page of the glossary; on other pages the id of the explanation.
    pub id: Cow<'a, str>,
    /// The word.
    pub term: &'a str,
    /// Its other forms.
    pub forms: &'a [String],
    /// A plain word for it.
    pub plain: Option<&'a str>,
    /// What it means.
    pub definition: &'a str,
    /// The address of the word in the glossary.
    pub url: String,
}

/// A language.
///
/// ```html
/// <html lang="{{ page.language.code }}" dir="{{ page.language.direction }}">
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct LanguageView<'a> {
    /// Its code, for `lang` and `hreflang`.
    pub code: &'a str,
    /// Its name in itself.
    pub name: &'a str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// The form that `OpenGraph` wants: `nl_NL`.
    pub locale: &'a str,
}

/// Why a text is in another language.
///
/// ```html
/// {% if page.fallback %}<p lang="{{ page.fallback.language.code }}">{{ page.fallback.language.name }}</p>{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct FallbackView<'a> {
    /// The language of the text.
    pub language: LanguageView<'a>,
    /// Whether there is a translation, in which care advice is outdated.
    pub outdated: bool,
}

/// An article.
///
/// ```html
/// {% if page.article %}<p>{{ page.article.summary }}</p>{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct ArticleView<'a> {
    /// Its id, the same in all languages.
    pub id: &'a str,
    /// What it says in a sentence or two.
    pub summary: &'a str,
    /// What a reader should remember.
    pub key_points: &'a [String],
    /// Its picture.
    pub image: Option<ImageView<'a>>,
    /// The first urgent or emergency callout.
    pub care: Option<CareView<'a>>,
    /// Questions and answers.
    pub faq: Vec<FaqView<'a>>,
    /// `condition`, `symptom`, …
    pub kind: Option<&'static str>,
    /// `patient`, `carer`, `parent`, `young-person`.
    pub audience: Option<&'static str>,
    /// Who wrote it.
    pub authors: Vec<ContributorView<'a>>,
    /// Who reviewed this text.
    pub reviewers: Vec<ContributorView<'a>>,
    /// The day it first appeared.
    pub published: Option<Date>,
    /// The day of its last change.
    pub updated: Option<Date>,
    /// The day of the last review of this text.
    pub reviewed: Option<Date>,
    /// The day by which the source must be reviewed again.
    pub next_review: Option<Date>,
    /// What it rests on.
    pub sources: Vec<SourceView<'a>>,
    /// Funding and interests.
    pub conflicts: Option<&'a str>,
    /// Where it was translated from; null on the source.
    pub translation: Option<TranslationView<'a>>,
    /// The review of the source, on a translation of a reviewed one.
    pub original_review: Option<ReviewView<'a>>,
    /// How many words a reader reads.
    pub words: usize,
    /// How many minutes that takes, at 200 words a minute, at least 1.
    pub minutes: usize,
    /// Free data of the front matter.
    pub extra: serde_json::Value,
}

/// A picture.
///
/// ```html
/// {% if page.article and page.article.image %}<img src="{{ page.article.image.src }}" alt="{{ page.article.image.alt }}">{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct ImageView<'a> {
    /// Its address.
    pub src: &'a str,
    /// Its width in pixels.
    pub width: Option<u32>,
    /// Its height in pixels.
    pub height: Option<u32>,
    /// What it shows.
    pub alt: &'a str,
    /// The line below it.
    pub caption: Option<&'a str>,
}

/// The first advice on when to call.
///
/// ```html
/// {% if page.article and page.article.care %}<a href="#{{ page.article.care.id }}">{{ page.article.care.title }}</a>{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct CareView<'a> {
    /// Its anchor, without `#`.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// `urgent` or `emergency`.
    pub kind: &'static str,
}

/// A question with its answer.
///
/// ```html
/// {% if page.article %}{% for item in page.article.faq %}<h3 id="{{ item.id }}">{{ item.question }}</h3>{{ item.answer | safe }}{% endfor %}{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct FaqView<'a> {
    /// Its anchor, without `#`.
    pub id: String,
    /// The question.
    pub question: &'a str,
    /// The answer, as *HTML*.
    pub answer: String,
}

/// Someone who wrote, reviewed or translated.
///
/// ```html
/// {% if page.article %}{% for person in page.article.authors %}<bdi>{{ person.name }}</bdi>{% if person.role %}, {{ person.role }}{% endif %}{% endfor %}{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct ContributorView<'a> {
    /// The name.
    pub name: &'a str,
    /// Whether it is a team.
    pub team: bool,
    /// What they are.
    pub role: Option<&'a str>,
    /// Where they work.
    pub organisation: Option<&'a str>,
    /// When they did it.
    pub date: Option<Date>,
}

/// Something that an article rests on.
///
/// ```html
/// {% if page.article %}{% for source in page.article.sources %}<a href="{{ source.url }}">{{ source.title }}</a>{% endfor %}{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct SourceView<'a> {
    /// Its title.
    pub title: &'a str,
    /// Where it can be read.
    pub url: Option<&'a str>,
    /// When it appeared.
    pub year: Option<i64>,
}

/// Where a translation came from.
///
/// ```html
/// {% if page.article and page.article.translation %}<a href="{{ page.article.translation.url }}">{{ page.article.translation.from.name }}</a>{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct TranslationView<'a> {
    /// The language of the source.
    pub from: LanguageView<'a>,
    /// The address of the source.
    pub url: Option<String>,
    /// Whether the source has changed since, and the settings want readers to know.
    pub outdated: bool,
    /// Who translated it.
    pub translator: Option<ContributorView<'a>>,
    /// `human`, `machine` or `machine-edited`.
    pub method: Option<&'static str>,
    /// Who compared it with the source.
    pub reviewed_by: Option<ContributorView<'a>>,
    /// When.
    pub reviewed: Option<Date>,
}

/// Who reviewed a text, and when.
///
/// ```html
/// {% if page.article and page.article.original_review %}{% for person in page.article.original_review.reviewers %}{{ person.name }}{% endfor %}{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct ReviewView<'a> {
    /// Who.
    pub reviewers: Vec<ContributorView<'a>>,
    /// When.
    pub reviewed: Option<Date>,
}

/// A section.
///
/// ```html
/// {% if page.section %}<h1>{{ page.section.title }}</h1>{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct SectionView<'a> {
    /// Its folder below `content/`.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// What it is about; may be empty.
    pub summary: &'a str,
    /// Its picture.
    pub image: Option<ImageView<'a>>,
    /// The language of the title, where it is not that of the page.
    pub language: Option<LanguageView<'a>>,
}

/// One page of a topic; a page has 20 articles.
///
/// ```html
/// {% if page.topic and page.topic.next %}<a rel="next" href="{{ page.topic.next }}">{{ page.topic.number + 1 }}</a>{% endif %}
/// ```
#[derive(Serialize, Clone, Debug)]
pub struct TopicView<'a> {
    /// Its id, the same in all languages.
    pub id: &'a str,
    /// Its name.
    pub title: &'a str,
    /// The language of the name, where it is not that of the page.
    pub language: Option<LanguageView<'a>>,
    /// Which page, from 1.
    pub number: usize,
    /// Of how many.
    pub pages: usize,
    /// The address of the page before.
    pub previous: Option<String>,
    /// The address of the page after.
    pub next: Option<String>,
}

impl Site {
    /// A language for templates.
    pub fn language_view(&self, language: usize) -> LanguageView<'_> {
        let settings = &self.config.languages[language];
        LanguageView {
            code: settings.code.as_str(),
            name: &settings.name,
            direction: settings.direction.as_str(),
            locale: self.languages[language].open_graph_locale(),
        }
    }
}

/// A contributor for templates.
pub fn contributor(contributor: &Contributor) -> ContributorView<'_> {
    let Contributor {
        name,
        team,
        role,
        organisation,
        date,
    } = contributor;
    ContributorView {
        name,
        team: *team,
        role: role.as_deref(),
        organisation: organisation.as_deref(),
        date: *date,
    }
}
