// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, Map, Value, object, union};
use super::EcommerceCatalogVariant;

/// A product of a catalog to upload.
///
/// Schema `ecommerce_catalog_product`. No operation of this version uses it. New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogProduct {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title that readers see.
    pub title: Option<String>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// A description for people.
    pub description: Option<String>,
    /// What customers read about it, in HTML.
    pub description_html: Option<String>,
    /// The URL of the main picture.
    pub featured_image_url: Option<String>,
    /// The URLs of further pictures.
    pub image_urls: Option<List<String>>,
    /// The lowest price of a variant.
    pub price_min: Option<f64>,
    /// The highest price of a variant.
    pub price_max: Option<f64>,
    /// The currency of the prices, in three letters.
    pub currency: Option<String>,
    /// Whether it can be delivered.
    pub in_stock: Option<bool>,
    /// The labels on it.
    pub tags: Option<List<String>>,
    /// The groups of products that it is shown in.
    pub collections: Option<List<EcommerceCatalogProductCollection>>,
    /// The categories around it, from the widest one down.
    pub category_path: Option<EcommerceCatalogProductCategoryPath>,
    /// In which ways variants differ, such as size.
    pub available_options: Option<List<EcommerceCatalogProductAvailableOption>>,
    /// The variants that can be bought.
    pub variants: Option<List<EcommerceCatalogVariant>>,
    /// Anything else that Fin should know, by name.
    pub additional_data: Option<Map<Value>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogProduct {
    id, title, url, description, description_html, featured_image_url, image_urls, price_min,
    price_max, currency, in_stock, tags, collections, category_path, available_options,
    variants, additional_data
});

impl EcommerceCatalogProduct {
    /// Makes a value of what is required.
    pub fn new(
        id: impl Into<Id>,
        title: impl Into<String>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            id: Some(Id::of(id)),
            title: Some(title.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

/// A collection with its details.
///
/// Part of [`EcommerceCatalogProduct`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogProductCollectionSecond {
    /// The title that readers see.
    pub title: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogProductCollectionSecond { title });

impl EcommerceCatalogProductCollectionSecond {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// A collection, by name or with details.
///
/// Part of [`EcommerceCatalogProduct`]. No operation of this version uses it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EcommerceCatalogProductCollection {
    /// A string.
    Text(String),
    /// A collection with its details.
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

/// The categories around it, from the widest one down.
///
/// Part of [`EcommerceCatalogProduct`]. No operation of this version uses it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EcommerceCatalogProductCategoryPath {
    /// A string.
    Text(String),
    /// A list of strings.
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

/// A way in which variants differ.
///
/// Part of [`EcommerceCatalogProduct`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogProductAvailableOption {
    /// The name that people see.
    pub name: Option<String>,
    /// What it can be, such as `S` and `M`.
    pub values: Option<List<String>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogProductAvailableOption { name, values });

impl EcommerceCatalogProductAvailableOption {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
