//! Endpoints in the form in which they are emitted, one per kind of parameter, response and paging.

use intercom_runtime::codegen::{
    ApiVersion, Download, Endpoint, Method, Operation, Page, Paged, PagingStrategy, ParameterStyle,
    Redirect, RequestParts, Text, Upload, call_debug,
};
use intercom_runtime::model::{Extra, Id, List, PageInfo, Timestamp, object};

pub const VERSION: ApiVersion = ApiVersion::new("2.11");

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    pub id: Option<String>,
    pub name: Option<String>,
    pub created_at: Option<Timestamp>,
    pub extra: Extra,
}
object!(Thing {
    id,
    name,
    created_at
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingList {
    pub data: Option<List<Thing>>,
    pub pages: Option<PageInfo>,
    pub total_count: Option<i64>,
    pub scroll_param: Option<String>,
    pub has_more: Option<bool>,
    pub next_cursor: Option<String>,
    pub page: Option<i64>,
    pub total_pages: Option<i64>,
    pub extra: Extra,
}
object!(ThingList {
    data,
    pages,
    total_count,
    scroll_param,
    has_more,
    next_cursor,
    page,
    total_pages
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateThingBody {
    pub name: String,
    pub note: Option<String>,
    pub extra: Extra,
}
object!(CreateThingBody { note; required name });

impl CreateThingBody {
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    pub user_id: Option<String>,
    pub email: Option<String>,
    pub extra: Extra,
}
object!(Filter { user_id, email });

/// A JSON body and a path parameter: `POST /boxes/{box_id}/things`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateThing {
    pub box_id: String,
    pub body: CreateThingBody,
}
call_debug!(CreateThing);

impl CreateThing {
    pub fn new(box_id: impl Into<Id>, body: impl Into<CreateThingBody>) -> Self {
        Self {
            box_id: box_id.into().into(),
            body: body.into(),
        }
    }
}

impl Endpoint for CreateThing {
    type Response = Thing;
    const OPERATION: Operation = Operation::new(
        "createThing",
        Method::Post,
        "/boxes/{box_id}/things",
        VERSION,
    )
    .tag("Things");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("box_id", &self.box_id);
        parts.json(&self.body);
    }
}

/// Query parameters of each form, and a header: `GET /things/find`
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindThings {
    pub r#type: String,
    pub page: Option<i64>,
    pub ids: Option<List<String>>,
    pub kinds: Option<List<String>>,
    pub filter: Option<Filter>,
    pub accept_language: Option<String>,
}
call_debug!(FindThings);

impl FindThings {
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            r#type: r#type.into(),
            ..Self::default()
        }
    }
}

impl Endpoint for FindThings {
    type Response = ThingList;
    const OPERATION: Operation = Operation::new("findThings", Method::Get, "/things/find", VERSION);
    fn fill(&self, parts: &mut RequestParts) {
        parts.query("type", &self.r#type);
        parts.query("page", &self.page);
        parts.query("ids", &self.ids);
        parts.query_styled("kinds", &self.kinds, ParameterStyle::Form);
        parts.query("filter", &self.filter);
        parts.header("Accept-Language", &self.accept_language);
    }
}

/// A multipart upload: `POST /catalog`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UploadCatalog {
    pub file: Upload,
    pub part_number: Option<i64>,
    pub finalize: Option<bool>,
}
call_debug!(UploadCatalog);

impl UploadCatalog {
    pub fn new(file: impl Into<Upload>) -> Self {
        Self {
            file: file.into(),
            part_number: None,
            finalize: None,
        }
    }
}

impl Endpoint for UploadCatalog {
    type Response = Thing;
    const OPERATION: Operation = Operation::new("uploadCatalog", Method::Post, "/catalog", VERSION);
    fn fill(&self, parts: &mut RequestParts) {
        parts.form_file("file", &self.file);
        parts.form_field("part_number", &self.part_number);
        parts.form_field("finalize", &self.finalize);
    }
}

/// Endpoints whose only parameter is an id, and which differ in method and response.
macro_rules! by_id {
    ($name:ident, $response:ty, $id:literal, $method:ident, $path:literal) => {
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            pub id: String,
        }

        impl $name {
            pub fn new(id: impl Into<Id>) -> Self {
                Self {
                    id: id.into().into(),
                }
            }
        }

        impl Endpoint for $name {
            type Response = $response;
            const OPERATION: Operation = Operation::new($id, Method::$method, $path, VERSION);
            fn fill(&self, parts: &mut RequestParts) {
                parts.path("id", &self.id);
            }
        }
    };
}

by_id!(GetThing, Thing, "getThing", Get, "/things/{id}");
by_id!(PutThing, Thing, "putThing", Put, "/things/{id}");
by_id!(PostThing, Thing, "postThing", Post, "/things/{id}");
by_id!(DeleteThing, (), "deleteThing", Delete, "/things/{id}");
by_id!(HeadThing, (), "headThing", Head, "/things/{id}");
by_id!(
    Transcript,
    Text,
    "transcript",
    Get,
    "/calls/{id}/transcript"
);
by_id!(Export, Download, "export", Get, "/download/{id}");
by_id!(
    Recording,
    Redirect,
    "recording",
    Get,
    "/calls/{id}/recording"
);

