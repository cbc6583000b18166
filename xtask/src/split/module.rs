//! A WebAssembly module as far as splitting has to know it.

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use wasmparser::{
    Data, Element, ElementItems, ElementKind, Export, ExternalKind, FuncType, FunctionBody, Global, Import,
    KnownCustom, MemoryType, Name, Operator, Parser, Payload, SectionLimited, Table, TypeRef,
};

/// What stands in a module. Functions are numbered as there: first the imported, then the module's own.
#[derive(Default)]
pub struct Module<'a> {
    pub types: Vec<FuncType>,
    pub imports: Vec<Import<'a>>,
    /// The type of each function, imported ones included.
    pub signatures: Vec<u32>,
    pub tables: Vec<Table<'a>>,
    pub memories: Vec<MemoryType>,
    pub globals: Vec<Global<'a>>,
    pub exports: Vec<Export<'a>>,
    pub start: Option<u32>,
    pub data: Vec<Data<'a>>,
    pub has_data_count: bool,
    pub bodies: Vec<FunctionBody<'a>>,
    /// What stands in each slot of table 0 when the module has started.
    pub slots: Vec<Option<u32>>,
    /// Functions' names, by number.
    pub names: BTreeMap<u32, &'a str>,
}

impl<'a> Module<'a> {
    /// Reads what rustc and wasm-bindgen write. An error for what they do not write and splitting cannot take.
    pub fn parse(bytes: &'a [u8]) -> Result<Self> {
        let mut module = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            module.section(payload.context("this is no WebAssembly")?)?;
        }
        Ok(module)
    }

    /// How many functions are imported.
    pub fn imported(&self) -> u32 {
        self.imports.len() as u32
    }

    fn section(&mut self, payload: Payload<'a>) -> Result<()> {
        match payload {
            Payload::TypeSection(section) => self.types = all(section.into_iter_err_on_gc_types())?,
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    let TypeRef::Func(signature) = import.ty else { bail!("it imports more than functions") };
                    self.imports.push(import);
                    self.signatures.push(signature);
                }
            }
            Payload::FunctionSection(section) => self.signatures.extend(all(section)?),
            Payload::TableSection(section) => self.tables = all(section)?,
            Payload::MemorySection(section) => self.memories = all(section)?,
            Payload::GlobalSection(section) => self.globals = all(section)?,
            Payload::ExportSection(section) => self.exports = all(section)?,
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(section) => self.elements(section)?,
            Payload::DataCountSection { .. } => self.has_data_count = true,
            Payload::DataSection(section) => self.data = all(section)?,
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(subsections) = section.as_known() {
                    for subsection in subsections {
                        if let Name::Function(names) = subsection? {
                            let names: Vec<_> = all(names)?;
                            self.names = names.into_iter().map(|naming| (naming.index, naming.name)).collect();
                        }
                    }
                }
            }
            Payload::TagSection(_) => bail!("it has exceptions"),
            _ => {}
        }
        Ok(())
    }

    fn elements(&mut self, section: SectionLimited<'a, Element<'a>>) -> Result<()> {
        let table = self.tables.first().context("it has no table")?;
        self.slots = vec![None; usize::try_from(table.ty.initial)?];
        for element in section {
            let element = element?;
            let ElementKind::Active { table_index: None | Some(0), offset_expr } = element.kind else {
                bail!("it fills tables in a way that rustc does not")
            };
            let Operator::I32Const { value } = offset_expr.get_operators_reader().read()? else {
                bail!("it fills a table from a place that is not a number")
            };
            let ElementItems::Functions(functions) = element.items else {
                bail!("it fills a table with something else than functions")
            };
            for (at, function) in functions.into_iter().enumerate() {
                let slot = self.slots.get_mut(usize::try_from(value)? + at).context("it fills more than the table")?;
                *slot = Some(function?);
            }
        }
        Ok(())
    }

    /// The functions that are called from outside, by JavaScript or by the engine.
    pub fn entries(&self) -> impl Iterator<Item = u32> {
        let exported = self.exports.iter().filter(|export| export.kind == ExternalKind::Func);
        exported.map(|export| export.index).chain(self.start)
    }
}

fn all<T, E: std::error::Error + Send + Sync + 'static>(
    items: impl IntoIterator<Item = Result<T, E>>,
) -> Result<Vec<T>> {
    Ok(items.into_iter().collect::<Result<_, E>>()?)
}
