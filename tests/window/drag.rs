//! Files dragged in from another program: a hand on the mouse, and under it a small file
//! manager that offers them by XDND, the drag and drop protocol of X11 desktops.
//!
//! Must not know the window under test: whatever lies under the pointer and understands
//! XDND is the target. No window manager is needed.

use std::path::Path;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ClientMessageEvent, ConnectionExt as _,
    CreateWindowAux, EventMask, MOTION_NOTIFY_EVENT, MotionNotifyEvent, PropMode, SELECTION_NOTIFY_EVENT,
    Screen, SelectionNotifyEvent, SelectionRequestEvent, WindowClass,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{CURRENT_TIME, NONE};

use crate::app::PATIENCE;

/// The version of the protocol that we speak.
const XDND: u32 = 5;

/// The side of the file manager's window, in the upper right corner of the screen.
const SIDE: u16 = 40;

/// How many moves bring the mouse from one place to another.
const STEPS: i16 = 8;

x11rb::atom_manager! {
    Names: NamesCookie {
        XdndAware, XdndSelection, XdndActionCopy,
        XdndEnter, XdndPosition, XdndStatus, XdndLeave, XdndDrop, XdndFinished,
        UriList: b"text/uri-list",
        Text: b"text/plain;charset=utf-8",
        TARGETS,
    }
}

/// What became of a drag.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub enum Outcome {
    /// The target took what was dropped on it.
    Taken,
    /// The target wanted nothing of it, or there was none.
    Refused,
}

/// A place on the screen, from its upper left corner.
pub type Point = (i16, i16);

/// A person's hand on the mouse, its left button pressed as long as it holds files.
pub struct Hand {
    mouse: RustConnection,
    screen: Screen,
    at: Point,
    holds: bool,
    outcome: Receiver<Outcome>,
}

impl Hand {
    /// Begins to drag files out of a file manager.
    pub fn take(files: &[&Path]) -> Hand {
        let (mouse, number) = x11rb::connect(None).unwrap();
        let screen = mouse.setup().roots[number].clone();
        let (tell, outcome) = channel();
        let manager = FileManager::open(files, tell);
        thread::spawn(move || manager.work());
        let mut hand = Hand { mouse, screen, at: (0, 0), holds: true, outcome };
        hand.move_to(hand.manager());
        hand.fake(BUTTON_PRESS_EVENT, 1);
        hand
    }

    /// Moves to the middle of the screen, where the window under test lies.
    pub fn over_window(&mut self) {
        let half = |length: u16| i16::try_from(length / 2).unwrap();
        self.go((half(self.screen.width_in_pixels), half(self.screen.height_in_pixels)));
    }

    /// Moves to a place of the screen.
    pub fn over(&mut self, at: Point) {
        self.go(at);
    }

    /// Moves back to the file manager.
    pub fn back(&mut self) {
        self.go(self.manager());
    }

    /// Lets go of the files and says what became of them.
    pub fn let_go(mut self) -> Outcome {
        self.release();
        self.outcome.recv_timeout(PATIENCE).expect("an answer to what was dropped")
    }

    fn manager(&self) -> Point {
        (corner(&self.screen) + half_side(), half_side())
    }

    fn go(&mut self, to: Point) {
        let from = self.at;
        let between = |from: i16, to: i16, step: i16| from + (to - from) / STEPS * step;
        for step in 1..STEPS {
            self.move_to((between(from.0, to.0, step), between(from.1, to.1, step)));
        }
        self.move_to(to);
    }

    fn move_to(&mut self, to: Point) {
        self.at = to;
        self.fake(MOTION_NOTIFY_EVENT, 0);
    }

    fn release(&mut self) {
        self.holds = false;
        self.fake(BUTTON_RELEASE_EVENT, 1);
    }

    fn fake(&self, kind: u8, detail: u8) {
        let (x, y) = self.at;
        let asked = self.mouse.xtest_fake_input(kind, detail, CURRENT_TIME, self.screen.root, x, y, 0);
        asked.unwrap().check().unwrap();
    }
}

impl Drop for Hand {
    fn drop(&mut self) {
        // A test that fails must not leave the button pressed for the next one.
        if self.holds {
            self.release();
        }
    }
}

/// Where the file manager's window begins from the left.
fn corner(screen: &Screen) -> i16 {
    i16::try_from(screen.width_in_pixels - SIDE).unwrap()
}

fn half_side() -> i16 {
    i16::try_from(SIDE / 2).unwrap()
}

/// The window under the pointer, as far as the file manager knows it.
struct Target {
    window: u32,
    /// It has not answered to the last position yet; the latest move waits for the answer.
    busy: bool,
    next: Option<MotionNotifyEvent>,
    accepts: bool,
}

/// The program that the files come from.
struct FileManager {
    desktop: RustConnection,
    root: u32,
    window: u32,
    names: Names,
    uris: String,
    over: Option<Target>,
    /// When the person let go.
    released: Option<u32>,
    tell: Sender<Outcome>,
}

impl FileManager {
    fn open(files: &[&Path], tell: Sender<Outcome>) -> FileManager {
        let (desktop, number) = x11rb::connect(None).unwrap();
        let screen = desktop.setup().roots[number].clone();
        let names = Names::new(&desktop).unwrap().reply().unwrap();
        let window = desktop.generate_id().unwrap();
        let mouse = EventMask::BUTTON_PRESS | EventMask::BUTTON_RELEASE | EventMask::BUTTON1_MOTION;
        let looks = CreateWindowAux::new()
            .override_redirect(1)
            .background_pixel(screen.white_pixel)
            .event_mask(mouse);
        let class = WindowClass::INPUT_OUTPUT;
        desktop
            .create_window(0, window, screen.root, corner(&screen), 0, SIDE, SIDE, 0, class, 0, &looks)
            .unwrap();
        desktop.map_window(window).unwrap().check().unwrap();
        let uris = files.iter().map(|file| format!("{}\r\n", uri(file))).collect();
        FileManager { desktop, root: screen.root, window, names, uris, over: None, released: None, tell }
    }

