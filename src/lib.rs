//! Vademecum turns Markdown articles into a multilingual site with information for patients.

pub mod assets;
pub mod cache;
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
pub mod pipeline;
pub mod publishing;
pub mod render;
pub mod site;
pub mod sources;
pub mod yaml;

pub use publishing::{BuildReport, BuildRequest, Outcome, build_site};
