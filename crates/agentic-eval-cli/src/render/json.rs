//! JSON, for programs.

use std::io::{self, Write};

use crate::view::View;

pub(super) fn render(view: &View, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, &view.data)?;
    writeln!(out)
}
