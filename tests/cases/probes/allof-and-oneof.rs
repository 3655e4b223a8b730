use api::{MakeM, MakeMRequest, MakeMRequestById, MakeMRequestByMail};

pub fn probe() {
    let mail = MakeM::new(MakeMRequestByMail::new("a@b.c").skip(true));
    assert_eq!(body(mail), r#"{"kind":"mail","skip":true,"mail":"a@b.c"}"#);
    let id = MakeM::new(MakeMRequestById::new("7"));
    assert_eq!(body(id), r#"{"kind":"id","id":"7"}"#);
    let read: MakeMRequest = client::model::decode(br#"{"kind":"id","id":"7","skip":false}"#).unwrap();
    assert!(matches!(read, MakeMRequest::Id(id) if id.skip == Some(false)));
}
