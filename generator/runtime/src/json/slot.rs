//! How objects read and write their fields without a line of generic code.

use std::fmt;

use super::encoder::{Shown, is_read_from};
use super::kept::{Came, Read, bit};
use super::lexer::Peek;
use super::shape::Fields;
use super::{Codec, DecodeError, Decoder, Encoder, Extra, Fit, Patch, Shape, Value};

/// A field of an object.
///
/// What could be said once for all types is not said here: there are hundreds of these once everything is compiled.
#[doc(hidden)]
pub trait Slot {
    /// Changes what the field holds. What is there now is returned, for a value to be read into it.
    fn set(&mut self, to: To) -> Option<&mut dyn Codec>;

    /// What the field holds.
    fn get(&self) -> Got<'_>;
}

/// What a field is set to.
#[doc(hidden)]
#[derive(Clone, Copy, PartialEq)]
pub enum To {
    /// What it is when nothing was read or set.
    Unset,
    /// Null, which unsets most.
    Null,
    /// The default of its type.
    Default,
}

/// What a field holds.
#[doc(hidden)]
pub enum Got<'a> {
    /// The property is left out.
    Nothing,
    /// The property is null.
    Null,
    /// The property has this value.
    Value(&'a dyn Codec),
    /// The property is required and has what it has when nothing was read or set.
    Default(&'a dyn Codec),
}

impl<T: Codec + Default> Slot for Option<T> {
    fn set(&mut self, to: To) -> Option<&mut dyn Codec> {
        *self = match to {
            To::Default => Some(T::default()),
            To::Unset | To::Null => None,
        };
        match self {
            Some(value) => Some(value),
            None => None,
        }
    }

    fn get(&self) -> Got<'_> {
        match self {
            Some(value) => Got::Value(value),
            None => Got::Nothing,
        }
    }
}

impl<T: Codec + Default> Slot for Patch<T> {
    fn set(&mut self, to: To) -> Option<&mut dyn Codec> {
        *self = match to {
            To::Default => Self::Set(T::default()),
            To::Null => Self::Clear,
            To::Unset => Self::Leave,
        };
        match self {
            Self::Set(value) => Some(value),
            Self::Clear | Self::Leave => None,
        }
    }

    fn get(&self) -> Got<'_> {
        match self {
            Self::Leave => Got::Nothing,
            Self::Clear => Got::Null,
            Self::Set(value) => Got::Value(value),
        }
    }
}

/// A required field. Neither `Option` nor `Patch` is on the wire by itself, so the three do not overlap.
impl<T: Codec + Default + PartialEq> Slot for T {
    fn set(&mut self, _: To) -> Option<&mut dyn Codec> {
        *self = T::default();
        Some(self)
    }

    fn get(&self) -> Got<'_> {
        if *self == T::default() {
            Got::Default(self)
        } else {
            Got::Value(self)
        }
    }
}

impl Decoder<'_> {
    /// Reads an object: declared properties into `slots`, which stand in the order of their names, all else into `extra`.
    ///
    /// # Errors
    /// Only for text that is not JSON or is nested too deeply.
    #[doc(hidden)]
    pub fn object(
        &mut self,
        shape: &'static Shape,
        slots: &mut [&mut dyn Slot],
        extra: &mut Extra,
    ) -> Result<Fit, DecodeError> {
        if self.peek()? != Peek::Object {
            if !self.at_root() {
                return self.mismatch();
            }
            // Nothing is around a root to keep what is not an object, so it is kept inside.
            let value = self.value()?;
            extra.kept_mut().set_instead(value);
            return Ok(Fit::Exact);
        }
        self.enter()?;
        let fields = shape.fields();
        let mut state = State {
            fields,
            nulls: 0,
            is_plain: fields.required.is_empty(),
            last: Vec::new(),
            seen: vec![false; fields.required.len()],
        };
        let mut hint = 0;
        let mut more = self.lexer.first_member();
        while more {
            // Properties mostly come in the order of declaration.
            let hinted = fields
                .names
                .get(hint)
                .is_some_and(|name| self.lexer.key_is(name));
            let at = if hinted {
                Some(hint)
            } else {
                self.key(fields, extra)?
            };
            if let Some(at) = at
                && let Some(slot) = slots.get_mut(at)
            {
                hint = at + 1;
                let fit = self
                    .field(*slot)
                    .map_err(|error| error.in_key(fields.names[at]))?;
                if !state.is_done(at, fit) {
                    state.done(at, fit, self, extra)?;
                }
            }
            more = self.lexer.next_member()?;
        }
        self.leave();
        if state.is_plain && fields.constants.is_empty() && extra.is_unused() {
            extra.set_read(Read::new(fields, state.nulls));
        } else {
            state.finish(self, extra)?;
        }
        Ok(Fit::Exact)
    }

    /// Reads one value into a field, whatever that held.
    #[inline]
    fn field(&mut self, slot: &mut dyn Slot) -> Result<Fit, DecodeError> {
        if self.null()? {
            slot.set(To::Null);
            return Ok(match slot.get() {
                // A null says something here, so it is not the same as absence.
                Got::Null => Fit::Exact,
                Got::Nothing | Got::Value(_) | Got::Default(_) => Fit::Null,
            });
        }
        let fit = match slot.set(To::Default) {
            Some(value) => value.read(self)?,
            None => self.mismatch()?,
        };
        if fit == Fit::Mismatch {
            slot.set(To::Unset);
        }
        Ok(self.keep_lossy(fit))
    }

    /// The index of the key that comes next. If it is unknown, its property is read into `extra`.
    fn key(
        &mut self,
        fields: &'static Fields,
        extra: &mut Extra,
    ) -> Result<Option<usize>, DecodeError> {
        let key = self.lexer.key()?;
        if let Some(at) = fields.find(key) {
            self.lexer.colon()?;
            return Ok(Some(at));
        }
        let key = self.names.share(key);
        self.spend_on(extra)?;
        let value = self.member(&key)?;
        if extra.is_empty() {
            extra.reserve(usize::from(*self.undeclared(fields)));
        }
        extra.push(key, value);
        Ok(None)
    }
}

