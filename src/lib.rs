//! Vademecum.

pub mod assets;
pub mod config;
pub mod content;
pub mod date;
pub mod diag;
pub mod fingerprint;
pub mod fluent;
pub mod language;
pub mod markdown;
pub mod output;
pub mod paths;
pub mod site;
pub mod sources;
pub mod yaml;
