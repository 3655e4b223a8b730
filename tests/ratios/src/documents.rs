//! Made-up answers of the API: the members that it sends, in the order in which it sends them, undeclared ones and nulls included.

/// Numbers that look random and never change.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }

    fn time(&mut self) -> u64 {
        1_650_000_000 + self.roll(80_000_000)
    }

    /// A value in three of four cases, null otherwise.
    fn maybe(&mut self, value: impl std::fmt::Display) -> String {
        if self.roll(4) == 0 {
            "null".to_owned()
        } else {
            value.to_string()
        }
    }

    fn maybe_time(&mut self) -> String {
        let time = self.time();
        self.maybe(time)
    }

    fn hex(&mut self) -> String {
        format!(
            "{:012x}{:012x}",
            self.roll(1 << 31) << 15,
            self.roll(1 << 31) << 14
        )
    }

    fn name(&mut self) -> String {
        let first = [
            "Ada", "Bjørn", "Chloé", "Dmitri", "Élodie", "Farid", "Grace", "Hana",
        ][self.roll(8) as usize];
        let last = [
            "Okafor",
            "Lindqvist",
            "Müller",
            "Tanaka",
            "Rossi",
            "Novák",
            "Silva",
            "Brown",
        ][self.roll(8) as usize];
        format!("{first} {last}")
    }

    fn body(&mut self) -> String {
        let parts = [
            r#"<p class=\"intro\">Hello there,</p>\n<p>the export stops after the third page and shows no message.</p>"#,
            r"<p>Thank you, that solved it. I'll close the browser tab and try again tomorrow morning, as you said.</p>",
            r#"<p>Could you send a screenshot? Details are in <a href=\"https://docs.example.test/exports?from=inbox\">the guide</a>.</p>"#,
            r"<p>Schöne Grüße \u2013 bis später \ud83d\ude00</p>",
        ];
        let count = 1 + self.roll(3);
        (0..count)
            .map(|_| parts[self.roll(4) as usize])
            .collect::<Vec<_>>()
            .join("\\n")
    }
}

fn list(key: &str, count: usize, mut item: impl FnMut(&mut Dice, usize) -> String) -> String {
    let mut dice = Dice(42);
    let items: Vec<_> = (0..count).map(|at| item(&mut dice, at)).collect();
    format!(
        r#"{{"type":"list","{key}":[{}],"total_count":{},"pages":{{"type":"pages","next":{{"per_page":{count},"starting_after":"WzE3MDAwMDAwMDAwMDAsNDJd"}},"page":1,"per_page":{count},"total_pages":9}}}}"#,
        items.join(","),
        count * 9,
    )
}

