// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations without a tag.

use intercom_runtime::codegen::{
    AuthScheme, ByMediaType, Endpoint, Method, Operation, ParameterStyle, RequestParts,
    Upload, call_debug,
};
use intercom_runtime::model::{Id, IntoScalar, List};
use super::VERSION;
use super::super::models::{
    Color, Photo, SendFormRequest, SendPartsRequest, SendPhotoRequest,
};

/// Sends `GET /path/{simple}/{label}/{matrix}/{object}`.
///
/// `GET /path/{simple}/{label}/{matrix}/{object}`, operation `writePath`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::WritePath;
///
/// WritePath::new("simple", "label", "matrix", "object").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/path/{simple}/{label}/{matrix}/{object}")]
#[doc(alias = "write path")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WritePath {
    /// Path parameter `simple`.
    pub simple: List<String>,
    /// Path parameter `label`.
    pub label: List<i64>,
    /// Path parameter `matrix`.
    pub matrix: Id,
    /// Path parameter `object`.
    pub object: Color,
}

call_debug!(WritePath);

impl WritePath {
    /// Makes the call with its required arguments.
    pub fn new(
        simple: impl IntoIterator<Item = impl AsRef<str>>,
        label: impl IntoIterator<Item = impl IntoScalar<i64>>,
        matrix: impl Into<Id>,
        object: impl Into<Color>,
    ) -> Self {
        Self {
            simple: simple.into_iter().map(|text| text.as_ref().to_owned()).collect(),
            label: label.into_iter().map(IntoScalar::into_scalar).collect(),
            matrix: Id::of(matrix),
            object: object.into(),
        }
    }
}

impl Endpoint for WritePath {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "writePath",
        Method::Get,
        "/path/{simple}/{label}/{matrix}/{object}",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("simple", &self.simple);
        parts.path_styled("label", &self.label, ParameterStyle::LabelExploded);
        parts.path_styled("matrix", &self.matrix, ParameterStyle::Matrix);
        parts.path_styled("object", &self.object, ParameterStyle::MatrixExploded);
    }
}

/// Sends `GET /query`.
///
/// `GET /query`, operation `writeQuery`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::WriteQuery;
///
/// WriteQuery::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/query")]
#[doc(alias = "write query")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WriteQuery {
    /// Query parameter `list`.
    pub list: Option<List<String>>,
    /// Query parameter `joined`.
    pub joined: Option<List<String>>,
    /// Query parameter `spaced`.
    pub spaced: Option<List<String>>,
    /// Query parameter `piped`.
    pub piped: Option<List<String>>,
    /// Query parameter `deep`.
    pub deep: Option<Color>,
    /// Query parameter `object`.
    pub object: Option<Color>,
    /// Query parameter `flat`.
    pub flat: Option<Color>,
    /// Query parameter `json`.
    pub json: Option<Color>,
    /// Query parameter `url`.
    pub url: Option<String>,
}

call_debug!(WriteQuery);

