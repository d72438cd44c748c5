//! Turns a day into words: the long form of CLDR, as `1 oktober 2026`.

use icu_calendar::Gregorian;
use icu_datetime::fieldsets::YMD;
use icu_datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter};
use icu_locale::{LanguageIdentifier, Locale, locale};

use crate::date::Date;

/// The words for days in one language. Always the Gregorian calendar, in which care is
/// planned, and always Latin digits, as telephone numbers and doses have them.
pub(super) struct Dates(Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>);

impl Dates {
    /// The words of a language; of the nearest one that CLDR knows.
    pub(super) fn load(id: &LanguageIdentifier) -> Self {
        let latin_digits = DateTimeFormatterPreferences::from(locale!("und-u-nu-latn"));
        let mut preferences = DateTimeFormatterPreferences::from(Locale::from(id.clone()));
        preferences.numbering_system = latin_digits.numbering_system;
        Self(FixedCalendarDateTimeFormatter::try_new(preferences, YMD::long()).ok())
    }

    /// A day in words. Should there be none for it, it stays `2026-10-01`.
    pub(super) fn words(&self, date: Date) -> String {
        let (year, month, day) = date.year_month_day();
        let number = |number: i8| u8::try_from(number).unwrap_or_default();
        let day =
            icu_calendar::Date::try_new_gregorian(i32::from(year), number(month), number(day));
        match (&self.0, day) {
            (Some(formatter), Ok(day)) => formatter.format(&day).to_string(),
            _ => date.to_string(),
        }
    }
}
