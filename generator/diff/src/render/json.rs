//! JSON, as `generator/diff/src/render/report.schema.json` describes it.

use serde_json::{Map, Value, json as value};

use crate::change::Change;
use crate::facts::summary::Summary;
use crate::report::Report;
use crate::report::matrix::Matrix;

/// The JSON Schema of [`json`].
pub const SCHEMA: &str = include_str!("report.schema.json");

/// The report for programs.
pub fn json(report: &Report) -> Value {
    let verdict = report.verdict();
    let place = |old: &Option<String>, new: &Option<String>| value!({"old": old, "new": new});
    let changes: Vec<Value> = report.changes.iter().map(change).collect();
    let unexplained: Vec<Value> = report
        .unexplained
        .iter()
        .map(|u| value!({"pointer": place(&u.old, &u.new), "why": u.why}))
        .collect();
    let groups: Vec<Value> = report
        .groups
        .iter()
        .map(|g| value!({"id": g.id, "headline": g.headline, "count": g.count}))
        .collect();
    let equivalences: Vec<Value> = report
        .equivalences
        .iter()
        .map(|e| value!({"what": e.what, "pointer": {"old": e.old, "new": e.new}}))
        .collect();
    value!({
        "old": report.old,
        "new": report.new,
        "event": report.event.as_str(),
        "modules": {"old": report.modules.0, "new": report.modules.1},
        "verdict": {
            "headline": verdict.headline,
            "breaking": report.is_breaking(),
            "level": verdict.level.to_string(),
            "reason": verdict.reason,
            "compile_breaks": verdict.compile_breaks,
            "behaviour_breaks": verdict.behaviour_breaks,
            "silent": verdict.silent,
            "additions": verdict.additions,
            "wire_breaks": verdict.wire_breaks,
            "unused": verdict.unused,
            "by_name_only": verdict.by_name_only,
        },
        "summary": counts(&report.summary),
        "corrected_summary": counts(&report.corrected),
        "changes": changes,
        "groups": groups,
        "equivalences": equivalences,
        "unexplained": unexplained,
        "used_by": report.used_by.as_ref().map(|used| value!({
            "path": used.path,
            "files": used.files,
            "left_out": used.left_out,
        })),
        "narrowed": report.narrowed.as_ref().map(|narrowed| value!({
            "to": narrowed.to,
            "left_out": narrowed.left_out,
        })),
    })
}

fn counts(summary: &Summary) -> Value {
    let entries = summary.entries().into_iter();
    Value::Object(
        entries
            .map(|(k, v)| (k.to_owned(), Value::from(v)))
            .collect::<Map<_, _>>(),
    )
}

fn change(change: &Change) -> Value {
    let items: Vec<Value> = change
        .items
        .iter()
        .map(|i| value!({"old": i.old, "new": i.new}))
        .collect();
    let call_sites: Vec<Value> = change
        .call_sites
        .iter()
        .map(|c| value!({"before": c.before, "after": c.after}))
        .collect();
    value!({
        "id": change.id,
        "rule": change.rule.name(),
        "pointer": {"old": change.old, "new": change.new},
        "facets": {"old": change.facets.0, "new": change.facets.1},
        "title": change.title,
        "severity": change.severity().as_str(),
        "wire": {"request": change.wire.request.as_str(), "response": change.wire.response.as_str()},
        "rust": {"verdict": change.rust.as_str(), "silent": change.silent},
        "items": items,
        "call_sites": call_sites,
        "reach": {
            "operations": change.reach.operations,
            "request": change.reach.request,
            "response": change.reach.response,
        },
        "tags": change.tags,
        "group": change.group,
        "score": change.score,
        "history": change.history,
        "approved": change.approved.as_ref().map(|approval| value!({
            "reason": approval.reason,
            "until": approval.until,
        })),
    })
}

/// The same as text, indented.
pub fn json_text(report: &Report) -> String {
    format!("{:#}\n", json(report))
}

/// All versions against all, for programs.
pub fn matrix_json(matrix: &Matrix) -> String {
    let row = |row: &Vec<crate::report::matrix::Distance>| -> Value {
        row.iter()
            .map(|d| {
                value!({
                    "facts": d.facts,
                    "changes": d.changes,
                    "entries": d.entries,
                    "compile_breaks": d.compile_breaks,
                    "unexplained": d.unexplained,
                })
            })
            .collect()
    };
    let rows: Vec<Value> = matrix.distances.iter().map(row).collect();
    let parents: Vec<Value> = matrix
        .parents()
        .into_iter()
        .map(|(version, parent, facts)| value!({"version": version, "parent": parent, "facts": facts}))
        .collect();
    format!(
        "{:#}\n",
        value!({"versions": matrix.versions, "distances": rows, "parents": parents})
    )
}