impl WriteQuery {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            list: None,
            joined: None,
            spaced: None,
            piped: None,
            deep: None,
            object: None,
            flat: None,
            json: None,
            url: None,
        }
    }

    /// Sets `list`.
    #[must_use]
    pub fn list(mut self, list: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.list = Some(
            list.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `joined`.
    #[must_use]
    pub fn joined(mut self, joined: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.joined = Some(
            joined.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `spaced`.
    #[must_use]
    pub fn spaced(mut self, spaced: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.spaced = Some(
            spaced.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `piped`.
    #[must_use]
    pub fn piped(mut self, piped: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.piped = Some(
            piped.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `deep`.
    #[must_use]
    pub fn deep(mut self, deep: impl Into<Color>) -> Self {
        self.deep = Some(deep.into());
        self
    }

    /// Sets `object`.
    #[must_use]
    pub fn object(mut self, object: impl Into<Color>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Sets `flat`.
    #[must_use]
    pub fn flat(mut self, flat: impl Into<Color>) -> Self {
        self.flat = Some(flat.into());
        self
    }

    /// Sets `json`.
    #[must_use]
    pub fn json(mut self, json: impl Into<Color>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Endpoint for WriteQuery {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "writeQuery",
        Method::Get,
        "/query",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("list", &self.list);
        parts.query_styled("joined", &self.joined, ParameterStyle::Form);
        parts.query_styled("spaced", &self.spaced, ParameterStyle::SpaceDelimited);
        parts.query_styled("piped", &self.piped, ParameterStyle::PipeDelimited);
        parts.query_styled("deep", &self.deep, ParameterStyle::DeepObject);
        parts.query("object", &self.object);
        parts.query_styled("flat", &self.flat, ParameterStyle::Form);
        parts.query_styled("json", &self.json, ParameterStyle::Json);
        parts.query_reserved("url", &self.url, ParameterStyle::FormExploded);
    }
}

/// Sends `GET /head`.
///
/// `GET /head`, operation `writeHead`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::WriteHead;
///
/// WriteHead::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/head")]
#[doc(alias = "write head")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WriteHead {
    /// Header `X-List`.
    pub x_list: Option<List<i64>>,
    /// Header `X-Flat`.
    pub x_flat: Option<Color>,
    /// Header `X-Pairs`.
    pub x_pairs: Option<Color>,
    /// Cookie `session`.
    pub session: Option<String>,
}

call_debug!(WriteHead);

impl WriteHead {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {
            x_list: None,
            x_flat: None,
            x_pairs: None,
            session: None,
        }
    }

    /// Sets `X-List`.
    #[must_use]
    pub fn x_list(
        mut self,
        x_list: impl IntoIterator<Item = impl IntoScalar<i64>>,
    ) -> Self {
        self.x_list = Some(x_list.into_iter().map(IntoScalar::into_scalar).collect());
        self
    }

    /// Sets `X-Flat`.
    #[must_use]
    pub fn x_flat(mut self, x_flat: impl Into<Color>) -> Self {
        self.x_flat = Some(x_flat.into());
        self
    }

    /// Sets `X-Pairs`.
    #[must_use]
    pub fn x_pairs(mut self, x_pairs: impl Into<Color>) -> Self {
        self.x_pairs = Some(x_pairs.into());
        self
    }

    /// Sets `session`.
    #[must_use]
    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(session.into());
        self
    }
}

impl Endpoint for WriteHead {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "writeHead",
        Method::Get,
        "/head",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.header("X-List", &self.x_list);
        parts.header("X-Flat", &self.x_flat);
        parts.header_styled("X-Pairs", &self.x_pairs, ParameterStyle::SimpleExploded);
        parts.cookie("session", &self.session, ParameterStyle::FormExploded);
    }
}

/// Sends `OPTIONS /head`.
///
/// `OPTIONS /head`, operation `askOptions`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::AskOptions;
///
/// AskOptions::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/head")]
#[doc(alias = "ask options")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AskOptions {}

call_debug!(AskOptions);

impl AskOptions {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for AskOptions {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "askOptions",
        Method::Options,
        "/head",
        VERSION,
    );

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `TRACE /head`.
///
/// `TRACE /head`, operation `traceHead`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::TraceHead;
///
/// TraceHead::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/head")]
#[doc(alias = "trace head")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TraceHead {}

call_debug!(TraceHead);

impl TraceHead {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for TraceHead {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "traceHead",
        Method::Trace,
        "/head",
        VERSION,
    );

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `POST /form`.
///
/// `POST /form`, operation `sendForm`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::{SendForm, SendFormRequest};
///
/// SendForm::new(SendFormRequest::new("name")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/form")]
#[doc(alias = "send form")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendForm {
    /// The request body.
    pub body: SendFormRequest,
}

call_debug!(SendForm);

impl SendForm {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<SendFormRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SendForm {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "sendForm",
        Method::Post,
        "/form",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts
            .urlencoded(
                &self.body,
                &[("joined", ParameterStyle::Form), ("deep", ParameterStyle::DeepObject)],
            );
    }
}

/// Sends `POST /parts`.
///
/// `POST /parts`, operation `sendParts`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::{EndpointExt, Upload};
/// use intercom_api::test::{SendParts, SendPartsRequest};
///
/// SendParts::new(SendPartsRequest::new(Upload::from("content"))).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/parts")]
#[doc(alias = "send parts")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendParts {
    /// The request body.
    pub body: SendPartsRequest,
}

call_debug!(SendParts);

impl SendParts {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<SendPartsRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SendParts {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "sendParts",
        Method::Post,
        "/parts",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.multipart();
        parts.form_file("file", &self.body.file);
        parts.form_files("more", self.body.more.iter().flatten());
        parts.form_file("thumb", &self.body.thumb);
        parts.form_field("kind", "catalog");
        parts.form_field("note", &self.body.note);
        parts.form_field("labels", &self.body.labels);
        parts.form_field("color", &self.body.color);
        parts.form_field("limits", &self.body.limits);
        parts.form_field_as("table", &self.body.table, "text/csv");
    }
}

/// Sends `POST /photo`.
///
/// `POST /photo`, operation `sendPhoto`. Returns [`Photo`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::{EndpointExt, Upload};
/// use intercom_api::test::{SendPhoto, SendPhotoRequest};
///
/// let response = SendPhoto::new(SendPhotoRequest::new(Upload::from("content")))
///     .send(client)
///     .await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/photo")]
#[doc(alias = "send photo")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPhoto {
    /// The request body.
    pub body: SendPhotoRequest,
}

call_debug!(SendPhoto);

impl SendPhoto {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<SendPhotoRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SendPhoto {
    type Response = Photo;
    const OPERATION: Operation = Operation::new(
        "sendPhoto",
        Method::Post,
        "/photo",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.multipart();
        parts.form_file("data", &self.body.data);
        parts.form_field("name", &self.body.name);
    }
}

/// Sends `PUT /text`.
///
/// `PUT /text`, operation `sendText`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::SendText;
///
/// SendText::new(String::from("Thank you for writing.")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/text")]
#[doc(alias = "send text")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendText {
    /// The request body.
    pub body: String,
}

call_debug!(SendText);

impl SendText {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SendText {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "sendText",
        Method::Put,
        "/text",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.text_body("text/markdown", &self.body);
    }
}

/// Sends `PUT /bytes`.
///
/// `PUT /bytes`, operation `sendBytes`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::{EndpointExt, Upload};
/// use intercom_api::test::SendBytes;
///
/// SendBytes::new(Upload::from("content")).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/bytes")]
#[doc(alias = "send bytes")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendBytes {
    /// The request body.
    pub body: Upload,
}

call_debug!(SendBytes);

impl SendBytes {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<Upload>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SendBytes {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "sendBytes",
        Method::Put,
        "/bytes",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.bytes_body("application/octet-stream", &self.body);
    }
}

/// Sends `PATCH /patch`.
///
/// `PATCH /patch`, operation `sendPatch`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::SendPatch;
///
/// SendPatch::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/patch")]
#[doc(alias = "send patch")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendPatch {
    /// The request body, which may be left out.
    pub body: Option<Color>,
}

call_debug!(SendPatch);

impl SendPatch {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sets the request body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Color>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Endpoint for SendPatch {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "sendPatch",
        Method::Patch,
        "/patch",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        if let Some(body) = &self.body {
            parts.json_as("application/merge-patch+json", body);
        }
    }
}

/// Sends `PUT /number`.
///
/// `PUT /number`, operation `sendNumber`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::SendNumber;
///
/// SendNumber::new(1).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/number")]
#[doc(alias = "send number")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendNumber {
    /// The request body.
    pub body: i64,
}

call_debug!(SendNumber);

impl SendNumber {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<i64>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SendNumber {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "sendNumber",
        Method::Put,
        "/number",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json_as("Application/JSON; charset=utf-8", &self.body);
    }
}

/// Sends `PUT /list`.
///
/// `PUT /list`, operation `sendList`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::model::List;
/// use intercom_api::test::{Color, SendList};
///
/// SendList::new(List::from([Color::new()])).send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/list")]
#[doc(alias = "send list")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendList {
    /// The request body.
    pub body: List<Color>,
}

