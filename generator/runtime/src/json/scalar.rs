//! Scalars, which are read from one another where the meaning is the same.

use super::encoder::Shortest;
use super::number::{float, integer, is_json_number, is_print_of};
use super::{Codec, DecodeError, Decoder, Encoder, Fit, Shape};
use crate::json::decoder::Scalar;

impl Codec for String {
    fn shape() -> &'static Shape {
        &Shape::Text
    }

    fn write(&self, out: &mut Encoder) {
        out.text(self);
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        match input.scalar()? {
            Some(Scalar::Text(text)) => {
                *self = text.to_owned();
                Ok(Fit::Exact)
            }
            Some(other) => {
                *self = other.text().to_owned();
                let value = other.to_value();
                Ok(input.keep(value, Fit::Kept))
            }
            None => input.mismatch(),
        }
    }
}

/// Reads a number that is a JSON number or a string of one.
///
/// `read` says what the text means to the type and whether the type prints it just so.
pub(crate) fn read_number<T>(
    target: &mut T,
    input: &mut Decoder<'_>,
    read: fn(&str) -> Option<(T, bool)>,
) -> Result<Fit, DecodeError> {
    let Some(scalar) = input.scalar()? else {
        return input.mismatch();
    };
    let (value, fit) = match &scalar {
        Scalar::Number(text) | Scalar::Text(text) => match read(text) {
            Some((value, exact)) => {
                *target = value;
                if exact && matches!(scalar, Scalar::Number(_)) {
                    return Ok(Fit::Exact);
                }
                (scalar.to_value(), Fit::Kept)
            }
            None => (scalar.to_value(), Fit::Mismatch),
        },
        Scalar::Bool(_) => (scalar.to_value(), Fit::Mismatch),
    };
    Ok(input.keep(value, fit))
}

impl Codec for i64 {
    fn shape() -> &'static Shape {
        &Shape::Integer
    }

    fn write(&self, out: &mut Encoder) {
        out.number(*self, integer, Encoder::integer);
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        read_number(self, input, integer)
    }
}

fn read_float(text: &str) -> Option<(f64, bool)> {
    if !is_json_number(text) {
        return None;
    }
    let value = float(text)?;
    Some((value, is_print_of(Shortest(value), text)))
}

impl Codec for f64 {
    fn shape() -> &'static Shape {
        &Shape::Float
    }

    fn write(&self, out: &mut Encoder) {
        out.number(*self, read_float, Encoder::float);
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        read_number(self, input, read_float)
    }
}

impl Codec for bool {
    fn shape() -> &'static Shape {
        &Shape::Bool
    }

    fn write(&self, out: &mut Encoder) {
        out.bool(*self);
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        let (value, source) = match input.scalar()? {
            None => return input.mismatch(),
            Some(Scalar::Bool(value)) => {
                *self = value;
                return Ok(Fit::Exact);
            }
            Some(other) => (other.text().parse().ok(), other.to_value()),
        };
        let fit = match value {
            Some(value) => {
                *self = value;
                Fit::Kept
            }
            None => Fit::Mismatch,
        };
        Ok(input.keep(source, fit))
    }
}

impl<T: Codec> Codec for Box<T> {
    fn shape() -> &'static Shape {
        T::shape()
    }

    fn write(&self, out: &mut Encoder) {
        (**self).write(out);
    }

    fn read(&mut self, input: &mut Decoder<'_>) -> Result<Fit, DecodeError> {
        input.spend(size_of::<T>())?;
        (**self).read(input)
    }
}

#[cfg(test)]
mod tests {
    use crate::json::{decode, encode};

    #[test]
    fn scalars_are_read_from_one_another() {
        assert_eq!(decode(b"12"), Ok("12".to_owned()));
        assert_eq!(decode(b"1.50"), Ok("1.50".to_owned()));
        assert_eq!(decode(b"true"), Ok("true".to_owned()));
        assert_eq!(decode(b"\"12\""), Ok(12_i64));
        assert_eq!(decode(b"12.0"), Ok(12_i64));
        assert_eq!(decode(b"\"1e3\""), Ok(1000_i64));
        assert_eq!(decode(b"\"1.50\""), Ok(1.5_f64));
        assert_eq!(decode(b"\"false\""), Ok(false));
        assert_eq!(decode(b"9223372036854775807"), Ok(i64::MAX));
    }

    #[test]
    fn scalars_of_another_meaning_are_refused() {
        for json in [
            "1.5",
            "\"\"",
            "\"+1\"",
            "\"012\"",
            "\" 1\"",
            "true",
            "9223372036854775808",
            "[1]",
            "{}",
        ] {
            assert!(decode::<i64>(json.as_bytes()).is_err(), "{json}");
        }
        for json in ["\"NaN\"", "\"inf\"", "1e999", "\"0x1\"", "false"] {
            assert!(decode::<f64>(json.as_bytes()).is_err(), "{json}");
        }
        for json in ["1", "0", "\"yes\"", "\"True\"", "[]"] {
            assert!(decode::<bool>(json.as_bytes()).is_err(), "{json}");
        }
        assert!(decode::<String>(b"{}").is_err());
    }

    #[test]
    fn scalars_are_written_in_their_own_form() {
        assert_eq!(encode(&"\u{7f}\n\"".to_owned()), b"\"\x7f\\n\\\"\"");
        assert_eq!(encode(&i64::MIN), b"-9223372036854775808");
        assert_eq!(encode(&2.5_f64), b"2.5");
        assert_eq!(encode(&true), b"true");
    }
}
