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
    /// A button in a canvas. Its `type` is `button`.
    Button(ButtonComponent),
    /// Boxes to tick in a canvas. Its `type` is `checkbox`.
    Checkbox(CheckboxComponent),
    /// A list in a canvas of which one is chosen. Its `type` is `dropdown`.
    Dropdown(DropdownComponent),
    /// A field to fill in, in a canvas. Its `type` is `input`.
    Input(InputComponent),
    /// A list in a canvas. Its `type` is `list`.
    List(ListComponent),
    /// Buttons in a canvas of which one is chosen. Its `type` is `single-select`.
    SingleSelect(SingleSelectComponent),
    /// A field with several lines to fill in, in a canvas. Its `type` is `textarea`.
    TextArea(TextAreaComponent),
    /// A table of names and values in a canvas. Its `type` is `data-table`.
    DataTable(DataTableComponent),
    /// A line between two components of a canvas. Its `type` is `divider`.
    Divider(DividerComponent),
    /// A picture in a canvas. Its `type` is `image`.
    Image(ImageComponent),
    /// An empty space in a canvas. Its `type` is `spacer`.
    Spacer(SpacerComponent),
    /// Lines to read, in a canvas. Its `type` is `text`.
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
