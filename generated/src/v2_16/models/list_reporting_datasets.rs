// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// A column of the dataset.
///
/// Part of `GET /export/reporting_data/get_datasets`. Read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportingDatasetsResponseDataItemAttribute {
    /// The short name of the column, which more than one column can have.
    pub id: Option<Id>,
    /// The name of the column with a prefix, such as `conversation.Brand`. Exports take this one.
    pub qualified_id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListReportingDatasetsResponseDataItemAttribute { id, qualified_id, name });

/// A dataset that can be exported.
///
/// Part of `GET /export/reporting_data/get_datasets`. Listed by
/// [`ListReportingDatasets`](super::super::ListReportingDatasets).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportingDatasetsResponseDataItem {
    /// The name by which an export asks for the dataset.
    pub id: Option<Id>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// The column whose time decides what is in the span of an export.
    pub default_time_attribute_id: Option<Id>,
    /// What is known of each record, a column each.
    pub attributes: Option<List<ListReportingDatasetsResponseDataItemAttribute>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListReportingDatasetsResponseDataItem {
    id, name, description, default_time_attribute_id, attributes
});

/// The datasets.
///
/// Part of `GET /export/reporting_data/get_datasets`. Returned by
/// [`ListReportingDatasets`](super::super::ListReportingDatasets).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportingDatasetsResponse {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ListReportingDatasetsResponseDataItem>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ListReportingDatasetsResponse { r#type = "type", data });
