//! The words of a template: each list stands once, and makes the kind, its order and its words.
//!
//! Must not know what any of them means.

/// Something for which a template has a word.
pub trait Word: Copy + 'static {
    /// Every one, in the order in which people choose.
    const ALL: &'static [Self];

    /// The word for it, as templates and cell ids have it.
    fn key(self) -> &'static str;

    /// That of a word.
    fn of(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.key() == word)
    }
}

macro_rules! words {
    (
        $(#[$about:meta])*
        pub enum $name:ident { $($(#[$told:meta])* $variant:ident = $word:literal,)+ }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub enum $name { $($(#[$told])* $variant,)+ }

        impl $name {
            /// Every one, in the order in which people choose.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word for it, as templates and cell ids have it.
            pub const fn key(self) -> &'static str {
                match self {
                    $($name::$variant => $word,)+
                }
            }
        }

        impl $crate::report::template::Word for $name {
            const ALL: &'static [$name] = $name::ALL;

            fn key(self) -> &'static str {
                $name::key(self)
            }
        }
    };
}
