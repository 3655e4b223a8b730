// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{
    ButtonComponent, CheckboxComponent, DataTableComponent, DividerComponent,
    DropdownComponent, ImageComponent, InputComponent, ListComponent,
    SingleSelectComponent, SpacerComponent, TextAreaComponent, TextComponent,
};

/// A piece of a canvas, such as a button or a line.
///
/// Schema `component`. No operation of this version uses it. `type` says which one it is. New
/// in version 2.11.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Component {
    Button(ButtonComponent),
    Checkbox(CheckboxComponent),
    Dropdown(DropdownComponent),
    Input(InputComponent),
    List(ListComponent),
    SingleSelect(SingleSelectComponent),
    TextArea(TextAreaComponent),
    DataTable(DataTableComponent),
    Divider(DividerComponent),
    Image(ImageComponent),
    Spacer(SpacerComponent),
    Text(TextComponent),
    /// Any other JSON.
    Other(Value),
}
union!(Component by "type" {
    Button(ButtonComponent) = "button", Checkbox(CheckboxComponent) = "checkbox",
    Dropdown(DropdownComponent) = "dropdown", Input(InputComponent) = "input",
    List(ListComponent) = "list", SingleSelect(SingleSelectComponent) = "single-select",
    TextArea(TextAreaComponent) = "textarea", DataTable(DataTableComponent) = "data-table",
    Divider(DividerComponent) = "divider", Image(ImageComponent) = "image",
    Spacer(SpacerComponent) = "spacer", Text(TextComponent) = "text"
});
