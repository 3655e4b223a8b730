//! How long the compiler takes for models: those of the client against the same structs with serde's derive, and with
//! serde's derive and a flattened map for unknown members.
//!
//! `cargo bench -p intercom-tests --bench compile` prints medians in seconds, each after the crate's one file was
//! touched, with the cache of incremental compilation and without. All three crates hold 238 structs with about 1,249
//! fields of version 2.11, as many as its description has before corrections; an enum counts as a text and a union as
//! a JSON value, so that nothing but structs is compared.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{fs, io};

use quote::ToTokens as _;

const STRUCTS: usize = 238;
const FIELDS: usize = 1249;
const RUNS: usize = 5;

const OURS: &str = "use intercom_runtime::model::{Extra, Id, List, Map, PageNext, Patch, Timestamp, Value, object};\n";
const SERDE: &str = "
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
type Id = String;
type List<T> = Vec<T>;
type Map<T> = BTreeMap<String, T>;
type PageNext = Value;
type Patch<T> = Option<T>;
type Timestamp = i64;
";

struct Model {
    name: String,
    /// Name in Rust, name on the wire, type.
    fields: Vec<(String, String, String)>,
    /// The call of `object!`.
    object: String,
}

/// What the three crates hold.
struct Content {
    models: Vec<Model>,
    /// Names of enums, of which only the texts are compared.
    enums: BTreeSet<String>,
}

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("..")
        .canonicalize()?;
    let mut content = Content::read(&root.join("generated/src/v2_11/models"))?;
    content.choose();
    let folder = root.join("target/compile-bench");
    let runtime = format!(
        "intercom-runtime = {{ path = {:?}, default-features = false }}",
        root.join("generator/runtime")
    );
    let derive =
        "serde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"".to_owned();
    println!(
        "{} structs, {} fields; seconds, median of {RUNS}",
        content.models.len(),
        content.fields()
    );
    println!(
        "{:<22}{:>10}{:>10}{:>16}{:>16}{:>10}",
        "", "check", "debug", "check, no cache", "debug, no cache", "release"
    );
    for (label, name, dependencies, text) in [
        ("models", "ours", &runtime, content.ours()),
        ("derive", "derived", &derive, content.derived(false)),
        (
            "derive with flatten",
            "flattened",
            &derive,
            content.derived(true),
        ),
    ] {
        let place = folder.join(name);
        write_crate(&place, name, dependencies, &text)?;
        // Without the cache of incremental compilation it is what a fresh build costs.
        let times = [
            (["check", "--quiet"].as_slice(), "1"),
            (&["build", "--quiet"], "1"),
            (&["check", "--quiet"], "0"),
            (&["build", "--quiet"], "0"),
            (&["build", "--quiet", "--release"], "0"),
        ]
        .map(|(arguments, incremental)| median(&place, arguments, incremental));
        let [check, debug, fresh_check, fresh_debug, release] = times;
        println!(
            "{label:<22}{:>10.2}{:>10.2}{:>16.2}{:>16.2}{:>10.2}",
            check?, debug?, fresh_check?, fresh_debug?, release?
        );
    }
    Ok(())
}

