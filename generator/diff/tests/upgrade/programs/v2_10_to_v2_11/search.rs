//! Searches articles: the response has another name, and so has the type inside of it.

use intercom_api::{v2_10 as api, Client, EndpointExt};

type Found = Vec<api::ArticleSearchResponseData>;

pub struct Searcher<'c> {
    client: &'c Client,
    last: Option<api::ArticleSearchResponse>,
}

impl Searcher<'_> {
    pub async fn search(&mut self, phrase: &str) -> intercom_api::Result<usize> {
        let found = api::SearchArticles::new().phrase(phrase).send(self.client).await?;
        let count = found.data.as_ref().and_then(|data| data.articles.as_ref()).map_or(0, |list| list.len());
        self.last = Some(found);
        Ok(count)
    }

    pub fn all(&self) -> Found {
        self.last.iter().filter_map(|found| found.data.clone()).collect()
    }
}
