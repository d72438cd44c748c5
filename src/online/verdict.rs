//! Turns what became of an address into a verdict, with a name that files and texts know it by.

/// What is known of an address that was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Verdict {
    /// It answers.
    Good,
    /// It answers at another address, for good.
    Moved(String),
    /// It leads nowhere.
    Dead(Reason),
    /// It says neither: many sites refuse whatever is no browser.
    Unclear,
}

/// Why an address leads nowhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Reason {
    /// The server has no such page.
    NotFound,
    /// The server fails.
    ServerError,
    /// There is no such server.
    NoHost,
    /// The server does not answer, or not in time.
    NoAnswer,
    /// The connection is not safe: a browser shows a warning in place of the page.
    Certificate,
    /// It is sent on and on.
    TooManyRedirects,
    /// It is within the network of the one who asks, where no reader is.
    Private,
}

const REASONS: [Reason; 7] = [
    Reason::NotFound,
    Reason::ServerError,
    Reason::NoHost,
    Reason::NoAnswer,
    Reason::Certificate,
    Reason::TooManyRedirects,
    Reason::Private,
];

impl Reason {
    /// What the texts choose their words by.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::ServerError => "server-error",
            Self::NoHost => "no-host",
            Self::NoAnswer => "no-answer",
            Self::Certificate => "certificate",
            Self::TooManyRedirects => "too-many-redirects",
            Self::Private => "private",
        }
    }

    /// The reason of a key.
    pub(super) fn of(key: &str) -> Option<Self> {
        REASONS.into_iter().find(|reason| reason.key() == key)
    }
}

impl Verdict {
    /// The verdict on an answer that sends nobody on.
    pub(super) fn of_status(code: u16) -> Self {
        match code {
            200..=299 => Self::Good,
            404 | 410 => Self::Dead(Reason::NotFound),
            // It is closed for now, and says so, also to robots that it wants to be rid of.
            503 => Self::Unclear,
            500..=599 => Self::Dead(Reason::ServerError),
            _ => Self::Unclear,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_no_death() {
        for code in [401, 403, 405, 406, 429, 451, 503, 400, 304, 999] {
            assert_eq!(Verdict::of_status(code), Verdict::Unclear, "{code}");
        }
        for code in [500, 501, 502, 504, 522] {
            let dead = Verdict::Dead(Reason::ServerError);
            assert_eq!(Verdict::of_status(code), dead, "{code}");
        }
        assert_eq!(Verdict::of_status(206), Verdict::Good);
        assert_eq!(Verdict::of_status(410), Verdict::Dead(Reason::NotFound));
    }

    #[test]
    fn each_reason_is_found_by_its_key() {
        for reason in REASONS {
            assert_eq!(Reason::of(reason.key()), Some(reason));
        }
        assert_eq!(Reason::of("refused"), None);
    }
}
