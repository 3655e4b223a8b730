// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Operations of the tag `Teams`.
//!
//! Groups of teammates that conversations are assigned to.

use intercom_runtime::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{Team, TeamList, TeamMetric, TeamMetricList};

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

/// `GET /teams/{team_id}`
///
/// Operation `retrieveTeam`. Answers with [`Team`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveTeam {
    /// Path parameter `team_id`.
    pub team_id: String,
}

impl RetrieveTeam {
    /// The call, with what it needs.
    pub fn new(team_id: impl Into<Id>) -> Self {
        Self { team_id: Id::text(team_id) }
    }
}

impl Endpoint for RetrieveTeam {
    type Response = Team;
    const OPERATION: Operation = Operation::new(
            "retrieveTeam",
            Method::Get,
            "/teams/{team_id}",
            VERSION,
        )
        .tag("Teams");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("team_id", &self.team_id);
    }
}

/// `GET /teams/{team_id}/metrics`
///
/// Operation `getTeamMetrics`. Answers with [`TeamMetricList`]. A list that comes whole.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTeamMetrics {
    /// Path parameter `team_id`.
    pub team_id: String,
    /// Query parameter `idle_threshold`. Default: `1800`.
    pub idle_threshold: Option<i64>,
}

impl GetTeamMetrics {
    /// The call, with what it needs.
    pub fn new(team_id: impl Into<Id>) -> Self {
        Self {
            team_id: Id::text(team_id),
            idle_threshold: None,
        }
    }

    /// Sets `idle_threshold`.
    #[must_use]
    pub fn idle_threshold(mut self, idle_threshold: i64) -> Self {
        self.idle_threshold = Some(idle_threshold);
        self
    }
}

impl Endpoint for GetTeamMetrics {
    type Response = TeamMetricList;
    const OPERATION: Operation = Operation::new(
            "getTeamMetrics",
            Method::Get,
            "/teams/{team_id}/metrics",
            VERSION,
        )
        .tag("Teams");
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("team_id", &self.team_id);
        parts.query("idle_threshold", &self.idle_threshold);
    }
}

impl Paged for GetTeamMetrics {
    type Item = TeamMetric;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    fn page(response: TeamMetricList) -> Page<TeamMetric> {
        Page::new(response.data)
    }
}
