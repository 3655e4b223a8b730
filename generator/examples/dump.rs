use intercom_generator::*;
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let t = std::time::Instant::now();
    let mut v: serde_yaml::Value = serde_yaml::from_str(&text).unwrap();
    eprintln!("yaml {:?}", t.elapsed());
    v["components"]["schemas"].as_mapping_mut().unwrap().entry("custom_attributes".into()).or_insert(serde_yaml::from_str("{type: object, additionalProperties: true}").unwrap());
    let t = std::time::Instant::now();
    let doc: openapiv3::OpenAPI = serde_yaml::from_value(v).unwrap();
    eprintln!("openapi {:?}", t.elapsed());
    let mut api = match lower::lower(&doc, lower::VersionInfo { name: "x", module: "x", header: "x" }) {
        Ok(a) => a, Err(p) => { for p in p { println!("{p}"); } return; } };
    let an = analyse::analyse(&mut api);
    let names = name::name(&api, &an);
    eprintln!("all {:?}", t.elapsed());
    println!("{} components {} types {} ops", api.components, api.types.len(), api.operations.len());
    for id in api.type_ids() {
        let d = &api[id];
        let k = match &d.shape { ir::Shape::Struct(s) => format!("struct {}", s.fields.len()), ir::Shape::Enum(e) => format!("enum {}", e.values.len()),
          ir::Shape::Union(u) => format!("union {:?} {:?}", (0..u.branches.len()).map(|i| names.member(id, i)).collect::<Vec<_>>(), u.tag), ir::Shape::Alias(t) => format!("alias {t:?}") };
        println!("{:40} {:?} {} {k}", names.ty(id), an.direction(id), names.file(id));
    }
    for (i, o) in api.operations.iter().enumerate() { println!("{} {} {:?} {:?} paging {:?}", names.module(i), names.endpoint(i), o.answer, o.body.as_ref().map(|b| &b.ty), an.paging[i]); }
}
