// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Id, List, object};

/// A variant of a product, such as one size.
///
/// Schema `ecommerce_catalog_variant`. No operation of this version uses it. New in the version
/// `unstable`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogVariant {
    /// The id that Intercom gave it.
    pub id: Option<Id>,
    /// The title that readers see.
    pub title: Option<String>,
    /// What it costs, in the currency of the product.
    pub price: Option<f64>,
    /// The price before a reduction.
    pub compare_at_price: Option<f64>,
    /// Whether it can be delivered.
    pub in_stock: Option<bool>,
    /// The URL under which it can be opened.
    pub url: Option<String>,
    /// The URL of a picture of this variant.
    pub image_url: Option<String>,
    /// How it differs from other variants.
    pub selected_options: Option<List<EcommerceCatalogVariantSelectedOption>>,
    /// Your own number for it.
    pub sku: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogVariant {
    id, title, price, compare_at_price, in_stock, url, image_url, selected_options, sku
});

impl EcommerceCatalogVariant {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// A way in which it differs.
///
/// Part of [`EcommerceCatalogVariant`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EcommerceCatalogVariantSelectedOption {
    /// The name that people see.
    pub name: Option<String>,
    /// What it is, such as `M`.
    pub value: Option<String>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(EcommerceCatalogVariantSelectedOption { name, value });

impl EcommerceCatalogVariantSelectedOption {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
