//! The search of the client's documentation, as docs.rs shows it: what people type finds what they look for.

use std::path::PathBuf;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use intercom_tests::root;
use serde_json::Value;
use url::Url;

use crate::browser::Browser;
use crate::page::Page;

/// What is typed, and the item that has to be among the first three: names of the vendor's own libraries, paths,
/// operation ids, and words for what is to be done.
const SEARCHES: [(&str, &str); 56] = [
    ("contacts.find", "ShowContact"),
    ("contacts.mergeLeadInUser", "MergeContact"),
    (
        "conversations.convertToTicket",
        "ConvertConversationToTicket",
    ),
    ("conversations.search", "SearchConversations"),
    ("companies.scroll", "ScrollOverAllCompanies"),
    ("tags.tagContact", "AttachTagToContact"),
    ("tickets.reply", "ReplyTicket"),
    ("articles.search", "SearchArticles"),
    ("events.create", "CreateDataEvent"),
    ("dataExport.create", "CreateDataExport"),
    ("admins.away", "SetAwayAdmin"),
    ("news.items.create", "CreateNewsItem"),
    // The model; its page leads to the operations that return and list it.
    ("note", "Note"),
    ("createNote", "CreateNote"),
    ("reply", "ReplyConversation"),
    ("snooze", "ManageConversation"),
    ("close", "ManageConversation"),
    ("tag a contact", "AttachTagToContact"),
    ("/conversations/search", "SearchConversations"),
    ("/contacts/search", "SearchContacts"),
    ("createContact", "CreateContact"),
    ("merge", "MergeContact"),
    ("attach", "AttachContactToACompany"),
    ("export", "CreateDataExport"),
    ("webhook", "webhook"),
    // Ids of the description that mislead, and have better names here.
    ("retrieveCompany", "FindCompanies"),
    ("jobsStatus", "GetJobStatus"),
    (
        "detachSubscriptionTypeToContact",
        "DetachSubscriptionTypeFromContact",
    ),
    // More of them.
    ("companies.attachContact", "AttachContactToACompany"),
    ("companies.find", "RetrieveACompanyById"),
    ("contacts.archive", "ArchiveContact"),
    ("contacts.listAttachedTags", "ListTagsForAContact"),
    ("contacts.listAttachedCompanies", "ListCompaniesForAContact"),
    (
        "conversations.attachContactAsAdmin",
        "AttachContactToConversation",
    ),
    ("conversations.redactConversationPart", "RedactConversation"),
    ("dataAttributes.create", "CreateDataAttribute"),
    ("events.summaries", "CreateDataEventSummaries"),
    ("helpCenters.collections.list", "ListAllCollections"),
    ("news.feeds.listItems", "ListLiveNewsfeedItems"),
    ("notes.find", "RetrieveNote"),
    ("subscriptionTypes.list", "ListSubscriptionTypes"),
    ("tags.untagTicket", "DetachTagFromTicket"),
    ("assign", "ManageConversation"),
    ("reopen", "ManageConversation"),
    ("unsubscribe", "DetachSubscriptionTypeFromContact"),
    ("delete contact", "DeleteContact"),
    ("away", "SetAwayAdmin"),
    ("ban", "BlockContact"),
    ("untag", "DetachTagFromContact"),
    ("who am i", "IdentifyAdmin"),
    ("send message", "CreateMessage"),
    ("track event", "CreateDataEvent"),
    ("custom attribute", "CreateDataAttribute"),
    ("people", "ListContacts"),
    ("download data export", "DownloadDataExport"),
    ("timestamp", "Timestamp"),
];

/// The paths of the items that are found, best first.
const FOUND: &str = "
    const names = document.querySelectorAll('#results .search-results.active a .result-name');
    return [...names].slice(0, 8).map((name) => {
        const path = name.querySelector('.path') || name;
        return path.innerText.replace(/\\s+/g, '');
    });";

/// Builds the documentation with the features of docs.rs; the folder that it stands in.
fn built() -> Result<PathBuf, String> {
    let path = root().join("generated/Cargo.toml");
    let text = std::fs::read_to_string(&path).map_err(|error| error.to_string())?;
    let manifest: toml::Table = toml::from_str(&text).map_err(|error| error.to_string())?;
    let features = &manifest["package"]["metadata"]["docs"]["rs"]["features"];
    let features = features.as_array().into_iter().flatten();
    let features: Vec<&str> = features.filter_map(toml::Value::as_str).collect();
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    // Of all that was ever documented there, the search would find everything.
    match std::fs::remove_dir_all(target.join("doc")) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.to_string()),
        _ => {}
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let done = Command::new(cargo)
        .current_dir(root())
        .args(["doc", "--package", "intercom-api", "--no-deps"])
        .args(["--features", &features.join(",")])
        .output()
        .map_err(|error| error.to_string())?;
    if !done.status.success() {
        return Err(String::from_utf8_lossy(&done.stderr).into_owned());
    }
    let folder = target.join("doc/intercom_api");
    folder
        .canonicalize()
        .map_err(|error| format!("{}: {error}", folder.display()))
}

/// What the search shows once it has come to an end.
fn found(page: &Page, start: &Url, typed: &str) -> Vec<String> {
    let mut url = start.clone();
    url.query_pairs_mut()
        .append_pair("search", typed)
        .append_pair("filter-crate", "intercom_api");
    page.go(&url);
    let mut last = Value::Null;
    for _ in 0..100 {
        sleep(Duration::from_millis(200));
        let now = page.ask(FOUND);
        if now == last && now.as_array().is_some_and(|list| !list.is_empty()) {
            break;
        }
        last = now;
    }
    let list = last.as_array().into_iter().flatten();
    list.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Searches for everything, and says at which place each item was found.
pub(crate) fn check(browser: &Browser) -> Result<(), String> {
    let index = built()?.join("index.html");
    let start = Url::from_file_path(&index).map_err(|()| format!("{}", index.display()))?;
    let page = Page::open(browser)?;
    let mut wrong = Vec::new();
    for (typed, wanted) in SEARCHES {
        let found = found(&page, &start, typed);
        let is_it = |path: &String| path.rsplit("::").next() == Some(wanted);
        let place = found.iter().position(is_it).map(|at| at + 1);
        println!("{typed}: {wanted} at {place:?}");
        if place.is_none_or(|place| place > 3) {
            wrong.push(format!(
                "{typed}: {wanted} is not among the first three: {found:#?}"
            ));
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n"))
    }
}
