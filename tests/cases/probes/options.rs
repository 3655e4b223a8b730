use api::OptC;

pub fn probe() {
    assert_eq!(sent(OptC::new()).method, "OPTIONS");
}
