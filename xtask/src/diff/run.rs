//! Compares, and writes what comes of it.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use intercom_diff::{
    Approvals, Availability, Bump, Event, Matrix, Report, Rule, Side, Usage, compare, fix,
    payloads, render, source,
};
use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use intercom_generator::spec::Specs;

use super::{Arguments, FailOn, Format, When};
use crate::{Outcome, print};

pub(crate) fn run(root: PathBuf, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    if arguments.rules {
        let text = match arguments.format {
            Format::Text => render::rules_text(),
            Format::Markdown | Format::Html => render::rules_markdown(),
            Format::Json => render::rules_json(),
        };
        return write(arguments, &text).map(|()| Outcome::Done);
    }
    let rule = arguments.explain.as_deref().and_then(Rule::find);
    if let (Some(rule), None) = (rule, &arguments.old) {
        return write(arguments, &render::rule(rule)).map(|()| Outcome::Done);
    }
    let specs = Specs::open(&root)?;
    if arguments.all {
        return all(&specs, arguments);
    }
    if arguments.neighbours {
        return neighbours(&specs, arguments);
    }
    if arguments.availability {
        let availability = Availability::new(&source::versions(&specs)?);
        let text = match arguments.format {
            Format::Html => render::availability_html(&availability),
            _ => render::availability_markdown(&availability),
        };
        return write(arguments, &text).map(|()| Outcome::Done);
    }
    if let (Some(name), None) = (&arguments.explain, &arguments.old) {
        return Err(Diagnostic::new(format!("there is no rule `{name}`"))
            .why("without versions to compare, a rule is explained")
            .remedy("look its name up: cargo xtask diff --rules")
            .into());
    }
    let (Some(old), Some(new)) = (&arguments.old, &arguments.new) else {
        return Err(Diagnostic::new("name both sides")
            .remedy("cargo xtask diff 2.10 2.11")
            .into());
    };
    // What can be wrong with the arguments is told before anything is compared.
    let approvals = arguments.approved.as_deref().map(Approvals::read);
    let approvals = approvals.transpose()?;
    let usage = arguments.used_by.as_deref().map(Usage::read).transpose()?;
    let bump = match arguments.bumped.as_deref() {
        Some([from, to]) => Some(Bump::new(from, to)?),
        _ => None,
    };
    let loaded = source::pair(&root, &specs, old, new, arguments.like.as_deref())?;
    for (name, unfit) in &loaded.unfit {
        eprintln!("these corrections do not fit {name}, and all others are applied:\n{unfit}");
    }
    // Told before anything is compared, too: nothing would concern a name that nothing bears.
    if let Some(only) = &arguments.only {
        loaded.knows(only)?;
    }
    let event = match arguments.event {
        Some(When::Upgrade) => Event::Upgrade,
        Some(When::InPlace) => Event::InPlace,
        None => loaded.event(),
    };
    for side in [&loaded.old, &loaded.new] {
        if let Some(refused) = side.refused() {
            eprintln!(
                "the generator refuses {}, so only facts are compared:\n{refused}",
                side.label
            );
        }
    }
    if let Some(path) = &arguments.fix {
        return fix(arguments, path, &loaded);
    }
    if let Some(path) = &arguments.payloads {
        let report = payloads::payloads(path, (&loaded.old, &loaded.new))?;
        return write(arguments, &report.text()).map(|()| Outcome::Done);
    }
    let mut report = loaded.compare(event);
    for (name, problems) in loaded.unread() {
        eprintln!(
            "the history of changes is told without {name}, which cannot be read:\n{problems}"
        );
    }
    if let Some(rule) = rule {
        let text = render::rule(rule) + &render::places(&report, rule);
        return write(arguments, &text).map(|()| Outcome::Done);
    }
    if let Some(id) = &arguments.explain {
        return explain(arguments, &report, &loaded, id);
    }
    if let Some(approvals) = &approvals {
        approvals.apply(&mut report, &specs.lock)?;
    }
    let too_small = match &bump {
        Some(bump) => bump.falls_short(&report)?,
        None => None,
    };
    if let Some(usage) = &usage {
        report.keep_used(usage, (&loaded.old, &loaded.new))?;
    }
    // Judged before it is narrowed: what is not shown is still there.
    let mut outcome = outcome(&report, arguments.fail_on);
    if let Some(only) = &arguments.only {
        report.narrow(only);
        if report.changes.is_empty() {
            eprintln!("nothing between {old} and {new} concerns `{only}`");
        }
    }
    let text = match arguments.format {
        Format::Text if in_colour(arguments) => render::coloured(&render::text(&report)),
        Format::Text => render::text(&report),
        Format::Markdown => render::markdown(&report),
        Format::Json => render::json_text(&report),
        Format::Html => render::html(&report),
    };
    write(arguments, &text)?;
    if let Some(sentence) = too_small {
        eprintln!("{sentence}");
        if matches!(outcome, Outcome::Done) {
            outcome = Outcome::Drift;
        }
    }
    Ok(outcome)
}

