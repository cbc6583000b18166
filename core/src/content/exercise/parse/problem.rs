//! What can be wrong with a pack: each kind of mistake with its message, and with a sentence for who writes packs.

/// A mistake in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackProblem {
    /// Where: a JSON pointer such as `/steps/2/cards/0/id`, empty for the pack as a whole; line and column for what is no
    /// JSON.
    pub place: String,
    /// What is wrong.
    pub kind: PackProblemKind,
    /// What was found or expected there, such as a name or a limit; may be empty. It can contain anything that the file
    /// contains, on one line of at most 60 characters.
    pub detail: String,
}

/// Declares the kinds, each with its message and with what is wrong, so that none is without them.
macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident, $message:literal, $reason:literal;)*) => {
        /// A kind of mistake in a pack.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum PackProblemKind { $($(#[$doc])* $kind,)* }

        impl PackProblemKind {
            /// All kinds.
            pub const ALL: &'static [PackProblemKind] = &[$(PackProblemKind::$kind,)*];

            /// The message for the user who opens a local pack. It says what to do.
            pub fn message(self) -> &'static str {
                match self { $(PackProblemKind::$kind => $message,)* }
            }

            /// What is wrong, in English, for the person who writes packs.
            fn reason(self) -> &'static str {
                match self { $(PackProblemKind::$kind => $reason,)* }
            }
        }
    };
}

