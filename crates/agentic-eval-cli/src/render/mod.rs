//! One file per output format; each prints the one view.

mod csv;
mod json;
mod markdown;
mod terminal;

use std::io::{self, Write};

use crate::args::Format;
use crate::view::View;

/// Prints `view` in `format`.
pub(crate) fn render(view: &View, format: Format, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Table => terminal::render(view, out),
        Format::Json => json::render(view, out),
        Format::Markdown => markdown::render(view, out),
        Format::Csv => csv::render(view, out),
    }
}
