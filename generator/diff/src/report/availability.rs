//! Which version has which operation, and which model has which field since or until when.

use std::collections::BTreeMap;

use crate::rust::surface::ItemKind;
use crate::side::Side;

/// An operation or a field, and the versions that have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The name of the endpoint or field.
    pub name: String,
    /// Method and path, or the type in the newest version that has it.
    pub detail: String,
    /// Per version, whether it is there.
    pub present: Vec<bool>,
}

/// A model, the versions that have it, and its fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Model {
    /// The name of the type.
    pub name: String,
    /// Per version, whether it is there.
    pub present: Vec<bool>,
    /// Its fields or variants.
    pub fields: Vec<Row>,
}

/// What is in which version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Availability {
    /// The versions in their order.
    pub versions: Vec<String>,
    /// The endpoints by name.
    pub operations: Vec<Row>,
    /// The models by name.
    pub models: Vec<Model>,
}

impl Availability {
    /// Collects what the versions have.
    pub fn new(sides: &[Side]) -> Self {
        let count = sides.len();
        let none = || vec![false; count];
        let mut operations: BTreeMap<String, Row> = BTreeMap::new();
        let mut models: BTreeMap<String, (Vec<bool>, BTreeMap<String, Row>)> = BTreeMap::new();
        for (version, side) in sides.iter().enumerate() {
            for family in &side.surface {
                let name = family
                    .head
                    .owner
                    .rsplit("::")
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                if family.head.kind == ItemKind::Endpoint {
                    // Paths differ in the names of parameters only; the verb and the shape say which operation it is.
                    let template = crate::facts::document::template(&family.head.ty);
                    let row = operations.entry(template).or_insert_with(|| Row {
                        name: String::new(),
                        detail: String::new(),
                        present: none(),
                    });
                    row.name = name;
                    row.detail.clone_from(&family.head.ty);
                    row.present[version] = true;
                    continue;
                }
                let (present, fields) = models
                    .entry(name)
                    .or_insert_with(|| (none(), BTreeMap::new()));
                present[version] = true;
                for item in &family.members {
                    let row = fields.entry(item.name.clone()).or_insert_with(|| Row {
                        name: item.name.clone(),
                        detail: String::new(),
                        present: none(),
                    });
                    row.detail.clone_from(&item.ty);
                    row.present[version] = true;
                }
            }
        }
        let models = models.into_iter().map(|(name, (present, fields))| Model {
            name,
            present,
            fields: fields.into_values().collect(),
        });
        let mut operations: Vec<Row> = operations.into_values().collect();
        operations.sort_by(|a, b| a.name.cmp(&b.name));
        Self {
            versions: sides.iter().map(|s| s.label.clone()).collect(),
            operations,
            models: models.collect(),
        }
    }

    /// Since and until which version something is there, in words.
    pub fn span(&self, present: &[bool]) -> String {
        let named: Vec<&str> = self
            .versions
            .iter()
            .zip(present)
            .filter_map(|(name, there)| there.then_some(name.as_str()))
            .collect();
        let first = present.iter().position(|p| *p);
        let last = present.iter().rposition(|p| *p);
        let (Some(first), Some(last)) = (first, last) else {
            return "in no version".to_owned();
        };
        let whole = present[first..=last].iter().all(|p| *p);
        match (first, last) {
            _ if !whole => format!("in {} only", named.join(", ")),
            (0, last) if last + 1 == present.len() => "in every version".to_owned(),
            (first, last) if first == last => format!("in {} only", self.versions[first]),
            (0, last) => format!("until {}", self.versions[last]),
            (first, last) if last + 1 == present.len() => format!("since {}", self.versions[first]),
            (first, last) => format!("from {} to {}", self.versions[first], self.versions[last]),
        }
    }
}
