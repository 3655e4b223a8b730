use client::model::decode;
use api::L0;

pub fn probe() {
    assert!(size_of::<L0>() <= 4096, "{}", size_of::<L0>());
    let small = std::thread::Builder::new().stack_size(256 << 10);
    let read = small.spawn(|| decode::<L0>(b"{}").unwrap().p0.is_none());
    assert!(read.unwrap().join().unwrap());
}
