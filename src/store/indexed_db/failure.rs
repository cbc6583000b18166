//! What the browser's errors mean.

use indexed_db_futures::error::{Error, OpenDbError, SimpleValueError};
use indexed_db_futures::internals::SystemRepr;
use web_sys::DomException;

use crate::store::StoreError;

/// Why work on the database failed.
pub enum Failure {
    /// The connection is gone; the work may succeed on a new one.
    Lost,
    /// Trying again would not help.
    Told(StoreError),
}

// This is never inlined: otherwise each question mark in the code would contain a copy of all of this.

impl From<DomException> for Failure {
    #[inline(never)]
    fn from(error: DomException) -> Self {
        match error.name().as_str() {
            "QuotaExceededError" => Failure::Told(StoreError::Full),
            "VersionError" => Failure::Told(StoreError::NewerVersion),
            // There is no permission for storage: a policy, a sandboxed frame, "block all cookies".
            "SecurityError" | "NotAllowedError" => Failure::Told(StoreError::Unavailable),
            // A closed connection gives InvalidStateError; WebKit's lost server and Chromium's backing store give
            // UnknownError. A transaction that was aborted although nobody aborted it was lost with its connection.
            "InvalidStateError" | "UnknownError" | "AbortError" | "TimeoutError" => Failure::Lost,
            name => Failure::Told(StoreError::Other(format!("{name}: {}", error.message()))),
        }
    }
}

impl From<Error> for Failure {
    #[inline(never)]
    fn from(error: Error) -> Self {
        match error {
            Error::DomException(error) => error.into_sys().into(),
            // `indexed_db_futures` gives this error for an abort that has no error of its own.
            Error::MissingData(_) => Failure::Lost,
            error => Failure::Told(StoreError::Other(error.to_string())),
        }
    }
}

impl From<SimpleValueError> for Failure {
    #[inline(never)]
    fn from(error: SimpleValueError) -> Self {
        Failure::Told(StoreError::Other(error.to_string()))
    }
}

impl From<OpenDbError> for Failure {
    #[inline(never)]
    fn from(error: OpenDbError) -> Self {
        match error {
            OpenDbError::Base(error) => error.into(),
            // There is no factory; or `open` threw at once, which `indexed_db_futures` reports as a version of zero
            // whatever the error was. Either way there is no storage.
            OpenDbError::VersionZero | OpenDbError::UnsupportedEnvironment | OpenDbError::NullFactory => {
                Failure::Told(StoreError::Unavailable)
            }
        }
    }
}