/// A body with a DELETE: `DELETE /boxes/{box_id}/things/{id}`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TakeThing {
    pub box_id: String,
    pub id: String,
    pub body: CreateThingBody,
}
call_debug!(TakeThing);

impl TakeThing {
    pub fn new(box_id: impl Into<Id>, id: impl Into<Id>, body: impl Into<CreateThingBody>) -> Self {
        Self {
            box_id: box_id.into().into(),
            id: id.into().into(),
            body: body.into(),
        }
    }
}

impl Endpoint for TakeThing {
    type Response = Thing;
    const OPERATION: Operation = Operation::new(
        "takeThing",
        Method::Delete,
        "/boxes/{box_id}/things/{id}",
        VERSION,
    );
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("box_id", &self.box_id);
        parts.path("id", &self.id);
        parts.json(&self.body);
    }
}

/// Lists, one per way of paging. All take these parameters; emitted ones have only their own.
macro_rules! list {
    ($name:ident, $id:literal, $method:ident, $paging:expr, |$response:ident| $page:expr) => {
        #[derive(Debug, Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            pub per_page: Option<i64>,
            pub page: Option<i64>,
            pub starting_after: Option<String>,
            pub body: Option<SearchBody>,
        }

        #[allow(dead_code)] // each test needs only some of them
        impl $name {
            pub fn new() -> Self {
                Self::default()
            }

            pub fn per_page(mut self, per_page: impl Into<Option<i64>>) -> Self {
                self.per_page = per_page.into();
                self
            }

            pub fn page(mut self, page: impl Into<Option<i64>>) -> Self {
                self.page = page.into();
                self
            }

            pub fn starting_after(mut self, cursor: impl Into<String>) -> Self {
                self.starting_after = Some(cursor.into());
                self
            }

            pub fn body(mut self, body: impl Into<SearchBody>) -> Self {
                self.body = Some(body.into());
                self
            }
        }

        impl Endpoint for $name {
            type Response = ThingList;
            const OPERATION: Operation = Operation::new($id, Method::$method, "/things", VERSION);
            fn fill(&self, parts: &mut RequestParts) {
                parts.query("per_page", &self.per_page);
                parts.query("page", &self.page);
                parts.query("starting_after", &self.starting_after);
                if let Some(body) = &self.body {
                    parts.json(body);
                }
            }
        }

        impl Paged for $name {
            type Item = Thing;
            const PAGING: PagingStrategy = $paging;
            fn page($response: ThingList) -> Page<Thing> {
                $page
            }
        }
    };
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchBody {
    pub query: String,
    pub pagination: Option<Pagination>,
    pub page: Option<i64>,
    pub extra: Extra,
}
object!(SearchBody { pagination, page; required query });

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pagination {
    pub per_page: Option<i64>,
    pub starting_after: Option<String>,
    pub extra: Extra,
}
object!(Pagination {
    per_page,
    starting_after
});

impl SearchBody {
    pub fn new(query: impl Into<String>, per_page: i64) -> Self {
        Self {
            query: query.into(),
            pagination: Some(Pagination {
                per_page: Some(per_page),
                ..Pagination::default()
            }),
            ..Self::default()
        }
    }
}

list!(
    ListThings,
    "listThings",
    Get,
    PagingStrategy::CursorInQuery("starting_after"),
    |response| {
        Page::new(response.data)
            .pages(response.pages)
            .total(response.total_count)
    }
);
list!(
    SearchThings,
    "searchThings",
    Post,
    PagingStrategy::CursorInBody(&["pagination", "starting_after"]),
    |response| {
        Page::new(response.data)
            .pages(response.pages)
            .total(response.total_count)
    }
);
list!(
    ListNumbered,
    "listNumbered",
    Get,
    PagingStrategy::PageInQuery("page"),
    |response| {
        Page::new(response.data)
            .pages(response.pages)
            .total(response.total_count)
    }
);
list!(
    SearchNumbered,
    "searchNumbered",
    Post,
    PagingStrategy::PageInBody(&["page"]),
    |response| Page::new(response.data).pages(response.pages)
);
list!(
    ListFlat,
    "listFlat",
    Get,
    PagingStrategy::PageInQuery("page"),
    |response| {
        Page::new(response.data)
            .numbered(response.page, response.total_pages)
            .total(response.total_count)
    }
);
list!(
    ListByUrl,
    "listByUrl",
    Get,
    PagingStrategy::NextLink,
    |response| Page::new(response.data).pages(response.pages)
);
list!(
    PostByUrl,
    "postByUrl",
    Post,
    PagingStrategy::PageInQuery("page"),
    |response| Page::new(response.data).pages(response.pages)
);
list!(
    ScrollThings,
    "scrollThings",
    Get,
    PagingStrategy::ScrollInQuery("scroll_param"),
    |response| {
        Page::new(response.data)
            .pages(response.pages)
            .scroll(response.scroll_param)
    }
);
list!(
    ListMarked,
    "listMarked",
    Get,
    PagingStrategy::TokenInQuery("cursor"),
    |response| Page::new(response.data).more(response.has_more, response.next_cursor)
);
