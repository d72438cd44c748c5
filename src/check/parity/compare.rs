//! Turns the numbers and links of a translation and of its source into those that are in one
//! of them only.

use std::collections::BTreeMap;

use super::align::Beside;
use super::facts::{Fact, FactKind, Facts};
use super::{Difference, Said, What};
use crate::language::{Figure, Numbers};

/// Compares numbers and links, as many of each as there are: first part by part, then wherever
/// they stand.
pub(super) fn compare(
    (own, own_numbers): (&Facts, &Numbers),
    (source, source_numbers): (&Facts, &Numbers),
) -> Vec<Difference> {
    let mut matching = Matching {
        own,
        source,
        beside: Beside::new(&own.slots, &source.slots),
        own_partner: vec![None; own.items.len()],
        source_partner: vec![None; source.items.len()],
        found: Vec::new(),
        has_words: own_numbers.has_words() && source_numbers.has_words(),
    };
    let may_be = |own: &Fact, source: &Fact| match (&own.kind, &source.kind) {
        (FactKind::Figure(own), FactKind::Figure(source)) => {
            own.may_be(own_numbers, source, source_numbers)
        }
        _ => false,
    };
    matching.pass(true, is_same);
    matching.reordered();
    matching.pass(false, is_same);
    matching.exchanged();
    matching.pass(true, may_be);
    matching.pass(true, is_in_words);
    matching.pass(false, may_be);
    matching.days();
    matching.rest();
    matching.found
}

struct Matching<'a> {
    own: &'a Facts,
    source: &'a Facts,
    beside: Beside,
    /// For each fact of the translation, the one of the source that says the same.
    own_partner: Vec<Option<usize>>,
    /// For each fact of the source, the one of the translation.
    source_partner: Vec<Option<usize>>,
    found: Vec<Difference>,
    has_words: bool,
}

/// Whether two facts say the same.
fn is_same(own: &Fact, source: &Fact) -> bool {
    use Figure::Amount;
    match (&own.kind, &source.kind) {
        (
            FactKind::Figure(Amount { value, unit, .. }),
            FactKind::Figure(Amount {
                value: other,
                unit: unit_of_other,
                ..
            }),
        ) => value == other && unit == unit_of_other,
        (own, source) => own == source,
    }
}

/// Whether one of two facts says in a word what the other says in digits.
fn is_in_words(own: &Fact, source: &Fact) -> bool {
    let (FactKind::Figure(own), FactKind::Figure(source)) = (&own.kind, &source.kind) else {
        return false;
    };
    let is_word = |figure: &Figure| matches!(figure, Figure::Word(_));
    is_word(own) != is_word(source) && own.value().is_some() && own.value() == source.value()
}

/// What is told of two facts of which one must be wrong.
fn differs(own: &Fact, source: &Fact) -> Difference {
    Difference {
        what: what(own).min(what(source)),
        own: own.stands,
        source: source.stands,
        said: Said::Differs(own.written.clone(), source.written.clone()),
    }
}

/// The unit of what is in danger where its order changes.
fn unit(fact: &Fact) -> Option<&str> {
    match &fact.kind {
        FactKind::Figure(Figure::Amount { unit, .. }) => Some(unit),
        FactKind::Figure(Figure::Time(..)) => Some("time"),
        FactKind::Figure(Figure::Telephone(_)) => Some("telephone"),
        _ => None,
    }
}

/// Whether it stands for an amount, a time or a telephone number.
fn is_safety(fact: &Fact) -> bool {
    matches!(what(fact), What::Dose | What::Telephone)
}

fn what(fact: &Fact) -> What {
    match &fact.kind {
        FactKind::Figure(Figure::Amount { .. } | Figure::Time(..)) => What::Dose,
        FactKind::Figure(Figure::Telephone(_)) => What::Telephone,
        FactKind::Figure(Figure::Number(_) | Figure::Date(_)) => What::Number,
        FactKind::Figure(Figure::Word(_)) => What::Word,
        FactKind::Internal(_) => What::Link,
        FactKind::External(_) => What::External,
    }
}

