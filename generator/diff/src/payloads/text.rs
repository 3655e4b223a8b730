//! Strings that hold a number or a time, as the runtime takes them.

use serde_json::Number;

/// Whether a string is a finite number.
pub(super) fn is_number(text: &str) -> bool {
    let trimmed = text.trim() == text;
    let number = serde_json::from_str::<Number>(text).ok();
    trimmed && number.and_then(|n| n.as_f64()).is_some_and(f64::is_finite)
}

/// Whether a string is a number without a fraction that keeps its value.
pub(super) fn is_integer(text: &str) -> bool {
    if text
        .parse::<i64>()
        .is_ok_and(|number| number.to_string() == text)
    {
        return true;
    }
    // Every integer up to here is a float of its own.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let value = text.parse::<f64>().ok().filter(|_| is_number(text));
    value.is_some_and(|value| value.fract() == 0.0 && value.abs() <= EXACT)
}

/// Whether a string is a time: seconds since 1970, or ISO 8601.
pub(super) fn is_time(text: &str) -> bool {
    if is_integer(text) {
        return true;
    }
    if is_number(text) {
        return text
            .parse::<f64>()
            .is_ok_and(|seconds| seconds.floor().abs() < 9e15);
    }
    is_iso(text)
}

/// Whether a string is a time in ISO 8601.
pub(super) fn is_iso(text: &str) -> bool {
    let year = text.as_bytes().get(..4);
    if !year.is_some_and(|year| year.iter().all(u8::is_ascii_digit)) {
        return false;
    }
    text.parse::<jiff::Timestamp>().is_ok()
        || text
            .trim_end_matches(" UTC")
            .parse::<jiff::civil::DateTime>()
            .is_ok()
}
