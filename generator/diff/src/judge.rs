//! From what the walk found to judged changes: identity, reach, verdicts.

use crate::change::{Change, Reach, RustVerdict, Wire, WireVerdict};
use crate::checks::{Found, Walk};
use crate::facts::reach::{self, Met};
use crate::rust::Effect;
use crate::side::Side;

/// Judges everything that was found.
pub(super) fn judge(walk: &Walk<'_>, effects: Vec<Effect>, sides: (&Side, &Side)) -> Vec<Change> {
    let mut changes: Vec<Change> = walk
        .found
        .iter()
        .zip(effects)
        .map(|(found, effect)| change(walk, found, effect, sides))
        .collect();
    distinguish(&mut changes);
    changes
}

fn change(walk: &Walk<'_>, found: &Found, effect: Effect, (old, new): (&Side, &Side)) -> Change {
    let meets = |at| reach::both(&old.reached, &new.reached, &walk.moves, at);
    let met = match found.used_at.as_slice() {
        [] => meets((found.old.as_deref(), found.new.as_deref())),
        uses => uses
            .iter()
            .map(|(old, new)| meets((Some(old.as_str()), Some(new.as_str()))))
            .fold(Met::default(), |all, met| all.union(&met)),
    };
    let (reach, tags) = called(&met, old, new);
    let rule = found.wire.unwrap_or_else(|| found.rule.wire());
    // What is not met on a way does nothing there.
    let gate = |verdict: WireVerdict, count: usize| {
        if count == 0 {
            WireVerdict::None
        } else {
            verdict
        }
    };
    let wire = Wire {
        request: gate(rule.0, reach.request),
        response: gate(rule.1, reach.response),
    };
    let (own, silent) = found.rule.rust();
    // What is removed as a whole is judged by its items, if the generated crate has any of it.
    let own = match (own, effect.verdict) {
        (RustVerdict::CompileBreak | RustVerdict::Additive, None) => RustVerdict::None,
        (RustVerdict::BehaviourBreak, _) if !met_where_it_matters(found.rule, &reach) => {
            RustVerdict::None
        }
        (own, _) => own,
    };
    let rust = own.max(effect.verdict.unwrap_or(RustVerdict::None));
    let mut items = effect.items;
    items.sort_by(|a, b| (&a.old, &a.new).cmp(&(&b.old, &b.new)));
    items.dedup();
    Change {
        id: String::new(),
        rule: found.rule,
        old: found.old.clone(),
        new: found.new.clone(),
        facets: found.facets.clone(),
        title: found.title.clone(),
        wire,
        rust,
        silent: silent && rust == RustVerdict::BehaviourBreak,
        items,
        call_sites: effect.call_sites,
        reach,
        tags,
        group: None,
        score: found.score,
        history: None,
        approved: None,
    }
}

/// Whether a change is met on a way that it means something on: what only requests mind is nothing in responses.
fn met_where_it_matters(rule: super::Rule, reach: &Reach) -> bool {
    match rule.wire() {
        (WireVerdict::None, WireVerdict::None) => !reach.operations.is_empty(),
        (_, WireVerdict::None) => reach.request > 0,
        (WireVerdict::None, _) => reach.response > 0,
        _ => !reach.operations.is_empty(),
    }
}

/// The operations by the names that people know them by, the new ones where there are any.
fn called(met: &Met, old: &Side, new: &Side) -> (Reach, Vec<String>) {
    let mut operations = Vec::new();
    let mut tags: Vec<String> = Vec::new();
    let mut take = |called: &reach::Called| {
        operations.push(called.id.clone());
        tags.extend(called.tags.iter().cloned());
    };
    let meets = |key: &String| met.request.contains(key) || met.response.contains(key);
    for (_, called) in new.reached.operations.iter().filter(|(key, _)| meets(key)) {
        take(called);
    }
    for (_, called) in old
        .reached
        .operations
        .iter()
        .filter(|(key, _)| meets(key) && new.reached.called(key).is_none())
    {
        take(called);
    }
    tags.sort();
    tags.dedup();
    let reach = Reach {
        operations,
        request: met.request.len(),
        response: met.response.len(),
    };
    (reach, tags)
}

/// Gives every change its id: from rule, pointers and facets, never from prose. Equal ones are numbered.
fn distinguish(changes: &mut [Change]) {
    let mut seen = std::collections::HashMap::new();
    for change in changes {
        let text = |at: &Option<String>| at.clone().unwrap_or_default();
        let key = [
            change.rule.name().to_owned(),
            text(&change.old),
            text(&change.new),
            change.facets.0.clone(),
            change.facets.1.clone(),
        ]
        .join("\n");
        let count: &mut usize = seen.entry(key.clone()).or_default();
        let digest = hmac_sha256::Hash::hash(format!("{key}\n{count}").as_bytes());
        *count += 1;
        change.id = digest.iter().take(6).map(|b| format!("{b:02x}")).collect();
    }
}

/// The entry for a description that changed for the worse under the same version.
pub(super) fn not_bumped(version: &str) -> Change {
    let mut one = [Change {
        id: String::new(),
        rule: super::Rule::InfoVersionNotBumped,
        old: Some("/info/version".to_owned()),
        new: Some("/info/version".to_owned()),
        facets: (version.to_owned(), version.to_owned()),
        title: format!("the description changed for the worse and is still called {version}"),
        wire: Wire {
            request: WireVerdict::None,
            response: WireVerdict::None,
        },
        rust: RustVerdict::None,
        silent: false,
        items: Vec::new(),
        call_sites: Vec::new(),
        reach: Reach::default(),
        tags: Vec::new(),
        group: None,
        score: None,
        history: None,
        approved: None,
    }];
    distinguish(&mut one);
    let [one] = one;
    one
}
