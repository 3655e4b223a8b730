//! What the formatter prints.

use super::super::aside::{carrier, doc, file_doc};
use super::*;
use quote::quote;

#[test]
fn items_and_methods_stand_apart_and_lists_stay_together() -> Result<(), syn::Error> {
    let carrier = carrier("object!(One { a, b });".to_owned());
    let text = format(quote! {
        use a::B;
        use c::D;
        /// One.
        pub struct One { pub a: i64, pub b: i64 }
        #carrier;
        impl One {
            pub fn a(&self) -> i64 { let x = 1; x }
            /// B.
            pub fn b(&self) {}
        }
    })?;
    let expected = "\
use a::B;
use c::D;

/// One.
pub struct One {
    pub a: i64,
    pub b: i64,
}
object!(One { a, b });

impl One {
    pub fn a(&self) -> i64 {
        let x = 1;
        x
    }

    /// B.
    pub fn b(&self) {}
}
";
    assert_eq!(
        text.strip_prefix(HEADER).map(str::trim_start),
        Some(expected)
    );
    Ok(())
}

#[test]
fn text_of_a_description_cannot_pass_for_a_macro_call() -> Result<(), syn::Error> {
    let text = format(quote! {
        #[doc = " verbatim!(0); #[doc = 1]"]
        pub struct One;
    })?;
    assert!(text.contains("/// verbatim!(0); #[doc = 1]"), "{text}");
    Ok(())
}

