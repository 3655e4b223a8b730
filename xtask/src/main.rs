use std::path::Path;
fn main() {
    let g = match intercom_generator::generate::generate(Path::new(".")) {
        Ok(g) => g,
        Err(e) => {
            eprintln!("{e}");
            std::process::exit(2)
        }
    };
    let w = g.files.write(Path::new("generated"), &|_| true);
    let v = g.wire.write(Path::new("tests/wire"), &|_| true);
    println!(
        "{w:?} {v:?} {} files {} lines {:?}",
        g.files.len(),
        g.files.lines(),
        g.timings
    );
    println!("{} files {} lines", g.wire.len(), g.wire.lines());
    for v in &g.versions {
        println!("{} {:?}", v.version.name, v.tally);
    }
}
