//! Everything one does with Eight Keys on a command line.
fn main() {}
