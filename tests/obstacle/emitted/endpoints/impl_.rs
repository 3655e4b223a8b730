// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `impl`.

use intercom_runtime::codegen::{
    Download, Endpoint, Method, Operation, ParameterStyle, RequestParts, call_debug,
};
use intercom_runtime::model::{DateTime, Id, IntoScalar, List};
use super::VERSION;
use super::super::models::{Both, OptionModel, SendFn, SomeCallRequest, VecModel};

/// Sends `GET /self/{type}/{Self}/{async}`.
///
/// `GET /self/{type}/{Self}/{async}`, operation `send`. Returns [`VecModel`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::Send;
///
/// let response = Send::new("type", "self", "async", 1.5).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/self/{type}/{Self}/{async}")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Send {
    /// Path parameter `type`.
    pub r#type: Id,
    /// Path parameter `Self`.
    pub self_value: Id,
    /// Path parameter `async`.
    pub r#async: Id,
    /// Query parameter `send`.
    pub send_param: Option<String>,
    /// Query parameter `items`.
    pub items_param: Option<List<String>>,
    /// Query parameter `pages`.
    pub pages_param: Option<List<i64>>,
    /// Query parameter `with_query`.
    pub with_query_param: Option<bool>,
    /// Query parameter `fn`.
    pub r#fn: Option<SendFn>,
    /// Query parameter `1st`.
    pub value_1st: f64,
    /// Query parameter `$top`.
    pub top: Option<i64>,
    /// Query parameter `body`.
    pub body_param: Option<String>,
    /// Query parameter `when`. RFC 3339 time.
    pub when: Option<DateTime>,
    /// Header `match`.
    pub r#match: Option<String>,
}

call_debug!(Send);

impl Send {
    /// Makes the call with its required arguments.
    pub fn new(
        r#type: impl Into<Id>,
        self_value: impl Into<Id>,
        r#async: impl Into<Id>,
        value_1st: impl Into<f64>,
    ) -> Self {
        Self {
            r#type: Id::of(r#type),
            self_value: Id::of(self_value),
            r#async: Id::of(r#async),
            send_param: None,
            items_param: None,
            pages_param: None,
            with_query_param: None,
            r#fn: None,
            value_1st: value_1st.into(),
            top: None,
            body_param: None,
            when: None,
            r#match: None,
        }
    }

    /// Sets `send`.
    #[must_use]
    pub fn send_param(mut self, send_param: impl Into<String>) -> Self {
        self.send_param = Some(send_param.into());
        self
    }

    /// Sets `items`.
    #[must_use]
    pub fn items_param(
        mut self,
        items_param: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.items_param = Some(
            items_param.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `pages`.
    #[must_use]
    pub fn pages_param(
        mut self,
        pages_param: impl IntoIterator<Item = impl IntoScalar<i64>>,
    ) -> Self {
        self.pages_param = Some(
            pages_param.into_iter().map(IntoScalar::into_scalar).collect(),
        );
        self
    }

    /// Sets `with_query`.
    #[must_use]
    pub fn with_query_param(mut self, with_query_param: bool) -> Self {
        self.with_query_param = Some(with_query_param);
        self
    }

    /// Sets `fn`.
    #[must_use]
    pub fn r#fn(mut self, r#fn: impl Into<SendFn>) -> Self {
        self.r#fn = Some(r#fn.into());
        self
    }

    /// Sets `$top`.
    #[must_use]
    pub fn top(mut self, top: i64) -> Self {
        self.top = Some(top);
        self
    }

    /// Sets `body`.
    #[must_use]
    pub fn body_param(mut self, body_param: impl Into<String>) -> Self {
        self.body_param = Some(body_param.into());
        self
    }

    /// Sets `when`.
    #[must_use]
    pub fn when(mut self, when: impl Into<DateTime>) -> Self {
        self.when = Some(when.into());
        self
    }

    /// Sets `match`.
    #[must_use]
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.r#match = Some(r#match.into());
        self
    }
}

