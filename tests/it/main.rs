//! Tests of the whole, one module for each feature; each opens with what belongs there.

mod publish;
mod tidy;
mod warm;
