// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /help_center/help_centers/{help_center_id}/redirects`
pub(crate) fn list_help_center_redirects(wire: &Wire) {
    let call = ListHelpCenterRedirects::new("help_center_id-1")
        .page(1i64)
        .per_page(1i64);
    wire.sends(call, "GET", "/help_center/help_centers/help_center_id-1/redirects")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"id":"id-1","type":"help_center_redirect","from_url":"some from_url","locale":"some locale","help_center_id":"help_center_id-1","target_type":"article","target_id":"target_id-1","created_at":1700000000,"updated_at":1700000000}]}"#,
        );
}

/// `POST /help_center/help_centers/{help_center_id}/redirects`
pub(crate) fn create_help_center_redirect(wire: &Wire) {
    let call = CreateHelpCenterRedirect::new(
        "help_center_id-1",
        CreateHelpCenterRedirectRequest::new(
            "some from_url",
            "some locale",
            CreateHelpCenterRedirectRequestTargetType::Article,
            "target_id-1",
        ),
    );
    wire.sends(call, "POST", "/help_center/help_centers/help_center_id-1/redirects")
        .body(
            r#"{"from_url":"some from_url","locale":"some locale","target_type":"article","target_id":"target_id-1"}"#,
        )
        .reads(
            200,
            r#"{"id":"id-1","type":"help_center_redirect","from_url":"some from_url","locale":"some locale","help_center_id":"help_center_id-1","target_type":"article","target_id":"target_id-1","created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `GET /help_center/help_centers/{help_center_id}/redirects/{id}`
pub(crate) fn retrieve_help_center_redirect(wire: &Wire) {
    let call = RetrieveHelpCenterRedirect::new("help_center_id-1", "id-1");
    wire.sends(call, "GET", "/help_center/help_centers/help_center_id-1/redirects/id-1")
        .reads(
            200,
            r#"{"id":"id-1","type":"help_center_redirect","from_url":"some from_url","locale":"some locale","help_center_id":"help_center_id-1","target_type":"article","target_id":"target_id-1","created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `DELETE /help_center/help_centers/{help_center_id}/redirects/{id}`
pub(crate) fn delete_help_center_redirect(wire: &Wire) {
    let call = DeleteHelpCenterRedirect::new("help_center_id-1", "id-1");
    wire.sends(
            call,
            "DELETE",
            "/help_center/help_centers/help_center_id-1/redirects/id-1",
        )
        .reads(200, r#"{"id":"id-1","object":"help_center_redirect","deleted":true}"#);
}

/// `GET /help_center/collections`
pub(crate) fn list_all_collections(wire: &Wire) {
    let call = ListAllCollections::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/help_center/collections")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"list","pages":{"type":"pages","page":1,"per_page":1,"total_pages":1},"total_count":1,"data":[{"id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","created_at":1700000000,"updated_at":1700000000,"url":"some url","icon":"some icon","order":1,"default_locale":"some default_locale","translated_content":{"type":"group_translated_content"},"parent_id":"parent_id-1","help_center_id":1}]}"#,
        );
}

/// `POST /help_center/collections`
pub(crate) fn create_collection(wire: &Wire) {
    let call = CreateCollection::new(
        CreateCollectionRequest::new("some name")
            .description("some description")
            .translated_content(
                GroupTranslatedContent::new()
                    .ar(
                        GroupContent::new()
                            .name("some name")
                            .description("some description"),
                    )
                    .bg(
                        GroupContent::new()
                            .name("some name")
                            .description("some description"),
                    )
                    .bs(GroupContent::new())
                    .ca(GroupContent::new())
                    .cs(GroupContent::new())
                    .da(GroupContent::new())
                    .de(GroupContent::new())
                    .el(GroupContent::new())
                    .en(GroupContent::new())
                    .es(GroupContent::new())
                    .et(GroupContent::new())
                    .fi(GroupContent::new())
                    .fr(GroupContent::new())
                    .he(GroupContent::new())
                    .hr(GroupContent::new())
                    .hu(GroupContent::new())
                    .id(GroupContent::new())
                    .it(GroupContent::new())
                    .ja(GroupContent::new())
                    .ko(GroupContent::new())
                    .lt(GroupContent::new())
                    .lv(GroupContent::new())
                    .mn(GroupContent::new())
                    .nb(GroupContent::new())
                    .nl(GroupContent::new())
                    .pl(GroupContent::new())
                    .pt(GroupContent::new())
                    .ro(GroupContent::new())
                    .ru(GroupContent::new())
                    .sl(GroupContent::new())
                    .sr(GroupContent::new())
                    .sv(GroupContent::new())
                    .tr(GroupContent::new())
                    .vi(GroupContent::new())
                    .pt_br(GroupContent::new())
                    .zh_cn(GroupContent::new())
                    .zh_tw(GroupContent::new()),
            )
            .parent_id("parent_id-1")
            .help_center_id(1i64),
    );
    wire.sends(call, "POST", "/help_center/collections")
        .body(
            r#"{"name":"some name","description":"some description","translated_content":{"type":"group_translated_content","ar":{"type":"group_content","name":"some name","description":"some description"},"bg":{"type":"group_content","name":"some name","description":"some description"},"bs":{"type":"group_content"},"ca":{"type":"group_content"},"cs":{"type":"group_content"},"da":{"type":"group_content"},"de":{"type":"group_content"},"el":{"type":"group_content"},"en":{"type":"group_content"},"es":{"type":"group_content"},"et":{"type":"group_content"},"fi":{"type":"group_content"},"fr":{"type":"group_content"},"he":{"type":"group_content"},"hr":{"type":"group_content"},"hu":{"type":"group_content"},"id":{"type":"group_content"},"it":{"type":"group_content"},"ja":{"type":"group_content"},"ko":{"type":"group_content"},"lt":{"type":"group_content"},"lv":{"type":"group_content"},"mn":{"type":"group_content"},"nb":{"type":"group_content"},"nl":{"type":"group_content"},"pl":{"type":"group_content"},"pt":{"type":"group_content"},"ro":{"type":"group_content"},"ru":{"type":"group_content"},"sl":{"type":"group_content"},"sr":{"type":"group_content"},"sv":{"type":"group_content"},"tr":{"type":"group_content"},"vi":{"type":"group_content"},"pt-BR":{"type":"group_content"},"zh-CN":{"type":"group_content"},"zh-TW":{"type":"group_content"}},"parent_id":"parent_id-1","help_center_id":1}"#,
        )
        .reads(
            200,
            r#"{"id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","created_at":1700000000,"updated_at":1700000000,"url":"some url","icon":"some icon","order":1,"default_locale":"some default_locale","translated_content":{"type":"group_translated_content","ar":{"type":"group_content","name":"some name","description":"some description"},"bg":{"type":"group_content","name":"some name","description":"some description"},"bs":{"type":"group_content","name":"some name","description":"some description"},"ca":{"type":"group_content","name":"some name","description":"some description"},"cs":{"type":"group_content","name":"some name","description":"some description"},"da":{"type":"group_content","name":"some name","description":"some description"},"de":{"type":"group_content","name":"some name","description":"some description"},"el":{"type":"group_content","name":"some name","description":"some description"},"en":{"type":"group_content","name":"some name","description":"some description"},"es":{"type":"group_content","name":"some name","description":"some description"},"et":{"type":"group_content","name":"some name","description":"some description"},"fi":{"type":"group_content","name":"some name","description":"some description"},"fr":{"type":"group_content","name":"some name","description":"some description"},"he":{"type":"group_content","name":"some name","description":"some description"},"hr":{"type":"group_content","name":"some name","description":"some description"},"hu":{"type":"group_content","name":"some name","description":"some description"},"id":{"type":"group_content","name":"some name","description":"some description"},"it":{"type":"group_content","name":"some name","description":"some description"},"ja":{"type":"group_content","name":"some name","description":"some description"},"ko":{"type":"group_content","name":"some name","description":"some description"},"lt":{"type":"group_content","name":"some name","description":"some description"},"lv":{"type":"group_content","name":"some name","description":"some description"},"mn":{"type":"group_content","name":"some name","description":"some description"},"nb":{"type":"group_content","name":"some name","description":"some description"},"nl":{"type":"group_content","name":"some name","description":"some description"},"pl":{"type":"group_content","name":"some name","description":"some description"},"pt":{"type":"group_content","name":"some name","description":"some description"},"ro":{"type":"group_content","name":"some name","description":"some description"},"ru":{"type":"group_content","name":"some name","description":"some description"},"sl":{"type":"group_content","name":"some name","description":"some description"},"sr":{"type":"group_content","name":"some name","description":"some description"},"sv":{"type":"group_content","name":"some name","description":"some description"},"tr":{"type":"group_content","name":"some name","description":"some description"},"vi":{"type":"group_content","name":"some name","description":"some description"},"pt-BR":{"type":"group_content","name":"some name","description":"some description"},"zh-CN":{"type":"group_content","name":"some name","description":"some description"},"zh-TW":{"type":"group_content","name":"some name","description":"some description"}},"parent_id":"parent_id-1","help_center_id":1}"#,
        );
}

/// `GET /help_center/collections/{id}`
pub(crate) fn retrieve_collection(wire: &Wire) {
    let call = RetrieveCollection::new("1");
    wire.sends(call, "GET", "/help_center/collections/1")
        .reads(
            200,
            r#"{"id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","created_at":1700000000,"updated_at":1700000000,"url":"some url","icon":"some icon","order":1,"default_locale":"some default_locale","translated_content":{"type":"group_translated_content","ar":{"type":"group_content","name":"some name","description":"some description"},"bg":{"type":"group_content","name":"some name","description":"some description"},"bs":{"type":"group_content","name":"some name","description":"some description"},"ca":{"type":"group_content","name":"some name","description":"some description"},"cs":{"type":"group_content","name":"some name","description":"some description"},"da":{"type":"group_content","name":"some name","description":"some description"},"de":{"type":"group_content","name":"some name","description":"some description"},"el":{"type":"group_content","name":"some name","description":"some description"},"en":{"type":"group_content","name":"some name","description":"some description"},"es":{"type":"group_content","name":"some name","description":"some description"},"et":{"type":"group_content","name":"some name","description":"some description"},"fi":{"type":"group_content","name":"some name","description":"some description"},"fr":{"type":"group_content","name":"some name","description":"some description"},"he":{"type":"group_content","name":"some name","description":"some description"},"hr":{"type":"group_content","name":"some name","description":"some description"},"hu":{"type":"group_content","name":"some name","description":"some description"},"id":{"type":"group_content","name":"some name","description":"some description"},"it":{"type":"group_content","name":"some name","description":"some description"},"ja":{"type":"group_content","name":"some name","description":"some description"},"ko":{"type":"group_content","name":"some name","description":"some description"},"lt":{"type":"group_content","name":"some name","description":"some description"},"lv":{"type":"group_content","name":"some name","description":"some description"},"mn":{"type":"group_content","name":"some name","description":"some description"},"nb":{"type":"group_content","name":"some name","description":"some description"},"nl":{"type":"group_content","name":"some name","description":"some description"},"pl":{"type":"group_content","name":"some name","description":"some description"},"pt":{"type":"group_content","name":"some name","description":"some description"},"ro":{"type":"group_content","name":"some name","description":"some description"},"ru":{"type":"group_content","name":"some name","description":"some description"},"sl":{"type":"group_content","name":"some name","description":"some description"},"sr":{"type":"group_content","name":"some name","description":"some description"},"sv":{"type":"group_content","name":"some name","description":"some description"},"tr":{"type":"group_content","name":"some name","description":"some description"},"vi":{"type":"group_content","name":"some name","description":"some description"},"pt-BR":{"type":"group_content","name":"some name","description":"some description"},"zh-CN":{"type":"group_content","name":"some name","description":"some description"},"zh-TW":{"type":"group_content","name":"some name","description":"some description"}},"parent_id":"parent_id-1","help_center_id":1}"#,
        );
}

/// `PUT /help_center/collections/{id}`
pub(crate) fn update_collection(wire: &Wire) {
    let call = UpdateCollection::new(
        "1",
        UpdateCollectionRequest::new()
            .name("some name")
            .description("some description")
            .translated_content(
                GroupTranslatedContent::new()
                    .ar(
                        GroupContent::new()
                            .name("some name")
                            .description("some description"),
                    )
                    .bg(
                        GroupContent::new()
                            .name("some name")
                            .description("some description"),
                    )
                    .bs(GroupContent::new())
                    .ca(GroupContent::new())
                    .cs(GroupContent::new())
                    .da(GroupContent::new())
                    .de(GroupContent::new())
                    .el(GroupContent::new())
                    .en(GroupContent::new())
                    .es(GroupContent::new())
                    .et(GroupContent::new())
                    .fi(GroupContent::new())
                    .fr(GroupContent::new())
                    .he(GroupContent::new())
                    .hr(GroupContent::new())
                    .hu(GroupContent::new())
                    .id(GroupContent::new())
                    .it(GroupContent::new())
                    .ja(GroupContent::new())
                    .ko(GroupContent::new())
                    .lt(GroupContent::new())
                    .lv(GroupContent::new())
                    .mn(GroupContent::new())
                    .nb(GroupContent::new())
                    .nl(GroupContent::new())
                    .pl(GroupContent::new())
                    .pt(GroupContent::new())
                    .ro(GroupContent::new())
                    .ru(GroupContent::new())
                    .sl(GroupContent::new())
                    .sr(GroupContent::new())
                    .sv(GroupContent::new())
                    .tr(GroupContent::new())
                    .vi(GroupContent::new())
                    .pt_br(GroupContent::new())
                    .zh_cn(GroupContent::new())
                    .zh_tw(GroupContent::new()),
            )
            .parent_id("parent_id-1"),
    );
    wire.sends(call, "PUT", "/help_center/collections/1")
        .body(
            r#"{"name":"some name","description":"some description","translated_content":{"type":"group_translated_content","ar":{"type":"group_content","name":"some name","description":"some description"},"bg":{"type":"group_content","name":"some name","description":"some description"},"bs":{"type":"group_content"},"ca":{"type":"group_content"},"cs":{"type":"group_content"},"da":{"type":"group_content"},"de":{"type":"group_content"},"el":{"type":"group_content"},"en":{"type":"group_content"},"es":{"type":"group_content"},"et":{"type":"group_content"},"fi":{"type":"group_content"},"fr":{"type":"group_content"},"he":{"type":"group_content"},"hr":{"type":"group_content"},"hu":{"type":"group_content"},"id":{"type":"group_content"},"it":{"type":"group_content"},"ja":{"type":"group_content"},"ko":{"type":"group_content"},"lt":{"type":"group_content"},"lv":{"type":"group_content"},"mn":{"type":"group_content"},"nb":{"type":"group_content"},"nl":{"type":"group_content"},"pl":{"type":"group_content"},"pt":{"type":"group_content"},"ro":{"type":"group_content"},"ru":{"type":"group_content"},"sl":{"type":"group_content"},"sr":{"type":"group_content"},"sv":{"type":"group_content"},"tr":{"type":"group_content"},"vi":{"type":"group_content"},"pt-BR":{"type":"group_content"},"zh-CN":{"type":"group_content"},"zh-TW":{"type":"group_content"}},"parent_id":"parent_id-1"}"#,
        )
        .reads(
            200,
            r#"{"id":"id-1","workspace_id":"workspace_id-1","name":"some name","description":"some description","created_at":1700000000,"updated_at":1700000000,"url":"some url","icon":"some icon","order":1,"default_locale":"some default_locale","translated_content":{"type":"group_translated_content","ar":{"type":"group_content","name":"some name","description":"some description"},"bg":{"type":"group_content","name":"some name","description":"some description"},"bs":{"type":"group_content","name":"some name","description":"some description"},"ca":{"type":"group_content","name":"some name","description":"some description"},"cs":{"type":"group_content","name":"some name","description":"some description"},"da":{"type":"group_content","name":"some name","description":"some description"},"de":{"type":"group_content","name":"some name","description":"some description"},"el":{"type":"group_content","name":"some name","description":"some description"},"en":{"type":"group_content","name":"some name","description":"some description"},"es":{"type":"group_content","name":"some name","description":"some description"},"et":{"type":"group_content","name":"some name","description":"some description"},"fi":{"type":"group_content","name":"some name","description":"some description"},"fr":{"type":"group_content","name":"some name","description":"some description"},"he":{"type":"group_content","name":"some name","description":"some description"},"hr":{"type":"group_content","name":"some name","description":"some description"},"hu":{"type":"group_content","name":"some name","description":"some description"},"id":{"type":"group_content","name":"some name","description":"some description"},"it":{"type":"group_content","name":"some name","description":"some description"},"ja":{"type":"group_content","name":"some name","description":"some description"},"ko":{"type":"group_content","name":"some name","description":"some description"},"lt":{"type":"group_content","name":"some name","description":"some description"},"lv":{"type":"group_content","name":"some name","description":"some description"},"mn":{"type":"group_content","name":"some name","description":"some description"},"nb":{"type":"group_content","name":"some name","description":"some description"},"nl":{"type":"group_content","name":"some name","description":"some description"},"pl":{"type":"group_content","name":"some name","description":"some description"},"pt":{"type":"group_content","name":"some name","description":"some description"},"ro":{"type":"group_content","name":"some name","description":"some description"},"ru":{"type":"group_content","name":"some name","description":"some description"},"sl":{"type":"group_content","name":"some name","description":"some description"},"sr":{"type":"group_content","name":"some name","description":"some description"},"sv":{"type":"group_content","name":"some name","description":"some description"},"tr":{"type":"group_content","name":"some name","description":"some description"},"vi":{"type":"group_content","name":"some name","description":"some description"},"pt-BR":{"type":"group_content","name":"some name","description":"some description"},"zh-CN":{"type":"group_content","name":"some name","description":"some description"},"zh-TW":{"type":"group_content","name":"some name","description":"some description"}},"parent_id":"parent_id-1","help_center_id":1}"#,
        );
}

/// `DELETE /help_center/collections/{id}`
pub(crate) fn delete_collection(wire: &Wire) {
    let call = DeleteCollection::new("1");
    wire.sends(call, "DELETE", "/help_center/collections/1")
        .reads(200, r#"{"id":"id-1","object":"collection","deleted":true}"#);
}

/// `GET /help_center/help_centers/{id}`
pub(crate) fn retrieve_help_center(wire: &Wire) {
    let call = RetrieveHelpCenter::new("1");
    wire.sends(call, "GET", "/help_center/help_centers/1")
        .reads(
            200,
            r#"{"id":"id-1","workspace_id":"workspace_id-1","created_at":1700000000,"updated_at":1700000000,"identifier":"some identifier","website_turned_on":true,"display_name":"some display_name","url":"some url","custom_domain":"some custom_domain","default":true,"locales":["some text"]}"#,
        );
}

/// `GET /help_center/help_centers`
pub(crate) fn list_help_centers(wire: &Wire) {
    let call = ListHelpCenters::new();
    wire.sends(call, "GET", "/help_center/help_centers")
        .reads(
            200,
            r#"{"type":"list","data":[{"id":"id-1","workspace_id":"workspace_id-1","created_at":1700000000,"updated_at":1700000000,"identifier":"some identifier","website_turned_on":true,"display_name":"some display_name","url":"some url","custom_domain":"some custom_domain","default":true,"locales":["some text"]}]}"#,
        );
}