impl Endpoint for Send {
    type Response = VecModel;
    const OPERATION: Operation = Operation::new(
            "send",
            Method::Get,
            "/self/{type}/{Self}/{async}",
            VERSION,
        )
        .tag("impl");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("type", &self.r#type);
        parts.path("Self", &self.self_value);
        parts.path("async", &self.r#async);
        parts.query("send", &self.send_param);
        parts.query("items", &self.items_param);
        parts.query_styled("pages", &self.pages_param, ParameterStyle::Form);
        parts.query("with_query", &self.with_query_param);
        parts.query("fn", &self.r#fn);
        parts.query("1st", &self.value_1st);
        parts.query("$top", &self.top);
        parts.query("body", &self.body_param);
        parts.query("when", &self.when);
        parts.header("match", &self.r#match);
    }
}

/// Sends `DELETE /self/{type}/{Self}/{async}`.
///
/// `DELETE /self/{type}/{Self}/{async}`, operation `drop`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::DropCall;
///
/// DropCall::new("type", "self", "async").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/self/{type}/{Self}/{async}")]
#[doc(alias = "drop")]
#[doc(alias = "drop call")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DropCall {
    /// Path parameter `type`.
    pub r#type: Id,
    /// Path parameter `Self`.
    pub self_value: Id,
    /// Path parameter `async`.
    pub r#async: Id,
    /// The request body, which may be left out.
    pub body: Option<OptionModel>,
}

call_debug!(DropCall);

impl DropCall {
    /// Makes the call with its required arguments.
    pub fn new(
        r#type: impl Into<Id>,
        self_value: impl Into<Id>,
        r#async: impl Into<Id>,
    ) -> Self {
        Self {
            r#type: Id::of(r#type),
            self_value: Id::of(self_value),
            r#async: Id::of(r#async),
            body: None,
        }
    }

    /// Sets the request body.
    #[must_use]
    pub fn body(mut self, body: impl Into<OptionModel>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Endpoint for DropCall {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "drop",
            Method::Delete,
            "/self/{type}/{Self}/{async}",
            VERSION,
        )
        .tag("impl");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("type", &self.r#type);
        parts.path("Self", &self.self_value);
        parts.path("async", &self.r#async);
        if let Some(body) = &self.body {
            parts.json(body);
        }
    }
}

/// Sends `PUT /some`.
///
/// `PUT /some`, operation `Some`. Returns bytes.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::SomeCall;
///
/// let response = SomeCall::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/some")]
#[doc(alias = "Some")]
#[doc(alias = "some call")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SomeCall {
    /// The request body, which may be left out.
    pub body: Option<SomeCallRequest>,
}

call_debug!(SomeCall);

impl SomeCall {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sets the request body.
    #[must_use]
    pub fn body(mut self, body: impl Into<SomeCallRequest>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Endpoint for SomeCall {
    type Response = Download;
    const OPERATION: Operation = Operation::new("Some", Method::Put, "/some", VERSION)
        .tag("impl");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        if let Some(body) = &self.body {
            parts.multipart();
            parts.form_file("file", &body.file);
            parts.form_field("in", &body.r#in);
        }
    }
}

/// Sends `POST /both`.
///
/// `POST /both`, operation `both_ways`. Returns [`Both`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::BothWays;
///
/// let response = BothWays::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/both")]
#[doc(alias = "both_ways")]
#[doc(alias = "both ways")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BothWays {
    /// The request body, which may be left out.
    pub body: Option<Both>,
}

call_debug!(BothWays);

impl BothWays {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sets the request body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Both>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Endpoint for BothWays {
    type Response = Both;
    const OPERATION: Operation = Operation::new(
            "both_ways",
            Method::Post,
            "/both",
            VERSION,
        )
        .tag("impl");

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        if let Some(body) = &self.body {
            parts.json(body);
        }
    }
}
