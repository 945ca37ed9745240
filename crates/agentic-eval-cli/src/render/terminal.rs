//! Tables, bars and wrapped prose for a terminal.

use std::io::{self, Write};

use comfy_table::{Cell as TableCell, CellAlignment, ColumnConstraint, ContentArrangement, presets};

use crate::view::{Block, Cell, ColumnKind, Table, View};

/// Width where nobody says how wide the terminal is.
const DEFAULT_WIDTH: u16 = 120;
/// Letters of a full bar.
const BAR: usize = 16;

pub(super) fn render(view: &View, out: &mut dyn Write) -> io::Result<()> {
    let width = terminal_size::terminal_size().map_or(DEFAULT_WIDTH, |(width, _)| width.0.max(40));
    for (at, block) in view.blocks.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        match block {
            Block::Heading(text) => writeln!(out, "\x1b[1m{text}\x1b[0m")?,
            Block::Text(text) => wrap(text, "", width, out)?,
            Block::Lines(lines) => {
                for line in lines {
                    wrap(line, "  ", width, out)?;
                }
            }
            Block::Table(table) => writeln!(out, "{}", draw(table, width))?,
            Block::Raw(text) => write!(out, "{text}")?,
        }
    }
    Ok(())
}

fn draw(table: &Table, width: u16) -> String {
    let mut drawn = comfy_table::Table::new();
    drawn.load_preset(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
    drawn.set_header(table.columns.iter().map(|column| TableCell::new(column.title)));
    for row in &table.rows {
        drawn.add_row(row.iter().map(|cell| TableCell::new(cell_text(cell))));
    }
    for (at, column) in table.columns.iter().enumerate() {
        if let Some(drawn) = drawn.column_mut(at) {
            if column.kind == ColumnKind::Number {
                drawn.set_cell_alignment(CellAlignment::Right);
            }
            if column.kind != ColumnKind::Prose {
                drawn.set_constraint(ColumnConstraint::ContentWidth);
            }
            drawn.set_padding((0, 2));
        }
    }
    let lines: Vec<String> = drawn.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

fn cell_text(cell: &Cell) -> String {
    match cell {
        Cell::Bar { score, upper } => bar(*score, *upper),
        other => other.words(),
    }
}

/// Full blocks up to the score, light ones up to what it could be.
fn bar(score: f64, upper: f64) -> String {
    let steps = |value: f64| (value.clamp(0.0, 1.0) * BAR as f64).round() as usize;
    let (full, most) = (steps(score), steps(upper).max(steps(score)));
    format!("{}{}{}", "█".repeat(full), "░".repeat(most - full), " ".repeat(BAR - most))
}

/// Breaks prose at blanks.
fn wrap(text: &str, indent: &str, width: u16, out: &mut dyn Write) -> io::Result<()> {
    let most = usize::from(width);
    let mut line = String::from(indent);
    let mut count = indent.len();
    for word in text.split_whitespace() {
        let letters = word.chars().count();
        if count > indent.len() && count + 1 + letters > most {
            writeln!(out, "{line}")?;
            line = format!("{indent}{}", if indent.is_empty() { "" } else { "  " });
            count = line.len();
        } else if count > indent.len() {
            line.push(' ');
            count += 1;
        }
        line.push_str(word);
        count += letters;
    }
    writeln!(out, "{line}")
}
