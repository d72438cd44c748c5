//! Has the default theme and the data of languages embedded anew when one of their files changes.

fn main() {
    println!("cargo::rerun-if-changed=themes/clarity");
    println!("cargo::rerun-if-changed=src/language/data");
}
