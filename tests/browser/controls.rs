//! What the controls of a report do, by mouse and by keyboard, compared with the report's JSON.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::Check;
use crate::page::Page;
use crate::subject::Subject;

pub(crate) const CHECKS: &[(&str, Check)] = &[
    ("the verdict and every change are there", everything),
    ("severities leave exactly their changes", severities),
    ("tags leave exactly their changes", tags),
    ("kinds leave exactly their changes", kinds),
    ("filters join, and can be taken back", filters_join),
    ("search finds titles and Rust paths", search),
    ("groups are folded, and unfold", groups),
    ("a link leads into a folded group", links),
    ("keys search, move, unfold and filter", keys),
];

/// The ids that a script returns.
fn ids(found: &Value) -> BTreeSet<&str> {
    let list = found.as_array().expect("a list of ids");
    list.iter().filter_map(Value::as_str).collect()
}

fn everything(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    let verdict = &subject.json["verdict"];
    let heading = page.ask("return first('h1').checkVisibility() && first('h1').textContent");
    assert_eq!(heading, verdict["headline"]);
    let level = page.ask("return first('.level b').innerText");
    assert_eq!(level, verdict["level"]);
    let shown = page.ask("return ids(left())");
    assert_eq!(ids(&shown), subject.ids(|_| true));
    let cards = page.ask("return all('.card b').map((card) => Number(card.innerText))");
    let counts = [
        "compile_breaks",
        "behaviour_breaks",
        "silent",
        "additions",
        "wire_breaks",
    ];
    for (at, count) in counts.iter().enumerate() {
        assert_eq!(cards[at], verdict[count], "{count}");
    }
}

fn severities(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    let words = ["breaking", "risky", "additive", "quiet"];
    for wanted in words {
        for word in words {
            let on = page.ask_with(
                "return first(`input[value=\"${arguments[0]}\"]`).checked",
                vec![json!(word)],
            );
            if on != json!(word == wanted) {
                page.click(&format!(".chip.{word}"));
            }
        }
        let shown = page.ask("return ids(left())");
        assert_eq!(ids(&shown), subject.ids(|c| c["severity"] == wanted));
        let count = page.ask_with(
            "return Number(first(`.chip.${arguments[0]} b`).innerText)",
            vec![json!(wanted)],
        );
        assert_eq!(count, json!(ids(&shown).len()), "the count on the control");
    }
}

/// Chooses each option of a list in turn.
fn choose_each(page: &Page, subject: &Subject, list: &str, test: impl Fn(&Value, &str) -> bool) {
    page.go(&subject.url);
    let shown = page.ask_with(
        "return all(`${arguments[0]} option`).map((option) => {
            set(arguments[0], option.value);
            return [option.value, ids(left()), first('#shown').textContent];
        })",
        vec![json!(list)],
    );
    let shown = shown.as_array().expect("an entry an option");
    let total = subject.changes().len();
    let mut met = BTreeSet::new();
    for entry in shown {
        let option = entry[0].as_str().expect("a value");
        let expected = subject.ids(|c| option.is_empty() || test(c, option));
        assert_eq!(ids(&entry[1]), expected, "{option}");
        let said = if expected.len() == total {
            String::new()
        } else {
            format!("{} of {total} shown", expected.len())
        };
        assert_eq!(entry[2], json!(said), "{option}");
        if !option.is_empty() {
            met.extend(expected);
        }
    }
    let any =
        subject.ids(|c| list == "#rule" || c["tags"].as_array().is_some_and(|t| !t.is_empty()));
    assert_eq!(met, any, "every change is in one of the options");
}

fn tags(page: &Page, subject: &Subject) {
    choose_each(page, subject, "#tag", |change, tag| {
        let tags = change["tags"].as_array().into_iter().flatten();
        tags.into_iter().any(|own| own == tag)
    });
}

fn kinds(page: &Page, subject: &Subject) {
    choose_each(page, subject, "#rule", |change, rule| {
        change["rule"] == rule
    });
}

fn filters_join(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    let open = page.ask("return all('details[open]').length");
    let change = &subject.changes()[0];
    let (rule, tag) = (&change["rule"], &change["tags"][0]);
    page.ask_with(
        "set('#rule', arguments[0]); set('#tag', arguments[1]);",
        vec![rule.clone(), tag.clone()],
    );
    page.click(".chip.quiet");
    let shown = page.ask("return ids(left())");
    let expected = subject.ids(|c| {
        let tagged = c["tags"].as_array().is_some_and(|tags| tags.contains(tag));
        c["rule"] == *rule && tagged && c["severity"] != "quiet"
    });
    assert!(!expected.is_empty());
    assert_eq!(ids(&shown), expected);
    let empty = "return all('main > section, .group').filter((one) => one.checkVisibility() && !left('.change').some((c) => one.contains(c))).length";
    assert_eq!(page.ask(empty), json!(0), "no heading without a change");
    page.press(Key::Escape);
    let shown = page.ask("return ids(left())");
    assert_eq!(ids(&shown), subject.ids(|_| true));
    assert_eq!(
        page.ask("return all('details[open]').length"),
        open,
        "what the filter unfolded is folded again"
    );
}

