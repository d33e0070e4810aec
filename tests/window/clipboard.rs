//! Another program that has copied something: it owns the clipboard of the X11 screen and
//! hands its text to whoever pastes.
//!
//! Must not know the window under test.

use std::thread;

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    AtomEnum, ConnectionExt as _, CreateWindowAux, EventMask, PropMode, SELECTION_NOTIFY_EVENT,
    SelectionNotifyEvent, SelectionRequestEvent, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{CURRENT_TIME, NONE};

x11rb::atom_manager! {
    Names: NamesCookie {
        CLIPBOARD, TARGETS, UTF8_STRING,
        Text: b"text/plain;charset=utf-8",
    }
}

/// Copies a text, as a spreadsheet copies cells. It can be pasted until something else is copied.
pub fn copy(text: &str) {
    let program = Program::start(text);
    thread::spawn(move || program.work());
}

struct Program {
    desktop: RustConnection,
    names: Names,
    text: String,
}

impl Program {
    fn start(text: &str) -> Program {
        let (desktop, number) = x11rb::connect(None).unwrap();
        let root = desktop.setup().roots[number].root;
        let names = Names::new(&desktop).unwrap().reply().unwrap();
        let window = desktop.generate_id().unwrap();
        let class = WindowClass::INPUT_ONLY;
        desktop
            .create_window(0, window, root, 0, 0, 1, 1, 0, class, 0, &CreateWindowAux::new())
            .unwrap()
            .check()
            .unwrap();
        desktop.set_selection_owner(window, names.CLIPBOARD, CURRENT_TIME).unwrap().check().unwrap();
        let owner = desktop.get_selection_owner(names.CLIPBOARD).unwrap().reply().unwrap().owner;
        assert_eq!(owner, window, "the clipboard is ours");
        Program { desktop, names, text: text.to_owned() }
    }

    fn work(self) {
        loop {
            match self.desktop.wait_for_event() {
                Ok(Event::SelectionRequest(request)) => self.hand_out(&request),
                Ok(Event::SelectionClear(_)) | Err(_) => break,
                Ok(_) => {}
            }
        }
    }

    /// Gives the text, or the kinds of text that there are, to a program that pastes.
    fn hand_out(&self, request: &SelectionRequestEvent) {
        let SelectionRequestEvent { requestor, property, target, time, selection, .. } = *request;
        let (kinds, replace) = ([self.names.UTF8_STRING, self.names.Text], PropMode::REPLACE);
        let property = if target == self.names.TARGETS {
            self.desktop.change_property32(replace, requestor, property, AtomEnum::ATOM, &kinds).unwrap();
            property
        } else if kinds.contains(&target) {
            self.desktop
                .change_property8(replace, requestor, property, target, self.text.as_bytes())
                .unwrap();
            property
        } else {
            NONE
        };
        let told = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time,
            requestor,
            selection,
            target,
            property,
        };
        self.desktop.send_event(false, requestor, EventMask::NO_EVENT, told).unwrap().check().unwrap();
    }
}
