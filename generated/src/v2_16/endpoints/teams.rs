// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Groups of teammates that conversations are assigned to.
//!
//! Operations of the tag `Teams`.

use intercom_runtime::codegen::{
    Endpoint, Method, Operation, Page, Paged, PagingStrategy, RequestParts, call_debug,
};
use intercom_runtime::model::Id;
use super::VERSION;
use super::super::models::{Team, TeamList, TeamMetric, TeamMetricList};

/// Lists the teams of the workspace.
///
/// `GET /teams`, operation `listTeams`. Returns [`TeamList`]. The list comes whole.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::ListTeams;
///
/// let response = ListTeams::new().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/teams")]
#[doc(alias = "list teams")]
#[doc(alias = "teams.list")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTeams {}

call_debug!(ListTeams);

impl ListTeams {
    /// Makes the call with no argument set.
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

    #[inline]
    fn fill(&self, _parts: &mut RequestParts) {}
}

impl Paged for ListTeams {
    type Item = Team;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: TeamList) -> Page<Team> {
        Page::new(response.teams)
    }
}

/// Retrieves a team with the ids of its admins.
///
/// `GET /teams/{team_id}`, operation `retrieveTeam`. Returns [`Team`].
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::RetrieveTeam;
///
/// let response = RetrieveTeam::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/teams/{team_id}")]
#[doc(alias = "retrieve team")]
#[doc(alias = "teams.find")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrieveTeam {
    /// Intercom's id of the team. Path parameter `team_id`.
    pub team_id: Id,
}

call_debug!(RetrieveTeam);

impl RetrieveTeam {
    /// Makes the call with its required arguments.
    pub fn new(team_id: impl Into<Id>) -> Self {
        Self { team_id: Id::of(team_id) }
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("team_id", &self.team_id);
    }
}

/// Retrieves how many conversations the members of a team have.
///
/// `GET /teams/{team_id}/metrics`, operation `getTeamMetrics`. Returns [`TeamMetricList`]. The
/// list comes whole. New in version 2.16.
///
/// ```no_run
/// # #[cfg(feature = "client")]
/// # async fn example(client: &intercom_api::Client) -> Result<(), intercom_api::Error> {
/// use intercom_api::EndpointExt;
/// use intercom_api::v2_16::GetTeamMetrics;
///
/// let response = GetTeamMetrics::new("123").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[doc(alias = "/teams/{team_id}/metrics")]
#[doc(alias = "get team metrics")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetTeamMetrics {
    /// Intercom's id of the team. Path parameter `team_id`.
    pub team_id: Id,
    /// The minutes without a reply after which a conversation counts as idle. Query parameter
    /// `idle_threshold`. Default: `1800`.
    pub idle_threshold: Option<i64>,
}

call_debug!(GetTeamMetrics);

impl GetTeamMetrics {
    /// Makes the call with its required arguments.
    pub fn new(team_id: impl Into<Id>) -> Self {
        Self {
            team_id: Id::of(team_id),
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

    #[inline]
    fn fill(&self, parts: &mut RequestParts) {
        parts.path("team_id", &self.team_id);
        parts.query("idle_threshold", &self.idle_threshold);
    }
}

impl Paged for GetTeamMetrics {
    type Item = TeamMetric;
    const PAGING: PagingStrategy = PagingStrategy::SinglePage;

    #[inline]
    fn page(response: TeamMetricList) -> Page<TeamMetric> {
        Page::new(response.data)
    }
}
