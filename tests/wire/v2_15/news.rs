// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `News`.

use intercom_api::v2_15::*;
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
        wire::json("GET /news/news_items/{news_item_id}", || RetrieveNewsItem::new("1")),
        wire::json(
            "PUT /news/news_items/{news_item_id}",
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
        wire::json(
            "DELETE /news/news_items/{news_item_id}",
            || DeleteNewsItem::new("1"),
        ),
        wire::json(
            "GET /news/newsfeeds/{newsfeed_id}/items",
            || ListLiveNewsfeedItems::new("newsfeed_id-1").page(1).per_page(1),
        ),
        wire::json("GET /news/newsfeeds", || ListNewsfeeds::new().page(1).per_page(1)),
        wire::json(
            "GET /news/newsfeeds/{newsfeed_id}",
            || RetrieveNewsfeed::new("newsfeed_id-1"),
        ),
    ])
}
