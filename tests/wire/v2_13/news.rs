// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `News`.

use intercom_api::v2_13::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json("GET /news/news_items", || ListNewsItems::new().page(1).per_page(1)),
        wire::json(
            "POST /news/news_items",
            || CreateNewsItem::new(
                NewsItemRequest::new("some title", 1)
                    .body("some body")
                    .state(NewsItemRequestState::Draft)
                    .deliver_silently(true)
                    .labels([String::from("some labels")])
                    .reactions([String::from("some reactions")])
                    .newsfeed_assignments([
                        NewsfeedAssignment::new().newsfeed_id(1).published_at(1),
                    ]),
            ),
        ),
        wire::json("GET /news/news_items/{id}", || RetrieveNewsItem::new("1")),
        wire::json(
            "PUT /news/news_items/{id}",
            || UpdateNewsItem::new(
                "1",
                NewsItemRequest::new("some title", 1)
                    .body("some body")
                    .state(NewsItemRequestState::Draft)
                    .deliver_silently(true)
                    .labels([String::from("some labels")])
                    .reactions([String::from("some reactions")])
                    .newsfeed_assignments([NewsfeedAssignment::new()]),
            ),
        ),
        wire::json("DELETE /news/news_items/{id}", || DeleteNewsItem::new("1")),
        wire::json(
            "GET /news/newsfeeds/{id}/items",
            || ListLiveNewsfeedItems::new("id-1").page(1).per_page(1),
        ),
        wire::json("GET /news/newsfeeds", || ListNewsfeeds::new().page(1).per_page(1)),
        wire::json("GET /news/newsfeeds/{id}", || RetrieveNewsfeed::new("id-1")),
    ])
}
