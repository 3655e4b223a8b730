// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Value, object, union};
use super::{A, B, C, Cat, Dog, Forest, Nest};

/// Schema `pet`. Returned by [`GetPet`](super::super::GetPet).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub implicit: Option<PetImplicit>,
    pub partly: Option<PetPartly>,
    pub shared: Option<PetShared>,
    pub forest: Option<Forest>,
    pub nest: Option<Nest>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(Pet { implicit, partly, shared, forest, nest });

/// Part of [`Pet`]. Read from responses. `petType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PetImplicit {
    /// [`Cat`]. Its `petType` is `cat`.
    Cat(Cat),
    /// [`Dog`]. Its `petType` is `dog`.
    Dog(Dog),
    /// Any other JSON.
    Other(Value),
}
union!(PetImplicit by "petType" { Cat(Cat) = "cat", Dog(Dog) = "dog" });

/// Part of [`Pet`]. Read from responses. `petType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PetPartly {
    /// [`Cat`]. Its `petType` is `cat`.
    Cat(Cat),
    /// [`Dog`]. Its `petType` is `hound`.
    Dog(Dog),
    /// Any other JSON.
    Other(Value),
}
union!(PetPartly by "petType" { Cat(Cat) = "cat", Dog(Dog) = "hound" });

/// Part of [`Pet`]. Read from responses. `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PetShared {
    /// [`A`]. Its `type` is `a`.
    A(A),
    /// [`B`]. Its `type` is `b`.
    B(B),
    /// [`C`]. Its `type` is `b`.
    C(C),
    /// Any other JSON.
    Other(Value),
}
union!(PetShared by "type" { A(A) = "a", B(B) = "b", C(C) = "b" });
