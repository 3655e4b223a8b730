//! Paths to operations.

use openapiv3::{PathItem, ReferenceOr, Server};

use super::problem::CORRECT_IT;
use super::schema::Lowering;
use crate::hash::HashMap;
use crate::ir::{Location, Method, Operation, Parameter, ResponseBody, SkippedOperation};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// Every operation in document order.
    pub(super) fn lower_operations(&mut self) -> Vec<Operation> {
        let declared = self.operation_ids();
        let mut operations: Vec<Operation> = Vec::new();
        let mut seen: HashMap<String, Pointer> = HashMap::default();
        for (path, item) in &self.doc.paths.paths {
            let pointer = Pointer::of(["paths", path]);
            let ReferenceOr::Item(item) = item else {
                self.problem(
                    &pointer,
                    "the path is a reference that leads nowhere".to_owned(),
                    "its operations would be missing from the client",
                    CORRECT_IT,
                );
                continue;
            };
            for (method, operation) in item.iter() {
                let pointer = pointer.join(method);
                let Some(method) = method_of(method) else {
                    self.problem(
                        &pointer,
                        format!("the method `{method}` is not supported"),
                        "the operation would be missing from the client",
                        CORRECT_IT,
                    );
                    continue;
                };
                if self.skips(method, path, operation, &pointer) {
                    continue;
                }
                let id = match operation.operation_id.as_ref().filter(|id| !id.is_empty()) {
                    Some(id) => id.clone(),
                    None => self.derived_id(method, path, &declared, &seen, &pointer),
                };
                if let Some(first) = seen.insert(id.clone(), pointer.clone()) {
                    self.problem(
                        &pointer.join("operationId"),
                        format!("the operationId `{id}` stands twice, first at {first}"),
                        "both operations would get the same Rust name",
                        "give one of them another with an action in spec/corrections/ (`update: {operationId: ...}`, and \
                         `x-when` with the id that it has where other versions are right)",
                    );
                }
                let lowered = self.operation(
                    operations.len(),
                    id,
                    path,
                    method,
                    item,
                    operation,
                    &pointer,
                );
                operations.push(lowered);
            }
        }
        operations
    }

    /// The ids that the description gives, which derived ones must not take.
    fn operation_ids(&self) -> Vec<&'a str> {
        let items = self
            .doc
            .paths
            .paths
            .values()
            .filter_map(ReferenceOr::as_item);
        items
            .flat_map(PathItem::iter)
            .filter_map(|(_, operation)| operation.operation_id.as_deref())
            .collect()
    }

    /// Whether `x-skip` leaves the operation out.
    fn skips(
        &mut self,
        method: Method,
        path: &str,
        operation: &openapiv3::Operation,
        pointer: &Pointer,
    ) -> bool {
        let Some(reason) = operation.extensions.get("x-skip") else {
            return false;
        };
        match reason.as_str().map(str::trim) {
            Some(reason) if !reason.is_empty() => {
                self.skipped.push(SkippedOperation {
                    name: format!("{} {path}", method.as_str()),
                    reason: reason.to_owned(),
                    pointer: pointer.clone(),
                });
                true
            }
            _ => {
                self.problem(
                    &pointer.join("x-skip"),
                    "`x-skip` gives no reason".to_owned(),
                    "whoever misses the operation would not learn why it is not there",
                    "write the reason as a string: `x-skip: why the operation is left out`",
                );
                false
            }
        }
    }

    /// A name made of method and path, which stays the same as long as these do.
    fn derived_id(
        &mut self,
        method: Method,
        path: &str,
        declared: &[&str],
        seen: &HashMap<String, Pointer>,
        pointer: &Pointer,
    ) -> String {
        let plain = id_of(method, path);
        let taken = |id: &str| declared.contains(&id) || seen.contains_key(id);
        let mut id = plain.clone();
        let mut number = 2_usize;
        while taken(&id) {
            id = format!("{plain}{number}");
            number += 1;
        }
        self.warning(
            pointer,
            format!("the operation has no operationId and is called `{id}`"),
            "the name follows from method and path, and changes with them",
            "to give it another one: `update: {operationId: someName}` in an action in spec/corrections/",
        );
        id
    }

    #[allow(clippy::too_many_arguments)]
    fn operation(
        &mut self,
        index: usize,
        id: String,
        path: &'a str,
        method: Method,
        item: &'a PathItem,
        operation: &'a openapiv3::Operation,
        pointer: &Pointer,
    ) -> Operation {
        if !operation.callbacks.is_empty() {
            self.warning(
                &pointer.join("callbacks"),
                "the callbacks are left out".to_owned(),
                "a client does not receive them",
                "nothing needs to be done",
            );
        }
        let mut versioned = false;
        let mut parameters = Vec::new();
        let path_item = Pointer::of(["paths", path]);
        let shared = item
            .parameters
            .iter()
            .enumerate()
            .map(|(i, p)| (i, p, &path_item));
        let own = operation
            .parameters
            .iter()
            .enumerate()
            .map(|(i, p)| (i, p, pointer));
        for (i, parameter, above) in shared.chain(own) {
            let pointer = above.join("parameters").index(i);
            let Some(parameter) = self.parameter(index, parameter, &pointer) else {
                continue;
            };
            if parameter.location == Location::Header
                && self.client.is_version_header(&parameter.name)
            {
                // The client's state, and not an argument of each call.
                versioned = true;
                continue;
            }
            // An operation's own parameter replaces its path's.
            parameters.retain(|p: &Parameter| {
                p.name != parameter.name || p.location != parameter.location
            });
            parameters.push(parameter);
        }
        let parameters = self.order_by_template(path, parameters, pointer);
        let body = self.body(index, operation, pointer);
        let responses = self.responses(index, operation, pointer);
        // Whatever would stand in the body, HEAD leaves it out.
        let success = match method {
            Method::Head => ResponseBody::Empty,
            _ => self.success(index, &responses, pointer),
        };
        let servers = [operation.servers.as_slice(), item.servers.as_slice()];
        let server = servers.into_iter().find_map(<[Server]>::first);
        Operation {
            id,
            method,
            path: path.to_owned(),
            tags: operation.tags.clone(),
            docs: operation.description.clone(),
            aliases: Vec::new(),
            since: None,
            deprecated: operation.deprecated,
            safe: self.safe(operation, pointer),
            versioned,
            parameters,
            body,
            success,
            responses,
            server: server
                .map(server_url)
                .filter(|url| self.doc.servers.first().map(server_url).as_ref() != Some(url)),
            security: self.security(operation, pointer),
            paging: self.paging(operation, pointer),
            pointer: pointer.clone(),
        }
    }

    /// What `x-safe` says.
    fn safe(&mut self, operation: &openapiv3::Operation, pointer: &Pointer) -> Option<bool> {
        let said = operation.extensions.get("x-safe")?;
        if said.as_bool().is_none() {
            self.problem(
                &pointer.join("x-safe"),
                format!("`x-safe: {said}` is not a boolean"),
                "whether the operation may be repeated after a failure would be a guess",
                "write true or false",
            );
        }
        said.as_bool()
    }

    /// Path parameters in the order of the template; every name of the template must be declared, and the other way
    /// round.
    fn order_by_template(
        &mut self,
        path: &str,
        parameters: Vec<Parameter>,
        pointer: &Pointer,
    ) -> Vec<Parameter> {
        let (mut in_path, rest): (Vec<_>, Vec<_>) = parameters
            .into_iter()
            .partition(|p| p.location == Location::Path);
        let mut ordered = Vec::new();
        let mut named: Vec<&str> = Vec::new();
        for name in path
            .split('{')
            .skip(1)
            .filter_map(|s| s.split_once('}').map(|(name, _)| name))
        {
            // The same value fills every place of its name.
            if named.contains(&name) {
                continue;
            }
            named.push(name);
            match in_path.iter().position(|p| p.name == name) {
                Some(at) => ordered.push(in_path.remove(at)),
                None => self.problem(
                    pointer,
                    format!("the path's `{{{name}}}` is not declared as a path parameter"),
                    "the address of the call could not be filled in",
                    CORRECT_IT,
                ),
            }
        }
        for stray in in_path {
            self.problem(
                stray.declared.pointer(),
                format!(
                    "the path parameter `{}` does not stand in `{path}`",
                    stray.name
                ),
                "its value would go nowhere",
                CORRECT_IT,
            );
        }
        ordered.extend(rest);
        ordered
    }
}

