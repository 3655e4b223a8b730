//! The table of rules: a row for each kind of change.

use super::decides::Decides;
use crate::verdicts::{RustVerdict, WireVerdict};

/// What a rule says by itself.
#[derive(Debug, Clone, Copy)]
pub(super) struct RuleRow {
    pub(super) rule: Rule,
    pub(super) name: &'static str,
    pub(super) mirror: Rule,
    pub(super) request: WireVerdict,
    pub(super) response: WireVerdict,
    pub(super) rust: RustVerdict,
    pub(super) silent: bool,
    pub(super) decides: Decides,
    pub(super) about: &'static str,
}

macro_rules! wire {
    (b) => {
        WireVerdict::Breaking
    };
    (c) => {
        WireVerdict::Compatible
    };
    (u) => {
        WireVerdict::Unknown
    };
    (n) => {
        WireVerdict::None
    };
}

macro_rules! rust {
    (C) => {
        (RustVerdict::CompileBreak, false)
    };
    (B) => {
        (RustVerdict::BehaviourBreak, false)
    };
    (S) => {
        (RustVerdict::BehaviourBreak, true)
    };
    (A) => {
        (RustVerdict::Additive, false)
    };
    (N) => {
        (RustVerdict::None, false)
    };
}

macro_rules! decides {
    (x) => {
        Decides::Nothing
    };
    (m) => {
        Decides::Name
    };
    (r) => {
        Decides::Presence
    };
    (n) => {
        Decides::Null
    };
    (k) => {
        Decides::Constant
    };
    (v) => {
        Decides::Value
    };
    (l) => {
        Decides::List
    };
    (t) => {
        Decides::Type
    };
}

macro_rules! rules {
    ($($rule:ident $name:literal $mirror:ident $request:ident $response:ident $rust:ident $decides:ident $about:literal;)*) => {
        /// A kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule {
            $(#[doc = concat!("`", $name, "`: ", $about)] $rule,)*
        }

        pub(super) const TABLE: &[RuleRow] = &[$(RuleRow {
            rule: Rule::$rule,
            name: $name,
            mirror: Rule::$mirror,
            request: wire!($request),
            response: wire!($response),
            rust: rust!($rust).0,
            silent: rust!($rust).1,
            decides: decides!($decides),
            about: $about,
        },)*];
    };
}