pub fn contacts() -> String {
    list("data", 60, |dice, at| {
        let (id, name) = (dice.hex(), dice.name());
        let device = if dice.roll(3) == 0 {
            r#""ios_app_name":"Shop","ios_app_version":"4.2.1","ios_device":"iPhone14,3","ios_os_version":"17.1","ios_sdk_version":"15.0.3","#
        } else {
            r#""ios_app_name":null,"ios_app_version":null,"ios_device":null,"ios_os_version":null,"ios_sdk_version":null,"#
        };
        format!(
            concat!(
                r#"{{"type":"contact","id":"{id}","workspace_id":"wk7{at}","external_id":{external},"role":"user","email":"person{at}@mail.example.test","#,
                r#""email_domain":"mail.example.test","phone":{phone},"formatted_phone":null,"name":"{name}","owner_id":{owner},"has_hard_bounced":false,"marked_email_as_spam":false,"#,
                r#""unsubscribed_from_emails":{unsubscribed},"created_at":{created},"updated_at":{updated},"signed_up_at":{signed},"last_seen_at":{seen},"last_replied_at":{replied},"#,
                r#""last_contacted_at":{contacted},"last_email_opened_at":null,"last_email_clicked_at":null,"language_override":null,"browser":"firefox","browser_version":"121.0","browser_language":"en","#,
                r#""os":"Windows 10","location":{{"type":"location","country":"Portugal","region":"Lisbon","city":"Lisbon","country_code":"PRT","continent_code":"EU"}},"#,
                r#""android_app_name":null,"android_app_version":null,"android_device":null,"android_os_version":null,"android_sdk_version":null,"android_last_seen_at":null,{device}"ios_last_seen_at":null,"#,
                r#""custom_attributes":{{"plan_tier":"growth","seats":{seats},"trial":true,"renewal":"2024-05-01"}},"avatar":{{"type":"avatar","image_url":"https://img.example.test/a/{id}.png"}},"#,
                r#""tags":{{"type":"list","data":[{{"type":"tag","id":"{tag}","url":"/tags/{tag}"}}],"url":"/contacts/{id}/tags","total_count":1,"has_more":false}},"#,
                r#""notes":{{"type":"list","data":[],"url":"/contacts/{id}/notes","total_count":0,"has_more":false}},"#,
                r#""companies":{{"type":"list","data":[{{"type":"company","id":"{company}","url":"/companies/{company}"}}],"url":"/contacts/{id}/companies","total_count":1,"has_more":false}},"#,
                r#""opted_out_subscription_types":{{"type":"list","data":[],"url":"/contacts/{id}/subscriptions","total_count":0,"has_more":false}},"#,
                r#""utm_campaign":null,"utm_content":null,"utm_medium":"email","utm_source":"newsletter","utm_term":null,"referrer":"https://www.example.test/start","sms_consent":false,"#,
                r#""social_profiles":{{"type":"list","data":[{{"type":"social_profile","name":"Mastodon","url":"https://social.example.test/@p{at}"}}]}}}}"#
            ),
            id = id,
            at = at,
            name = name,
            external = dice.maybe(format!("\"u-{at}\"")),
            phone = dice.maybe("\"+351210000000\""),
            owner = dice.maybe(900_000 + at),
            unsubscribed = dice.roll(2) == 0,
            created = dice.time(),
            updated = dice.time(),
            signed = dice.maybe_time(),
            seen = dice.maybe_time(),
            replied = dice.maybe_time(),
            contacted = dice.maybe_time(),
            device = device,
            seats = dice.roll(200),
            tag = 7_000_000 + dice.roll(1000),
            company = dice.hex(),
        )
    })
}

fn author(dice: &mut Dice) -> String {
    let kind = ["admin", "user", "bot"][dice.roll(3) as usize];
    let (id, name) = (dice.roll(1 << 30), dice.name());
    format!(
        r#"{{"type":"{kind}","id":"{id}","name":"{name}","email":"{kind}{id}@mail.example.test"}}"#
    )
}

fn attachments(dice: &mut Dice) -> String {
    if dice.roll(4) > 0 {
        return "[]".to_owned();
    }
    let size = dice.roll(900_000);
    format!(
        r#"[{{"type":"upload","name":"screenshot {size}.png","url":"https://files.example.test/i/{size}/screenshot.png?expires=1700003600&signature={size}","content_type":"image/png","filesize":{size},"width":1280,"height":720}}]"#
    )
}

