//! What is remembered of an object so that it can be written back as it came.

use super::name::Name;
use super::shape::Fields;
use super::{Object, Value};

/// What was read into an object, as far as nearly every response has it: no memory of its own.
///
/// Like [`Kept`] it is not compared and not printed: two objects whose fields hold the same are the same, however they
/// were spelled.
#[derive(Clone, Copy, Default)]
pub(crate) struct Read {
    /// The type, if one was read. A program may move the whole to an object of another type, where bits and names would
    /// mean other fields.
    of: Option<&'static Fields>,
    /// The fields that were null, a bit each.
    nulls: u64,
}

impl Read {
    /// Nothing was read.
    pub(crate) const UNKNOWN: Self = Self { of: None, nulls: 0 };

    pub(crate) fn new(of: &'static Fields, nulls: u64) -> Self {
        let of = Some(of);
        Self { of, nulls }
    }

    pub(crate) fn is_known(self) -> bool {
        self.of.is_some()
    }
}

/// How the properties of an object came, where neither its fields nor [`Read`] tell: mostly nothing.
#[derive(Clone, Default)]
pub(crate) struct Kept(Option<Box<Rare>>);

#[derive(Clone, Default)]
struct Rare {
    /// Values that their fields hold and would write otherwise, by name. Null stands for itself where there is no bit
    /// for the field.
    sources: Object,
    /// Required fields and constants that the JSON did not have.
    absent: Vec<&'static str>,
    /// What came where the object should have been.
    instead: Option<Value>,
    /// Whether `extra` may have properties that the type declares.
    mixed: bool,
}

/// A null, to be given by reference.
static NULL: Value = Value::Null;

static NOTHING: Object = Object::new();

/// The bit of a field; none for fields beyond the first 64.
pub(crate) fn bit(at: usize) -> Option<u64> {
    1_u64.checked_shl(u32::try_from(at).ok()?)
}

impl Kept {
    /// How much memory one more thing to remember takes.
    pub(crate) const ENTRY: usize = 2 * size_of::<(Name, Value)>();

    /// Says that `extra` may have properties that the type declares.
    pub(crate) fn set_mixed(&mut self) {
        self.rare_mut().mixed = true;
    }

    pub(crate) fn set_absent(&mut self, names: Vec<&'static str>) {
        self.rare_mut().absent = names;
    }

    pub(crate) fn set_instead(&mut self, value: Value) {
        self.rare_mut().instead = Some(value);
    }

    pub(crate) fn instead(&self) -> Option<&Value> {
        self.0.as_ref()?.instead.as_ref()
    }

    /// A value as it came.
    pub(crate) fn source(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.sources.get(name)
    }

    /// All values as they came, to add some and to take some out.
    pub(crate) fn sources_mut(&mut self) -> &mut Object {
        &mut self.rare_mut().sources
    }

    /// The same, if there are any.
    pub(crate) fn any_sources_mut(&mut self) -> Option<&mut Object> {
        self.0.as_mut().map(|rare| &mut rare.sources)
    }

    fn rare_mut(&mut self) -> &mut Rare {
        self.0.get_or_insert_default()
    }
}

/// What has to be looked up to write an object as it came: mostly nothing, so that its fields are written without a look
/// for their names.
pub(crate) struct Came<'a> {
    fields: &'static Fields,
    members: &'a Object,
    /// Whether properties of the type may be among `members`.
    mixed: bool,
    /// The fields that were null, a bit each.
    nulls: u64,
    sources: &'a Object,
    absent: &'a [&'static str],
}

impl<'a> Came<'a> {
    /// What was read as another type may hold anything under the names of this one. Sources count for any type.
    pub(crate) fn new(
        fields: &'static Fields,
        read: Read,
        members: &'a Object,
        kept: Option<&'a Kept>,
    ) -> Self {
        let is_own = read.of.is_some_and(|of| std::ptr::eq(of, fields));
        let rare = kept.and_then(|kept| kept.0.as_deref());
        Self {
            fields,
            members,
            mixed: !members.is_empty() && (!is_own || rare.is_some_and(|rare| rare.mixed)),
            nulls: if is_own { read.nulls } else { 0 },
            sources: rare.map_or(&NOTHING, |rare| &rare.sources),
            absent: match rare {
                Some(rare) if is_own => &rare.absent,
                _ => &[],
            },
        }
    }

    /// What came in place of a field that holds nothing.
    #[inline]
    pub(crate) fn instead(&self, name: &str, at: usize) -> Option<&'a Value> {
        if self.mixed
            && let Some(value) = self.members.get(name)
        {
            return Some(value);
        }
        if bit(at).is_some_and(|bit| self.nulls & bit != 0) {
            return Some(&NULL);
        }
        self.source(name).filter(|source| source.is_null())
    }

    /// A value as it came, of a field that holds it.
    #[inline]
    pub(crate) fn source(&self, name: &str) -> Option<&'a Value> {
        if self.sources.is_empty() {
            return None;
        }
        self.sources.get(name)
    }

    /// Whether the JSON did not have a required field.
    #[inline]
    pub(crate) fn is_absent(&self, name: &str) -> bool {
        self.absent.contains(&name)
    }

    /// Whether nothing was read for a constant, which is written then.
    pub(crate) fn lacks(&self, constant: &str) -> bool {
        !(self.is_absent(constant) || self.mixed && self.members.contains_key(constant))
    }

    /// Whether a property of `members` is not declared.
    #[inline]
    pub(crate) fn is_undeclared(&self, key: &str) -> bool {
        !self.mixed || self.fields.find(key).is_none()
    }
}
