//! Emitted types stay small, and what the generator takes for their sizes is not less than what the compiler says.

use intercom_api::model::{
    DateTime, Extra, List, Map, PageInfo, PageNext, Patch, Timestamp, Value,
};
use intercom_generator::analyse::LARGEST;

/// The sizes in `generator/src/analyse/size.rs`, each of an optional or patched value.
#[test]
fn the_generator_takes_no_type_for_smaller_than_it_is() {
    macro_rules! at_most {
        ($($ty:ty: $size:literal),* $(,)?) => {$(
            assert!(size_of::<Option<$ty>>() <= $size, stringify!($ty));
            assert!(size_of::<Patch<$ty>>() <= $size, stringify!($ty));
        )*};
    }
    at_most! {
        bool: 1, i64: 16, Timestamp: 16, String: 24, DateTime: 24, f64: 32, List<u8>: 32, Value: 32, Map<String>: 40,
        PageInfo: 144, PageNext: 64, Box<u8>: 16,
    }
    assert!(size_of::<Extra>() <= 8);
}

/// The types of each version that were or would be the largest ones.
#[test]
fn no_type_is_above_the_limit() {
    macro_rules! within {
        ($($version:ident: $($name:ident),*;)*) => {$($(
            let size = size_of::<intercom_api::$version::$name>();
            assert!(size <= LARGEST, "{}::{}: {size}", stringify!($version), stringify!($name));
        )*)*};
    }
    within! {
        v2_8: Article, ArticleTranslatedContent, CreateArticleRequest, Conversation, Contact;
        v2_10: Article, ArticleTranslatedContent, CreateArticleRequest, Conversation, Contact, Ticket;
        v2_11: Article, ArticleTranslatedContent, CreateArticleRequest, Conversation, Contact, Ticket, SubmitRequest;
        unstable: Article, ArticleTranslatedContent, Conversation, ConversationListItem, Contact, Ticket;
    }
}
