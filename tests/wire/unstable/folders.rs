// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

//! Calls of the operations of the tag `Folders`.

use intercom_api::unstable::*;
use intercom_wire as wire;

pub(crate) fn calls() -> Vec<wire::Call<intercom_api::Api>> {
    Vec::from([
        wire::json(
            "GET /folders",
            || ListFolders::new().page(1).per_page(1).parent_folder_id(1),
        ),
        wire::json(
            "POST /folders",
            || CreateFolder::new(
                CreateFolderRequest::new(
                    CreateFolderRequestFolder::new("some name")
                        .description("some description")
                        .emoji("some emoji")
                        .parent_folder_id(1),
                ),
            ),
        ),
        wire::json("GET /folders/{id}", || RetrieveFolder::new("1")),
        wire::json(
            "PUT /folders/{id}",
            || UpdateFolder::new(
                "1",
                UpdateFolderRequest::new(
                    UpdateFolderRequestFolder::new()
                        .name("some name")
                        .description("some description")
                        .emoji("some emoji")
                        .parent_folder_id(1),
                ),
            ),
        ),
        wire::json("DELETE /folders/{id}", || DeleteFolder::new("1")),
    ])
}
