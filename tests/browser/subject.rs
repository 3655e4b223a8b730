//! The pages that are looked at, and what they are made of.

use std::collections::BTreeSet;
use std::fs;
use std::sync::OnceLock;

use intercom_diff::{Event, Side, compare, render, source};
use intercom_generator::spec::Specs;
use serde_json::Value;
use tempfile::TempDir;
use url::Url;

pub(crate) use intercom_diff::Availability;

pub(crate) const AVAILABILITY: &str = "availability";

pub(crate) const NAMES: [&str; 3] = ["2.10-2.11", "2.11-unstable", AVAILABILITY];

/// A page on disk.
pub(crate) struct Subject {
    pub(crate) name: &'static str,
    pub(crate) url: Url,
    /// The same as JSON; null for the availability.
    pub(crate) json: Value,
    /// What the availability is about.
    pub(crate) availability: Option<Availability>,
}

impl Subject {
    /// The changes of a report.
    pub(crate) fn changes(&self) -> &[Value] {
        self.json["changes"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The ids of the changes for which a test holds.
    pub(crate) fn ids(&self, test: impl Fn(&Value) -> bool) -> BTreeSet<&str> {
        let wanted = self.changes().iter().filter(|change| test(change));
        wanted.filter_map(|change| change["id"].as_str()).collect()
    }
}

/// All of them, made when the first is asked for.
#[derive(Default)]
pub(crate) struct Subjects(OnceLock<(TempDir, Vec<Subject>)>);

impl Subjects {
    pub(crate) fn get(&self, name: &str) -> &Subject {
        let (_, subjects) = self.0.get_or_init(make);
        let found = subjects.iter().find(|subject| subject.name == name);
        found.expect("one of the names above")
    }
}

fn make() -> (TempDir, Vec<Subject>) {
    let folder = tempfile::tempdir().expect("a folder for the pages");
    let specs = Specs::open(intercom_tests::root()).expect("spec/ is there");
    let sides = source::versions(&specs).expect("every version compiles");
    let subjects = NAMES
        .iter()
        .map(|name| {
            let mut subject = Subject {
                name,
                url: Url::from_file_path(folder.path().join(format!("{name}.html")))
                    .expect("an absolute path"),
                json: Value::Null,
                availability: None,
            };
            let html = match name.split_once('-') {
                Some((old, new)) => {
                    let report = compare(side(&sides, old), side(&sides, new), Event::Upgrade);
                    subject.json = render::json(&report);
                    render::html(&report)
                }
                None => {
                    let availability = Availability::new(&sides);
                    let html = render::availability_html(&availability);
                    subject.availability = Some(availability);
                    html
                }
            };
            let file = subject.url.to_file_path().expect("a path");
            fs::write(file, html).expect("the folder can be written to");
            subject
        })
        .collect();
    (folder, subjects)
}

fn side<'a>(sides: &'a [Side], label: &str) -> &'a Side {
    let found = sides.iter().find(|side| side.label == label);
    found.expect("a version of spec/lock.toml")
}
