use api::{UploadCall, UploadCallRequest};

pub fn probe() {
    let upload = |body: UploadCallRequest| self::body(UploadCall::new().body(body));
    let file = || UploadCallRequest::new(client::Upload::new("content"));
    assert!(!upload(file()).contains("name=\"n\""));
    assert!(upload(file().n(7)).contains("name=\"n\"\r\n\r\n7\r\n"));
}