impl Content {
    fn read(folder: &Path) -> io::Result<Self> {
        let mut files: Vec<PathBuf> = fs::read_dir(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<_>>()?;
        files.sort();
        let (mut models, mut enums) = (Vec::new(), BTreeSet::new());
        for file in files {
            let items = syn::parse_file(&fs::read_to_string(&file)?)
                .map_err(io::Error::other)?
                .items;
            for item in &items {
                match item {
                    syn::Item::Struct(item) => {
                        models.extend(items.iter().find_map(|other| model(item, other)));
                    }
                    syn::Item::Enum(item) if item.variants.iter().any(|v| v.ident == "Unknown") => {
                        enums.insert(item.ident.to_string());
                    }
                    _ => {}
                }
            }
        }
        Ok(Self { models, enums })
    }

    fn fields(&self) -> usize {
        self.models.iter().map(|model| model.fields.len()).sum()
    }

    /// Leaves out models until the wanted numbers are left.
    fn choose(&mut self) {
        while self.models.len() > STRUCTS {
            let size = self
                .fields()
                .saturating_sub(FIELDS)
                .div_ceil(self.models.len() - STRUCTS);
            let distance = |at: &usize| self.models[*at].fields.len().abs_diff(size);
            let at = (0..self.models.len()).min_by_key(distance);
            self.models.remove(at.unwrap_or_default());
        }
    }

    /// A type without what is not in the crate.
    fn printed(&self, ty: &str) -> String {
        let is_end = |c: char| !c.is_alphanumeric() && c != '_';
        ty.split_inclusive(is_end)
            .map(|word| {
                let (name, rest) = word.split_at(word.trim_end_matches(is_end).len());
                let name = match name {
                    "" | "Option" | "List" | "Map" | "Patch" | "Box" | "String" | "i64" | "f64"
                    | "bool" | "Timestamp" | "Value" | "Id" | "PageNext" => name,
                    name if self.models.iter().any(|model| model.name == name) => name,
                    name if self.enums.contains(name) => "String",
                    _ => "Value",
                };
                format!("{name}{rest}")
            })
            .collect()
    }

    fn ours(&self) -> String {
        let mut text = OURS.to_owned();
        for model in &self.models {
            let _ = writeln!(
                text,
                "#[derive(Clone, Default, PartialEq)]\n#[non_exhaustive]\npub struct {} {{",
                model.name
            );
            for (name, _, ty) in &model.fields {
                let _ = writeln!(text, "    pub {name}: {},", self.printed(ty));
            }
            let _ = writeln!(text, "    pub extra: Extra,\n}}\n{}", model.object);
        }
        text
    }

    fn derived(&self, flatten: bool) -> String {
        let mut text = SERDE.to_owned();
        for model in &self.models {
            let _ = writeln!(
                text,
                "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]\n#[non_exhaustive]\npub struct {} {{",
                model.name
            );
            for (name, wire, ty) in &model.fields {
                if wire != name {
                    let _ = writeln!(text, "    #[serde(rename = {wire:?})]");
                }
                let ty = self.printed(ty);
                let ty = match ty.starts_with("Option") {
                    true => ty,
                    false => format!("Option<{ty}>"),
                };
                let _ = writeln!(
                    text,
                    "    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n    pub {name}: {ty},"
                );
            }
            if flatten {
                text.push_str("    #[serde(flatten)]\n    pub extra: BTreeMap<String, Value>,\n");
            }
            text.push_str("}\n");
        }
        text
    }
}

/// The model of a struct, if `object` is its call of `object!`.
fn model(item: &syn::ItemStruct, object: &syn::Item) -> Option<Model> {
    let syn::Item::Macro(call) = object else {
        return None;
    };
    let tokens: Vec<String> = call
        .mac
        .tokens
        .clone()
        .into_iter()
        .map(|t| t.to_string())
        .collect();
    if item.ident != tokens.first()? || !call.mac.path.is_ident("object") {
        return None;
    }
    let object = call.to_token_stream().to_string();
    let fields = item.fields.iter().filter_map(|field| {
        let name = field.ident.as_ref()?.to_string();
        let renamed = object.split(&format!("{name} = \"")).nth(1);
        let wire = renamed
            .and_then(|rest| rest.split('"').next())
            .unwrap_or(&name);
        (name != "extra").then(|| {
            (
                name.clone(),
                wire.to_owned(),
                field.ty.to_token_stream().to_string(),
            )
        })
    });
    Some(Model {
        name: item.ident.to_string(),
        fields: fields.collect(),
        object,
    })
}

fn write_crate(place: &Path, name: &str, dependencies: &str, text: &str) -> io::Result<()> {
    fs::create_dir_all(place.join("src"))?;
    fs::write(
        place.join("Cargo.toml"),
        format!(
            "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependencies}\n\n[workspace]\n"
        ),
    )?;
    fs::write(
        place.join("src/lib.rs"),
        format!("#![allow(unused_imports)]\n{text}"),
    )
}

fn median(place: &Path, arguments: &[&str], incremental: &str) -> io::Result<f64> {
    let run = || -> io::Result<Duration> {
        fs::File::options()
            .append(true)
            .open(place.join("src/lib.rs"))?
            .set_modified(std::time::SystemTime::now())?;
        let start = Instant::now();
        let done = Command::new(env!("CARGO"))
            .args(arguments)
            .current_dir(place)
            .env("CARGO_TARGET_DIR", place.join("../target"))
            .env("CARGO_INCREMENTAL", incremental)
            .output()?;
        if !done.status.success() {
            return Err(io::Error::other(
                String::from_utf8_lossy(&done.stderr).into_owned(),
            ));
        }
        Ok(start.elapsed())
    };
    // The first one compiles the dependencies.
    run()?;
    let mut times = (0..RUNS).map(|_| run()).collect::<io::Result<Vec<_>>>()?;
    times.sort();
    Ok(times[RUNS / 2].as_secs_f64())
}
