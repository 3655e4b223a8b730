//! The pages that `cargo xtask diff --format html` writes, in a real browser: opened from disk, read, filtered, searched,
//! printed, on a desktop and on a phone, in the light and in the dark; and the search of the client's documentation.
//!
//! They take a minute, so they run only with `BROWSER_TESTS=1`, and say that they were skipped otherwise. Chromium and
//! ChromeDriver are what `CHROMIUM` and `CHROMEDRIVER` name, or stand in `PATH`.

mod availability;
mod browser;
mod controls;
mod documentation;
mod looks;
mod page;
mod subject;

use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Completion, Trial};

use browser::Browser;
use page::Page;
use subject::{Subject, Subjects};

/// What is asked of an opened page.
type Check = fn(&Page, &Subject);

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let browser = if std::env::var_os("BROWSER_TESTS").is_some_and(|v| v == "1") {
        match Browser::find() {
            Ok(browser) => Some(Arc::new(browser)),
            Err(missing) => {
                eprintln!("{missing}, and BROWSER_TESTS=1 wants these tests to run");
                return ExitCode::FAILURE;
            }
        }
    } else {
        eprintln!("skipped: BROWSER_TESTS=1 runs them, with Chromium and ChromeDriver");
        None
    };
    let subjects = Arc::new(Subjects::default());
    let mut trials = Vec::new();
    for name in subject::NAMES {
        let own: &[(&str, Check)] = if name == subject::AVAILABILITY {
            availability::CHECKS
        } else {
            controls::CHECKS
        };
        for (check, run) in own.iter().chain(looks::CHECKS) {
            let (browser, subjects, run) = (browser.clone(), Arc::clone(&subjects), *run);
            trials.push(Trial::ignorable_test(
                format!("{name}: {check}"),
                move || {
                    let Some(browser) = browser else {
                        return Ok(Completion::ignored_with("no browser"));
                    };
                    let subject = subjects.get(name);
                    run(&Page::open(&browser)?, subject);
                    Ok(Completion::Completed)
                },
            ));
        }
    }
    trials.push(Trial::ignorable_test(
        "the client's documentation: what people type is found",
        move || {
            let Some(browser) = browser else {
                return Ok(Completion::ignored_with("no browser"));
            };
            documentation::check(&browser)?;
            Ok(Completion::Completed)
        },
    ));
    libtest_mimic::run(&arguments, trials).exit_code()
}
