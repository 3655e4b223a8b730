// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /folders`
pub(crate) fn list_folders(wire: &Wire) {
    let call = ListFolders::new().page(1i64).per_page(1i64).parent_folder_id(1i64);
    wire.sends(call, "GET", "/folders")
        .query(&[("page", "1"), ("per_page", "1"), ("parent_folder_id", "1")])
        .reads(
            200,
            r#"{"type":"list","data":[{"id":1,"name":"some name","description":"some description","emoji":"some emoji","parent_folder_id":1,"content_count":1,"created_at":1700000000,"updated_at":1700000000}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `POST /folders`
pub(crate) fn create_folder(wire: &Wire) {
    let call = CreateFolder::new(
        CreateFolderBody::new(
            CreateFolderBodyFolder::new("some name")
                .description("some description")
                .emoji("some emoji")
                .parent_folder_id(1i64),
        ),
    );
    wire.sends(call, "POST", "/folders")
        .body(
            r#"{"folder":{"name":"some name","description":"some description","emoji":"some emoji","parent_folder_id":1}}"#,
        )
        .reads(
            200,
            r#"{"id":1,"name":"some name","description":"some description","emoji":"some emoji","parent_folder_id":1,"content_count":1,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `GET /folders/{id}`
pub(crate) fn retrieve_folder(wire: &Wire) {
    let call = RetrieveFolder::new("1");
    wire.sends(call, "GET", "/folders/1")
        .reads(
            200,
            r#"{"id":1,"name":"some name","description":"some description","emoji":"some emoji","parent_folder_id":1,"content_count":1,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `PUT /folders/{id}`
pub(crate) fn update_folder(wire: &Wire) {
    let call = UpdateFolder::new(
        "1",
        UpdateFolderBody::new(
            UpdateFolderBodyFolder::new()
                .name("some name")
                .description("some description")
                .emoji("some emoji")
                .parent_folder_id(1i64),
        ),
    );
    wire.sends(call, "PUT", "/folders/1")
        .body(
            r#"{"folder":{"name":"some name","description":"some description","emoji":"some emoji","parent_folder_id":1}}"#,
        )
        .reads(
            200,
            r#"{"id":1,"name":"some name","description":"some description","emoji":"some emoji","parent_folder_id":1,"content_count":1,"created_at":1700000000,"updated_at":1700000000}"#,
        );
}

/// `DELETE /folders/{id}`
pub(crate) fn delete_folder(wire: &Wire) {
    let call = DeleteFolder::new("1");
    wire.sends(call, "DELETE", "/folders/1")
        .reads(200, r#"{"id":1,"object":"folder","deleted":true}"#);
}
