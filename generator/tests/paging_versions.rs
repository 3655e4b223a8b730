//! How every list of every version pages, against what its users report.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use intercom_generator::analyse::PagingStrategy;
use intercom_generator::generate::{Generated, generate};

/// What somebody who calls the operation meets, as reported by users and readers of the API and told by the examples in
/// the vendor's documents; not taken from the generator. The path's parameters are `{}`, since their names change.
///
/// `page`: page by number; `cursor`: `starting_after` in the query; `search`: the same in the body; `numbers`: page and
/// size in the body; `scroll`: a scroll parameter; `token`: `cursor` in the query; `link`: only the URL of the next page;
/// `whole`: the list comes at once.
const LISTS: &[(&str, &str)] = &[
    ("GET /admins", "whole"),
    ("GET /admins/activity_log_event_types", "whole"),
    ("GET /admins/activity_logs", "page"),
    ("POST /admins/activity_logs/search", "numbers"),
    ("GET /ai/content_import_sources", "page"),
    ("GET /ai/external_pages", "page"),
    ("GET /articles", "page"),
    ("GET /articles/search", "page"),
    ("GET /articles/{}/versions", "page"),
    ("GET /audiences", "page"),
    ("GET /away_status_reasons", "whole"),
    ("GET /brands", "whole"),
    ("GET /calls", "page"),
    ("POST /calls/search", "whole"),
    ("GET /companies", "page"),
    ("POST /companies/list", "page"),
    ("GET /companies/scroll", "scroll"),
    ("POST /companies/search", "search"),
    ("GET /companies/{}/contacts", "cursor"),
    ("GET /companies/{}/notes", "page"),
    ("GET /companies/{}/segments", "whole"),
    ("GET /contacts", "cursor"),
    ("GET /contacts/activities", "cursor"),
    ("POST /contacts/search", "search"),
    ("GET /contacts/{}/banners", "whole"),
    ("GET /contacts/{}/companies", "page"),
    ("GET /contacts/{}/merge_history", "token"),
    ("GET /contacts/{}/notes", "page"),
    ("GET /contacts/{}/segments", "whole"),
    ("GET /contacts/{}/subscriptions", "whole"),
    ("GET /contacts/{}/tags", "whole"),
    ("GET /content/search", "page"),
    ("GET /content_snippets", "page"),
    ("GET /conversations", "cursor"),
    ("GET /conversations/attributes", "whole"),
    ("GET /conversations/deleted", "page"),
    ("POST /conversations/search", "search"),
    ("GET /conversations/{}/handling_events", "whole"),
    ("GET /conversations/{}/side_conversations", "page"),
    ("GET /custom_object_instances/{}", "page"),
    ("GET /data_attributes", "whole"),
    ("GET /data_connectors", "cursor"),
    ("GET /data_connectors/{}/execution_results", "cursor"),
    ("GET /emails", "whole"),
    ("GET /events", "link"),
    ("GET /folders", "page"),
    ("GET /help_center/collections", "page"),
    ("GET /help_center/help_centers", "whole"),
    ("GET /help_center/help_centers/{}/redirects", "page"),
    ("GET /help_center/sections", "page"),
    ("GET /internal_articles", "page"),
    ("GET /internal_articles/search", "page"),
    ("GET /macros", "cursor"),
    ("GET /messages/status", "cursor"),
    ("GET /news/news_items", "page"),
    ("GET /news/newsfeeds", "page"),
    ("GET /news/newsfeeds/{}/items", "page"),
    ("GET /office_hours_schedules", "whole"),
    (
        "GET /office_hours_schedules/{}/office_hours_exceptions",
        "whole",
    ),
    ("GET /secure_mode_secrets", "whole"),
    ("GET /segments", "link"),
    ("GET /subscription_types", "whole"),
    ("GET /tags", "whole"),
    ("GET /teams", "whole"),
    ("GET /ticket_states", "whole"),
    ("GET /ticket_types", "whole"),
    ("POST /tickets/search", "search"),
];

/// Before this version the path read a single object.
const SINCE: &[(&str, &str)] = &[("GET /custom_object_instances/{}", "2.16")];

fn all() -> &'static Generated {
    static ALL: OnceLock<Generated> = OnceLock::new();
    ALL.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        generate(&root, None).unwrap_or_else(|problems| panic!("{problems}"))
    })
}

/// `/contacts/{contact_id}/notes` as `/contacts/{}/notes`.
fn shape(path: &str) -> String {
    let parts = path
        .split('/')
        .map(|part| if part.starts_with('{') { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

fn told(strategy: &PagingStrategy) -> &'static str {
    match strategy {
        PagingStrategy::CursorInQuery(_) => "cursor",
        PagingStrategy::CursorInBody(_) => "search",
        PagingStrategy::PageInQuery(_) => "page",
        PagingStrategy::PageInBody(_) => "numbers",
        PagingStrategy::ScrollInQuery(_) => "scroll",
        PagingStrategy::TokenInQuery(_) => "token",
        PagingStrategy::NextLink => "link",
        PagingStrategy::SinglePage => "whole",
    }
}

/// Per operation, how it pages in each version that has it; `-` where it does not.
fn found() -> BTreeMap<String, Vec<(String, &'static str)>> {
    let mut found: BTreeMap<String, Vec<(String, &'static str)>> = BTreeMap::new();
    for compiled in &all().versions {
        let operations = compiled
            .api
            .operations
            .iter()
            .zip(&compiled.analysis.paging);
        for (operation, paging) in operations {
            let method = operation.method.as_str();
            let key = format!("{method} {}", shape(&operation.path));
            let way = paging.as_ref().map_or("-", |paging| told(&paging.strategy));
            found
                .entry(key)
                .or_default()
                .push((compiled.version.name.clone(), way));
        }
    }
    found
}

#[test]
fn every_list_pages_in_every_version_as_its_users_report() {
    let found = found();
    let mut wrong = Vec::new();
    for (operation, expected) in LISTS {
        let Some(versions) = found.get(*operation) else {
            wrong.push(format!("{operation} is in no version"));
            continue;
        };
        let mut ways: Vec<(&str, Vec<&str>)> = Vec::new();
        let since = SINCE.iter().find(|(one, _)| one == operation);
        let listed = versions
            .iter()
            .skip_while(|(version, _)| since.is_some_and(|(_, since)| version != since));
        for (version, way) in listed {
            match ways.last_mut() {
                Some((last, names)) if last == way => names.push(version),
                _ => ways.push((way, vec![version])),
            }
        }
        let row: Vec<String> = ways
            .iter()
            .map(|(way, names)| format!("{way} in {}", names.join(" ")))
            .collect();
        println!("{operation:<58} {}", row.join("; "));
        if ways.iter().any(|(way, _)| way != expected) {
            wrong.push(format!("{operation} is {expected}, but {}", row.join("; ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_other_operation_pages_without_being_listed() {
    let listed: BTreeSet<&str> = LISTS.iter().map(|(operation, _)| *operation).collect();
    let others: Vec<String> = found()
        .into_iter()
        .filter(|(operation, _)| !listed.contains(&**operation))
        .flat_map(|(operation, ways)| {
            let paged = ways
                .into_iter()
                .filter(|(_, way)| !matches!(*way, "-" | "whole"));
            paged.map(move |(version, way)| format!("{operation} {version}: {way}"))
        })
        .collect();
    assert!(others.is_empty(), "{others:#?}");
}
