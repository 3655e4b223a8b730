//! What an error says when a server cannot be reached, or its address cannot be used: the line that `main` prints.

use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;
use std::time::Duration;

use intercom_runtime::{EndpointExt, Error, ErrorKind, RetryPolicy};

use crate::endpoints::GetThing;
use crate::support::*;

/// What a call through each client that is compiled in fails with.
async fn failures(url: &str) -> Vec<Error> {
    let client = Client::builder(TOKEN)
        .base_url(url)
        .retry(RetryPolicy::none())
        .connect_timeout(Duration::from_millis(300))
        .build()
        .unwrap();
    let mut errors = vec![GetThing::new("1").send(&client).await.unwrap_err()];
    #[cfg(feature = "blocking")]
    {
        let client = intercom_runtime::blocking::Client::<Petstore>::builder(TOKEN)
            .base_url(url)
            .retry(RetryPolicy::none())
            .connect_timeout(Duration::from_millis(300))
            .build()
            .unwrap();
        errors.push(GetThing::new("1").send(&client).unwrap_err());
    }
    errors
}

/// The first line of what `fn main() -> Result<(), Error>` prints.
fn first_line(error: &Error) -> String {
    format!("{error:?}").lines().next().unwrap().to_owned()
}

#[tokio::test]
async fn a_refused_connection_is_told_with_its_address() {
    let url = nobody();
    let address = url.trim_start_matches("http://");
    for error in failures(&url).await {
        assert_eq!(error.kind(), ErrorKind::Connect);
        assert_eq!(
            first_line(&error),
            format!(
                "getThing (GET /things/{{id}}, version 2.11): no connection to {address}: connection refused; \
                 base_url() names this address"
            )
        );
    }
}

#[tokio::test]
async fn a_name_that_nobody_knows_is_told() {
    // Reserved by RFC 2606: it never resolves.
    for error in failures("https://api.invalid").await {
        assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
        let line = first_line(&error);
        let told = "no connection to api.invalid:443: the host name could not be resolved (";
        assert!(line.contains(told), "{line}");
    }
}

#[tokio::test]
async fn the_time_that_a_connection_was_waited_for_is_told() {
    // Accepts a TCP connection, but never speaks the TLS that is a part of connecting.
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = silent.local_addr().unwrap();
    let url = format!("https://localhost:{}", address.port());
    for error in failures(&url).await {
        let line = first_line(&error);
        let told = format!(
            "no connection to localhost:{}: timed out after 300ms; base_url() names this address",
            address.port()
        );
        assert!(line.contains(&told), "{line}");
    }
}

#[tokio::test]
async fn a_server_that_hangs_up_is_told_with_its_address() {
    let url = raw_server(vec![drop, drop]);
    let address = url.trim_start_matches("http://");
    for error in failures(&url).await {
        assert_eq!(error.kind(), ErrorKind::Transport);
        let line = first_line(&error);
        let told = format!("the connection to {address} broke: ");
        assert!(line.contains(&told) && !line.contains("broke: ;"), "{line}");
    }
}

#[tokio::test]
async fn an_address_of_one_request_is_told_as_such() {
    let elsewhere = nobody();
    let url = raw_server(Vec::new());
    let client = Client::builder(TOKEN)
        .base_url(url)
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let error = GetThing::new("1")
        .with_query("a", "b")
        .with_base_url(&elsewhere)
        .send(&client)
        .await
        .unwrap_err();
    let line = first_line(&error);
    assert!(
        line.ends_with("connection refused; with_base_url() names this address"),
        "{line}"
    );
    let error = GetThing::new("1")
        .with_query("a", "b")
        .with_base_url("ftp://a.example")
        .send(&client)
        .await
        .unwrap_err();
    let told = "the base URL given to with_base_url() starts with neither https:// nor http://";
    assert!(first_line(&error).ends_with(told), "{error}");
}

#[test]
fn a_base_url_that_cannot_be_used_is_told_by_its_setting_alone() {
    for (url, told) in [
        ("s3cret", "starts with neither https:// nor http://"),
        ("ftp://s3cret", "starts with neither https:// nor http://"),
        (
            "https://a s3cret",
            "is not a valid URL: invalid uri character",
        ),
        (
            "https://u:s3cret@a.example",
            "holds a user name or password",
        ),
        ("https://a.example/?key=s3cret", "has a query or a fragment"),
        (
            "https://a.example:65536/s3cret",
            "has a port that is not a number from 1 to 65535",
        ),
        (
            "http://a.example/s3cret",
            "would send the token unencrypted to a.example: use https:// or allow_http(true)",
        ),
    ] {
        let error = Client::builder(TOKEN).base_url(url).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert_eq!(
            first_line(&error),
            format!("the base URL given to base_url() {told}")
        );
        assert!(!chain(&error).contains("s3cret"), "{error:?}");
    }
    let error = Client::builder(TOKEN)
        .region("nowhere")
        .build()
        .unwrap_err();
    let told = "the base URL of the region starts with neither https:// nor http://";
    assert_eq!(first_line(&error), told);
}

