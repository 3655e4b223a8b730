//! The front page of the crate and its README: the guide of `spec/guide.md`, with tables of what there is.

use std::fmt::Write as _;
use std::path::Path;

use super::docs::{code, printable};
use super::krate::{ALL_VERSIONS, CrateVersion, features, one_line};
use crate::config::ClientConfig;
use crate::diagnostic::Diagnostic;

/// The file of the guide; a root may do without.
const GUIDE: &str = "spec/guide.md";

/// What the guide stands in for where there is none.
const GENERAL: &str = "\
* An operation is a struct that implements [`Endpoint`]; it is named after the operation, and [`EndpointExt`] sends it.
* Every response that is JSON decodes: what the description lacks is kept in `extra`.
* An operation that returns a list in pages implements [`Paged`] too.
";

/// The guide, if the root has one.
///
/// # Errors
///
/// The file cannot be read.
pub(super) fn guide(root: &Path) -> Result<Option<String>, Diagnostic> {
    let path = root.join(GUIDE);
    match std::fs::read_to_string(&path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(
            Diagnostic::new(format!("the guide cannot be read: {error}"))
                .file(path)
                .why("it is the front page of the client crate")
                .remedy("make it a file of UTF-8, or delete it: the front page is shorter then"),
        ),
    }
}

