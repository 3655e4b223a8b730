// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Patch, object};

/// Schema `Option`. Sent by [`DropCall`](super::super::DropCall).
#[doc(alias = "Option")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptionModel {
    /// Required.
    pub some: String,
    /// Required.
    pub none: Patch<bool>,
    #[doc(alias = "new")]
    pub new_field: Option<String>,
    #[doc(alias = "clear_new")]
    pub clear_new_field_2: Option<String>,
    #[doc(alias = "default")]
    pub default_field: Patch<String>,
    #[doc(alias = "3d")]
    pub value_3d: Option<bool>,
    pub symbol_: Option<String>,
    #[doc(alias = "日本")]
    pub symbol_65e5_672c: Option<String>,
    pub a_b_c: Option<String>,
    /// Properties beyond the fields above, sent as they are.
    pub extra: Extra,
}
object!(OptionModel {
    none, new_field = "new", clear_new_field_2 = "clear_new", default_field = "default",
    value_3d = "3d", symbol_ = "", symbol_65e5_672c = "日本", a_b_c = "a\"b\\c\n";
    required some = "Some";
    constant "type" = "option"
});

impl OptionModel {
    /// Makes a value of what is required.
    pub fn new(some: impl Into<String>, none: bool) -> Self {
        Self {
            some: some.into(),
            none: Patch::Set(none),
            ..Self::default()
        }
    }

    /// Sets `none`.
    #[must_use]
    pub fn none(mut self, none: bool) -> Self {
        self.none = Patch::Set(none);
        self
    }

    /// Sends null for `none`.
    #[must_use]
    pub fn clear_none(mut self) -> Self {
        self.none = Patch::Clear;
        self
    }

    /// Sets `new`.
    #[must_use]
    pub fn new_field(mut self, new_field: impl Into<String>) -> Self {
        self.new_field = Some(new_field.into());
        self
    }

    /// Sets `clear_new`.
    #[must_use]
    pub fn clear_new_field_2(mut self, clear_new_field_2: impl Into<String>) -> Self {
        self.clear_new_field_2 = Some(clear_new_field_2.into());
        self
    }

    /// Sets `default`.
    #[must_use]
    pub fn default_field(mut self, default_field: impl Into<String>) -> Self {
        self.default_field = Patch::Set(default_field.into());
        self
    }

    /// Sends null for `default`.
    #[must_use]
    pub fn clear_default_field(mut self) -> Self {
        self.default_field = Patch::Clear;
        self
    }

    /// Sets `3d`.
    #[must_use]
    pub fn value_3d(mut self, value_3d: bool) -> Self {
        self.value_3d = Some(value_3d);
        self
    }

    /// Sets ``.
    #[must_use]
    pub fn symbol_(mut self, symbol_: impl Into<String>) -> Self {
        self.symbol_ = Some(symbol_.into());
        self
    }

    /// Sets `日本`.
    #[must_use]
    pub fn symbol_65e5_672c(mut self, symbol_65e5_672c: impl Into<String>) -> Self {
        self.symbol_65e5_672c = Some(symbol_65e5_672c.into());
        self
    }

    /// Sets `a"b\c'`.
    #[must_use]
    pub fn a_b_c(mut self, a_b_c: impl Into<String>) -> Self {
        self.a_b_c = Some(a_b_c.into());
        self
    }
}
