//! What emitted types are given by name only.

/// Makes a struct with a field `extra` readable from and writable as a JSON object.
///
/// Fields are named as in JSON, or `field = "JSON name"`; a field of a part is `more.field = "JSON name"`. After
/// `; required` stand fields that are neither `Option` nor `Patch`, after `; read_only` the names in JSON of what no
/// request has, after `; constant` properties that always have the same value and are not fields.
///
/// ```
/// use intercom_runtime::model::{Extra, Patch, decode, encode, object};
///
/// #[derive(Clone, Default, PartialEq)]
/// struct Reply {
///     r#type: Option<String>,
///     assignee: Patch<String>,
///     admin_id: String,
///     extra: Extra,
/// }
/// object!(Reply { r#type = "type", assignee; required admin_id; constant "message_type" = "comment" });
///
/// let mut reply: Reply = decode(br#"{"message_type":"comment","admin_id":7,"mood":"good"}"#)?;
/// reply.assignee = Patch::Clear;
/// assert_eq!(encode(&reply), br#"{"message_type":"comment","assignee":null,"admin_id":7,"mood":"good"}"#);
/// # Ok::<(), intercom_runtime::model::DecodeError>(())
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($name:ident {
        $($field:ident $(. $below:ident)* $(= $wire:literal)?),* $(,)?
        $(; required $($needed:ident $(. $needed_below:ident)* $(= $needed_wire:literal)?),+ $(,)?)?
        $(; numeric $($numeric:literal),+ $(,)?)?
        $(; read_only $($read_only:literal),+ $(,)?)?
        $(; constant $($key:literal = $value:literal),+ $(,)?)?
    }) => {
        impl $crate::model::codec::Codec for $name {
            fn shape() -> &'static $crate::model::codec::Shape {
                // A static is evaluated once; a constant would be once more wherever this function is inlined.
                static SHAPE: $crate::model::codec::Shape = $crate::model::codec::Shape::Object($crate::model::codec::Fields {
                    name: stringify!($name),
                    names: &[
                        $($crate::json_name!($field $($wire)?),)*
                        $($($crate::json_name!($needed $($needed_wire)?),)+)?
                    ],
                    required: &[$($($crate::json_name!($needed $($needed_wire)?)),+)?],
                    numeric: &[$($($numeric),+)?],
                    read_only: &[$($($read_only),+)?],
                    constants: &[$($($crate::model::codec::Constant {
                        key: $key,
                        text: concat!($value),
                        source: stringify!($value),
                    }),+)?],
                });
                &SHAPE
            }
            // Compiled only by a program that reads or writes the type: in a release build that is most of the time.
            #[inline]
            fn read(
                &mut self,
                input: &mut $crate::model::codec::Decoder<'_>,
            ) -> ::core::result::Result<$crate::model::codec::Fit, $crate::model::DecodeError> {
                input.object(
                    <Self as $crate::model::codec::Codec>::shape(),
                    &mut [$(&mut self.$field $(.$below)*,)* $($(&mut self.$needed $(.$needed_below)*,)+)?],
                    &mut self.extra,
                )
            }
            #[inline]
            fn write(&self, out: &mut $crate::model::codec::Encoder) {
                out.object(<Self as $crate::model::codec::Codec>::shape(), &[$(&self.$field $(.$below)*,)* $($(&self.$needed $(.$needed_below)*,)+)?], &self.extra);
            }
        }
        impl $crate::model::WithExtra for $name {
            fn extra_mut(&mut self) -> &mut $crate::model::Extra {
                &mut self.extra
            }
        }
        impl ::core::fmt::Debug for $name {
            // Compiled only where something is printed.
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::codec::debug(self, f)
            }
        }
        $crate::serde_impls!($name);
    };
}

/// The name of a field in JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! json_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $wire:literal) => {
        $wire
    };
}

/// serde's traits, through this crate's reader and writer.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_impls {
    ($name:ident) => {
        impl $crate::model::codec::Serialize for $name {
            fn serialize<__S: $crate::model::codec::Serializer>(
                &self,
                serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                $crate::model::codec::serialize(self, serializer)
            }
        }
        impl<'de> $crate::model::codec::Deserialize<'de> for $name {
            fn deserialize<__D: $crate::model::codec::Deserializer<'de>>(
                deserializer: __D,
            ) -> ::core::result::Result<Self, __D::Error> {
                $crate::model::codec::deserialize(deserializer)
            }
        }
    };
}

