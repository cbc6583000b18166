//! The variables of each function, numbered by how often they are used. The compiler numbers them in the order in which
//! it meets them. If the same few numbers are used everywhere, a module compresses better, and it runs just as fast.

use anyhow::{Context, Result, anyhow};
use std::cmp::Reverse;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, Function, Instruction, Module};
use wasmparser::{FunctionBody, Operator, Parser, Payload, ValType};

/// The module with its functions' variables in order of use, and without those that are not used.
pub fn by_use(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut numbering = ByUse { parameters: parameters(bytes)?.into_iter() };
    let mut module = Module::new();
    numbering.parse_core_module(&mut module, Parser::new(0), bytes).map_err(|error| anyhow!("{error}"))?;
    Ok(module.finish())
}

/// How many parameters each function takes that the module itself contains.
fn parameters(bytes: &[u8]) -> Result<Vec<u32>> {
    let (mut of_type, mut of_function) = (Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(bytes) {
        match payload.context("this is no WebAssembly")? {
            Payload::TypeSection(section) => {
                for ty in section.into_iter_err_on_gc_types() {
                    of_type.push(u32::try_from(ty?.params().len())?);
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section {
                    of_function.push(*of_type.get(ty? as usize).context("a function has a type that is not there")?);
                }
            }
            _ => {}
        }
    }
    Ok(of_function)
}

struct ByUse {
    /// The parameters of the functions to come.
    parameters: std::vec::IntoIter<u32>,
}

impl Reencode for ByUse {
    type Error = String;

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody) -> Result<(), Error<String>> {
        let parameters = self.parameters.next().unwrap_or_default();
        let mut locals = Locals::of(&body, parameters)?;
        let order = locals.order();
        let types = order.iter().map(|at| self.val_type(locals.types[*at]));
        let mut function = Function::new_with_locals_types(types.collect::<Result<Vec<_>, _>>()?);
        for (place, at) in order.into_iter().enumerate() {
            locals.places[at] = parameters + place as u32;
        }
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let instruction = match operators.read()? {
                Operator::LocalGet { local_index } => Instruction::LocalGet(locals.place(local_index)),
                Operator::LocalSet { local_index } => Instruction::LocalSet(locals.place(local_index)),
                Operator::LocalTee { local_index } => Instruction::LocalTee(locals.place(local_index)),
                operator => self.instruction(operator)?,
            };
            function.instruction(&instruction);
        }
        code.function(&function);
        Ok(())
    }
}

/// The variables of a function that are not parameters.
struct Locals {
    parameters: u32,
    types: Vec<ValType>,
    uses: Vec<u32>,
    /// Their numbers from now on.
    places: Vec<u32>,
}

impl Locals {
    fn of(body: &FunctionBody, parameters: u32) -> Result<Self, Error<String>> {
        let mut types = Vec::new();
        for local in body.get_locals_reader()? {
            let (count, ty) = local?;
            types.extend((0..count).map(|_| ty));
        }
        let mut uses = vec![0; types.len()];
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            if let Operator::LocalGet { local_index }
            | Operator::LocalSet { local_index }
            | Operator::LocalTee { local_index } = operators.read()?
                && let Some(at) = local_index.checked_sub(parameters)
            {
                uses[at as usize] += 1;
            }
        }
        Ok(Self { parameters, places: vec![0; types.len()], types, uses })
    }

    /// The variables that are used: by type, which is how a module lists them, the most used type first.
    fn order(&self) -> Vec<usize> {
        let of_type = |ty: ValType| -> u32 {
            self.types.iter().zip(&self.uses).filter(|(it, _)| **it == ty).map(|(_, uses)| uses).sum()
        };
        let first = |ty: ValType| self.types.iter().position(|it| *it == ty);
        let mut order: Vec<usize> = (0..self.types.len()).filter(|at| self.uses[*at] > 0).collect();
        order.sort_by_cached_key(|at| {
            let ty = self.types[*at];
            (Reverse(of_type(ty)), first(ty), Reverse(self.uses[*at]), *at)
        });
        order
    }

    fn place(&self, local: u32) -> u32 {
        match local.checked_sub(self.parameters) {
            Some(at) => self.places[at as usize],
            None => local,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_numbered_by_use() {
        let before = r#"(module (func (param i32) (result i64) (local i32 i64 f32 i64)
            (local.set 1 (local.get 0)) (local.set 4 (i64.extend_i32_u (local.get 1)))
            (local.set 2 (local.get 4)) (i64.add (local.get 4) (local.get 2))))"#;
        // Variable 3 was never used; of the two long ones, 4 is used more.
        let after = r#"(module (func (param i32) (result i64) (local i64 i64 i32)
            (local.set 3 (local.get 0)) (local.set 1 (i64.extend_i32_u (local.get 3)))
            (local.set 2 (local.get 1)) (i64.add (local.get 1) (local.get 2))))"#;
        let renumbered = by_use(&wat::parse_str(before).unwrap()).unwrap();
        wasmparser::Validator::new().validate_all(&renumbered).unwrap();
        assert_eq!(renumbered, wat::parse_str(after).unwrap());
    }
}
