//! Turns addresses into verdicts: follows redirects, and is polite to every host on the way.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use url::Url;

use super::address::{asked, names_private};
use super::verdict::{Reason, Verdict};

/// Hosts that are asked at the same time.
const HOSTS: usize = 8;
/// Redirects that are followed.
const REDIRECTS: usize = 5;
/// The longest that a server may make us wait before it is asked again.
const LONGEST_WAIT: Duration = Duration::from_secs(10);

/// How a server is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Method {
    /// For what it would say before it sends a page.
    Head,
    /// For the page.
    Get,
}

/// What comes of one question to one server.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Answer {
    /// It answers.
    Status(Status),
    /// There is no answer, and the link is why.
    Failed(Reason),
    /// There is no answer, and the link may not be why.
    Unclear,
}

/// What a server answers, as far as it matters here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Status {
    /// The three digits.
    pub(super) code: u16,
    /// Where it sends the one who asks.
    pub(super) location: Option<String>,
    /// After how long it wants to be asked again.
    pub(super) retry_after: Option<Duration>,
}

/// Asks servers.
pub(super) trait Ask: Sync {
    /// Asks one question and follows no redirect. The address has no anchor.
    fn ask(&self, method: Method, address: &Url) -> Answer;

    /// Lets time pass before the next question.
    fn wait(&self, time: Duration) {
        thread::sleep(time);
    }
}

/// How politely, and whom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manners {
    /// The time between two questions to one host.
    pub(super) pause: Duration,
    /// Whether servers of the own network are asked.
    pub(super) private: bool,
}

/// The verdict on each address. Those of one host follow each other; several hosts are asked at
/// the same time.
pub(super) fn visit(
    addresses: &[&Url],
    ask: &dyn Ask,
    manners: Manners,
) -> BTreeMap<String, Verdict> {
    let mut by_host: BTreeMap<&str, Vec<&Url>> = BTreeMap::new();
    for address in addresses {
        let host = address.host_str().unwrap_or_default();
        by_host.entry(host).or_default().push(address);
    }
    let mut groups: Vec<Vec<&Url>> = by_host.into_values().collect();
    // The longest first: it decides when all are done.
    groups.sort_by_key(|group| std::cmp::Reverse(group.len()));
    let visit = Visit {
        ask,
        manners,
        hosts: Mutex::default(),
    };
    let (next, verdicts) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    let work = || {
        while let Some(group) = groups.get(next.fetch_add(1, Ordering::Relaxed)) {
            for address in group {
                let verdict = visit.follow(address);
                lock(&verdicts).insert(address.to_string(), verdict);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..groups.len().min(HOSTS) {
            scope.spawn(work);
        }
    });
    verdicts
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner)
}

/// A lock that a thread left behind in a panic is still good: that panic goes on by itself.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Visit<'a> {
    ask: &'a dyn Ask,
    manners: Manners,
    hosts: Mutex<BTreeMap<String, Arc<Mutex<Known>>>>,
}

/// What is known of a host. Whoever asks it holds this, so it is asked one thing at a time, also
/// by those whom a redirect leads here.
#[derive(Default)]
struct Known {
    /// When it was asked last.
    last: Option<Instant>,
    /// Where its addresses lead, so that none is asked twice.
    steps: BTreeMap<String, Step>,
}

/// Where one address leads.
#[derive(Clone)]
enum Step {
    /// No further.
    Ends(Verdict),
    /// To another one.
    Leads { to: Url, permanent: bool },
}

