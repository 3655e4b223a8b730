//! What each construct of a description becomes in Rust, one small description each.

use insta::assert_snapshot;
use intercom_tests::emitted;

macro_rules! construct {
    ($($(#[$doc:meta])* $name:ident: $yaml:expr;)*) => {
        $(
            $(#[$doc])*
            #[test]
            fn $name() {
                insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
                    assert_snapshot!(stringify!($name), emitted($yaml));
                });
            }
        )*
    };
}

construct! {
    an_object_of_an_answer_has_optional_fields: "
paths:
  /things/{id}:
    get:
      operationId: showThing
      tags: [Things]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/thing'}}}}}
components:
  schemas:
    thing:
      type: object
      required: [id]
      properties:
        type: {type: string, enum: [thing]}
        id: {type: string}
        size: {type: integer, minimum: 1, maximum: 9, default: 3}
        share: {type: number}
        made_at: {type: integer, format: date-time}
        due: {type: string, format: date-time}
        open: {type: boolean}
        anything: {}
        labels: {type: object, additionalProperties: {type: string}}
        loose: {type: object}
        list: {type: array}
        match: {type: string}
        pt-BR: {type: string}
        extra: {type: string}
";

    a_request_tells_required_optional_nullable_and_constant_apart: "
paths:
  /things:
    post:
      operationId: createThing
      tags: [Things]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [kind, owner_id, note, due]
              properties:
                kind: {type: string, enum: [thing]}
                owner_id: {type: string}
                note: {type: string}
                due: {type: integer, format: date-time, nullable: true}
                parent_id: {type: string, nullable: true}
                color: {type: string, enum: [red, green]}
                count: {type: integer}
      responses: {'202': {description: Accepted}}
";

    an_enum_is_open_and_symbols_get_words: "
components:
  schemas:
    operator: {type: string, enum: ['=', '!=', '<', '>', '~', '!~', '^', '$', IN, NIN]}
    odd: {type: string, nullable: true, enum: ['', 3rd_party_error, '1.0', '10', Unknown, a_b, a-b, null]}
    one: {type: object, properties: {allowed: {type: boolean, enum: [true]}, level: {type: integer, enum: [1, 2]}}}
";

    a_union_is_told_apart_by_its_tag: "
paths:
  /act:
    post:
      operationId: act
      tags: [Acts]
      requestBody:
        content:
          application/json:
            schema:
              oneOf: [{$ref: '#/components/schemas/close_act'}, {$ref: '#/components/schemas/assign_act'}]
      responses: {'200': {description: OK}}
components:
  schemas:
    close_act: {type: object, properties: {act: {type: string, enum: [close]}}}
    assign_act: {type: object, properties: {act: {type: string, enum: [assign, hand_over]}, to: {type: string}}}
";

    a_discriminator_with_several_values_for_one_schema: "
components:
  schemas:
    cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}
    dog: {type: object, properties: {kind: {type: string}, tricks: {type: integer}}}
    pet:
      oneOf: [{$ref: '#/components/schemas/cat'}, {$ref: '#/components/schemas/dog'}]
      discriminator: {propertyName: kind, mapping: {lion: cat, tabby: '#/components/schemas/cat', poodle: dog}}
";

    a_union_of_scalars_and_lists_keeps_one_branch_a_kind: "
components:
  schemas:
    moment: {oneOf: [{type: string, format: date-time}, {type: integer}]}
    attribute:
      anyOf: [{type: string}, {type: boolean}, {$ref: '#/components/schemas/moment'}, {type: array, items: {type: string}}, {type: array, items: {type: integer}}]
    wrapped: {oneOf: [{$ref: '#/components/schemas/moment'}]}
";

    all_of_is_one_struct_and_shares_inline_types: "
components:
  schemas:
    base: {type: object, required: [id], properties: {id: {type: string}, state: {type: string, enum: [on, off]}}}
    grown: {allOf: [{$ref: '#/components/schemas/base'}], properties: {size: {type: integer}}, required: [size]}
    alone: {allOf: [{$ref: '#/components/schemas/base'}]}
    holder: {type: object, properties: {it: {nullable: true, allOf: [{$ref: '#/components/schemas/base'}]}}}
";

    any_of_that_only_requires_is_one_struct: "
paths:
  /people:
    post:
      operationId: createPerson
      tags: [People]
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties: {email: {type: string}, name: {type: string}, role: {type: string}}
              anyOf: [{required: [role, email]}, {required: [role, name]}]
      responses: {'200': {description: OK}}
";

    one_of_beside_properties_is_one_struct_with_all_values: "
components:
  schemas:
    attribute:
      type: object
      properties: {name: {type: string}}
      required: [name]
      oneOf:
        - {properties: {data_type: {enum: [options]}, options: {type: array, items: {type: string}}}, required: [options]}
        - {properties: {data_type: {enum: [string, integer]}}}
";

    recursion_is_boxed_once_and_only_where_it_is_direct: "
components:
  schemas:
    tree: {type: object, properties: {value: {type: string}, left: {$ref: '#/components/schemas/tree'}, children: {type: array, items: {$ref: '#/components/schemas/tree'}}}}
    ping: {type: object, properties: {pong: {$ref: '#/components/schemas/pong'}}}
    pong: {type: object, properties: {ping: {$ref: '#/components/schemas/ping'}}}
";

    parameters_of_every_kind: "
paths:
  /shelves/{shelf}/books/{book_id}:
    parameters: [{name: shelf, in: path, required: true, schema: {type: string}}]
    get:
      operationId: findBooks
      tags: [Books]
      parameters:
        - {name: Intercom-Version, in: header, schema: {type: string}}
        - {name: book_id, in: path, required: true, schema: {type: string}}
        - {name: page, in: query, schema: {type: integer}}
        - {name: ids, in: query, explode: false, schema: {type: array, items: {type: integer}}}
        - {name: words, in: query, schema: {type: array, items: {type: string}}}
        - {name: type, in: query, required: true, schema: {type: string}}
        - {name: state, in: query, schema: {type: string, enum: [on, off]}}
        - {name: Accept, in: header, required: true, schema: {type: string, enum: [application/octet-stream]}}
        - {name: X-Shade, in: header, schema: {type: string}}
        - name: filter
          in: query
          required: true
          schema: {type: object, oneOf: [{title: user id, properties: {user_id: {type: string}}, required: [user_id]}, {title: email, properties: {email: {type: string}}, required: [email]}]}
      responses: {'200': {description: OK, content: {application/octet-stream: {schema: {type: string, format: binary}}}}}
";

    answers_of_every_kind: "
paths:
  /text: {get: {operationId: text, responses: {'200': {description: OK, content: {text/plain: {schema: {type: string}}}}}}}
  /gone: {delete: {operationId: gone, responses: {'204': {description: No Content}}}}
  /moved: {get: {operationId: moved, responses: {'302': {description: Found, headers: {Location: {schema: {type: string}}}}}}}
  /list: {get: {operationId: list, responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}
  /unknown: {get: {operationId: unknown, responses: {default: {description: Default, content: {application/json: {schema: {type: object, properties: {code: {type: string}}}}}}}}}
  /several:
    put:
      operationId: several
      responses:
        '200': {description: OK, content: {application/json: {schema: {type: object, title: Part done, properties: {next_part: {type: integer}}}}}}
        '202': {description: Accepted, content: {application/json: {schema: {type: object, title: All done, properties: {job: {type: string}}}}}}
  /quiet:
    put:
      operationId: quiet
      responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}, '202': {description: Accepted}}