kinds! {
    // The file.
    /// It is no JSON.
    NotJson, "pack-problem-json", "this is not JSON";
    /// It is larger than a pack may be.
    TooLarge, "pack-problem-too-large", "the file is larger than a pack may be, in bytes";
    /// It is nested too deep.
    TooDeep, "pack-problem-too-deep", "objects and lists are nested deeper than in any pack";
    /// It has too many values.
    TooManyValues, "pack-problem-too-many-values", "there are more values than a pack may have";
    /// An object has a name twice.
    NameTwice, "pack-problem-name-twice", "an object has this name twice";
    /// It does not say that it is a pack.
    NotAPack, "pack-problem-format", "\"format\" should be \"eight-keys/pack\"";
    /// It is of a later version of the format.
    NewerVersion, "pack-problem-newer", "this is a later version of the format; update the app";
    /// It is of an earlier version of the format, or says of none that it is.
    OlderVersion, "pack-problem-older", "\"version\" should be";

    // The shape.
    /// An object has a field that the format does not know.
    UnknownField, "pack-problem-unknown-field", "the format has no field of this name here";
    /// A field is missing.
    MissingField, "pack-problem-missing-field", "this field is missing";
    /// A value is of another type.
    WrongType, "pack-problem-type", "the value should be";
    /// A number is too small or too large.
    OutOfRange, "pack-problem-range", "the number should be whole, and between";
    /// A word that is none of those that can be here: a chapter, a unit, an order, a pattern, a setting.
    UnknownWord, "pack-problem-word", "this word is none of those that can be here";
    /// A kind of steps that does not exist.
    UnknownStepKind, "pack-problem-step-kind", "there is no kind of steps of this name";
    /// A kind of fields that does not exist.
    UnknownFieldKind, "pack-problem-field-kind", "there is no kind of fields of this name";
    /// A condition of another form than the three.
    UnknownCondition, "pack-problem-condition", "a condition has one of three forms: answered, chose, field_is";
    /// A part of a result that does not exist.
    UnknownResult, "pack-problem-result", "a part of a result is piles, ranking, timeline, bars or table";
    /// A list in which nothing is, and something has to be.
    EmptyList, "pack-problem-empty-list", "the list needs at least one entry";
    /// A list of something else than steps, cards, fields or options that is too long.
    LongList, "pack-problem-long-list", "the list has more entries than it may have";

    // Ids.
    /// An id that is not made of small letters, digits and hyphens.
    BadId, "pack-problem-id", "an id has small letters, digits and single hyphens between them, at most 40 in all";
    /// An id that is there twice.
    IdTwice, "pack-problem-id-twice", "this id is there already";
    /// An id that the app uses itself.
    ReservedId, "pack-problem-id-reserved", "the app uses this id itself";
    /// The id of a local pack without its organisation.
    NotALocalId, "pack-problem-id-local", "the id of a local pack is local.<organisation>.<name>";
    /// The id of a built-in pack with a dot.
    NotABuiltInId, "pack-problem-built-in", "the id of a built-in pack begins with a letter and has no dot";
    /// An address that is no neutral one.
    BadAddress, "pack-problem-built-in", "an address has one to four small letters or digits, such as m2";
    /// An id or an address of another pack.
    Taken, "pack-problem-built-in", "another pack has this";
    /// A pictogram that is not drawn.
    UnknownPictogram, "pack-problem-built-in", "there is no drawing of this name in data/pictograms";

    // How many.
    /// More steps than a pack may have.
    TooManySteps, "pack-problem-steps", "there are more steps than a pack may have";
    /// More cards than a pack may have.
    TooManyCards, "pack-problem-cards", "there are more cards than a pack may have";
    /// More fields than a list may have.
    TooManyFields, "pack-problem-fields", "there are more fields than a list may have";
    /// Fewer options, piles or groups than there have to be.
    TooFewOptions, "pack-problem-few-options", "there are fewer options than there have to be";
    /// More options, piles or groups than there may be.
    TooManyOptions, "pack-problem-many-options", "there are more options than there may be";
    /// A scale that is too short or too long.
    ScaleLength, "pack-problem-scale-length", "the number of options of a scale should be between";

    // What refers to something else.
    /// A step that is not there.
    UnknownStep, "pack-problem-step", "there is no step of this id";
    /// A step or field that comes later, or the one itself.
    Later, "pack-problem-later", "a condition or source can only be something that comes before";
    /// A condition or proposal on a step of another kind.
    StepOfOtherKind, "pack-problem-step-other", "this step is of another kind than what refers to it needs";
    /// An order of cards from a step in which nothing is sorted.
    NotASort, "pack-problem-no-sort", "a rank step takes its cards from a sort step";
    /// A part of a result from a step of another kind.
    ResultOfOtherKind, "pack-problem-result-other", "this part of the result does not fit the kind of the step";
    /// A time line of a list without a pattern or without a date.
    NoTimeline, "pack-problem-timeline", "a list in a time line has a pattern, and a field that is a date or a span";
    /// An option or pile that is not there.
    UnknownOption, "pack-problem-option", "there is no option of this id";
    /// A scale that is not there.
    UnknownScale, "pack-problem-scale", "there is no scale of this id";
    /// A field of a list that is not there.
    UnknownLineField, "pack-problem-line-field", "the list has no field of this id";
    /// A field of another kind than what refers to it needs.
    FieldOfOtherKind, "pack-problem-field-other", "this field is of another kind than what refers to it needs";
    /// A card that is not there to be replaced.
    NotReplaced, "pack-problem-replaces", "a card that is asked replaces retired cards of its step, each of which only one card replaces";
    /// A source that is not there.
    UnknownSource, "pack-problem-source", "a source is the id of one of the pack's sources, for a card with a colon and a code";
    /// A statement that does not exist.
    UnknownStatement, "pack-problem-statement", "there is no statement of this id that is asked";

    // What it says.
    /// Code, which no pack may bring.
    OwnCode, "pack-problem-code", "no pack can have code of its own";
    /// Code that the app does not have.
    UnknownCode, "pack-problem-built-in", "the app has no code of this name for a part of a result";
    /// What code of the app needs in the pack.
    CodeNeeds, "pack-problem-built-in", "the code of its own needs";
    /// A figure that is impossible in its unit.
    FigureRange, "pack-problem-figure", "in this unit a figure is between";
    /// A figure without the years or the country that it is about.
    BadFigure, "pack-problem-figure-about", "expected";
    /// Nothing that it rests on.
    NoSources, "pack-problem-no-sources", "a pack names at least one source";
    /// The address of a source that is not safe.
    NotHttps, "pack-problem-https", "the address of a source begins with https://";

    // The words of a local pack.
    /// A text that is too long.
    TextTooLong, "pack-problem-text-long", "the text is too long; it may have so many characters";
    /// A text in which nothing is.
    EmptyText, "pack-problem-text-empty", "the text is empty";
    /// A text that the first language lacks, or all texts of a language.
    MissingText, "pack-problem-text-missing", "this text is missing";
    /// A text whose name belongs to nothing.
    UnknownText, "pack-problem-text-unknown", "nothing in the pack has a text of this name";
    /// Two texts with the same name.
    SameText, "pack-problem-text-same", "two texts would have the same name; change an id";
    /// No tag of a language, or one that is there twice.
    BadLanguage, "pack-problem-language", "a language is a tag such as nl or pt-BR, once";
    /// More languages than a pack may have.
    TooManyLanguages, "pack-problem-languages", "there are more languages than a pack may have";
}

impl PackProblem {
    /// What is wrong and where, in English, for the person who writes packs.
    pub fn reason(&self) -> String {
        let mut reason = self.kind.reason().to_owned();
        if !self.detail.is_empty() {
            reason.extend([": ", &self.detail]);
        }
        reason
    }

    /// The message for the user who opens a local pack. It says what to do.
    pub fn message(&self) -> &'static str {
        self.kind.message()
    }
}
