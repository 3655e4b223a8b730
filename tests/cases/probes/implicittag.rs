use client::model::{decode, encode};
use api::Pet;

pub fn probe() {
    for (json, is_dog) in [(r#"{"petType":"Cat","name":"x"}"#, false), (r#"{"petType":"Dog"}"#, true)] {
        let pet: Pet = decode(json.as_bytes()).unwrap();
        assert_eq!((matches!(pet, Pet::Cat(_)), matches!(pet, Pet::Dog(_))), (!is_dog, is_dog));
        assert_eq!(encode(&pet), json.as_bytes());
    }
}
