//! What can be done with an endpoint: send it, page through it, change it for one request.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;

use crate::http::client::caller::Caller;
use crate::http::error::Result;
use crate::http::paging::paged::Paged;
use crate::http::request::call::Call;
use crate::http::request::custom::Request;
use crate::http::request::endpoint::Endpoint;
use crate::http::request::shown::Revealed;
use crate::http::request::token::Token;
use crate::http::response::body::Response;
use crate::http::response::meta::WithMeta;
use crate::http::response::read::{FromResponse, Reading};
use crate::http::retry::policy::Retry;
use crate::json::Value;

/// The methods of every [`Endpoint`].
///
/// The same methods serve [`Client`](crate::Client), where they give a future, and the blocking
/// client, where they give the result.
///
/// The `with_` methods change one request only; see [`Request`].
pub trait EndpointExt: Endpoint {
    /// Sends the request and reads the response.
    fn send<C: Caller>(&self, client: &C) -> C::Sent<Self::Response> {
        client.call(Call::new(self), Self::Response::from_response)
    }

    /// Like [`send`](Self::send), with status, headers, request id, rate limit and attempts.
    fn send_with_meta<C: Caller>(&self, client: &C) -> C::Sent<WithMeta<Self::Response>> {
        client.call(Call::new(self), with_meta::<Self::Response>)
    }

    /// Like [`send_with_meta`](Self::send_with_meta), with the body as it came.
    fn send_raw<C: Caller>(&self, client: &C) -> C::Sent<WithMeta<Bytes>> {
        let mut call = Call::new(self);
        if matches!(call.reading, Reading::Streamed | Reading::ByMediaType) {
            call.reading = Reading::Whole;
        }
        client.call(call, raw)
    }

    /// The pages of the list, from the one that the endpoint's own parameters ask for.
    fn pages<C: Caller>(&self, client: &C) -> C::Pages<Self>
    where
        Self: Paged,
    {
        client.pages(Call::new(self))
    }

    /// The items of the list, across pages. Elements that are not items (see
    /// [`List::mismatches`](crate::model::List::mismatches)) are passed over; [`pages`](Self::pages) has them.
    fn items<C: Caller>(&self, client: &C) -> C::Items<Self>
    where
        Self: Paged,
    {
        client.items(Call::new(self))
    }

    /// The call with all its values, to be printed where they may be seen. `Debug` of the call itself has none of them,
    /// because ids, addresses and messages are the data of people.
    ///
    /// ```
    /// use intercom_runtime::codegen::{RequestParts, call_debug};
    /// use intercom_runtime::{ApiVersion, Endpoint, EndpointExt, Method, Operation};
    ///
    /// struct GetContact(String);
    /// call_debug!(GetContact);
    ///
    /// impl Endpoint for GetContact {
    ///     type Response = ();
    ///     const OPERATION: Operation =
    ///         Operation::new("GetContact", Method::Get, "/contacts/{id}", ApiVersion::new("1"));
    ///     fn fill(&self, parts: &mut RequestParts) {
    ///         parts.path("id", self.0.as_str());
    ///     }
    /// }
    ///
    /// let call = GetContact("ada".to_owned());
    /// assert_eq!(format!("{call:?}"), r#"GetContact { method: GET, path: "/contacts/{id}" }"#);
    /// assert_eq!(call.reveal().to_string(), "GET /contacts/ada");
    /// ```
    fn reveal(&self) -> Revealed {
        Revealed::new(self)
    }

    /// Calls a setter with a value that may be missing, and leaves the call as it is without one.
    ///
    /// ```
    /// use intercom_runtime::codegen::{RequestParts, call_debug};
    /// use intercom_runtime::{ApiVersion, Endpoint, EndpointExt, Method, Operation};
    ///
    /// #[derive(Default)]
    /// struct ListContacts {
    ///     per_page: Option<i64>,
    /// }
    /// call_debug!(ListContacts);
    ///
    /// impl ListContacts {
    ///     fn per_page(mut self, per_page: i64) -> Self {
    ///         self.per_page = Some(per_page);
    ///         self
    ///     }
    /// }
    ///
    /// impl Endpoint for ListContacts {
    ///     type Response = ();
    ///     const OPERATION: Operation =
    ///         Operation::new("ListContacts", Method::Get, "/contacts", ApiVersion::new("1"));
    ///     fn fill(&self, parts: &mut RequestParts) {
    ///         parts.query("per_page", &self.per_page);
    ///     }
    /// }
    ///
    /// let call = ListContacts::default().maybe(None, ListContacts::per_page);
    /// assert_eq!(call.reveal().to_string(), "GET /contacts");
    /// let call = call.maybe(Some(50), ListContacts::per_page);
    /// assert_eq!(call.reveal().to_string(), "GET /contacts?per_page=50");
    /// ```
    #[must_use]
    fn maybe<T>(self, value: Option<T>, set: impl FnOnce(Self, T) -> Self) -> Self {
        match value {
            Some(value) => set(self, value),
            None => self,
        }
    }

    /// Starts a request that differs from the client's settings.
    fn request(self) -> Request<Self> {
        Request::new(self)
    }

    /// Adds a query parameter; see [`Request::with_query`].
    fn with_query(self, name: impl Into<String>, value: impl ToString) -> Request<Self> {
        self.request().with_query(name, value)
    }

    /// Sets a header; see [`Request::with_header`].
    fn with_header(self, name: impl Into<String>, value: impl Into<String>) -> Request<Self> {
        self.request().with_header(name, value)
    }

    /// Sets a field of the body; see [`Request::with_body_field`].
    fn with_body_field(self, name: impl Into<String>, value: impl Into<Value>) -> Request<Self> {
        self.request().with_body_field(name, value)
    }

    /// Uses another token; see [`Request::with_token`].
    fn with_token(self, token: impl Into<Token>) -> Request<Self> {
        self.request().with_token(token)
    }

    /// Uses another API version; see [`Request::with_version`].
    fn with_version(self, version: impl Into<Cow<'static, str>>) -> Request<Self> {
        self.request().with_version(version)
    }

    /// Limits each attempt; see [`Request::with_timeout`].
    fn with_timeout(self, timeout: impl Into<Option<Duration>>) -> Request<Self> {
        self.request().with_timeout(timeout)
    }

    /// Limits the whole call; see [`Request::with_deadline`].
    fn with_deadline(self, deadline: impl Into<Option<Duration>>) -> Request<Self> {
        self.request().with_deadline(deadline)
    }

    /// Limits the body of the response; see [`Request::with_max_body_bytes`].
    fn with_max_body_bytes(self, limit: impl Into<Option<u64>>) -> Request<Self> {
        self.request().with_max_body_bytes(limit)
    }

    /// Uses another retry rule; see [`Request::with_retry`].
    fn with_retry(self, retry: impl Retry) -> Request<Self> {
        self.request().with_retry(retry)
    }
}

impl<E: Endpoint> EndpointExt for E {}

fn with_meta<T: FromResponse>(response: Response) -> Result<WithMeta<T>> {
    let meta = response.meta.clone();
    Ok(WithMeta {
        value: T::from_response(response)?,
        meta,
    })
}

fn raw(response: Response) -> Result<WithMeta<Bytes>> {
    Ok(WithMeta {
        value: response.body(),
        meta: response.meta,
    })
}
