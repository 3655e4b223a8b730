//! `--used-by`: what the compiler demands of a program that changes nothing but the module is inside what is kept, and how
//! much is kept beyond.

use std::collections::BTreeSet;
use std::path::Path;

use intercom_diff::fix::fix;
use intercom_diff::{Change, Event, ItemPair, RustVerdict, Side, Usage, compare};

use crate::compiler::{Compiler, Refusal};
use crate::renames::apply;
use crate::{Program, all_programs, copied, sides};

#[test]
#[ignore = "compiles the emitted crate"]
fn what_the_compiler_demands_is_kept() {
    let compiler = Compiler::new();
    let mut problems = Vec::new();
    let (mut all_kept, mut all_demanded) = (0, 0);
    println!(
        "{:28} {:>6} {:>9} {:>5} {:>9} {:>6}",
        "program", "errors", "demanded", "kept", "whole", "ratio"
    );
    for program in all_programs() {
        let (old, new) = sides(&program.modules);
        let whole = compare(&old, &new, Event::Upgrade);
        let mut report = compare(&old, &new, Event::Upgrade);
        let usage = Usage::read(&program.sources).expect("there are sources");
        report
            .keep_used(&usage, (&old, &new))
            .expect("both compile");
        let breaks = |change: &&Change| change.rust == RustVerdict::CompileBreak;
        let kept: BTreeSet<&str> = report
            .changes
            .iter()
            .filter(breaks)
            .map(|c| c.id.as_str())
            .collect();
        let mut demanded: BTreeSet<&str> = BTreeSet::new();
        let mut refusals = moved(&compiler, &program);
        // While imports are wrong the compiler looks no further, so what is left after the renames is asked for too.
        refusals.extend(patched(&compiler, &program, (&old, &new)));
        for refusal in &refusals {
            let causes = whole.changes.iter().filter(breaks);
            let causes: Vec<&Change> = causes.collect();
            let about = |names: &[String]| -> Vec<&Change> {
                let causes = causes.iter().copied();
                causes.filter(|change| is_about(change, names)).collect()
            };
            // Where only types are said, what stands on the line says which field has them.
            let mut causes = about(&refusal.names);
            if causes.is_empty() {
                causes = about(&refusal.on_line);
            }
            let ids: Vec<&str> = causes.iter().map(|change| change.id.as_str()).collect();
            match ids.iter().any(|id| kept.contains(id)) {
                // Of several that bear the same names, those that are kept are the program's.
                true => demanded.extend(ids.iter().filter(|id| kept.contains(**id))),
                false => problems.push(format!(
                    "{}: {}:{}: {} {:?}: of {ids:?} none is kept",
                    program.name, refusal.file, refusal.line, refusal.message, refusal.names
                )),
            }
        }
        if std::env::var_os("SHOW_KEPT").is_some() {
            let beyond = report.changes.iter().filter(breaks);
            for change in beyond.filter(|c| !demanded.contains(c.id.as_str())) {
                println!("  beyond: {} {:?}", change.title, change.items.first());
            }
        }
        all_kept += kept.len();
        all_demanded += demanded.len();
        println!(
            "{:28} {:>6} {:>9} {:>5} {:>9} {:>6}",
            program.name,
            refusals.len(),
            demanded.len(),
            kept.len(),
            whole.changes.iter().filter(breaks).count(),
            ratio(kept.len(), demanded.len()),
        );
    }
    println!(
        "in all: {all_demanded} demanded, {all_kept} kept, ratio {}",
        ratio(all_kept, all_demanded)
    );
    assert!(
        all_kept <= 2 * all_demanded,
        "more than twice of what is demanded is kept"
    );
    assert!(
        problems.is_empty(),
        "{} problems:\n{}",
        problems.len(),
        problems.join("\n")
    );
}

#[allow(clippy::cast_precision_loss)]
fn ratio(kept: usize, demanded: usize) -> String {
    match demanded {
        0 => "-".to_owned(),
        demanded => format!("{:.2}", kept as f64 / demanded as f64),
    }
}

/// What the compiler says of a program in which only the module is another one.
fn moved(compiler: &Compiler, program: &Program) -> Vec<Refusal> {
    let folder = tempfile::tempdir().expect("a folder");
    let root = copied(program, folder.path());
    let (old, new) = &program.modules;
    each(folder.path(), &|text| {
        // Both may be imported: the other one twice is an error of its own.
        let text = text.replace(&format!("{{{old}, {new}"), &format!("{{{new}"));
        let text = text.replace(&format!("{old}, {new}"), new);
        let mut out = String::new();
        let mut word = String::new();
        for c in text.chars().chain(['\n']) {
            if c.is_alphanumeric() || c == '_' {
                word.push(c);
                continue;
            }
            out.push_str(if word == *old { new } else { &word });
            word.clear();
            out.push(c);
        }
        out
    });
    compiler.check(&root, program.is_binary)
}

/// What it says once the names are changed.
fn patched(compiler: &Compiler, program: &Program, sides: (&Side, &Side)) -> Vec<Refusal> {
    let folder = tempfile::tempdir().expect("a folder");
    let root = copied(program, folder.path());
    let fix = fix(&program.sources, sides).expect("there are sources");
    if !fix.patch.is_empty() {
        apply(folder.path(), &fix.patch);
    }
    compiler.check(&root, program.is_binary)
}

fn each(folder: &Path, change: &dyn Fn(&str) -> String) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            each(&path, change);
        } else {
            let text = std::fs::read_to_string(&path).expect("read");
            std::fs::write(&path, change(&text)).expect("written");
        }
    }
}

/// Whether a change is about what an error names.
fn is_about(change: &Change, names: &[String]) -> bool {
    let has = |name: &str| names.iter().any(|n| n == name.trim_start_matches("r#"));
    let about = |item: &ItemPair| {
        let texts = [&item.old, &item.new].into_iter().flatten();
        texts.into_iter().any(|text| {
            let end = text.find(|c: char| !c.is_alphanumeric() && !"_:#".contains(c));
            let path = text.get(..end.unwrap_or(text.len())).unwrap_or(text);
            let mut steps = path.trim_end_matches(':').split("::").skip(1);
            if steps.next() == Some("endpoints") {
                steps.next();
            }
            let (owner, member) = (steps.next().unwrap_or_default(), steps.next());
            // A field is named without its type, if the error does not say another one; an argument by its function.
            match member {
                Some(member) if text.ends_with("(argument of new)") => has(owner) || has(member),
                Some(member) => has(member),
                None => has(owner),
            }
        })
    };
    change.items.iter().any(about)
}
