//! The settings as they are written: every field as it stands in the file.