impl Lowering<'_> {
    /// Warns of a description that is only served where its server is, which nothing says.
    pub(super) fn note_relative_server(&mut self) {
        let urls: Vec<String> = self.doc.servers.iter().map(server_url).collect();
        let Some(first) = urls.first() else { return };
        if urls.iter().any(|url| url.contains("://")) {
            return;
        }
        self.warning(
            &Pointer::of(["servers", "0", "url"]),
            format!(
                "the server `{first}` has no host, so that the client has no base URL of its own"
            ),
            "every program has to give one, with this path at its end",
            "where the host is known, write the whole URL with an action in spec/corrections/",
        );
    }
}

/// A server's URL, its variables at their defaults.
pub(super) fn server_url(server: &Server) -> String {
    let variables = server.variables.iter().flatten();
    variables.fold(server.url.clone(), |url, (name, variable)| {
        url.replace(&format!("{{{name}}}"), &variable.default)
    })
}

fn method_of(name: &str) -> Option<Method> {
    Some(match name {
        "get" => Method::Get,
        "put" => Method::Put,
        "post" => Method::Post,
        "delete" => Method::Delete,
        "patch" => Method::Patch,
        "head" => Method::Head,
        "options" => Method::Options,
        "trace" => Method::Trace,
        _ => return None,
    })
}

/// `getPetsByIdToys` for `GET /pets/{id}/toys`.
fn id_of(method: Method, path: &str) -> String {
    let mut id = method.as_str().to_ascii_lowercase();
    let mut any = false;
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        if segment.starts_with('{') {
            id.push_str("By");
        }
        for word in segment.split(|letter: char| !letter.is_alphanumeric()) {
            let mut letters = word.chars();
            if let Some(first) = letters.next() {
                any = true;
                id.extend(first.to_uppercase());
                id.push_str(letters.as_str());
            }
        }
    }
    if !any {
        id.push_str("Root");
    }
    id
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_without_an_id_is_called_after_method_and_path() {
        for (path, id) in [
            ("/pets", "getPets"),
            ("/pets/{petId}", "getPetsByPetId"),
            ("/pets/{pet_id}/fav-toys.json", "getPetsByPetIdFavToysJson"),
            ("/", "getRoot"),
            ("/{a},{b}", "getByAB"),
        ] {
            assert_eq!(id_of(Method::Get, path), id);
        }
    }
}
