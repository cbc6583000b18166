//! Writing the two modules.

use super::data::Layout;
use super::module::Module;
use super::{Halves, LINK};
use anyhow::{Context, Result, anyhow, bail};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{
    BlockType, CodeSection, ConstExpr, DataCountSection, DataSection, ElementSection, Elements, EntityType, ExportKind,
    ExportSection, Function, FunctionSection, GlobalSection, ImportSection, Instruction, MemorySection, StartSection,
    TableSection, TypeSection, ValType,
};
use wasmparser::{DataKind, FunctionBody, Operator};

/// Where the rest imports from.
const FIRST: &str = "first";

/// Splits a module: functions for which `can_wait` says so, by their names, go to the rest, unless JavaScript calls them.
/// `linked` is the module as the linker left it; with relocations in it, data are split too.
pub fn split(bytes: &[u8], linked: &[u8], can_wait: impl Fn(&str) -> bool) -> Result<Halves> {
    let module = Module::parse(bytes)?;
    let mut plan = Plan::new(&module, can_wait)?;
    if let Some(layout) = Layout::read(linked)? {
        plan.moved_data = layout.unreachable(&numbers_in_first(&module, &plan)?);
    }
    let halves = Halves {
        moved_data: plan.moved_data.iter().map(ExactSizeIterator::len).sum(),
        first: first(&module, &plan)?,
        rest: rest(&module, &plan)?,
        moved: plan.waits.iter().filter(|waits| **waits).count(),
        functions: module.bodies.len(),
    };
    Ok(halves)
}

/// Who goes where.
struct Plan {
    /// By a function's number in the whole module: whether it goes to the rest.
    waits: Vec<bool>,
    /// Its number in the module where it goes.
    numbers: Vec<u32>,
    /// What stands in each slot of table 0 once both are there: the slots of the whole module, then one for each
    /// function that is called from the other part and had none.
    slots: Vec<Option<u32>>,
    /// A function's slot.
    slot_of: BTreeMap<u32, u32>,
    /// What the rest calls of the first part and of JavaScript, in the order of its imports.
    imported_by_rest: Vec<u32>,
    /// For each type that the first part calls through the table: the number of the function that does so.
    by_slot: BTreeMap<u32, u32>,
    /// The import that links the rest.
    link: u32,
    /// The places in memory that only the rest reads.
    moved_data: Vec<Range<u32>>,
}

impl Plan {
    fn new(module: &Module, can_wait: impl Fn(&str) -> bool) -> Result<Self> {
        let imported = module.imported();
        let functions = module.signatures.len() as u32;
        let entries: BTreeSet<u32> = module.entries().collect();
        let name = |function| module.names.get(&function).copied().unwrap_or_default();
        let waits: Vec<bool> = (0..functions)
            .map(|function| function >= imported && !entries.contains(&function) && can_wait(name(function)))
            .collect();
        let waits_at = |function: u32| waits[function as usize];

        let (mut across, mut imported_by_rest, mut types) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (body, caller) in module.bodies.iter().zip(imported..) {
            let mut operators = body.get_operators_reader()?;
            while !operators.eof() {
                match operators.read()? {
                    Operator::Call { function_index } => match (waits_at(caller), waits_at(function_index)) {
                        (false, true) => {
                            across.insert(function_index);
                            types.insert(module.signatures[function_index as usize]);
                        }
                        (true, false) => {
                            across.insert(function_index);
                            imported_by_rest.insert(function_index);
                        }
                        _ => {}
                    },
                    Operator::CallIndirect { type_index, table_index: 0 } if !waits_at(caller) => {
                        types.insert(type_index);
                    }
                    Operator::RefFunc { .. } | Operator::ReturnCall { .. } | Operator::ReturnCallIndirect { .. } => {
                        bail!("{} does what splitting does not know", name(caller))
                    }
                    _ => {}
                }
            }
        }

        let mut slots = module.slots.clone();
        let mut slot_of = BTreeMap::new();
        for (function, slot) in module.slots.iter().zip(0..) {
            function.map(|function| slot_of.entry(function).or_insert(slot));
        }
        for function in across {
            slot_of.entry(function).or_insert_with(|| {
                slots.push(Some(function));
                slots.len() as u32 - 1
            });
        }

        let imported_by_rest: Vec<u32> = imported_by_rest.into_iter().collect();
        let (mut in_first, mut in_rest) = (0, imported_by_rest.len() as u32);
        let number = |waits: &bool| {
            let next = if *waits { &mut in_rest } else { &mut in_first };
            *next += 1;
            *next - 1
        };
        let numbers = waits.iter().map(number).collect();
        let by_slot = types.into_iter().zip(in_first..).collect();
        // By the name for people: the one for linking is a number by now.
        let link = (0..imported).find(|function| name(*function).contains(LINK));
        let link = link.with_context(|| format!("the module does not import {LINK}"))?;
        Ok(Self { waits, numbers, slots, slot_of, imported_by_rest, by_slot, link, moved_data: Vec::new() })
    }

