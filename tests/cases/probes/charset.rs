use client::Endpoint;
use api::{GetA, GetB, GetC};
use api::{GetAResponse, GetBResponse, GetCResponse};

fn reads<E: Endpoint<Response = R>, R>() {}

pub fn probe() {
    reads::<GetA, GetAResponse>();
    reads::<GetB, GetBResponse>();
    reads::<GetC, GetCResponse>();
}
