use api::{GetA, GetAXObj};

pub fn probe() {
    let call = GetA::new(["a", "b/c"]).x_only(["d", "e"]).x_obj(GetAXObj::new().p("f").q(7));
    let request = sent(call);
    assert!(request.url.ends_with("/a/a,b%2Fc"), "{}", request.url);
    assert_eq!(header(&request, "x-only").as_deref(), Some("d,e"));
    assert_eq!(header(&request, "x-obj").as_deref(), Some("p,f,q,7"));
}