impl Visit<'_> {
    fn follow(&self, address: &Url) -> Verdict {
        let mut at = address.clone();
        // Where it moved for good: what comes after a redirect for now is not for good.
        let mut moved = None;
        let mut all_permanent = true;
        for _ in 0..=REDIRECTS {
            match self.step(&at) {
                Step::Ends(Verdict::Good) => {
                    return moved.map_or(Verdict::Good, Verdict::Moved);
                }
                Step::Ends(verdict) => return verdict,
                Step::Leads { to, permanent } => {
                    all_permanent &= permanent;
                    if all_permanent {
                        moved = Some(to.to_string());
                    }
                    at = asked(to);
                }
            }
        }
        Verdict::Dead(Reason::TooManyRedirects)
    }

    fn step(&self, address: &Url) -> Step {
        // A redirect must not lead where no text may.
        if !self.manners.private && names_private(address) {
            return Step::Ends(Verdict::Unclear);
        }
        let name = address.host_str().unwrap_or_default().to_owned();
        let known = Arc::clone(lock(&self.hosts).entry(name).or_default());
        let mut known = lock(&known);
        if let Some(step) = known.steps.get(address.as_str()) {
            return step.clone();
        }
        let step = self.ask_host(&mut known, address);
        known.steps.insert(address.to_string(), step.clone());
        step
    }

    fn ask_host(&self, known: &mut Known, address: &Url) -> Step {
        let mut method = Method::Head;
        let mut waited = false;
        loop {
            if let Some(last) = known.last {
                self.ask
                    .wait(self.manners.pause.saturating_sub(last.elapsed()));
            }
            let answer = self.ask.ask(method, address);
            known.last = Some(Instant::now());
            let status = match answer {
                Answer::Status(status) => status,
                Answer::Failed(reason) => return Step::Ends(Verdict::Dead(reason)),
                Answer::Unclear => return Step::Ends(Verdict::Unclear),
            };
            match (status.code, status.retry_after) {
                (429 | 503, Some(wait)) if !waited && wait <= LONGEST_WAIT => {
                    waited = true;
                    self.ask.wait(wait);
                }
                // Refused as such, or not known to a server that was made for pages only.
                (403 | 404 | 405 | 500 | 501, _) if method == Method::Head => method = Method::Get,
                _ => return step_of(address, &status),
            }
        }
    }
}

