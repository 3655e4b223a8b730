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
    use std::collections::VecDeque;

    use ureq::unversioned::transport::LazyBuffers;

    use super::*;

    /// A connection to a server that does what it is told.
    #[derive(Debug)]
    struct Wire {
        buffers: LazyBuffers,
        /// Each write, and the time that it was given.
        sent: Vec<(Vec<u8>, Duration)>,
        /// How long each read waited at most.
        waited: Vec<Duration>,
        /// What comes of the next writes; after these they succeed.
        writes: VecDeque<Result<(), Error>>,
        /// What arrives at the next reads; after these nothing does.
        arrives: VecDeque<&'static [u8]>,
        is_open: bool,
        is_tls: bool,
    }

    impl Transport for Wire {
        fn buffers(&mut self) -> &mut dyn Buffers {
            &mut self.buffers
        }

        fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
            let output = self.buffers.output()[..amount].to_vec();
            self.sent.push((output, timeout.after));
            self.writes.pop_front().unwrap_or(Ok(()))
        }

        fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
            self.waited.push(timeout.after);
            let Some(bytes) = self.arrives.pop_front() else {
                return Err(Error::Timeout(timeout.reason));
            };
            self.buffers.input_append_buf()[..bytes.len()].copy_from_slice(bytes);
            self.buffers.input_appended(bytes.len());
            Ok(true)
        }

        fn is_open(&mut self) -> bool {
            self.is_open
        }

        fn is_tls(&self) -> bool {
            self.is_tls
        }
    }

    /// The head that ureq writes, and the one that is meant.
    const WRITTEN: &[u8] = b"POST / HTTP/1.1\r\n\r\n";
    const MEANT: &[u8] =
        b"PUT /a/long/path?with=a-query HTTP/1.1\r\nauthorization: Bearer t\r\n\r\n";
    const RESPONSE: &[u8] = b"HTTP/1.1 413 Too Large\r\n\r\n";
    /// What ureq gives each step.
    const TEN_SECONDS: NextTimeout = NextTimeout {
        after: Duration::from_secs(10),
        reason: Timeout::SendBody,
        per_read: None,
        per_write: None,
    };

    fn connection() -> Discreet<Wire> {
        Discreet {
            inner: Wire {
                buffers: LazyBuffers::new(64, 24),
                sent: Vec::new(),
                waited: Vec::new(),
                writes: VecDeque::new(),
                arrives: VecDeque::new(),
                is_open: true,
                is_tls: false,
            },
            pieces: 0,
            early: Vec::new(),
            unsent: None,
        }
    }

    impl Discreet<Wire> {
        /// Sends bytes as ureq does: through the buffer.
        fn send(&mut self, bytes: &[u8]) -> Result<(), Error> {
            self.buffers().output()[..bytes.len()].copy_from_slice(bytes);
            self.transmit_output(bytes.len(), TEN_SECONDS)
        }

        fn send_meant_head(&mut self) {
            let _head = Head::replace(MEANT.to_vec());
            self.send(WRITTEN).unwrap();
        }

        /// All that the server got.
        fn received(&self) -> Vec<u8> {
            let writes = self.inner.sent.iter();
            writes.flat_map(|(bytes, _)| bytes.clone()).collect()
        }

        fn input(&mut self) -> &[u8] {
            self.buffers().input()
        }
    }

    fn broken() -> Error {
        Error::Io(io::ErrorKind::BrokenPipe.into())
    }

    #[test]
    fn the_meant_head_is_sent_once_however_long_and_the_body_after_it() {
        let mut connection = connection();
        connection.send_meant_head();
        assert_eq!(connection.received(), MEANT);
        connection.send(b"body\r\n\r\n").unwrap();
        assert_eq!(connection.received(), [MEANT, b"body\r\n\r\n"].concat());
    }

    #[test]
    fn a_proxy_gets_its_own_head_and_the_server_the_meant_one_after_it() {
        let mut connection = connection();
        let head = Head::replace(MEANT.to_vec());
        let tunnel = b"CONNECT a:443 H\r\n\r\n";
        // In pieces, as a short buffer makes them.
        connection.send(b"CONNECT a:443").unwrap();
        connection.send(tunnel).unwrap();
        connection.send(WRITTEN).unwrap();
        drop(head);
        let expected = [b"CONNECT a:443", &tunnel[..], MEANT].concat();
        assert_eq!(connection.received(), expected);
    }

    #[test]
    fn later_pieces_leave_time_to_hear_a_response() {
        let mut connection = connection();
        connection.send_meant_head();
        let before = connection.inner.sent.len();
        for piece in [b"one", b"two"] {
            connection.send(piece).unwrap();
        }
        let times = connection.inner.sent[before..]
            .iter()
            .map(|(_, time)| *time);
        let times: Vec<_> = times.collect();
        // A tenth is kept for the response.
        assert_eq!(times, [Duration::from_secs(10), Duration::from_secs(9)]);
        // Before the second piece the server was asked, without waiting for it.
        assert_eq!(connection.inner.waited, [Duration::from_millis(1)]);
        let endless = NextTimeout {
            after: Duration::NotHappening,
            ..TEN_SECONDS
        };
        connection.transmit_output(0, endless).unwrap();
        let last = connection.inner.sent.last().unwrap();
        assert!(last.1.is_not_happening());
    }

    #[test]
    fn a_response_to_an_unfinished_body_is_heard_and_the_connection_not_used_again() {
        let mut connection = connection();
        connection.send_meant_head();
        connection.send(b"one").unwrap();
        connection.inner.arrives.push_back(RESPONSE);
        connection.send(b"two").unwrap();
        connection.send(b"three").unwrap();
        // Neither is sent, nor lies in the buffer what ureq would take for its own.
        assert_eq!(connection.received(), [MEANT, b"one"].concat());
        assert_eq!(connection.input(), b"");
        assert!(!connection.is_open());
        assert!(connection.await_input(TEN_SECONDS).unwrap());
        assert_eq!(connection.input(), RESPONSE);
        // The server says no more: the reason is why the body was not sent.
        let error = connection.await_input(TEN_SECONDS).unwrap_err();
        assert!(
            matches!(error, Error::Timeout(Timeout::SendBody)),
            "{error}"
        );
    }

    #[test]
    fn a_server_that_closes_may_have_responded_at_any_point() {
        for pieces in [0, 1, 2] {
            let mut connection = connection();
            if pieces == 0 {
                connection.inner.writes.push_back(Err(broken()));
            }
            connection.send_meant_head();
            for piece in 1..=pieces {
                if piece == pieces {
                    connection.inner.writes.push_back(Err(broken()));
                }
                connection.send(b"piece").unwrap();
            }
            assert!(!connection.is_open(), "{pieces}");
            connection.inner.arrives.push_back(RESPONSE);
            assert!(connection.await_input(TEN_SECONDS).unwrap());
            assert_eq!(connection.input(), RESPONSE);
            let error = connection.await_input(TEN_SECONDS).unwrap_err();
            assert!(is_closed(&error), "{pieces}: {error}");
        }
    }

    #[test]
    fn a_body_whose_first_piece_finds_no_room_is_a_timeout_at_once() {
        let late = || Err(Error::Timeout(Timeout::SendBody));
        let mut connection = connection();
        connection.send_meant_head();
        connection.inner.writes.push_back(late());
        assert!(connection.send(b"one").is_err());
        // Later the server may have said why it does not read.
        let mut connection = self::connection();
        connection.send_meant_head();
        connection.send(b"one").unwrap();
        connection.inner.writes.push_back(late());
        connection.send(b"two").unwrap();
        assert!(!connection.is_open());
    }

    #[test]
    fn a_connection_is_as_open_and_as_safe_as_the_one_below() {
        for (is_open, is_tls) in [(true, false), (false, true)] {
            let mut connection = connection();
            (connection.inner.is_open, connection.inner.is_tls) = (is_open, is_tls);
            assert_eq!(
                (connection.is_open(), connection.is_tls()),
                (is_open, is_tls)
            );
        }
    }

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
