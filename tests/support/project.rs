//! A project of its own for any description: its client is generated, compiled, and called by the emitted tests.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

use intercom_generator::config::crate_name;
use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::generate::{Compiled, compile_version, crate_files, generate, wire_files};
use intercom_generator::spec::Specs;
use intercom_generator::spec::fetch::{Options, fetch};

use crate::built::{Built, Unit};
use crate::{emitted, root};

/// The one version of a project.
const VERSION: &str = "1.0";

/// What the tests of a project print in front of the largest type.
const LARGEST: &str = "largest type: ";

/// The features that a client is tested with.
const ALL_VERSIONS: &str = "all-versions";
const BLOCKING: &str = "blocking";

/// What probes have at hand.
const SUPPORT: &str = include_str!("probe.rs");

/// What projects are compiled against.
static BUILT: OnceLock<Option<Built>> = OnceLock::new();

/// A folder with a description and what is made of it.
pub struct Project {
    folder: PathBuf,
    target: PathBuf,
    /// All projects share what cargo makes of them: one at a time.
    _lock: File,
}

/// What cargo makes of a project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tested {
    /// Errors and warnings of the client crate; empty when it compiles without either.
    pub client: String,
    /// What is wrong with the emitted tests, one line each; empty when all of them pass.
    pub tests: Vec<String>,
    /// How many of them passed.
    pub passed: usize,
    /// The largest type of the client, and its size in bytes.
    pub largest: Option<(String, usize)>,
}

impl Default for Project {
    fn default() -> Self {
        Self::new()
    }
}

impl Project {
    /// An empty project below the folder that cargo builds in, in the place of the one before it, as soon as that is no
    /// longer in use.
    ///
    /// # Panics
    ///
    /// Files cannot be written.
    pub fn new() -> Self {
        Self::of(&[(VERSION, "v1_0")])
    }

    /// The same with several versions, each by its name and module. The first one is the default.
    ///
    /// # Panics
    ///
    /// Files cannot be written, or there is no version.
    pub fn of(versions: &[(&str, &str)]) -> Self {
        let target = root().join("target").join("projects");
        fs::create_dir_all(&target).expect("a folder");
        let lock = File::create(target.join("lock")).expect("a file");
        lock.lock().expect("a lock");
        // At the same place each time: cargo notes the files of a crate as places below its folder, and would take what
        // it made of another project for that of this one.
        let folder = target.join("project");
        if folder.exists() {
            fs::remove_dir_all(&folder).expect("removed");
        }
        let project = Self {
            folder,
            target,
            _lock: lock,
        };
        let (default, _) = versions.first().expect("a version");
        let mut lock = format!(
            "default = \"{default}\"\n\n[upstream]\nrepository = \"https://example.com/x/y\"\ncommit = \"{}\"\n",
            "0".repeat(40)
        );
        for (name, module) in versions {
            lock.push_str(&format!(
                "\n[[version]]\nname = \"{name}\"\nmodule = \"{module}\"\nheader = \"{name}\"\nstable = true\npath = \"descriptions/{name}/api.yaml\"\n"
            ));
        }
        project.put("spec/lock.toml", &lock);
        project
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        fs::write(path, text).expect("written");
    }

    /// Takes a description over as a maintainer does, with corrections that are an overlay.
    ///
    /// # Errors
    ///
    /// What is wrong with the description.
    pub fn describe(&self, document: &str, corrections: Option<&str>) -> Result<(), Diagnostics> {
        self.describe_all(&[(VERSION, document)], corrections)
    }

    /// The same with a description for each version, by its name.
    ///
    /// # Errors
    ///
    /// What is wrong with the descriptions.
    pub fn describe_all(
        &self,
        documents: &[(&str, &str)],
        corrections: Option<&str>,
    ) -> Result<(), Diagnostics> {
        for (version, document) in documents {
            self.put(&format!("source/descriptions/{version}/api.yaml"), document);
        }
        if let Some(overlay) = corrections {
            self.put("spec/corrections.yaml", overlay);
        }
        let options = Options {
            root: self.folder.clone(),
            from: Some(self.folder.join("source")),
            commit: None,
            repository: None,
            version: None,
            with_prose: false,
        };
        fetch(&options).map(|_| ())
    }

    /// Generates the client and its tests.
    ///
    /// # Errors
    ///
    /// Everything that the description has wrong.
    pub fn generate(&self) -> Result<Vec<Compiled>, Diagnostics> {
        let generated = generate(&self.folder, None)?;
        generated.write(&self.folder)?;
        Ok(generated.versions)
    }

