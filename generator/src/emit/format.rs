//! Tokens to text: formatted in process, with the empty lines that a person would leave.

use proc_macro2::TokenStream;

/// The first line of every emitted Rust file.
pub(super) const HEADER: &str = "// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.\n";

/// Formats a file.
///
/// # Errors
///
/// Tokens that are no Rust file.
pub(super) fn format(tokens: TokenStream) -> Result<String, syn::Error> {
    let file = syn::parse2(tokens)?;
    Ok(format!("{HEADER}\n{}", spaced(&prettyplease::unparse(&file))))
}

/// The formatter leaves no empty lines between items. This puts one before each item and method that follows
/// another, and none inside of lists of imports, modules, fields and variants.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    let mut before: Option<(&str, usize)> = None;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let at = line.trim_start();
        if let Some((previous, depth)) = before {
            let ends = matches!(previous, "}" | "});" | "};") || previous.ends_with(';');
            let listed = |l: &str| ["use ", "pub use ", "mod ", "pub mod "].iter().any(|word| l.starts_with(word));
            let kin = listed(previous) && listed(at) && previous.contains("use ") == at.contains("use ");
            let inner_docs_end = previous.starts_with("//!") && !at.starts_with("//!");
            let body = matches!(at, "}" | "});" | "};") || at.starts_with(')') || at.starts_with('}');
            let attached = at.starts_with("object!") || at.starts_with("open_enum!") || at.starts_with("union!");
            let statement = !(indent == 0 || starts_member(at));
            if inner_docs_end || (ends && depth == indent && !kin && !body && !attached && !statement) {
                out.push('\n');
            }
        }
        out.push_str(line);
        out.push('\n');
        before = Some((at, indent));
    }
    out
}

/// Whether a line begins a member of an `impl`, and not a statement.
fn starts_member(line: &str) -> bool {
    ["///", "#[", "pub fn ", "fn ", "const ", "type "].iter().any(|word| line.starts_with(word))
        && !line.starts_with("const OPERATION")
        && !line.starts_with("const PAGING")
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn items_and_methods_stand_apart_and_lists_stay_together() -> Result<(), syn::Error> {
        let text = format(quote! {
            use a::B;
            use c::D;
            /// One.
            pub struct One { pub a: i64, pub b: i64 }
            object!(One { a, b });
            impl One {
                pub fn a(&self) -> i64 { let x = 1; x }
                /// B.
                pub fn b(&self) {}
            }
        })?;
        let expected = "\
use a::B;
use c::D;

/// One.
pub struct One {
    pub a: i64,
    pub b: i64,
}
object!(One { a, b });

impl One {
    pub fn a(&self) -> i64 {
        let x = 1;
        x
    }

    /// B.
    pub fn b(&self) {}
}
";
        assert_eq!(text.strip_prefix(HEADER).map(str::trim_start), Some(expected));
        Ok(())
    }

    #[test]
    fn tokens_that_are_no_rust_are_an_error() {
        assert!(format(quote!(pub struct 7)).is_err());
    }
}
