//! What is remembered of an object so that it can be written back as it came.

use super::shape::Fields;
use super::{Object, Value};

/// How the properties of an object came, where its fields alone do not tell.
///
/// It is not compared and not printed: two objects whose fields hold the same are the same, however they were spelled.
#[derive(Clone, Default)]
pub(crate) struct Kept {
    /// The type that was read. A program may move the whole to an object of another type, where bits and names would
    /// mean other fields.
    of: Option<&'static Fields>,
    /// The fields that were null, a bit each.
    nulls: u64,
    rare: Option<Box<Rare>>,
}

#[derive(Clone, Default)]
struct Rare {
    /// Values that their fields hold and would write otherwise, by name. Null stands for itself where there is no bit
    /// for the field.
    sources: Object,
    /// Required fields and constants that the JSON did not have.
    absent: Vec<&'static str>,
    /// What came where the object should have been.
    instead: Option<Value>,
}

/// A null, to be given by reference.
static NULL: Value = Value::Null;

/// The bit of a field; none for fields beyond the first 64.
pub(crate) fn bit(at: usize) -> Option<u64> {
    1_u64.checked_shl(u32::try_from(at).ok()?)
}

impl Kept {
    /// How much memory one more thing to remember takes.
    pub(crate) const ENTRY: usize = 2 * size_of::<(Box<str>, Value)>();

    pub(crate) fn set_nulls(&mut self, of: &'static Fields, nulls: u64) {
        self.of = Some(of);
        self.nulls = nulls;
    }

    pub(crate) fn set_absent(&mut self, of: &'static Fields, names: Vec<&'static str>) {
        self.of = Some(of);
        self.rare_mut().absent = names;
    }

    pub(crate) fn set_instead(&mut self, value: Value) {
        self.rare_mut().instead = Some(value);
    }

    pub(crate) fn instead(&self) -> Option<&Value> {
        self.rare.as_ref()?.instead.as_ref()
    }

    /// The null of a field that came as null.
    pub(crate) fn null(&self, of: &Fields, at: usize) -> Option<&Value> {
        if self.is_of(of) && bit(at).is_some_and(|bit| self.nulls & bit != 0) {
            return Some(&NULL);
        }
        let source = self.source(of.names.get(at)?)?;
        source.is_null().then_some(source)
    }

    /// Whether the JSON did not have a required field or a constant.
    pub(crate) fn is_absent(&self, of: &Fields, name: &str) -> bool {
        self.is_of(of) && (self.rare.as_ref()).is_some_and(|rare| rare.absent.contains(&name))
    }

    /// A value as it came.
    pub(crate) fn source(&self, name: &str) -> Option<&Value> {
        self.rare.as_ref()?.sources.get(name)
    }

    /// All values as they came, to add some and to take some out.
    pub(crate) fn sources_mut(&mut self) -> &mut Object {
        &mut self.rare_mut().sources
    }

    /// The same, if there are any.
    pub(crate) fn any_sources_mut(&mut self) -> Option<&mut Object> {
        self.rare.as_mut().map(|rare| &mut rare.sources)
    }

    fn rare_mut(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    fn is_of(&self, of: &Fields) -> bool {
        self.of.is_some_and(|own| std::ptr::eq(own, of))
    }
}
