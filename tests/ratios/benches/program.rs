//! What a program of five calls costs its developer: processor time of a first and of a later build, and the size of the
//! binary, against the same calls by reqwest with structs that serde derives; and which part of the time of a release build
//! the emitted crate takes.
//!
//! `cargo bench -p intercom-ratios --bench program` prints a name and a ratio a line. It builds both programs from nothing,
//! for five to ten minutes of processor time; crates have to be downloaded already or are downloaded first.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

/// A program: its name, its dependencies and its source.
struct Program {
    name: &'static str,
    dependencies: String,
    source: &'static str,
}

const OURS: &str = r#"
use intercom_api::v2_11::{IdentifyAdmin, ListContacts, ListTags, RetrieveConversation, ShowContact};
use intercom_api::{Client, EndpointExt};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(std::env::var("TOKEN")?)?;
    println!("{:?}", IdentifyAdmin::new().send(&client).await?.id);
    println!("{:?}", ListContacts::new().send(&client).await?.total_count);
    println!("{:?}", ShowContact::new("1").send(&client).await?.email);
    println!("{:?}", ListTags::new().send(&client).await?.data.map(|tags| tags.len()));
    println!("{:?}", RetrieveConversation::new("1").send(&client).await?.title);
    Ok(())
}
"#;

const PLAIN: &str = r#"
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
struct Admin { id: Option<String>, name: Option<String>, email: Option<String> }
#[derive(Debug, Serialize, Deserialize)]
struct Contact { id: Option<String>, email: Option<String>, name: Option<String>, role: Option<String>, created_at: Option<i64> }
#[derive(Debug, Serialize, Deserialize)]
struct Contacts { data: Vec<Contact>, total_count: Option<i64> }
#[derive(Debug, Serialize, Deserialize)]
struct Tag { id: Option<String>, name: Option<String> }
#[derive(Debug, Serialize, Deserialize)]
struct Tags { data: Vec<Tag> }
#[derive(Debug, Serialize, Deserialize)]
struct Conversation { id: Option<String>, title: Option<String>, state: Option<String>, created_at: Option<i64> }

async fn get<T: serde::de::DeserializeOwned>(client: &reqwest::Client, path: &str) -> Result<T, reqwest::Error> {
    let url = format!("https://api.intercom.io{path}");
    client.get(url).bearer_auth("token").send().await?.error_for_status()?.json().await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().timeout(std::time::Duration::from_secs(30)).build()?;
    println!("{:?}", get::<Admin>(&client, "/me").await?.id);
    println!("{:?}", get::<Contacts>(&client, "/contacts").await?.total_count);
    println!("{:?}", get::<Contact>(&client, "/contacts/1").await?.email);
    println!("{:?}", get::<Tags>(&client, "/tags").await?.data.len());
    println!("{:?}", get::<Conversation>(&client, "/conversations/1").await?.title);
    Ok(())
}
"#;

/// How often the program is changed and built again; the median counts.
const CHANGES: usize = 5;

const RELEASE: &str = "program-release";

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()?;
    let tokio = "tokio = { version = \"1\", features = [\"macros\", \"rt\"] }";
    let programs = [
        Program {
            name: "ours",
            dependencies: format!(
                "intercom-api = {{ path = {:?}, default-features = false, features = [\"client\", \"v2_11\"] }}\n{tokio}",
                root.join("generated")
            ),
            source: OURS,
        },
        Program {
            name: "plain",
            dependencies: format!(
                "reqwest = {{ version = \"0.13\", default-features = false, features = [\"gzip\", \"json\", \"rustls-no-provider\"] }}\n\
                 rustls = {{ version = \"0.23\", default-features = false, features = [\"ring\", \"std\", \"tls12\"] }}\n\
                 serde = {{ version = \"1\", features = [\"derive\"] }}\n{tokio}"
            ),
            source: PLAIN,
        },
    ];
    let folder = root.join("target/program-bench");
    let mut figures = Vec::new();
    for program in &programs {
        figures.push(program.measure(&folder)?);
    }
    let (ours, plain) = (&figures[0], &figures[1]);
    for ((name, ours), (_, plain)) in ours.iter().zip(plain) {
        eprintln!("{name}: {ours:.1}, plain {plain:.1}");
        println!("{name} {:.2}", ours / plain);
    }
    let emitted = programs[0].release_of(&folder, "intercom-api")?;
    let release = ours.iter().find(|(name, _)| *name == RELEASE);
    let release = release.map_or(f64::NAN, |(_, seconds)| *seconds);
    eprintln!("the emitted crate: {emitted:.1} of {release:.1}");
    println!("program-release-emitted {:.2}", emitted / release);
    Ok(())
}

