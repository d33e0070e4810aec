//! A disk that can lose its power: what was written to it and not made durable may be there after a
//! cut, or in part, or not at all.
//!
//! Must not know what is written. Names are durable when their folder is synced, contents when their
//! file is: stricter than most file systems are. Names that were not synced are lost from the newest
//! backwards, as a journal of the file system has it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::bench::Dice;

/// What a program asked of the disk.
#[derive(Clone, Debug)]
pub enum Event {
    Open { fd: usize, path: PathBuf, create: bool, truncate: bool },
    Write { fd: usize, bytes: Vec<u8>, at: Option<usize> },
    Seek { fd: usize, to: usize },
    Truncate { fd: usize, length: usize },
    Sync { fd: usize },
    Close { fd: usize },
    Rename { from: PathBuf, to: PathBuf },
    Link { from: PathBuf, to: PathBuf },
    Remove { path: PathBuf },
    Said(String),
}

/// What becomes of that which was not synced.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Policy {
    /// It is lost.
    Dropped,
    /// Some of it is there.
    Some,
    /// Some sectors of it are there.
    Torn,
}

const SECTOR: usize = 512;

#[derive(Clone)]
enum Change {
    Bytes(usize, Vec<u8>),
    Length(usize),
}

#[derive(Clone, Default)]
struct Content {
    durable: Vec<u8>,
    pending: Vec<Change>,
    now: Vec<u8>,
}

#[derive(Clone, Debug)]
enum Naming {
    Is(PathBuf, usize),
    Gone(PathBuf),
}

/// The disk as the program sees it and as it would be after a cut.
#[derive(Clone, Default)]
pub struct Disk {
    contents: Vec<Content>,
    names: BTreeMap<PathBuf, usize>,
    durable: BTreeMap<PathBuf, usize>,
    pending: Vec<Naming>,
    open: BTreeMap<usize, (PathBuf, Option<usize>, usize)>,
}

impl Disk {
    /// A disk with the files of a folder on it.
    pub fn of(folder: &Path) -> Disk {
        let mut disk = Disk::default();
        for path in files(folder) {
            let bytes = std::fs::read(&path).unwrap();
            disk.contents.push(Content { durable: bytes.clone(), pending: Vec::new(), now: bytes });
            disk.names.insert(path, disk.contents.len() - 1);
        }
        disk.durable.clone_from(&disk.names);
        disk
    }

    /// Does what was asked.
    pub fn take(&mut self, event: &Event) {
        match event {
            Event::Open { fd, path, create, truncate } => self.opened(*fd, path, *create, *truncate),
            Event::Write { fd, bytes, at } => self.write(*fd, bytes, *at),
            Event::Seek { fd, to } => {
                if let Some(open) = self.open.get_mut(fd) {
                    open.2 = *to;
                }
            }
            Event::Truncate { fd, length } => self.change(*fd, Change::Length(*length)),
            Event::Sync { fd } => self.sync(*fd),
            Event::Close { fd } => _ = self.open.remove(fd),
            Event::Rename { from, to } => {
                if let Some(content) = self.names.remove(from) {
                    self.names.insert(to.clone(), content);
                    // A journal keeps both halves of a renaming together: the new name first.
                    self.pending.push(Naming::Is(to.clone(), content));
                    self.pending.push(Naming::Gone(from.clone()));
                }
            }
            Event::Link { from, to } => {
                if let Some(content) = self.names.get(from).copied() {
                    self.names.insert(to.clone(), content);
                    self.pending.push(Naming::Is(to.clone(), content));
                }
            }
            Event::Remove { path } => {
                self.names.remove(path);
                self.pending.push(Naming::Gone(path.clone()));
            }
            Event::Said(_) => {}
        }
    }

    fn opened(&mut self, fd: usize, path: &Path, create: bool, truncate: bool) {
        let known = self.names.get(path).copied();
        let content = known.or_else(|| {
            create.then(|| {
                self.contents.push(Content::default());
                let content = self.contents.len() - 1;
                self.names.insert(path.to_owned(), content);
                self.pending.push(Naming::Is(path.to_owned(), content));
                content
            })
        });
        self.open.insert(fd, (path.to_owned(), content, 0));
        if truncate {
            self.change(fd, Change::Length(0));
        }
    }

    fn write(&mut self, fd: usize, bytes: &[u8], at: Option<usize>) {
        let Some(open) = self.open.get_mut(&fd) else { return };
        let offset = at.unwrap_or(open.2);
        if at.is_none() {
            open.2 += bytes.len();
        }
        self.change(fd, Change::Bytes(offset, bytes.to_owned()));
    }

    fn change(&mut self, fd: usize, change: Change) {
        let Some((_, Some(content), _)) = self.open.get(&fd) else { return };
        let content = &mut self.contents[*content];
        apply(&mut content.now, &change);
        content.pending.push(change);
    }

    fn sync(&mut self, fd: usize) {
        let Some((path, content, _)) = self.open.get(&fd).cloned() else { return };
        match content {
            Some(content) => {
                let content = &mut self.contents[content];
                content.durable.clone_from(&content.now);
                content.pending.clear();
            }
            None => self.sync_names(&path),
        }
    }

