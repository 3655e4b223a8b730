//! Lists across pages.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::support::Client;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};
use intercom_runtime::{
    BoxFuture, EndpointExt, ErrorKind, HttpRequest, HttpResponse, PagePosition, Paged, Transport,
    TransportError,
};
use serde_json::json;

use crate::endpoints::*;
use crate::support::*;

fn page(ids: &[u32], more: serde_json::Value) -> String {
    let data: Vec<_> = ids.iter().map(|id| json!({"id": id.to_string()})).collect();
    let mut page = json!({"data": data});
    for (key, value) in more.as_object().unwrap() {
        page[key] = value.clone();
    }
    page.to_string()
}

fn next(next: serde_json::Value) -> serde_json::Value {
    json!({"pages": {"type": "pages", "next": next}})
}

async fn ids<E>(list: E, script: &Script) -> Result<Vec<String>, intercom_runtime::Error>
where
    E: Paged<Item = Thing>,
{
    let all = list.items(&script.client()).all().await?;
    Ok(all.into_iter().filter_map(|thing| thing.id).collect())
}

#[tokio::test]
async fn a_cursor_goes_into_the_query_beside_everything_else() {
    let script = Script::new()
        .respond(
            200,
            page(&[1, 2], next(json!({"page": 2, "starting_after": "c=1/"}))),
        )
        .respond(
            200,
            page(&[3], next(json!({"starting_after": "c2", "per_page": 2}))),
        )
        .respond(200, page(&[4], next(json!(null))));
    let list = ListThings::new()
        .per_page(2)
        .with_query("order", "asc")
        .with_header("x-own", "1");
    assert_eq!(ids(list, &script).await.unwrap(), ["1", "2", "3", "4"]);
    assert_eq!(
        script.targets(),
        [
            "/things?per_page=2&order=asc",
            "/things?per_page=2&order=asc&starting_after=c%3D1%2F",
            "/things?per_page=2&order=asc&starting_after=c2",
        ]
    );
    for request in script.requests() {
        assert_eq!(request.headers.get("x-own").unwrap(), "1");
        assert_eq!(request.headers.get("intercom-version").unwrap(), "2.11");
    }
}

#[tokio::test]
async fn a_cursor_goes_into_the_body_beside_everything_else() {
    let script = Script::new()
        .respond(200, page(&[1], next(json!({"starting_after": "c1"}))))
        .respond(200, page(&[2], json!({"pages": null})));
    let list = SearchThings::new().body(SearchBody::new("q", 1));
    assert_eq!(ids(list, &script).await.unwrap(), ["1", "2"]);
    let requests = script.requests();
    assert!(requests.iter().all(|request| request.method == "POST"));
    let bodies: Vec<serde_json::Value> = requests
        .iter()
        .map(|request| serde_json::from_slice(&request.body).unwrap())
        .collect();
    assert_eq!(
        bodies[0],
        json!({"query": "q", "pagination": {"per_page": 1}})
    );
    assert_eq!(
        bodies[1],
        json!({"query": "q", "pagination": {"per_page": 1, "starting_after": "c1"}})
    );
    assert_eq!(script.targets(), ["/things", "/things"]);
}

#[tokio::test]
async fn numbered_pages_are_counted_to_the_last() {
    let numbered = |number: u32| json!({"pages": {"page": number, "total_pages": 3}});
    let script = Script::new()
        .respond(200, page(&[1], numbered(1)))
        .respond(200, page(&[2], numbered(2)))
        .respond(200, page(&[3], numbered(3)));
    let list = ListNumbered::new().per_page(1);
    assert_eq!(ids(list, &script).await.unwrap(), ["1", "2", "3"]);
    assert_eq!(
        script.targets(),
        [
            "/things?per_page=1",
            "/things?per_page=1&page=2",
            "/things?per_page=1&page=3"
        ]
    );
}

