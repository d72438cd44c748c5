//! The tests that see the project from outside, in one binary: a module for each subject.

mod tidy;