// variant, name, what it is when old and new are swapped, the wire's verdict in requests and in responses (breaking,
// compatible, unknown, none), Rust's verdict by itself (Compile-break, Behaviour-break, the same in Silence,
// Additive, None), what of a Rust item it decides (`Decides`), and what it is in one line. That the server responds in another way is the wire's business; it is a
// behaviour break where a request that says the same as before is refused or does something else.
rules! {
    OpenapiVersionChanged "openapi-version-changed" OpenapiVersionChanged n n N x "The description says that it is written in another edition of OpenAPI.";
    InfoTitleChanged "info-title-changed" InfoTitleChanged n n N x "The description got another title or licence.";
    InfoVersionChanged "info-version-changed" InfoVersionChanged c c B x "The API got another version; the client sends it in a header with every call.";
    InfoVersionNotBumped "info-version-not-bumped-but-breaking" InfoVersionNotBumped n n N x "The description changed for the worse and kept its version.";
    ApiVersionValueAdded "api-version-param-value-added" ApiVersionValueRemoved c n A v "The version header takes one more version.";
    ApiVersionValueRemoved "api-version-param-value-removed" ApiVersionValueAdded b n N v "The version header no longer takes a version; clients pinned to it fail.";
    ApiVersionDefaultChanged "api-version-param-default-changed" ApiVersionDefaultChanged u n N x "Calls that name no version are served by another one.";
    ServerAdded "server-added" ServerRemoved c n A x "There is one more address to call.";
    ServerRemoved "server-removed" ServerAdded b n B x "An address of the API is gone.";
    ServerUrlChanged "server-url-changed" ServerUrlChanged b n B x "An address of the API is another one.";
    ServerVariableChanged "server-variable-enum-or-default-changed" ServerVariableChanged u n B x "A part of an address has other values or another default.";
    OperationServerAdded "operation-server-added" OperationServerRemoved b n B x "A path or an operation got an address of its own: its calls go to another host.";
    OperationServerRemoved "operation-server-removed" OperationServerAdded b n B x "A path or an operation lost its own address: its calls go to the host of all others.";
    SecurityRequirementAdded "security-requirement-added" SecurityRequirementRemoved b n B x "A call needs one more credential.";
    SecurityRequirementRemoved "security-requirement-removed" SecurityRequirementAdded c n N x "A call no longer needs a credential.";
    SecuritySchemeAdded "security-scheme-added" SecuritySchemeRemoved c n N x "There is one more kind of credential.";
    SecuritySchemeRemoved "security-scheme-removed" SecuritySchemeAdded b n B x "A kind of credential is gone.";
    SecuritySchemeTypeChanged "security-scheme-type-changed" SecuritySchemeTypeChanged b n B x "A credential is of another kind.";
    SecuritySchemeLocationChanged "security-scheme-location-changed" SecuritySchemeLocationChanged b n B x "A credential is sent in another place.";
    SecuritySchemeNameChanged "security-scheme-name-changed" SecuritySchemeNameChanged b n B x "The header or parameter of a credential is called otherwise.";
    OauthFlowChanged "oauth-flow-changed" OauthFlowChanged b n N x "A token is obtained by other steps or with other scopes.";
    OauthUrlChanged "oauth-url-changed" OauthUrlChanged b n N x "A token is obtained at another address.";
    OauthFlowScopeAdded "oauth-flow-scope-added" OauthFlowScopeRemoved c n N x "A token can be asked for with one more scope.";
    OauthFlowScopeRemoved "oauth-flow-scope-removed" OauthFlowScopeAdded u n N x "A token can no longer be asked for with a scope.";
    OauthScopeAdded "oauth-scope-added-to-operation" OauthScopeRemoved b n N x "A call needs a token with more scopes.";
    OauthScopeRemoved "oauth-scope-removed-from-operation" OauthScopeAdded c n N x "A call needs a token with fewer scopes.";
    TagAdded "tag-added" TagRemoved n n N x "There is one more section of operations.";
    TagRemoved "tag-removed" TagAdded n n N x "A section of operations is gone.";
    TagRenamed "tag-renamed" TagRenamed n n N x "A section of operations is called otherwise.";
    OperationTagsChanged "operation-tags-changed" OperationTagsChanged n n N m "An operation stands in other sections; its first tag is the Rust module that it lives in.";

    OperationAdded "operation-added" OperationRemoved c c A t "There is one more operation.";
    OperationRemoved "operation-removed" OperationAdded b n C t "An operation is gone.";
    OperationRemovedAfterDeprecation "operation-removed-after-deprecation" OperationAdded b n C t "An operation is gone that was marked deprecated before.";
    OperationSplit "operation-split" OperationMerged u n C t "An operation is gone, and several that do its work under longer paths came.";
    OperationMerged "operation-merged" OperationSplit c c A t "One operation came in the place of several under longer paths.";
    OperationPathChanged "operation-path-changed" OperationPathChanged b n B t "An operation of the same id stands under another path.";
    OperationMethodChanged "operation-method-changed" OperationMethodChanged b n B t "An operation of the same id is called with another HTTP method.";
    IdempotencyChanged "idempotency-changed" IdempotencyChanged n n S x "The new method of an operation is safe to repeat and the old one was not, or the other way round: the client retries by that.";
    RetryHintChanged "retry-hint-changed" RetryHintChanged n n N x "The vendor's extension about retries of an operation changed; the client does not read it.";
    OperationSunsetChanged "operation-sunset-changed" OperationSunsetChanged n n N x "The day on which an operation ends was set, moved or lifted.";
    PathParamRenamed "path-param-renamed" PathParamRenamed c n N m "A parameter in a path is called otherwise; the address stays what it is.";
    PathParamOrderChanged "path-param-order-changed" PathParamOrderChanged c n S m "The parameters of a path stand in another order: arguments by position are swapped.";
    PathParamUndeclared "path-param-undeclared" PathParamUndeclared u n N x "A path names a parameter that the operation does not declare, or that came to an end.";
    PathParamNotInTemplate "path-param-declared-not-in-template" PathParamNotInTemplate u n N x "An operation declares a path parameter that its path lacks, or that came to an end.";
    OperationIdChanged "operation-id-changed" OperationIdChanged c n N m "An operation is called otherwise, and so is its Rust type.";
    OperationIdAdded "operation-id-added" OperationIdRemoved c n N t "An operation got an id.";
    OperationIdRemoved "operation-id-removed" OperationIdAdded c n N t "An operation lost its id, without which it gets no Rust type.";
    OperationIdCaseOnly "operation-id-case-or-separator-only" OperationIdCaseOnly c n N m "An operation's id is spelt otherwise; often that is the same name in Rust.";
    OperationIdDuplicate "operation-id-duplicate" OperationIdDuplicate n n N x "Several operations bear one id, or fewer than before.";
    OperationIdCollision "operation-id-collision-after-casing" OperationIdCollision n n N m "Several ids are one name in Rust, so that one gets a longer name, or they no longer are.";
    OperationDeprecated "operation-deprecated" OperationUndeprecated c n N x "An operation is marked deprecated.";
    OperationUndeprecated "operation-undeprecated" OperationDeprecated c n N x "An operation is no longer marked deprecated.";
    OperationStreamingChanged "operation-streaming-binary-nature-changed" OperationStreamingChanged n b N t "A response is bytes and was a document, or the other way round.";
    PaginationStyleChanged "pagination-style-changed" PaginationStyleChanged n n N t "The next page is asked for in another way, or there are pages now, or no more.";

    ParamAddedOptional "param-added-optional" ParamRemovedOptional c n A t "An operation takes one more parameter that may be left out.";
    ParamAddedRequired "param-added-required" ParamRemovedRequired b n N t "An operation takes one more parameter that must be given.";
    ParamAddedRequiredWithDefault "param-added-required-with-default" ParamRemovedRequired b n N t "An operation takes one more required parameter, for which there is a default.";
    ParamRemovedOptional "param-removed-optional" ParamAddedOptional c n N t "An optional parameter is gone; who still sends it is usually ignored.";
    ParamRemovedRequired "param-removed-required" ParamAddedRequired u n N t "A required parameter is gone.";
    ParamRenamed "param-renamed" ParamRenamed b n N m "A parameter of the same type is called otherwise.";
    ParamMoved "param-moved" ParamMoved b n B t "A parameter is sent in another place, such as a header in place of the query.";
    ParamBecameRequired "param-became-required" ParamBecameOptional b n N r "A parameter must be given.";
    ParamBecameOptional "param-became-optional" ParamBecameRequired c n N r "A parameter may be left out.";
    ParamTypeChanged "param-type-changed" ParamTypeChanged b n N t "A parameter has another type.";
    ParamTypeGeneralized "param-type-generalized" ParamTypeSpecialized c n N t "A parameter takes all that it took and more, such as a string in place of a number.";
    ParamTypeSpecialized "param-type-specialized" ParamTypeGeneralized b n N t "A parameter takes only a part of what it took.";
    ParamFormatChanged "param-format-changed" ParamFormatChanged u n N t "The values of a parameter have another format.";
    ParamEnumValueAdded "param-enum-value-added" ParamEnumValueRemoved c n A v "A parameter takes one more of its listed values.";
    ParamEnumValueRemoved "param-enum-value-removed" ParamEnumValueAdded b n N v "A parameter no longer takes one of its listed values.";
    ParamBecameEnum "param-became-enum" ParamNoLongerEnum b n N l "A parameter takes listed values only.";
    ParamNoLongerEnum "param-no-longer-enum" ParamBecameEnum c n N l "A parameter takes any value.";
    ParamNullableChanged "param-nullable-changed" ParamNullableChanged u n N n "A parameter may be null, or may no longer.";
    ParamDefaultAdded "param-default-added" ParamDefaultRemoved u n B x "A parameter that is left out has a stated value.";
    ParamDefaultChanged "param-default-changed" ParamDefaultChanged u n B x "A parameter that is left out has another value.";
    ParamDefaultRemoved "param-default-removed" ParamDefaultAdded u n B x "A parameter that is left out has no stated value any more.";
    ParamStyleChanged "param-style-changed" ParamStyleChanged b n S t "A parameter is written in another style: other bytes for the same value.";
    ParamExplodeChanged "param-explode-changed" ParamExplodeChanged b n S t "The elements of a parameter are written together, or one by one: other bytes for the same value.";
    ParamAllowReservedChanged "param-allow-reserved-changed" ParamAllowReservedChanged b n S x "Reserved characters of a parameter are escaped, or no longer.";
    ParamAllowEmptyChanged "param-allow-empty-value-changed" ParamAllowEmptyChanged u n S x "A parameter may be empty, or may no longer.";
    ParamSchemaToContent "param-schema-to-content" ParamContentToSchema b n B t "A parameter is written as a whole document.";
    ParamContentToSchema "param-content-to-schema" ParamSchemaToContent b n B t "A parameter is written as a plain value, no longer as a document.";
    ParamConstraintTightened "param-constraint-tightened" ParamConstraintLoosened b n B x "A limit on a parameter allows less.";
    ParamConstraintLoosened "param-constraint-loosened" ParamConstraintTightened c n A x "A limit on a parameter allows more.";
    ParamConstraintChanged "param-constraint-changed" ParamConstraintChanged u n B x "A limit on a parameter allows other values, neither more nor fewer.";
    PageSizeLimitChanged "page-size-limit-changed" PageSizeLimitChanged u n B x "A page may hold more or fewer elements than before.";
    ParamDeprecated "param-deprecated" ParamUndeprecated c n N x "A parameter is marked deprecated.";
    ParamUndeprecated "param-undeprecated" ParamDeprecated c n N x "A parameter is no longer marked deprecated.";
    ParamItemTypeChanged "param-array-item-type-changed" ParamItemTypeChanged b n N t "The elements of a list in a parameter have another type.";
    SharedParamChanged "shared-component-param-changed" SharedParamChanged u n N t "A shared part came, went or is another one; what uses it tells the rest.";
    DuplicateParameter "duplicate-key-or-parameter" DuplicateParameter n n N t "An operation declares one parameter twice through references, or no longer; keys that stand twice are refused on reading.";

    BodyAddedOptional "body-added-optional" BodyRemoved c n N t "An operation takes a body that may be left out.";
    BodyAddedRequired "body-added-required" BodyRemoved b n N t "An operation takes a body that must be there.";
    BodyRemoved "body-removed" BodyAddedOptional c n N t "An operation takes no body any more.";
    BodyBecameRequired "body-became-required" BodyBecameOptional b n N r "A body must be there.";
    BodyBecameOptional "body-became-optional" BodyBecameRequired c n N r "A body may be left out.";
    BodyMediaTypeAdded "body-media-type-added" BodyMediaTypeRemoved c n A t "A body may also be written in another form.";
    BodyMediaTypeRemoved "body-media-type-removed" BodyMediaTypeAdded b n N t "A body may no longer be written in one of its forms.";
    BodyPreferredChanged "body-media-type-preferred-order-changed" BodyPreferredChanged u n B t "The client writes a body in another of its forms, because the one it prefers came or went.";
    BodyJsonToMultipart "body-json-to-multipart" BodyMultipartToJson b n B t "A body is a form, and was JSON.";
    BodyMultipartToJson "body-multipart-to-json" BodyJsonToMultipart b n B t "A body is JSON, and was a form.";
    BodyRefSwappedEqual "body-schema-ref-swapped-equal-shape" BodyRefSwappedEqual c n N t "A body refers to another schema of the same shape.";
    BodyRefSwapped "body-schema-ref-swapped" BodyRefSwapped u n N t "A body refers to another schema of another shape.";
    BodyInlineBecameNamed "body-inline-became-named" BodyNamedBecameInline c n N t "The schema of a body got a name.";
    BodyNamedBecameInline "body-named-became-inline" BodyInlineBecameNamed c n N t "The schema of a body lost its name.";
    BodyEncodingChanged "body-encoding-changed" BodyEncodingChanged u n B t "The parts of a form are encoded otherwise.";
    MediaTypeParametersChanged "media-type-parameters-changed" MediaTypeParametersChanged c c N t "A media type is written with other parameters, such as a charset, or in other capitals.";

    SuccessStatusAdded "success-status-added" SuccessStatusRemoved n u N t "An operation may also succeed with another status.";
    SuccessStatusRemoved "success-status-removed" SuccessStatusAdded n u N t "An operation no longer succeeds with one of its statuses.";
    SuccessStatusReplaced "success-status-replaced" SuccessStatusReplaced n u N t "An operation succeeds with another status.";
    ErrorStatusAdded "error-status-added" ErrorStatusRemoved n c A t "An operation may also fail with another status.";
    ErrorStatusRemoved "error-status-removed" ErrorStatusAdded n c N t "An operation is no longer said to fail with a status.";
    DefaultResponseAdded "default-response-added" DefaultResponseRemoved n c A t "There is a response for every status that is not listed.";
    DefaultResponseRemoved "default-response-removed" DefaultResponseAdded n c N t "There is no response any more for statuses that are not listed.";
    ResponseBodyAdded "response-body-added" ResponseBodyRemoved n c N t "A response has a body.";
    ResponseBodyRemoved "response-body-removed" ResponseBodyAdded n b N t "A response has no body any more.";
    ResponseBodyTypeChanged "response-body-type-changed" ResponseBodyTypeChanged n b N t "A whole response has another type.";
    ResponseRefSwappedEqual "response-ref-swapped-equal-shape" ResponseRefSwappedEqual n c N t "A response refers to another schema of the same shape.";
    ResponseObjectBecameList "response-object-became-list" ResponseListBecameObject n b N t "A response is a bare list, and was an object.";
    ResponseListBecameObject "response-list-became-object" ResponseObjectBecameList n b N t "A response is an object, and was a bare list.";
    ResponseListBecamePaginated "response-list-became-paginated" ResponsePaginatedBecameList n b N t "A response is a page of a list, and was the bare list.";
    ResponsePaginatedBecameList "response-paginated-became-list" ResponseListBecamePaginated n b N t "A response is a bare list, and was a page of it.";
    ResponseMediaTypeAdded "response-media-type-added" ResponseMediaTypeRemoved n u N t "A response may also come in another form.";
    ResponseMediaTypeRemoved "response-media-type-removed" ResponseMediaTypeAdded n b N t "A response no longer comes in one of its forms.";
    ResponseMediaTypeChanged "response-media-type-name-changed" ResponseMediaTypeChanged n b N t "A response comes in another form.";
    ResponseHeaderAdded "response-header-added" ResponseHeaderRemoved n c N t "A response has one more header.";
    ResponseHeaderRemoved "response-header-removed" ResponseHeaderAdded n c N t "A response lacks a header that it had.";
    ResponseHeaderBecameOptional "response-header-became-optional" ResponseHeaderBecameRequired n c N x "A header of a response may be missing.";
    ResponseHeaderBecameRequired "response-header-became-required" ResponseHeaderBecameOptional n c N x "A header of a response is always there.";
    ResponseHeaderTypeChanged "response-header-type-changed" ResponseHeaderTypeChanged n c N x "A header of a response has another type.";
    ErrorBodyShapeChanged "error-body-shape-changed" ErrorBodyShapeChanged n u N t "The body of a failure is another one: what it said in detail may be lost.";
    ResponseComponentAdded "response-component-added" ResponseComponentRemoved n c N t "There is one more shared response.";
    ResponseComponentRemoved "response-component-removed" ResponseComponentAdded n c N t "A shared response is gone.";
    LinkChanged "response-link-changed" LinkChanged n c N t "The links from a response to other operations changed.";
    CallbackChanged "callback-changed" CallbackChanged n u N x "What the API calls back changed.";

    SchemaAddedReachable "schema-added-reachable" SchemaRemovedReachable c c A t "There is one more schema, and an operation uses it.";
    SchemaAddedUnreachable "schema-added-unreachable" SchemaRemovedUnreachable n n A t "There is one more schema that no operation uses.";
    SchemaRemovedReachable "schema-removed-reachable" SchemaAddedReachable u u C t "A schema is gone that operations used.";
    SchemaRemovedUnreachable "schema-removed-unreachable" SchemaAddedUnreachable n n C t "A schema is gone that no operation used.";
    SchemaRenamed "schema-renamed" SchemaRenamed c c N m "A schema of the same shape is called otherwise.";
    SchemaMoved "schema-moved" SchemaMoved c c N m "A schema is called otherwise and has a slightly other shape.";
    SchemaMerged "schema-merged" SchemaSplit u u N t "One schema stands in the place of several.";
    SchemaSplit "schema-split" SchemaMerged u u N t "Several schemas stand in the place of one.";
    SchemaDirectionChanged "schema-direction-changed" SchemaDirectionChanged n n N t "A type is sent now, or returned now, or as a form, or no longer: its constructor and its fields follow.";
    SchemaBecameAlias "schema-became-alias" SchemaNoLongerAlias c c N t "A type is only another name for a type.";
    SchemaNoLongerAlias "schema-no-longer-alias" SchemaBecameAlias c c N t "A type was only another name, and is one of its own.";
    SchemaBecameRecursive "schema-became-recursive" SchemaNoLongerRecursive n n N t "A type holds itself or became large, so that a field is boxed.";
    SchemaNoLongerRecursive "schema-no-longer-recursive" SchemaBecameRecursive n n N t "A type neither holds itself nor is large any more, so that a field leaves its box.";
    SchemaKindChanged "schema-kind-changed" SchemaKindChanged b b N t "A schema is of another kind: object, map, list, scalar, union.";
    SchemaTitleChanged "schema-title-changed" SchemaTitleChanged n n N m "A schema got another title, which may name an inline type.";
    SchemaNameCollision "schema-name-collision-after-casing" SchemaNameCollision n n N m "Several schemas are one name in Rust, so that one gets a longer name, or they no longer are.";

    ResponsePropertyAddedOptional "response-property-added-optional" ResponsePropertyRemovedOptional n c A t "A response has one more property that may be missing.";
    ResponsePropertyAddedRequired "response-property-added-required" ResponsePropertyRemovedRequired n c A t "A response has one more property that is always there.";
    ResponsePropertyRemovedOptional "response-property-removed-optional" ResponsePropertyAddedOptional n c N t "A response lacks a property that was there at times.";
    ResponsePropertyRemovedRequired "response-property-removed-required" ResponsePropertyAddedRequired n b N t "A response lacks a property that was always there.";
    RequestPropertyAddedOptional "request-property-added-optional" RequestPropertyRemoved c c A t "A request takes one more property that may be left out.";
    RequestPropertyAddedRequired "request-property-added-required" RequestPropertyRemoved b c N t "A request takes one more property that must be given.";
    RequestPropertyAddedRequiredWithDefault "request-property-added-required-with-default" RequestPropertyRemoved b c N t "A request takes one more required property, for which there is a default.";
    RequestPropertyRemoved "request-property-removed" RequestPropertyAddedOptional u c N t "A request no longer takes a property: it is ignored or refused.";
    PropertyRenamed "property-renamed" PropertyRenamed b b N m "A property of the same type has a similar name now.";
    PropertyCaseOnlyRenamed "property-case-only-renamed" PropertyCaseOnlyRenamed b b B m "A property is spelt with other capitals: the same Rust name, another one on the wire.";
    PropertyMovedToParent "property-moved-to-allof-parent" PropertyMovedFromParent c c N t "A property is declared in what its object is composed of; the object keeps it.";
    PropertyMovedFromParent "property-moved-from-allof-parent" PropertyMovedToParent c c N t "A property is declared in the object itself; it had it from what it is composed of.";
    AdditionalOpened "additional-properties-closed-to-open" AdditionalClosed c c N t "An object may have properties that are not declared.";
    AdditionalClosed "additional-properties-open-to-closed" AdditionalOpened b c N t "An object may have no properties but the declared ones.";
    AdditionalTypeChanged "additional-properties-value-type-changed" AdditionalTypeChanged b b N t "Properties that are not declared have values of another type.";
    PropertyOrderChanged "property-order-changed" PropertyOrderChanged n n S t "What a constructor asks for stands in another order: arguments by position are swapped.";
    PropertyNameCollision "property-name-collision-in-rust" PropertyNameCollision n n N t "Properties of one type collide in Rust in another way, and one of them is called otherwise.";

    ResponseOptionalToRequired "response-optional-to-required" ResponseRequiredToOptional n c N r "A property of a response is always there, if the server keeps its word.";
    ResponseRequiredToOptional "response-required-to-optional" ResponseOptionalToRequired n b N r "A property of a response may be missing.";
    RequestOptionalToRequired "request-optional-to-required" RequestRequiredToOptional b c N r "A property of a request must be given.";
    RequestRequiredToOptional "request-required-to-optional" RequestOptionalToRequired c b N r "A property of a request may be left out.";
    NullableRequiredToOptional "nullable-required-to-optional" OptionalToNullableRequired u u N r "A property that was always there and at times null is left out in place of it.";
    OptionalToNullableRequired "optional-to-nullable-required" NullableRequiredToOptional u u N r "A property that was left out at times is always there and null in place of it.";
    ResponseBecameNullable "response-became-nullable" ResponseBecameNotNullable n b N n "A property of a response may be null.";
    ResponseBecameNotNullable "response-became-not-nullable" ResponseBecameNullable n c N n "A property of a response is never null.";
    RequestBecameNullable "request-became-nullable" RequestBecameNotNullable c b N n "A property of a request may be null.";
    RequestBecameNotNullable "request-became-not-nullable" RequestBecameNullable b c N n "A property of a request may no longer be null.";
    RootNullableChanged "root-schema-nullable-changed" RootNullableChanged u u N n "A schema itself says that null is a value, or no longer, for every use of it.";
    RequiredNamesUndeclared "required-names-undeclared-property" RequiredNamesUndeclared n n N t "A list of required properties names one that is not declared, or no longer does.";
    NullInEnumOnly "null-in-enum-only" NullInEnumOnly u u N n "Null came into a list of values, or left it, and nothing else says that null is a value.";

    TypeChanged "type-changed" TypeChanged b b N t "A value has an unrelated type.";
    IntegerToNumber "integer-to-number" NumberToInteger c b N t "A value may have a fraction.";
    NumberToInteger "number-to-integer" IntegerToNumber b c N t "A value has no fraction any more.";
    ScalarToString "scalar-to-string" StringToScalar b b N t "A value is a string, and was a number or a boolean.";
    StringToScalar "string-to-scalar" ScalarToString b b N t "A value is a number or a boolean, and was a string.";
    FormatAdded "format-added" FormatRemoved u u N t "A value got a format that decides about its Rust type.";
    FormatRemoved "format-removed" FormatAdded u u N t "A value lost a format that decides about its Rust type.";
    FormatChanged "format-changed" FormatChanged u u N t "A value has another format that decides about its Rust type.";
    FormatChangedUnmapped "format-changed-unmapped" FormatChangedUnmapped n n N t "A value has another format, which the Rust type does not follow.";
    UnixTimeToRfc3339 "unix-time-to-rfc3339" Rfc3339ToUnixTime b b N t "A time is a string, and was seconds since 1970.";
    Rfc3339ToUnixTime "rfc3339-to-unix-time" UnixTimeToRfc3339 b b N t "A time is seconds since 1970, and was a string.";
    ArrayItemsTypeChanged "array-items-type-changed" ArrayItemsTypeChanged b b N t "The elements of a list have another type.";
    ArrayToScalar "array-to-scalar" ScalarToArray b b N t "A value is single, and was a list.";
    ScalarToArray "scalar-to-array" ArrayToScalar b b N t "A value is a list, and was single.";
    ObjectToMap "object-to-map" MapToObject u u N t "An object has no declared properties any more.";
    MapToObject "map-to-object" ObjectToMap u u N t "An object has declared properties, and had none.";
    AnyToTyped "any-to-typed" TypedToAny b c N t "A value has a type, and could be anything.";
    TypedToAny "typed-to-any" AnyToTyped c b N t "A value can be anything, and had a type.";
    InlineToNamed "inline-object-to-named-ref" NamedToInline c c N t "The same schema got a name.";
    NamedToInline "named-ref-to-inline-object" InlineToNamed c c N t "The same schema lost its name.";
    RefSwappedEqual "ref-swapped-equal-shape" RefSwappedEqual c c N t "A place refers to another schema of the same shape.";
    ScalarToObject "scalar-to-object" ObjectToScalar b b N t "A value is an object, and was a scalar.";
    ObjectToScalar "object-to-scalar" ScalarToObject b b N t "A value is a scalar, and was an object.";

    ResponseEnumValueAdded "response-enum-value-added" ResponseEnumValueRemoved n c A v "A response may hold one more listed value; enums of the client take unknown ones.";
    ResponseEnumValueRemoved "response-enum-value-removed" ResponseEnumValueAdded n c N v "A response is not said to hold a value any more.";
    RequestEnumValueAdded "request-enum-value-added" RequestEnumValueRemoved c c A v "A request may hold one more listed value.";
    RequestEnumValueRemoved "request-enum-value-removed" RequestEnumValueAdded b c N v "A request may no longer hold one of its listed values.";
    EnumValueRenamed "enum-value-renamed" EnumValueRenamed b b N v "A listed value has a similar spelling now.";
    EnumValueCaseChanged "enum-value-case-changed" EnumValueCaseChanged b b S v "A listed value is spelt with other capitals or separators: the same variant, other bytes.";
    EnumOrderChanged "enum-order-changed" EnumOrderChanged n n B x "Listed values stand in another order, and so do those of the constant `KNOWN`.";
    EnumValueDeprecated "enum-value-deprecated" EnumValueUndeprecated c c N x "A listed value is marked deprecated by the vendor's extension.";
    EnumValueUndeprecated "enum-value-undeprecated" EnumValueDeprecated c c N x "A listed value is no longer marked deprecated by the vendor's extension.";
    BecameEnum "became-enum" NoLongerEnum b c N l "A value is one of a list, and could be any.";
    NoLongerEnum "no-longer-enum" BecameEnum c c N l "A value can be any, and was one of a list.";
    BecameSingleValue "became-single-value-enum" NoLongerSingleValue b c N k "A value is always the same; the client sends it unasked.";
    NoLongerSingleValue "no-longer-single-value-enum" BecameSingleValue c c N k "A value is not always the same any more.";
    EnumBaseTypeChanged "enum-base-type-changed" EnumBaseTypeChanged b b N t "Listed values have another JSON type.";
    DefaultAdded "default-added" DefaultRemoved u n B x "A property that is left out has a stated value.";
    DefaultChanged "default-changed" DefaultChanged u n B x "A property that is left out has another value.";
    DefaultRemoved "default-removed" DefaultAdded u n B x "A property that is left out has no stated value any more.";

    VariantAdded "variant-added" VariantRemoved c c A t "A value may be one more kind of thing.";
    VariantRemoved "variant-removed" VariantAdded b c N t "A value may no longer be one of its kinds of thing.";
    VariantReordered "variant-reordered" VariantReordered n n N x "The kinds of a union stand in another order; decoding does not go by it.";
    VariantPayloadChanged "variant-payload-changed" VariantPayloadChanged b b N t "One kind of a union has another type under the same title.";
    VariantNameChanged "variant-name-derivation-changed" VariantNameChanged n n N t "A variant is called otherwise, because what it is named after changed.";
    VariantBecameAmbiguous "variant-became-ambiguous" VariantNoLongerAmbiguous n u S t "The kinds of a union are told apart by less than before: not by one property, or not at all.";
    VariantNoLongerAmbiguous "variant-no-longer-ambiguous" VariantBecameAmbiguous n u S t "The kinds of a union are told apart by more than before.";
    SingleToUnion "single-to-union" UnionToSingle c b N t "A value may be of several types, and had one.";
    UnionToSingle "union-to-single" SingleToUnion b c N t "A value has one type, and had several.";
    OneOfToAnyOf "oneof-to-anyof" AnyOfToOneOf c c N t "A value may be several kinds of a union at once.";
    AnyOfToOneOf "anyof-to-oneof" OneOfToAnyOf u u N t "A value must be exactly one kind of a union.";
    AllOfMemberAdded "allof-member-added" AllOfMemberRemoved u c N t "An object is composed of one more schema.";
    AllOfMemberRemoved "allof-member-removed" AllOfMemberAdded u u N t "An object is composed of one schema less.";
    AllOfOrderChanged "allof-order-changed" AllOfOrderChanged u u N t "The parts of an object that declare one property differently stand in another order, which decides between them.";
    AllOfConflictIntroduced "allof-conflict-introduced" AllOfConflictFixed u u N t "The schemas that an object is composed of give one property several types.";
    AllOfConflictFixed "allof-conflict-fixed" AllOfConflictIntroduced u u N t "The schemas that an object is composed of agree again on the type of a property.";
    DiscriminatorAdded "discriminator-added" DiscriminatorRemoved n n N t "A property is declared to tell the kinds of a union apart.";
    DiscriminatorRemoved "discriminator-removed" DiscriminatorAdded n n N t "No property is declared to tell the kinds of a union apart any more.";
    DiscriminatorPropertyChanged "discriminator-property-changed" DiscriminatorPropertyChanged u b B t "Another property tells the kinds of a union apart.";
    DiscriminatorMappingAdded "discriminator-mapping-added" DiscriminatorMappingRemoved n u N t "One more value of the telling property chooses a kind.";
    DiscriminatorMappingChanged "discriminator-mapping-changed" DiscriminatorMappingChanged n u B t "A value of the telling property chooses another kind.";
    DiscriminatorMappingRemoved "discriminator-mapping-removed" DiscriminatorMappingAdded n u N t "A value of the telling property chooses no kind any more.";
    NotChanged "not-changed" NotChanged u n N t "What a value may not be changed.";

    RequestConstraintTightened "request-constraint-tightened" RequestConstraintLoosened b c B x "A limit on what is sent allows less.";
    RequestConstraintLoosened "request-constraint-loosened" RequestConstraintTightened c u A x "A limit on what is sent allows more.";
    RequestConstraintChanged "request-constraint-changed" RequestConstraintChanged u u B x "A limit on what is sent allows other values, neither more nor fewer.";
    ResponseConstraintLoosened "response-constraint-loosened" ResponseConstraintTightened n u N x "A limit on what is returned allows more.";
    ResponseConstraintTightened "response-constraint-tightened" ResponseConstraintLoosened n c N x "A limit on what is returned allows less.";
    ResponseConstraintChanged "response-constraint-changed" ResponseConstraintChanged n u N x "A limit on a response allows other values, neither more nor fewer.";
    MaxItemsChanged "max-items-changed" MaxItemsChanged u n B x "A list that is sent may hold more or fewer elements.";
    IntegerRangeExceeds "integer-range-exceeds-rust-type" IntegerRangeExceeds u u N x "The stated range of an integer goes beyond `i64`, or no longer does.";
    BecameReadOnly "became-read-only" NoLongerReadOnly u c N t "A property is in responses only.";
    NoLongerReadOnly "no-longer-read-only" BecameReadOnly c c N t "A property may be sent again.";
    BecameWriteOnly "became-write-only" NoLongerWriteOnly c b N t "A property is in requests only.";
    NoLongerWriteOnly "no-longer-write-only" BecameWriteOnly c c N t "A property may be returned again.";
    PropertyDeprecated "property-deprecated" PropertyUndeprecated c c N x "A property is marked deprecated.";
    PropertyUndeprecated "property-undeprecated" PropertyDeprecated c c N x "A property is no longer marked deprecated.";
    SchemaDeprecated "schema-deprecated" SchemaUndeprecated c c N x "A schema is marked deprecated.";
    SchemaUndeprecated "schema-undeprecated" SchemaDeprecated c c N x "A schema is no longer marked deprecated.";

    ExtensionUsedChanged "x-extension-used-by-generator-changed" ExtensionUsedChanged n n N t "An extension that the generator obeys changed.";
    ExtensionOtherChanged "x-extension-other-changed" ExtensionOtherChanged n n N x "An extension that nothing reads came, went or changed.";
    WebhookEventAdded "webhook-event-added" WebhookEventRemoved n c N x "There is one more event that the API reports (`x-webhooks`).";
    WebhookEventRemoved "webhook-event-removed" WebhookEventAdded n c N x "The API no longer reports an event (`x-webhooks`).";
    WebhookPayloadChanged "webhook-payload-changed" WebhookPayloadChanged n u N x "What the API reports with an event changed (`x-webhooks`).";
    DanglingRefIntroduced "dangling-ref-introduced" DanglingRefFixed n n N t "A reference leads nowhere, and led somewhere.";
    DanglingRefFixed "dangling-ref-fixed" DanglingRefIntroduced n n N t "A reference leads somewhere, and led nowhere.";
    DanglingRefTargetChanged "dangling-ref-target-changed" DanglingRefTargetChanged n n N x "A reference leads nowhere in another way.";
    ExampleNoLongerValidates "example-no-longer-validates" ExampleNowValidates n n N x "An example contradicts its schema, and did not: the description may be wrong about the API.";
    ExampleNowValidates "example-now-validates" ExampleNoLongerValidates n n N x "An example agrees with its schema, and did not.";
    InlineNameChanged "inline-type-derived-name-changed" InlineNameChanged n n N t "A type without a name of its own is called otherwise, after its place or title.";
    DocsChanged "docs-changed" DocsChanged n n N x "Words, examples or links to documentation changed; they are counted, and never an entry.";
    Unexplained "unexplained-difference" Unexplained n n N x "The generated code differs and no entry says why: a gap in this program.";
}