pub fn conversations() -> String {
    list("conversations", 25, |dice, at| {
        let parts: Vec<_> = (0..2 + dice.roll(5))
            .map(|part| conversation_part(dice, part))
            .collect();
        format!(
            concat!(
                r#"{{"type":"conversation","id":"{id}","created_at":{created},"updated_at":{updated},"waiting_since":{waiting},"snoozed_until":null,"#,
                r#""source":{{"type":"conversation","id":"{source}","delivered_as":"customer_initiated","subject":"","body":"{body}","author":{author},"attachments":{attachments},"url":"https://app.example.test/start","redacted":false}},"#,
                r#""contacts":{{"type":"contact.list","contacts":[{{"type":"contact","id":"{contact}","external_id":{external}}}]}},"#,
                r#""first_contact_reply":{{"created_at":{created},"type":"conversation","url":"https://app.example.test/"}},"#,
                r#""admin_assignee_id":{assignee},"team_assignee_id":null,"open":{open},"state":"{state}","read":true,"#,
                r#""tags":{{"type":"tag.list","tags":[{{"type":"tag","id":"88{at}","name":"export","applied_at":{created},"applied_by":{{"type":"admin","id":"4521"}}}}]}},"#,
                r#""priority":"not_priority","sla_applied":null,"statistics":{{"type":"conversation_statistics","time_to_assignment":{n},"time_to_admin_reply":{n},"time_to_first_close":null,"#,
                r#""time_to_last_close":null,"median_time_to_reply":{n},"first_contact_reply_at":{created},"first_assignment_at":{updated},"first_admin_reply_at":{updated},"first_close_at":null,"#,
                r#""last_assignment_at":{updated},"last_assignment_admin_reply_at":null,"last_contact_reply_at":{updated},"last_admin_reply_at":null,"last_close_at":null,"last_closed_by_id":null,"#,
                r#""count_reopens":0,"count_assignments":1,"count_conversation_parts":{count},"assigned_team_first_response_time":[]}},"conversation_rating":null,"#,
                r#""teammates":{{"type":"admin.list","admins":[{{"type":"admin","id":"4521"}}]}},"title":null,"custom_attributes":{{"Language":"en","Copilot used":false,"Product area":{area}}},"#,
                r#""topics":{{"type":"topic.list","topics":[],"total_count":0}},"ticket":null,"linked_objects":{{"type":"list","data":[],"total_count":0,"has_more":false}},"#,
                r#""ai_agent":null,"ai_agent_participated":false,"conversation_parts":{{"type":"conversation_part.list","conversation_parts":[{parts}],"total_count":{count}}}}}"#
            ),
            id = 215_000_000 + at,
            created = dice.time(),
            updated = dice.time(),
            waiting = dice.maybe_time(),
            source = dice.roll(1 << 31),
            body = dice.body(),
            author = author(dice),
            attachments = attachments(dice),
            contact = dice.hex(),
            external = dice.maybe(format!("\"u-{at}\"")),
            assignee = dice.maybe(4521),
            open = dice.roll(2) == 0,
            state = ["open", "closed", "snoozed", "archived"][dice.roll(4) as usize],
            at = at,
            n = dice.roll(90_000),
            count = parts.len(),
            area = dice.maybe("\"Reports\""),
            parts = parts.join(","),
        )
    })
}

fn conversation_part(dice: &mut Dice, part: u64) -> String {
    format!(
        concat!(
            r#"{{"type":"conversation_part","id":"{id}","part_type":"{kind}","body":{body},"created_at":{time},"updated_at":{time},"notified_at":{time},"#,
            r#""assigned_to":{assigned},"author":{author},"attachments":{attachments},"external_id":null,"redacted":false,"metadata":{{}},"email_message_metadata":null,"app_package_code":null}}"#
        ),
        id = 31_000_000 + part,
        kind = ["comment", "assignment", "close", "note"][dice.roll(4) as usize],
        body = {
            let body = dice.body();
            dice.maybe(format!("\"{body}\""))
        },
        time = dice.time(),
        assigned = if dice.roll(3) == 0 {
            r#"{"type":"admin","id":"4521"}"#
        } else {
            "null"
        },
        author = author(dice),
        attachments = attachments(dice),
    )
}

pub fn tickets() -> String {
    list("tickets", 20, |dice, at| {
        let parts: Vec<_> = (0..1 + dice.roll(4))
            .map(|part| ticket_part(dice, part))
            .collect();
        let attributes: Vec<_> = (0..5)
            .map(|order| ticket_type_attribute(dice, order))
            .collect();
        format!(
            concat!(
                r#"{{"type":"ticket","id":"{id}","ticket_id":"{at}","ticket_attributes":{{"_default_title_":"Export stops","_default_description_":"{body}","Priority":"High","Affected rows":{rows},"Due":null}},"#,
                r#""ticket_state":"in_progress","ticket_state_internal_label":"In progress","ticket_state_external_label":"We are on it","#,
                r#""ticket_type":{{"type":"ticket_type","id":"77","name":"Bug report","description":"Something does not work","icon":"🐞","workspace_id":"wk7","archived":false,"created_at":{created},"updated_at":{updated},"is_internal":false,"#,
                r#""ticket_type_attributes":{{"type":"list","data":[{attributes}]}},"category":"Customer"}},"#,
                r#""contacts":{{"type":"contact.list","contacts":[{{"type":"contact","id":"{contact}","external_id":"u-{at}"}}]}},"admin_assignee_id":"{assignee}","team_assignee_id":"0","#,
                r#""created_at":{created},"updated_at":{updated},"ticket_parts":{{"type":"ticket_part.list","ticket_parts":[{parts}],"total_count":{count}}},"open":true,"#,
                r#""linked_objects":{{"type":"list","data":[{{"type":"conversation","id":"{linked}","category":null}}],"total_count":1,"has_more":false}},"category":"Customer","is_shared":true,"company_id":null,"previous_ticket_state_id":"3"}}"#
            ),
            id = 500_000 + at,
            at = at,
            body = dice.body(),
            rows = dice.roll(100_000),
            created = dice.time(),
            updated = dice.time(),
            attributes = attributes.join(","),
            contact = dice.hex(),
            assignee = dice.roll(5000),
            parts = parts.join(","),
            count = parts.len(),
            linked = dice.roll(1 << 30),
        )
    })
}

