//! CSV: the main table of a view. A cell that a spreadsheet would run as a formula is quoted.

use std::io::{self, Write};

use crate::view::{Block, Cell, View};

pub(super) fn render(view: &View, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    for block in &view.blocks {
        if let Block::Table(table) = block {
            writer.write_record(table.columns.iter().map(|column| column.title))?;
            for row in &table.rows {
                writer.write_record(row.iter().map(cell))?;
            }
            break;
        }
    }
    writer.flush()
}

/// Plain numbers where a cell is one; text that begins like a formula gets a leading apostrophe.
fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Score { score, .. } | Cell::Bar { score, .. } => format!("{score:.2}"),
        Cell::Delta(delta) => format!("{delta:.2}"),
        Cell::Text(text) if text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
        Cell::Text(text) => text.clone(),
    }
}
