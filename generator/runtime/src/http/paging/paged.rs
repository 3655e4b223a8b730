//! What emitted lists and searches implement.

use crate::http::paging::page::Page;
use crate::http::paging::strategy::PagingStrategy;
use crate::http::request::custom::Request;
use crate::http::request::endpoint::Endpoint;

/// A list or search operation.
pub trait Paged: Endpoint {
    /// What the list holds.
    type Item;

    /// Where the position in the list is sent.
    const PAGING: PagingStrategy;

    /// Takes a response apart.
    fn page(response: Self::Response) -> Page<Self::Item>;
}

impl<E: Paged> Paged for Request<E> {
    type Item = E::Item;

    const PAGING: PagingStrategy = E::PAGING;

    fn page(response: Self::Response) -> Page<Self::Item> {
        E::page(response)
    }
}