fn ticket_type_attribute(dice: &mut Dice, order: u64) -> String {
    format!(
        concat!(
            r#"{{"type":"ticket_type_attribute","id":"{id}","workspace_id":"wk7","name":"Attribute {order}","description":"What the {order}. attribute is for","data_type":"list","#,
            r#""input_options":{{"list_options":[{{"label":"Low","id":"l{id}","archived":false}},{{"label":"High","id":"h{id}","archived":false}}]}},"order":{order},"required_to_create":{flag},"#,
            r#""required_to_create_for_contacts":false,"visible_on_create":true,"visible_to_contacts":true,"default":false,"ticket_type_id":77,"archived":false,"created_at":{time},"updated_at":{time}}}"#
        ),
        id = 9000 + order,
        order = order,
        flag = dice.roll(2) == 0,
        time = dice.time(),
    )
}

fn ticket_part(dice: &mut Dice, part: u64) -> String {
    format!(
        concat!(
            r#"{{"type":"ticket_part","id":"{id}","part_type":"ticket_state_updated_by_admin","body":{body},"previous_ticket_state":"submitted","ticket_state":"in_progress","created_at":{time},"updated_at":{time},"#,
            r#""assigned_to":null,"author":{author},"attachments":{attachments},"redacted":false,"app_package_code":null,"updated_attribute_data":null}}"#
        ),
        id = 61_000_000 + part,
        body = {
            let body = dice.body();
            dice.maybe(format!("\"{body}\""))
        },
        time = dice.time(),
        author = author(dice),
        attachments = attachments(dice),
    )
}

pub fn companies() -> String {
    list("data", 100, |dice, at| {
        format!(
            concat!(
                r#"{{"type":"company","company_id":"c-{at}","id":"{id}","app_id":"wk7","name":"{name} & Sons","remote_created_at":{created},"created_at":{created},"updated_at":{updated},"last_request_at":{seen},"#,
                r#""monthly_spend":{spend},"session_count":{sessions},"user_count":{users},"size":{size},"website":"https://c{at}.example.test","industry":{industry},"#,
                r#""tags":{{"type":"tag.list","tags":[{{"type":"tag","id":"{tag}","name":"vip"}}]}},"segments":{{"type":"segment.list","segments":[{{"type":"segment","id":"{id}"}}]}},"#,
                r#""plan":{{"type":"plan","id":"{tag}","name":"Growth"}},"custom_attributes":{{"region":"EMEA","health":{health},"csm":"{csm}","churn_risk":false}},"url":"/companies/{id}"}}"#
            ),
            at = at,
            id = dice.hex(),
            name = dice.name(),
            created = dice.time(),
            updated = dice.time(),
            seen = dice.maybe_time(),
            spend = dice.maybe(format!("{}.{}", dice.0 % 900, 1 + dice.0 % 9)),
            sessions = dice.roll(10_000),
            users = dice.roll(500),
            size = dice.maybe(85),
            industry = dice.maybe("\"Logistics\""),
            tag = dice.roll(100_000),
            health = dice.roll(100),
            csm = dice.name(),
        )
    })
}
