//! Lists that go on after an error, and in another way than was declared.

use intercom_runtime::{EndpointExt, ErrorKind, PagePosition};
use serde_json::{Value, json};

use crate::endpoints::{ListByUrl, ListThings, SearchBody, SearchNumbered, SearchThings};
use crate::support::*;

fn page(id: u32, next: Value) -> String {
    json!({"data": [{"id": id.to_string()}], "pages": {"next": next}}).to_string()
}

fn bodies(script: &Script) -> Vec<Value> {
    let requests = script.requests();
    let bodies = requests
        .iter()
        .map(|request| serde_json::from_slice(&request.body).unwrap());
    bodies.collect()
}

#[tokio::test]
async fn pages_go_on_after_an_error_with_the_page_that_could_not_be_had() {
    let script = Script::new()
        .respond(200, page(1, json!({"starting_after": "c1"})))
        .respond(404, "")
        .respond(404, "")
        .respond(200, page(2, json!(null)));
    let mut pages = ListThings::new().pages(&script.client());
    assert!(pages.next().await.unwrap().is_ok());
    // Without an error there is nothing to try again.
    pages.retry();
    let error = pages.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(pages.next().await.is_none(), "it ends with the error");
    assert_eq!(pages.position(), Some(&PagePosition::Cursor("c1".into())));
    pages.retry();
    assert!(pages.next().await.unwrap().is_err());
    pages.retry();
    let last = pages.next().await.unwrap().unwrap();
    assert_eq!(last.items[0].id.as_deref(), Some("2"));
    assert!(pages.next().await.is_none());
    pages.retry();
    assert!(pages.next().await.is_none(), "the end is the end");
    assert_eq!(
        script.targets()[1..],
        vec!["/things?starting_after=c1"; 3][..]
    );
}

#[tokio::test]
async fn items_go_on_after_an_error_and_all_gives_what_was_read_before_too() {
    let script = Script::new()
        .respond(200, page(1, json!({"starting_after": "c1"})))
        .respond(404, "")
        .respond(200, page(2, json!(null)));
    let mut items = ListThings::new().items(&script.client());
    assert!(items.all().await.is_err());
    assert_eq!(items.read().len(), 1);
    let all = items.all().await.unwrap();
    let ids: Vec<_> = all.iter().filter_map(|thing| thing.id.as_deref()).collect();
    assert_eq!(ids, ["1", "2"]);

    let script = Script::new()
        .respond(404, "")
        .respond(200, page(1, json!(null)));
    let mut items = ListThings::new().items(&script.client());
    assert!(items.next().await.unwrap().is_err());
    assert!(items.next().await.is_none());
    items.retry();
    assert!(items.next().await.unwrap().is_ok());
}

#[tokio::test]
async fn a_position_that_was_visited_can_be_resumed() {
    let script = Script::new()
        .respond(200, page(1, json!({"starting_after": "c1"})))
        .respond(200, page(2, json!(null)))
        .respond(200, page(2, json!(null)));
    let mut pages = ListThings::new().pages(&script.client());
    let first = pages.next().await.unwrap().unwrap();
    let position = first.next.unwrap();
    assert!(pages.next().await.unwrap().is_ok());
    let mut again = pages.resume(position);
    let page = again.next().await.unwrap().unwrap();
    assert_eq!(page.items[0].id.as_deref(), Some("2"));
}

#[tokio::test]
async fn a_body_takes_the_position_that_the_response_names() {
    let script = Script::new()
        .respond(200, page(1, json!({"starting_after": "c1"})))
        .respond(200, page(2, json!(null)));
    let list = SearchNumbered::new().body(SearchBody::new("x", 2));
    assert_eq!(list.items(&script.client()).all().await.unwrap().len(), 2);
    assert_eq!(bodies(&script)[1]["starting_after"], json!("c1"));

    let script = Script::new()
        .respond(200, page(1, json!({"page": 2})))
        .respond(200, page(2, json!(null)));
    let list = SearchThings::new().body(SearchBody::new("x", 2));
    assert_eq!(list.items(&script.client()).all().await.unwrap().len(), 2);
    assert_eq!(bodies(&script)[1]["pagination"]["page"], json!(2));
}

#[tokio::test]
async fn a_list_without_parameters_takes_the_position_that_the_response_names() {
    let script = Script::new()
        .respond(200, page(1, json!({"page": 2})))
        .respond(200, page(2, json!({"starting_after": "c"})))
        .respond(200, page(3, json!(null)));
    let list = ListByUrl::new();
    assert_eq!(list.items(&script.client()).all().await.unwrap().len(), 3);
    assert_eq!(
        script.targets(),
        ["/things", "/things?page=2", "/things?starting_after=c"]
    );
    // What the first request asked for makes way.
    let script = Script::new()
        .respond(200, page(1, json!({"page": 2})))
        .respond(200, page(2, json!(null)));
    let list = ListByUrl::new().starting_after("old");
    assert_eq!(list.items(&script.client()).all().await.unwrap().len(), 2);
    assert_eq!(script.targets()[1], "/things?page=2");
}
