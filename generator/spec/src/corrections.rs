//! What becomes of every correction in every version.

use std::fmt;
use std::path::PathBuf;

use super::load::Specs;
use super::overlay::{Absence, Outcome};
use crate::diagnostic::Diagnostics;
use crate::parallel;

/// Every action of the corrections, with what it does in each version.
#[derive(Debug)]
pub struct Ledger {
    /// In the order in which they are applied.
    pub entries: Vec<Entry>,
    /// What is wrong with versions that cannot be read at all; no entry says anything about these.
    pub unreadable: Diagnostics,
}

/// One action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The overlay that it stands in.
    pub file: PathBuf,
    /// Its first line there, counted from 1.
    pub line: usize,
    /// The JSONPath of what it changes.
    pub target: String,
    /// Why it is needed.
    pub reason: String,
    /// What it does in each version, in the order of the lock.
    pub verdicts: Vec<(String, Verdict)>,
    /// Overlay and action, by index.
    pub(crate) at: (usize, usize),
    /// Whether only one version was looked at, which says nothing about the others.
    alone: bool,
}

/// What an action does in one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It changes something.
    Applies,
    /// It is for this version, and has no effect; an error of `generate`.
    Dead(String),
    /// It is for this version, and cannot be carried out; an error of `generate`.
    Failed,
    /// It would change something, and is not for this version.
    NotMeant(String),
    /// What it corrects is not there.
    NotThere(String),
}

impl Ledger {
    /// Tries every action on every version of `specs`, or on the one that is named.
    ///
    /// # Errors
    /// When there is no such version.
    pub fn of(specs: &Specs, only: Option<&str>) -> Result<Self, Diagnostics> {
        let names: Vec<String> = match only {
            Some(name) => vec![specs.lock.find(name)?.name.clone()],
            None => specs
                .lock
                .versions
                .iter()
                .map(|one| one.name.clone())
                .collect(),
        };
        let surveys = parallel::map(&names, |name| specs.survey(name));
        let mut unreadable = Diagnostics::new();
        let mut read = Vec::new();
        for (name, survey) in names.into_iter().zip(surveys) {
            match survey {
                Ok(survey) => read.push((name, survey)),
                Err(wrong) => unreadable.extend(wrong),
            }
        }
        let mut entries = Vec::new();
        for (overlay, of) in specs.overlays().iter().enumerate() {
            for (action, of_action) in of.actions.iter().enumerate() {
                let range = of_action.versions.as_ref().map(ToString::to_string);
                let verdict = |survey: &Vec<Vec<Outcome>>| {
                    let outcome = survey.get(overlay).and_then(|one| one.get(action));
                    verdict(outcome?, range.as_deref())
                };
                let verdicts = read
                    .iter()
                    .filter_map(|(name, survey)| Some((name.clone(), verdict(survey)?)))
                    .collect();
                entries.push(Entry {
                    file: of.source.file.clone(),
                    line: of.source.line(&format!("/actions/{}", of_action.index)),
                    target: of_action.target.text.clone(),
                    reason: of_action.reason.clone(),
                    verdicts,
                    at: (overlay, action),
                    alone: only.is_some(),
                });
            }
        }
        Ok(Self {
            entries,
            unreadable,
        })
    }

    /// Whether some action is dead somewhere, or fits nowhere.
    #[must_use]
    pub fn has_dead(&self) -> bool {
        self.entries.iter().any(Entry::is_dead)
    }
}

fn verdict(outcome: &Outcome, range: Option<&str>) -> Option<Verdict> {
    Some(match outcome {
        Outcome::Applied(_) => Verdict::Applies,
        Outcome::Dead(what) => Verdict::Dead((*what).to_owned()),
        Outcome::Failed => Verdict::Failed,
        Outcome::NotMeant { fits: true } => {
            Verdict::NotMeant(format!("x-versions: {}", range.unwrap_or_default()))
        }
        Outcome::NotMeant { fits: false } => {
            Verdict::NotThere(format!("x-versions: {}", range.unwrap_or_default()))
        }
        Outcome::Absent(Absence::Target) => Verdict::NotThere("nothing is selected".to_owned()),
        Outcome::Absent(Absence::Condition(text)) => Verdict::NotThere(text.clone()),
    })
}

impl Entry {
    /// Whether it is dead somewhere, or fits nowhere.
    #[must_use]
    pub fn is_dead(&self) -> bool {
        self.fits_nowhere()
            || self
                .verdicts
                .iter()
                .any(|(_, verdict)| matches!(verdict, Verdict::Dead(_) | Verdict::Failed))
    }

    /// Whether no version has what it corrects; never where only one version was looked at.
    #[must_use]
    pub fn fits_nowhere(&self) -> bool {
        !self.alone
            && !self.verdicts.is_empty()
            && !self
                .verdicts
                .iter()
                .any(|(_, verdict)| !matches!(verdict, Verdict::NotMeant(_) | Verdict::NotThere(_)))
    }

    /// Whether it changes something in a version.
    #[must_use]
    pub fn applies(&self) -> bool {
        let mut verdicts = self.verdicts.iter();
        verdicts.any(|(_, verdict)| *verdict == Verdict::Applies)
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}:{}  {}", self.file.display(), self.line, self.target)?;
        let mut groups: Vec<(&Verdict, Vec<&str>)> = Vec::new();
        for (name, verdict) in &self.verdicts {
            match groups.iter_mut().find(|(one, _)| *one == verdict) {
                Some((_, names)) => names.push(name),
                None => groups.push((verdict, vec![name])),
            }
        }
        groups.sort_by_key(|(verdict, _)| match verdict {
            Verdict::Applies => 0,
            Verdict::Failed => 1,
            Verdict::Dead(_) => 2,
            Verdict::NotMeant(_) => 3,
            Verdict::NotThere(_) => 4,
        });
        for (verdict, names) in groups {
            let names = names.join(" ");
            match verdict {
                Verdict::Applies => writeln!(f, "  applies       {names}")?,
                Verdict::Failed => writeln!(f, "  DEAD          {names} (cannot be carried out)")?,
                Verdict::Dead(why) => writeln!(f, "  DEAD          {names} ({why})")?,
                Verdict::NotMeant(why) => writeln!(f, "  fits, not for {names} ({why})")?,
                Verdict::NotThere(why) => writeln!(f, "  not there     {names} ({why})")?,
            }
        }
        if self.fits_nowhere() {
            writeln!(f, "  DEAD          fits in no version")?;
        }
        Ok(())
    }
}

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for entry in &self.entries {
            write!(f, "{entry}")?;
        }
        let dead = self.entries.iter().filter(|entry| entry.is_dead()).count();
        let excluded = |entry: &&Entry| {
            let mut verdicts = entry.verdicts.iter();
            verdicts.any(|(_, verdict)| matches!(verdict, Verdict::NotMeant(_)))
        };
        writeln!(
            f,
            "{} actions, {dead} of them dead somewhere, {} would fit in a version that they are not for",
            self.entries.len(),
            self.entries.iter().filter(excluded).count(),
        )?;
        if !self.unreadable.is_empty() {
            writeln!(f, "\n{}", self.unreadable)?;
        }
        Ok(())
    }
}
