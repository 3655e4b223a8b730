//! How objects read and write their fields without a line of generic code.

use std::fmt;

use super::encoder::{Shown, is_read_from};
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
            extra.set_instead(value);
            return Ok(Fit::Exact);
        }
        self.enter()?;
        let fields = shape.fields();
        let mut state = State {
            fields,
            kept: Vec::new(),
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
                if !(matches!(fit, Fit::Exact | Fit::Null) && state.is_idle()) {
                    state.done(at, fit, self, extra);
                }
            }
            more = self.lexer.next_member()?;
        }
        self.leave();
        state.finish(extra);
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
    fn key(&mut self, fields: &Fields, extra: &mut Extra) -> Result<Option<usize>, DecodeError> {
        let key = self.lexer.key()?;
        if let Some(at) = fields.find(key) {
            self.lexer.colon()?;
            return Ok(Some(at));
        }
        let key: Box<str> = key.into();
        let value = self.member(&key)?;
        extra.push(key, value);
        Ok(None)
    }
}

/// What has to be remembered while an object is read.
struct State {
    fields: &'static Fields,
    /// Per field whether `extra` has a source of it; empty as long as there is none.
    kept: Vec<Source>,
    /// Per required field whether it came with a value.
    seen: Vec<bool>,
}

#[derive(Clone, Copy, PartialEq)]
enum Source {
    Never,
    Needed,
    /// A later property of the same name fitted.
    Outdated,
}

impl State {
    /// Whether a field that fits leaves nothing to remember.
    fn is_idle(&self) -> bool {
        self.kept.is_empty() && self.seen.is_empty()
    }

    #[cold]
    fn done(&mut self, at: usize, fit: Fit, input: &mut Decoder<'_>, extra: &mut Extra) {
        if let Some(seen) = at
            .checked_sub(self.fields.optional())
            .and_then(|at| self.seen.get_mut(at))
        {
            *seen = fit != Fit::Null;
        }
        match fit {
            Fit::Exact | Fit::Null => {
                if let Some(source) = self.kept.get_mut(at)
                    && *source == Source::Needed
                {
                    *source = Source::Outdated;
                }
            }
            Fit::Kept | Fit::Mismatch => {
                self.kept.resize(self.fields.names.len(), Source::Never);
                self.kept[at] = Source::Needed;
                extra.push(self.fields.names[at].into(), input.take_kept());
            }
        }
    }

    fn finish(self, extra: &mut Extra) {
        extra.seal();
        for (name, source) in self.fields.names.iter().zip(&self.kept) {
            if *source == Source::Outdated {
                extra.remove(name);
            }
        }
        for constant in self.fields.constants {
            // Null says as little as an absent property.
            if extra
                .get(constant.key)
                .is_some_and(|value| value.is_null() || constant.is(value))
            {
                extra.remove(constant.key);
            }
        }
        if self.seen.contains(&false) {
            let required = self.fields.required.iter().zip(&self.seen);
            extra.set_absent(
                required
                    .filter(|(_, seen)| !**seen)
                    .map(|(name, _)| *name)
                    .collect(),
            );
        }
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
        self.open(b'{');
        for constant in fields.constants {
            if !extra.contains_key(constant.key) {
                self.key(constant.key);
                constant.to_value().write(self);
            }
        }
        for (slot, name) in slots.iter().zip(fields.names) {
            let got = slot.get();
            if let Some(source) = extra.get(name)
                && speaks_for(&got, source)
            {
                self.key(name);
                source.write(self);
                continue;
            }
            match got {
                Got::Nothing => {}
                // Not there when it was read, and not set since.
                Got::Default(_) if extra.is_absent(name) => {}
                Got::Null => {
                    self.key(name);
                    self.null();
                }
                Got::Value(value) | Got::Default(value) => {
                    self.key(name);
                    self.declare_ids(fields.numeric.contains(name));
                    value.write(self);
                }
            }
        }
        for (key, value) in extra {
            if !fields.names.contains(&key) {
                self.key(key);
                value.write(self);
            }
        }
        self.close(b'}');
    }
}

/// Whether a value under a declared name still stands for the field: the user may have set the field since.
fn speaks_for(got: &Got<'_>, source: &Value) -> bool {
    match got {
        Got::Nothing | Got::Default(_) => true,
        Got::Null => false,
        Got::Value(value) => is_read_from(*value, source),
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
