//! Multipart bodies, taken apart by RFC 7578.

use intercom_oracle::Part;

/// A part as it was sent.
#[derive(Debug)]
struct Sent {
    name: String,
    media_type: Option<String>,
    value: String,
}

/// Checks the parts of a multipart body.
///
/// # Errors
///
/// The first difference.
pub(crate) fn check(expected: &[Part], media_type: &str, body: &[u8]) -> Result<(), String> {
    let sent = parts(media_type, body)?;
    let mut rest: Vec<Sent> = sent;
    for part in expected {
        let at = rest.iter().position(|sent| sent.name == part.name);
        let Some(at) = at else {
            return Err(format!("no part {:?} among {rest:?}", part.name));
        };
        let sent = rest.remove(at);
        let is_same = sent.value == part.value || same_json(&sent.value, &part.value);
        if !is_same {
            return Err(format!(
                "the part {:?} is {:?} instead of {:?}",
                part.name, sent.value, part.value
            ));
        }
        if let (Some(asked), Some(sent)) = (&part.media_type, &sent.media_type)
            && !asked.split(',').any(|one| takes(one.trim(), sent))
        {
            return Err(format!(
                "the part {:?} is of type {sent} instead of {asked}",
                part.name
            ));
        }
    }
    match rest.as_slice() {
        [] => Ok(()),
        parts => Err(format!("more parts than expected: {parts:?}")),
    }
}

fn takes(asked: &str, sent: &str) -> bool {
    let bare = |text: &'_ str| text.split(';').next().unwrap_or_default().trim().to_owned();
    let (asked, sent) = (bare(asked), bare(sent));
    asked == sent
        || asked
            .strip_suffix("/*")
            .is_some_and(|kind| kind == "*" || sent.split('/').next() == Some(kind))
}

fn same_json(a: &str, b: &str) -> bool {
    let parse = |text| serde_json::from_str::<serde_json::Value>(text).ok();
    matches!((parse(a), parse(b)), (Some(a), Some(b)) if crate::check::same(&a, &b))
}

fn parts(media_type: &str, body: &[u8]) -> Result<Vec<Sent>, String> {
    let boundary = media_type
        .split_once("boundary=")
        .map(|(_, rest)| rest.trim_matches('"'));
    let boundary = boundary.ok_or_else(|| format!("no boundary in {media_type}"))?;
    let body = String::from_utf8_lossy(body);
    let open = format!("--{boundary}");
    if body == format!("{open}--\r\n") {
        return Ok(Vec::new());
    }
    let body = body
        .strip_suffix(&format!("\r\n{open}--\r\n"))
        .ok_or("the body does not end with its boundary")?;
    let body = body
        .strip_prefix(&open)
        .ok_or("the body does not begin with its boundary")?;
    body.split(&format!("\r\n{open}")).map(part).collect()
}

fn part(text: &str) -> Result<Sent, String> {
    let (head, value) = text
        .split_once("\r\n\r\n")
        .ok_or_else(|| format!("a part without an empty line: {text}"))?;
    let header = |name: &str| {
        head.split("\r\n").find_map(|line| {
            let (found, value) = line.split_once(':')?;
            found
                .eq_ignore_ascii_case(name)
                .then(|| value.trim().to_owned())
        })
    };
    let disposition = header("content-disposition").unwrap_or_default();
    let name = disposition
        .split_once("name=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(name, _)| name.to_owned());
    let name = name.ok_or_else(|| format!("a part without a name: {head}"))?;
    Ok(Sent {
        name,
        media_type: header("content-type"),
        value: value.to_owned(),
    })
}
