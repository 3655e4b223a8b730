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
    println!(
        "{w:?} {} files {} lines {:?}",
        g.files.len(),
        g.files.lines(),
        g.timings
    );
}