    fn slot(&self, function: u32) -> i32 {
        self.slot_of.get(&function).map_or(-1, |slot| *slot as i32)
    }
}

fn first(module: &Module, plan: &Plan) -> Result<Vec<u8>> {
    let mut types = type_section(module)?;
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    let mut numbering = InFirst(plan);
    for (body, function) in module.bodies.iter().zip(module.imported()..) {
        if !plan.waits[function as usize] {
            functions.function(module.signatures[function as usize]);
            code.function(&numbering.body(module, body)?);
        }
    }
    for signature in plan.by_slot.keys() {
        let called = &module.types[*signature as usize];
        let mut parameters = Same.val_types(called.params().to_vec()).map_err(text)?;
        parameters.push(ValType::I32);
        functions.function(types.len());
        types.ty().function(parameters, Same.val_types(called.results().to_vec()).map_err(text)?);
        code.function(&call_by_slot(*signature, called.params().len() as u32, plan.link));
    }
    let (tables, memories) = tables_and_memories(module, plan)?;
    let mut exports = export_section(module, &mut numbering)?;
    let counts = [
        ("t", ExportKind::Table, module.tables.len()),
        ("m", ExportKind::Memory, module.memories.len()),
        ("g", ExportKind::Global, module.globals.len()),
    ];
    for (letter, kind, count) in counts {
        for index in 0..count as u32 {
            exports.export(&format!("{letter}{index}"), kind, index);
        }
    }
    let mut out = wasm_encoder::Module::new();
    out.section(&types).section(&import_section(module)).section(&functions).section(&tables);
    out.section(&memories).section(&global_section(module, &mut numbering)?).section(&exports);
    if let Some(function) = module.start {
        out.section(&StartSection { function_index: plan.numbers[function as usize] });
    }
    out.section(&element_section(plan, false));
    if module.has_data_count {
        out.section(&DataCountSection { count: module.data.len() as u32 });
    }
    out.section(&code).section(&first_data(module, plan)?);
    Ok(out.finish())
}

/// All numbers that the first part's code contains: among them are all addresses that it can know.
fn numbers_in_first(module: &Module, plan: &Plan) -> Result<BTreeSet<u32>> {
    let mut numbers = Numbers(BTreeSet::new());
    for (body, function) in module.bodies.iter().zip(module.imported()..) {
        if plan.waits[function as usize] {
            continue;
        }
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            match operators.read()? {
                Operator::I32Const { value } => {
                    numbers.0.insert(value as u32);
                }
                operator => {
                    numbers.instruction(operator).map_err(text)?;
                }
            }
        }
    }
    Ok(numbers.0)
}

/// Collects the offsets of loads and stores, which can be addresses too.
struct Numbers(BTreeSet<u32>);

impl Reencode for Numbers {
    type Error = String;

    fn mem_arg(&mut self, arg: wasmparser::MemArg) -> Result<wasm_encoder::MemArg, Error<String>> {
        self.0.insert(u32::try_from(arg.offset).map_err(|error| Error::UserError(error.to_string()))?);
        utils::mem_arg(self, arg)
    }
}

/// The data of the first part: where only the rest reads, nothing, which compresses to nothing.
fn first_data(module: &Module, plan: &Plan) -> Result<DataSection> {
    let mut section = DataSection::new();
    for data in &module.data {
        let (address, mut bytes) = (address_of(data)?, data.data.to_vec());
        for range in overlaps(&plan.moved_data, address, bytes.len()) {
            bytes[range].fill(0);
        }
        section.active(0, &ConstExpr::i32_const(address as i32), bytes);
    }
    Ok(section)
}

