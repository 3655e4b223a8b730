//! The vendor's repository, and one of ours that follows it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use intercom_generator::diagnostic::Diagnostics;
use intercom_generator::spec::fetch::{Options, Report, fetch};
use tempfile::TempDir;

pub(crate) const DOCUMENT: &str = "\
openapi: 3.0.1
info: {title: t, version: '1', description: Words of the vendor.}
paths:
  /notes/{id}:
    get:
      operationId: retrieveNote
      summary: Words of the vendor.
      responses: {'200': {description: Words of the vendor.}}
components:
  schemas:
    note: {type: object, description: Words of the vendor., properties: {description: {type: string}}}
";

/// Upstream as a git repository with two versions, and a repository of ours that knows both.
pub(crate) struct World {
    folder: TempDir,
    pub(crate) first: String,
}

impl World {
    pub(crate) fn new() -> Self {
        let world = Self {
            folder: tempfile::tempdir().unwrap(),
            first: String::new(),
        };
        world.document("1.0", DOCUMENT);
        world.document("0", DOCUMENT);
        world.git(&["init", "--quiet", "--initial-branch=main"]);
        let first = world.commit();
        std::fs::create_dir_all(world.root().join("spec")).unwrap();
        let lock = format!(
            "[upstream]\nrepository = {:?}\ncommit = \"{first}\"\n\n\
             [[version]]\nname = \"1.0\"\nmodule = \"v1_0\"\nheader = \"1.0\"\nstable = true\n\
             path = \"descriptions/1.0/api.yaml\"\n\n\
             [[version]]\nname = \"unstable\"\nmodule = \"unstable\"\nheader = \"Preview\"\nstable = false\n\
             path = \"descriptions/0/api.yaml\"\n",
            world.url(),
        );
        std::fs::write(world.root().join("spec/lock.toml"), lock).unwrap();
        Self { first, ..world }
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("ours")
    }

    pub(crate) fn upstream(&self) -> PathBuf {
        self.folder.path().join("upstream")
    }

    pub(crate) fn url(&self) -> String {
        format!("file://{}", self.upstream().display())
    }

    pub(crate) fn document(&self, version: &str, text: &str) {
        let folder = self.upstream().join("descriptions").join(version);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("api.yaml"), text).unwrap();
    }

    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command.arg("-C").arg(self.upstream()).args([
            "-c",
            "user.name=t",
            "-c",
            "user.email=t@example.com",
        ]);
        // A hook that runs the tests points git at its own repository.
        let command = command
            .args(arguments)
            .env_remove("GIT_DIR")
            .env_remove("GIT_INDEX_FILE");
        let output = command.output().unwrap();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    pub(crate) fn commit(&self) -> String {
        self.git(&["add", "."]);
        self.git(&["commit", "--quiet", "--message=x"]);
        self.git(&["rev-parse", "HEAD"])
    }

    pub(crate) fn fetch(&self, change: impl FnOnce(&mut Options)) -> Result<Report, Diagnostics> {
        let mut options = Options {
            root: self.root(),
            ..Options::default()
        };
        change(&mut options);
        fetch(&options)
    }

    /// Every file below `spec/` with its contents.
    pub(crate) fn spec(&self) -> BTreeMap<String, String> {
        let entries = std::fs::read_dir(self.root().join("spec")).unwrap();
        entries
            .map(|entry| {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_str().unwrap().to_owned();
                (name, std::fs::read_to_string(path).unwrap())
            })
            .collect()
    }

    /// Expects a fetch to fail with `what` and a remedy, and to leave `spec/` as it was.
    #[track_caller]
    pub(crate) fn refuses(&self, what: &str, remedy: &str, change: impl FnOnce(&mut Options)) {
        let before = self.spec();
        let error = self.fetch(change).unwrap_err().to_string();
        assert!(error.contains(what), "{error}");
        assert!(error.contains(remedy), "{error}");
        assert_eq!(self.spec(), before);
    }
}

pub(crate) fn from(path: &Path) -> impl FnOnce(&mut Options) {
    let path = path.to_path_buf();
    move |options| options.from = Some(path)
}
