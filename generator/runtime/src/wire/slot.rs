//! How objects read and write their fields without a line of generic code.

use std::fmt;

use super::lexer::Peek;
use super::shape::Fields;
use super::{DecodeError, Decoder, Encoder, Extra, Fit, Patch, Shape, Value, Wire};

/// A field of an object.
#[doc(hidden)]
pub trait Slot {
    /// Reads one value that is not null into the field, whatever that held.
    ///
    /// # Errors
    /// Only for text that is no JSON or is nested too deeply.
    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError>;

    /// Sets the field to null, which unsets most.
    fn set_null(&mut self) -> Fit;

    /// What the field holds.
    fn get(&self) -> Got<'_>;

    /// Whether the field holds what it holds when nothing was read or set.
    fn is_unset(&self) -> bool;
}

/// What a field holds.
#[doc(hidden)]
pub enum Got<'a> {
    /// The member is left out.
    Nothing,
    /// The member is null.
    Null,
    /// The member has this value.
    Value(&'a dyn Wire),
}

// There are hundreds of these once everything is compiled, so they are kept as short as they can be.
impl<T: Wire + Default> Slot for Option<T> {
    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        let mut value = T::default();
        let fit = value.read(input);
        *self = if let Ok(Fit::Exact | Fit::Kept) = fit {
            Some(value)
        } else {
            None
        };
        fit
    }

    fn set_null(&mut self) -> Fit {
        *self = None;
        Fit::Null
    }

    fn get(&self) -> Got<'_> {
        match self {
            Some(value) => Got::Value(value),
            None => Got::Nothing,
        }
    }

    fn is_unset(&self) -> bool {
        self.is_none()
    }
}

impl<T: Wire + Default> Slot for Patch<T> {
    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        let mut value = None;
        let fit = Slot::read(&mut value, input);
        *self = value.map_or(Self::Leave, Self::Set);
        fit
    }

    fn set_null(&mut self) -> Fit {
        // A null says something here, so it is no absence.
        *self = Self::Clear;
        Fit::Exact
    }

    fn get(&self) -> Got<'_> {
        match self {
            Self::Leave => Got::Nothing,
            Self::Clear => Got::Null,
            Self::Set(value) => Got::Value(value),
        }
    }

    fn is_unset(&self) -> bool {
        matches!(self, Self::Leave)
    }
}

/// A required field. Neither `Option` nor `Patch` is on the wire by itself, so the three do not overlap.
impl<T: Wire + Default + PartialEq> Slot for T {
    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        *self = T::default();
        Wire::read(self, input)
    }

    fn set_null(&mut self) -> Fit {
        *self = T::default();
        Fit::Null
    }

    fn get(&self) -> Got<'_> {
        Got::Value(self)
    }

    fn is_unset(&self) -> bool {
        *self == T::default()
    }
}

/// Receives the fields of an object.
#[doc(hidden)]
pub trait Visit {
    /// `slots` stand in the order of the names in `shape`.
    fn object(&mut self, shape: &'static Shape, slots: &[&dyn Slot], extra: &Extra);
}

impl Decoder<'_> {
    /// Reads an object: declared members into `slots`, which stand in the order of their names, all else into `extra`.
    ///
    /// # Errors
    /// Only for text that is no JSON or is nested too deeply.
    #[doc(hidden)]
    pub fn object(
        &mut self,
        shape: &'static Shape,
        slots: &mut [&mut dyn Slot],
        extra: &mut Extra,
    ) -> Result<Fit, DecodeError> {
        if self.peek()? != Peek::Object {
            if !self.at_root() {
                return self.misfit();
            }
            // Nothing is around a root to keep what is no object, so it is kept inside.
            let value = self.value()?;
            extra.set_instead(value);
            return Ok(Fit::Exact);
        }
        self.enter()?;
        let fields = shape.fields();
        let mut state = State {
            fields,
            kept: Vec::new(),
            seen: vec![false; fields.required().len()],
        };
        let mut hint = 0;
        let mut more = self.lexer.first_member();
        while more {
            // Members mostly come in the order of declaration.
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
                let fit = if self.null()? {
                    Ok(slot.set_null())
                } else {
                    slot.read(self)
                };
                match fit {
                    Ok(Fit::Exact | Fit::Null) if state.is_idle() => {}
                    Ok(fit) => state.done(at, fit, self, extra),
                    Err(error) => return Err(error.in_key(fields.names[at])),
                }
            }
            more = self.lexer.next_member()?;
        }
        self.leave();
        state.finish(extra);
        Ok(Fit::Exact)
    }

    /// The index of the key that comes next. If it is unknown, its member is read into `extra`.
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
    /// A later member of the same name fitted.
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
            .checked_sub(self.fields.optional)
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
            Fit::Kept | Fit::Misfit => {
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
            // Null says as little as an absent member.
            if extra
                .get(constant.key)
                .is_some_and(|value| value.is_null() || constant.is(value))
            {
                extra.remove(constant.key);
            }
        }
        if self.seen.contains(&false) {
            let required = self.fields.required().iter().zip(&self.seen);
            extra.set_absent(
                required
                    .filter(|(_, seen)| !**seen)
                    .map(|(name, _)| *name)
                    .collect(),
            );
        }
    }
}

impl Visit for Encoder {
    fn object(&mut self, shape: &'static Shape, slots: &[&dyn Slot], extra: &Extra) {
        let fields = shape.fields();
        let none = Extra::new();
        let extra = if self.typed_only() { &none } else { extra };
        if let Some(value) = extra.instead()
            && extra.is_empty()
            && slots.iter().all(|slot| slot.is_unset())
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
        for (at, (slot, name)) in slots.iter().zip(fields.names).enumerate() {
            let required = at >= fields.optional;
            if let Some(source) = extra.get(name)
                && speaks_for(*slot, required, source)
            {
                self.key(name);
                source.write(self);
                continue;
            }
            match slot.get() {
                Got::Nothing => {}
                // Not there when it was read, and not set since.
                Got::Value(_) if required && extra.is_absent(name) && slot.is_unset() => {}
                Got::Null => {
                    self.key(name);
                    self.null();
                }
                Got::Value(value) => {
                    self.key(name);
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
fn speaks_for(slot: &dyn Slot, required: bool, source: &Value) -> bool {
    match slot.get() {
        Got::Nothing => true,
        Got::Null => false,
        Got::Value(value) => value.is_read_from(source) || (required && slot.is_unset()),
    }
}

/// Prints the fields that are set.
///
/// # Errors
/// Those of the formatter.
#[doc(hidden)]
pub fn debug(object: &dyn Wire, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut printer = Printer { f, result: Ok(()) };
    object.visit(&mut printer);
    printer.result
}

struct Printer<'a, 'f> {
    f: &'a mut fmt::Formatter<'f>,
    result: fmt::Result,
}

impl Visit for Printer<'_, '_> {
    fn object(&mut self, shape: &'static Shape, slots: &[&dyn Slot], extra: &Extra) {
        let fields = shape.fields();
        let mut out = self.f.debug_struct(fields.name);
        for (slot, name) in slots.iter().zip(fields.names) {
            match slot.get() {
                Got::Nothing => {}
                Got::Null => {
                    out.field(name, &Value::Null);
                }
                Got::Value(value) => {
                    out.field(name, &value);
                }
            }
        }
        if !extra.is_empty() || extra.instead().is_some() {
            out.field("extra", extra);
        }
        self.result = out.finish();
    }
}
