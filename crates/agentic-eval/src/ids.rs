//! One way to define a closed set of ids: the enum, its ids in order, parsing, display and serialisation.

/// A word that is none of the ids of a closed set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseIdError {
    what: &'static str,
    input: String,
    expected: String,
}

impl ParseIdError {
    pub(crate) fn new(what: &'static str, input: &str, expected: &[&str]) -> Self {
        Self { what, input: input.into(), expected: expected.join(", ") }
    }
}

impl std::fmt::Display for ParseIdError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "unknown {} `{}`, expected one of {}", self.what, self.input, self.expected)
    }
}

impl std::error::Error for ParseIdError {}

/// Defines an enum whose variants have kebab-case ids; it displays, parses and serialises as its id.
macro_rules! id_enum {
    ($(#[$meta:meta])* $name:ident, $what:literal { $($(#[$vmeta:meta])* $variant:ident = $id:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$vmeta])* $variant,)+
        }

        impl $name {
            /// Every value, in fixed order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// Every id, in the order of [`Self::ALL`].
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The id, the same in code, data, output and documents.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $($name::$variant => $id),+ }
            }

            /// The value with this id, if there is one.
            #[must_use]
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some($name::$variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.id())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::ids::ParseIdError;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                Self::from_id(s).ok_or_else(|| $crate::ids::ParseIdError::new($what, s, Self::IDS))
            }
        }

        serialise_as_id!($name, $what);
    };
}

/// Serialisation of a type with `id()`, `FromStr` and `IDS`, as its id.
macro_rules! serialise_as_id {
    ($name:ident, $what:literal) => {
        #[cfg(feature = "serde")]
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.id())
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(d)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "description": $what, "enum": Self::IDS })
            }
        }
    };
}