call_debug!(SendList);

impl SendList {
    /// Makes the call with its required arguments.
    pub fn new(body: impl Into<List<Color>>) -> Self {
        Self { body: body.into() }
    }
}

impl Endpoint for SendList {
    type Response = ();
    const OPERATION: Operation = Operation::new(
        "sendList",
        Method::Put,
        "/list",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.json(&self.body);
    }
}

/// Sends `GET /elsewhere`.
///
/// `GET /elsewhere`, operation `getElsewhere`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetElsewhere;
///
/// GetElsewhere::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/elsewhere")]
#[doc(alias = "get elsewhere")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetElsewhere {}

call_debug!(GetElsewhere);

impl GetElsewhere {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetElsewhere {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "getElsewhere",
            Method::Get,
            "/elsewhere",
            VERSION,
        )
        .server("https://files.example.com/base");

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `PUT /elsewhere`.
///
/// `PUT /elsewhere`, operation `putBelow`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::PutBelow;
///
/// PutBelow::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/elsewhere")]
#[doc(alias = "put below")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutBelow {}

call_debug!(PutBelow);

impl PutBelow {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for PutBelow {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "putBelow",
            Method::Put,
            "/elsewhere",
            VERSION,
        )
        .server("/v2");

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `GET /open`.
///
/// `GET /open`, operation `getOpen`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetOpen;
///
/// GetOpen::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/open")]
#[doc(alias = "get open")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetOpen {}

call_debug!(GetOpen);

impl GetOpen {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetOpen {
    type Response = ();
    const OPERATION: Operation = Operation::new("getOpen", Method::Get, "/open", VERSION)
        .auth(&[]);

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `GET /basic`.
///
/// `GET /basic`, operation `getBasic`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetBasic;
///
/// GetBasic::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/basic")]
#[doc(alias = "get basic")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetBasic {}

call_debug!(GetBasic);

impl GetBasic {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetBasic {
    type Response = ();
    const OPERATION: Operation = Operation::new(
            "getBasic",
            Method::Get,
            "/basic",
            VERSION,
        )
        .auth(&[AuthScheme::basic("basic")]);

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `GET /keys`.
///
/// `GET /keys`, operation `getKeys`.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetKeys;
///
/// GetKeys::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/keys")]
#[doc(alias = "get keys")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetKeys {}

call_debug!(GetKeys);

impl GetKeys {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetKeys {
    type Response = ();
    const OPERATION: Operation = Operation::new("getKeys", Method::Get, "/keys", VERSION)
        .auth(
            &[AuthScheme::header("app", "X-App"), AuthScheme::query("user", "user_key")],
        );

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

/// Sends `GET /unnamed/{thing_id}`.
///
/// `GET /unnamed/{thing_id}`, operation `getUnnamedByThingId`. Returns [`Color`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetUnnamedByThingId;
///
/// let response = GetUnnamedByThingId::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/unnamed/{thing_id}")]
#[doc(alias = "get unnamed by thing id")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUnnamedByThingId {
    /// Path parameter `thing_id`.
    pub thing_id: Id,
}

call_debug!(GetUnnamedByThingId);

impl GetUnnamedByThingId {
    /// Makes the call with its required arguments.
    pub fn new(thing_id: impl Into<Id>) -> Self {
        Self { thing_id: Id::of(thing_id) }
    }
}

impl Endpoint for GetUnnamedByThingId {
    type Response = Color;
    const OPERATION: Operation = Operation::new(
        "getUnnamedByThingId",
        Method::Get,
        "/unnamed/{thing_id}",
        VERSION,
    );

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("thing_id", &self.thing_id);
    }
}

/// Sends `GET /either`.
///
/// `GET /either`, operation `getEither`. Returns JSON, a string or bytes, whatever the server
/// sends.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::test::GetEither;
///
/// let response = GetEither::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/either")]
#[doc(alias = "get either")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetEither {}

call_debug!(GetEither);

impl GetEither {
    /// Makes the call with no argument set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for GetEither {
    type Response = ByMediaType<Color>;
    const OPERATION: Operation = Operation::new(
        "getEither",
        Method::Get,
        "/either",
        VERSION,
    );

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}
