//! Bodies and people around a project, by the part they play.
//!
//! Must not know anything about people who are assisted: those are only counted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The part an organisation plays in a project.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Role {
    /// The donor.
    Funding,
    /// Answers for the project.
    Accountable,
    /// Carries the project out.
    Implementing,
    /// Works with the implementer.
    Partner,
    /// The institution that the project strengthens.
    BeneficiaryInstitution,
    /// Attends without a part.
    Observer,
    /// Leads a sibling component.
    ComponentLead,
    /// A network that the project works through.
    Network,
}

/// An organisation in one role.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Organisation {
    /// Key of the organisation's part in this project.
    pub id: String,
    /// Key of the body itself, which projects share; `None` until it is kept.
    pub body: Option<String>,
    /// Name as given.
    pub name: String,
    /// Acronym as given, such as `PSD`.
    pub acronym: Option<String>,
    /// Part of the organisation that acts, such as `JTIP`.
    pub sub_unit: Option<String>,
    /// The part it plays.
    pub role: Role,
    /// Where it is at home, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// The number by which registers know it, such as `XM-DAC-47066`.
    pub reference: Option<String>,
}

/// What several projects are part of.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Programme {
    /// Key.
    pub id: String,
    /// Name as given.
    pub name: String,
    /// Acronym as given, such as `PAT`.
    pub acronym: Option<String>,
}

/// A component of the programme that the project belongs to.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Component {
    /// Key.
    pub id: String,
    /// The number as given, such as `II`.
    pub number: String,
    /// Title, where one is stated.
    pub title: Option<String>,
    /// The organisation that leads it.
    pub lead: Option<String>,
    /// This is the component that the project itself is.
    pub own: bool,
}

/// A person who works for the project as an expert (never a person assisted).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Expert {
    /// Key.
    pub id: String,
    /// Name as given.
    pub name: String,
    /// Nationality as given.
    pub nationality: Option<String>,
    /// Field of work as given.
    pub expertise: Option<String>,
}
