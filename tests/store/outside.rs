//! What happens to a workspace from outside: hands, sync programs, read-only disks, sudden ends.
//! `tests/faults` tries the same by the thousand.

use std::fs;
use std::path::Path;

use bilan_core::disk::{Keeper, is_network, keeper, mounted_as};
use bilan_core::{Access, Workspace, backups, files};

use crate::{ctx, edit, example, open, refusal};

fn retitle(workspace: &Workspace, title: &str) {
    let project = workspace.list_projects().unwrap().remove(0).id;
    edit(workspace, &ctx(), "project", &project, "title", title);
}

#[test]
fn what_lies_there_now_is_not_written_over() {
    let (folder, path) = example();
    let older = fs::read(&path).unwrap();
    let workspace = open(&path);
    retitle(&workspace, "Here");
    let beside = folder.path().join("synced");
    fs::write(&beside, &older).unwrap();
    fs::rename(&beside, &path).unwrap();
    assert_eq!(refusal(workspace.undo(&ctx())), "workspace-changed-outside");
    drop(workspace);
    assert_eq!(fs::read(&path).unwrap(), older, "closing writes nothing, either");
    let kept = folder.path().join("w.kept-1.bilan");
    let titles = |path: &Path| Workspace::open(path, Access::Read, &ctx()).unwrap().list_projects().unwrap();
    assert!(titles(&kept).iter().any(|row| row.title == "Here"), "what was open is kept beside");
    assert!(titles(&path).iter().all(|row| row.title != "Here"), "and is not mixed into what lies there");
}

#[test]
fn a_reader_beside_is_no_change_from_outside() {
    let (_folder, path) = example();
    let workspace = open(&path);
    retitle(&workspace, "One");
    drop(Workspace::open(&path, Access::Read, &ctx()).unwrap());
    retitle(&workspace, "Two");
    workspace.undo(&ctx()).unwrap();
}

#[test]
fn a_file_that_was_brought_up_and_not_closed_opens_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.bilan");
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("files/v1.bilan"), &path).unwrap();
    let workspace = open(&path);
    // As a sudden end leaves it: the file still says that it is old, its journal says otherwise.
    let ended = tempfile::tempdir().unwrap();
    for tail in ["", "-wal"] {
        let name = format!("w.bilan{tail}");
        fs::copy(folder.path().join(&name), ended.path().join(&name)).unwrap();
    }
    let projects = workspace.list_projects().unwrap().len();
    let again = open(&ended.path().join("w.bilan"));
    assert_eq!(again.list_projects().unwrap().len(), projects);
    assert!(again.check().is_ok());
}

#[test]
fn nothing_takes_the_place_of_a_workspace() {
    let (folder, path) = example();
    let before = fs::read(&path).unwrap();
    assert_eq!(refusal(files::replace(&path, b"report")), "target-workspace");
    assert_eq!(refusal(files::replace(folder.path(), b"report")), "target-no-file");
    let letter = folder.path().join("letter.txt");
    fs::write(&letter, "old").unwrap();
    files::replace(&letter, b"new").unwrap();
    assert_eq!(fs::read(&letter).unwrap(), b"new");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_copy_in_which_a_bit_turned_over_is_not_put_back() {
    let (folder, path) = example();
    let ctx = ctx().keeping(Some(folder.path().join("kept")));
    let workspace = open(&path);
    backups::make(&workspace, &ctx).unwrap();
    let copy = backups::newest_for(&path, &ctx).unwrap().unwrap();
    let mut bytes = fs::read(&copy.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&copy.path, bytes).unwrap();
    assert_eq!(backups::newest_for(&path, &ctx).unwrap(), None);
    let named = backups::BackupNamed { number: copy.number };
    assert_eq!(refusal(backups::restore(&workspace, &ctx, &named)), "workspace-damaged");
}

#[test]
fn folders_that_others_keep_are_recognised() {
    let folder = tempfile::tempdir().unwrap();
    let cases = [
        ("OneDrive - Hope Association/Projects", Some(Keeper::Onedrive)),
        ("Dropbox/Reports", Some(Keeper::Dropbox)),
        ("Dropbox (Hope)", Some(Keeper::Dropbox)),
        ("GoogleDrive-office@hope.example/My Drive", Some(Keeper::GoogleDrive)),
        ("nextcloud", Some(Keeper::Nextcloud)),
        ("Mobile Documents/com~apple~CloudDocs", Some(Keeper::Icloud)),
        ("Dropboxes", None),
        ("Documents", None),
    ];
    for (place, expected) in cases {
        let place = folder.path().join(place);
        fs::create_dir_all(&place).unwrap();
        assert_eq!(keeper(&place.join("w.bilan")), expected, "{}", place.display());
    }
    let marked = folder.path().join("Shared");
    fs::create_dir(&marked).unwrap();
    fs::write(marked.join(".nextcloudsync.log"), "").unwrap();
    assert_eq!(keeper(&marked.join("w.bilan")), Some(Keeper::Nextcloud), "whatever it is called");
}

#[test]
fn drives_of_other_machines_are_told_by_the_kernels_list() {
    let mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n\
                  40 22 0:41 / /mnt/office\\040share rw - cifs //server/share rw\n\
                  41 22 0:42 / /mnt/far rw shared:3 - fuse.sshfs far:/ rw\n\
                  42 22 0:43 / /mnt/stick rw - fuseblk /dev/sdb1 rw\n";
    let network = |folder| mounted_as(mounts, Path::new(folder)).is_some_and(|kind| is_network(&kind));
    assert!(network("/mnt/office share/projects") && network("/mnt/far"));
    assert!(!network("/mnt/office") && !network("/mnt/stick/projects") && !network("/"));
}
