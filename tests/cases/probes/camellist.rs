use client::Paged;
use client::model::decode;
use api::ListThings;

pub fn probe() {
    let page = <ListThings as Paged>::page(decode(br#"{"thingList":[{"a":"x"},{}],"page":1}"#).unwrap());
    assert_eq!(page.items.len(), 2);
}