/// The data that only the rest reads.
fn rest_data(module: &Module, plan: &Plan) -> Result<DataSection> {
    let mut section = DataSection::new();
    for data in &module.data {
        let address = address_of(data)?;
        for range in overlaps(&plan.moved_data, address, data.data.len()) {
            let at = address + u32::try_from(range.start)?;
            section.active(0, &ConstExpr::i32_const(at as i32), data.data[range].iter().copied());
        }
    }
    Ok(section)
}

fn address_of(data: &wasmparser::Data) -> Result<u32> {
    let DataKind::Active { memory_index: 0, offset_expr } = &data.kind else { bail!("it has data with no place") };
    let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
        bail!("it puts data in a place that is not a number")
    };
    Ok(value as u32)
}

/// The parts of a segment that lie in ranges of memory, counted from its beginning.
fn overlaps(ranges: &[Range<u32>], address: u32, length: usize) -> impl Iterator<Item = Range<usize>> {
    ranges.iter().filter_map(move |range| {
        let start = (range.start.max(address) - address) as usize;
        let end = (range.end.saturating_sub(address) as usize).min(length);
        (start < end).then_some(start..end)
    })
}

fn rest(module: &Module, plan: &Plan) -> Result<Vec<u8>> {
    let mut imports = ImportSection::new();
    for function in &plan.imported_by_rest {
        let signature = module.signatures[*function as usize];
        imports.import(FIRST, &plan.slot(*function).to_string(), EntityType::Function(signature));
    }
    for (table, at) in module.tables.iter().zip(0..) {
        imports.import(FIRST, &format!("t{at}"), table_type(table, at, plan)?);
    }
    for (memory, at) in module.memories.iter().zip(0..) {
        imports.import(FIRST, &format!("m{at}"), Same.memory_type(*memory).map_err(text)?);
    }
    for (global, at) in module.globals.iter().zip(0..) {
        imports.import(FIRST, &format!("g{at}"), Same.global_type(global.ty).map_err(text)?);
    }
    let mut functions = FunctionSection::new();
    let mut code = CodeSection::new();
    let mut numbering = InRest { plan, imports: plan.imported_by_rest.iter().copied().zip(0..).collect() };
    for (body, function) in module.bodies.iter().zip(module.imported()..) {
        if plan.waits[function as usize] {
            functions.function(module.signatures[function as usize]);
            let mut rewritten = numbering.new_function_with_parsed_locals(body).map_err(text)?;
            let mut operators = body.get_operators_reader()?;
            while !operators.eof() {
                rewritten.instruction(&numbering.instruction(operators.read()?).map_err(text)?);
            }
            code.function(&rewritten);
        }
    }
    let mut out = wasm_encoder::Module::new();
    out.section(&type_section(module)?).section(&imports).section(&functions);
    out.section(&element_section(plan, true)).section(&code).section(&rest_data(module, plan)?);
    Ok(out.finish())
}

/// A function that takes a call's arguments and a slot, has the rest linked if the slot is empty, and does the call.
fn call_by_slot(signature: u32, parameters: u32, link: u32) -> Function {
    let slot = parameters;
    let mut function = Function::new([]);
    function
        .instruction(&Instruction::LocalGet(slot))
        .instruction(&Instruction::TableGet(0))
        .instruction(&Instruction::RefIsNull)
        .instruction(&Instruction::If(BlockType::Empty))
        .instruction(&Instruction::Call(link))
        .instruction(&Instruction::End);
    for local in 0..=parameters {
        function.instruction(&Instruction::LocalGet(local));
    }
    function.instruction(&Instruction::CallIndirect { type_index: signature, table_index: 0 });
    function.instruction(&Instruction::End);
    function
}

/// Numbers as they are.
pub struct Same;

impl Reencode for Same {
    type Error = String;
}

/// Numbers of the first part.
struct InFirst<'p>(&'p Plan);

impl Reencode for InFirst<'_> {
    type Error = String;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<String>> {
        if self.0.waits[function as usize] {
            return Err(Error::UserError(format!("function {function} is needed in the first part")));
        }
        Ok(self.0.numbers[function as usize])
    }
}

