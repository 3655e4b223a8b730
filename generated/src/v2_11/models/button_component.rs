// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, object, open_enum};
use super::ActionComponent;

/// A button in a canvas.
///
/// Schema `button_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ButtonComponent {
    /// The name of this kind of object. Always `button`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The name that people see.
    pub label: Option<String>,
    /// What happens on a click.
    pub action: Option<ActionComponent>,
    /// How the button looks. Default: `primary`.
    pub style: Option<ButtonComponentStyle>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ButtonComponent { r#type = "type", id, label, action, style, disabled });

impl ButtonComponent {
    /// Makes a value of what is required.
    pub fn new(
        r#type: impl Into<String>,
        id: impl Into<Id>,
        label: impl Into<String>,
        action: impl Into<ActionComponent>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            id: Some(Id::of(id)),
            label: Some(label.into()),
            action: Some(action.into()),
            ..Self::default()
        }
    }
}

/// How the button looks.
///
/// Part of [`ButtonComponent`]. No operation of this version uses it. One of `primary`,
/// `secondary`, `link`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ButtonComponentStyle {
    /// It stands out.
    Primary,
    /// It stands back.
    Secondary,
    /// It looks like a link.
    Link,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ButtonComponentStyle {
    Primary = "primary", Secondary = "secondary", Link = "link"
});