/// Whether somebody looks at a terminal and does not ask for plain text (<https://no-color.org>).
fn in_colour(arguments: &Arguments) -> bool {
    let plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    arguments.output.is_none() && !plain && std::io::stdout().is_terminal()
}

/// Writes the patch, and what it leaves to do on the standard error.
fn fix(
    arguments: &Arguments,
    path: &Path,
    loaded: &source::LoadedPair,
) -> Result<Outcome, Diagnostics> {
    let fix = fix::fix(path, (&loaded.old, &loaded.new))?;
    write(arguments, &fix.patch)?;
    eprint!("{}", fix.notes_text());
    let folder = if path.is_file() {
        path.parent().unwrap_or(path)
    } else {
        path
    };
    eprintln!("{}", fix.summary());
    if !fix.patch.is_empty() {
        let file = arguments.output.as_deref().unwrap_or(Path::new("FILE"));
        eprintln!(
            "to apply it: patch -p1 -d {} < {}; the crate's feature `{}` has to be on",
            folder.display(),
            file.display(),
            loaded.new.module
        );
    }
    Ok(Outcome::Done)
}

fn explain(
    arguments: &Arguments,
    report: &Report,
    loaded: &source::LoadedPair<'_>,
    id: &str,
) -> Result<Outcome, Diagnostics> {
    let (old, new) = (&report.old, &report.new);
    let Some(change) = report.changes.iter().find(|c| c.id == id) else {
        return Err(
            Diagnostic::new(format!("there is no change `{id}` between {old} and {new}"))
                .why("ids are twelve hexadecimal digits and stand beside each change")
                .remedy(format!("look it up: cargo xtask diff {old} {new}"))
                .into(),
        );
    };
    let ways = report.ways(change, &loaded.old, &loaded.new);
    write(arguments, &render::explain(report, change, &ways))?;
    Ok(Outcome::Done)
}

fn outcome(report: &Report, fail_on: FailOn) -> Outcome {
    if !report.unexplained.is_empty() {
        return Outcome::Unexplained;
    }
    let failed = match fail_on {
        FailOn::Never => false,
        FailOn::Breaking => report.unapproved().any(|change| report.breaks(change)),
        FailOn::Any => report.unapproved().next().is_some(),
    };
    if failed {
        Outcome::Drift
    } else {
        Outcome::Done
    }
}

fn all(specs: &Specs, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    let sides: Vec<Side> = source::versions(specs)?;
    let matrix = Matrix::new(&sides);
    let text = match arguments.format {
        Format::Text => render::matrix(&matrix),
        Format::Json => render::matrix_json(&matrix),
        Format::Markdown | Format::Html => render::matrix_markdown(&matrix),
    };
    write(arguments, &text)?;
    let gaps = matrix.distances.iter().flatten().any(|d| d.unexplained > 0);
    Ok(if gaps {
        Outcome::Unexplained
    } else {
        Outcome::Done
    })
}

fn neighbours(specs: &Specs, arguments: &Arguments) -> Result<Outcome, Diagnostics> {
    let sides: Vec<Side> = source::versions(specs)?;
    let mut page = String::from(
        "# Moving to the next version\n\nA program moves call by call, with both features on: the module in a path is the version that is called. For each\nversion and the one after it, this is what the compiler or the server would say; `cargo xtask diff OLD NEW` lists all of\nit, and `--used-by PATH` what concerns one program.\n",
    );
    let mut gaps = false;
    for pair in sides.windows(2) {
        let [old, new] = pair else { continue };
        let report = compare(old, new, Event::Upgrade);
        gaps |= !report.unexplained.is_empty();
        page.push('\n');
        page.push_str(&render::upgrade_markdown(&report));
    }
    write(arguments, &page)?;
    Ok(if gaps {
        Outcome::Unexplained
    } else {
        Outcome::Done
    })
}

fn write(arguments: &Arguments, text: &str) -> Result<(), Diagnostics> {
    match &arguments.output {
        None => print(text),
        Some(path) => std::fs::write(path, text).map_err(|error| {
            Diagnostic::new(format!("cannot write the report: {error}"))
                .file(path)
                .remedy("name a file in a folder that exists")
        })?,
    }
    Ok(())
}
