// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};
use super::ActionComponent;

/// Schema `button_component`. No operation of this version uses it. New in version 2.11.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ButtonComponent {
    /// The name of this kind of object. Always `button`.
    pub r#type: Option<String>,
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub label: Option<String>,
    pub action: Option<ActionComponent>,
    /// Default: `primary`.
    pub style: Option<ButtonComponentStyle>,
    /// Whether it cannot be used at present. Default: `false`.
    pub disabled: Option<bool>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ButtonComponent { r#type = "type", id, label, action, style, disabled });

/// Part of [`ButtonComponent`]. No operation of this version uses it. One of `primary`,
/// `secondary`, `link`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ButtonComponentStyle {
    Primary,
    Secondary,
    Link,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(ButtonComponentStyle {
    Primary = "primary", Secondary = "secondary", Link = "link"
});
