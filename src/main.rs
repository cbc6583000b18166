//! The browser entry: wires the browser into the app, nothing else.

fn main() {}