    /// The same with a defect between the passes and emission, as a mistake in the passes would make it.
    ///
    /// # Errors
    ///
    /// Everything that the description has wrong.
    pub fn generate_with(&self, defect: impl FnOnce(&mut Compiled)) -> Result<(), Diagnostics> {
        let specs = Specs::open(&self.folder)?;
        let loaded = specs.load(VERSION)?;
        let mut compiled = compile_version(loaded, specs.lock.find(VERSION)?)?;
        defect(&mut compiled);
        let versions = [compiled];
        for (files, folder) in [
            (crate_files(&self.folder, &specs, &versions)?, "generated"),
            (wire_files(&specs, &versions)?, "tests/wire"),
        ] {
            for (path, text) in files.iter() {
                self.put(&format!("{folder}/{path}"), text);
            }
        }
        Ok(())
    }

    /// Compiles the client and its tests, and runs them.
    ///
    /// # Panics
    ///
    /// Files cannot be written, or there is no cargo.
    pub fn test(&self) -> Tested {
        self.test_with(&[])
    }

    /// The same with probes, each a module of items by its name, whose `fn probe()` runs before the tests and panics if
    /// something is not as it should be. A probe finds the version of its name as `api`, the client as `client`, and
    /// what `support/probe.rs` has.
    ///
    /// # Panics
    ///
    /// Files cannot be written, or there is no cargo.
    pub fn test_with(&self, probes: &[(&str, &str)]) -> Tested {
        self.write_manifests(probes);
        let mut tested = Tested {
            client: String::new(),
            tests: Vec::new(),
            passed: 0,
            largest: None,
        };
        let built = BUILT.get_or_init(Built::find).as_ref();
        let (compiled, said) = match built {
            Some(built) => self.compile(built),
            None => {
                let made = self.cargo(&["test", "--no-run", "--test", "wire"]);
                (made.status.success(), text(&made.stderr))
            }
        };
        // Notes below may point anywhere: the first place is that of the error.
        let in_client = |block: &&str| {
            let mut lines = block.lines().map(str::trim_start);
            lines
                .find(|line| line.starts_with("-->"))
                .is_some_and(|line| line.contains("generated/src/"))
        };
        let blocks = said.split("\n\n");
        let blocks = blocks.filter(|b| b.starts_with("error") || b.starts_with("warning"));
        let (client, tests): (Vec<&str>, Vec<&str>) = blocks.partition(|block| in_client(block));
        tested.client = client.join("\n\n");
        if !compiled {
            let blocks = tests.iter().filter(|block| block.starts_with("error"));
            tested.tests = blocks.map(|block| (*block).to_owned()).collect();
            if tested.client.is_empty() && tested.tests.is_empty() {
                tested.tests.push(said);
            }
            return tested;
        }
        let ran = match built {
            Some(_) => self.run(),
            None => self.cargo(&["test", "--test", "wire"]),
        };
        let said = text(&ran.stdout);
        for line in said.lines() {
            tested.passed += usize::from(line.starts_with("test ") && line.ends_with("... ok"));
            if let Some((name, size)) = line.strip_prefix(LARGEST).and_then(|l| l.split_once(' ')) {
                tested.largest = Some((name.to_owned(), size.parse().unwrap_or(usize::MAX)));
            }
        }
        if !ran.status.success() {
            tested.tests = failures(&said);
            if tested.tests.is_empty() {
                let error = String::from_utf8_lossy(&ran.stderr);
                tested.tests.push(format!("{error}{said}"));
            }
        }
        tested
    }

