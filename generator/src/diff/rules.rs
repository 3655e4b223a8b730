//! The rules: every kind of change that is told apart, with what it does to callers.
//!
//! A change is judged twice. On the wire: does a client built from the old description fail against a server that
//! speaks the new one? In Rust: what happens to code that uses the generated crate? The table holds what the kind of
//! change says by itself; what it does to concrete items is read off the two generated interfaces and can only make
//! the second verdict worse.

use super::change::{RustVerdict, WireVerdict};

/// What a rule says by itself.
#[derive(Debug, Clone, Copy)]
struct Row {
    rule: Rule,
    name: &'static str,
    mirror: Rule,
    request: WireVerdict,
    response: WireVerdict,
    rust: RustVerdict,
    silent: bool,
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

macro_rules! rules {
    ($($rule:ident $name:literal $mirror:ident $request:ident $response:ident $rust:ident;)*) => {
        /// A kind of change.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Rule {
            $(#[doc = concat!("`", $name, "`")] $rule,)*
        }

        const TABLE: &[Row] = &[$(Row {
            rule: Rule::$rule,
            name: $name,
            mirror: Rule::$mirror,
            request: wire!($request),
            response: wire!($response),
            rust: rust!($rust).0,
            silent: rust!($rust).1,
        },)*];
    };
}

// variant, name, what it is when old and new are swapped, the wire's verdict in requests and in answers (breaking,
// compatible, unknown, none), Rust's verdict by itself (Compile-break, Behaviour-break, the same in Silence,
// Additive, None). That the server answers in another way is the wire's business; it is a behaviour break where a
// request that says the same as before is refused or does something else.
rules! {
    OpenapiVersionChanged "openapi-version-changed" OpenapiVersionChanged n n N;
    InfoTitleChanged "info-title-changed" InfoTitleChanged n n N;
    InfoVersionChanged "info-version-changed" InfoVersionChanged c c B;
    InfoVersionNotBumped "info-version-not-bumped-but-breaking" InfoVersionNotBumped n n N;
    ApiVersionValueAdded "api-version-param-value-added" ApiVersionValueRemoved c n A;
    ApiVersionValueRemoved "api-version-param-value-removed" ApiVersionValueAdded b n N;
    ApiVersionDefaultChanged "api-version-param-default-changed" ApiVersionDefaultChanged u n N;
    ServerAdded "server-added" ServerRemoved c n A;
    ServerRemoved "server-removed" ServerAdded b n B;
    ServerUrlChanged "server-url-changed" ServerUrlChanged b n B;
    ServerVariableChanged "server-variable-enum-or-default-changed" ServerVariableChanged u n B;
    SecurityRequirementAdded "security-requirement-added" SecurityRequirementRemoved b n B;
    SecurityRequirementRemoved "security-requirement-removed" SecurityRequirementAdded c n N;
    SecuritySchemeAdded "security-scheme-added" SecuritySchemeRemoved c n N;
    SecuritySchemeRemoved "security-scheme-removed" SecuritySchemeAdded b n B;
    SecuritySchemeTypeChanged "security-scheme-type-changed" SecuritySchemeTypeChanged b n B;
    SecuritySchemeLocationChanged "security-scheme-location-changed" SecuritySchemeLocationChanged b n B;
    SecuritySchemeNameChanged "security-scheme-name-changed" SecuritySchemeNameChanged b n B;
    OauthFlowChanged "oauth-flow-changed" OauthFlowChanged b n N;
    OauthUrlChanged "oauth-url-changed" OauthUrlChanged b n N;
    OauthScopeAdded "oauth-scope-added-to-operation" OauthScopeRemoved b n N;
    OauthScopeRemoved "oauth-scope-removed-from-operation" OauthScopeAdded c n N;
    TagAdded "tag-added" TagRemoved n n N;
    TagRemoved "tag-removed" TagAdded n n N;
    TagRenamed "tag-renamed" TagRenamed n n N;
    OperationTagsChanged "operation-tags-changed" OperationTagsChanged n n N;

    OperationAdded "operation-added" OperationRemoved c c A;
    OperationRemoved "operation-removed" OperationAdded b n C;
    OperationRemovedAfterDeprecation "operation-removed-after-deprecation" OperationAdded b n C;
    OperationPathChanged "operation-path-changed" OperationPathChanged b n B;
    OperationMethodChanged "operation-method-changed" OperationMethodChanged b n B;
    PathParamRenamed "path-param-renamed" PathParamRenamed c n N;
    PathParamOrderChanged "path-param-order-changed" PathParamOrderChanged c n S;
    OperationIdChanged "operation-id-changed" OperationIdChanged c n N;
    OperationIdAdded "operation-id-added" OperationIdRemoved c n N;
    OperationIdRemoved "operation-id-removed" OperationIdAdded c n N;
    OperationIdCaseOnly "operation-id-case-or-separator-only" OperationIdCaseOnly c n N;
    OperationDeprecated "operation-deprecated" OperationUndeprecated c n N;
    OperationUndeprecated "operation-undeprecated" OperationDeprecated c n N;
    OperationStreamingChanged "operation-streaming-binary-nature-changed" OperationStreamingChanged n b N;
    PaginationStyleChanged "pagination-style-changed" PaginationStyleChanged n n N;

    ParamAddedOptional "param-added-optional" ParamRemovedOptional c n A;
    ParamAddedRequired "param-added-required" ParamRemovedRequired b n N;
    ParamAddedRequiredWithDefault "param-added-required-with-default" ParamRemovedRequired b n N;
    ParamRemovedOptional "param-removed-optional" ParamAddedOptional c n N;
    ParamRemovedRequired "param-removed-required" ParamAddedRequired u n N;
    ParamRenamed "param-renamed" ParamRenamed b n N;
    ParamMoved "param-moved" ParamMoved b n B;
    ParamBecameRequired "param-became-required" ParamBecameOptional b n N;
    ParamBecameOptional "param-became-optional" ParamBecameRequired c n N;
    ParamTypeChanged "param-type-changed" ParamTypeChanged b n N;
    ParamTypeGeneralized "param-type-generalized" ParamTypeSpecialized c n N;
    ParamTypeSpecialized "param-type-specialized" ParamTypeGeneralized b n N;
    ParamFormatChanged "param-format-changed" ParamFormatChanged u n N;
    ParamEnumValueAdded "param-enum-value-added" ParamEnumValueRemoved c n A;
    ParamEnumValueRemoved "param-enum-value-removed" ParamEnumValueAdded b n N;
    ParamBecameEnum "param-became-enum" ParamNoLongerEnum b n N;
    ParamNoLongerEnum "param-no-longer-enum" ParamBecameEnum c n N;
    ParamNullableChanged "param-nullable-changed" ParamNullableChanged u n N;
    ParamDefaultAdded "param-default-added" ParamDefaultRemoved u n B;
    ParamDefaultChanged "param-default-changed" ParamDefaultChanged u n B;
    ParamDefaultRemoved "param-default-removed" ParamDefaultAdded u n B;
    ParamStyleChanged "param-style-changed" ParamStyleChanged b n S;
    ParamExplodeChanged "param-explode-changed" ParamExplodeChanged b n S;
    ParamAllowReservedChanged "param-allow-reserved-changed" ParamAllowReservedChanged b n N;
    ParamAllowEmptyChanged "param-allow-empty-value-changed" ParamAllowEmptyChanged u n S;
    ParamSchemaToContent "param-schema-to-content" ParamContentToSchema b n B;
    ParamContentToSchema "param-content-to-schema" ParamSchemaToContent b n B;
    ParamConstraintTightened "param-constraint-tightened" ParamConstraintLoosened b n B;
    ParamConstraintLoosened "param-constraint-loosened" ParamConstraintTightened c n A;
    PageSizeLimitChanged "page-size-limit-changed" PageSizeLimitChanged u n B;
    ParamDeprecated "param-deprecated" ParamUndeprecated c n N;
    ParamUndeprecated "param-undeprecated" ParamDeprecated c n N;
    ParamItemTypeChanged "param-array-item-type-changed" ParamItemTypeChanged b n N;
    SharedParamChanged "shared-component-param-changed" SharedParamChanged u n N;

    BodyAddedOptional "body-added-optional" BodyRemoved c n N;
    BodyAddedRequired "body-added-required" BodyRemoved b n N;
    BodyRemoved "body-removed" BodyAddedOptional c n N;
    BodyBecameRequired "body-became-required" BodyBecameOptional b n N;
    BodyBecameOptional "body-became-optional" BodyBecameRequired c n N;
    BodyMediaTypeAdded "body-media-type-added" BodyMediaTypeRemoved c n A;
    BodyMediaTypeRemoved "body-media-type-removed" BodyMediaTypeAdded b n N;
    BodyJsonToMultipart "body-json-to-multipart" BodyMultipartToJson b n B;
    BodyMultipartToJson "body-multipart-to-json" BodyJsonToMultipart b n B;
    BodyRefSwappedEqual "body-schema-ref-swapped-equal-shape" BodyRefSwappedEqual c n N;
    BodyRefSwapped "body-schema-ref-swapped" BodyRefSwapped u n N;
    BodyInlineBecameNamed "body-inline-became-named" BodyNamedBecameInline c n N;
    BodyNamedBecameInline "body-named-became-inline" BodyInlineBecameNamed c n N;
    BodyEncodingChanged "body-encoding-changed" BodyEncodingChanged u n B;

    SuccessStatusAdded "success-status-added" SuccessStatusRemoved n u N;
    SuccessStatusRemoved "success-status-removed" SuccessStatusAdded n u N;
    SuccessStatusReplaced "success-status-replaced" SuccessStatusReplaced n u N;
    ErrorStatusAdded "error-status-added" ErrorStatusRemoved n c A;
    ErrorStatusRemoved "error-status-removed" ErrorStatusAdded n c N;
    DefaultResponseAdded "default-response-added" DefaultResponseRemoved n c A;
    DefaultResponseRemoved "default-response-removed" DefaultResponseAdded n c N;
    ResponseBodyAdded "response-body-added" ResponseBodyRemoved n c N;
    ResponseBodyRemoved "response-body-removed" ResponseBodyAdded n b N;
    ResponseBodyTypeChanged "response-body-type-changed" ResponseBodyTypeChanged n b N;
    ResponseRefSwappedEqual "response-ref-swapped-equal-shape" ResponseRefSwappedEqual n c N;
    ResponseObjectBecameList "response-object-became-list" ResponseListBecameObject n b N;
    ResponseListBecameObject "response-list-became-object" ResponseObjectBecameList n b N;
    ResponseMediaTypeAdded "response-media-type-added" ResponseMediaTypeRemoved n u N;
    ResponseMediaTypeRemoved "response-media-type-removed" ResponseMediaTypeAdded n b N;
    ResponseMediaTypeChanged "response-media-type-name-changed" ResponseMediaTypeChanged n b N;
    ResponseHeaderAdded "response-header-added" ResponseHeaderRemoved n c N;
    ResponseHeaderRemoved "response-header-removed" ResponseHeaderAdded n c N;
    ResponseHeaderBecameOptional "response-header-became-optional" ResponseHeaderBecameRequired n c N;
    ResponseHeaderBecameRequired "response-header-became-required" ResponseHeaderBecameOptional n c N;
    ResponseHeaderTypeChanged "response-header-type-changed" ResponseHeaderTypeChanged n c N;
    ErrorBodyShapeChanged "error-body-shape-changed" ErrorBodyShapeChanged n u N;
    ResponseComponentAdded "response-component-added" ResponseComponentRemoved n c N;
    ResponseComponentRemoved "response-component-removed" ResponseComponentAdded n c N;
    LinkChanged "response-link-changed" LinkChanged n c N;
    CallbackChanged "callback-changed" CallbackChanged n u N;

    SchemaAddedReachable "schema-added-reachable" SchemaRemovedReachable c c A;
    SchemaAddedUnreachable "schema-added-unreachable" SchemaRemovedUnreachable n n A;
    SchemaRemovedReachable "schema-removed-reachable" SchemaAddedReachable u u C;
    SchemaRemovedUnreachable "schema-removed-unreachable" SchemaAddedUnreachable n n C;
    SchemaRenamed "schema-renamed" SchemaRenamed c c N;
    SchemaMoved "schema-moved" SchemaMoved c c N;
    SchemaMerged "schema-merged" SchemaSplit u u N;
    SchemaSplit "schema-split" SchemaMerged u u N;
    SchemaDirectionChanged "schema-direction-changed" SchemaDirectionChanged n n N;
    SchemaBecameAlias "schema-became-alias" SchemaNoLongerAlias c c N;
    SchemaNoLongerAlias "schema-no-longer-alias" SchemaBecameAlias c c N;
    SchemaBecameRecursive "schema-became-recursive" SchemaNoLongerRecursive n n N;
    SchemaNoLongerRecursive "schema-no-longer-recursive" SchemaBecameRecursive n n N;
    SchemaKindChanged "schema-kind-changed" SchemaKindChanged b b N;
    SchemaTitleChanged "schema-title-changed" SchemaTitleChanged n n N;

    ResponsePropertyAddedOptional "response-property-added-optional" ResponsePropertyRemovedOptional n c A;
    ResponsePropertyAddedRequired "response-property-added-required" ResponsePropertyRemovedRequired n c A;
    ResponsePropertyRemovedOptional "response-property-removed-optional" ResponsePropertyAddedOptional n c N;
    ResponsePropertyRemovedRequired "response-property-removed-required" ResponsePropertyAddedRequired n b N;
    RequestPropertyAddedOptional "request-property-added-optional" RequestPropertyRemoved c c A;
    RequestPropertyAddedRequired "request-property-added-required" RequestPropertyRemoved b c N;
    RequestPropertyAddedRequiredWithDefault "request-property-added-required-with-default" RequestPropertyRemoved b c N;
    RequestPropertyRemoved "request-property-removed" RequestPropertyAddedOptional u c N;
    PropertyRenamed "property-renamed" PropertyRenamed b b N;
    PropertyCaseOnlyRenamed "property-case-only-renamed" PropertyCaseOnlyRenamed b b B;
    PropertyMovedToParent "property-moved-to-allof-parent" PropertyMovedFromParent c c N;
    PropertyMovedFromParent "property-moved-from-allof-parent" PropertyMovedToParent c c N;
    AdditionalOpened "additional-properties-closed-to-open" AdditionalClosed c c N;
    AdditionalClosed "additional-properties-open-to-closed" AdditionalOpened b c N;
    AdditionalTypeChanged "additional-properties-value-type-changed" AdditionalTypeChanged b b N;
    PropertyOrderChanged "property-order-changed" PropertyOrderChanged n n S;
    PropertyNameCollision "property-name-collision-in-rust" PropertyNameCollision n n N;

    ResponseOptionalToRequired "response-optional-to-required" ResponseRequiredToOptional n c N;
    ResponseRequiredToOptional "response-required-to-optional" ResponseOptionalToRequired n b N;
    RequestOptionalToRequired "request-optional-to-required" RequestRequiredToOptional b c N;
    RequestRequiredToOptional "request-required-to-optional" RequestOptionalToRequired c b N;
    ResponseBecameNullable "response-became-nullable" ResponseBecameNotNullable n b N;
    ResponseBecameNotNullable "response-became-not-nullable" ResponseBecameNullable n c N;
    RequestBecameNullable "request-became-nullable" RequestBecameNotNullable c b N;
    RequestBecameNotNullable "request-became-not-nullable" RequestBecameNullable b c N;
    RootNullableChanged "root-schema-nullable-changed" RootNullableChanged u u N;
    RequiredNamesUndeclared "required-names-undeclared-property" RequiredNamesUndeclared n n N;
    NullInEnumOnly "null-in-enum-only" NullInEnumOnly u u N;

    TypeChanged "type-changed" TypeChanged b b N;
    IntegerToNumber "integer-to-number" NumberToInteger c b N;
    NumberToInteger "number-to-integer" IntegerToNumber b c N;
    ScalarToString "scalar-to-string" StringToScalar b b N;
    StringToScalar "string-to-scalar" ScalarToString b b N;
    FormatAdded "format-added" FormatRemoved u u N;
    FormatRemoved "format-removed" FormatAdded u u N;
    FormatChanged "format-changed" FormatChanged u u N;
    FormatChangedUnmapped "format-changed-unmapped" FormatChangedUnmapped n n N;
    UnixTimeToRfc3339 "unix-time-to-rfc3339" Rfc3339ToUnixTime b b N;
    Rfc3339ToUnixTime "rfc3339-to-unix-time" UnixTimeToRfc3339 b b N;
    ArrayItemsTypeChanged "array-items-type-changed" ArrayItemsTypeChanged b b N;
    ArrayToScalar "array-to-scalar" ScalarToArray b b N;
    ScalarToArray "scalar-to-array" ArrayToScalar b b N;
    ObjectToMap "object-to-map" MapToObject u u N;
    MapToObject "map-to-object" ObjectToMap u u N;
    AnyToTyped "any-to-typed" TypedToAny b c N;
    TypedToAny "typed-to-any" AnyToTyped c b N;
    InlineToNamed "inline-object-to-named-ref" NamedToInline c c N;
    NamedToInline "named-ref-to-inline-object" InlineToNamed c c N;
    RefSwappedEqual "ref-swapped-equal-shape" RefSwappedEqual c c N;
    ScalarToObject "scalar-to-object" ObjectToScalar b b N;
    ObjectToScalar "object-to-scalar" ScalarToObject b b N;

    ResponseEnumValueAdded "response-enum-value-added" ResponseEnumValueRemoved n c A;
    ResponseEnumValueRemoved "response-enum-value-removed" ResponseEnumValueAdded n c N;
    RequestEnumValueAdded "request-enum-value-added" RequestEnumValueRemoved c c A;
    RequestEnumValueRemoved "request-enum-value-removed" RequestEnumValueAdded b c N;
    EnumValueRenamed "enum-value-renamed" EnumValueRenamed b b N;
    EnumValueCaseChanged "enum-value-case-changed" EnumValueCaseChanged b b S;
    BecameEnum "became-enum" NoLongerEnum b c N;
    NoLongerEnum "no-longer-enum" BecameEnum c c N;
    BecameSingleValue "became-single-value-enum" NoLongerSingleValue b c N;
    NoLongerSingleValue "no-longer-single-value-enum" BecameSingleValue c c N;
    EnumBaseTypeChanged "enum-base-type-changed" EnumBaseTypeChanged b b N;
    DefaultAdded "default-added" DefaultRemoved u n B;
    DefaultChanged "default-changed" DefaultChanged u n B;
    DefaultRemoved "default-removed" DefaultAdded u n B;

    VariantAdded "variant-added" VariantRemoved c c A;
    VariantRemoved "variant-removed" VariantAdded b c N;
    VariantReordered "variant-reordered" VariantReordered n n N;
    VariantBecameAmbiguous "variant-became-ambiguous" VariantNoLongerAmbiguous n u S;
    VariantNoLongerAmbiguous "variant-no-longer-ambiguous" VariantBecameAmbiguous n u S;
    SingleToUnion "single-to-union" UnionToSingle c b N;
    UnionToSingle "union-to-single" SingleToUnion b c N;
    OneOfToAnyOf "oneof-to-anyof" AnyOfToOneOf c c N;
    AnyOfToOneOf "anyof-to-oneof" OneOfToAnyOf u u N;
    AllOfMemberAdded "allof-member-added" AllOfMemberRemoved u c N;
    AllOfMemberRemoved "allof-member-removed" AllOfMemberAdded u u N;
    DiscriminatorAdded "discriminator-added" DiscriminatorRemoved n n N;
    DiscriminatorRemoved "discriminator-removed" DiscriminatorAdded n n N;
    DiscriminatorPropertyChanged "discriminator-property-changed" DiscriminatorPropertyChanged u b B;
    DiscriminatorMappingAdded "discriminator-mapping-added" DiscriminatorMappingRemoved n u N;
    DiscriminatorMappingChanged "discriminator-mapping-changed" DiscriminatorMappingChanged n u B;
    DiscriminatorMappingRemoved "discriminator-mapping-removed" DiscriminatorMappingAdded n u N;
    NotChanged "not-changed" NotChanged u n N;

    RequestConstraintTightened "request-constraint-tightened" RequestConstraintLoosened b c B;
    RequestConstraintLoosened "request-constraint-loosened" RequestConstraintTightened c u A;
    ResponseConstraintLoosened "response-constraint-loosened" ResponseConstraintTightened n u N;
    ResponseConstraintTightened "response-constraint-tightened" ResponseConstraintLoosened n c N;
    BecameReadOnly "became-read-only" NoLongerReadOnly u c N;
    NoLongerReadOnly "no-longer-read-only" BecameReadOnly c c N;
    BecameWriteOnly "became-write-only" NoLongerWriteOnly c b N;
    NoLongerWriteOnly "no-longer-write-only" BecameWriteOnly c c N;
    PropertyDeprecated "property-deprecated" PropertyUndeprecated c c N;
    PropertyUndeprecated "property-undeprecated" PropertyDeprecated c c N;
    SchemaDeprecated "schema-deprecated" SchemaUndeprecated c c N;
    SchemaUndeprecated "schema-undeprecated" SchemaDeprecated c c N;

    ExtensionUsedChanged "x-extension-used-by-generator-changed" ExtensionUsedChanged n n N;
    DanglingRefIntroduced "dangling-ref-introduced" DanglingRefFixed n n N;
    DanglingRefFixed "dangling-ref-fixed" DanglingRefIntroduced n n N;
    DanglingRefTargetChanged "dangling-ref-target-changed" DanglingRefTargetChanged n n N;
    InlineNameChanged "inline-type-derived-name-changed" InlineNameChanged n n N;
    UnexplainedRust "unexplained-rust-difference" UnexplainedRust n n N;
}

impl Rule {
    fn row(self) -> &'static Row {
        // The table is written in the order of the enum, by the same macro.
        &TABLE[self as usize]
    }

    /// Every rule, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.rule)
    }

    /// The name, such as `property-renamed`.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// The rule called `name`.
    pub fn find(name: &str) -> Option<Self> {
        TABLE
            .iter()
            .find(|row| row.name == name)
            .map(|row| row.rule)
    }

    /// What the same difference is called when old and new are swapped.
    ///
    /// Where several rules have one mirror (a removal, whatever was said of the removed thing), this is the plain one;
    /// [`Rule::mirrors`] compares regardless of such refinements.
    pub fn mirror(self) -> Self {
        self.row().mirror
    }

    /// Whether `other` may be what this difference is called the other way round.
    pub fn mirrors(self, other: Self) -> bool {
        self.mirror() == other || other.mirror() == self
    }

    /// Whether a client of the old description fails: in requests and in answers.
    pub(super) fn wire(self) -> (WireVerdict, WireVerdict) {
        (self.row().request, self.row().response)
    }

    /// What it does to Rust code beside what it does to items, and whether the compiler stays silent about it.
    pub fn rust(self) -> (RustVerdict, bool) {
        (self.row().rust, self.row().silent)
    }
}

impl std::fmt::Display for Rule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}