/// Makes an enum with a variant `Unknown(String)` readable from and writable as a string.
///
/// ```
/// use intercom_runtime::model::{decode, encode, open_enum};
///
/// #[derive(Debug, Clone, PartialEq, Eq, Hash)]
/// enum State {
///     Live,
///     Draft,
///     Unknown(String),
/// }
/// open_enum!(State { Live = "live", Draft = "draft" });
///
/// assert_eq!(decode(br#""draft""#), Ok(State::Draft));
/// assert_eq!(State::from("archived").as_str(), "archived");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $name {
            /// The values that this version's description lists.
            pub const KNOWN: &'static [$name] = &[$(Self::$variant),*];

            /// Its text in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Unknown(text) => text,
                }
            }
        }
        impl $crate::model::codec::Codec for $name {
            fn shape() -> &'static $crate::model::codec::Shape {
                &$crate::model::codec::Shape::Enum(&[$($text),*])
            }
            #[inline]
            fn read(
                &mut self,
                input: &mut $crate::model::codec::Decoder<'_>,
            ) -> ::core::result::Result<$crate::model::codec::Fit, $crate::model::DecodeError> {
                input.listed(&mut |text| *self = Self::from(text))
            }
            #[inline]
            fn write(&self, out: &mut $crate::model::codec::Encoder) {
                if !out.shows(self) {
                    out.text(self.as_str());
                }
            }
        }
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }
        impl<__T: ::core::convert::AsRef<str>> ::core::convert::From<__T> for $name {
            fn from(text: __T) -> Self {
                match text.as_ref() {
                    $($text => Self::$variant,)*
                    text => Self::Unknown($crate::model::codec::owned(text)),
                }
            }
        }
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;
            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                Ok(Self::from(text))
            }
        }
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        $crate::serde_impls!($name);
    };
}

/// Makes an enum of branches with a variant `Other(Value)` readable from and writable as any of them.
///
/// With `by "property"` the value of that property tells the branch, with `by "object" "property"` that of a property within
/// another one. Without, and where the value is not listed,
/// it is the one branch that suits the JSON best; if several do, the value stays `Other`.
/// A variant marked `#[plain]` gets no `From`, which is needed where two branches have one type.
///
/// ```
/// use intercom_runtime::model::{List, Value, decode, union};
///
/// #[derive(Debug, Clone, PartialEq)]
/// enum Attribute {
///     Text(String),
///     Number(i64),
///     Many(List<String>),
///     Other(Value),
/// }
/// union!(Attribute { Text(String), Number(i64), Many(List<String>) });
///
/// assert_eq!(decode(b"7"), Ok(Attribute::Number(7)));
/// assert_eq!(decode(br#"["a"]"#), Ok(Attribute::Many(["a".to_owned()].into())));
/// assert!(matches!(decode(b"false"), Ok(Attribute::Other(_))));
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! union {
    ($name:ident $(by $($tag:literal)+)? {
        $($(#[$mark:ident])? $variant:ident($($branch:tt)+) $(= $($text:literal)|+)?),+ $(,)?
    }) => {
        impl $crate::model::codec::Codec for $name {
            fn shape() -> &'static $crate::model::codec::Shape {
                &$crate::model::codec::Shape::Union(&[$($($tag),+)?], &[$($crate::model::codec::Branch {
                    tags: &[$($($text),+)?],
                    shape: <$($branch)+ as $crate::model::codec::Codec>::shape,
                }),+])
            }
            #[inline]
            fn read(
                &mut self,
                input: &mut $crate::model::codec::Decoder<'_>,
            ) -> ::core::result::Result<$crate::model::codec::Fit, $crate::model::DecodeError> {
                $crate::model::codec::read_union(
                    self,
                    input,
                    <Self as $crate::model::codec::Codec>::shape(),
                    &[$(|target, input| $crate::model::codec::read_branch(target, input, Self::$variant)),+],
                    Self::Other,
                )
            }
            #[inline]
            fn write(&self, out: &mut $crate::model::codec::Encoder) {
                if out.shows(self) {
                    return;
                }
                match self {
                    $(Self::$variant(value) => $crate::model::codec::Codec::write(value, out),)+
                    Self::Other(value) => out.other(value),
                }
            }
        }
        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self::Other($crate::model::Value::Null)
            }
        }
        $($crate::union_from!($(#[$mark])? $name, $variant, $($branch)+);)+
        $crate::serde_impls!($name);
    };
}

/// `From` for one branch of a union.
#[doc(hidden)]
#[macro_export]
macro_rules! union_from {
    (#[plain] $($any:tt)*) => {};
    ($name:ident, $variant:ident, Box<$branch:ty>) => {
        impl ::core::convert::From<$branch> for $name {
            fn from(value: $branch) -> Self {
                Self::$variant(::std::boxed::Box::new(value))
            }
        }
    };
    ($name:ident, $variant:ident, $branch:ty) => {
        impl ::core::convert::From<$branch> for $name {
            fn from(value: $branch) -> Self {
                Self::$variant(value)
            }
        }
    };
}
