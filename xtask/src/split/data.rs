//! Which constants the first part needs.
//!
//! Half of the module's data are texts and tables of pages that come later. The linker says exactly what refers to what
//! (`--emit-relocs`): each place in code or data that holds an address, and the symbol that it is the address of. From
//! the addresses in the first part's code all that it can reach is followed; the rest goes with the rest. Only constants
//! are moved (`.rodata`): nobody can have written to them before the rest arrives.
//!
//! An address in code is recognised by its value, so nothing between the linker and the splitting may calculate with
//! addresses: wasm-bindgen does not, wasm-opt does (it folds offsets into them), and is therefore not used on the app.

use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{
    DataKind, KnownCustom, Linking, Name, Operator, Parser, Payload, RelocAddendKind, RelocationEntry, RelocationType,
    SymbolInfo,
};

/// The segment of constants, as the linker names it.
const CONSTANTS: &str = ".rodata";

/// What the linker's module says of its data.
#[derive(Default)]
pub struct Layout {
    /// Where in memory each data symbol lies.
    symbols: Vec<Range<u32>>,
    /// The symbols that a value in code can be an address of (or within, or next to).
    meant: BTreeMap<u32, BTreeSet<usize>>,
    /// The symbols whose addresses a symbol holds.
    holds: BTreeMap<usize, BTreeSet<usize>>,
    /// Symbols whose addresses stand where no symbol is known.
    always: BTreeSet<usize>,
    /// Where in memory the constants lie.
    constants: Range<u32>,
}

/// A segment: where in memory, where in the file, how long.
struct Segment {
    address: u32,
    place: usize,
    size: usize,
}

