// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object, open_enum};

/// Schema `Map`. No operation of this version uses it.
#[doc(alias = "Map")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MapModel {
    pub map: Option<MapModelMapObject2>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MapModel { map = "Map" });

impl MapModel {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Part of [`MapModel`]. No operation of this version uses it. One of `Map`, `map`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MapModelMap {
    /// The value `Map`.
    Map,
    /// The value `map`.
    #[doc(alias = "map")]
    Map2,
    /// A value that the description does not list.
    Unknown(String),
}
open_enum!(MapModelMap { Map = "Map", Map2 = "map" });

/// Part of [`MapModel`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MapModelMapObject {
    pub map: Option<MapModelMap>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MapModelMapObject { map = "Map" });

impl MapModelMapObject {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// Part of [`MapModel`]. No operation of this version uses it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MapModelMapObject2 {
    pub map: Option<MapModelMapObject>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(MapModelMapObject2 { map = "Map" });

impl MapModelMapObject2 {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