    fn write_manifests(&self, probes: &[(&str, &str)]) {
        let here = root().canonicalize().expect("the repository");
        let manifest = self.manifest();
        let client = package(&manifest);
        let workspace = format!(
            "[workspace]
resolver = \"3\"
members = [\"generated\", \"tests\"]

[workspace.package]
version = \"0.1.0\"
edition = \"2024\"
rust-version = \"1.88\"
license = \"MIT\"

[workspace.lints.rust]
unsafe_code = \"forbid\"
unreachable_pub = \"warn\"

[workspace.dependencies]
{client} = {{ path = \"generated\", default-features = false }}
intercom-runtime = {{ path = {runtime:?}, default-features = false }}
intercom-wire = {{ path = {driver:?} }}

[profile.dev]
debug = false
incremental = false
",
            runtime = here.join("generator/runtime"),
            driver = here.join("tests/driver"),
        );
        self.put("Cargo.toml", &workspace);
        // The versions that this repository is tested with.
        fs::copy(here.join("Cargo.lock"), self.folder.join("Cargo.lock")).expect("copied");
        let tests = format!(
            "[package]
name = \"tests\"
version.workspace = true
edition.workspace = true

[dependencies]
{client} = {{ workspace = true, features = [{ALL_VERSIONS:?}, {BLOCKING:?}] }}
intercom-wire.workspace = true

[lib]
path = \"lib.rs\"

[[test]]
name = \"wire\"
path = \"wire/main.rs\"
harness = false
"
        );
        self.put("tests/Cargo.toml", &tests);
        let sizes = emitted::sizes(&self.folder.join("generated/src"), &crate_name(client));
        let sizes = sizes.expect("the client can be read");
        let mut library = format!(
            "//! Calls of {}.

/// Prints the largest type.
pub fn largest() {{
    let sizes: &[(&str, &str, usize)] = &{sizes};
    if let Some((_, name, size)) = sizes.iter().max_by_key(|(_, _, size)| size) {{
        println!(\"{LARGEST}{{name}} {{size}}\");
    }}
}}
",
            crate_name(client)
        );
        library.push_str(&modules(probes, &crate_name(client)));
        self.put("tests/support.rs", SUPPORT);
        self.put("tests/lib.rs", &library);
        let main = fs::read_to_string(self.folder.join("tests/wire/main.rs")).expect("the tests");
        // In the same program, since linking one takes longer than all the rest.
        let main = main.replacen(
            "ExitCode {\n",
            "ExitCode {\n    tests::largest();\n    tests::probes();\n",
            1,
        );
        self.put("tests/wire/main.rs", &main);
    }

    fn manifest(&self) -> toml::Table {
        let manifest = fs::read_to_string(self.folder.join("generated/Cargo.toml"));
        let manifest = manifest.expect("the manifest of the client");
        manifest.parse().expect("a manifest")
    }

    /// Compiles the client and its tests as cargo would, against what it has built already. Whether that worked, and what
    /// the compiler said.
    fn compile(&self, built: &Built) -> (bool, String) {
        let manifest = self.manifest();
        let name = &crate_name(package(&manifest));
        let library = |name: &str| self.folder.join(format!("built/lib{name}.rlib"));
        let (client, tests) = (library(name), library("tests"));
        let features = manifest["features"].as_table().expect("features");
        let versions = features[ALL_VERSIONS].as_array().expect("versions");
        let versions = versions.iter().filter_map(toml::Value::as_str);
        let on = versions.chain([ALL_VERSIONS, BLOCKING]);
        let known: Vec<String> = features.keys().map(|name| format!("{name:?}")).collect();
        let mut flags: Vec<String> = on.map(|name| format!("--cfg=feature={name:?}")).collect();
        flags.extend([
            "-Wunreachable_pub".to_owned(),
            "-Funsafe_code".to_owned(),
            "--check-cfg=cfg(docsrs,test)".to_owned(),
            format!("--check-cfg=cfg(feature, values({}))", known.join(", ")),
        ]);
        let mut all = String::new();
        for unit in [
            Unit {
                name,
                kind: "lib",
                source: "generated/src/lib.rs",
                uses: &[("intercom_runtime", &built.runtime)],
                flags: &flags,
            },
            Unit {
                name: "tests",
                kind: "lib",
                source: "tests/lib.rs",
                uses: &[(name, &client), ("intercom_wire", &built.driver)],
                flags: &[],
            },
            Unit {
                name: "wire",
                kind: "bin",
                source: "tests/wire/main.rs",
                uses: &[
                    (name, &client),
                    ("intercom_wire", &built.driver),
                    ("tests", &tests),
                ],
                flags: &[],
            },
        ] {
            let made = built.rustc(&self.folder, &unit);
            all.push_str(&text(&made.stderr));
            all.push_str("\n\n");
            if !made.status.success() {
                return (false, all);
            }
        }
        (true, all)
    }

    /// Runs the tests that were compiled without cargo.
    fn run(&self) -> Output {
        Command::new(self.folder.join("built/wire"))
            .current_dir(self.folder.join("tests"))
            .env_remove("INTERCOM_TEST_SERVER")
            .output()
            .expect("the tests run")
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--quiet", "--offline", "--manifest-path"])
            .arg(self.folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(&self.target)
            .env_remove("RUSTFLAGS")
            .env_remove("INTERCOM_TEST_SERVER")
            .output()
            .expect("cargo runs")
    }

    /// The folder of the project.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

/// The name of a package.
fn package(manifest: &toml::Table) -> &str {
    manifest["package"]["name"].as_str().expect("a name")
}

/// What a program printed.
fn text(printed: &[u8]) -> String {
    String::from_utf8_lossy(printed).into_owned()
}

/// The probes as modules, and a function that runs all of them.
fn modules(probes: &[(&str, &str)], client: &str) -> String {
    let mut out = "\n/// Runs the probes.\npub fn probes() {\n".to_owned();
    for (name, _) in probes {
        out.push_str(&format!("    {name}::probe();\n"));
    }
    out.push_str("}\n");
    if !probes.is_empty() {
        out.push_str(&format!("\nuse {client} as client;\nmod support;\n"));
    }
    for (name, items) in probes {
        out.push_str(&format!(
            "\nmod {name} {{\n#[allow(unused_imports)]\nuse crate::{{client, client::{name} as api, support::*}};\n\n{items}}}\n"
        ));
    }
    out
}

/// The failures that the driver prints, each in a line.
fn failures(said: &str) -> Vec<String> {
    let blocks = said.split("---- ").skip(1);
    blocks
        .map(|block| {
            let block = block.split("\n\n").next().unwrap_or_default();
            block.replace(" ----\n", ": ").replace('\n', " ")
        })
        .collect()
}
