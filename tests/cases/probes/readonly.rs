use api::{AddUser, User};

pub fn probe() {
    assert_eq!(body(AddUser::new(User::new("n", "p"))), r#"{"name":"n","password":"p"}"#);
    let read: User = client::model::decode(br#"{"id":"1","name":"n"}"#).unwrap();
    assert_eq!(read.id.as_deref(), Some("1"));
}
