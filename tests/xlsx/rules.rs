//! The XML of a finance workbook by the rules of its format (ECMA-376), as Excel checks them when
//! it decides whether to offer a repair.

use std::collections::{BTreeMap, BTreeSet};

use bilan_core::domain::Lang;
use bilan_tests::workbook;
use regex::Regex;

use crate::finance;
use crate::written;

/// The order in which the parts of a worksheet must come.
const ORDER: [&str; 23] = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetProtection",
    "autoFilter",
    "mergeCells",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "ignoredErrors",
    "drawing",
    "legacyDrawing",
    "tableParts",
    "extLst",
];

fn attributes<'x>(part: &'x str, pattern: &str) -> Vec<&'x str> {
    let pattern = Regex::new(pattern).unwrap();
    pattern.captures_iter(part).map(|found| found.get(1).unwrap().as_str()).collect()
}

#[test]
fn the_xml_keeps_the_rules_of_the_format() {
    for (name, report) in finance::every().into_iter().filter(|(_, it)| it.language == Lang::FR) {
        let parts = workbook::parts(&written(&report));
        let types = &parts["[Content_Types].xml"];
        for path in parts.keys().filter(|path| path.starts_with("xl/") && path.ends_with(".xml")) {
            assert!(types.contains(&format!("PartName=\"/{path}\"")), "{name}: {path} has no type");
        }
        let mut tables = BTreeMap::new();
        for (path, part) in &parts {
            if path.starts_with("xl/worksheets/sheet") {
                sheet(&format!("{name} {path}"), part, &parts);
            }
            if path.starts_with("xl/tables/") {
                table(&format!("{name} {path}"), part, &mut tables);
            }
        }
        names(&name, &parts["xl/workbook.xml"]);
        related(&name, &parts);
    }
}

fn sheet(name: &str, part: &str, parts: &BTreeMap<String, String>) {
    let body = part.split_once("<worksheet").unwrap().1;
    let mut last = 0;
    for tag in attributes(
        &Regex::new(r"(?s)<sheetData>.*?</sheetData>").unwrap().replace(body, "<sheetData/>"),
        r"<(\w+)[ />]",
    ) {
        if let Some(at) = ORDER.iter().position(|known| *known == tag) {
            assert!(at >= last, "{name}: {tag} comes after {}", ORDER[last]);
            last = at;
        }
    }
    let cells = Regex::new(r#"<c r="([A-Z]+\d+)"[^>]*>(.*?)</c>"#).unwrap();
    let mut places = BTreeSet::new();
    for found in cells.captures_iter(part) {
        assert!(places.insert(found[1].to_owned()), "{name}: {} stands twice", &found[1]);
        let content = &found[2];
        if let Some(formula) = content.strip_prefix("<f>") {
            let (formula, result) = formula.split_once("</f>").unwrap();
            assert!(formula.len() < 8_192 && !formula.starts_with('='), "{name}: {formula}");
            assert!(result.starts_with("<v>"), "{name}: {} has no result", &found[1]);
        }
    }
    let styles =
        attributes(&parts["xl/styles.xml"], r#"<cellXfs count="(\d+)""#)[0].parse::<usize>().unwrap();
    for style in attributes(part, r#"<c r="[A-Z]+\d+" s="(\d+)""#) {
        assert!(style.parse::<usize>().unwrap() < styles, "{name}: style {style}");
    }
    let looks = attributes(&parts["xl/styles.xml"], r#"<dxfs count="(\d+)""#)[0].parse::<usize>().unwrap();
    for look in attributes(part, r#"dxfId="(\d+)""#) {
        assert!(look.parse::<usize>().unwrap() < looks, "{name}: look {look}");
    }
    for prompt in attributes(part, r#" prompt="([^"]*)""#) {
        assert!(prompt.chars().count() <= 255, "{name}: {prompt}");
    }
    for title in attributes(part, r#"promptTitle="([^"]*)""#) {
        assert!(title.chars().count() <= 32, "{name}: {title}");
    }
    let merged: BTreeSet<&str> = attributes(part, r#"<mergeCell ref="([^"]+)""#).into_iter().collect();
    assert_eq!(merged.len(), attributes(part, r#"<mergeCell ref="([^"]+)""#).len(), "{name}: merged twice");
}

fn table(name: &str, part: &str, tables: &mut BTreeMap<String, String>) {
    let called = attributes(part, r#"displayName="([^"]+)""#)[0].to_lowercase();
    assert!(tables.insert(called.clone(), name.to_owned()).is_none(), "{name}: {called} stands twice");
    let columns = attributes(part, r#"<tableColumn id="\d+" name="([^"]*)""#);
    let unique: BTreeSet<String> = columns.iter().map(|it| it.to_lowercase()).collect();
    assert_eq!(unique.len(), columns.len(), "{name}: {columns:?}");
}

fn names(name: &str, part: &str) {
    let defined = attributes(part, r#"<definedName name="([^"]+)"[^>]*>"#);
    let own: Vec<String> =
        defined.iter().filter(|it| !it.starts_with("_xlnm")).map(|it| it.to_lowercase()).collect();
    let unique: BTreeSet<&String> = own.iter().collect();
    assert_eq!(unique.len(), own.len(), "{name}: {own:?}");
    for place in attributes(part, r"<definedName [^>]+>([^<]+)</definedName>") {
        assert!(!place.contains("#REF"), "{name}: {place}");
    }
}

/// Everything that a part leads to is there.
fn related(name: &str, parts: &BTreeMap<String, String>) {
    for (path, part) in parts.iter().filter(|(path, _)| path.ends_with(".rels")) {
        let folder = path.replace("_rels/", "");
        let folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
        for relation in attributes(part, r"(<Relationship [^>]+>)") {
            if relation.contains("TargetMode=\"External\"") {
                continue;
            }
            let target = attributes(relation, r#"Target="([^"]+)""#)[0];
            let full = match target.strip_prefix('/') {
                Some(absolute) => absolute.to_owned(),
                None => {
                    let (mut folders, mut rest): (Vec<&str>, &str) =
                        (folder.split('/').filter(|it| !it.is_empty()).collect(), target);
                    while let Some(above) = rest.strip_prefix("../") {
                        folders.pop();
                        rest = above;
                    }
                    folders.push(rest);
                    folders.join("/")
                }
            };
            assert!(parts.contains_key(&full), "{name}: {path} leads to {full}");
        }
    }
}
