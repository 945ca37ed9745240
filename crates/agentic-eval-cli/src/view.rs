//! The one model that every command makes and every renderer prints.

/// What a command has to say.
#[derive(Debug)]
pub(crate) struct View {
    /// What people read, in order.
    pub(crate) blocks: Vec<Block>,
    /// What programs read.
    pub(crate) data: serde_json::Value,
}

/// A part of a view.
#[derive(Debug)]
pub(crate) enum Block {
    /// A heading.
    Heading(String),
    /// A paragraph of prose.
    Text(String),
    /// A list of lines.
    Lines(Vec<String>),
    /// A table.
    Table(Table),
    /// Text for a program, such as shell completions, that no renderer touches.
    Raw(String),
}

/// A table; every row has as many cells as there are columns.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug)]
pub(crate) struct Column {
    /// Its title.
    pub(crate) title: &'static str,
    pub(crate) kind: ColumnKind,
}

/// How a column is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ColumnKind {
    /// Words that stay on one line.
    Word,
    /// Words that may be broken where a terminal is narrow.
    Prose,
    /// Numbers.
    Number,
}

/// A cell of a table.
#[derive(Debug)]
pub(crate) enum Cell {
    /// Words.
    Text(String),
    /// A score from 0.0 to 1.0 and what it could be at most.
    Score { score: f64, upper: f64, judged: bool },
    /// A score drawn as a bar where the renderer can.
    Bar { score: f64, upper: f64 },
    /// A signed difference of scores.
    Delta(f64),
}

impl Column {
    pub(crate) fn word(title: &'static str) -> Self {
        Self { title, kind: ColumnKind::Word }
    }

    pub(crate) fn prose(title: &'static str) -> Self {
        Self { title, kind: ColumnKind::Prose }
    }

    pub(crate) fn number(title: &'static str) -> Self {
        Self { title, kind: ColumnKind::Number }
    }
}

impl Cell {
    pub(crate) fn text(text: impl ToString) -> Self {
        Self::Text(text.to_string())
    }

    /// A cell of an axis.
    pub(crate) fn axis(axis: agentic_eval::rubric::AxisScore) -> Self {
        let judged = axis.basis == agentic_eval::rubric::Basis::Judged;
        Self::Score { score: axis.score, upper: axis.upper, judged }
    }

    /// The cell in words: `0.49–0.70` where something is unknown, `~` before a judged score.
    pub(crate) fn words(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Score { score, upper, judged } => {
                let mark = if *judged { "~" } else { "" };
                let range = if upper - score >= 0.005 { format!("–{upper:.2}") } else { String::new() };
                format!("{mark}{score:.2}{range}")
            }
            Self::Bar { score, .. } => format!("{score:.2}"),
            Self::Delta(delta) => format!("{delta:+.2}"),
        }
    }
}

/// What the marks in score cells mean; goes under every table that has them.
pub(crate) const LEGEND: &str = "0.49–0.70: something is unknown; the score counts it as absent, the second figure as present. ~ judged: too little is known.";
