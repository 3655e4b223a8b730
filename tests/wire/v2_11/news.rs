// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::v2_11::*;
use intercom_tests::wire::Wire;

/// `GET /news/news_items`
pub(crate) fn list_news_items(wire: &Wire) {
    let call = ListNewsItems::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/news/news_items")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"type":"news-item","id":"id-1","workspace_id":"workspace_id-1","title":"some title","body":"some body","sender_id":1,"state":"draft","newsfeed_assignments":[{"newsfeed_id":1,"published_at":1700000000}],"labels":["some text"],"cover_image_url":"https://example.com/page","reactions":["some text"],"deliver_silently":true,"created_at":1700000000,"updated_at":1700000000}]}"#,
        );
}

/// `POST /news/news_items`
pub(crate) fn create_news_item(wire: &Wire) {
    let call = CreateNewsItem::new(
        NewsItemRequest::new("some title", 1i64)
            .body("some body")
            .state(NewsItemRequestState::Draft)
            .deliver_silently(true)
            .labels(vec![String::from("some labels")])
            .reactions(vec![String::from("some reactions")])
            .newsfeed_assignments(vec![NewsfeedAssignment::new(1i64, 1_700_000_000)]),
    );
    wire.sends(call, "POST", "/news/news_items")
        .body(
            r#"{"title":"some title","body":"some body","sender_id":1,"state":"draft","deliver_silently":true,"labels":["some labels"],"reactions":["some reactions"],"newsfeed_assignments":[{"newsfeed_id":1,"published_at":1700000000}]}"#,
        )
        .reads(
            200,
            r#"{"type":"news-item","id":"id-1","workspace_id":"workspace_id-1","title":"some title","body":"some body","sender_id":1,"state":"draft","newsfeed_assignments":[{"newsfeed_id":1,"published_at":1700000000}],"labels":["some text"],"cover_image_url":"https://example.com/page","reactions":["some text"],"deliver_silently":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `GET /news/news_items/{news_item_id}`
pub(crate) fn retrieve_news_item(wire: &Wire) {
    let call = RetrieveNewsItem::new("news_item_id-1");
    wire.sends(call, "GET", "/news/news_items/news_item_id-1")
        .reads(
            200,
            r#"{"type":"news-item","id":"id-1","workspace_id":"workspace_id-1","title":"some title","body":"some body","sender_id":1,"state":"draft","newsfeed_assignments":[{"newsfeed_id":1,"published_at":1700000000}],"labels":["some text"],"cover_image_url":"https://example.com/page","reactions":["some text"],"deliver_silently":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `PUT /news/news_items/{news_item_id}`
pub(crate) fn update_news_item(wire: &Wire) {
    let call = UpdateNewsItem::new(
        "news_item_id-1",
        NewsItemRequest::new("some title", 1i64)
            .body("some body")
            .state(NewsItemRequestState::Draft)
            .deliver_silently(true)
            .labels(vec![String::from("some labels")])
            .reactions(vec![String::from("some reactions")])
            .newsfeed_assignments(vec![NewsfeedAssignment::new(1i64, 1_700_000_000)]),
    );
    wire.sends(call, "PUT", "/news/news_items/news_item_id-1")
        .body(
            r#"{"title":"some title","body":"some body","sender_id":1,"state":"draft","deliver_silently":true,"labels":["some labels"],"reactions":["some reactions"],"newsfeed_assignments":[{"newsfeed_id":1,"published_at":1700000000}]}"#,
        )
        .reads(
            200,
            r#"{"type":"news-item","id":"id-1","workspace_id":"workspace_id-1","title":"some title","body":"some body","sender_id":1,"state":"draft","newsfeed_assignments":[{"newsfeed_id":1,"published_at":1700000000}],"labels":["some text"],"cover_image_url":"https://example.com/page","reactions":["some text"],"deliver_silently":true,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `DELETE /news/news_items/{news_item_id}`
pub(crate) fn delete_news_item(wire: &Wire) {
    let call = DeleteNewsItem::new("news_item_id-1");
    wire.sends(call, "DELETE", "/news/news_items/news_item_id-1")
        .reads(200, r#"{"id":"id-1","object":"news-item","deleted":true}"#);
}

/// `GET /news/newsfeeds/{newsfeed_id}/items`
pub(crate) fn list_live_newsfeed_items(wire: &Wire) {
    let call = ListLiveNewsfeedItems::new("newsfeed_id-1").page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/news/newsfeeds/newsfeed_id-1/items")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"type":"news-item","id":"id-1","workspace_id":"workspace_id-1","title":"some title","body":"some body","sender_id":1,"state":"draft","newsfeed_assignments":[{"newsfeed_id":1,"published_at":1700000000}],"labels":["some text"],"cover_image_url":"https://example.com/page","reactions":["some text"],"deliver_silently":true,"created_at":1700000000,"updated_at":1700000000}]}"#,
        );
}

/// `GET /news/newsfeeds`
pub(crate) fn list_newsfeeds(wire: &Wire) {
    let call = ListNewsfeeds::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/news/newsfeeds")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"id":"id-1","type":"newsfeed","name":"some name","created_at":1700000000,"updated_at":1700000000}]}"#,
        );
}

/// `GET /news/newsfeeds/{newsfeed_id}`
pub(crate) fn retrieve_newsfeed(wire: &Wire) {
    let call = RetrieveNewsfeed::new("newsfeed_id-1");
    wire.sends(call, "GET", "/news/newsfeeds/newsfeed_id-1")
        .reads(
            200,
            r#"{"id":"id-1","type":"newsfeed","name":"some name","created_at":1700000000,"updated_at":1700000000}"#,
        );
}
