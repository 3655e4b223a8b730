// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::v2_11::*;
use intercom_tests::wire::Wire;

/// `GET /visitors`
pub(crate) fn retrieve_visitor_with_user_id(wire: &Wire) {
    let call = RetrieveVisitorWithUserId::new("user_id-1");
    wire.sends(call, "GET", "/visitors")
        .query(&[("user_id", "user_id-1")])
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","user_id":"user_id-1","anonymous":true,"email":"person@example.com","phone":"some phone","name":"some name","pseudonym":"some pseudonym","avatar":{"type":"some type","image_url":"https://example.com/page"},"app_id":"app_id-1","companies":{"type":"company.list","companies":[{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1}]},"location_data":{"type":"some type","city_name":"some city_name","continent_code":"some continent_code","country_code":"some country_code","country_name":"some country_name","postal_code":"some postal_code","region_name":"some region_name","timezone":"some timezone"},"las_request_at":1,"created_at":1700000000,"remote_created_at":1700000000,"signed_up_at":1700000000,"updated_at":1700000000,"session_count":1,"social_profiles":{"type":"social_profile.list","social_profiles":["some text"]},"owner_id":"owner_id-1","unsubscribed_from_emails":true,"marked_email_as_spam":true,"has_hard_bounced":true,"tags":{"type":"tag.list","tags":[{"type":"tag","id":"id-1","name":"some name"}]},"segments":{"type":"segment.list","segments":["some text"]},"custom_attributes":{"key":"anything"},"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","do_not_track":true,"last_request_at":1700000000}"#,
        );
}

/// `PUT /visitors`
pub(crate) fn update_visitor(wire: &Wire) {
    let call = UpdateVisitor::new(
        UpdateVisitorRequest::new()
            .id("id-1")
            .user_id("user_id-1")
            .name("some name")
            .custom_attributes([("key", Value::from("anything"))]),
    );
    wire.sends(call, "PUT", "/visitors")
        .body(
            r#"{"id":"id-1","user_id":"user_id-1","name":"some name","custom_attributes":{"key":"anything"}}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","user_id":"user_id-1","anonymous":true,"email":"person@example.com","phone":"some phone","name":"some name","pseudonym":"some pseudonym","avatar":{"type":"some type","image_url":"https://example.com/page"},"app_id":"app_id-1","companies":{"type":"company.list","companies":[{"type":"company","id":"id-1","name":"some name","app_id":"app_id-1","company_id":"company_id-1","remote_created_at":1700000000,"created_at":1700000000,"updated_at":1700000000,"last_request_at":1700000000,"size":1,"website":"some website","industry":"some industry","monthly_spend":1,"session_count":1,"user_count":1}]},"location_data":{"type":"some type","city_name":"some city_name","continent_code":"some continent_code","country_code":"some country_code","country_name":"some country_name","postal_code":"some postal_code","region_name":"some region_name","timezone":"some timezone"},"las_request_at":1,"created_at":1700000000,"remote_created_at":1700000000,"signed_up_at":1700000000,"updated_at":1700000000,"session_count":1,"social_profiles":{"type":"social_profile.list","social_profiles":["some text"]},"owner_id":"owner_id-1","unsubscribed_from_emails":true,"marked_email_as_spam":true,"has_hard_bounced":true,"tags":{"type":"tag.list","tags":[{"type":"tag","id":"id-1","name":"some name"}]},"segments":{"type":"segment.list","segments":["some text"]},"custom_attributes":{"key":"anything"},"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","do_not_track":true,"last_request_at":1700000000}"#,
        );
}

/// `POST /visitors/convert`
pub(crate) fn convert_visitor(wire: &Wire) {
    let call = ConvertVisitor::new(
        ConvertVisitorRequest::new(
            "some type",
            ConvertVisitorRequestUser::new()
                .id("id-1")
                .user_id("user_id-1")
                .email("some email"),
            ConvertVisitorRequestVisitor::new()
                .id("id-1")
                .user_id("user_id-1")
                .email("some email"),
        ),
    );
    wire.sends(call, "POST", "/visitors/convert")
        .body(
            r#"{"type":"some type","user":{"id":"id-1","user_id":"user_id-1","email":"some email"},"visitor":{"id":"id-1","user_id":"user_id-1","email":"some email"}}"#,
        )
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","external_id":"external_id-1","workspace_id":"workspace_id-1","role":"some role","email":"some email","email_domain":"some email_domain","phone":"some phone","formatted_phone":"some formatted_phone","name":"some name","owner_id":1,"has_hard_bounced":true,"marked_email_as_spam":true,"unsubscribed_from_emails":true,"created_at":1700000000,"updated_at":1700000000,"signed_up_at":1700000000,"last_seen_at":1700000000,"last_replied_at":1700000000,"last_contacted_at":1700000000,"last_email_opened_at":1700000000,"last_email_clicked_at":1700000000,"language_override":"some language_override","browser":"some browser","browser_version":"some browser_version","browser_language":"some browser_language","os":"some os","android_app_name":"some android_app_name","android_app_version":"some android_app_version","android_device":"some android_device","android_os_version":"some android_os_version","android_sdk_version":"some android_sdk_version","android_last_seen_at":1700000000,"ios_app_name":"some ios_app_name","ios_app_version":"some ios_app_version","ios_device":"some ios_device","ios_os_version":"some ios_os_version","ios_sdk_version":"some ios_sdk_version","ios_last_seen_at":1700000000,"custom_attributes":{"key":"anything"},"avatar":{"type":"some type","image_url":"https://example.com/page"},"tags":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"notes":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"companies":{"type":"list","data":[{"id":"id-1","type":"company","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true},"location":{"type":"location","country":"some country","region":"some region","city":"some city","country_code":"some country_code","continent_code":"some continent_code"},"social_profiles":{"data":[{"type":"some type","name":"some name","url":"https://example.com/page"}],"type":"list"},"referrer":"some referrer","utm_campaign":"some utm_campaign","utm_content":"some utm_content","utm_medium":"some utm_medium","utm_source":"some utm_source","utm_term":"some utm_term","opted_in_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"opted_out_subscription_types":{"data":[{"type":"https://example.com/page","id":"id-1","url":"https://example.com/page"}],"url":"https://example.com/page","total_count":1,"has_more":true,"type":"list"},"enabled_push_messaging":true}"#,
        );
}
