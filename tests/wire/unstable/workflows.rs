// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /export/workflows/{id}`
pub(crate) fn export_workflow(wire: &Wire) {
    let call = ExportWorkflow::new("id-1");
    wire.sends(call, "GET", "/export/workflows/id-1")
        .reads(
            200,
            r#"{"export_version":"some export_version","exported_at":"2024-02-29T12:30:00Z","app_id":1,"workflow":{"id":"id-1","title":"some title","description":"some description","trigger_type":"some trigger_type","state":"live","target_channels":["some text"],"preferred_devices":["some text"],"created_at":"2024-02-29T12:30:00Z","updated_at":"2024-02-29T12:30:00Z","targeting":{"key":"anything"},"snapshot":{"key":"anything"},"attributes":[{"key":"anything"}],"embedded_rules":[{"key":"anything"}]}}"#,
        );
}
