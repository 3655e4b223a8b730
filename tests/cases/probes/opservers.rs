use api::{GetA, UploadIt};

pub fn probe() {
    assert_eq!(sent(GetA::new()).url, "https://api.example.com/v1/a");
    assert_eq!(sent(UploadIt::new()).url, "https://uploads.example.com/upload");
}
