//! Which names mean paging.

/// The names of parameters and properties that mean paging, each list in the order of preference. A name counts only
/// where the type fits as well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagingNames {
    /// Properties of a response that hold the items, if there are several lists.
    pub items: Vec<String>,
    /// Objects of a response that describe the page. They are understood only where `x-runtime-type: PageInfo` says
    /// what is in them.
    pub page_info: Vec<String>,
    /// Values of a response's `type` that say it is a list: as they are, or after a full stop (`contact.list`).
    pub list_types: Vec<String>,
    /// Objects of a request's body that hold the cursor.
    pub pagination: Vec<String>,
    /// Strings of a query or body that take a cursor.
    pub cursor: Vec<String>,
    /// Numbers of a query or body that take a page number, and of a response that give it.
    pub page: Vec<String>,
    /// Numbers of a query or body that take a number of items.
    pub page_size: Vec<String>,
    /// Strings of a query that take the token of a scroll, and of a response that give it.
    pub scroll: Vec<String>,
    /// Strings of a query that take a token.
    pub token: Vec<String>,
    /// Strings of a response that hold the next token.
    pub next_token: Vec<String>,
    /// Booleans of a response that say whether there are more pages.
    pub has_more: Vec<String>,
    /// Strings of a response that hold the URL of the next page.
    pub next_link: Vec<String>,
    /// Integers of a response that count the pages.
    pub total_pages: Vec<String>,
    /// Integers of a response that count the items of all pages.
    pub total: Vec<String>,
}

impl Default for PagingNames {
    /// Names that many APIs use.
    fn default() -> Self {
        let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect();
        Self {
            items: names(&["data", "items", "results"]),
            page_info: names(&["pages", "paging", "pagination", "page_info"]),
            list_types: names(&["list"]),
            pagination: names(&["pagination", "paging"]),
            cursor: names(&["starting_after", "after"]),
            page: names(&["page", "page_number"]),
            page_size: names(&["per_page", "page_size", "limit"]),
            scroll: names(&[]),
            token: names(&["cursor", "page_token"]),
            next_token: names(&["next_cursor", "next_page_token"]),
            has_more: names(&["has_more"]),
            next_link: names(&["next_url", "next_link"]),
            total_pages: names(&["total_pages", "page_count"]),
            total: names(&["total_count", "total"]),
        }
    }
}

impl PagingNames {
    /// Names of a response's properties that only lists with pages have.
    pub fn in_responses(&self) -> impl Iterator<Item = (&str, &'static str)> {
        let lists = [
            (&self.page_info, "the page object"),
            (&self.scroll, "the scroll token"),
            (&self.next_token, "the next token"),
            (&self.has_more, "whether there is more"),
            (&self.next_link, "the next page"),
            (&self.total_pages, "the number of pages"),
            (&self.total, "the number of items"),
        ];
        lists
            .into_iter()
            .flat_map(|(names, what)| names.iter().map(move |name| (name.as_str(), what)))
    }

    /// Whether a response's `type` says that it is a list.
    pub fn is_list_type(&self, value: &str) -> bool {
        self.list_types.iter().any(|name| {
            value
                .strip_suffix(name.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        })
    }
}
