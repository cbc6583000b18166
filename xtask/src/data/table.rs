//! Tables: comma-separated (RFC 4180) and tab-separated text, with the line of each row for messages.

use crate::fluent::{Finding, SourceLocation};
use crate::project;
use anyhow::{Context, Result, bail};
use std::path::Path;

/// A table with a header.
pub struct Table {
    file: String,
    header: Vec<String>,
    rows: Vec<Cells>,
}

struct Cells {
    line: usize,
    cells: Vec<String>,
}

/// A row of a table.
#[derive(Clone, Copy)]
pub struct Row<'t> {
    table: &'t Table,
    cells: &'t Cells,
}

impl Table {
    /// Reads a file of the project. Its cells are separated by tabs if its name ends in `.txt`, and otherwise by
    /// commas. The columns have to exist.
    pub fn load(path: &str, columns: &[&str]) -> Result<Table> {
        let text = project::read_text(&project::path(path))?;
        let separator = if Path::new(path).extension().is_some_and(|it| it == "txt") { '\t' } else { ',' };
        Table::parse(path, &text, separator, columns)
    }

    /// Reads a text.
    pub fn parse(file: &str, text: &str, separator: char, columns: &[&str]) -> Result<Table> {
        let mut rows = cells(text, separator).with_context(|| format!("{file} is not a table"))?;
        if rows.is_empty() {
            bail!("{file} is empty");
        }
        let header = rows.remove(0).cells;
        for column in columns {
            if !header.iter().any(|name| name == column) {
                bail!("{file}:1: there is no column \"{column}\"");
            }
        }
        for row in &rows {
            if row.cells.len() != header.len() {
                bail!("{file}:{}: has {} cells instead of {}", row.line, row.cells.len(), header.len());
            }
        }
        Ok(Table { file: file.to_owned(), header, rows })
    }

    /// The rows in their order.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { table: self, cells })
    }

    /// The names of the columns.
    pub fn columns(&self) -> &[String] {
        &self.header
    }
}

impl<'t> Row<'t> {
    /// The cell of a column; empty if there is no such column.
    pub fn get(&self, column: &str) -> &'t str {
        let at = self.table.header.iter().position(|name| name == column);
        at.and_then(|at| self.cells.cells.get(at)).map_or("", String::as_str)
    }

    /// The number in a column; `None` if it is empty.
    ///
    /// # Errors
    /// A finding if it is neither empty nor a number.
    pub fn number(&self, column: &str) -> Result<Option<f64>, Finding> {
        let text = self.get(column);
        if text.is_empty() {
            return Ok(None);
        }
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Some(number)),
            _ => Err(self.finding(&format!("{column} is \"{text}\" and not a number"))),
        }
    }

    /// Something to correct in this row.
    pub fn finding(&self, text: &str) -> Finding {
        Finding { place: self.place(), text: text.to_owned() }
    }

    /// Where the row is.
    pub fn place(&self) -> SourceLocation {
        SourceLocation { file: self.table.file.clone(), line: self.cells.line }
    }
}

/// Splits a text into rows of cells. A cell in quotes may contain separators, doubled quotes and line ends.
fn cells(text: &str, separator: char) -> Result<Vec<Cells>> {
    let quotes = separator == ',';
    let mut rows = Vec::new();
    let (mut line, mut begun) = (1, 1);
    let (mut row, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut letters = text.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if quotes && cell.is_empty() => quoted = true,
            '\n' => {
                line += 1;
                if quoted {
                    cell.push(c);
                    continue;
                }
                if cell.ends_with('\r') {
                    cell.pop();
                }
                row.push(std::mem::take(&mut cell));
                let cells = std::mem::take(&mut row);
                if cells.iter().any(|cell| !cell.is_empty()) {
                    rows.push(Cells { line: begun, cells });
                }
                begun = line;
            }
            _ if c == separator && !quoted => row.push(std::mem::take(&mut cell)),
            _ => cell.push(c),
        }
    }
    if quoted {
        bail!("the quotes that begin in line {begun} do not end");
    }
    if !cell.is_empty() || !row.is_empty() {
        row.push(cell);
        rows.push(Cells { line: begun, cells: row });
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_with_their_lines() {
        let text = "a,b\r\n1,\"two, \"\"2\"\"\"\n\n\"line\nend\",x\n5,6";
        let table = Table::parse("t.csv", text, ',', &["a", "b"]).unwrap();
        let rows: Vec<Row> = table.rows().collect();
        assert_eq!(rows.len(), 3);
        assert_eq!((rows[0].get("b"), rows[0].place().line), ("two, \"2\"", 2));
        assert_eq!((rows[1].get("a"), rows[1].place().line), ("line\nend", 4));
        assert_eq!((rows[2].number("a").unwrap(), rows[2].place().line), (Some(5.0), 6));
        assert_eq!(rows[2].get("c"), "");
        assert_eq!(rows[0].number("b").unwrap_err().to_string(), "t.csv:2: b is \"two, \"2\"\" and not a number");
    }

    #[test]
    fn broken_tables_are_refused_with_their_place() {
        for (text, reason) in [
            ("", "t.csv is empty"),
            ("a\n", "t.csv:1: there is no column \"b\""),
            ("a,b\n1,2\n1\n", "t.csv:3: has 1 cells instead of 2"),
            ("a,b\n\"1,2\n", "t.csv is not a table"),
        ] {
            assert_eq!(Table::parse("t.csv", text, ',', &["a", "b"]).err().unwrap().to_string(), reason);
        }
        let tabs = Table::parse("t.txt", "a\tb\n\"1\"\t2,3\n", '\t', &["a"]).unwrap();
        assert_eq!(tabs.rows().next().unwrap().get("a"), "\"1\"");
    }
}
