//! Turns bytes and values into fingerprints: the keys of the cache and the names of assets.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::io;

/// The first 128 bits of BLAKE3 of something; equal fingerprints stand for equal things.
///
/// Fingerprints of bytes are the same everywhere and may be published; those of
/// values ([`Fingerprint::of_value`]) hold within one run of the program only.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 16]);

impl Fingerprint {
    /// The fingerprint of bytes, the same on every machine.
    pub fn of(bytes: &[u8]) -> Self {
        Self::from_hash(&blake3::hash(bytes))
    }

    /// The fingerprint of all bytes of a file that is too large to be kept in memory.
    pub fn of_reader(reader: impl io::Read) -> io::Result<Self> {
        let mut hasher = blake3::Hasher::new();
        hasher.update_reader(reader)?;
        Ok(Self::from_hash(&hasher.finalize()))
    }

    /// The fingerprint of a value, by everything that its `Hash` feeds.
    pub fn of_value(value: &(impl Hash + ?Sized)) -> Self {
        let mut feed = Feed(Vec::with_capacity(512));
        value.hash(&mut feed);
        Self::of(&feed.0)
    }

    /// 32 hexadecimal digits in lower case.
    pub fn hex(self) -> String {
        self.to_string()
    }

    /// Reads what [`Fingerprint::hex`] wrote; `None` for anything else.
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 16];
        if text.len() != 32 || !text.is_ascii() {
            return None;
        }
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).ok()?;
            *byte = u8::from_str_radix(pair, 16).ok()?;
        }
        Some(Self(bytes))
    }

    fn from_hash(hash: &blake3::Hash) -> Self {
        let mut first = [0; 16];
        first.copy_from_slice(&hash.as_bytes()[..16]);
        Self(first)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Collects what `Hash` feeds, for BLAKE3 is slow on many small pieces; the 64 bits of
/// `finish` are not used.
struct Feed(Vec<u8>);

impl Hasher for Feed {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_digits_are_read_back() {
        let fingerprint = Fingerprint::of(b"slaap");
        assert_eq!(Fingerprint::from_hex(&fingerprint.hex()), Some(fingerprint));
        assert_eq!(Fingerprint::from_hex("nothing of the kind"), None);
    }

    #[test]
    fn values_that_differ_have_different_fingerprints() {
        let one = Fingerprint::of_value(&("ab", "c"));
        let other = Fingerprint::of_value(&("a", "bc"));
        assert_ne!(one, other);
    }
}
