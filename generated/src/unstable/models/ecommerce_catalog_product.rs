// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, Map, Value, object, union};
use super::EcommerceCatalogVariant;

/// Schema `ecommerce_catalog_product`. No operation of this version uses it. New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogProduct {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The title that readers see.
    pub title: Option<String>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    pub description_html: Option<String>,
    pub featured_image_url: Option<String>,
    pub image_urls: Option<List<String>>,
    pub price_min: Option<f64>,
    pub price_max: Option<f64>,
    pub currency: Option<String>,
    pub in_stock: Option<bool>,
    /// The labels on it.
    pub tags: Option<List<String>>,
    pub collections: Option<List<EcommerceCatalogProductCollection>>,
    pub category_path: Option<EcommerceCatalogProductCategoryPath>,
    pub available_options: Option<List<EcommerceCatalogProductAvailableOption>>,
    pub variants: Option<List<EcommerceCatalogVariant>>,
    pub additional_data: Option<Map<Value>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogProduct {
    id, title, url, description, description_html, featured_image_url, image_urls, price_min,
    price_max, currency, in_stock, tags, collections, category_path, available_options,
    variants, additional_data
});

/// Part of [`EcommerceCatalogProduct`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogProductCollectionSecond {
    /// The title that readers see.
    pub title: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogProductCollectionSecond { title });

/// Part of [`EcommerceCatalogProduct`]. No operation of this version uses it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EcommerceCatalogProductCollection {
    Text(String),
    EcommerceCatalogProductCollectionSecond(EcommerceCatalogProductCollectionSecond),
    /// Any other JSON.
    Other(Value),
}
union!(EcommerceCatalogProductCollection {
    Text(String),
    EcommerceCatalogProductCollectionSecond(EcommerceCatalogProductCollectionSecond)
});

impl From<&str> for EcommerceCatalogProductCollection {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Part of [`EcommerceCatalogProduct`]. No operation of this version uses it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EcommerceCatalogProductCategoryPath {
    Text(String),
    List(List<String>),
    /// Any other JSON.
    Other(Value),
}
union!(EcommerceCatalogProductCategoryPath { Text(String), List(List<String>) });

impl From<&str> for EcommerceCatalogProductCategoryPath {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// Part of [`EcommerceCatalogProduct`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogProductAvailableOption {
    /// The name that people see.
    pub name: Option<String>,
    pub values: Option<List<String>>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogProductAvailableOption { name, values });
