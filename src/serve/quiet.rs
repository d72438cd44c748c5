//! Turns events that come one by one into batches: one for what is saved together.

use std::time::Duration;

/// After this time without an event a batch is closed.
const QUIET: Duration = Duration::from_millis(5);
/// After this time from its first event a batch is closed, though events go on.
const LONGEST: Duration = Duration::from_millis(50);

/// Takes the events of the next batch; what comes afterwards stays for the one after it.
///
/// `receive` gives the next event, or `None` if none comes within the time that it is given
/// (without a time it waits, and gives `None` only if there will be no more). `take` says when an
/// event came, or `None` for one that is no matter. That is long ago for one that came during
/// a rebuild: then nothing is waited for. All times are from one beginning, as `now` has it.
pub(super) fn batch<E>(
    now: impl Fn() -> Duration,
    mut receive: impl FnMut(Option<Duration>) -> Option<E>,
    mut take: impl FnMut(E) -> Option<Duration>,
) {
    let mut first = None;
    let mut closes: Option<Duration> = None;
    while let Some(event) = receive(closes.map(|closes| closes.saturating_sub(now()))) {
        if let Some(came) = take(event) {
            let first = *first.get_or_insert(came);
            closes = Some((came + QUIET).min(first + LONGEST));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::collections::VecDeque;

    use super::*;

    /// The batches of events that come at these milliseconds, each with the time at which it is
    /// closed, where a rebuild after each batch takes this long. Negative events are no matter.
    fn batches(events: &[i64], rebuild: u64) -> Vec<(u64, Vec<u64>)> {
        let clock = Cell::new(Duration::ZERO);
        let events: VecDeque<i64> = events.iter().copied().collect();
        let queue = RefCell::new(events);
        let mut batches = Vec::new();
        while !queue.borrow().is_empty() {
            let mut taken = Vec::new();
            let receive = |wait: Option<Duration>| {
                let next = queue.borrow().front().copied();
                let until = wait.map(|wait| clock.get() + wait);
                let Some(event) = next else {
                    clock.set(until.unwrap_or(clock.get()));
                    return None;
                };
                let comes = Duration::from_millis(event.unsigned_abs());
                if until.is_some_and(|until| comes > until) {
                    clock.set(until.unwrap_or_default());
                    return None;
                }
                clock.set(clock.get().max(comes));
                queue.borrow_mut().pop_front()
            };
            let take = |event: i64| {
                let came = u64::try_from(event).ok()?;
                taken.push(came);
                Some(Duration::from_millis(came))
            };
            batch(|| clock.get(), receive, take);
            let closed = clock.get();
            batches.push((u64::try_from(closed.as_millis()).unwrap_or(u64::MAX), taken));
            clock.set(closed + Duration::from_millis(rebuild));
        }
        batches
    }

    #[test]
    fn twenty_files_that_are_written_together_are_one_batch() {
        let events: Vec<i64> = (0..20).map(|file| 100 + file / 2).collect();
        let all = events.iter().map(|event| event.unsigned_abs()).collect();
        assert_eq!(batches(&events, 10), [(114, all)]);
    }

    #[test]
    fn a_save_during_a_rebuild_is_the_next_batch_and_waits_no_longer() {
        let expected = [(15, vec![10]), (45, vec![20, 30])];
        assert_eq!(batches(&[10, 20, 30], 30), expected);
        let expected = [(15, vec![10]), (51, vec![20, 30, 44, 46])];
        assert_eq!(batches(&[10, 20, 30, 44, 46], 30), expected);
    }

    #[test]
    fn events_that_go_on_are_cut_after_fifty_milliseconds() {
        let events: Vec<i64> = (0..100).map(|event| event * 2).collect();
        let batches = batches(&events, 0);
        let closed: Vec<u64> = batches.iter().map(|(closed, _)| *closed).collect();
        assert_eq!(closed, [50, 102, 154, 203]);
        let taken: usize = batches.iter().map(|(_, taken)| taken.len()).sum();
        assert_eq!(taken, 100);
    }

    #[test]
    fn an_event_that_is_no_matter_neither_begins_a_batch_nor_keeps_it_open() {
        assert_eq!(batches(&[-1, -2, 10, -13, -14], 0)[0], (15, vec![10]));
    }

    #[test]
    fn two_saves_a_while_apart_are_two_batches() {
        assert_eq!(batches(&[10, 20], 0), [(15, vec![10]), (25, vec![20])]);
    }
}