impl Decoder<'_> {
    /// Accounts for one more property in `extra`.
    pub(super) fn spend_on(&mut self, extra: &Extra) -> Result<(), DecodeError> {
        self.spend(extra.next_size())
    }
}

/// What has to be remembered while an object is read.
struct State {
    fields: &'static Fields,
    /// A bit for each of the first fields that was null.
    nulls: u64,
    /// Whether nothing else has to be remembered, so far.
    is_plain: bool,
    /// Per field what `extra` has of it; empty as long as that is nothing.
    last: Vec<Last>,
    /// Per required field whether it came.
    seen: Vec<bool>,
}

/// What the last property of a name was, if `extra` has something of it.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    Nothing,
    /// A value that did not fit.
    Mismatch,
    /// A value that the field writes otherwise.
    Source,
    /// One that the field writes as it came, after another one.
    Exact,
}

impl State {
    /// Remembers a field of which at most a bit has to be remembered. Whether it is one.
    #[inline]
    fn is_done(&mut self, at: usize, fit: Fit) -> bool {
        if !self.is_plain {
            return false;
        }
        let bit = bit(at).unwrap_or(0);
        match fit {
            Fit::Exact => self.nulls &= !bit,
            Fit::Null => self.nulls |= bit,
            Fit::Kept | Fit::Mismatch => return false,
        }
        // A null without a bit is kept elsewhere.
        fit == Fit::Exact || bit != 0
    }

    fn done(
        &mut self,
        at: usize,
        fit: Fit,
        input: &mut Decoder<'_>,
        extra: &mut Extra,
    ) -> Result<(), DecodeError> {
        let required = at.checked_sub(self.fields.optional());
        if let Some(seen) = required.and_then(|at| self.seen.get_mut(at)) {
            *seen = true;
        }
        let bit = bit(at);
        self.nulls &= !bit.unwrap_or(0);
        let last = match (fit, bit) {
            (Fit::Null, Some(bit)) => {
                self.nulls |= bit;
                Last::Exact
            }
            (Fit::Exact, _) => Last::Exact,
            (Fit::Kept | Fit::Null, _) => Last::Source,
            (Fit::Mismatch, _) => Last::Mismatch,
        };
        if last == Last::Exact {
            if let Some(before) = self.last.get_mut(at)
                && *before != Last::Nothing
            {
                *before = last;
            }
            return Ok(());
        }
        self.is_plain = false;
        self.last.resize(self.fields.names.len(), Last::Nothing);
        self.last[at] = last;
        input.spend_on(extra)?;
        let name = input.names.share(self.fields.names[at]);
        let value = match fit {
            Fit::Null => Value::Null,
            Fit::Exact | Fit::Kept | Fit::Mismatch => input.take_kept(),
        };
        match last {
            Last::Source => extra.kept_mut().sources_mut().push(name, value),
            _ => extra.push(name, value),
        }
        Ok(())
    }