impl Program {
    /// Names and figures: seconds of processor time, and megabytes.
    fn measure(&self, folder: &Path) -> io::Result<Vec<(&'static str, f64)>> {
        let folder = folder.join(self.name);
        let _ = fs::remove_dir_all(folder.join("target"));
        fs::create_dir_all(folder.join("src"))?;
        let manifest = format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{}\n\n[workspace]\n\n\
             [profile.release]\nstrip = true\n\n[profile.lto]\ninherits = \"release\"\nlto = true\n",
            self.name, self.dependencies
        );
        fs::write(folder.join("Cargo.toml"), manifest)?;
        fs::write(folder.join("src/main.rs"), self.source)?;
        cargo(&folder, &["fetch", "--quiet"])?;

        let cold = seconds(|| cargo(&folder, &["build", "--quiet"]))?;
        let mut warm = Vec::new();
        for _ in 0..CHANGES {
            let mut source = fs::OpenOptions::new()
                .append(true)
                .open(folder.join("src/main.rs"))?;
            writeln!(source, "// changed")?;
            drop(source);
            warm.push(seconds(|| cargo(&folder, &["build", "--quiet"]))?);
        }
        warm.sort_by(f64::total_cmp);
        let warm = warm[CHANGES / 2];
        let release = seconds(|| cargo(&folder, &["build", "--quiet", "--release"]))?;
        cargo(&folder, &["build", "--quiet", "--profile", "lto"])?;
        let size = |profile: &str| -> io::Result<f64> {
            let binary = folder.join("target").join(profile).join(self.name);
            Ok(fs::metadata(binary)?.len() as f64 / 1e6)
        };
        Ok(vec![
            ("program-cold", cold),
            ("program-warm", warm),
            (RELEASE, release),
            ("program-size", size("release")?),
            ("program-size-lto", size("lto")?),
        ])
    }

    /// Seconds of processor time for one dependency of what `measure` has built.
    fn release_of(&self, folder: &Path, dependency: &str) -> io::Result<f64> {
        let folder = folder.join(self.name);
        cargo(
            &folder,
            &["clean", "--quiet", "--release", "-p", dependency],
        )?;
        seconds(|| {
            cargo(
                &folder,
                &["build", "--quiet", "--release", "-p", dependency],
            )
        })
    }
}

fn cargo(folder: &PathBuf, arguments: &[&str]) -> io::Result<()> {
    let status = Command::new("cargo")
        .args(arguments)
        .current_dir(folder)
        .env_remove("RUSTC_WRAPPER")
        // The configuration of this repository would have everything built in its own folder.
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env_remove("CARGO_PROFILE_DEV_DEBUG")
        .env_remove("CARGO_INCREMENTAL")
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other(format!("cargo {arguments:?} failed")))
    }
}

/// Processor time of the processes that `run` starts and waits for, as Linux counts it for this one.
fn seconds(run: impl FnOnce() -> io::Result<()>) -> io::Result<f64> {
    let before = children()?;
    run()?;
    Ok(children()? - before)
}

fn children() -> io::Result<f64> {
    /// Ticks a second, the same on all Linux systems of today.
    const TICKS: f64 = 100.0;
    let text = fs::read_to_string("/proc/self/stat")?;
    // Behind the name, which may hold blanks: the 14th and 15th are the children's user and system time.
    let rest = text.rsplit_once(')').map_or("", |(_, rest)| rest);
    let times = rest.split_whitespace().skip(13).take(2);
    let ticks: f64 = times.filter_map(|field| field.parse::<f64>().ok()).sum();
    Ok(ticks / TICKS)
}
