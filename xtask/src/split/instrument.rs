//! A module that remembers which of its functions ran.

use super::module::Module;
use super::rewrite::{Same, data_section, export_section, global_section, import_section, text, type_section};
use anyhow::Result;
use wasm_encoder::reencode::Reencode;
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, ExportKind, FunctionSection, GlobalType, Instruction,
    MemorySection, StartSection, TableSection, ValType,
};

/// How the exports begin that tell whether a function ran; its number follows. The value is 1 if it did.
const RAN: &str = "ran:";

/// The module with a global for each of its functions, which becomes 1 when the function is called.
pub fn instrument(bytes: &[u8]) -> Result<Vec<u8>> {
    let module = Module::parse(bytes)?;
    let mut globals = global_section(&module, &mut Same)?;
    let mut exports = export_section(&module, &mut Same)?;
    let mut code = CodeSection::new();
    for (at, body) in module.bodies.iter().enumerate() {
        let number = module.imported() + at as u32;
        let global = globals.len();
        let flag = GlobalType { val_type: ValType::I32, mutable: true, shared: false };
        globals.global(flag, &ConstExpr::i32_const(0));
        exports.export(&format!("{RAN}{number}"), ExportKind::Global, global);
        let mut function = Same.new_function_with_parsed_locals(body).map_err(text)?;
        function.instruction(&Instruction::I32Const(1)).instruction(&Instruction::GlobalSet(global));
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            function.instruction(&Same.instruction(operators.read()?).map_err(text)?);
        }
        code.function(&function);
    }
    let mut functions = FunctionSection::new();
    module.signatures[module.imports.len()..].iter().for_each(|signature| {
        functions.function(*signature);
    });
    let mut tables = TableSection::new();
    for table in &module.tables {
        tables.table(Same.table_type(table.ty).map_err(text)?);
    }
    let mut memories = MemorySection::new();
    for memory in &module.memories {
        memories.memory(Same.memory_type(*memory).map_err(text)?);
    }
    let mut elements = ElementSection::new();
    super::rewrite::runs(&module.slots, |start, run| {
        elements.active(None, &ConstExpr::i32_const(start), Elements::Functions(run.into()));
    });
    let mut out = wasm_encoder::Module::new();
    out.section(&type_section(&module)?).section(&import_section(&module)).section(&functions);
    out.section(&tables).section(&memories).section(&globals).section(&exports);
    if let Some(function_index) = module.start {
        out.section(&StartSection { function_index });
    }
    out.section(&elements);
    if module.has_data_count {
        out.section(&wasm_encoder::DataCountSection { count: module.data.len() as u32 });
    }
    out.section(&code).section(&data_section(&module, &mut Same)?);
    Ok(out.finish())
}
