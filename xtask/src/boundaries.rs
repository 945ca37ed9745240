//! Tests of the workspace's own rules: which crate may know which, and what every source file has.

use std::path::{Path, PathBuf};

/// Our packages, and which of ours each may depend on outside of tests.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("agentic-eval-vms", &[]),
    ("agentic-eval-guest", &[]),
    ("agentic-eval-measure", &["agentic-eval-vms", "agentic-eval-guest"]),
    ("agentic-eval-cli", &["agentic-eval-vms", "agentic-eval-measure"]),
    ("agentic-eval-bench", &["agentic-eval-vms", "agentic-eval-measure"]),
    ("xtask", &["agentic-eval-vms", "agentic-eval-measure"]),
];

fn manifests() -> Vec<(PathBuf, toml::Table)> {
    let root = crate::root();
    let mut folders: Vec<_> =
        std::fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.push(root.join("xtask"));
    let manifests = folders.into_iter().map(|folder| folder.join("Cargo.toml")).filter(|path| path.is_file());
    manifests.map(|path| (path.clone(), std::fs::read_to_string(&path).unwrap().parse().unwrap())).collect()
}

#[test]
fn dependencies_point_one_way() {
    for (path, manifest) in manifests() {
        let name = manifest["package"]["name"].as_str().unwrap();
        let (_, allowed) =
            MAY_KNOW.iter().find(|(of, _)| *of == name).unwrap_or_else(|| panic!("{name} is not listed"));
        let mut known: Vec<&String> = Vec::new();
        let mut tables = vec![&manifest];
        tables.extend(
            manifest
                .get("target")
                .and_then(|t| t.as_table())
                .into_iter()
                .flat_map(|t| t.values().filter_map(|v| v.as_table())),
        );
        for table in tables {
            for kind in ["dependencies", "build-dependencies"] {
                known.extend(table.get(kind).and_then(|t| t.as_table()).into_iter().flat_map(|t| t.keys()));
            }
        }
        for dependency in known.iter().filter(|name| MAY_KNOW.iter().any(|(of, _)| of == *name)) {
            assert!(allowed.contains(&dependency.as_str()), "{}: {name} must not know {dependency}", path.display());
        }
        match name {
            "agentic-eval-vms" => {
                let optional = |of: &toml::Value| of.get("optional").and_then(toml::Value::as_bool) == Some(true);
                let must = manifest["dependencies"].as_table().unwrap().iter().filter(|(_, of)| !optional(of));
                assert_eq!(
                    must.map(|(name, _)| name).collect::<Vec<_>>(),
                    ["libm"],
                    "the library depends on libm alone"
                );
                assert!(!path.with_file_name("build.rs").exists(), "the library has no build script");
            }
            "agentic-eval-guest" => assert!(known.is_empty(), "the guest has no dependencies"),
            _ => {}
        }
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "target" && name != ".git") {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_source_file_opens_with_its_purpose() {
    let mut found = Vec::new();
    sources(&crate::root().join("crates"), &mut found);
    sources(&crate::root().join("xtask"), &mut found);
    assert!(found.len() > 30);
    for path in found {
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} does not say what it is for", path.display());
    }
}
