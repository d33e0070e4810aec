//! What the desktop's dialogs ask, in the person's language.
//!
//! Must not know how a dialog is shown or answered.

use std::path::PathBuf;

use bilan_core::text::Texts;

/// A question for a file.
#[derive(Debug, Clone)]
pub struct Ask {
    /// The dialog's title.
    pub title: String,
    /// The folder to start in; the person's documents where none is known.
    pub folder: Option<PathBuf>,
    /// The proposed file name.
    pub name: Option<String>,
    /// Kinds of files: what they are called, and their extensions.
    pub kinds: Vec<(String, Vec<String>)>,
}

impl Ask {
    /// Where a new workspace shall lie.
    pub fn new_workspace(texts: &Texts) -> Ask {
        let name = format!("{}.bilan", texts.get("host-new-name"));
        Ask { name: Some(name), ..Ask::about(texts, "host-new-title", "workspace", &["bilan"]) }
    }

    /// Which workspace to open.
    pub fn workspace(texts: &Texts) -> Ask {
        Ask::about(texts, "host-open-title", "workspace", &["bilan"])
    }

    /// Which project pages to import.
    pub fn pages(texts: &Texts) -> Ask {
        let mut ask = Ask::about(texts, "host-pages-title", "pages", &["txt", "text", "md"]);
        ask.kinds.push((texts.get("host-kind-xml"), vec!["xml".to_owned()]));
        ask.kinds.push((texts.get("host-kind-all"), vec!["*".to_owned()]));
        ask
    }

    /// Which tables to import.
    pub fn tables(texts: &Texts) -> Ask {
        let kinds = ["xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt"];
        let mut ask = Ask::about(texts, "host-tables-title", "tables", &kinds);
        ask.kinds.push((texts.get("host-kind-all"), vec!["*".to_owned()]));
        ask
    }

    /// Where the list of refused rows shall be saved.
    pub fn list(texts: &Texts, ending: &str, name: &str) -> Ask {
        let ask = Ask::about(texts, "host-list-title", ending, &[ending]);
        Ask { name: Some(format!("{name}.{ending}")), ..ask }
    }

    /// Where an IATI file shall be saved.
    pub fn iati(texts: &Texts, ending: &str, name: &str) -> Ask {
        let ask = Ask::about(texts, "host-iati-title", ending, &[ending]);
        Ask { name: Some(format!("{name}.{ending}")), ..ask }
    }

    /// Which files to attach.
    pub fn attachments(texts: &Texts) -> Ask {
        let title = texts.get("host-attachments-title");
        let all = (texts.get("host-kind-all"), vec!["*".to_owned()]);
        Ask { title, folder: None, name: None, kinds: vec![all] }
    }

    /// Where a copy of an attached file shall be saved.
    pub fn copy(texts: &Texts, name: &str) -> Ask {
        let all = (texts.get("host-kind-all"), vec!["*".to_owned()]);
        let title = texts.get("host-copy-title");
        Ask { title, folder: None, name: Some(name.to_owned()), kinds: vec![all] }
    }

    /// Where a report shall be saved.
    pub fn report(texts: &Texts, format: &str, name: &str, folder: Option<PathBuf>) -> Ask {
        let ask = Ask::about(texts, "host-report-title", format, &[format]);
        Ask { name: Some(name.to_owned()), folder, ..ask }
    }

    /// Where a raw export shall be saved.
    pub fn table(texts: &Texts, format: &str, name: &str) -> Ask {
        let ask = Ask::about(texts, "host-export-title", format, &[format]);
        Ask { name: Some(name.to_owned()), ..ask }
    }

    /// Where a form for a partner shall be saved.
    pub fn form(texts: &Texts, ending: &str, name: &str) -> Ask {
        let ask = Ask::about(texts, "host-form-title", ending, &[ending]);
        Ask { name: Some(name.to_owned()), ..ask }
    }

    /// Where a package of changes shall be saved.
    pub fn changes(texts: &Texts, ending: &str, name: &str) -> Ask {
        let ask = Ask::about(texts, "host-changes-title", "changes", &[ending]);
        Ask { name: Some(name.to_owned()), ..ask }
    }

    /// Which packages of changes to take in.
    pub fn packages(texts: &Texts, ending: &str) -> Ask {
        Ask::about(texts, "host-packages-title", "changes", &[ending])
    }

    /// Where the calendar file of what is due shall be saved.
    pub fn calendar(texts: &Texts, ending: &str) -> Ask {
        let name = format!("{}.{ending}", texts.get("host-calendar-name"));
        Ask { name: Some(name), ..Ask::about(texts, "host-calendar-title", "calendar", &[ending]) }
    }

    fn about(texts: &Texts, title: &str, kind: &str, extensions: &[&str]) -> Ask {
        let kind = texts.get(&format!("host-kind-{kind}"));
        let extensions = extensions.iter().map(|extension| (*extension).to_owned()).collect();
        Ask { title: texts.get(title), folder: None, name: None, kinds: vec![(kind, extensions)] }
    }
}
