//! How `spec/client.toml` is read: each table by its keys, and what is left over is an error.

use super::{
    ApiConfig, ClientConfig, DocumentationBound, Feature, IdRule, Package, PagingNames, Region,
    Times,
};
use crate::toml::{DeserError, Deserialize, Table, Value};

impl<'de> Deserialize<'de> for ClientConfig {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let read = Self {
            package: table.optional("crate").unwrap_or_default(),
            api: table.optional("api").unwrap_or_default(),
            regions: table.optional("region").unwrap_or_default(),
            features: table.optional("feature").unwrap_or_default(),
            ids: table.optional("ids").unwrap_or_default(),
            times: table.optional("times").unwrap_or_default(),
            paging: table.optional("paging").unwrap_or_default(),
            documentation: table.optional("documentation").unwrap_or_default(),
        };
        table.finalize(None).map(|()| read)
    }
}

impl<'de> Deserialize<'de> for Package {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let read = Self {
            name: table.optional("name").unwrap_or_default(),
            description: table.optional("description"),
            keywords: table.optional("keywords").unwrap_or_default(),
            categories: table.optional("categories").unwrap_or_default(),
        };
        table.finalize(None).map(|()| read)
    }
}

impl<'de> Deserialize<'de> for ApiConfig {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let read = Self {
            name: table.optional("name"),
            documentation: table.optional("documentation"),
            version_header: table.optional("version-header"),
            token_variable: table.optional("token-variable"),
            base_url_variable: table.optional("base-url-variable"),
        };
        table.finalize(None).map(|()| read)
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let (name, base_url) = (table.required("name"), table.required("base-url"));
        let place = table.optional("place");
        table.finalize(None)?;
        Ok(Self {
            name: name?,
            place,
            base_url: base_url?,
        })
    }
}

impl<'de> Deserialize<'de> for Feature {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let (name, adds) = (table.required("name"), table.required("adds"));
        table.finalize(None)?;
        Ok(Self {
            name: name?,
            adds: adds?,
        })
    }
}

impl<'de> Deserialize<'de> for IdRule {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let read = Self {
            properties: table.optional("properties").unwrap_or_default(),
            suffixes: table.optional("suffixes").unwrap_or_default(),
        };
        table.finalize(None).map(|()| read)
    }
}

impl<'de> Deserialize<'de> for Times {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let mut read = Self::default();
        set(
            &mut table,
            &mut [("integer-formats", &mut read.integer_formats)],
        );
        table.finalize(None).map(|()| read)
    }
}

impl<'de> Deserialize<'de> for PagingNames {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let mut read = Self::default();
        set(
            &mut table,
            &mut [
                ("items", &mut read.items),
                ("page-info", &mut read.page_info),
                ("list-types", &mut read.list_types),
                ("pagination", &mut read.pagination),
                ("cursor", &mut read.cursor),
                ("page", &mut read.page),
                ("page-size", &mut read.page_size),
                ("scroll", &mut read.scroll),
                ("token", &mut read.token),
                ("next-token", &mut read.next_token),
                ("has-more", &mut read.has_more),
                ("next-link", &mut read.next_link),
                ("total-pages", &mut read.total_pages),
                ("total", &mut read.total),
            ],
        );
        table.finalize(None).map(|()| read)
    }
}

impl<'de> Deserialize<'de> for DocumentationBound {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let mut table = Table::new(value)?;
        let read = Self {
            minimum: table.optional("minimum").unwrap_or_default(),
        };
        table.finalize(None).map(|()| read)
    }
}

/// Reads lists that keep what they are where the table says nothing.
fn set(table: &mut Table<'_>, lists: &mut [(&'static str, &mut Vec<String>)]) {
    for (key, list) in lists {
        if let Some(read) = table.optional(key) {
            **list = read;
        }
    }
}
