//! Finds Chromium and ChromeDriver, and starts the latter once.

use std::env;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::{Mutex, PoisonError};

const CHROMIUM: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];

/// The browser of this machine.
pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    chromedriver: PathBuf,
    running: Mutex<Option<Running>>,
}

/// ChromeDriver while it runs.
struct Running {
    process: Child,
    address: String,
    /// Kept open: it would fail to write to a closed one.
    _output: BufReader<ChildStdout>,
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Browser {
    /// The programs that the environment names, else those in `PATH`.
    pub(crate) fn find() -> Result<Self, String> {
        Ok(Self {
            chromium: program("CHROMIUM", &CHROMIUM)?,
            chromedriver: program("CHROMEDRIVER", &["chromedriver"])?,
            running: Mutex::new(None),
        })
    }

    /// Where ChromeDriver listens. The first call starts it.
    pub(crate) fn address(&self) -> Result<String, String> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = &*running {
            return Ok(running.address.clone());
        }
        let started = self.start()?;
        let address = started.address.clone();
        *running = Some(started);
        Ok(address)
    }

    fn start(&self) -> Result<Running, String> {
        let name = self.chromedriver.display();
        let mut process = Command::new(&self.chromedriver)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("cannot start {name}: {error}"))?;
        let output = process.stdout.take();
        let mut output = BufReader::new(output.ok_or("ChromeDriver has no output")?);
        // It repeats that it was asked for port 0, and says which one it took as soon as it listens.
        let mut line = String::new();
        while output.read_line(&mut line).is_ok_and(|read| read > 0) {
            let port = line.trim_end().trim_end_matches('.').rsplit(' ').next();
            let port = port.and_then(|port| port.parse::<u16>().ok());
            if let Some(port) = port.filter(|port| *port != 0) {
                return Ok(Running {
                    process,
                    address: format!("http://127.0.0.1:{port}"),
                    _output: output,
                });
            }
            line.clear();
        }
        let _ = process.kill();
        Err(format!("{name} ended without saying where it listens"))
    }
}

fn program(variable: &str, names: &[&str]) -> Result<PathBuf, String> {
    if let Some(named) = env::var_os(variable).filter(|value| !value.is_empty()) {
        let path = PathBuf::from(named);
        return if path.is_file() {
            Ok(path)
        } else {
            Err(format!(
                "{variable} names {}, which is no file",
                path.display()
            ))
        };
    }
    let folders = env::var_os("PATH").unwrap_or_default();
    let found = names.iter().find_map(|name| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        env::split_paths(&folders)
            .map(|folder| folder.join(&file))
            .find(|path| path.is_file())
    });
    found.ok_or_else(|| {
        format!(
            "there is no {} in PATH and {variable} is not set (Debian: apt-get install chromium chromium-driver)",
            names[0]
        )
    })
}