fn step_of(address: &Url, status: &Status) -> Step {
    let permanent = matches!(status.code, 301 | 308);
    let location = status.location.as_deref();
    match (status.code, location.map(|to| address.join(to))) {
        (301 | 302 | 303 | 307 | 308, Some(Ok(to))) if matches!(to.scheme(), "http" | "https") => {
            Step::Leads { to, permanent }
        }
        (code, _) => Step::Ends(Verdict::of_status(code)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Servers that answer as they are told, and what they were asked.
    #[derive(Default)]
    struct Told {
        answers: BTreeMap<(&'static str, &'static str), Vec<Answer>>,
        asked: Mutex<Vec<String>>,
        pause: Duration,
        /// The waits, without those of no time.
        waited: Mutex<Vec<Duration>>,
    }

    impl Told {
        fn with(mut self, question: (&'static str, &'static str), answers: &[Answer]) -> Self {
            self.answers.insert(question, answers.to_vec());
            self
        }

        fn verdicts(&self, addresses: &[&str]) -> Vec<Verdict> {
            let urls: Vec<Url> = addresses
                .iter()
                .map(|address| Url::parse(address).expect("an address"))
                .collect();
            let manners = Manners {
                pause: self.pause,
                private: false,
            };
            let found = visit(&urls.iter().collect::<Vec<_>>(), self, manners);
            urls.iter().map(|url| found[url.as_str()].clone()).collect()
        }

        fn asked(&self) -> Vec<String> {
            lock(&self.asked).clone()
        }
    }

    impl Ask for Told {
        fn ask(&self, method: Method, address: &Url) -> Answer {
            let method = match method {
                Method::Head => "HEAD",
                Method::Get => "GET",
            };
            let question = format!("{method} {address}");
            let mut asked = lock(&self.asked);
            let before = asked.iter().filter(|other| **other == question).count();
            asked.push(question);
            let answers = self
                .answers
                .iter()
                .find(|((m, a), _)| *m == method && *a == address.as_str())
                .map(|(_, answers)| answers);
            let answer = answers.and_then(|answers| answers.get(before).or(answers.last()));
            answer.cloned().unwrap_or(Answer::Failed(Reason::NoHost))
        }

        fn wait(&self, time: Duration) {
            if !time.is_zero() {
                lock(&self.waited).push(time);
            }
        }
    }

    fn status(code: u16) -> Answer {
        sends(code, None, None)
    }

    fn sends(code: u16, location: Option<&str>, retry_after: Option<u64>) -> Answer {
        Answer::Status(Status {
            code,
            location: location.map(str::to_owned),
            retry_after: retry_after.map(Duration::from_secs),
        })
    }

    #[test]
    fn only_what_moved_for_good_is_told() {
        let told = Told::default()
            .with(
                ("HEAD", "http://a.example/"),
                &[sends(301, Some("https://a.example/#top"), None)],
            )
            .with(
                ("HEAD", "https://a.example/"),
                &[sends(302, Some("/nl"), None)],
            )
            .with(("HEAD", "https://a.example/nl"), &[status(200)])
            .with(
                ("HEAD", "https://b.example/"),
                &[sends(308, Some("//c.example/"), None)],
            )
            .with(("HEAD", "https://c.example/"), &[status(403)])
            .with(("GET", "https://c.example/"), &[status(403)]);
        let verdicts = told.verdicts(&[
            "http://a.example/",
            "https://a.example/",
            "https://b.example/",
        ]);
        assert_eq!(
            verdicts,
            [
                Verdict::Moved("https://a.example/#top".to_owned()),
                Verdict::Good,
                Verdict::Unclear
            ]
        );
        let mut asked = told.asked();
        asked.sort();
        asked.dedup();
        assert_eq!(asked.len(), told.asked().len(), "nothing is asked twice");
    }

    #[test]
    fn five_redirects_are_followed_and_no_sixth() {
        let steps = [
            ("https://a.example/0", "1"),
            ("https://a.example/1", "2"),
            ("https://a.example/2", "3"),
            ("https://a.example/3", "4"),
            ("https://a.example/4", "5"),
            ("https://a.example/5", "6"),
        ];
        let told = steps.into_iter().fold(Told::default(), |told, (at, to)| {
            told.with(("HEAD", at), &[sends(307, Some(to), None)])
        });
        let told = told.with(("HEAD", "https://a.example/6"), &[status(200)]);
        let verdicts = told.verdicts(&["https://a.example/0", "https://a.example/1"]);
        let dead = Verdict::Dead(Reason::TooManyRedirects);
        assert_eq!(verdicts, [dead, Verdict::Good]);
    }

    #[test]
    fn a_redirect_into_the_own_network_is_not_followed() {
        let inner = "http://169.254.169.254/";
        let told = Told::default().with(
            ("HEAD", "https://a.example/"),
            &[sends(302, Some(inner), None)],
        );
        assert_eq!(told.verdicts(&["https://a.example/"]), [Verdict::Unclear]);
        assert_eq!(told.asked(), ["HEAD https://a.example/"]);
    }

    #[test]
    fn a_short_wait_is_kept_once_and_a_long_one_is_not() {
        let told = Told::default()
            .with(
                ("HEAD", "https://a.example/"),
                &[sends(503, None, Some(10)), status(404)],
            )
            .with(("GET", "https://a.example/"), &[status(200)])
            .with(("HEAD", "https://b.example/"), &[sends(429, None, Some(3))])
            .with(
                ("HEAD", "https://c.example/"),
                &[sends(429, None, Some(11))],
            );
        assert_eq!(told.verdicts(&["https://a.example/"]), [Verdict::Good]);
        assert_eq!(told.verdicts(&["https://b.example/"]), [Verdict::Unclear]);
        assert_eq!(told.verdicts(&["https://c.example/"]), [Verdict::Unclear]);
        assert_eq!(*lock(&told.waited), [10, 3].map(Duration::from_secs));
        assert_eq!(
            told.asked(),
            [
                "HEAD https://a.example/",
                "HEAD https://a.example/",
                "GET https://a.example/",
                "HEAD https://b.example/",
                "HEAD https://b.example/",
                "HEAD https://c.example/"
            ]
        );
    }

    #[test]
    fn a_host_is_left_alone_between_two_questions() {
        let told = Told {
            pause: Duration::from_secs(1000),
            ..Told::default()
        };
        told.verdicts(&["https://a.example/1", "https://b.example/"]);
        assert_eq!(*lock(&told.waited), []);
        told.verdicts(&["https://a.example/1", "https://a.example/2"]);
        let waited = lock(&told.waited).clone();
        // Less what passed since, however slow the machine.
        assert!(waited.len() == 1 && waited[0] <= told.pause, "{waited:?}");
    }
}