impl Layout {
    /// Reads the module as the linker wrote it. `None` if it was linked without `--emit-relocs`.
    pub fn read(linked: &[u8]) -> Result<Option<Self>> {
        let mut segments = Vec::new();
        let mut segment_names = BTreeMap::new();
        let (mut code, mut data) = (None, None);
        let mut data_start = 0;
        let mut raw_symbols = Vec::new();
        let mut relocations = Vec::new();
        let mut section = 0;
        for payload in Parser::new(0).parse_all(linked) {
            let payload = payload.context("the linker's module is no WebAssembly")?;
            match &payload {
                Payload::CodeSectionStart { .. } => code = Some(section),
                Payload::DataSection(reader) => {
                    data = Some(section);
                    data_start = usize::try_from(reader.range().start)?;
                    for segment in reader.clone() {
                        let segment = segment?;
                        let DataKind::Active { offset_expr, .. } = segment.kind else { return Ok(None) };
                        let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                            return Ok(None);
                        };
                        let place = segment.data.as_ptr() as usize - linked.as_ptr() as usize;
                        segments.push(Segment { address: value as u32, place, size: segment.data.len() });
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Linking(linking) => {
                        for part in linking.subsections() {
                            if let Linking::SymbolTable(symbols) = part? {
                                raw_symbols = symbols.into_iter().collect::<Result<Vec<_>, _>>()?;
                            }
                        }
                    }
                    KnownCustom::Reloc(of) => relocations.push(of),
                    KnownCustom::Name(names) => {
                        for part in names {
                            if let Name::Data(names) = part? {
                                for naming in names {
                                    let naming = naming?;
                                    segment_names.insert(naming.index, naming.name);
                                }
                            }
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
            if payload.as_section().is_some() {
                section += 1;
            }
        }
        if raw_symbols.is_empty() || relocations.is_empty() {
            return Ok(None);
        }

        let mut layout = Self::default();
        let constants = segment_names.iter().find(|(_, name)| name.starts_with(CONSTANTS));
        if let Some(segment) = constants.and_then(|(index, _)| segments.get(*index as usize)) {
            layout.constants = segment.address..segment.address + u32::try_from(segment.size)?;
        }
        // By their number in the linker's table, which also has functions and the like.
        let mut numbers = BTreeMap::new();
        for (symbol, number) in raw_symbols.iter().zip(0_u32..) {
            if let SymbolInfo::Data { symbol: Some(defined), .. } = symbol
                && let Some(segment) = segments.get(defined.index as usize)
            {
                let start = segment.address + defined.offset;
                numbers.insert(number, layout.symbols.len());
                layout.symbols.push(start..start + defined.size);
            }
        }
        let holders = layout.by_address();
        for reader in relocations {
            let section = Some(reader.section_index() as usize);
            for entry in reader.entries() {
                let entry = entry?;
                if !is_address(&entry) {
                    continue;
                }
                let Some(target) = numbers.get(&entry.index).copied() else { continue };
                if section == code {
                    let value = layout.symbols[target].start.wrapping_add(entry.addend as u32);
                    layout.meant.entry(value).or_default().insert(target);
                } else if section == data {
                    let place = data_start + entry.offset as usize;
                    let segment = segments.iter().find(|it| (it.place..it.place + it.size).contains(&place));
                    let segment = segment.context("a relocation points outside of the data")?;
                    let address = segment.address + u32::try_from(place - segment.place)?;
                    let mut found = false;
                    for holder in at(&holders, &layout.symbols, address) {
                        layout.holds.entry(holder).or_default().insert(target);
                        found = true;
                    }
                    if !found {
                        layout.always.insert(target);
                    }
                }
            }
        }
        Ok(Some(layout))
    }

    /// The symbols by where they begin.
    fn by_address(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.symbols.len()).collect();
        order.sort_by_key(|symbol| self.symbols[*symbol].start);
        order
    }

    /// The constants that code with these numbers in it cannot reach, as ranges of memory.
    pub fn unreachable(&self, numbers_in_code: &BTreeSet<u32>) -> Vec<Range<u32>> {
        let mut reached: BTreeSet<usize> = self.always.clone();
        reached.extend(numbers_in_code.iter().filter_map(|number| self.meant.get(number)).flatten());
        // What is no constant stays where it is, with all that it refers to.
        let inside = |symbol: &Range<u32>| symbol.start >= self.constants.start && symbol.end <= self.constants.end;
        reached.extend((0..self.symbols.len()).filter(|symbol| !inside(&self.symbols[*symbol])));
        let mut open: Vec<usize> = reached.iter().copied().collect();
        while let Some(symbol) = open.pop() {
            for next in self.holds.get(&symbol).into_iter().flatten() {
                if reached.insert(*next) {
                    open.push(*next);
                }
            }
        }
        // By byte, since symbols can share bytes; what no symbol covers stays.
        let length = (self.constants.end - self.constants.start) as usize;
        let (mut moved, mut kept) = (vec![false; length], vec![false; length]);
        for (symbol, range) in self.symbols.iter().enumerate().filter(|(_, range)| inside(range)) {
            let marks = if reached.contains(&symbol) { &mut kept } else { &mut moved };
            let from = (range.start - self.constants.start) as usize;
            marks[from..from + range.len()].fill(true);
        }
        let mut ranges: Vec<Range<u32>> = Vec::new();
        for address in self.constants.clone() {
            let at = (address - self.constants.start) as usize;
            if moved[at] && !kept[at] {
                match ranges.last_mut() {
                    Some(last) if last.end == address => last.end += 1,
                    _ => ranges.push(address..address + 1),
                }
            }
        }
        ranges
    }
}

/// All symbols that cover an address.
fn at<'s>(order: &'s [usize], symbols: &'s [Range<u32>], address: u32) -> impl Iterator<Item = usize> + 's {
    let until = order.partition_point(|symbol| symbols[*symbol].start <= address);
    order[..until].iter().rev().copied().take(64).filter(move |symbol| symbols[*symbol].contains(&address))
}

fn is_address(entry: &RelocationEntry) -> bool {
    use RelocationType::{MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb};
    debug_assert!(entry.ty.addend_kind() != RelocAddendKind::Addend64);
    matches!(entry.ty, MemoryAddrI32 | MemoryAddrLeb | MemoryAddrSleb)
}
