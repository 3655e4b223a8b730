//! The public API of each version on one page, so that a reviewer sees what a change does to the crate's users.

use std::fmt::Write as _;

use insta::assert_snapshot;
use intercom_generator::generate::generate;
use intercom_tests::root;
use quote::ToTokens;
use syn::{Fields, ImplItem, Item, Visibility};

#[test]
fn the_public_api_of_each_version() {
    let generated = generate(&root(), None).unwrap_or_else(|problems| panic!("{problems}"));
    for compiled in &generated.versions {
        let module = &compiled.version.module;
        // A version gets a page when somebody wants one; until then its drift and compilation are what is tested.
        let page = root().join(format!("tests/snapshots/outline_{module}.snap"));
        if !page.exists() {
            println!("{module}: skipped, there is no {}", page.display());
            continue;
        }
        let mut outline = String::new();
        for (path, text) in generated.files.iter() {
            let Some(path) = path.strip_prefix(&format!("src/{module}/")) else {
                continue;
            };
            if path.ends_with("mod.rs") {
                continue;
            }
            let file = syn::parse_file(text).unwrap_or_else(|e| panic!("{path}: {e}"));
            let items: String = file.items.iter().map(outline_of).collect();
            let _ = write!(outline, "{}\n{items}", path.trim_end_matches(".rs"));
        }
        insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
            assert_snapshot!(format!("outline_{module}"), outline);
        });
    }
}

fn outline_of(item: &Item) -> String {
    let mut out = String::new();
    match item {
        Item::Struct(s) => {
            // `extra` is in every model.
            let shown = s
                .fields
                .iter()
                .filter(|f| f.ident.as_ref().is_none_or(|name| name != "extra"));
            let fields: Vec<String> = shown
                .map(|f| format!("{}: {}", f.ident.to_token_stream(), spelled(&f.ty)))
                .collect();
            let _ = writeln!(out, "  struct {} {{ {} }}", s.ident, fields.join(", "));
        }
        Item::Enum(e) => {
            let variants = e.variants.iter().map(|v| match &v.fields {
                Fields::Unit => v.ident.to_string(),
                fields => format!("{}{}", v.ident, spelled(fields)),
            });
            let _ = writeln!(
                out,
                "  enum {} {{ {} }}",
                e.ident,
                variants.collect::<Vec<_>>().join(", ")
            );
        }
        Item::Type(t) => {
            let _ = writeln!(out, "  type {} = {}", t.ident, spelled(&t.ty));
        }
        Item::Impl(i) => {
            let owner = spelled(&i.self_ty);
            for member in &i.items {
                match member {
                    // A setter follows from its field.
                    ImplItem::Fn(f)
                        if matches!(f.vis, Visibility::Public(_)) && f.sig.receiver().is_none() =>
                    {
                        let arguments: Vec<String> = f.sig.inputs.iter().map(spelled).collect();
                        let arguments = arguments.join(", ");
                        let _ = writeln!(out, "    {owner}::{}({arguments})", f.sig.ident);
                    }
                    ImplItem::Type(t) => {
                        let _ = writeln!(out, "    {owner} -> {} {}", t.ident, spelled(&t.ty));
                    }
                    ImplItem::Const(c) if c.ident == "PAGING" => {
                        let _ = writeln!(out, "    {owner} {}", spelled(&c.expr));
                    }
                    _ => {}
                }
            }
        }
        _ => {}
    }
    out
}

/// Tokens without the spaces that only the tokenizer needs.
fn spelled(tokens: impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    for (from, to) in [
        (" < ", "<"),
        (" >", ">"),
        (" :: ", "::"),
        (" : ", ": "),
        (" ,", ","),
        ("< ", "<"),
        ("( ", "("),
        (" )", ")"),
        (" (", "("),
    ] {
        text = text.replace(from, to);
    }
    text
}
