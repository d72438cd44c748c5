//! Turns everything that was found in the site into one page of the preview, by article or by check.
//!
//! The page is plain HTML with links, so that it works without a script. However many problems
//! there are, it shows so many as a person can read; each file and each check has a page for all
//! of its own. [`Wanted`] is what the address asks for, [`groups()`] what belongs together.

mod groups;
mod wanted;

pub(super) use groups::{Group, Key, groups};
pub(super) use wanted::{LEVELS, View, Wanted};

use super::draw::{advice, drawn, escape};
use super::generation::Generation;
use super::problems::{Problem, Tally, Teller};
use crate::check;
use crate::diag::{Diagnostic, Severity};
use crate::fluent::Argument;
use crate::language::Language;
use crate::paths::SourcePath;
use crate::site::urls;

/// So many problems are shown on one page.
const MOST: usize = 200;
/// So many of each group, at least, where there are more in all.
const EACH: usize = 10;
/// So many further files are named.
const REST: usize = 100;

/// The page of all problems, in words that `language` is the language of.
pub(super) fn problems_page(teller: Teller<'_>, language: &Language, wanted: &Wanted) -> String {
    let page = ProblemsPage { teller, wanted };
    let title = page.word("problems-title", &[]);
    let base = escape(teller.generation.base());
    let (code, direction) = (teller.messages.language(), language.direction().as_str());
    let (home, navigation) = (page.word("problems-home", &[]), page.navigation());
    let (earlier, list) = (page.earlier(), page.list());
    format!(
        "<!DOCTYPE html>\n<html lang=\"{code}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" href=\"data:,\">\n\
         <link rel=\"stylesheet\" href=\"{base}.vademecum/editor.css\">\n\
         <link rel=\"stylesheet\" href=\"{base}.vademecum/problems.css\">\n</head>\n\
         <body>\n<header><a href=\"{base}\">{home}</a></header>\n\
         <main>\n<h1>{title}</h1>\n{earlier}{navigation}{list}</main>\n</body>\n</html>\n"
    )
}

/// What the page is made from.
struct ProblemsPage<'a> {
    teller: Teller<'a>,
    wanted: &'a Wanted,
}

