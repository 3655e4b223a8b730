//! JSON text to every model, beside `serde_json`.

use std::fs;
use std::path::Path;

use fastrand::Rng;
use intercom_tests::compare::changed;
use intercom_tests::table::Codec;
use serde_json::Value;

use super::Target;
use crate::mutate;

#[rustfmt::skip]
#[path = "../../../wire/tables/mod.rs"]
mod tables;

/// The depth that both decoders refuse.
const DEPTH: usize = 120;

/// All types that a response or a body has.
pub(crate) struct Models {
    codecs: Vec<Codec>,
    seeds: Vec<Value>,
}

impl Models {
    pub(crate) fn new() -> Self {
        let mut codecs = Vec::new();
        for (_, entries) in tables::tables() {
            for entry in entries {
                codecs.extend(entry.body);
                codecs.extend(entry.responses.iter().map(|(_, codec)| *codec));
            }
        }
        let mut seeds = Vec::new();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../recorded");
        collect(&folder, &mut seeds);
        Self { codecs, seeds }
    }
}

/// All documents below a folder.
fn collect(folder: &Path, out: &mut Vec<Value>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, out);
        } else if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let text = fs::read_to_string(&path).unwrap_or_default();
            out.extend(serde_json::from_str::<Value>(&text));
        }
    }
}

/// The number in front of an input names the model.
fn split(input: &[u8]) -> (usize, &[u8]) {
    let end = input.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (head, rest) = input.split_at(end);
    let number = std::str::from_utf8(head)
        .ok()
        .and_then(|text| text.parse().ok());
    (
        number.unwrap_or(0),
        rest.strip_prefix(b"\n").unwrap_or(rest),
    )
}

impl Target for Models {
    fn seeds(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }

    fn input(&mut self, random: &mut Rng) -> Vec<u8> {
        let model = random.usize(0..self.codecs.len().max(1));
        let mut value = random.choice(&self.seeds).cloned().unwrap_or_default();
        if random.bool() {
            mutate::tree(random, &mut value, &[]);
        }
        let mut json = value.to_string().into_bytes();
        if random.bool() {
            let other = random
                .choice(&self.seeds)
                .map(Value::to_string)
                .unwrap_or_default();
            json = mutate::text(random, &json, other.as_bytes());
        }
        let mut out = format!("{model}\n").into_bytes();
        out.extend(json);
        out
    }

    fn run(&mut self, input: &[u8]) -> Result<bool, String> {
        let (model, json) = split(input);
        let Some(codec) = self.codecs.get(model) else {
            return Ok(false);
        };
        let round = codec.round(json);
        let json = json.strip_prefix("\u{feff}".as_bytes()).unwrap_or(json);
        let theirs = serde_json::from_slice::<Value>(json);
        let round = match (round, theirs) {
            (Ok(round), Ok(_)) => round,
            (Err(_), Err(_)) => return Ok(false),
            // This crate keeps numbers beyond `f64`, halves of surrogate pairs and two levels more.
            (Ok(_), Err(error)) => {
                let text = error.to_string();
                let ours = [
                    "number out of range",
                    "surrogate",
                    "hex escape",
                    "recursion limit",
                ];
                return match ours.iter().any(|known| text.contains(known)) {
                    true => Ok(true),
                    false => Err(format!("read what serde_json refuses: {text}")),
                };
            }
            (Err(error), Ok(theirs)) => {
                return match depth(&theirs) > DEPTH {
                    true => Ok(false),
                    false => Err(format!("refused what serde_json reads: {error}")),
                };
            }
        };
        let text = std::str::from_utf8(json).map_err(|error| error.to_string())?;
        let written = std::str::from_utf8(&round.written).map_err(|error| error.to_string())?;
        let changed = changed(text, written);
        if !changed.is_empty() {
            return Err(format!("changed by model {model}: {changed:?}"));
        }
        if !round.is_stable {
            return Err(format!("model {model} reads what it wrote otherwise"));
        }
        Ok(true)
    }
}

fn depth(value: &Value) -> usize {
    1 + match value {
        Value::Array(elements) => elements.iter().map(depth).max().unwrap_or(0),
        Value::Object(properties) => properties.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
