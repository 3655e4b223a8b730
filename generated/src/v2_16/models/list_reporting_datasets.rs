// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Part of `GET /export/reporting_data/get_datasets`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportingDatasetsResponseDataItemAttribute {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    pub qualified_id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ListReportingDatasetsResponseDataItemAttribute { id, qualified_id, name });

/// Part of `GET /export/reporting_data/get_datasets`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportingDatasetsResponseDataItem {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The name that people see.
    pub name: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub default_time_attribute_id: Option<String>,
    pub attributes: Option<List<ListReportingDatasetsResponseDataItemAttribute>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ListReportingDatasetsResponseDataItem {
    id, name, description, default_time_attribute_id, attributes
});

/// Part of `GET /export/reporting_data/get_datasets`. Read from answers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListReportingDatasetsResponse {
    /// The name of this kind of object.
    pub r#type: Option<String>,
    /// The elements of the list, or of this page of it.
    pub data: Option<List<ListReportingDatasetsResponseDataItem>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(ListReportingDatasetsResponse { r#type = "type", data });