impl<'a> ProblemsPage<'a> {
    fn generation(&self) -> &'a Generation {
        self.teller.generation
    }

    /// Words as they stand in HTML.
    fn word(&self, name: &str, arguments: &[(&'static str, Argument)]) -> String {
        escape(&self.teller.messages.text(name, arguments))
    }

    fn count(&self, name: &str, count: usize) -> String {
        self.word(name, &[("count", count.into())])
    }

    /// The problems of all levels that the page is about.
    fn about(&self) -> impl Iterator<Item = &'a Diagnostic> {
        let all = self.generation().diagnostics.iter();
        all.filter(|found| self.wanted.is_about(found))
    }

    /// That the other pages are not what the files say now.
    fn earlier(&self) -> String {
        if !self.generation().is_earlier {
            return String::new();
        }
        let words = self.word("panel-earlier", &[]);
        format!("<p class=\"earlier\">{words}</p>\n")
    }

    /// How many problems there are of each level, and links to see them alone or otherwise.
    fn navigation(&self) -> String {
        let views = [
            (View::Articles, "problems-by-article"),
            (View::Checks, "problems-by-check"),
        ];
        let views = views.map(|(view, name)| {
            let href = Wanted {
                view,
                level: self.wanted.level,
                only: None,
            };
            link(&href, &self.word(name, &[]), self.wanted.view == view)
        });
        let tally: Tally = self.about().map(|found| found.severity).collect();
        let every = self.count("problems-every", tally.all());
        let every = std::iter::once((None, tally.all(), every));
        let levels = LEVELS.map(|level| {
            let words = tally.of_in_words(level, self.teller.messages);
            (Some(level), tally.of(level), escape(&words))
        });
        let levels = every.chain(levels).map(|(level, count, words)| {
            let class = level.map_or("every", Severity::name);
            let words = format!("<span class=\"{class}\">{words}</span>");
            let is_here = self.wanted.level == level;
            if count == 0 && !is_here {
                return words;
            }
            let wanted = self.wanted.clone();
            link(&Wanted { level, ..wanted }, &words, is_here)
        });
        let views = self.nav("problems-views", views);
        format!("{views}{}", self.nav("problems-levels", levels))
    }

    fn nav(&self, name: &str, links: impl IntoIterator<Item = String>) -> String {
        let links = links.into_iter();
        let links: Vec<String> = links.map(|link| format!("<li>{link}</li>\n")).collect();
        let links = links.concat();
        let name = self.word(name, &[]);
        format!("<nav aria-label=\"{name}\"><ul>\n{links}</ul></nav>\n")
    }

    /// The problems.
    fn list(&self) -> String {
        let level = self.wanted.level;
        let is_shown = |found: &&Diagnostic| level.is_none_or(|level| found.severity == level);
        let groups = groups(self.about().filter(is_shown), self.wanted.view);
        let count: usize = groups.iter().map(|group| group.found.len()).sum();
        let each = match count {
            0..=MOST => MOST,
            _ => EACH.max(MOST / groups.len().max(1)),
        };
        let mut left = MOST;
        let mut sections = String::new();
        let mut rest = Vec::new();
        for group in &groups {
            let shown = group.found.len().min(each).min(left);
            left -= shown;
            match shown {
                0 => rest.push(group),
                _ => sections.push_str(&self.group(group, shown)),
            }
        }
        let remarks = self.remarks(MOST - left, count);
        format!("{remarks}{sections}{}", self.rest(&rest))
    }

    /// The way back to all problems, and that so many of them are not shown, or that there are none.
    fn remarks(&self, shown: usize, count: usize) -> String {
        let back = self.wanted.only.as_ref().map(|_| {
            let all = Wanted {
                only: None,
                ..self.wanted.clone()
            };
            let back = link(&all, &self.word("problems-back", &[]), false);
            format!("<p>{back}</p>\n")
        });
        let none = (count == 0).then(|| {
            let none = self.word("problems-none", &[]);
            format!("<p class=\"none\">{none}</p>\n")
        });
        let cut = (shown < count).then(|| {
            let arguments = [("shown", shown.into()), ("count", count.into())];
            let name = match self.wanted.only {
                Some(_) => "problems-cut-one",
                None => "problems-cut",
            };
            let cut = self.word(name, &arguments);
            format!("<p class=\"cut\">{cut}</p>\n")
        });
        [back, none, cut].into_iter().flatten().collect()
    }

    /// One file or one check, with so many of its problems.
    fn group(&self, group: &Group<'_>, shown: usize) -> String {
        let problem = |found: &&Diagnostic| self.problem(found);
        let mut problems: Vec<Problem> = group.found[..shown].iter().map(problem).collect();
        let counts = escape(&group.tally.in_words(self.teller.messages));
        let (title, about, said) = match group.key {
            Key::Site => (self.word("problems-site", &[]), counts, String::new()),
            Key::File(path) => {
                let title = self.page_link(path);
                let file = self.file(path);
                let about = title.as_ref().map(|_| format!("{file} · {counts}"));
                let about = about.unwrap_or(counts);
                (title.unwrap_or(file), about, String::new())
            }
            Key::Code(check, code) => {
                let summary = self.teller.messages.about(code, "summary");
                let same = Same::take(&mut problems, summary.is_none());
                let code = escape(code);
                let group = check.map_or("problems-other", |at| check::CHECKS[at].group.name());
                let group = self.word(group, &[]);
                let about = format!("{counts} · {group} · <code>{code}</code>");
                let message = same.message.as_deref().map(escape);
                let mut said = same
                    .advice
                    .map_or(String::new(), |same| advice(&same, self.teller.messages));
                let title = match (summary, message) {
                    (Some(summary), Some(message)) => {
                        said.insert_str(0, &format!("<p><bdi>{message}</bdi></p>"));
                        escape(&summary)
                    }
                    (Some(summary), None) => escape(&summary),
                    (None, Some(message)) => message,
                    (None, None) => code,
                };
                (title, about, said)
            }
        };
        let mut items = String::new();
        for (found, problem) in group.found.iter().zip(&problems) {
            let path = found.place.as_ref().map(|place| &place.path);
            let page = path.filter(|_| matches!(group.key, Key::Code(..)));
            let page = page.and_then(|path| self.page_link(path));
            items.push_str(&drawn(problem, self.teller.messages, page.as_deref()));
        }
        let more = group.found.len() - shown;
        let more = if more > 0 && self.wanted.only.is_none() {
            let words = self.count("problems-more", more);
            format!("<p>{}</p>\n", link(&self.only(group.key), &words, false))
        } else {
            String::new()
        };
        let (name, level) = (id(group.key), level(group.tally));
        let said = match &*said {
            "" => said,
            _ => format!("<div class=\"said\">{said}</div>\n"),
        };
        format!(
            "<section id=\"{name}\" class=\"{level}\">\n<h2>{title}</h2>\n\
             <p class=\"about\">{about}</p>\n{said}<ul>\n{items}</ul>\n{more}</section>\n"
        )
    }

    /// A problem; the file is not said again where it stands above.
    fn problem(&self, found: &Diagnostic) -> Problem {
        let mut problem = self.teller.problem(found);
        if self.wanted.view == View::Articles {
            let line = problem.overlay.spot.as_ref().and_then(|spot| spot.line);
            let words = |line: usize| [("line", line.into())];
            let say = |line| self.teller.messages.text("problems-line", &words(line));
            problem.place = line.map(say);
        }
        problem
    }

    /// What has no room, by name and with a link.
    fn rest(&self, rest: &[&Group<'_>]) -> String {
        if rest.is_empty() {
            return String::new();
        }
        let item = |group: &&Group<'_>| {
            let name = match group.key {
                Key::Site => self.word("problems-site", &[]),
                Key::File(path) => escape(path.as_str()),
                Key::Code(_, code) => {
                    let summary = self.teller.messages.about(code, "summary");
                    escape(summary.as_deref().unwrap_or(code))
                }
            };
            let name = format!("<bdi>{name}</bdi>");
            let counts = escape(&group.tally.in_words(self.teller.messages));
            let link = link(&self.only(group.key), &name, false);
            format!("<li>{link} · {counts}</li>\n")
        };
        let items: String = rest.iter().take(REST).map(item).collect();
        let more = rest.len().saturating_sub(REST);
        let more = match more {
            0 => String::new(),
            _ => format!("<p>{}</p>\n", self.count("panel-more", more)),
        };
        let title = self.word("problems-rest", &[]);
        format!(
            "<section id=\"rest\">\n<h2>{title}</h2>\n<ul class=\"rest\">\n{items}</ul>\n{more}</section>\n"
        )
    }

    /// The page of one group alone.
    fn only(&self, key: Key<'_>) -> Wanted {
        let name = match key {
            Key::Site => "",
            Key::File(path) => path.as_str(),
            Key::Code(_, code) => code,
        };
        Wanted {
            only: Some(name.to_owned()),
            ..self.wanted.clone()
        }
    }

    /// The title of an article, which leads to its page if there is one.
    fn page_link(&self, path: &SourcePath) -> Option<String> {
        let site = self.generation().site.as_ref()?;
        let article = site.articles.iter().find(|one| one.path == *path)?;
        let title = Some(article.front.title.as_str()).filter(|title| !title.is_empty())?;
        let (title, code) = (escape(title), escape(article.language.as_str()));
        let words = format!("<bdi lang=\"{code}\">{title}</bdi>");
        let Some(url) = self.generation().address_of(path) else {
            return Some(words);
        };
        let href = escape(&urls::href(&site.config, &url));
        Some(format!("<a href=\"{href}\">{words}</a>"))
    }

    /// The name of a file, which opens it in the editor.
    fn file(&self, path: &SourcePath) -> String {
        let name = format!("<bdi>{}</bdi>", escape(path.as_str()));
        match self.teller.open(path, 1) {
            Some(open) => format!("<a href=\"{}\">{name}</a>", escape(&open)),
            None => name,
        }
    }
}