impl InFirst<'_> {
    fn body(&mut self, module: &Module, body: &FunctionBody) -> Result<Function> {
        let mut out = self.new_function_with_parsed_locals(body).map_err(text)?;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            match operators.read()? {
                Operator::Call { function_index } if self.0.waits[function_index as usize] => {
                    let signature = module.signatures[function_index as usize];
                    out.instruction(&Instruction::I32Const(self.0.slot(function_index)));
                    out.instruction(&Instruction::Call(self.0.by_slot[&signature]));
                }
                Operator::CallIndirect { type_index, table_index: 0 } => {
                    out.instruction(&Instruction::Call(self.0.by_slot[&type_index]));
                }
                operator => {
                    out.instruction(&self.instruction(operator).map_err(text)?);
                }
            }
        }
        Ok(out)
    }
}

/// Numbers of the rest.
struct InRest<'p> {
    plan: &'p Plan,
    imports: BTreeMap<u32, u32>,
}

impl Reencode for InRest<'_> {
    type Error = String;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<String>> {
        if self.plan.waits[function as usize] {
            return Ok(self.plan.numbers[function as usize]);
        }
        self.imports
            .get(&function)
            .copied()
            .ok_or_else(|| Error::UserError(format!("function {function} is not imported")))
    }
}

pub fn type_section(module: &Module) -> Result<TypeSection> {
    let mut section = TypeSection::new();
    for ty in &module.types {
        section.ty().func_type(&Same.func_type(ty.clone()).map_err(text)?);
    }
    Ok(section)
}

pub fn import_section(module: &Module) -> ImportSection {
    let mut section = ImportSection::new();
    for (import, signature) in module.imports.iter().zip(&module.signatures) {
        section.import(import.module, import.name, EntityType::Function(*signature));
    }
    section
}

pub fn global_section(module: &Module, numbering: &mut impl Reencode<Error = String>) -> Result<GlobalSection> {
    let mut section = GlobalSection::new();
    for global in &module.globals {
        numbering.parse_global(&mut section, global.clone()).map_err(text)?;
    }
    Ok(section)
}

pub fn export_section(module: &Module, numbering: &mut impl Reencode<Error = String>) -> Result<ExportSection> {
    let mut section = ExportSection::new();
    for export in &module.exports {
        numbering.parse_export(&mut section, *export).map_err(text)?;
    }
    Ok(section)
}

pub fn data_section(module: &Module, numbering: &mut impl Reencode<Error = String>) -> Result<DataSection> {
    let mut section = DataSection::new();
    for data in &module.data {
        numbering.parse_data(&mut section, data.clone()).map_err(text)?;
    }
    Ok(section)
}

fn tables_and_memories(module: &Module, plan: &Plan) -> Result<(TableSection, MemorySection)> {
    let mut tables = TableSection::new();
    for (table, at) in module.tables.iter().zip(0..) {
        tables.table(table_type(table, at, plan)?);
    }
    let mut memories = MemorySection::new();
    for memory in &module.memories {
        memories.memory(Same.memory_type(*memory).map_err(text)?);
    }
    Ok((tables, memories))
}

/// The type of a table, with room for the new slots in table 0.
fn table_type(table: &wasmparser::Table, at: u32, plan: &Plan) -> Result<wasm_encoder::TableType> {
    let mut ty = Same.table_type(table.ty).map_err(text)?;
    if at == 0 {
        ty.minimum = plan.slots.len() as u64;
        ty.maximum = ty.maximum.map(|_| ty.minimum);
    }
    Ok(ty)
}

/// What one of the parts puts into the slots of table 0.
fn element_section(plan: &Plan, of_rest: bool) -> ElementSection {
    let own = |function: &u32| plan.waits[*function as usize] == of_rest;
    let mine = |slot: &Option<u32>| slot.filter(own).map(|function| plan.numbers[function as usize]);
    let mine: Vec<Option<u32>> = plan.slots.iter().map(mine).collect();
    let mut section = ElementSection::new();
    runs(&mine, |start, run| {
        section.active(None, &ConstExpr::i32_const(start), Elements::Functions(run.into()));
    });
    section
}

/// Calls `put` with each run of filled slots and where it starts.
pub fn runs(slots: &[Option<u32>], mut put: impl FnMut(i32, &[u32])) {
    let mut at = 0;
    for run in slots.chunk_by(|one, next| one.is_some() == next.is_some()) {
        let functions: Vec<u32> = run.iter().flatten().copied().collect();
        if !functions.is_empty() {
            put(at, &functions);
        }
        at += run.len() as i32;
    }
}

pub fn text(error: Error<String>) -> anyhow::Error {
    anyhow!("{error}")
}
