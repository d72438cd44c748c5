//! Turns a folder that is being edited into a preview that follows every save.

mod quiet;
pub mod watch;
