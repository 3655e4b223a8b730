//! One window of the browser, and what can be done in it.

use std::future::Future;

use serde_json::{Value, json};
use thirtyfour::prelude::*;
use thirtyfour::{LoggingPrefsLogLevel, TypingData};
use tokio::runtime::Runtime;
use url::Url;

use crate::browser::Browser;

/// What scripts below may call.
const PROBE: &str = include_str!("probe.js");

/// No sandbox: the pages are our own, and root has none. The rest keeps the browser from calling home.
const FLAGS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,900",
];

/// A window.
pub(crate) struct Page {
    runtime: Runtime,
    driver: Option<WebDriver>,
}

impl Drop for Page {
    fn drop(&mut self) {
        if let Some(driver) = self.driver.take() {
            let _ = self.runtime.block_on(driver.quit());
        }
    }
}

impl Page {
    /// A new browser with nothing in it.
    pub(crate) fn open(browser: &Browser) -> Result<Self, String> {
        // Installed already, by another test.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| error.to_string())?;
        let address = browser.address()?;
        let started = runtime.block_on(async {
            let mut wanted = DesiredCapabilities::chrome();
            wanted.set_binary(&browser.chromium.to_string_lossy())?;
            for flag in FLAGS {
                wanted.add_arg(flag)?;
            }
            for log in ["browser", "performance"] {
                wanted.set_logging_prefs(log, LoggingPrefsLogLevel::All)?;
            }
            WebDriver::new(address, wanted).await
        });
        let driver = started.map_err(|error| format!("cannot open a window: {error}"))?;
        Ok(Self {
            runtime,
            driver: Some(driver),
        })
    }

    fn wait<T, F: Future<Output = WebDriverResult<T>>>(
        &self,
        what: &str,
        action: impl FnOnce(WebDriver) -> F,
    ) -> T {
        let driver = self.driver.clone().expect("it lives as long as the page");
        match self.runtime.block_on(action(driver)) {
            Ok(value) => value,
            Err(error) => panic!("{what}: {error}"),
        }
    }

    /// Loads an address.
    pub(crate) fn go(&self, url: &Url) {
        let url = url.to_string();
        self.wait("load", |driver| async move { driver.goto(url).await });
    }

    /// Runs a script that returns something, with `probe.js` before it.
    pub(crate) fn ask(&self, script: &str) -> Value {
        self.ask_with(script, Vec::new())
    }

    /// The same with arguments, which are `arguments[0]` and so on.
    pub(crate) fn ask_with(&self, script: &str, arguments: Vec<Value>) -> Value {
        let text = format!("{PROBE}\n{script}");
        self.wait(script, |driver| async move {
            Ok(driver.execute(text, arguments).await?.json().clone())
        })
    }

    /// Whether a script returns true.
    pub(crate) fn holds(&self, script: &str) -> bool {
        self.ask(script) == Value::Bool(true)
    }

    /// Clicks on an element, as a mouse does.
    pub(crate) fn click(&self, selector: &str) {
        let by = By::Css(selector);
        self.wait(selector, |driver| async move {
            driver.find(by).await?.click().await
        });
    }

    /// Presses keys wherever the focus is.
    pub(crate) fn press(&self, keys: impl Into<TypingData>) {
        let keys = keys.into();
        self.wait("keys", |driver| async move {
            driver.action_chain().send_keys(keys).perform().await
        });
    }

    /// Sends a command of the DevTools.
    pub(crate) fn tell(&self, method: &str, parameters: Value) {
        self.wait(method, |driver| async move {
            driver.cdp().send_raw(method, parameters).await.map(drop)
        });
    }

    /// Pretends to be a screen or a sheet of paper, in the light or in the dark.
    pub(crate) fn medium(&self, medium: &str, scheme: &str) {
        let features = json!([{"name": "prefers-color-scheme", "value": scheme}]);
        self.tell(
            "Emulation.setEmulatedMedia",
            json!({"media": medium, "features": features}),
        );
    }

    /// Pretends to be a phone of this width.
    pub(crate) fn phone(&self, width: u32) {
        self.tell(
            "Emulation.setDeviceMetricsOverride",
            json!({"width": width, "height": 844, "deviceScaleFactor": 2, "mobile": true}),
        );
    }

    /// Writes what the window shows as a PNG file.
    pub(crate) fn picture(&self, file: std::path::PathBuf) {
        self.wait("screenshot", |driver| async move {
            driver.screenshot(&file).await
        });
    }

    /// What the console said since the last time.
    pub(crate) fn console(&self) -> Vec<String> {
        let said = self.wait(
            "console",
            |driver| async move { driver.browser_log().await },
        );
        said.into_iter().map(|entry| entry.message).collect()
    }

    /// The addresses that were asked for since the last time.
    pub(crate) fn requests(&self) -> Vec<String> {
        let log = self.wait("requests", |driver| async move {
            driver.get_log("performance").await
        });
        let events = log.iter().filter_map(|entry| {
            let event: Value = serde_json::from_str(&entry.message).ok()?;
            let event = event.get("message")?;
            let url = event.pointer("/params/request/url")?.as_str()?.to_owned();
            (event.get("method")? == "Network.requestWillBeSent").then_some(url)
        });
        events.collect()
    }
}
