//! What a decoded object takes: bytes that it holds and allocations that were made for it, divided by those of the
//! alternatives.
//!
//! `cargo bench -p intercom-ratios --bench memory` prints a name and a ratio a line.

use allocation_counter::measure;
use intercom_ratios::documents;
use intercom_ratios::models::{ours, plain, theirs};
use intercom_runtime::model::decode;

/// Bytes that what `decode` gives holds, and allocations on the way.
fn cost<T>(decode: impl FnOnce() -> T) -> (f64, f64) {
    let mut kept = None;
    let info = measure(|| kept = Some(decode()));
    drop(kept);
    (info.bytes_current as f64, info.count_total as f64)
}

macro_rules! compare {
    ($($document:ident: $list:ident.$items:ident),*) => {$({
        let json = documents::$document();
        let bytes = json.as_bytes();
        let count = decode::<ours::$list>(bytes).expect("ours").$items.map_or(0, |items| items.len());
        let ours = cost(|| decode::<ours::$list>(bytes));
        let derive = cost(|| serde_json::from_slice::<plain::$list>(bytes));
        let flatten = cost(|| serde_json::from_slice::<theirs::$list>(bytes));
        let value = cost(|| serde_json::from_slice::<serde_json::Value>(bytes));
        let name = stringify!($document);
        for (who, cost) in [("models", ours), ("derive", derive), ("derive with flatten", flatten), ("Value", value)] {
            let each = |total: f64| total / count as f64;
            eprintln!("{name}, {who}: {:.0} bytes, {:.0} allocations each", each(cost.0), each(cost.1));
        }
        println!("memory-{name}-derive {:.2}", ours.0 / derive.0);
        println!("memory-{name}-flatten {:.2}", ours.0 / flatten.0);
        println!("allocations-{name}-derive {:.2}", ours.1 / derive.1);
        println!("allocations-{name}-flatten {:.2}", ours.1 / flatten.1);
    })*};
}

fn main() {
    compare!(contacts: ContactList.data, conversations: ConversationList.conversations, tickets: TicketList.tickets,
        companies: CompanyList.data);
}
