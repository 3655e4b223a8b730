// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Value, union};
use super::{SheetActionComponent, SubmitActionComponent, UrlActionComponent};

/// What happens on a click in a canvas.
///
/// Schema `action_component`. No operation of this version uses it. `type` says which one it
/// is. New in version 2.11.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ActionComponent {
    /// Opens a page of the app inside of the Messenger. Its `type` is `sheet`.
    Sheet(SheetActionComponent),
    /// Opens a page in the browser. Its `type` is `url`.
    Url(UrlActionComponent),
    /// Sends what was filled in to the app. Its `type` is `submit`.
    Submit(SubmitActionComponent),
    /// Any other JSON.
    Other(Value),
}
union!(ActionComponent by "type" {
    Sheet(SheetActionComponent) = "sheet", Url(UrlActionComponent) = "url",
    Submit(SubmitActionComponent) = "submit"
});
