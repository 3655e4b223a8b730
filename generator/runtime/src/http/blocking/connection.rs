//! Connections of ureq that tell nobody what is sent, and that hear a server out.
//!
//! * ureq logs each request line and, at the level `TRACE`, each byte of the head, with the token and the query in it. So it
//!   gets a head without either, and the connection sends the real one in its place.
//! * A server that refuses an upload responds and closes the connection while the body is still on its way. The failed write
//!   must not hide the response, which tells why.

use std::cell::RefCell;
use std::io;

use ureq::unversioned::transport::time::Duration;
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};
use ureq::{Error, Timeout};

thread_local! {
    /// The head of the request that this thread is about to send.
    static HEAD: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// The head of a request, to be sent by the connection that ureq chooses on this thread.
pub(crate) struct Head;

impl Head {
    /// Sends `head` instead of the one that ureq writes next.
    pub(crate) fn replace(head: Vec<u8>) -> Self {
        HEAD.set(Some(head));
        Self
    }
}

impl Drop for Head {
    fn drop(&mut self) {
        HEAD.take();
    }
}

/// Wraps each connection in a [`Discreet`] one.
#[derive(Debug)]
pub(crate) struct Discretion;

impl<In: Transport> Connector<In> for Discretion {
    type Out = Discreet<In>;

    fn connect(
        &self,
        _: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, Error> {
        Ok(chained.map(|inner| Discreet {
            inner,
            pieces: 0,
            early: Vec::new(),
            unsent: None,
        }))
    }
}

#[derive(Debug)]
pub(crate) struct Discreet<T> {
    inner: T,
    /// How much of the body is sent, in pieces of ureq's buffer.
    pieces: usize,
    /// What the server responded before the request was sent: until then ureq uses the buffer for something else.
    early: Vec<u8>,
    /// Why the request could not be sent to its end.
    unsent: Option<Error>,
}

impl<T: Transport> Discreet<T> {
    fn send_head(&mut self, head: &[u8], timeout: NextTimeout) -> Result<(), Error> {
        let mut rest = head;
        while !rest.is_empty() {
            let room = self.inner.buffers().output();
            let length = rest.len().min(room.len());
            let (chunk, later) = rest.split_at(length);
            room[..length].copy_from_slice(chunk);
            self.inner.transmit_output(length, timeout)?;
            rest = later;
        }
        Ok(())
    }

    /// Sends a piece of the body, unless the server has responded to those before.
    fn send_piece(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.pieces += 1;
        if self.pieces == 1 {
            return self.inner.transmit_output(amount, timeout);
        }
        let next = NextTimeout {
            after: Duration::from_millis(1),
            ..timeout
        };
        if let Ok(true) = self.inner.await_input(next) {
            let buffers = self.inner.buffers();
            self.early.extend_from_slice(buffers.input());
            let length = self.early.len();
            buffers.input_consume(length);
            return Err(Error::Timeout(Timeout::SendBody));
        }
        // A server that has stopped reading may have said why, and time is needed to hear it.
        let after = match timeout.after {
            Duration::Exact(after) => Duration::Exact(after.saturating_sub(after / 10)),
            Duration::NotHappening => Duration::NotHappening,
        };
        let shorter = NextTimeout { after, ..timeout };
        self.inner.transmit_output(amount, shorter)
    }
}

impl<T: Transport> Transport for Discreet<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        if self.unsent.is_some() {
            return Ok(());
        }
        let output = self.inner.buffers().output();
        let output = output.get(..amount).unwrap_or_default();
        // To a proxy a head of its own goes first.
        let own = output.ends_with(b"\r\n\r\n") && !output.starts_with(b"CONNECT ");
        let sent = match HEAD.take() {
            Some(head) if own => {
                self.pieces = 0;
                self.send_head(&head, timeout)
            }
            head => {
                HEAD.set(head);
                self.send_piece(amount, timeout)
            }
        };
        match sent {
            Err(error) if is_closed(&error) || self.pieces > 1 => {
                self.unsent = Some(error);
                Ok(())
            }
            other => other,
        }
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.pieces = 0;
        if !self.early.is_empty() {
            let buffers = self.inner.buffers();
            let room = buffers.input_append_buf();
            let length = self.early.len().min(room.len());
            for (to, byte) in room.iter_mut().zip(self.early.drain(..length)) {
                *to = byte;
            }
            buffers.input_appended(length);
            return Ok(true);
        }
        let arrived = self.inner.await_input(timeout);
        match (arrived, &mut self.unsent) {
            (Ok(false) | Err(_), unsent @ Some(_)) => match unsent.take() {
                Some(error) => Err(error),
                None => Ok(false),
            },
            (arrived, _) => arrived,
        }
    }

    fn is_open(&mut self) -> bool {
        self.unsent.is_none() && self.inner.is_open()
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}

/// Whether the other side does not read any more; it may have responded before.
fn is_closed(error: &Error) -> bool {
    let Error::Io(error) = error else {
        return false;
    };
    matches!(
        error.kind(),
        io::ErrorKind::BrokenPipe
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_that_was_not_sent_is_forgotten() {
        let head = Head::replace(b"GET / HTTP/1.1\r\nAuthorization: secret\r\n\r\n".to_vec());
        drop(head);
        assert_eq!(HEAD.take(), None);
    }

    #[test]
    fn only_an_end_of_the_connection_leaves_a_response_to_hear() {
        for (kind, closed) in [
            (io::ErrorKind::BrokenPipe, true),
            (io::ErrorKind::ConnectionAborted, true),
            (io::ErrorKind::ConnectionReset, true),
            (io::ErrorKind::TimedOut, false),
        ] {
            assert_eq!(is_closed(&Error::Io(kind.into())), closed, "{kind}");
        }
        assert!(!is_closed(&Error::Timeout(Timeout::SendBody)));
    }
}
