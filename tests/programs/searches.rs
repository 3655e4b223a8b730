//! Searches change nothing, so they are repeated like reads.

use std::sync::atomic::{AtomicUsize, Ordering};

use intercom_api::v2_11::{CreateContact, CreateContactRequest, SearchConversations};
use intercom_api::{Client, Endpoint, EndpointExt, Filter, RetryPolicy};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request, Respond, ResponseTemplate};

/// Ten pages of two conversations; some requests get a 503.
struct Pages {
    asked: AtomicUsize,
    fails: fn(usize) -> bool,
}

impl Respond for Pages {
    fn respond(&self, request: &Request) -> ResponseTemplate {
        let asked = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        if (self.fails)(asked) {
            return ResponseTemplate::new(503).insert_header("retry-after", "0");
        }
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let after = body["pagination"]["starting_after"].as_str();
        let page: usize = after.and_then(|after| after.parse().ok()).unwrap_or(1);
        let next = (page < 10)
            .then(|| json!({"page": page + 1, "starting_after": (page + 1).to_string()}));
        ResponseTemplate::new(200).set_body_json(json!({
            "type": "conversation.list",
            "conversations": [{"id": 2 * page - 1}, {"id": 2 * page}],
            "total_count": 20,
            "pages": {"type": "pages", "page": page, "per_page": 2, "total_pages": 10, "next": next}
        }))
    }
}

async fn server(fails: fn(usize) -> bool) -> (MockServer, Client) {
    let server = MockServer::start().await;
    let asked = AtomicUsize::new(0);
    Mock::given(any())
        .respond_with(Pages { asked, fails })
        .mount(&server)
        .await;
    let client = Client::builder("t").base_url(server.uri()).build();
    (server, client.unwrap_or_else(|e| panic!("{e}")))
}

fn search() -> SearchConversations {
    SearchConversations::new(Filter::field("state").eq("open"))
}

fn every_id() -> Vec<String> {
    (1..=20).map(|id| id.to_string()).collect()
}

#[tokio::test]
async fn all_items_arrive_though_every_third_search_fails() {
    let (server, client) = server(|asked| asked % 3 == 0).await;
    let found = search()
        .items(&client)
        .all()
        .await
        .unwrap_or_else(|e| panic!("{e}"));
    let ids: Vec<_> = found
        .into_iter()
        .filter_map(|c| c.id)
        .map(String::from)
        .collect();
    assert_eq!(ids, every_id());
    let requests = server.received_requests().await.unwrap_or_default();
    assert_eq!(requests.len(), 14);
}

#[tokio::test]
async fn a_call_that_changes_something_is_not_repeated() {
    let (server, client) = server(|_| true).await;
    let body = CreateContactRequest::new().email("grace@example.com");
    assert!(CreateContact::new(body).send(&client).await.is_err());
    let requests = server.received_requests().await.unwrap_or_default();
    assert_eq!(requests.len(), 1);
    assert!(SearchConversations::OPERATION.is_safe() && !CreateContact::OPERATION.is_safe());
}

#[tokio::test]
async fn what_was_read_before_an_error_is_kept_and_the_rest_follows() {
    // The fourth request fails for good: there are no retries.
    let (_server, client) = server(|asked| asked == 4).await;
    let call = search().request().with_retry(RetryPolicy::none());
    let mut items = call.items(&client);
    assert!(items.all().await.is_err());
    assert_eq!(items.read().len(), 6);
    let found = items.all().await.unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(found.len(), 20);

    let (_server, client) = server(|asked| asked == 2).await;
    let call = search().request().with_retry(RetryPolicy::none());
    let mut pages = call.pages(&client);
    assert!(pages.next().await.is_some_and(|page| page.is_ok()));
    assert!(pages.next().await.is_some_and(|page| page.is_err()));
    assert!(pages.next().await.is_none());
    pages.retry();
    let mut rest = 0;
    while let Some(page) = pages.next().await {
        rest += page.map_or(0, |page| page.items.len());
    }
    assert_eq!(rest, 18);
}