    fn sync_names(&mut self, folder: &Path) {
        let (here, elsewhere): (Vec<Naming>, Vec<Naming>) =
            std::mem::take(&mut self.pending).into_iter().partition(|naming| match naming {
                Naming::Is(path, _) | Naming::Gone(path) => path.parent() == Some(folder),
            });
        self.pending = elsewhere;
        here.iter().for_each(|naming| name(&mut self.durable, naming));
    }

    /// The files as they might be found when the power is back.
    pub fn cut(&self, policy: Policy, dice: &mut Dice) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut names = self.durable.clone();
        let reached = if policy == Policy::Dropped { 0 } else { dice.below(self.pending.len() + 1) };
        self.pending[..reached].iter().for_each(|naming| name(&mut names, naming));
        let read = |(path, content): (PathBuf, usize)| (path, self.contents[content].cut(policy, dice));
        names.into_iter().map(read).collect()
    }

    /// What a file holds for the program itself.
    pub fn now(&self, path: &Path) -> Option<&[u8]> {
        self.names.get(path).map(|content| self.contents[*content].now.as_slice())
    }
}

impl Content {
    fn cut(&self, policy: Policy, dice: &mut Dice) -> Vec<u8> {
        let mut bytes = self.durable.clone();
        for change in &self.pending {
            match (policy, change) {
                (Policy::Dropped, _) => {}
                (Policy::Torn, Change::Bytes(at, written)) => {
                    for (turn, sector) in written.chunks(SECTOR).enumerate() {
                        if dice.below(2) == 0 {
                            apply(&mut bytes, &Change::Bytes(at + turn * SECTOR, sector.to_owned()));
                        }
                    }
                }
                _ if dice.below(2) == 0 => apply(&mut bytes, change),
                _ => {}
            }
        }
        bytes
    }
}

fn apply(bytes: &mut Vec<u8>, change: &Change) {
    match change {
        Change::Length(length) => bytes.resize(*length, 0),
        Change::Bytes(at, written) => {
            if bytes.len() < at + written.len() {
                bytes.resize(at + written.len(), 0);
            }
            bytes[*at..at + written.len()].copy_from_slice(written);
        }
    }
}

fn name(names: &mut BTreeMap<PathBuf, usize>, naming: &Naming) {
    match naming {
        Naming::Is(path, content) => _ = names.insert(path.clone(), *content),
        Naming::Gone(path) => _ = names.remove(path),
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

/// Reads strace's record, in which every text is written in hexadecimal (`-xx`).
pub fn events(record: &str, folder: &Path) -> Vec<Event> {
    record.lines().filter_map(|line| event(line, folder)).collect()
}

fn event(line: &str, folder: &Path) -> Option<Event> {
    let (name, rest) = line.split_once('(')?;
    let (arguments, result) = rest.rsplit_once(" = ")?;
    let result: usize = result.split([' ', '<']).next()?.parse().ok()?;
    let texts = texts(arguments);
    let path = |at: usize| -> Option<PathBuf> {
        use std::os::unix::ffi::OsStringExt as _;
        let path = PathBuf::from(std::ffi::OsString::from_vec(texts.get(at)?.clone()));
        Some(folder.join(path.strip_prefix("./").unwrap_or(&path)))
    };
    let fd = || arguments.split([',', ')', '<']).next()?.trim().parse::<usize>().ok();
    let last = || arguments.trim_end_matches(')').rsplit(", ").next()?.trim().parse::<usize>().ok();
    let has = |flag: &str| arguments.contains(flag);
    Some(match name {
        "openat" => {
            Event::Open { fd: result, path: path(0)?, create: has("O_CREAT"), truncate: has("O_TRUNC") }
        }
        "write" if fd()? == 1 => Event::Said(String::from_utf8_lossy(texts.first()?).into_owned()),
        "write" => Event::Write { fd: fd()?, bytes: texts.first()?[..result].to_vec(), at: None },
        "pwrite64" => Event::Write { fd: fd()?, bytes: texts.first()?[..result].to_vec(), at: Some(last()?) },
        "lseek" => Event::Seek { fd: fd()?, to: result },
        "ftruncate" => Event::Truncate { fd: fd()?, length: last()? },
        "fsync" | "fdatasync" => Event::Sync { fd: fd()? },
        "close" => Event::Close { fd: fd()? },
        "rename" | "renameat" | "renameat2" => Event::Rename { from: path(0)?, to: path(1)? },
        "link" | "linkat" => Event::Link { from: path(0)?, to: path(1)? },
        "unlink" | "unlinkat" => Event::Remove { path: path(0)? },
        _ => return None,
    })
}

fn texts(arguments: &str) -> Vec<Vec<u8>> {
    arguments.split('"').skip(1).step_by(2).map(bytes).collect()
}

fn bytes(hex: &str) -> Vec<u8> {
    let pairs = hex.split("\\x").skip(1);
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}