/// The front page of the documentation, line by line.
pub(super) fn page(
    client: &ClientConfig,
    guide: Option<&str>,
    versions: &[CrateVersion<'_>],
    first: &CrateVersion<'_>,
) -> Vec<String> {
    let api = one_line(client.api_name());
    let api = match &client.api.documentation {
        Some(url) => format!("[{api}]({})", url.as_str()),
        None => api,
    };
    let mut text = format!("A client for {api}, one module per API version.\n\n");
    text.push_str(&filled(client, guide, versions, first));
    text.lines()
        .map(|line| printable(line).into_owned())
        .collect()
}

/// The README, which is read where neither links to items nor hidden lines of examples work.
pub(super) fn readme(
    client: &ClientConfig,
    guide: Option<&str>,
    versions: &[CrateVersion<'_>],
    first: &CrateVersion<'_>,
) -> String {
    let mut out = format!(
        "<!-- Written by `cargo xtask generate`. -->\n\
         # {}\n\n\
         A complete client for {}: every operation of every version below, typed, with paging,\n\
         retries and tolerant decoding.\n\n",
        client.package.name.as_str(),
        one_line(client.api_name()),
    );
    let mut in_rust = false;
    for line in filled(client, guide, versions, first).lines() {
        if let Some(language) = line.strip_prefix("```") {
            in_rust = language.starts_with("rust");
            let _ = writeln!(out, "```{}", if in_rust { "rust" } else { language });
        } else if in_rust {
            if line != "#" && !line.starts_with("# ") {
                let _ = writeln!(out, "{}", printable(line));
            }
        } else {
            // Below the title of the README.
            let level = if line.starts_with('#') { "#" } else { "" };
            let _ = writeln!(out, "{level}{}", printable(&without_links(line)));
        }
    }
    out
}

/// The guide with its placeholders filled: `{crate}`, `{module}`, and the tables `{versions}`, `{features}` and
/// `{regions}` on lines of their own. Tables that it does not place come at its end.
fn filled(
    client: &ClientConfig,
    guide: Option<&str>,
    versions: &[CrateVersion<'_>],
    first: &CrateVersion<'_>,
) -> String {
    let mut text = guide.unwrap_or(GENERAL).replace("\r\n", "\n");
    let placed = [
        ("versions", "Versions", version_table(client, versions)),
        ("features", "Features", feature_table(client, versions)),
        ("regions", "Regions", region_table(client)),
    ];
    for (name, title, table) in placed {
        let mark = format!("{{{name}}}");
        let is_placed = text.lines().any(|line| line == mark);
        if is_placed {
            let lines = text.lines();
            let lines = lines.map(|line| if line == mark { table.trim_end() } else { line });
            text = lines.collect::<Vec<_>>().join("\n") + "\n";
        } else if !table.is_empty() {
            let _ = write!(text, "\n# {title}\n\n{table}");
        }
    }
    text.replace("{crate}", &client.crate_name())
        .replace("{package}", client.package.name.as_str())
        .replace("{module}", &first.version.module)
        .replace("{version}", &first.version.name)
}

/// A line without links to items: [`Client`] and [pages](Paged) do not lead anywhere outside of the documentation.
fn without_links(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        let Some((shown, behind)) = after.split_once(']') else {
            break;
        };
        out.push_str(before);
        match behind.strip_prefix('(').and_then(|one| one.split_once(')')) {
            Some((target, behind)) if target.contains("://") => {
                let _ = write!(out, "[{shown}]({target})");
                rest = behind;
            }
            Some((_, behind)) => {
                out.push_str(shown);
                rest = behind;
            }
            None if shown.starts_with('`') && shown.ends_with('`') => {
                out.push_str(shown);
                rest = behind;
            }
            None => {
                let _ = write!(out, "[{shown}]");
                rest = behind;
            }
        }
    }
    out + rest
}

fn version_table(client: &ClientConfig, versions: &[CrateVersion<'_>]) -> String {
    let heading = client.version_header().unwrap_or("version");
    let mut out = format!(
        "| feature and module | {heading} | operations | lists in pages | schemas |\n|---|---|--:|--:|--:|\n"
    );
    for v in versions {
        let default = if v.is_default { " (default)" } else { "" };
        let _ = writeln!(
            out,
            "| `{}`{default} | {} | {} | {} | {} |",
            v.version.module,
            v.version.header,
            v.api.operations.len(),
            v.paging.iter().flatten().count(),
            v.api.components
        );
    }
    out
}

fn feature_table(client: &ClientConfig, versions: &[CrateVersion<'_>]) -> String {
    let is_default = |v: &&CrateVersion<'_>| v.is_default;
    let default = versions
        .iter()
        .find(is_default)
        .map(|v| v.version.module.as_str());
    let default: Vec<String> = default.into_iter().chain(["client"]).map(code).collect();
    let mut out = "| feature | what it adds |\n|---|---|\n".to_owned();
    if let [first, .., last] = versions {
        let (first, last) = (code(&first.version.module), code(&last.version.module));
        let _ = writeln!(
            out,
            "| {first} to {last} | a version of the API; any number at once, at least one |"
        );
    } else if let [only] = versions {
        let _ = writeln!(
            out,
            "| {} | the version of the API |",
            code(&only.version.module)
        );
    }
    let _ = writeln!(out, "| `{ALL_VERSIONS}` | every version |");
    for (name, adds) in features(client) {
        let _ = writeln!(out, "| `{name}` | {adds} |");
    }
    let _ = writeln!(out, "\nDefault: {}.", default.join(" and "));
    out
}

/// The places where the API is served, where there are several.
fn region_table(client: &ClientConfig) -> String {
    if client.regions.len() < 2 {
        return String::new();
    }
    let mut out = "| region | where | base URL |\n|---|---|---|\n".to_owned();
    for region in &client.regions {
        let _ = writeln!(
            out,
            "| [`Region::{}`] | {} | `{}` |",
            crate::name::Name::of_type(&region.name),
            one_line(region.place.as_deref().unwrap_or(&region.name)),
            region.base_url.as_str()
        );
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_to_the_web_stay_in_a_readme() {
        for (line, expected) in [
            (
                "See [`Client`] and [lists](Paged).",
                "See `Client` and lists.",
            ),
            (
                "[The API](https://a.example) [sic]",
                "[The API](https://a.example) [sic]",
            ),
            ("a [b", "a [b"),
        ] {
            assert_eq!(without_links(line), expected);
        }
    }
}