";

    a_multipart_body_and_a_delete_with_a_body: "
paths:
  /upload/{id}:
    post:
      operationId: upload
      tags: [Files]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}, last: {type: string, enum: ['true', 'false']}, part: {type: integer}}}}}}
      responses: {'200': {description: OK}}
    delete:
      operationId: unload
      tags: [Files]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {type: object, required: [admin_id], properties: {admin_id: {type: string}}}}}}
      responses: {'200': {description: OK}}
";

    pages_by_cursor_number_scroll_and_link: "
paths:
  /cursor: {get: {operationId: byCursor, tags: [Lists], parameters: [{name: starting_after, in: query, schema: {type: string}}], responses: &paged {'200': {description: OK, content: {application/json: {schema: {$ref: '#/components/schemas/things'}}}}}}}
  /number: {get: {operationId: byNumber, tags: [Lists], parameters: [{name: page, in: query, schema: {type: integer}}], responses: *paged}}
  /scroll: {get: {operationId: byScroll, tags: [Lists], parameters: [{name: scroll_param, in: query, schema: {type: string}}], responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/thing'}}, scroll_param: {type: string}}}}}}}}}
  /link: {post: {operationId: byLink, tags: [Lists], responses: *paged}}
  /search: {post: {operationId: bySearch, tags: [Lists], requestBody: {content: {application/json: {schema: {type: object, properties: {pagination: {type: object, properties: {starting_after: {type: string}, per_page: {type: integer}}}}}}}}, responses: *paged}}
  /opaque: {get: {operationId: byOpaque, tags: [Lists], parameters: [{name: cursor, in: query, schema: {type: string}}], responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {$ref: '#/components/schemas/thing'}}, has_more: {type: boolean}, next_cursor: {type: string}}}}}}}}}
  /nested: {get: {operationId: nested, tags: [Lists], parameters: [{name: page, in: query, schema: {type: integer}}], responses: {'200': {description: OK, content: {application/json: {schema: {type: object, properties: {total_count: {type: integer}, data: {type: object, properties: {things: {type: array, items: {$ref: '#/components/schemas/thing'}}}}}}}}}}}}
components:
  schemas:
    thing: {type: object, properties: {id: {type: string}}}
    pages: {type: object, x-runtime-type: PageInfo}
    things: {type: object, properties: {things: {type: array, items: {$ref: '#/components/schemas/thing'}}, data: {type: array, items: {$ref: '#/components/schemas/thing'}}, pages: {$ref: '#/components/schemas/pages'}, total_count: {type: integer}}}
";

    names_that_collide_get_longer: "
paths:
  /a: {post: {operationId: make_note, tags: [mod], requestBody: {content: {application/json: {schema: {type: object, properties: {self: {type: string}, Self: {type: string}}}}}}, responses: {'200': {description: OK}}}}
components:
  schemas:
    error: {type: object, properties: {a_b: {type: string}, a-b: {type: string}, aB: {type: string}}}
    ticket: {type: object, properties: {type: {type: string, enum: [x, y]}}}
    ticket_type: {type: object, properties: {id: {type: string}}}
    MakeNote: {type: string}
    option: {type: object, properties: {none: {type: string}}}
";
}
