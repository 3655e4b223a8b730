//! `--fix`: the patch is applied, and the compiler accepts what comes out, or refuses it where a note says so.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use intercom_diff::fix::{Fix, fix};

use crate::compiler::Compiler;
use crate::{Program, all_programs, copied, sides};

/// Applies a patch as people do.
pub(crate) fn apply(folder: &Path, patch: &str) {
    std::fs::write(folder.join("up.patch"), patch).expect("written");
    let done = Command::new("git")
        .args(["apply", "-p1", "up.patch"])
        .current_dir(folder)
        .output()
        .expect("git runs");
    assert!(
        done.status.success(),
        "{}\n{patch}",
        String::from_utf8_lossy(&done.stderr)
    );
}

#[test]
#[ignore = "compiles the emitted crate"]
fn a_patched_program_compiles_or_is_refused_where_a_note_says_so() {
    let compiler = Compiler::new();
    let mut pairs = BTreeMap::new();
    let (mut renames, mut clean, mut problems) = (0, 0, Vec::new());
    let programs = all_programs();
    for program in &programs {
        let (old, new) = pairs
            .entry(program.modules.clone())
            .or_insert_with(|| sides(&program.modules));
        let before = compiler.check(&program.root, program.is_binary);
        if !before.is_empty() {
            problems.push(format!(
                "{} does not compile as it is: {before:#?}",
                program.name
            ));
            continue;
        }
        let fix = fix(&program.sources, (old, new)).expect("there are sources");
        let folder = tempfile::tempdir().expect("a folder");
        let copy = copied(program, folder.path());
        if !fix.patch.is_empty() {
            apply(folder.path(), &fix.patch);
        }
        renames += fix.renames;
        let text = std::fs::read_to_string(&copy).expect("read");
        let leftover = format!("{}::", program.modules.0);
        if text.contains(&leftover) {
            problems.push(format!("{}: `{leftover}` is still there", program.name));
        }
        let refused = compiler.check(&copy, program.is_binary);
        clean += usize::from(refused.is_empty());
        problems.extend(untold(program, &fix, &refused));
        println!(
            "{:28} {:2} renames, {:2} notes, {:2} errors left",
            program.name,
            fix.renames,
            fix.notes.len(),
            refused.len()
        );
    }
    println!(
        "{} programs, {renames} renames, {clean} compile after the patch",
        programs.len()
    );
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// The errors at lines that no note names.
fn untold(program: &Program, fix: &Fix, refused: &[crate::compiler::Refusal]) -> Vec<String> {
    let told = |one: &&crate::compiler::Refusal| {
        let mut notes = fix.notes.iter();
        !notes.any(|note| note.line == Some(one.line) && Path::new(&one.file).ends_with(&note.file))
    };
    let untold = refused.iter().filter(told);
    untold
        .map(|one| {
            format!(
                "{}:{}: {}\n{}",
                program.name,
                one.line,
                one.message,
                fix.notes_text()
            )
        })
        .collect()
}
