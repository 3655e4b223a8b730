// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::Upload;
use intercom_runtime::model::{List, Map, Patch};
use super::Color;

/// Part of `POST /parts`. Sent by [`SendParts`](super::super::SendParts).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SendPartsRequest {
    /// Format: `binary`. Required.
    pub file: Upload,
    /// Format of the elements: `binary`.
    pub more: Option<Vec<Upload>>,
    /// Format: `binary`.
    pub thumb: Option<Upload>,
    pub note: Patch<String>,
    pub labels: Option<List<String>>,
    pub color: Option<Color>,
    pub limits: Option<Map<i64>>,
    pub table: Option<String>,
}

impl SendPartsRequest {
    /// Makes a value of what is required.
    pub fn new(file: impl Into<Upload>) -> Self {
        Self {
            file: file.into(),
            ..Self::default()
        }
    }

    /// Sets `more`.
    #[must_use]
    pub fn more(mut self, more: impl IntoIterator<Item = impl Into<Upload>>) -> Self {
        self.more = Some(more.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `thumb`.
    #[must_use]
    pub fn thumb(mut self, thumb: impl Into<Upload>) -> Self {
        self.thumb = Some(thumb.into());
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Patch::Set(note.into());
        self
    }

    /// Sends null for `note`.
    #[must_use]
    pub fn clear_note(mut self) -> Self {
        self.note = Patch::Clear;
        self
    }

    /// Sets `labels`.
    #[must_use]
    pub fn labels(mut self, labels: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.labels = Some(
            labels.into_iter().map(|text| text.as_ref().to_owned()).collect(),
        );
        self
    }

    /// Sets `color`.
    #[must_use]
    pub fn color(mut self, color: impl Into<Color>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets `limits`.
    #[must_use]
    pub fn limits(
        mut self,
        limits: impl IntoIterator<Item = (impl Into<String>, impl Into<i64>)>,
    ) -> Self {
        self.limits = Some(limits.into_iter().collect());
        self
    }

    /// Sets `table`.
    #[must_use]
    pub fn table(mut self, table: impl Into<String>) -> Self {
        self.table = Some(table.into());
        self
    }
}
