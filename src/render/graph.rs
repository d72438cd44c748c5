//! Turns what a page says of itself into JSON-LD text: values in the order in which they are
//! named, without what is empty.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

/// A value of JSON-LD.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Node {
    /// Nothing: the property is left out.
    None,
    /// A text.
    Text(String),
    /// A whole number.
    Number(usize),
    /// Several values.
    List(Vec<Node>),
    /// A thing with its properties.
    Thing(Vec<(&'static str, Node)>),
}

impl Node {
    /// A thing with these properties; those that are empty are left out.
    pub(super) fn thing(properties: impl IntoIterator<Item = (&'static str, Node)>) -> Self {
        let properties = properties.into_iter();
        Self::Thing(properties.filter(|(_, value)| !value.is_empty()).collect())
    }

    /// A text that is shown on the page or names something.
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
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

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::None, Into::into)
    }
}

impl Serialize for Node {
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
