// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_api::model::Value;
use intercom_api::unstable::*;
use intercom_tests::wire::Wire;

/// `GET /calls`
pub(crate) fn list_calls(wire: &Wire) {
    let call = ListCalls::new().page(1i64).per_page(1i64);
    wire.sends(call, "GET", "/calls")
        .query(&[("page", "1"), ("per_page", "1")])
        .reads(
            200,
            r#"{"type":"some type","data":[{"type":"some type","id":"id-1","conversation_id":"conversation_id-1","admin_id":"admin_id-1","contact_id":"contact_id-1","state":"some state","initiated_at":1,"answered_at":1,"ended_at":1,"created_at":1,"updated_at":1,"recording_url":"https://example.com/page","transcription_url":"https://example.com/page","call_type":"some call_type","direction":"some direction","ended_reason":"some ended_reason","phone":"some phone","fin_recording_url":"https://example.com/page","fin_transcription_url":"https://example.com/page","duration":1,"talk_time":1,"queue_time":1,"hold_time":1}],"total_count":1,"pages":{"type":"pages","page":1,"per_page":1,"total_pages":1}}"#,
        );
}

/// `GET /calls/{id}`
pub(crate) fn show_call(wire: &Wire) {
    let call = ShowCall::new("id-1");
    wire.sends(call, "GET", "/calls/id-1")
        .reads(
            200,
            r#"{"type":"some type","id":"id-1","conversation_id":"conversation_id-1","admin_id":"admin_id-1","contact_id":"contact_id-1","state":"some state","initiated_at":1,"answered_at":1,"ended_at":1,"created_at":1,"updated_at":1,"recording_url":"https://example.com/page","transcription_url":"https://example.com/page","call_type":"some call_type","direction":"some direction","ended_reason":"some ended_reason","phone":"some phone","fin_recording_url":"https://example.com/page","fin_transcription_url":"https://example.com/page","duration":1,"talk_time":1,"queue_time":1,"hold_time":1}"#,
        );
}

/// `GET /calls/{id}/recording`
pub(crate) fn show_call_recording(wire: &Wire) {
    let call = ShowCallRecording::new("id-1");
    wire.sends(call, "GET", "/calls/id-1/recording").is_redirected();
}

/// `GET /calls/{id}/transcript`
pub(crate) fn show_call_transcript(wire: &Wire) {
    let call = ShowCallTranscript::new("id-1");
    wire.sends(call, "GET", "/calls/id-1/transcript").reads_text(200);
}

/// `POST /calls/search`
pub(crate) fn list_calls_with_transcripts(wire: &Wire) {
    let call = ListCallsWithTranscripts::new(
        ListCallsWithTranscriptsBody::new(vec![String::from("some conversation_ids")]),
    );
    wire.sends(call, "POST", "/calls/search")
        .body(r#"{"conversation_ids":["some conversation_ids"]}"#)
        .reads(
            200,
            r#"{"type":"some type","data":[{"type":"some type","id":"id-1","conversation_id":"conversation_id-1","admin_id":"admin_id-1","contact_id":"contact_id-1","state":"some state","initiated_at":1,"answered_at":1,"ended_at":1,"created_at":1,"updated_at":1,"recording_url":"https://example.com/page","transcription_url":"https://example.com/page","call_type":"some call_type","direction":"some direction","ended_reason":"some ended_reason","phone":"some phone","fin_recording_url":"https://example.com/page","fin_transcription_url":"https://example.com/page","duration":1,"talk_time":1,"queue_time":1,"hold_time":1,"transcript":[{"key":"anything"}],"transcript_status":"some transcript_status"}]}"#,
        );
}

/// `POST /fin_voice/register`
pub(crate) fn register_fin_voice_call(wire: &Wire) {
    let call = RegisterFinVoiceCall::new(
        RegisterFinVoiceCallRequest::new("some phone_number", "call_id-1")
            .source(RegisterFinVoiceCallRequestSource::Five9)
            .data([("key", Value::from("anything"))]),
    );
    wire.sends(call, "POST", "/fin_voice/register")
        .body(
            r#"{"phone_number":"some phone_number","call_id":"call_id-1","source":"five9","data":{"key":"anything"}}"#,
        )
        .reads(
            200,
            r#"{"id":1,"app_id":1,"user_phone_number":"some user_phone_number","status":"some status","intercom_call_id":"intercom_call_id-1","external_call_id":"external_call_id-1","intercom_conversation_id":"intercom_conversation_id-1","call_transcript":[{"key":"anything"}],"call_summary":"some call_summary","intent":[{"key":"anything"}]}"#,
        );
}

/// `GET /fin_voice/collect/{id}`
pub(crate) fn collect_fin_voice_call_by_id(wire: &Wire) {
    let call = CollectFinVoiceCallById::new("1");
    wire.sends(call, "GET", "/fin_voice/collect/1")
        .reads(
            200,
            r#"{"id":1,"app_id":1,"user_phone_number":"some user_phone_number","status":"some status","intercom_call_id":"intercom_call_id-1","external_call_id":"external_call_id-1","intercom_conversation_id":"intercom_conversation_id-1","call_transcript":[{"key":"anything"}],"call_summary":"some call_summary","intent":[{"key":"anything"}]}"#,
        );
}

/// `GET /fin_voice/external_id/{external_id}`
pub(crate) fn collect_fin_voice_call_by_external_id(wire: &Wire) {
    let call = CollectFinVoiceCallByExternalId::new("external_id-1");
    wire.sends(call, "GET", "/fin_voice/external_id/external_id-1")
        .reads(
            200,
            r#"{"id":1,"app_id":1,"user_phone_number":"some user_phone_number","status":"some status","intercom_call_id":"intercom_call_id-1","external_call_id":"external_call_id-1","intercom_conversation_id":"intercom_conversation_id-1","call_transcript":[{"key":"anything"}],"call_summary":"some call_summary","intent":[{"key":"anything"}]}"#,
        );
}

/// `GET /fin_voice/phone_number/{phone_number}`
pub(crate) fn collect_fin_voice_call_by_phone_number(wire: &Wire) {
    let call = CollectFinVoiceCallByPhoneNumber::new("phone_number-1");
    wire.sends(call, "GET", "/fin_voice/phone_number/phone_number-1")
        .reads(200, r#""anything""#);
}

/// `GET /fin_voice/conversation/{conversation_id}`
pub(crate) fn collect_fin_voice_calls_by_conversation_id(wire: &Wire) {
    let call = CollectFinVoiceCallsByConversationId::new("conversation_id-1");
    wire.sends(call, "GET", "/fin_voice/conversation/conversation_id-1")
        .reads(
            200,
            r#"[{"id":1,"app_id":1,"user_phone_number":"some user_phone_number","status":"some status","intercom_call_id":"intercom_call_id-1","external_call_id":"external_call_id-1","intercom_conversation_id":"intercom_conversation_id-1","call_transcript":[{"key":"anything"}],"call_summary":"some call_summary","intent":[{"key":"anything"}]}]"#,
        );
}
