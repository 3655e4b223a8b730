//! What every page must do: fit the screen, be readable in any light, on paper and without its script, and keep to itself.

use serde_json::json;
use thirtyfour::Key;

use crate::Check;
use crate::page::Page;
use crate::subject::{AVAILABILITY, Subject};

pub(crate) const CHECKS: &[(&str, Check)] = &[
    (
        "old and new stand side by side, on a phone below each other",
        sides,
    ),
    (
        "text is readable in the light and in the dark",
        light_and_dark,
    ),
    ("every control shows the focus", focus),
    ("paper shows everything and no controls", paper),
    ("nothing is loaded, and the console is silent", alone),
    ("all of it can be read without the script", without_script),
];

/// The phone of the narrowest people.
const PHONE: u32 = 390;

fn sides(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    picture(page, subject, "wide-folded");
    page.ask("unfold()");
    let fits = "return [document.documentElement.scrollWidth <= innerWidth, innerWidth]";
    assert_eq!(page.ask(fits), json!([true, 1280]));
    let is_report = subject.name != AVAILABILITY;
    let wide = page.ask("return tally(sides())");
    let pairs = wide["beside"].as_u64().unwrap_or_default();
    assert_eq!(
        wide,
        if is_report {
            json!({"beside": pairs})
        } else {
            json!({})
        }
    );
    picture(page, subject, "wide");
    page.ask("(first('.change') || first('.model')).scrollIntoView()");
    picture(page, subject, "wide-change");

    page.phone(PHONE);
    page.go(&subject.url);
    assert_eq!(page.ask(fits), json!([true, PHONE]));
    picture(page, subject, "phone-folded");
    page.ask("unfold()");
    assert_eq!(page.ask(fits), json!([true, PHONE]));
    let narrow = page.ask("return tally(sides())");
    assert_eq!(
        narrow,
        if is_report {
            json!({"below": pairs})
        } else {
            json!({})
        }
    );
    page.ask("(first('.change') || first('.model')).scrollIntoView()");
    picture(page, subject, "phone-change");
    // A column for each version does not fit on a phone: that table is moved in its own box.
    if is_report {
        let cut = "return all('.scroll').filter((one) => one.scrollWidth > one.clientWidth).length";
        assert_eq!(page.ask(cut), json!(0), "tables fit too");
    }
}

fn light_and_dark(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    page.ask("unfold()");
    let ground = "return getComputedStyle(document.body).backgroundColor";
    let readable = || {
        let found = page.ask("return pale(4.5)");
        assert_eq!(found["out"], json!([]));
        assert!(found["looked"].as_u64() >= Some(10), "{found}");
    };
    page.medium("screen", "light");
    let light = page.ask(ground);
    readable();
    page.medium("screen", "dark");
    let dark = page.ask(ground);
    readable();
    picture(page, subject, "dark");
    assert!(page.holds(
        "return luminance(channels(getComputedStyle(document.body).backgroundColor)) < 0.1"
    ));
    assert_ne!(light, dark);
    page.click("#theme");
    assert_eq!(
        page.ask(ground),
        light,
        "the button goes against the system"
    );
    page.click("#theme");
    assert_eq!(page.ask(ground), dark);
}

fn focus(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    for scheme in ["light", "dark"] {
        page.medium("screen", scheme);
        page.ask("document.activeElement.blur(); getSelection().collapse(document.body, 0)");
        let controls = page.ask("return all('.tools input, .tools select, .tools button').length");
        let controls = controls.as_u64().expect("a number");
        for at in 0..=controls {
            page.press(Key::Tab);
            let seen = page.ask("return [ring(document.activeElement), document.activeElement.outerHTML.slice(0, 80)]");
            assert_eq!(seen[0], json!(true), "{scheme}, {at}: {seen}");
        }
        let beyond = "return document.activeElement.matches('summary') && !document.activeElement.closest('.tools')";
        assert!(page.holds(beyond), "the controls are left by the same key");
    }
    let nameless = "return all('.tools input, .tools select').filter((c) => !c.labels.length || !c.labels[0].textContent.trim()).length";
    assert_eq!(page.ask(nameless), json!(0));
}

fn paper(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    let open = "return all('details[open]').length";
    let before = page.ask(open);
    page.medium("print", "dark");
    let covered =
        "return all('details > :not(summary)').filter((one) => !one.checkVisibility()).length";
    assert_eq!(page.ask(covered), json!(0), "nothing is folded");
    let controls =
        "return all('.tools, .tools *, footer').filter((one) => one.checkVisibility()).length";
    assert_eq!(page.ask(controls), json!(0));
    assert!(
        page.holds("return contrast(first('h1')) >= 4.5 && luminance(behind(first('h1'))) > 0.9")
    );
    // A real print of these pages takes longer than ChromeDriver waits for one.
    page.ask("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'))");
    assert_eq!(page.ask(open), before, "the page is as it was before");
}

fn alone(page: &Page, subject: &Subject) {
    page.requests();
    page.console();
    page.go(&subject.url);
    page.ask("unfold(); set('#find', 'a'); set('#find', '')");
    let asked = page.requests();
    assert_eq!(asked, [subject.url.to_string()], "only the page itself");
    let resources = "return performance.getEntriesByType('resource').map((entry) => entry.name)";
    assert_eq!(page.ask(resources), json!([]));
    let outward = "return all('[src], [srcset], link, iframe, object, embed, [href]:not([href^=\"#\"])').length";
    assert_eq!(page.ask(outward), json!(0));
    let refused =
        page.ask("return fetch('https://example.com').then(() => 'loaded', () => 'refused')");
    assert_eq!(refused, json!("refused"), "its own policy forbids it");
    let said: Vec<String> = page.console();
    let said: Vec<&String> = said.iter().filter(|s| !s.contains("example.com")).collect();
    assert!(said.is_empty(), "{said:?}");
}

fn without_script(page: &Page, subject: &Subject) {
    page.go(&subject.url);
    let all_text = "unfold(); return first('main').innerText.length";
    let with = page.ask(all_text);
    page.tell(
        "Emulation.setScriptExecutionDisabled",
        json!({"value": true}),
    );
    page.go(&subject.url);
    let controls = "return all('.tools, footer').filter((one) => one.checkVisibility()).length";
    assert_eq!(
        page.ask(controls),
        json!(0),
        "what cannot work is not shown"
    );
    assert!(page.holds("return first('h1').checkVisibility()"));
    page.click("main details > summary");
    assert!(page.holds("return first('main details').open"));
    assert_eq!(page.ask(all_text), with, "the same text");
    let covered = "unfold(); return all('main *').filter((one) => !one.checkVisibility() && !one.matches('.none')).length";
    assert_eq!(page.ask(covered), json!(0));
}

/// With `SCREENSHOTS` naming a folder, what the window shows is kept there for people to look at.
fn picture(page: &Page, subject: &Subject, what: &str) {
    if let Some(folder) = std::env::var_os("SCREENSHOTS") {
        let file = format!("{}-{what}.png", subject.name);
        page.picture(std::path::Path::new(&folder).join(file));
    }
}
