//! The demo records that are built into the program, by the names of their files.

use bilan_core::domain::Project;
use bilan_core::resources;

/// Every demo project with its name, settled as the store hands it out.
pub fn projects() -> Vec<(&'static str, Project)> {
    let read = |(name, json): &(&'static str, &str)| {
        let mut project: Project =
            serde_json::from_str(json).unwrap_or_else(|cause| panic!("{name}: {cause}"));
        project.id = format!("demo-{name}");
        project.settle();
        (*name, project)
    };
    resources::DEMO.iter().map(read).collect()
}

/// One demo project.
pub fn project(name: &str) -> Project {
    let found = projects().into_iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("no demo project {name}")).1
}