/// What all problems of a check say, so that it is said only once.
struct Same {
    message: Option<String>,
    /// A problem that has nothing but why it matters, and how to mend it.
    advice: Option<Problem>,
}

impl Same {
    /// Takes it out of them; of a single one only if it `stands_above`, as the title of all.
    fn take(problems: &mut [Problem], stands_above: bool) -> Self {
        let nothing = Self {
            message: None,
            advice: None,
        };
        let [first, others @ ..] = &*problems else {
            return nothing;
        };
        if others.is_empty() && !stands_above {
            return nothing;
        }
        let first = &first.overlay;
        let same = |is_same: &dyn Fn(&Problem) -> bool| others.iter().all(is_same);
        let message = same(&|one| one.overlay.message == first.message);
        let message = message.then(|| first.message.clone());
        let advice = same(&|one| one.overlay.why == first.why && one.overlay.hints == first.hints);
        let mut common = first.clone();
        common.spot = None;
        let advice = advice.then_some(Problem {
            overlay: common,
            place: None,
            open: None,
        });
        for problem in problems {
            if message.is_some() {
                problem.overlay.message.clear();
            }
            if advice.is_some() {
                problem.overlay.why = None;
                problem.overlay.hints.clear();
            }
        }
        Self { message, advice }
    }
}

fn link(to: &Wanted, words: &str, is_here: bool) -> String {
    let current = if is_here {
        " aria-current=\"true\""
    } else {
        ""
    };
    format!("<a href=\"{}\"{current}>{words}</a>", escape(&to.href()))
}

/// The name of a section, by which the script finds it again in the next version of the page.
fn id(key: Key<'_>) -> String {
    match key {
        Key::Site => "site".to_owned(),
        Key::File(path) => escape(&format!("file-{}", crate::paths::encode(path.as_str()))),
        Key::Code(_, code) => format!("check-{}", escape(code)),
    }
}

