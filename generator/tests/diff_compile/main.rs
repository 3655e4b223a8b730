//! What a report says of Rust, proved by the compiler: for each rule a small caller is compiled against the code that
//! is generated for the old and for the new description.
//!
//! Slow, because it compiles a crate: `cargo test -p intercom-generator --test diff_compile -- --ignored`.

mod cases;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use cases::Case;
use intercom_generator::diff::{Event, RustVerdict, Side, compare};
use intercom_generator::lower::VersionInfo;
use intercom_generator::spec::{LoadedSpec, Value};
use intercom_generator::{emit, generate};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Generates the module of a description into the crate at `root`.
fn generate_module(root: &Path, value: &Value, module: &str) -> Side {
    let loaded = LoadedSpec::of_value(value.clone(), module).expect("a description");
    let info = VersionInfo {
        name: module,
        module,
        header: "1",
    };
    let (api, analysis, names) = generate::compile(&loaded, info).expect("it compiles");
    for job in emit::jobs(&api, &names) {
        let (path, text) = emit::run(&job, &api, &analysis, &names).expect("it is Rust");
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("made");
        std::fs::write(path, text).expect("written");
    }
    Side::new(&loaded, module, module).expect("it compiles")
}

fn manifest(root: &Path) {
    let runtime = repository()
        .join("generator/runtime")
        .canonicalize()
        .expect("the runtime is there");
    let text = format!(
        "[package]\nname = \"proof\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\nintercom-runtime = {{ path = {runtime:?}, default-features = false }}\n\n[workspace]\n"
    );
    std::fs::write(root.join("Cargo.toml"), text).expect("written");
    // The versions that this repository is tested with.
    std::fs::copy(repository().join("Cargo.lock"), root.join("Cargo.lock")).expect("copied");
}

fn check_crate(root: &Path) -> PathBuf {
    let target = repository().join("target/diff-proof");
    let done = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--manifest-path"])
        .arg(root.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo runs");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    target.join("debug/deps")
}

/// The metadata of the proof crate that was written last.
fn metadata(deps: &Path) -> PathBuf {
    let files = std::fs::read_dir(deps)
        .expect("the folder")
        .filter_map(Result::ok);
    files
        .map(|f| f.path())
        .filter(|p| {
            let name = p.file_name().and_then(|n| n.to_str()).unwrap_or_default();
            name.starts_with("libproof-") && name.ends_with(".rmeta")
        })
        .max_by_key(|p| p.metadata().and_then(|m| m.modified()).ok())
        .expect("the crate was checked")
}

/// Whether a caller compiles against a module, and what the compiler says.
fn compiles(
    deps: &Path,
    crate_file: &Path,
    folder: &Path,
    name: &str,
    module: &str,
    caller: &str,
) -> (bool, String) {
    let source = folder.join(format!("{name}.rs"));
    let text = format!(
        "#![allow(unused)]\nuse proof::{module} as api;\nuse proof::intercom_runtime::{{Endpoint, Paged}};\nuse api::models::*;\nuse api::endpoints::*;\n{caller}\n"
    );
    std::fs::write(&source, text).expect("written");
    let done = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "--emit",
            "metadata",
            "--out-dir",
        ])
        .arg(folder)
        .arg("-L")
        .arg(format!("dependency={}", deps.display()))
        .arg("--extern")
        .arg(format!("proof={}", crate_file.display()))
        .arg(&source)
        .output()
        .expect("rustc runs");
    (
        done.status.success(),
        String::from_utf8_lossy(&done.stderr).into_owned(),
    )
}

#[test]
#[ignore = "compiles a crate"]
fn the_compiler_agrees_with_every_verdict() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("proof");
    std::fs::create_dir_all(root.join("src")).expect("made");
    manifest(&root);
    let cases = cases::all();
    let mut modules = Vec::new();
    let mut claims = Vec::new();
    let mut problems = Vec::new();
    for (index, case) in cases.iter().enumerate() {
        let (old, new) = (format!("old_{index}"), format!("new_{index}"));
        let (before, after) = case.documents();
        let sides = (
            generate_module(&root, &before, &old),
            generate_module(&root, &after, &new),
        );
        let report = compare(&sides.0, &sides.1, Event::Upgrade);
        let claim = report.changes.iter().find(|c| c.rule.name() == case.rule);
        if claim.is_none() {
            let found: Vec<&str> = report.changes.iter().map(|c| c.rule.name()).collect();
            problems.push(format!("{}: not found among {found:?}", case.rule));
        }
        claims.push(claim.map(|c| c.rust));
        modules.extend([old, new]);
    }
    let list: String = modules.iter().map(|m| format!("pub mod {m};\n")).collect();
    std::fs::write(
        root.join("src/lib.rs"),
        format!("pub use intercom_runtime;\n{list}"),
    )
    .expect("written");
    let deps = check_crate(&root);
    let file = metadata(&deps);
    let queue = Mutex::new(cases.iter().zip(&claims).enumerate());
    let problems = Mutex::new(problems);
    let callers = Mutex::new(0);
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism()
            .map_or(2, usize::from)
            .min(8)
        {
            scope.spawn(|| {
                loop {
                    let Some((index, (case, claim))) = queue.lock().expect("no panic").next()
                    else {
                        break;
                    };
                    let Some(claim) = claim else { continue };
                    let found = prove(index, case, *claim, &|name, module, caller| {
                        *callers.lock().expect("no panic") += 1;
                        compiles(&deps, &file, folder.path(), name, module, caller)
                    });
                    problems.lock().expect("no panic").extend(found);
                }
            });
        }
    });
    let problems = problems.into_inner().expect("no panic");
    println!(
        "{} rules, {} callers compiled",
        cases.len(),
        callers.into_inner().expect("no panic")
    );
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

type Compiler<'c> = dyn Fn(&str, &str, &str) -> (bool, String) + 'c;

fn prove(index: usize, case: &Case, claim: RustVerdict, compiles: &Compiler<'_>) -> Vec<String> {
    let mut problems = Vec::new();
    let mut expect = |name: &str, side: &str, caller: &str, wanted: bool| {
        let module = format!("{side}_{index}");
        let (done, said) = compiles(&format!("{name}_{side}_{index}"), &module, caller);
        if done != wanted {
            let word = if wanted {
                "should compile"
            } else {
                "should not compile"
            };
            problems.push(format!(
                "{} ({}): {caller}\n  {word} against {side}\n{said}",
                case.rule,
                claim.as_str()
            ));
        }
    };
    expect("caller", "old", case.caller, true);
    expect(
        "caller",
        "new",
        case.caller,
        claim != RustVerdict::CompileBreak,
    );
    if let Some(fresh) = case.fresh {
        expect("fresh", "old", fresh, false);
        expect("fresh", "new", fresh, true);
    }
    if claim == RustVerdict::Additive && case.fresh.is_none() {
        problems.push(format!("{}: what it adds is not used", case.rule));
    }
    problems
}
