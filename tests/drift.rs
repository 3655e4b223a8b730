//! The committed client is what the committed descriptions make.

use intercom_generator::generate::generate;
use intercom_tests::root;

#[test]
fn the_generated_crate_is_up_to_date() {
    let generated = generate(&root(), None).unwrap_or_else(|problems| panic!("{problems}"));
    let drift = generated.check(&root());
    let drift = drift.unwrap_or_else(|problems| panic!("{problems}"));
    let shown: Vec<String> = drift.iter().take(5).map(ToString::to_string).collect();
    assert!(
        drift.is_empty(),
        "run `cargo xtask generate`; {} files differ:\n{}",
        drift.len(),
        shown.join("\n")
    );
}

#[test]
fn nothing_is_lost_on_the_way() {
    let generated = generate(&root(), None).unwrap_or_else(|problems| panic!("{problems}"));
    for compiled in &generated.versions {
        let tally = compiled.tally;
        assert_eq!(
            tally.operations_in, tally.operations_out,
            "{}",
            compiled.version.name
        );
        assert_eq!(
            tally.schemas_in, tally.schemas_out,
            "{}",
            compiled.version.name
        );
        let module = &compiled.version.module;
        let emitted: String = generated
            .files
            .iter()
            .filter(|(path, _)| path.contains(module.as_str()))
            .map(|(_, text)| text)
            .collect();
        let endpoints = emitted.matches("\nimpl Endpoint for ").count();
        assert_eq!(endpoints, tally.operations_in, "{}", compiled.version.name);
        for id in compiled.api.type_ids().take(compiled.api.components) {
            let name = compiled.names.ty(id);
            let defined = ["struct", "enum", "type"].iter().any(|word| {
                [" ", "<", ";"]
                    .iter()
                    .any(|end| emitted.contains(&format!("\npub {word} {name}{end}")))
            });
            assert!(
                defined,
                "{} has no type for `{name}`",
                compiled.version.name
            );
        }
    }
}