impl Matching<'_> {
    /// Makes partners of facts that are so far without, in parts that stand beside each other
    /// or anywhere.
    fn pass(&mut self, beside: bool, is: impl Fn(&Fact, &Fact) -> bool) {
        for (at, fact) in self.own.items.iter().enumerate() {
            if self.own_partner[at].is_some() {
                continue;
            }
            let mut others = self.source.items.iter().enumerate();
            let partner = others.find(|(other, of_source)| {
                self.source_partner[*other].is_none()
                    && (!beside || self.beside.are(fact.slot, of_source.slot))
                    && is(fact, of_source)
            });
            if let Some((other, _)) = partner {
                self.own_partner[at] = Some(other);
                self.source_partner[other] = Some(at);
            }
        }
    }

    /// Finds amounts of the same unit that stand in another order in the same part: 10 mg in the
    /// morning and 20 mg at night are not 20 mg in the morning and 10 mg at night.
    fn reordered(&mut self) {
        let mut groups: BTreeMap<(usize, &str), Vec<(usize, usize)>> = BTreeMap::new();
        for (at, fact) in self.own.items.iter().enumerate() {
            let partner = self.own_partner[at];
            if let Some((other, unit)) = partner.zip(unit(fact)) {
                let group = groups.entry((fact.slot, unit)).or_default();
                group.push((at, other));
            }
        }
        for pairs in groups.values() {
            let mut others: Vec<usize> = pairs.iter().map(|(_, other)| *other).collect();
            others.sort_unstable();
            for ((at, _), other) in pairs.iter().zip(others) {
                let (own, source) = (&self.own.items[*at], &self.source.items[other]);
                if !is_same(own, source) {
                    self.found.push(differs(own, source));
                }
            }
        }
    }

    /// Finds doses that changed places with others: each is in the source, but not there.
    fn exchanged(&mut self) {
        let mut told = Vec::new();
        let elsewhere = |at: usize, fact: &Fact| {
            let partner = self.own_partner[at]?;
            let of_source = &self.source.items[partner];
            let is_moved = is_safety(fact)
                && self.beside.same[fact.slot]
                && !self.beside.are(fact.slot, of_source.slot);
            is_moved.then(|| self.beside.source(fact.slot))
        };
        for (at, fact) in self.own.items.iter().enumerate() {
            let Some(slot) = elsewhere(at, fact) else {
                continue;
            };
            let mut others = self.source.items.iter().enumerate();
            let other = others.find(|(other, of_source)| {
                let partner = self.source_partner[*other].map(|own| &self.own.items[own]);
                let is_moved = partner.is_some_and(|own| !self.beside.are(own.slot, slot));
                of_source.slot == slot && is_safety(of_source) && is_moved && !told.contains(other)
            });
            if let Some((other, of_source)) = other {
                told.push(other);
                self.found.push(differs(fact, of_source));
            }
        }
    }

    /// A day may be written in one language in a way that is not known: then its day and year are
    /// numbers.
    fn days(&mut self) {
        let date = |fact: &Fact| match fact.kind {
            FactKind::Figure(Figure::Date(date)) => Some(date),
            _ => None,
        };
        let numbers = |facts: &Facts, partners: &[Option<usize>], [year, _, day]: [u16; 3]| {
            let number = |value: u16| {
                let wanted = FactKind::Figure(Figure::Number(value.to_string()));
                let mut all = facts.items.iter().enumerate();
                let is_free = |at: usize| partners[at].is_none();
                let found = all.find(|(at, fact)| is_free(*at) && fact.kind == wanted);
                found.map(|(at, _)| at)
            };
            let parts = [day, year].into_iter().filter(|part| *part > 0);
            parts.map(number).collect::<Option<Vec<usize>>>()
        };
        for (at, fact) in self.own.items.iter().enumerate() {
            if let Some(date) = date(fact).filter(|_| self.own_partner[at].is_none())
                && let Some(parts) = numbers(self.source, &self.source_partner, date)
            {
                self.own_partner[at] = Some(parts[0]);
                for part in parts {
                    self.source_partner[part] = Some(at);
                }
            }
        }
        for (at, fact) in self.source.items.iter().enumerate() {
            if let Some(date) = date(fact).filter(|_| self.source_partner[at].is_none())
                && let Some(parts) = numbers(self.own, &self.own_partner, date)
            {
                self.source_partner[at] = Some(parts[0]);
                for part in parts {
                    self.own_partner[part] = Some(at);
                }
            }
        }
    }

    /// Tells of what has no partner; of two at the same place as of one that differs.
    fn rest(&mut self) {
        let has_words = self.has_words;
        // Words for one are articles in most languages.
        let counts = move |fact: &Fact| match &fact.kind {
            FactKind::Figure(Figure::Word(value)) => has_words && value != "1",
            _ => true,
        };
        for (at, fact) in self.own.items.iter().enumerate() {
            if self.own_partner[at].is_some() || !counts(fact) {
                continue;
            }
            let free = self.source.items.iter().enumerate();
            let free = free.filter(|(other, of_source)| {
                self.source_partner[*other].is_none()
                    && counts(of_source)
                    && self.beside.are(fact.slot, of_source.slot)
                    && can_be_meant(fact, of_source)
            });
            // Rather a number of the same kind than the nearest one.
            let other = free.min_by_key(|(_, of_source)| what(of_source) != what(fact));
            let difference = match other {
                Some((other, of_source)) => {
                    self.source_partner[other] = Some(at);
                    differs(fact, of_source)
                }
                None => Difference {
                    what: what(fact),
                    own: fact.stands,
                    source: self.source.slots[self.beside.source(fact.slot)].stands,
                    said: Said::Added(fact.written.clone()),
                },
            };
            self.found.push(difference);
        }
        for (at, fact) in self.source.items.iter().enumerate() {
            if self.source_partner[at].is_none() && counts(fact) {
                self.found.push(Difference {
                    what: what(fact),
                    own: self.own.slots[self.beside.own(fact.slot)].stands,
                    source: fact.stands,
                    said: Said::Missing(fact.written.clone()),
                });
            }
        }
    }
}

/// Whether one of two facts can stand for the other by mistake.
fn can_be_meant(own: &Fact, source: &Fact) -> bool {
    let family = |fact: &Fact| match fact.kind {
        FactKind::Figure(_) => 0,
        FactKind::Internal(_) => 1,
        FactKind::External(_) => 2,
    };
    let is_telephone = |fact: &Fact| what(fact) == What::Telephone;
    let is_dose = |fact: &Fact| what(fact) == What::Dose;
    let are_apart =
        (is_telephone(own) && is_dose(source)) || (is_dose(own) && is_telephone(source));
    family(own) == family(source) && !are_apart
}
