//! Choosing between the branches of a union.

use super::lexer::{Lexer, Peek};
use super::number::{canonical_i64, integer};
use super::shape::Fields;
use super::{Codec, DecodeError, Decoder, Fit, Shape, Value};
use crate::calendar::read_iso;

/// A branch of a union.
#[doc(hidden)]
#[derive(Debug)]
pub struct Branch {
    /// Texts of the union's tag that mean this branch.
    pub tags: &'static [&'static str],
    /// A function, because a union may hold itself.
    pub shape: fn() -> &'static Shape,
}

/// Reads one branch into a union.
pub(super) type Reader<T> = fn(&mut T, &mut Decoder<'_>) -> Result<Fit, DecodeError>;

/// Reads the branch that the JSON tells, or keeps it as it is. `readers` stand in the order of the branches.
///
/// # Errors
/// Only for text that is not JSON or is nested too deeply.
#[doc(hidden)]
pub fn read_union<T>(
    target: &mut T,
    input: &mut Decoder<'_>,
    shape: &Shape,
    readers: &[Reader<T>],
    other: fn(Value) -> T,
) -> Result<Fit, DecodeError> {
    let fit = match input.choose(shape).and_then(|at| readers.get(at)) {
        Some(read) => read(target, input),
        None => input.mismatch(),
    };
    match fit {
        Ok(Fit::Mismatch) => {}
        // Nothing is around a root to keep the source.
        Ok(Fit::Kept) if input.at_root() => {}
        fit => return fit,
    }
    *target = other(input.take_kept());
    Ok(Fit::Exact)
}

/// Reads one branch.
///
/// # Errors
/// Only for text that is not JSON or is nested too deeply.
#[doc(hidden)]
pub fn read_branch<T: Codec + Default, U>(
    target: &mut U,
    input: &mut Decoder<'_>,
    wrap: fn(T) -> U,
) -> Result<Fit, DecodeError> {
    let mut value = T::default();
    let fit = value.read(input);
    *target = wrap(value);
    fit
}

/// What can be seen of a value without reading it.
enum Sample {
    Bool,
    Number(String),
    Text(String),
    /// With its first element that is not null.
    Array(Option<Box<Sample>>),
    /// Its keys, with the texts of those that are scalars.
    Object(Vec<(String, Option<String>)>),
}

/// How well a branch suits a value. Compared in the order of the fields; more is better.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Score {
    /// How close the kind of JSON is.
    kind: u8,
    /// How many of the value's properties are declared.
    known: usize,
    /// Whether all required properties are there.
    satisfied: bool,
    /// Whether all declared properties are there.
    complete: bool,
    /// Whether no union stands between.
    direct: bool,
}

impl Score {
    const fn kind(kind: u8) -> Self {
        Self {
            kind,
            known: 0,
            satisfied: true,
            complete: false,
            direct: true,
        }
    }
}

impl Decoder<'_> {
    /// Never the first that might do: a branch is chosen only if it alone suits best.
    fn choose(&mut self, shape: &Shape) -> Option<usize> {
        let Shape::Union(tag, branches) = shape else {
            return None;
        };
        choose(tag, branches, self)
    }
}

fn choose(tag: &[&str], branches: &[Branch], input: &mut Decoder<'_>) -> Option<usize> {
    let peek = input.peek().ok()?;
    if peek == Peek::Object && !tag.is_empty() {
        let text = text_at(input.lexer.clone(), tag).ok()?;
        if let Some(text) = text {
            let mut tagged = (branches.iter().enumerate())
                .filter(|(_, branch)| branch.tags.contains(&text.as_str()));
            // Of several branches with one tag, the other properties choose.
            if let (Some((at, _)), None) = (tagged.next(), tagged.next()) {
                return Some(at);
            }
        }
    }
    let sample = look(&mut input.lexer.clone(), 3).ok()??;
    best(tag, branches, &sample).map(|(at, _)| at)
}

fn best(tag: &[&str], branches: &[Branch], sample: &Sample) -> Option<(usize, Score)> {
    let fits = |branch: &Branch| !contradicts(tag, branch, sample);
    if branches.iter().any(fits) {
        return best_of(branches, sample, fits);
    }
    // A tag that no branch knows says nothing, so the other properties decide: the API names kinds
    // before the description lists them, and the rest of such an object is still worth its types.
    let Sample::Object(members) = sample else {
        return None;
    };
    let others = members.iter().filter(|(key, _)| tag != [key.as_str()]);
    let (at, score) = best_of(branches, &Sample::Object(others.cloned().collect()), |_| {
        true
    })?;
    (score.known > 0).then_some((at, score))
}

fn best_of(
    branches: &[Branch],
    sample: &Sample,
    fits: impl Fn(&Branch) -> bool,
) -> Option<(usize, Score)> {
    let mut best: Option<(usize, Score)> = None;
    let mut tie = false;
    for (at, branch) in branches.iter().enumerate() {
        if !fits(branch) {
            continue;
        }
        let Some(score) = score((branch.shape)(), sample) else {
            continue;
        };
        match best {
            Some((_, top)) if score == top => tie = true,
            Some((_, top)) if score < top => {}
            _ => (best, tie) = (Some((at, score)), false),
        }
    }
    best.filter(|_| !tie)
}

/// Whether the value has a tag, and the branch is known by other tags.
fn contradicts(tag: &[&str], branch: &Branch, sample: &Sample) -> bool {
    let ([tag], Sample::Object(members)) = (tag, sample) else {
        return false;
    };
    let text = members
        .iter()
        .rev()
        .find(|(key, _)| key == tag)
        .and_then(|(_, text)| text.as_deref());
    text.is_some_and(|text| !branch.tags.is_empty() && !branch.tags.contains(&text))
}

