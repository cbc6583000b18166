//! What the browser's errors mean.

use indexed_db_futures::error::{Error, OpenDbError, SimpleValueError};
use indexed_db_futures::internals::SystemRepr;
use web_sys::DomException;

use crate::store::StoreError;

/// Why work on the database failed.
pub enum Failure {
    /// The connection is gone; a new one may do.
    Lost,
    /// Trying again would not help.
    Told(StoreError),
}

// Never inlined: each question mark would hold a copy of all of this.

impl From<DomException> for Failure {
    #[inline(never)]
    fn from(error: DomException) -> Self {
        match error.name().as_str() {
            "QuotaExceededError" => Failure::Told(StoreError::Full),
            "VersionError" => Failure::Told(StoreError::NewerVersion),
            // No permission for storage: a policy, a sandboxed frame, "block all cookies".
            "SecurityError" | "NotAllowedError" => Failure::Told(StoreError::Unavailable),
            // A closed connection says InvalidStateError, WebKit's lost server and Chromium's backing store say
            // UnknownError; a transaction that nobody aborted and that was aborted went with its connection.
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
            // `indexed_db_futures` says this of an abort without an error of its own.
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
            // No factory; or `open` threw at once, which `indexed_db_futures` reports as a version of zero whatever
            // it was. Either way there is no storage to be had.
            OpenDbError::VersionZero | OpenDbError::UnsupportedEnvironment | OpenDbError::NullFactory => {
                Failure::Told(StoreError::Unavailable)
            }
        }
    }
}
