//! What the machine says of a place on its disks: the room that is left there, and whether a sync
//! program or the network keeps it.
//!
//! Must not know what is kept there.

use std::path::Path;

use serde::Serialize;
use ts_rs::TS;

/// Who keeps a folder besides this machine's own disk. There a file can be replaced by an older one
/// or by somebody else's while it is open.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Keeper {
    /// Microsoft OneDrive.
    Onedrive,
    /// Dropbox.
    Dropbox,
    /// Google Drive.
    GoogleDrive,
    /// Nextcloud or ownCloud.
    Nextcloud,
    /// Apple's iCloud Drive.
    Icloud,
    /// Another program that keeps folders the same on several machines.
    Sync,
    /// Another machine: NFS, SMB and their like.
    Network,
}

impl Keeper {
    /// The code by which texts name it.
    pub fn code(self) -> &'static str {
        match self {
            Keeper::Onedrive => "onedrive",
            Keeper::Dropbox => "dropbox",
            Keeper::GoogleDrive => "google_drive",
            Keeper::Nextcloud => "nextcloud",
            Keeper::Icloud => "icloud",
            Keeper::Sync => "sync",
            Keeper::Network => "network",
        }
    }
}

/// How folders are called that sync programs keep: in small letters, whole or up to a space or dash,
/// as in `OneDrive - Acme` or `GoogleDrive-me@acme.org`.
const FOLDERS: &[(&str, Keeper)] = &[
    ("onedrive", Keeper::Onedrive),
    ("dropbox", Keeper::Dropbox),
    ("google drive", Keeper::GoogleDrive),
    ("googledrive", Keeper::GoogleDrive),
    ("my drive", Keeper::GoogleDrive),
    ("nextcloud", Keeper::Nextcloud),
    ("owncloud", Keeper::Nextcloud),
    ("icloud drive", Keeper::Icloud),
    ("iclouddrive", Keeper::Icloud),
    ("mobile documents", Keeper::Icloud),
    ("cloudstorage", Keeper::Sync),
    ("pcloud", Keeper::Sync),
    ("seafile", Keeper::Sync),
    ("syncthing", Keeper::Sync),
];

/// What sync programs leave at the top of the folders that they keep, however those are called.
const MARKS: &[(&str, Keeper)] = &[
    (".dropbox", Keeper::Dropbox),
    (".nextcloudsync.log", Keeper::Nextcloud),
    (".owncloudsync.log", Keeper::Nextcloud),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", Keeper::Onedrive),
    (".stfolder", Keeper::Sync),
];

/// With less room than this a fault of the disk is taken for a full one.
pub const SCARCE: u64 = 1024 * 1024;

/// File systems that lie on another machine, as the kernel names them.
const NETWORKS: &[&str] =
    &["nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "ncpfs", "afs", "ceph", "glusterfs", "lustre", "9p"];

/// The same by their marks (`statfs(2)`): NFS, SMB, CIFS, SMB2, AFS, Ceph, 9P.
#[cfg(target_os = "linux")]
const NETWORK_MARKS: &[u32] =
    &[0x6969, 0x517b, 0xff53_4d42, 0xfe53_4d42, 0x5346_414f, 0x00c3_6400, 0x0102_1997];

/// The same by way of FUSE.
const NETWORKS_BY_FUSE: &[&str] =
    &["sshfs", "rclone", "gvfsd-fuse", "davfs", "glusterfs", "s3fs", "smbnetfs"];

/// Bytes that are left for this person where `path` lies; `None` where the machine does not say.
#[cfg(unix)]
pub fn room(path: &Path) -> Option<u64> {
    // The file itself may not be there, or no more.
    let place = path.ancestors().map(|it| if it.as_os_str().is_empty() { Path::new(".") } else { it });
    let about = place.filter(|it| it.exists()).find_map(|it| rustix::fs::statvfs(it).ok())?;
    about.f_bavail.checked_mul(about.f_frsize)
}

/// Bytes that are left for this person where `path` lies; `None` where the machine does not say.
#[cfg(not(unix))]
pub fn room(_path: &Path) -> Option<u64> {
    None
}

/// Who keeps the folder of a file besides this machine's disk, if anybody is seen to.
pub fn keeper(path: &Path) -> Option<Keeper> {
    // What lies behind a link is where the file is.
    let path = path.canonicalize().or_else(|_not_there| std::path::absolute(path)).ok()?;
    let folder = path.parent()?;
    if on_the_network(folder) {
        return Some(Keeper::Network);
    }
    folder.ancestors().find_map(|folder| called(folder).or_else(|| marked(folder)))
}

/// The keeper that a folder is named after. The innermost such folder of a path tells.
fn called(folder: &Path) -> Option<Keeper> {
    let name = folder.file_name()?.to_string_lossy().to_lowercase();
    let named = |it: &&(&str, Keeper)| {
        name.strip_prefix(it.0).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '-', '(']))
    };
    FOLDERS.iter().find(named).map(|it| it.1)
}

fn marked(folder: &Path) -> Option<Keeper> {
    MARKS.iter().find(|it| folder.join(it.0).exists()).map(|it| it.1)
}

#[cfg(target_os = "linux")]
fn on_the_network(folder: &Path) -> bool {
    match std::fs::read_to_string("/proc/self/mountinfo") {
        Ok(mounts) => mounted_as(&mounts, folder).is_some_and(|kind| is_network(&kind)),
        // Some containers keep the list from programs: then the file system itself is asked.
        Err(_no_list) => {
            rustix::fs::statfs(folder).is_ok_and(|about| NETWORK_MARKS.contains(&mark_of(&about)))
        }
    }
}

/// The mark of a file system, which the kernel keeps in numbers of different widths.
#[cfg(target_os = "linux")]
fn mark_of(about: &rustix::fs::StatFs) -> u32 {
    u32::try_from(i128::from(about.f_type) & 0xffff_ffff).unwrap_or_default()
}

#[cfg(not(target_os = "linux"))]
fn on_the_network(folder: &Path) -> bool {
    // Windows shows shares by names such as \\server\share.
    folder.to_string_lossy().trim_start_matches(r"\\?\UNC").starts_with(r"\\")
}

/// The kind of file system in which a folder lies, by the kernel's list of what is mounted where.
pub fn mounted_as(mounts: &str, folder: &Path) -> Option<String> {
    let line = |line: &str| {
        let (left, right) = line.split_once(" - ")?;
        let place = left.split(' ').nth(4)?.replace("\\040", " ");
        folder.starts_with(&place).then(|| (place.len(), right.split(' ').next().unwrap_or("").to_owned()))
    };
    // Of mounts at one place the last one is seen.
    mounts.lines().filter_map(line).max_by_key(|(length, _)| *length).map(|(_, kind)| kind)
}

/// Whether such a file system lies on another machine.
pub fn is_network(kind: &str) -> bool {
    let by_fuse = kind.strip_prefix("fuse.").is_some_and(|kind| NETWORKS_BY_FUSE.contains(&kind));
    by_fuse || NETWORKS.contains(&kind)
}