fn level(tally: Tally) -> &'static str {
    tally.worst().map_or("fine", Severity::name)
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use super::*;
    use crate::diag::{Messages, Place};
    use crate::language::LanguageCode;
    use crate::pipeline::Options;
    use crate::serve::generation::Builder;
    use crate::sources::Sources;

    const SETTINGS: &str = "title: Clinic\nbase_url: https://clinic.example\n\
         editor_url: \"vscode://file/{path}:{line}\"\nlanguages: [{code: ar}]\n";

    /// The page about what was found, for somebody at this machine or at another one.
    fn page(found: Vec<Diagnostic>, query: &str, root: Option<&str>) -> String {
        let article = "---\ntitle: \"A <b>\"\nsummary: S\n---\nText.\n";
        let files = [("content/site.yaml", SETTINGS), ("content/a.md", article)];
        let files = files.map(|(path, text)| (SourcePath::new(path), text.as_bytes().to_vec()));
        let sources = Arc::new(Sources::from_files(files));
        let options = Options::on("2026-10-01".parse().expect("a day"));
        let generation = Builder::default().build(sources, found, &options, &[]);
        let messages = Messages::english();
        let code = LanguageCode::parse(messages.language()).expect("it is a code");
        let teller = Teller {
            generation: &generation,
            messages: &messages,
            root: root.map(Path::new),
        };
        problems_page(teller, &Language::load(&code), &Wanted::read(query))
    }

    fn in_file(code: &'static str, path: &str) -> Diagnostic {
        Diagnostic::warning(code).at(Place::at(&SourcePath::new(path), 0..3))
    }

    fn count(page: &str, words: &str) -> usize {
        page.matches(words).count()
    }

    #[test]
    fn who_sits_at_another_machine_sees_no_folders_of_this_one() {
        for query in ["", "view=check", "article=content/a.md"] {
            let found = || vec![in_file("some-code", "content/a.md")];
            let here = page(found(), query, Some("/home/nurse/site"));
            let link = "href=\"vscode://file/home/nurse/site/content/a.md:1\"";
            assert!(here.contains(link), "{here}");
            let there = page(found(), query, None);
            assert!(!there.contains("vscode:"), "{there}");
            assert!(!there.contains("nurse"), "{there}");
            let title = "<a href=\"/ar/a/\"><bdi lang=\"ar\">A &lt;b&gt;</bdi></a>";
            assert!(there.contains(title), "{there}");
        }
    }

    #[test]
    fn of_thousands_of_problems_so_many_are_shown_and_the_way_to_the_others() {
        let found = |number: usize| in_file("some-code", &format!("content/{}.md", number / 20));
        let all: Vec<Diagnostic> = (0..6000)
            .map(|number| found(number).with("number", number.to_string()))
            .collect();
        let shown = page(all.clone(), "", None);
        assert_eq!(count(&shown, "<li class=\"warning\">"), MOST);
        assert!(shown.contains("200 of 6"), "{shown}");
        assert!(shown.contains("<a href=\"problems?article=content/0.md\">Show 10 more problems"));
        assert_eq!(count(&shown, " · 20 warnings</li>"), REST, "{shown}");
        let by_check = page(all.clone(), "view=check&level=warning", None);
        assert_eq!(count(&by_check, "<li class=\"warning\">"), MOST);
        assert!(by_check.contains("<a href=\"problems?check=some-code&amp;level=warning\">Show"));
        let one = page(all.clone(), "article=content/7.md", None);
        assert_eq!(count(&one, "<li class=\"warning\">"), 20);
        assert!(!one.contains("class=\"cut\""), "{one}");
        let errors = page(all, "level=error&article=content/7.md", None);
        assert!(errors.contains("class=\"none\""), "{errors}");
    }

    #[test]
    fn what_has_no_place_is_about_the_site() {
        let all = vec![Diagnostic::warning("some-code")];
        let shown = page(all, "article=", None);
        assert!(shown.contains("<h2>The site</h2>"), "{shown}");
    }

    #[test]
    fn what_all_problems_of_a_check_say_is_said_once() {
        let found = |path| in_file("wikilink", path).with("written", "[[a]]");
        let all = vec![found("content/a.md"), found("content/b.md")];
        let shown = page(all, "check=wikilink", None);
        assert_eq!(count(&shown, "Double square brackets work"), 1, "{shown}");
        assert_eq!(count(&shown, "content/b.md, "), 0, "the file has no lines");
        assert_eq!(count(&shown, "“[[a]]” is not a link"), 1, "{shown}");
    }
}
