//! Turns profile and levels of the settings into which checks run, and at what level.

use super::{CHECKS, Check, Run};
use crate::config::{self, Checks, Config, Profile};
use crate::diag::{Diagnostic, Severity};
use crate::sources::Sources;

/// How bad a check is in each profile; `None` where it does not run.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Levels {
    /// For old content.
    pub relaxed: Option<Severity>,
    /// For most sites.
    pub default: Option<Severity>,
    /// For everything that the standards ask for.
    pub strict: Option<Severity>,
}

impl Levels {
    /// Unsafe, broken or untrue, whatever the profile.
    pub const ERROR: Self = Self::of(Severity::Error, Severity::Error);
    /// An error, but only a warning in old content.
    pub const ERROR_BUT_RELAXED: Self = Self {
        relaxed: Some(Severity::Warning),
        ..Self::ERROR
    };
    /// Below the standard.
    pub const WARNING: Self = Self::of(Severity::Warning, Severity::Warning);
    /// Below the standard, and an error for who holds all of it.
    pub const STRICT: Self = Self::of(Severity::Warning, Severity::Error);
    /// Could be better.
    pub const HINT: Self = Self {
        relaxed: None,
        default: Some(Severity::Hint),
        strict: Some(Severity::Warning),
    };

    const fn of(default: Severity, strict: Severity) -> Self {
        Self {
            relaxed: match default {
                Severity::Error => Some(Severity::Error),
                Severity::Warning | Severity::Hint => Some(Severity::Hint),
            },
            default: Some(default),
            strict: Some(strict),
        }
    }

    fn level(self, profile: Profile) -> Option<Severity> {
        match profile {
            Profile::Relaxed => self.relaxed,
            Profile::Default => self.default,
            Profile::Strict => self.strict,
        }
    }
}

/// The level of a check by the settings; `None` where it is off.
pub fn level(check: &Check, checks: &Checks) -> Option<Severity> {
    match checks.levels.get(check.code) {
        Some(level) => *level,
        None => check.levels.level(checks.profile),
    }
}

/// The checks that run, each at its level.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Active {
    /// One for each of [`CHECKS`].
    levels: Vec<Option<Severity>>,
}

impl Active {
    /// Those that the settings ask for, down to the level `mildest`.
    pub fn new(checks: &Checks, mildest: Severity) -> Self {
        let level = |check: &Check| level(check, checks).filter(|level| *level <= mildest);
        Self {
            levels: CHECKS.iter().map(level).collect(),
        }
    }

    /// The checks that run.
    pub fn iter(&self) -> impl Iterator<Item = (&'static Check, Severity)> {
        let pairs = CHECKS.iter().zip(&self.levels);
        pairs.filter_map(|(check, level)| Some((check, (*level)?)))
    }

    /// The level of a check; `None` where it does not run.
    pub fn level(&self, code: &str) -> Option<Severity> {
        let at = CHECKS.iter().position(|check| check.code == code)?;
        self.levels[at]
    }
}

/// What is wrong with the levels in the settings: names that no check has, and errors of the
/// stages that cannot be made milder, as no page would come of them.
pub fn refused(config: &Config, sources: &Sources) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (code, level) in &config.checks.levels {
        let place = || config::place(sources, &["checks", "levels", code]);
        match super::find(code) {
            None => {
                let unknown = Diagnostic::warning("check-unknown")
                    .at(place())
                    .with("code", code.as_str());
                let known = CHECKS.iter().map(|check| check.code);
                found.push(unknown.did_you_mean(code, known).help("list"));
            }
            Some(check) if is_fixed(check) && *level != Some(Severity::Error) => {
                let fixed = Diagnostic::warning("check-fixed").at(place());
                found.push(fixed.with("code", code.as_str()));
            }
            Some(_) => {}
        }
    }
    found
}

/// Whether a check is an error that no setting and no reason can allow.
pub fn is_fixed(check: &Check) -> bool {
    matches!(check.run, Run::Stage) && check.levels == Levels::ERROR
}
