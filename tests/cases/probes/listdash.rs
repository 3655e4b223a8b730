use client::Paged;
use client::model::decode;
use api::ListThings;

pub fn probe() {
    let page = <ListThings as Paged>::page(decode(br#"{"line-items":[{"a":"x"},{}]}"#).unwrap());
    assert_eq!(page.items.len(), 2);
}