#[test]
fn documentation_of_a_file_stands_in_front_of_its_attributes() -> Result<(), syn::Error> {
    for (attributes, item) in [
        (
            quote!(),
            quote!(
                mod a;
            ),
        ),
        (
            quote!(#![allow(deprecated)]),
            quote!(
                #[doc(hidden)]
                pub mod a;
            ),
        ),
        (
            quote!(#![allow(deprecated)]),
            quote!(
                use a::B;
            ),
        ),
    ] {
        let docs = file_doc(&["One.".to_owned(), String::new(), "Two.".to_owned()]);
        let text = format(quote!(#docs #attributes #item))?;
        let whole = quote!(#![doc = " One."] #![doc = ""] #![doc = " Two."] #attributes #item);
        assert_eq!(text, format(whole)?);
    }
    Ok(())
}

#[test]
fn documentation_stands_in_front_of_what_it_is_of() -> Result<(), syn::Error> {
    let docs = || doc(&["One. ".to_owned(), String::new(), "#[doc = 1]".to_owned()]);
    let (import, item, function) = (docs(), docs(), docs());
    let text = format(quote! {
        use a::B;
        #import
        use c::D;
        #item
        #[derive(Clone)]
        pub struct One;
        impl One {
            const A: i64 = 1;
            #function
            #[must_use]
            fn a() {}
        }
    })?;
    let docs = "/// One.\n///\n/// #[doc = 1]\n";
    let within = docs.replace("///", "    ///");
    let expected = format!(
        "use a::B;\n\n{docs}use c::D;\n\n{docs}#[derive(Clone)]\npub struct One;\n\nimpl One {{\n    \
         const A: i64 = 1;\n\n{within}    #[must_use]\n    fn a() {{}}\n}}\n"
    );
    assert!(text.ends_with(&expected), "{text}");
    Ok(())
}

#[test]
fn documentation_that_would_be_lost_is_an_error() {
    let docs = || doc(&["One.".to_owned()]);
    let (first, deep) = (docs(), docs());
    let twice = quote!(#first struct A; #first struct B;);
    assert!(format(twice).is_err());
    let carried = carrier("one!();".to_owned());
    assert!(format(quote!(#carried; #carried;)).is_err());
    assert!(
        format(quote!(
            mod a {
                #deep
                struct B;
            }
        ))
        .is_err()
    );
}

#[test]
fn a_doc_line_that_ends_like_an_item_is_none() -> Result<(), syn::Error> {
    let text = format(quote! {
        pub type A = i64;
        #[doc = " Seconds;"]
        #[doc = " not more."]
        pub type B = i64;
    })?;
    let expected = "pub type A = i64;\n\n/// Seconds;\n/// not more.\npub type B = i64;\n";
    assert!(text.ends_with(expected), "{text}");
    Ok(())
}

#[test]
fn a_value_that_is_a_block_ends_with_its_semicolon() -> Result<(), syn::Error> {
    let text = format(quote! {
        //! A file.
        const A: i64 = { 1 };
        pub enum B { C }
    })?;
    let expected = "//! A file.\n\nconst A: i64 = { 1 };\n\npub enum B {\n    C,\n}\n";
    assert!(text.ends_with(expected), "{text}");
    Ok(())
}

#[test]
fn an_item_of_two_files_is_the_same_in_both() -> Result<(), syn::Error> {
    let formatter = Formatter::default();
    let shared = quote!(
        pub struct One {
            pub a: i64,
        }
    );
    let first = formatter.format(shared.clone())?;
    let second = formatter.format(quote!(pub struct Two; #shared))?;
    let printed = first.strip_prefix(HEADER).unwrap_or_default();
    assert!(!printed.is_empty() && second.ends_with(printed), "{second}");
    Ok(())
}

/// The parts of an item are laid out one by one: together they have to be what they are as a whole.
#[test]
fn an_item_of_parts_is_what_it_is_as_a_whole() -> Result<(), syn::Error> {
    for item in [
        quote!(
            pub enum Empty {}
        ),
        quote!(
            #[derive(Clone)]
            pub(crate) struct Two<T: Fn(i64) -> bool> {
                /// One.
                pub one: Map<String, Vec<(T, fn(&str) -> Option<T>)>>,
                pub(super) two: [i64; 2],
            }
        ),
        quote!(
            pub enum Kind {
                /// First.
                #[default]
                First,
                Second(Box<Map<String, i64>>, i64),
                Third {
                    a: i64,
                    b: Map<i64, i64>,
                },
            }
        ),
        quote!(
            impl<T> From<T> for Two<T>
            where
                T: Fn(i64) -> bool + Clone + Send + Sync + 'static,
                Vec<T>: Clone,
            {
                type Out = T;
                const ONE: &'static str = "1";
            }
        ),
        quote!(
            pub struct Tuple(pub Map<i64, i64>);
        ),
        quote!(
            pub(crate) fn list() -> Vec<Element<A>> {
                Vec::from([one::<A, B>(), Two { a: "one", b: 2 }])
            }
        ),
        quote!(
            pub(crate) fn list() -> Vec<Element<A>> {
                Vec::from([
                    one::<A, B>(),
                    call("the name of one element", || {
                        New::new([1, 2], "a long argument")
                            .set(Some(1))
                            .set_more(Some(2))
                    }),
                    Three {
                        a: call("the name of another", || New::new(1)),
                        b: "and more of it",
                    },
                    call("the name of one element", || {
                        New::new(1)
                            .first("one")
                            .second("two")
                            .third(List::from([3]))
                    }),
                    (1, 2),
                ])
            }
        ),
    ] {
        let file = syn::parse2(item.clone())?;
        let text = format(item)?;
        let text = text.strip_prefix(HEADER).map(str::trim_start);
        assert_eq!(text, Some(prettyplease::unparse(&file).as_str()));
    }
    Ok(())
}

#[test]
fn tokens_that_are_no_rust_are_an_error() {
    assert!(format(quote!(pub struct 7)).is_err());
}

/// Elements of every length, at every place.
#[test]
fn elements_of_a_list_are_what_they_are_as_a_whole() -> Result<(), syn::Error> {
    for length in 1..100 {
        let name = quote::format_ident!("{}", "a".repeat(length));
        let element = quote!(call("the name", || #name::new(1)));
        for elements in [
            quote!(#element, other),
            quote!(other, #element),
            quote!(#element, #element, #name),
        ] {
            let item = quote!(fn list() -> Vec<A> { Vec::from([#elements]) });
            let file = syn::parse2(item.clone())?;
            let text = format(item)?;
            let text = text.strip_prefix(HEADER).map(str::trim_start);
            assert_eq!(text, Some(prettyplease::unparse(&file).as_str()));
        }
    }
    Ok(())
}