/// The lines that both clients print in a process of its own, with these variables.
fn lines_with(variables: &[(&str, &str)]) -> Vec<String> {
    let mut probe = Command::new(std::env::current_exe().unwrap());
    probe.args(["--exact", "unreachable::prints_what_fails", "--nocapture"]);
    for name in [
        "INTERCOM_API_KEY",
        "INTERCOM_BASE_URL",
        "HTTP_PROXY",
        "http_proxy",
        "HTTPS_PROXY",
        "https_proxy",
        "ALL_PROXY",
        "all_proxy",
        "NO_PROXY",
        "no_proxy",
    ] {
        probe.env_remove(name);
    }
    probe.env(ROLE, "probe").envs(variables.iter().copied());
    let output = probe.output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let lines = said.lines().filter_map(|line| line.strip_prefix("line: "));
    lines.map(str::to_owned).collect()
}

const ROLE: &str = "INTERCOM_TEST_UNREACHABLE";

#[test]
fn prints_what_fails() {
    if std::env::var_os(ROLE).is_none() {
        return;
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let policy = || RetryPolicy::new().base(Duration::from_millis(1));
    let outcome = Client::builder_from_env()
        .and_then(|builder| builder.retry(policy()).build())
        .and_then(|client| runtime.block_on(async { GetThing::new("1").send(&client).await }));
    println!("\nline: {}", first_line(&outcome.unwrap_err()));
    #[cfg(feature = "blocking")]
    {
        let outcome = intercom_runtime::blocking::Client::<Petstore>::builder_from_env()
            .and_then(|builder| builder.retry(policy()).build())
            .and_then(|client| GetThing::new("1").send(&client));
        println!("\nline: {}", first_line(&outcome.unwrap_err()));
    }
}

fn each_line_is(lines: &[String], expected: &str) {
    let clients = if cfg!(feature = "blocking") { 2 } else { 1 };
    assert_eq!(lines.len(), clients, "{lines:?}");
    for line in lines {
        assert_eq!(line, expected);
    }
}

#[test]
fn an_address_from_the_environment_is_told_with_its_variable_and_the_remedy() {
    let url = nobody();
    let address = url.trim_start_matches("http://");
    let lines = lines_with(&[("INTERCOM_API_KEY", TOKEN), ("INTERCOM_BASE_URL", &url)]);
    each_line_is(
        &lines,
        &format!(
            "getThing (GET /things/{{id}}, version 2.11): no connection to {address}: connection refused after \
             3 attempts; the environment variable INTERCOM_BASE_URL names this address: correct it, or unset it to \
             call the API itself"
        ),
    );
    let lines = lines_with(&[
        ("INTERCOM_API_KEY", TOKEN),
        ("INTERCOM_BASE_URL", "https://me:s3cret@a.example"),
    ]);
    each_line_is(
        &lines,
        "the base URL in the environment variable INTERCOM_BASE_URL holds a user name or password; correct \
         INTERCOM_BASE_URL, or unset it to call the API itself",
    );
}

#[test]
fn a_token_that_is_not_in_the_environment_is_told_with_its_variable() {
    let told = "; it has to hold the access token";
    let unset = "the environment variable INTERCOM_API_KEY is not set";
    each_line_is(&lines_with(&[]), &format!("{unset}{told}"));
    let empty = "the environment variable INTERCOM_API_KEY is empty";
    each_line_is(
        &lines_with(&[("INTERCOM_API_KEY", " ")]),
        &format!("{empty}{told}"),
    );
}

#[test]
fn a_proxy_that_is_not_there_is_told_apart_from_the_server() {
    let url = nobody();
    let address = url.trim_start_matches("http://");
    let proxy = format!("http://me:s3cret@{address}");
    let lines = lines_with(&[("INTERCOM_API_KEY", TOKEN), ("HTTPS_PROXY", &proxy)]);
    each_line_is(
        &lines,
        &format!(
            "getThing (GET /things/{{id}}, version 2.11): no connection to api.intercom.io:443: through the proxy \
             {address}: connection refused after 3 attempts"
        ),
    );
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_utf_8_is_not_passed_over() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let mut probe = Command::new(std::env::current_exe().unwrap());
    probe.args(["--exact", "unreachable::prints_what_fails", "--nocapture"]);
    probe.env(ROLE, "probe").env("INTERCOM_API_KEY", TOKEN);
    probe.env("INTERCOM_BASE_URL", OsStr::from_bytes(b"http://\xff"));
    let said = String::from_utf8(probe.output().unwrap().stdout).unwrap();
    let told = "line: the base URL in the environment variable INTERCOM_BASE_URL is not UTF-8; ";
    assert!(said.contains(told), "{said}");
}
