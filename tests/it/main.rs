//! Tests of the whole, one module for each feature; each opens with what belongs there.

mod bad_input;
mod messages;
mod publish;
mod tidy;
