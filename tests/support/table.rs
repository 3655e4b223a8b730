//! Which type each documented response and body is read with, as the generator lists them, and what reading one of
//! them does.

use intercom_api::model::{Codec as Model, decode, encode, encode_typed_only};
use intercom_api::{Endpoint, Operation};

/// An operation with the types of its body and its responses.
pub struct Entry {
    /// The operation.
    pub operation: Operation,
    /// The type of the body.
    pub body: Option<Codec>,
    /// The types of the responses by status.
    pub responses: Vec<(&'static [&'static str], Codec)>,
}

impl Entry {
    /// An operation without body and responses.
    pub fn of<E: Endpoint>() -> Self {
        Self {
            operation: E::OPERATION,
            body: None,
            responses: Vec::new(),
        }
    }

    /// With a JSON body.
    #[must_use]
    pub fn body<T: Model + Default>(mut self) -> Self {
        self.body = Some(Codec::of::<T>());
        self
    }

    /// With a JSON response to some statuses.
    #[must_use]
    pub fn response<T: Model + Default>(mut self, statuses: &'static [&'static str]) -> Self {
        self.responses.push((statuses, Codec::of::<T>()));
        self
    }

    /// The type that a response of this status is read with: a listed one, else the default one.
    pub fn codec(&self, status: &str) -> Option<Codec> {
        let by = |wanted: &str| {
            self.responses
                .iter()
                .find(|(of, _)| of.contains(&wanted))
                .map(|(_, codec)| *codec)
        };
        by(status).or_else(|| by("default"))
    }
}

/// Reads and writes one type.
#[derive(Clone, Copy)]
pub struct Codec {
    round: fn(&[u8]) -> Result<Round, String>,
}

/// What a document became.
pub struct Round {
    /// Written again.
    pub written: Vec<u8>,
    /// Written again without what no typed field holds.
    pub typed: Vec<u8>,
    /// Reading what was written and writing it again gives the same text. The value may differ in one way: an object
    /// without members does not tell which branch of an untagged union it was.
    pub is_stable: bool,
}

impl Codec {
    /// The codec of `T`.
    pub fn of<T: Model + Default>() -> Self {
        Self {
            round: |json| {
                let value: T = decode(json).map_err(|e| e.to_string())?;
                let written = encode(&value);
                let is_stable = decode::<T>(&written).is_ok_and(|again| encode(&again) == written);
                Ok(Round {
                    written,
                    typed: encode_typed_only(&value),
                    is_stable,
                })
            },
        }
    }

    /// Reads a document and writes it again.
    ///
    /// # Errors
    ///
    /// What the decoder says.
    pub fn round(&self, json: &[u8]) -> Result<Round, String> {
        (self.round)(json)
    }
}