#[tokio::test]
async fn numbered_pages_go_on_from_the_page_that_was_asked_for() {
    let script = Script::new()
        .respond(200, page(&[8], json!({"total_pages": 9})))
        .respond(200, page(&[9], json!({"total_pages": 9})));
    assert_eq!(
        ids(ListFlat::new().page(8), &script).await.unwrap(),
        ["8", "9"]
    );
    assert_eq!(script.targets(), ["/things?page=8", "/things?page=9"]);
}

#[tokio::test]
async fn a_list_that_says_nothing_about_pages_has_one() {
    for paged in [
        page(&[1], json!({})),
        page(&[1], json!({"pages": {"page": 1}})),
    ] {
        let script = Script::new().respond(200, paged);
        assert_eq!(ids(ListNumbered::new(), &script).await.unwrap(), ["1"]);
        assert_eq!(script.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_page_number_beyond_the_last_ends_the_list() {
    let beyond = json!({"pages": {"next": {"page": 3}, "page": 2, "total_pages": 2}});
    let script = Script::new().respond(200, page(&[1], beyond));
    assert_eq!(ids(ListNumbered::new(), &script).await.unwrap(), ["1"]);
}

#[tokio::test]
async fn a_page_number_goes_into_the_body() {
    let script = Script::new()
        .respond(
            200,
            page(&[1], json!({"pages": {"page": 1, "total_pages": 2}})),
        )
        .respond(
            200,
            page(&[2], json!({"pages": {"page": 2, "total_pages": 2}})),
        );
    let list = SearchNumbered::new().body(SearchBody::new("q", 1));
    assert_eq!(ids(list, &script).await.unwrap(), ["1", "2"]);
    let body: serde_json::Value = serde_json::from_slice(&script.last().body).unwrap();
    assert_eq!(body["page"], json!(2));
    assert_eq!(body["query"], json!("q"));
}

#[tokio::test]
async fn a_url_is_followed_with_the_same_method_and_what_it_leaves_out() {
    let url = "https://api.intercom.io/things/list?page=2&per_page=50&q=a+b%26c";
    let script = Script::new()
        .respond(200, page(&[1], next(json!(url))))
        .respond(200, page(&[2], next(json!(null))));
    let list = PostByUrl::new()
        .page(1)
        .per_page(9)
        .body(SearchBody::new("q", 9))
        .with_query("order", "desc");
    assert_eq!(ids(list, &script).await.unwrap(), ["1", "2"]);
    let requests = script.requests();
    assert_eq!(requests[1].method, "POST");
    assert_eq!(requests[1].body, requests[0].body);
    assert_eq!(
        script.targets()[1],
        "/things/list?order=desc&page=2&per_page=50&q=a%20b%26c"
    );
}

#[tokio::test]
async fn a_url_is_followed_though_a_cursor_was_declared() {
    let script = Script::new()
        .respond(200, page(&[1], next(json!("/things?page=2"))))
        .respond(200, page(&[2], json!({})));
    let list = ListThings::new().starting_after("c0");
    assert_eq!(ids(list, &script).await.unwrap(), ["1", "2"]);
    assert_eq!(script.targets()[1], "/things?page=2");
}

#[tokio::test]
async fn a_cursor_is_used_though_a_page_number_was_declared() {
    let script = Script::new()
        .respond(
            200,
            page(&[1], next(json!({"page": 2, "starting_after": "c"}))),
        )
        .respond(200, page(&[2], json!({})));
    assert_eq!(
        ids(ListNumbered::new().page(1), &script).await.unwrap(),
        ["1", "2"]
    );
    assert_eq!(script.targets()[1], "/things?starting_after=c");
}

#[tokio::test]
async fn a_scroll_goes_on_with_one_parameter_until_an_empty_page() {
    let scroll = || json!({"scroll_param": "s1", "pages": null});
    let script = Script::new()
        .respond(200, page(&[1], scroll()))
        .respond(200, page(&[2], scroll()))
        .respond(200, page(&[], scroll()));
    assert_eq!(ids(ScrollThings::new(), &script).await.unwrap(), ["1", "2"]);
    assert_eq!(
        script.targets(),
        [
            "/things",
            "/things?scroll_param=s1",
            "/things?scroll_param=s1"
        ]
    );
}

#[tokio::test]
async fn a_next_cursor_is_used_as_long_as_there_is_more() {
    let script = Script::new()
        .respond(
            200,
            page(&[1], json!({"has_more": true, "next_cursor": "m1"})),
        )
        .respond(
            200,
            page(&[2], json!({"has_more": false, "next_cursor": "m2"})),
        );
    assert_eq!(ids(ListMarked::new(), &script).await.unwrap(), ["1", "2"]);
    assert_eq!(script.targets()[1], "/things?cursor=m1");
}

#[tokio::test]
async fn every_kind_of_end_is_the_end() {
    for end in [
        page(&[1], json!({})),
        page(&[1], json!({"pages": null})),
        page(&[1], next(json!(null))),
        page(&[1], next(json!(""))),
        page(&[1], next(json!({"starting_after": null}))),
        page(&[1], next(json!({"starting_after": ""}))),
        page(&[1], next(json!({"per_page": 5}))),
        page(&[1], next(json!(false))),
        page(&[], next(json!({"starting_after": "more"}))),
        "".to_owned(),
    ] {
        let script = Script::new().respond(200, end.clone());
        let outcome = ids(ListThings::new(), &script).await;
        assert!(outcome.unwrap().len() <= 1, "{end}");
        assert_eq!(script.requests().len(), 1, "{end}");
    }
}

#[tokio::test]
async fn a_repeated_cursor_is_an_error_after_the_pages_before_it() {
    let again = || page(&[1], next(json!({"starting_after": "c1"})));
    let script = Script::new().respond(200, again()).respond(200, again());
    let client = script.client();
    let mut items = ListThings::new().items(&client);
    assert!(items.next().await.unwrap().is_ok());
    assert!(items.next().await.unwrap().is_ok());
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(error.to_string().starts_with("listThings"), "{error}");
    assert!(items.next().await.is_none());
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test]
async fn the_cursor_that_the_list_began_with_counts_as_used() {
    let script = Script::new().respond(200, page(&[1], next(json!({"starting_after": "c0"}))));
    let error = ids(ListThings::new().starting_after("c0"), &script)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
    let script = Script::new().respond(200, page(&[1], next(json!({"page": 1}))));
    let error = ids(ListNumbered::new(), &script).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Paging);
}

#[tokio::test]
async fn a_next_page_on_another_host_is_an_error() {
    for url in [
        "https://evil.example/things?page=2",
        "https://api.intercom.io.evil.example/things",
        "https://api.intercom.io@evil.example/things",
        "https://api.intercom.io:8443/things",
        "//evil.example/things",
        "/\\evil.example/things",
        "file:///etc/passwd",
    ] {
        let script = Script::new().respond(200, page(&[1], next(json!(url))));
        let error = ids(ListByUrl::new(), &script).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Paging, "{url}");
        assert_eq!(script.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_base_url_of_ones_own_holds_for_every_page() {
    let script = Script::new()
        .respond(
            200,
            page(&[1], next(json!("https://proxy.example/api/things?page=2"))),
        )
        .respond(
            200,
            page(&[2], next(json!("https://api.intercom.io/things?page=3"))),
        )
        .respond(200, page(&[3], json!({})));
    let list = ListByUrl::new()
        .request()
        .with_base_url("https://proxy.example/api");
    assert_eq!(ids(list, &script).await.unwrap(), ["1", "2", "3"]);
    assert_eq!(
        script.targets(),
        [
            "https://proxy.example/api/things",
            "https://proxy.example/api/things?page=2",
            "https://proxy.example/api/things?page=3",
        ]
    );
}

#[tokio::test]
async fn a_list_is_resumed_where_a_page_said_it_goes_on() {
    let script = Script::new()
        .respond(200, page(&[1], next(json!({"starting_after": "c1"}))))
        .respond(200, page(&[2], next(json!({"starting_after": "c2"}))))
        .respond(200, page(&[3], json!({})));
    let client = script.client();
    let list = ListThings::new().per_page(1);
    let first = list.pages(&client).next().await.unwrap().unwrap();
    let kept = first.next.unwrap().to_string();
    assert_eq!(kept, "cursor:c1");
    let position: PagePosition = kept.parse().unwrap();
    let rest = list.items(&client).resume(position).all().await.unwrap();
    assert_eq!(rest.len(), 2);
    assert_eq!(script.targets()[1], "/things?per_page=1&starting_after=c1");
}

#[tokio::test]
async fn a_failed_page_can_be_tried_again_from_its_position() {
    let script = Script::new()
        .respond(200, page(&[1, 2], next(json!({"starting_after": "c1"}))))
        .respond(403, "")
        .respond(200, page(&[3], json!({})));
    let client = script.client();
    let mut items = ListThings::new().items(&client);
    assert_eq!(items.position(), None);
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    let position = items.position().cloned().unwrap();
    assert_eq!(position, PagePosition::Cursor("c1".to_owned()));
    let rest = ListThings::new()
        .items(&client)
        .resume(position)
        .all()
        .await
        .unwrap();
    assert_eq!(rest[0].id.as_deref(), Some("3"));
}

#[tokio::test]
async fn pages_tell_total_answer_and_what_is_no_item() {
    let body = r#"{"data":[{"id":"1"},null],"total_count":7}"#;
    let script = Script::new().respond_with(200, vec![("x-request-id", "r1".into())], body);
    let mut pages = ListThings::new().pages(&script.client());
    let page = pages.next().await.unwrap().unwrap();
    assert_eq!(page.total, Some(7));
    assert_eq!(page.items.len(), 1);
    assert_eq!(page.items.mismatches().count(), 1);
    assert_eq!(page.body, body);
    assert_eq!(page.meta.unwrap().request_id(), Some("r1"));
    assert!(pages.next().await.is_none());
}

/// Answers page after page, each with one item more.
struct Endless(Arc<AtomicU64>, u64);

impl Transport for Endless {
    fn send(&self, request: HttpRequest) -> BoxFuture<Result<HttpResponse, TransportError>> {
        let number = self.0.fetch_add(1, Ordering::SeqCst) + 1;
        let expected = if number == 1 {
            "/things".to_owned()
        } else {
            format!("/things?starting_after=c{}", number - 1)
        };
        assert!(request.url.ends_with(&expected));
        let next = (number < self.1).then(|| json!({"starting_after": format!("c{number}")}));
        let body = json!({"data": [{"id": number}], "pages": {"next": next}}).to_string();
        Box::pin(async move { Ok(HttpResponse::new(StatusCode::OK, HeaderMap::new(), body)) })
    }
}

#[tokio::test]
async fn ten_thousand_pages_are_walked_through() {
    let count = Arc::new(AtomicU64::new(0));
    let client = Client::builder(TOKEN)
        .transport(Endless(Arc::clone(&count), 10_000))
        .build()
        .unwrap();
    let items = ListThings::new().items(&client);
    // As a Stream, the way combinators use it.
    let mut items = Box::pin(items);
    let mut seen = 0_u64;
    while let Some(item) = std::future::poll_fn(|context| items.as_mut().poll_next(context)).await {
        seen += 1;
        assert_eq!(item.unwrap().id, Some(seen.to_string()));
    }
    assert_eq!((seen, count.load(Ordering::SeqCst)), (10_000, 10_000));
}

#[tokio::test]
async fn a_plain_send_of_a_list_gives_one_answer() {
    let script = Script::new().respond(200, page(&[1], next(json!({"starting_after": "c1"}))));
    let list = ListThings::new().send(&script.client()).await.unwrap();
    let pages = list.pages.unwrap();
    assert_eq!(pages.next.unwrap().starting_after(), Some("c1"));
}
