//! Turns what a page says of itself into JSON-LD text: values in the order in which they are
//! named, without what is empty.

use std::borrow::Cow;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A value of JSON-LD.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Node<'a> {
    /// Nothing: the property is left out.
    None,
    /// A text.
    Text(Cow<'a, str>),
    /// A whole number.
    Number(usize),
    /// Several values.
    List(Vec<Node<'a>>),
    /// A thing with its properties.
    Thing(Vec<(&'static str, Node<'a>)>),
}

impl<'a> Node<'a> {
    /// A thing with these properties; those that are empty are left out.
    pub(super) fn thing(properties: impl IntoIterator<Item = (&'static str, Node<'a>)>) -> Self {
        let properties = properties.into_iter();
        Self::Thing(properties.filter(|(_, value)| !value.is_empty()).collect())
    }

    /// The values of a list.
    pub(super) fn list(values: impl IntoIterator<Item = Self>) -> Self {
        Self::List(values.into_iter().collect())
    }

    fn is_empty(&self) -> bool {
        match self {
            Self::None => true,
            Self::Text(text) => text.is_empty(),
            Self::List(values) => values.is_empty(),
            Self::Thing(properties) => properties.is_empty(),
            Self::Number(_) => false,
        }
    }
}

impl<'a> From<&'a str> for Node<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Node<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a, T: Into<Node<'a>>> From<Option<T>> for Node<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::None, Into::into)
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Number(number) => number.serialize(serializer),
            Self::List(values) => {
                let mut list = serializer.serialize_seq(Some(values.len()))?;
                for value in values {
                    list.serialize_element(value)?;
                }
                list.end()
            }
            Self::Thing(properties) => {
                let mut thing = serializer.serialize_map(Some(properties.len()))?;
                for (name, value) in properties {
                    thing.serialize_entry(name, value)?;
                }
                thing.end()
            }
        }
    }
}