    fn finish(self, input: &mut Decoder<'_>, extra: &mut Extra) -> Result<(), DecodeError> {
        let fields = self.fields;
        let mut mixed = false;
        extra.seal();
        for (name, last) in fields.names.iter().zip(&self.last) {
            mixed |= *last == Last::Mismatch;
            if *last != Last::Nothing {
                extra.forget(name, *last != Last::Mismatch);
            }
            if matches!(last, Last::Mismatch | Last::Exact) {
                extra.forget(name, false);
            }
        }
        let mut absent = Vec::new();
        for constant in fields.constants {
            match extra.get(constant.key) {
                None => absent.push(constant.key),
                Some(value) if constant.is(value) => {
                    extra.remove(constant.key);
                }
                Some(_) => mixed = true,
            }
        }
        let required = fields.required.iter().zip(&self.seen);
        absent.extend(required.filter(|(_, seen)| !**seen).map(|(name, _)| *name));
        if !extra.is_empty() {
            *input.undeclared(fields) = u8::try_from(extra.len()).unwrap_or(u8::MAX);
        }
        extra.set_read(Read::new(fields, self.nulls));
        if mixed {
            extra.kept_mut().set_mixed();
        }
        if !absent.is_empty() {
            input.spend_on(extra)?;
            extra.kept_mut().set_absent(absent);
        }
        Ok(())
    }
}

impl Encoder {
    /// Writes an object whose `slots` stand in the order of the names in `shape`.
    #[doc(hidden)]
    pub fn object(&mut self, shape: &'static Shape, slots: &[&dyn Slot], extra: &Extra) {
        let fields = shape.fields();
        let members = Members {
            fields,
            slots,
            extra,
        };
        if self.shows_or_compares(&members) {
            return;
        }
        let none = Extra::new();
        let extra = if self.typed_only() { &none } else { extra };
        if let Some(value) = extra.instead()
            && extra.is_empty()
            && slots
                .iter()
                .all(|slot| matches!(slot.get(), Got::Nothing | Got::Default(_)))
        {
            return value.write(self);
        }
        let came = extra.came(fields);
        let mut mark = b'{';
        for constant in fields.constants {
            if came.lacks(constant.key) {
                self.key(&mut mark, constant.key);
                constant.to_value().write(self);
            }
        }
        for (at, (slot, name)) in slots.iter().zip(fields.names).enumerate() {
            if self.leaves_out(fields, name) {
                continue;
            }
            let got = slot.get();
            if let Some(value) = as_it_came(&got, &came, name, at) {
                self.key(&mut mark, name);
                value.write(self);
                continue;
            }
            match got {
                Got::Nothing => {}
                // Not there when it was read, and not set since.
                Got::Default(_) if came.is_absent(name) => {}
                Got::Null => {
                    self.key(&mut mark, name);
                    self.null();
                }
                Got::Value(value) | Got::Default(value) => {
                    self.key(&mut mark, name);
                    self.declare_ids(fields.numeric.contains(name));
                    value.write(self);
                }
            }
        }
        for (key, value) in extra {
            if came.is_undeclared(key) {
                self.key(&mut mark, key);
                value.write(self);
            }
        }
        self.end_object(mark);
    }
}

/// What to write in place of a field that says nothing else: the user may have set it since it was read.
#[inline]
fn as_it_came<'a>(got: &Got<'_>, came: &Came<'a>, name: &str, at: usize) -> Option<&'a Value> {
    let same = |value: &dyn Codec| {
        let source = came.source(name);
        source.filter(|source| is_read_from(value, source))
    };
    match got {
        Got::Nothing => came.instead(name, at),
        Got::Default(value) => came.instead(name, at).or_else(|| same(*value)),
        Got::Value(value) => same(*value),
        Got::Null => None,
    }
}

/// Prints the fields that are set.
struct Members<'a> {
    fields: &'static Fields,
    slots: &'a [&'a dyn Slot],
    extra: &'a Extra,
}

impl fmt::Debug for Members<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = f.debug_struct(self.fields.name);
        for (slot, name) in self.slots.iter().zip(self.fields.names) {
            match slot.get() {
                Got::Nothing => {}
                Got::Null => {
                    out.field(name, &Value::Null);
                }
                Got::Value(value) | Got::Default(value) => {
                    out.field(name, &Shown(value));
                }
            }
        }
        if !self.extra.is_empty() || self.extra.instead().is_some() {
            out.field("extra", self.extra);
        }
        out.finish()
    }
}
