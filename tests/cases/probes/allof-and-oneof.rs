use api::{MakeM, MakeMBody, MakeMBodyById, MakeMBodyByMail};

pub fn probe() {
    let mail = MakeM::new(MakeMBodyByMail::new("a@b.c").skip(true));
    assert_eq!(body(mail), r#"{"kind":"mail","skip":true,"mail":"a@b.c"}"#);
    let id = MakeM::new(MakeMBodyById::new("7"));
    assert_eq!(body(id), r#"{"kind":"id","id":"7"}"#);
    let read: MakeMBody = client::model::decode(br#"{"kind":"id","id":"7","skip":false}"#).unwrap();
    assert!(matches!(read, MakeMBody::Id(id) if id.skip == Some(false)));
}
