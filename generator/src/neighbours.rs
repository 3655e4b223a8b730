//! What a version does worse than the one before it: a list that paged and now would end after its first page.

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::generate::Compiled;
use crate::hash::HashMap;

/// How far an operation's list reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    /// It is not read as a list.
    None,
    /// One page, which is all there is.
    Whole,
    /// Page after page.
    Pages,
}

impl Reach {
    const fn told(self) -> &'static str {
        match self {
            Self::None => "is not a list",
            Self::Whole => "ends after one page",
            Self::Pages => "goes on page after page",
        }
    }
}

/// Every operation that pages in a version and no more, or less far, in the next; `versions` from the oldest to the
/// newest.
pub(crate) fn worse(versions: &[Compiled]) -> Diagnostics {
    let mut found = Diagnostics::new();
    for pair in versions.windows(2) {
        let [old, new] = pair else { continue };
        let before: HashMap<String, Reach> =
            reaches(old).map(|(key, _, reach)| (key, reach)).collect();
        for (key, id, reach) in reaches(new) {
            let Some(before) = before.get(&key).filter(|before| **before > reach) else {
                continue;
            };
            let (old, new) = (&old.version.name, &new.version.name);
            found.push(
                Diagnostic::new(format!(
                    "`{id}` ({key}) {} in version {new}, and {} in {old}",
                    reach.told(),
                    before.told()
                ))
                .file(format!("spec/{new}.yaml"))
                .why("a caller would get the first page and no sign that there are more")
                .remedy("add what is missing in spec/corrections/paging.yaml, or say `x-paging: false` there for this version"),
            );
        }
    }
    found
}

/// Each operation by method and path, names of parameters left out, since these change without meaning anything.
fn reaches(compiled: &Compiled) -> impl Iterator<Item = (String, &str, Reach)> {
    let operations = compiled
        .api
        .operations
        .iter()
        .zip(&compiled.analysis.paging);
    operations.map(|(operation, paging)| {
        let path: Vec<&str> = operation
            .path
            .split('/')
            .map(|part| if part.starts_with('{') { "{}" } else { part })
            .collect();
        let reach = match paging {
            None => Reach::None,
            Some(paging) if paging.goes_on() => Reach::Pages,
            Some(_) => Reach::Whole,
        };
        (
            format!("{} {}", operation.method.as_str(), path.join("/")),
            operation.id.as_str(),
            reach,
        )
    })
}
