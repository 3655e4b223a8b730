//! What the elements of a list may be where an argument takes a list: also borrowed ones, as a slice or a reference to a
//! `Vec` gives them.
//!
//! Strings need nothing of their own, since `AsRef<str>` sees through references, and ids convert from references.

use crate::json::{Timestamp, Value};

/// A number or boolean, or a reference to one: an element of a list of numbers.
///
/// ```
/// use intercom_runtime::model::IntoScalar;
///
/// fn sum(numbers: impl IntoIterator<Item = impl IntoScalar<i64>>) -> i64 {
///     numbers.into_iter().map(IntoScalar::into_scalar).sum()
/// }
///
/// let numbers = vec![1_i64, 2, 3];
/// assert_eq!(sum(&numbers), 6);
/// assert_eq!(sum([1, 2, 3]), 6);
/// assert_eq!(sum(numbers), 6);
/// ```
pub trait IntoScalar<T> {
    /// The value as it is sent.
    fn into_scalar(self) -> T;
}

macro_rules! into_scalar {
    ($($to:ty: $($from:ty)+;)+) => {$($(
        impl IntoScalar<$to> for $from {
            fn into_scalar(self) -> $to {
                self.into()
            }
        }

        impl IntoScalar<$to> for &$from {
            fn into_scalar(self) -> $to {
                (*self).into()
            }
        }
    )+)+};
}
into_scalar! {
    bool: bool;
    i64: i8 i16 i32 i64 u8 u16 u32 Timestamp;
    f64: i8 i16 i32 u8 u16 u32 f32 f64;
}

macro_rules! borrowed {
    ($($from:ty)+) => {$(
        impl From<&$from> for Value {
            fn from(value: &$from) -> Self {
                Self::from(*value)
            }
        }
    )+};
}
borrowed!(&str bool i8 i16 i32 i64 u8 u16 u32 u64 usize f64);