fn search(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    page.click("#find");
    let change = &subject.changes()[0];
    page.press(change["title"].as_str().expect("a title"));
    let shown = page.ask("return ids(left())");
    let found = ids(&shown);
    assert!(
        found.contains(change["id"].as_str().expect("an id")),
        "{change}"
    );
    assert!(found.len() < subject.changes().len());

    // By title, and by the first and the last item: each finds its change. Some hundred searches are enough.
    let mut wanted = Vec::new();
    let step = 1 + subject.changes().len() / 150;
    for change in subject.changes().iter().step_by(step) {
        wanted.push(json!([change["id"], change["title"]]));
        let items = change["items"].as_array().expect("items");
        for item in items.first().into_iter().chain(items.last()) {
            for path in [&item["old"], &item["new"]] {
                if path.is_string() {
                    wanted.push(json!([change["id"], path]));
                }
            }
        }
    }
    let missed = page.ask_with(
        "return arguments[0].filter(([id, text]) => {
            set('#find', text);
            return document.getElementById(id).closest('[hidden]');
        })",
        vec![json!(wanted)],
    );
    assert_eq!(missed, json!([]));

    page.ask("set('#find', 'no such word anywhere')");
    assert_eq!(page.ask("return left().length"), json!(0));
    assert!(page.holds("return first('.none').checkVisibility()"));
    assert_eq!(
        page.ask("return first('#shown').textContent"),
        json!(format!("0 of {} shown", subject.changes().len()))
    );
}

fn groups(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    let folded = "return all('.group').every((group) => !group.open && !group.querySelector('.change').checkVisibility())";
    assert!(page.holds(folded));
    let members =
        page.ask("return all('.group').map((group) => group.querySelectorAll('.change').length)");
    let members = members.as_array().expect("a count a group").iter();
    let grouped = subject.ids(|change| change["group"].is_string()).len();
    let counted: u64 = members.filter_map(Value::as_u64).sum();
    assert_eq!(counted, grouped as u64);
    page.click(".group > summary");
    assert!(page.holds("return first('.group .change').checkVisibility()"));
    assert!(page.holds("return !first('.group dl.facts').checkVisibility()"));
    page.click(".group .change summary");
    assert!(page.holds("return first('.group dl.facts').checkVisibility()"));
    page.click("#fold");
    assert!(page.holds("return all('.change dl.facts').every((facts) => facts.checkVisibility())"));
    page.click("#fold");
    assert!(page.holds(folded));
}

fn links(page: &Page, subject: &Subject) {
    let grouped = subject
        .changes()
        .iter()
        .rfind(|change| change["group"].is_string());
    let id = grouped.and_then(|change| change["id"].as_str());
    let id = id.expect("a change in a group");
    let mut url = subject.url.clone();
    url.set_fragment(Some(id));
    page.go(&url);
    let target = json!(id);
    let shown = page.ask_with(
        "const target = document.getElementById(arguments[0]);
        return target.querySelector('dl.facts').checkVisibility() && inWindow(target.querySelector('summary'));",
        vec![target],
    );
    assert_eq!(shown, json!(true));
}

fn keys(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    page.press("/");
    assert_eq!(page.ask("return document.activeElement.id"), json!("find"));
    assert!(page.holds("return ring(document.activeElement)"));
    page.press("schema");
    let few = page.ask("return left().length");
    assert!(few.as_u64() < Some(subject.changes().len() as u64));
    page.press(Key::Escape);
    assert!(
        page.holds(
            "return document.activeElement === document.body && first('#find').value === ''"
        )
    );
    assert_eq!(
        page.ask("return left().length"),
        json!(subject.changes().len())
    );

    // The marked one is where the focus is, in the window, and seen to be so.
    let at = |wanted: usize| {
        let found = page.ask_with(
            "const stops = all('.change, .group').filter((one) => one.checkVisibility());
            const here = all('.here');
            const focus = document.activeElement;
            return [here.length, stops.indexOf(here[0]), here[0].querySelector('summary') === focus, ring(focus), inWindow(focus)];",
            Vec::new(),
        );
        assert_eq!(found, json!([1, wanted, true, true, true]));
    };
    for (key, stop) in [("k", 0), ("j", 1), ("j", 2), ("k", 1), ("k", 0), ("k", 0)] {
        page.press(key);
        at(stop);
    }
    let open = "return first('.here details').open";
    page.press("o");
    assert!(page.holds(open));
    page.press("o");
    assert!(!page.holds(open));
    page.press(Key::Enter);
    assert!(page.holds(open), "as the browser itself does");

    // Into a group.
    let group = page.ask(
        "return all('.change, .group').filter((one) => one.checkVisibility()).findIndex((one) => one.matches('.group'))",
    );
    let group = group.as_u64().expect("a group in sight") as usize;
    page.press("j".repeat(group));
    at(group);
    page.press("oj");
    at(group + 1);
    assert!(page.holds("return first('.here').closest('.group').open"));

    page.press("1");
    let shown = page.ask("return ids(left())");
    assert_eq!(ids(&shown), subject.ids(|c| c["severity"] != "breaking"));
    page.press("1");
    assert_eq!(
        page.ask("return left().length"),
        json!(subject.changes().len())
    );
}
