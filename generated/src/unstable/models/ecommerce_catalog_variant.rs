// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, List, object};

/// Schema `ecommerce_catalog_variant`. No operation of this version uses it. New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogVariant {
    /// The id that Intercom gave it.
    pub id: Option<String>,
    /// The title that readers see.
    pub title: Option<String>,
    pub price: Option<f64>,
    pub compare_at_price: Option<f64>,
    pub in_stock: Option<bool>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    pub image_url: Option<String>,
    pub selected_options: Option<List<EcommerceCatalogVariantSelectedOption>>,
    pub sku: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogVariant {
    id, title, price, compare_at_price, in_stock, url, image_url, selected_options, sku
});

/// Part of [`EcommerceCatalogVariant`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogVariantSelectedOption {
    /// The name that people see.
    pub name: Option<String>,
    pub value: Option<String>,
    /// Members that the description lacks, and values that did not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogVariantSelectedOption { name, value });
