//! All versions against all: how far apart, and which one each descends from.

use intercom_generator::parallel;

use super::{Event, Report, compare};
use crate::side::Side;

/// How far one version is from another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Distance {
    /// How many changes there are.
    pub changes: usize,
    /// How many facts differ, with everything inside of what came or went.
    pub facts: usize,
    /// How many entries a reader meets.
    pub entries: usize,
    /// How many of them break code.
    pub compile_breaks: usize,
    /// How many differences no entry explains.
    pub unexplained: usize,
}

/// All versions against all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The versions in their order.
    pub versions: Vec<String>,
    /// From each (row) to each (column).
    pub distances: Vec<Vec<Distance>>,
}

impl Distance {
    fn of(report: &Report) -> Self {
        Self {
            changes: report.changes.len(),
            facts: report.apart,
            entries: report.entries(),
            compile_breaks: report.verdict().compile_breaks,
            unexplained: report.unexplained.len(),
        }
    }
}

impl Matrix {
    /// Compares every version with every other.
    pub fn new(sides: &[Side]) -> Self {
        let row = |old: &Side| -> Vec<Distance> {
            parallel::map(sides, |new| {
                Distance::of(&compare(old, new, Event::Upgrade))
            })
        };
        Self {
            versions: sides.iter().map(|s| s.label.clone()).collect(),
            distances: sides.iter().map(row).collect(),
        }
    }

    /// The same of comparisons that are there already: a row has the reports from one version to every version, the rows
    /// and what stands in them in the order of the versions.
    pub fn of<'r>(rows: impl IntoIterator<Item = &'r [Report]>) -> Self {
        let rows = rows.into_iter().filter_map(|row| {
            let first = row.first()?;
            let distances = row.iter().map(Distance::of);
            Some((first.old.clone(), distances.collect()))
        });
        let (versions, distances) = rows.unzip();
        Self {
            versions,
            distances,
        }
    }

    /// Per version but the first, the earlier version that is nearest to it in facts.
    pub fn parents(&self) -> Vec<(&str, &str, usize)> {
        (1..self.versions.len())
            .filter_map(|at| {
                let nearest =
                    (0..at).min_by_key(|from| (self.distances[*from][at].facts, at - from))?;
                let facts = self.distances[nearest][at].facts;
                Some((
                    self.versions[at].as_str(),
                    self.versions[nearest].as_str(),
                    facts,
                ))
            })
            .collect()
    }
}