/// `None` if the shape cannot take the value.
fn score(shape: &Shape, sample: &Sample) -> Option<Score> {
    match (shape, sample) {
        (Shape::Any, _) => Some(Score::kind(1)),
        (Shape::Union(tag, branches), _) => best(tag, branches, sample).map(|(_, score)| Score {
            direct: false,
            ..score
        }),
        (Shape::Object(fields), Sample::Object(members)) => members_score(fields, members),
        (Shape::Map, Sample::Object(_)) => Some(Score::kind(5)),
        (Shape::List(_), Sample::Array(None)) => Some(Score::kind(5)),
        (Shape::List(item), Sample::Array(Some(first))) => {
            // A list of the wrong elements is still a list, but any better one wins.
            Some(score(item(), first).map_or(Score::kind(2), |score| Score {
                kind: 5 + score.kind,
                ..score
            }))
        }
        (_, Sample::Object(_) | Sample::Array(_)) => None,
        (_, Sample::Bool) => match shape {
            Shape::Bool => Some(Score::kind(5)),
            _ => None,
        },
        (_, Sample::Number(text)) => number_kind(shape, text).map(Score::kind),
        (_, Sample::Text(text)) => text_kind(shape, text).map(Score::kind),
    }
}

/// Other than a field, a union takes no scalar of another kind: that the value is a number may be all that matters.
fn number_kind(shape: &Shape, text: &str) -> Option<u8> {
    match shape {
        Shape::Integer | Shape::Time if canonical_i64(text).is_some() => Some(5),
        Shape::Integer if integer(text).is_some() => Some(3),
        Shape::Float => Some(4),
        Shape::Enum(texts) if texts.contains(&text) => Some(3),
        Shape::Time => Some(1),
        _ => None,
    }
}

fn text_kind(shape: &Shape, text: &str) -> Option<u8> {
    match shape {
        Shape::Enum(texts) => Some(if texts.contains(&text) { 6 } else { 3 }),
        Shape::Date => Some(if read_iso(text).is_some() { 5 } else { 2 }),
        Shape::Text => Some(4),
        Shape::Time => read_iso(text).map(|_| 3),
        _ => None,
    }
}

fn members_score(fields: &Fields, members: &[(String, Option<String>)]) -> Option<Score> {
    // Of equal keys only the last counts, as when the value is read.
    let last = |name: &str| members.iter().rev().find(|(key, _)| key == name);
    let has = |name: &str| last(name).is_some();
    let mut known = fields.names.iter().filter(|name| has(name)).count();
    for constant in fields.constants {
        if let Some((_, text)) = last(constant.key) {
            if text.as_deref() != Some(constant.text) {
                return None;
            }
            known += 1;
        }
    }
    Some(Score {
        // A map takes any object; a struct that knows no property of it is a worse guess.
        kind: if known > 0 || members.is_empty() {
            6
        } else {
            4
        },
        known,
        satisfied: fields.required.iter().all(|name| has(name)),
        complete: fields.names.iter().all(|name| has(name)),
        direct: true,
    })
}

/// The text of the first such property of the object that comes next, if that is a scalar.
///
/// The first, because a tag mostly stands in front, and what is behind it need not be looked at then.
fn text_at(mut lexer: Lexer<'_>, path: &[&str]) -> Result<Option<String>, DecodeError> {
    let Some((name, rest)) = path.split_first() else {
        return scalar_text(&mut lexer);
    };
    if lexer.peek()? != Peek::Object {
        return Ok(None);
    }
    let mut more = lexer.first_member();
    while more {
        let is_it = lexer.key()? == *name;
        lexer.colon()?;
        if is_it {
            return text_at(lexer, rest);
        }
        lexer.skip()?;
        more = lexer.next_member()?;
    }
    Ok(None)
}

/// Consumes a value and gives the text of a scalar.
fn scalar_text(lexer: &mut Lexer<'_>) -> Result<Option<String>, DecodeError> {
    Ok(match lexer.peek()? {
        Peek::String => Some(lexer.string()?.to_owned()),
        Peek::Number => Some(lexer.number()?.to_owned()),
        Peek::Bool => Some(lexer.bool()?.to_string()),
        Peek::Null | Peek::Array | Peek::Object => {
            lexer.skip()?;
            None
        }
    })
}

/// What comes next, `depth` levels of arrays deep; `None` for null. The position is of no use afterwards.
fn look(lexer: &mut Lexer<'_>, depth: usize) -> Result<Option<Sample>, DecodeError> {
    Ok(match lexer.peek()? {
        Peek::Null => {
            lexer.null()?;
            None
        }
        Peek::Bool => Some(Sample::Bool),
        Peek::Number => Some(Sample::Number(lexer.number()?.to_owned())),
        Peek::String => Some(Sample::Text(lexer.string()?.to_owned())),
        Peek::Array => {
            let mut more = depth > 0 && lexer.first_element();
            let mut first = None;
            while more && first.is_none() {
                first = look(lexer, depth - 1)?;
                more = first.is_none() && lexer.next_element()?;
            }
            Some(Sample::Array(first.map(Box::new)))
        }
        Peek::Object => {
            let mut members = Vec::new();
            let mut more = lexer.first_member();
            while more {
                let key = lexer.key()?.to_owned();
                lexer.colon()?;
                members.push((key, scalar_text(lexer)?));
                more = lexer.next_member()?;
            }
            Some(Sample::Object(members))
        }
    })
}
