use api::{AddA, AddARequest};

pub fn probe() {
    let request = sent(AddA::new(AddARequest::new().p("a b&c=é")));
    assert_eq!(header(&request, "content-type").as_deref(), Some("application/x-www-form-urlencoded"));
    assert_eq!(request.body, "p=a+b%26c%3D%C3%A9");
}
