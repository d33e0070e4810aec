//! Tells Tauri where capabilities and permissions lie; must not know anything else.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Cargo does not see these folders by itself once their pattern is our own.
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    let commands =
        tauri_build::AppManifest::new().permissions_path_pattern("src-tauri/permissions/**/*.toml");
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("src-tauri/capabilities/**/*.json")
        .app_manifest(commands);
    tauri_build::try_build(attributes)?;
    Ok(())
}
