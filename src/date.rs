//! Turns dates as editors write them into days that can be compared and shown.

use std::fmt;
use std::str::FromStr;

use jiff::civil;

/// A day of the Gregorian calendar, without time and zone, written `2026-10-01`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date(civil::Date);

/// Why a text is no date.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateError {
    /// It is not written as year, month and day: `2026-10-01`.
    Form,
    /// It is written well, but there is no such day: `2026-02-30`.
    NoSuchDay,
}

impl Date {
    /// The day that the clock of this machine shows; only `cli` asks it.
    pub fn today() -> Self {
        Self(jiff::Zoned::now().date())
    }

    /// The same day of the month so many months later, or the last day of that month
    /// where it is shorter; the last day of the year 9999 at the most.
    #[must_use]
    pub fn add_months(self, months: u32) -> Self {
        let span = jiff::Span::new().try_months(months);
        let later = span.and_then(|span| self.0.checked_add(span));
        Self(later.unwrap_or(civil::Date::MAX))
    }

    /// How many days from this day to another one; negative if that was before.
    pub fn days_until(self, other: Self) -> i32 {
        self.0
            .until(other.0)
            .map_or(i32::MAX, |span| span.get_days())
    }

    /// Year, month from 1 and day from 1.
    pub fn year_month_day(self) -> (i16, i8, i8) {
        (self.0.year(), self.0.month(), self.0.day())
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let digits = |range: std::ops::Range<usize>| {
            text.get(range)
                .filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
                .and_then(|part| part.parse::<i16>().ok())
                .ok_or(DateError::Form)
        };
        let dashes = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        if !dashes {
            return Err(DateError::Form);
        }
        let (year, month, day) = (digits(0..4)?, digits(5..7)?, digits(8..10)?);
        let month = i8::try_from(month).map_err(|_| DateError::Form)?;
        let day = i8::try_from(day).map_err(|_| DateError::Form)?;
        civil::Date::new(year, month, day)
            .map(Self)
            .map_err(|_| DateError::NoSuchDay)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_dates() {
        assert_eq!("2026-02-30".parse::<Date>(), Err(DateError::NoSuchDay));
        assert_eq!("1 oktober".parse::<Date>(), Err(DateError::Form));
        assert_eq!("2026-1-1".parse::<Date>(), Err(DateError::Form));
        assert_eq!(
            "2024-02-29"
                .parse::<Date>()
                .map(|date| date.to_string())
                .as_deref(),
            Ok("2024-02-29")
        );
    }

    #[test]
    fn a_shorter_month_ends_on_its_last_day() {
        let date: Date = "2025-01-31".parse().expect("a date");
        assert_eq!(date.add_months(1).to_string(), "2025-02-28");
        assert_eq!(date.add_months(36).to_string(), "2028-01-31");
    }
}
