//! The comparison of two descriptions.

use std::sync::Arc;

use fastrand::Rng;
use intercom_diff::{Event, Side, compare};
use intercom_generator::config::ClientConfig;
use intercom_generator::spec::LoadedSpec;
use serde_json::Value;

use super::Target;
use super::descriptions::{damaged, keywords, seeds};
use crate::mutate;

/// What stands between the two documents of an input.
const BORDER: &str = "\n---\n";

/// Two descriptions, most of them neighbours.
pub(crate) struct Differ {
    seeds: Vec<Value>,
    client: Arc<ClientConfig>,
}

impl Differ {
    pub(crate) fn new() -> Self {
        Self {
            seeds: seeds(),
            client: intercom_tests::client(),
        }
    }

    fn side(&self, text: &str, name: &str) -> Option<Side> {
        let value = serde_json::from_str(text).ok()?;
        let loaded = LoadedSpec::of_value(value, name).ok()?;
        Some(Side::tolerant(
            &loaded.with_client(&self.client),
            name,
            name,
        ))
    }
}

impl Target for Differ {
    fn seeds(&self) -> Vec<Vec<u8>> {
        let pairs = self.seeds.iter().zip(self.seeds.iter().skip(1));
        pairs
            .map(|(old, new)| format!("{old}{BORDER}{new}").into_bytes())
            .collect()
    }

    fn input(&mut self, random: &mut Rng) -> Vec<u8> {
        let old = match random.u8(0..3) {
            0 => damaged(random, &self.seeds),
            _ => random.choice(&self.seeds).cloned().unwrap_or_default(),
        };
        let mut new = old.clone();
        mutate::tree(random, &mut new, &keywords());
        format!("{old}{BORDER}{new}").into_bytes()
    }

    fn run(&mut self, input: &[u8]) -> Result<bool, String> {
        let text = String::from_utf8_lossy(input);
        let (old, new) = text.split_once(BORDER).unwrap_or((&text, &text));
        let (Some(old), Some(new)) = (self.side(old, "old"), self.side(new, "new")) else {
            return Ok(false);
        };
        for side in [&old, &new] {
            let same = compare(side, side, Event::Upgrade);
            if !same.is_empty() {
                let titles: Vec<_> = same.changes.iter().map(|change| &change.title).collect();
                return Err(format!(
                    "differs from itself: {titles:?} {:?}",
                    same.unexplained
                ));
            }
        }
        let reports = [
            compare(&old, &new, Event::Upgrade),
            compare(&new, &old, Event::InPlace),
        ];
        // Of a description that the generator refuses, less is known.
        if old.refused().is_some() || new.refused().is_some() {
            return Ok(false);
        }
        for report in &reports {
            if !report.unexplained.is_empty() {
                return Err(format!("unexplained: {:?}", report.unexplained));
            }
        }
        Ok(true)
    }
}
