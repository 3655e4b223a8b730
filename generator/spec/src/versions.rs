//! The list of versions, for people and for programs.

use std::fmt;

use serde::Serialize;

use super::load::Specs;
use crate::diagnostic::Diagnostics;

/// One version, as `cargo xtask versions` shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// What people call it.
    pub name: String,
    /// The module and feature of the client crate.
    pub module: String,
    /// The value of the `Intercom-Version` header.
    pub header: String,
    /// Whether the vendor promises not to change it.
    pub stable: bool,
    /// Whether the client crate enables it by default.
    pub default: bool,
    /// How many operations it has.
    pub operations: usize,
    /// How many component schemas it has, with those that corrections add.
    pub schemas: usize,
}

/// All versions, in the order of the lock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Versions(pub Vec<Summary>);

impl Versions {
    /// Loads and counts every version.
    ///
    /// # Errors
    /// When one of them does not load.
    pub fn of(specs: &Specs) -> Result<Self, Diagnostics> {
        let default = specs
            .lock
            .default_version()
            .map(|version| version.name.as_str());
        let mut all = Vec::new();
        for version in &specs.lock.versions {
            let openapi = specs.load(&version.name)?.openapi;
            all.push(Summary {
                name: version.name.clone(),
                module: version.module.clone(),
                header: version.header.clone(),
                stable: version.stable,
                default: default == Some(version.name.as_str()),
                operations: openapi.operations().count(),
                schemas: openapi
                    .components
                    .as_ref()
                    .map_or(0, |one| one.schemas.len()),
            });
        }
        Ok(Self(all))
    }

    /// As a JSON array.
    ///
    /// # Errors
    /// Never for what [`Versions::of`] returns.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string_pretty(self)
    }
}

impl fmt::Display for Versions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["version", "module", "header", "operations", "schemas"].map(str::to_owned);
        let mut rows = vec![(head, "")];
        rows.extend(self.0.iter().map(|one| {
            let numbers = [one.operations.to_string(), one.schemas.to_string()];
            let [operations, schemas] = numbers;
            let row = [
                one.name.clone(),
                one.module.clone(),
                one.header.clone(),
                operations,
                schemas,
            ];
            (row, if one.default { "  default" } else { "" })
        }));
        let width = |column: usize| {
            rows.iter()
                .map(|(row, _)| row[column].chars().count())
                .max()
                .unwrap_or(0)
        };
        let [name, module, header, operations, schemas] = [0, 1, 2, 3, 4].map(width);
        for (row, note) in &rows {
            writeln!(
                f,
                "{:name$}  {:module$}  {:header$}  {:>operations$}  {:>schemas$}{note}",
                row[0], row[1], row[2], row[3], row[4],
            )?;
        }
        Ok(())
    }
}
