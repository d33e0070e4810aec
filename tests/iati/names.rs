//! Names in ten scripts, with marks, emoji and signs that turn the direction, go out and come back.

use bilan_core::domain::TargetGroup;
use bilan_core::iati::{self, IatiInput};
use bilan_tests::names::names;

use super::{Desk, activities, activity, ctx};

/// A null is the one sign of them that XML cannot hold: it is told.
#[test]
fn every_letter_comes_through_and_what_cannot_is_told() {
    let names = names();
    let desk = Desk::empty();
    let id = desk.import(&activities(&activity("XM-DAC-47066-X1", ""))).remove(0);
    let mut project = desk.project(&id);
    project.target_groups =
        names.iter().map(|name| TargetGroup { id: ctx().new_id(), text: name.text.clone() }).collect();
    desk.keep(project);
    let kept: Vec<String> = desk.project(&id).target_groups.into_iter().map(|it| it.text).collect();
    assert_eq!(kept, names.iter().map(|name| name.text.clone()).collect::<Vec<_>>());
    let text = desk.export("XM-DAC-47066-X1", &[]);
    super::export::assert_valid(&text);
    let other = Desk::empty();
    let came = other.import(&text).remove(0);
    let came: Vec<String> = other.project(&came).target_groups.into_iter().map(|it| it.text).collect();
    let written: Vec<String> = names.iter().map(|name| name.text.replace('\0', "")).collect();
    assert_eq!(came, written);
    let asked = iati::ask(&desk.workspace, &ctx(), &IatiInput::default()).unwrap();
    let signs = asked.left_out.iter().find(|it| it.code == "signs").unwrap();
    let nulls = names.iter().filter(|name| name.text.contains('\0')).count();
    assert_eq!(usize::try_from(signs.count).unwrap(), nulls);
}
