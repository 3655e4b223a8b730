//! Brings the companies of a file to Intercom: creates those that are missing and updates those that differ.
//!
//! ```sh
//! INTERCOM_API_KEY=... cargo run -p intercom-examples --bin sync_companies -- companies.jsonl
//! ```
//!
//! Each line of the file is a JSON object: `{"company_id": "a1", "name": "Example Ltd", "plan": "pro", "monthly_spend": 90}`.

use std::collections::HashMap;
use std::error::Error;
use std::fs;

use intercom_api::model::{Value, decode};
use intercom_api::v2_11::{
    Company, CreateOrUpdateCompany, CreateOrUpdateCompanyRequest, ScrollOverAllCompanies,
};
use intercom_api::{Client, EndpointExt, RateLimiter};

/// What a line of the file says.
struct Wanted {
    company_id: String,
    name: String,
    plan: Option<String>,
    monthly_spend: Option<f64>,
}

impl Wanted {
    fn read(line: &str) -> Result<Self, Box<dyn Error>> {
        let value: Value = decode(line.as_bytes())?;
        let text = |key| value.get(key).and_then(Value::as_str).map(str::to_owned);
        Ok(Self {
            company_id: text("company_id").ok_or("a company has no `company_id`")?,
            name: text("name").ok_or("a company has no `name`")?,
            plan: text("plan"),
            monthly_spend: value.get("monthly_spend").and_then(Value::as_f64),
        })
    }

    fn differs(&self, known: &Company) -> bool {
        let plan = known.plan.as_ref().and_then(|plan| plan.name.as_ref());
        known.name.as_ref() != Some(&self.name)
            || (self.plan.is_some() && plan != self.plan.as_ref())
            || (self.monthly_spend.is_some() && known.monthly_spend != self.monthly_spend)
    }

    fn request(&self) -> CreateOrUpdateCompanyRequest {
        let mut request = CreateOrUpdateCompanyRequest::new()
            .company_id(&self.company_id)
            .name(&self.name);
        request.plan = self.plan.clone();
        request.monthly_spend = self.monthly_spend;
        request
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args()
        .nth(1)
        .ok_or("usage: sync_companies FILE")?;
    let text = fs::read_to_string(path)?;
    let wanted: Vec<Wanted> = text.lines().map(Wanted::read).collect::<Result<_, _>>()?;

    let client = Client::builder_from_env()?
        .rate_limiter(RateLimiter::learning())
        .build()?;
    let mut known = HashMap::new();
    // The scroll reaches every company; `ListAllCompanies` ends after 10,000.
    let mut companies = ScrollOverAllCompanies::new().items(&client);
    while let Some(company) = companies.next().await {
        let company = company?;
        if let Some(id) = company.company_id.clone() {
            known.insert(id, company);
        }
    }

    let (mut created, mut updated) = (0, 0);
    for company in &wanted {
        match known.get(company.company_id.as_str()) {
            Some(known) if !company.differs(known) => continue,
            Some(_) => updated += 1,
            None => created += 1,
        }
        // The API tells the two apart by `company_id`.
        CreateOrUpdateCompany::new(company.request())
            .send(&client)
            .await?;
    }
    let same = wanted.len() - created - updated;
    println!("{created} created, {updated} updated, {same} unchanged");
    Ok(())
}