    /// Follows the mouse until it is known what became of the files.
    fn work(mut self) {
        let outcome = loop {
            let event = self.desktop.wait_for_event().unwrap();
            if let Some(outcome) = self.meet(event) {
                break outcome;
            }
        };
        // Nobody listens where a test has failed meanwhile.
        let _ = self.tell.send(outcome);
    }

    fn meet(&mut self, event: Event) -> Option<Outcome> {
        match event {
            Event::ButtonPress(press) => {
                let selection = self.names.XdndSelection;
                self.desktop
                    .set_selection_owner(self.window, selection, press.time)
                    .unwrap()
                    .check()
                    .unwrap();
            }
            Event::MotionNotify(motion) => self.follow(motion),
            Event::SelectionRequest(request) => self.hand_out(&request),
            Event::ButtonRelease(release) => {
                self.released = Some(release.time);
                return self.drop_when_ready();
            }
            Event::ClientMessage(message) if message.type_ == self.names.XdndStatus => {
                self.heed(message.data.as_data32());
                return self.drop_when_ready();
            }
            Event::ClientMessage(message) if message.type_ == self.names.XdndFinished => {
                let taken = message.data.as_data32()[1] & 1 == 1;
                return Some(if taken { Outcome::Taken } else { Outcome::Refused });
            }
            _ => {}
        }
        None
    }

    /// The pointer has moved: leaves one target, enters another, says where it is.
    fn follow(&mut self, motion: MotionNotifyEvent) {
        let under = self.under(motion.root_x, motion.root_y);
        if self.over.as_ref().map(|target| target.window) != under {
            if let Some(left) = self.over.take() {
                self.send(left.window, self.names.XdndLeave, [0; 4]);
            }
            if let Some(window) = under {
                self.send(window, self.names.XdndEnter, [XDND << 24, self.names.UriList, self.names.Text, 0]);
                self.over = Some(Target { window, busy: false, next: None, accepts: false });
            }
        }
        match &mut self.over {
            Some(target) if target.busy => target.next = Some(motion),
            Some(target) => {
                target.busy = true;
                let window = target.window;
                let place =
                    (u32::from(motion.root_x.unsigned_abs()) << 16) | u32::from(motion.root_y.unsigned_abs());
                let position = [0, place, motion.time, self.names.XdndActionCopy];
                self.send(window, self.names.XdndPosition, position);
            }
            None => {}
        }
    }

    /// The outermost window at a point that understands XDND.
    fn under(&self, x: i16, y: i16) -> Option<u32> {
        let mut window = self.root;
        loop {
            let there = self.desktop.translate_coordinates(self.root, window, x, y).unwrap().reply().unwrap();
            window = Some(there.child).filter(|child| *child != NONE)?;
            let aware = self.desktop.get_property(false, window, self.names.XdndAware, AtomEnum::ATOM, 0, 1);
            if aware.unwrap().reply().unwrap().value_len > 0 {
                return Some(window);
            }
        }
    }

    /// The target has answered: it may hear of the next move.
    fn heed(&mut self, [window, accepts, ..]: [u32; 5]) {
        let Some(target) = self.over.as_mut().filter(|target| target.window == window) else { return };
        target.busy = false;
        target.accepts = accepts & 1 == 1;
        if let Some(motion) = target.next.take() {
            self.follow(motion);
        }
    }

    /// Once the person has let go, the target's last word decides.
    fn drop_when_ready(&mut self) -> Option<Outcome> {
        let time = self.released?;
        match &self.over {
            Some(target) if target.busy => None,
            Some(target) if target.accepts => {
                self.send(target.window, self.names.XdndDrop, [0, time, 0, 0]);
                None
            }
            Some(target) => {
                self.send(target.window, self.names.XdndLeave, [0; 4]);
                Some(Outcome::Refused)
            }
            None => Some(Outcome::Refused),
        }
    }

    /// Gives the files' addresses to a program that asks for them.
    fn hand_out(&self, request: &SelectionRequestEvent) {
        let SelectionRequestEvent { requestor, property, target, .. } = *request;
        let replace = PropMode::REPLACE;
        if target == self.names.TARGETS {
            let kinds = [self.names.UriList, self.names.Text];
            self.desktop.change_property32(replace, requestor, property, AtomEnum::ATOM, &kinds).unwrap();
        } else {
            let text = self.uris.as_bytes();
            self.desktop.change_property8(replace, requestor, property, target, text).unwrap();
        }
        let told = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor,
            selection: request.selection,
            target,
            property,
        };
        self.desktop.send_event(false, requestor, EventMask::NO_EVENT, told).unwrap().check().unwrap();
    }

    fn send(&self, target: u32, kind: Atom, [a, b, c, d]: [u32; 4]) {
        let message = ClientMessageEvent::new(32, target, kind, [self.window, a, b, c, d]);
        self.desktop.send_event(false, target, EventMask::NO_EVENT, message).unwrap().check().unwrap();
    }
}

/// A file's address: what is not plain ASCII is escaped, as file managers do.
fn uri(file: &Path) -> String {
    let escaped = file.to_str().unwrap().bytes().map(|byte| match byte {
        b'/' | b'-' | b'.' | b'_' | b'~' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' => {
            char::from(byte).to_string()
        }
        other => format!("%{other:02X}"),
    });
    format!("file://{}", escaped.collect::<String>())
}
