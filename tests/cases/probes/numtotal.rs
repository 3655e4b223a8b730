use client::Paged;
use client::model::decode;
use api::ListC;

pub fn probe() {
    let page = <ListC as Paged>::page(decode(br#"{"total_count":7.5,"data":[{"a":"x"}]}"#).unwrap());
    assert_eq!((page.items.len(), page.total), (1, None));
}
