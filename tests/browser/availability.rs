//! The page that says which version has what.

use serde_json::json;
use thirtyfour::Key;

use crate::Check;
use crate::page::Page;
use crate::subject::{Availability, Subject};

pub(crate) const CHECKS: &[(&str, Check)] = &[
    ("every operation, model and field is there", everything),
    ("search finds operations, models and fields", search),
];

fn of(subject: &Subject) -> &Availability {
    subject.availability.as_ref().expect("this page has it")
}

fn everything(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    let availability = of(subject);
    let rows = availability.operations.len() + availability.models.len();
    assert_eq!(page.ask("return left('.row').length"), json!(rows));
    let fields: usize = availability.models.iter().map(|m| m.fields.len()).sum();
    assert_eq!(
        page.ask("return all('.model tbody tr').length"),
        json!(fields)
    );
    let marks = "return all('tr.row').map((row) => all('td.mark', row).map((cell) => cell.classList.contains('yes')))";
    let present: Vec<_> = availability.operations.iter().map(|o| &o.present).collect();
    assert_eq!(page.ask(marks), json!(present));
    assert!(page.holds("return all('.model').every((model) => !model.open)"));
    page.click(".model > summary");
    assert!(page.holds("return first('.model table').checkVisibility()"));
}

fn search(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    let availability = of(subject);
    let model = availability.models.last().expect("a model");
    page.press("/");
    page.press(model.name.as_str());
    let names = "return left('.model').map((one) => one.querySelector('summary code').innerText)";
    let found = page.ask(names);
    let found = found.as_array().expect("names");
    assert!(found.contains(&json!(model.name)) && found.len() < availability.models.len());
    page.press(Key::Escape);
    let field = model.fields.last().expect("a field");
    page.ask_with("set('#find', arguments[0])", vec![json!(field.name)]);
    let found = page.ask(names);
    assert!(
        found
            .as_array()
            .is_some_and(|names| names.contains(&json!(model.name)))
    );
    let operation = &availability.operations[0];
    page.ask_with("set('#find', arguments[0])", vec![json!(operation.detail)]);
    let found = page.ask("return left('tr.row').map((row) => row.querySelector('b').innerText)");
    assert!(
        found
            .as_array()
            .is_some_and(|names| names.contains(&json!(operation.name)))
    );
    page.ask("set('#find', 'no such word anywhere')");
    assert_eq!(page.ask("return left('.row').length"), json!(0));
    assert!(page.holds("return first('.none').checkVisibility()"));
}
