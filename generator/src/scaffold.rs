//! A root for another vendor's description: what `generate` reads, and what cargo needs to build the result.

use std::fs;
use std::path::{Path, PathBuf};

use heck::ToKebabCase;

use crate::config::{self, PackageName, Variable};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::name::is_free_module;
use crate::spec::lock::{Lock, Upstream, Version};
use crate::spec::project::project;
use crate::spec::toml::quoted;
use crate::spec::{Value, load_document, yaml};
use crate::write::{Workspace, fault};

/// The first lines of the facts.
const FACTS: &str = "The interface facts of the description that this root was made from.";

/// Corrections that change nothing yet.
const CORRECTIONS: &str =
    "overlay: 1.0.0\ninfo:\n  title: Corrections\n  version: 1.0.0\nactions: []\n";

/// Makes `root` for the description in the file `description`, and returns the files that it wrote.
///
/// `runtime` is the folder of the package that emitted code is written against. Afterwards
/// [`generate`](crate::generate::generate) writes a crate there that cargo builds.
///
/// # Errors
///
/// The description is not one, or `root` holds something already.
pub fn new_root(
    root: &Path,
    description: &Path,
    runtime: &Path,
) -> Result<Vec<PathBuf>, Diagnostics> {
    refuse_what_is_there(root)?;
    let loaded = load_document(description)?;
    let text = |pointer| {
        loaded
            .value
            .pointer(pointer)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    let (title, number) = (text("/info/title"), text("/info/version"));
    let version = version(number, description);
    let facts = yaml::write(&project(&loaded.value).value, FACTS)?;
    let lock = Lock {
        default: None,
        upstream: Upstream {
            repository: "https://example.com/where/the/vendor/publishes".to_owned(),
            commit: "0".repeat(40),
        },
        versions: vec![version],
    };
    let file = lock.versions.first().map(|version| version.file(root));
    let mut files = vec![
        (root.join("Cargo.toml"), workspace(runtime)),
        (root.join("spec/lock.toml"), lock.to_text()),
        (root.join(config::FILE), client(title)),
        (
            root.join("spec/corrections/corrections.yaml"),
            CORRECTIONS.to_owned(),
        ),
    ];
    files.extend(file.map(|file| (file, facts)));
    fs::create_dir_all(root).map_err(|error| fault(root, "make", &error))?;
    let below = files
        .into_iter()
        .map(|(path, text)| match path.strip_prefix(root) {
            Ok(below) => (below.to_path_buf(), text),
            Err(_) => (path, text),
        });
    let written = Workspace::open(root, || {})?.write(below.collect())?;
    Ok(written.into_iter().map(|path| root.join(path)).collect())
}

fn refuse_what_is_there(root: &Path) -> Result<(), Diagnostic> {
    let taken = match fs::read_dir(root) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => fs::symlink_metadata(root).is_ok(),
    };
    if taken {
        return Err(Diagnostic::new("there is something at this path already")
            .file(root)
            .why("nothing that this command did not write is ever replaced")
            .remedy("name a path that does not exist, or an empty folder"));
    }
    Ok(())
}

/// The entry of the lock: everything from the version that the description gives itself.
fn version(number: &str, description: &Path) -> Version {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    let kept: String = number.chars().filter(|c| fits(*c)).take(40).collect();
    let kept = kept.trim_start_matches(['.', '-']);
    let reserved = ["corrections", "docs"].contains(&kept);
    let name = if kept.is_empty() || reserved {
        "1"
    } else {
        kept
    };
    let snake = name.to_ascii_lowercase().replace(['.', '-'], "_");
    let module = match snake.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!("v{snake}"),
        false => snake,
    };
    let path = description
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    Version {
        name: name.to_owned(),
        module: if is_free_module(&module) {
            module
        } else {
            "api".to_owned()
        },
        header: name.to_owned(),
        aliases: Vec::new(),
        stable: true,
        path: path
            .filter(|path| !path.contains(['\\', ':']))
            .unwrap_or_else(|| "openapi.yaml".to_owned()),
        commit: None,
        sha256: None,
    }
}

fn workspace(runtime: &Path) -> String {
    format!(
        "# The workspace of the generated crate.\n\
         [workspace]\n\
         resolver = \"3\"\n\
         members = [\"generated\"]\n\
         \n\
         [workspace.package]\n\
         version = \"0.1.0\"\n\
         edition = \"2024\"\n\
         rust-version = {}\n\
         license = \"MIT OR Apache-2.0\"\n\
         \n\
         [workspace.lints.rust]\n\
         unsafe_code = \"forbid\"\n\
         \n\
         [workspace.dependencies]\n\
         {} = {{ path = {}, default-features = false }}\n",
        quoted(env!("CARGO_PKG_RUST_VERSION")),
        config::RUNTIME,
        quoted(&runtime.display().to_string()),
    )
}

/// A `spec/client.toml` with names made of the description's title.
fn client(title: &str) -> String {
    let ascii: String = title
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    let kebab = ascii.to_kebab_case();
    let words = kebab.trim_end_matches("-api");
    let package = PackageName::try_from(format!("{words}-api")).unwrap_or_default();
    let prefix = package.as_str().to_uppercase().replace('-', "_");
    let line = |key: &str, value: &str| format!("{key} = {}\n", quoted(value));
    let mut out = String::from(
        "# What is particular to this API and to its client crate. Every key may be left out; the generator's\n\
         # documentation of `config` lists them all.\n\n[crate]\n",
    );
    out.push_str(&line("name", package.as_str()));
    out.push_str("\n[api]\n");
    let name = title.split_whitespace().collect::<Vec<_>>().join(" ");
    if !name.is_empty() {
        out.push_str(&line("name", &name));
    }
    for (key, end) in [
        ("token-variable", "_TOKEN"),
        ("base-url-variable", "_BASE_URL"),
    ] {
        let variable = Variable::try_from(format!("{prefix}{end}"));
        if let Ok(variable) = variable {
            out.push_str(&line(key, variable.as_str()));
        }
    }
    out
}
