// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};
use super::{CustomObjectInstance, PagesLink};

/// A page of custom objects.
///
/// Schema `custom_object_instances_paginated_list`. Returned by
/// [`ListCustomObjectInstances`](super::super::ListCustomObjectInstances). New in version 2.16.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomObjectInstancesPaginatedList {
    /// The name of this kind of object. Always `list`.
    pub r#type: Option<String>,
    /// The position of this page in the list, and where the next page is.
    pub pages: Option<PagesLink>,
    /// The number of elements on all pages.
    pub total_count: Option<i64>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<CustomObjectInstance>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(CustomObjectInstancesPaginatedList { r#type = "type", pages, total_count, data });
