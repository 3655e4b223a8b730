//! The sources of a program: files, parsed, and which one is a module of which.

use std::path::{Component, Path, PathBuf};

use intercom_generator::diagnostic::{Diagnostic, Diagnostics};
use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};

use crate::report::used_by::collect;

/// How deep brackets may stand in each other: the parser and all who walk its tree recurse.
const MAX_DEPTH: usize = 100;

/// How many tokens may stand in a row without a comma or semicolon, for the same reason.
const MAX_RUN: usize = 5_000;

/// How often `else` may stand between two semicolons, for the same reason.
const MAX_BRANCHES: usize = 1_000;

/// A file of the program.
pub(super) struct Source {
    /// From the folder that was named.
    pub(super) path: PathBuf,
    pub(super) text: String,
    /// What stands in front of the source that the parser counts from.
    pub(super) skipped: usize,
    pub(super) file: syn::File,
}

impl Source {
    /// The bytes of a place.
    pub(super) fn range(&self, span: Span) -> std::ops::Range<usize> {
        let range = span.byte_range();
        range.start + self.skipped..range.end + self.skipped
    }

    pub(super) fn line(&self, span: Span) -> usize {
        let start = self.range(span).start.min(self.text.len());
        let before = self.text.as_bytes().get(..start).unwrap_or_default();
        1 + before.iter().filter(|byte| **byte == b'\n').count()
    }
}

/// The files of a program, and those that could not be read as Rust with the reason.
pub(super) struct Sources {
    pub(super) files: Vec<Source>,
    pub(super) unread: Vec<(PathBuf, String)>,
}

impl Sources {
    /// Reads a file, or every `.rs` file of a folder but for `target` and hidden folders.
    ///
    /// # Errors
    ///
    /// When there is nothing or nothing of Rust.
    pub(super) fn read(path: &Path) -> Result<Self, Diagnostics> {
        let mut paths = Vec::new();
        collect(path, &mut paths)?;
        if paths.is_empty() {
            return Err(Diagnostic::new("there is no Rust source in this folder")
                .file(path)
                .why("the names to change are found in the sources")
                .remedy("name the folder of your program's sources: --fix src")
                .into());
        }
        let root = if path.is_file() {
            path.parent().unwrap_or(Path::new(""))
        } else {
            path
        };
        let mut sources = Self {
            files: Vec::new(),
            unread: Vec::new(),
        };
        for file in paths {
            let short = file.strip_prefix(root).unwrap_or(&file).to_owned();
            match std::fs::read(&file).map_err(|error| error.to_string()) {
                Ok(bytes) => sources.take(short, bytes),
                Err(error) => sources.unread.push((short, error)),
            }
        }
        Ok(sources)
    }

    fn take(&mut self, path: PathBuf, bytes: Vec<u8>) {
        let parsed = String::from_utf8(bytes)
            .map_err(|_| "is not UTF-8".to_owned())
            .and_then(|text| {
                let (file, skipped) = parse(&text)?;
                Ok((text, file, skipped))
            });
        match parsed {
            Ok((text, file, skipped)) => self.files.push(Source {
                path,
                text,
                skipped,
                file,
            }),
            Err(why) => self.unread.push((path, why)),
        }
    }

    /// Which file the declaration `mod name;` in a module stands for. `folder` is where the modules of that module are.
    pub(super) fn module(&self, folder: &Path, name: &str) -> Option<usize> {
        let wanted = [
            folder.join(format!("{name}.rs")),
            folder.join(name).join("mod.rs"),
        ];
        self.files.iter().position(|f| wanted.contains(&f.path))
    }

    /// The file at a path that an attribute names.
    pub(super) fn at(&self, path: &Path) -> Option<usize> {
        let path = plain(path);
        self.files.iter().position(|f| f.path == path)
    }
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for step in path.components() {
        match step {
            Component::CurDir => {}
            Component::ParentDir if out.pop() => {}
            other => out.push(other),
        }
    }
    out
}

fn parse(text: &str) -> Result<(syn::File, usize), String> {
    let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let rest = text.get(mark..).unwrap_or_default();
    // As the parser tells a line for the shell from an attribute of the crate.
    let is_shell = rest.starts_with("#!")
        && !rest
            .get(2..)
            .unwrap_or_default()
            .trim_start()
            .starts_with('[');
    let line = match is_shell {
        true => rest.find('\n').unwrap_or(rest.len()),
        false => 0,
    };
    let code = rest.get(line..).unwrap_or_default();
    let tokens: TokenStream = code
        .parse()
        .map_err(|error: proc_macro2::LexError| format!("does not parse: {error}"))?;
    flat_enough(&tokens)?;
    let file = syn::parse_str::<syn::File>(code).map_err(|error| {
        format!(
            "does not parse: line {}: {error}",
            error.span().start().line
        )
    })?;
    Ok((file, mark + line))
}

/// Whether the parser, which recurses, can take it.
fn flat_enough(tokens: &TokenStream) -> Result<(), String> {
    // Per open bracket: what follows, how many tokens are in a row, and how many branches of one `if`.
    let mut open = vec![(tokens.clone().into_iter(), 0_usize, 0_usize)];
    // How deep the tree can be here: all of the rows that lead to this token.
    let mut total = 0;
    while let Some((tokens, run, branches)) = open.last_mut() {
        let Some(token) = tokens.next() else {
            total -= *run;
            open.pop();
            continue;
        };
        *run += 1;
        total += 1;
        let mut ends = false;
        match &token {
            TokenTree::Punct(sign) if matches!(sign.as_char(), ',' | ';') => {
                ends = true;
                *branches = 0;
            }
            TokenTree::Group(group) => ends = group.delimiter() == Delimiter::Brace,
            TokenTree::Ident(word) if word == "else" => *branches += 1,
            _ => {}
        }
        if ends {
            total -= *run;
            *run = 0;
        }
        if total > MAX_RUN {
            return Err(format!("holds more than {MAX_RUN} tokens in a row"));
        }
        if *branches > MAX_BRANCHES {
            return Err(format!("holds more than {MAX_BRANCHES} branches in a row"));
        }
        if let TokenTree::Group(group) = token {
            open.push((group.stream().into_iter(), 0, 0));
            if open.len() > MAX_DEPTH {
                return Err(format!("holds brackets more than {MAX_DEPTH} deep"));
            }
        }
    }
    Ok(())
}
