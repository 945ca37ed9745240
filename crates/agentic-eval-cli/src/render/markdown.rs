//! Markdown, for documents.

use std::io::{self, Write};

use crate::view::{Block, Cell, ColumnKind, Table, View};

pub(super) fn render(view: &View, out: &mut dyn Write) -> io::Result<()> {
    for (at, block) in view.blocks.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        match block {
            Block::Heading(text) => writeln!(out, "## {}", escape(text))?,
            Block::Text(text) => writeln!(out, "{}", escape(text))?,
            Block::Lines(lines) => {
                for line in lines {
                    writeln!(out, "- {}", escape(line))?;
                }
            }
            Block::Table(table) => render_table(table, out)?,
            Block::Raw(text) => write!(out, "{text}")?,
        }
    }
    Ok(())
}

fn render_table(table: &Table, out: &mut dyn Write) -> io::Result<()> {
    let titles: Vec<_> = table.columns.iter().map(|column| column.title).collect();
    writeln!(out, "| {} |", titles.join(" | "))?;
    let rules: Vec<_> =
        table.columns.iter().map(|column| if column.kind == ColumnKind::Number { "---:" } else { "---" }).collect();
    writeln!(out, "| {} |", rules.join(" | "))?;
    for row in &table.rows {
        let cells: Vec<_> = row.iter().map(|cell: &Cell| escape(&cell.words())).collect();
        writeln!(out, "| {} |", cells.join(" | "))?;
    }
    Ok(())
}

/// Keeps text from being read as markup.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '|' | '*' | '_' | '<' | '>' | '[' | ']' | '\\' | '~' => escaped.extend(['\\', letter]),
            '\n' | '\r' => escaped.push(' '),
            _ => escaped.push(letter),
        }
    }
    escaped
}
