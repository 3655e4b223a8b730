// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Teams`.
//!
//! Groups of teammates that conversations are assigned to.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{Team, TeamList};

/// `GET /teams`
///
/// Operation `listTeams`. Answers with [`TeamList`]. A list that comes whole.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTeams {}
impl ListTeams {
    /// The call, with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl Endpoint for ListTeams {
    type Response = TeamList;
    const OPERATION: Operation = Operation::new(
            "listTeams",
            Method::Get,
            "/teams",
            VERSION,
        )
        .tag("Teams");
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListTeams {
    type Item = Team;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: TeamList) -> Page<Team> {
        Page::new(response.teams)
    }
}

/// `GET /teams/{id}`
///
/// Operation `retrieveTeam`. Answers with [`Team`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveTeam {
    /// The id that Intercom gave to what the request is about. Path parameter `id`.
    pub id: String,
}

impl RetrieveTeam {
    /// The call, with what it needs.
    pub fn new(id: impl Into<Id>) -> Self {
        Self { id: Id::text(id) }
    }
}

impl Endpoint for RetrieveTeam {
    type Response = Team;
    const OPERATION: Operation = Operation::new(
            "retrieveTeam",
            Method::Get,
            "/teams/{id}",
            VERSION,
        )
        .tag("Teams");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("id", &self.id);
    }
}
