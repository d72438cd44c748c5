//! Turns the whole program on its head: what a user would notice, feature by feature.

mod publish;
