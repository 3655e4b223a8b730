//! Servers on the loopback interface that no client should trust.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use flate2::{Compress, Compression, FlushCompress};

/// What the server does with each request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Server {
    /// Sends 1 MB of gzip that is 1 GB of blanks.
    Bomb,
    /// Sends a body as fast as it is read.
    EndlessBody,
    /// Sends a bit of the body every 10 ms.
    SteadyBody,
    /// Sends status 500 with a body that never ends.
    EndlessError,
    /// Sends 50 MB of `{},`.
    TinyObjects,
    /// Sends `102 Processing` for ever.
    Informational,
    /// Sends headers for ever.
    EndlessHeaders,
    /// Refuses the body with 413 before it has read it, and closes the connection.
    TooBig,
    /// Refuses the token with 401 before it has read the body, and reads no more of it.
    Unauthorized,
}

/// Starts it; gives the URL.
pub(crate) fn start(server: Server) -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            thread::spawn(move || {
                let mut request = [0; 4096];
                let _ = stream.read(&mut request);
                // It ends when the client goes away.
                let _ = respond(server, &mut stream);
            });
        }
    });
    url
}

const JSON: &str = "content-type: application/json\r\nconnection: close\r\n";

fn respond(server: Server, stream: &mut TcpStream) -> std::io::Result<()> {
    match server {
        Server::Bomb => {
            let body = bomb();
            let length = body.len();
            write!(
                stream,
                "HTTP/1.1 200 OK\r\n{JSON}content-encoding: gzip\r\ncontent-length: {length}\r\n\r\n"
            )?;
            stream.write_all(&body)
        }
        Server::EndlessBody => {
            write!(stream, "HTTP/1.1 200 OK\r\n{JSON}\r\n[")?;
            endless(stream, &b"1,".repeat(32 * 1024))
        }
        Server::SteadyBody => {
            write!(stream, "HTTP/1.1 200 OK\r\n{JSON}\r\n[")?;
            loop {
                stream.write_all(b"1,")?;
                thread::sleep(Duration::from_millis(10));
            }
        }
        Server::EndlessError => {
            write!(stream, "HTTP/1.1 500 Internal Server Error\r\n{JSON}\r\n")?;
            endless(stream, &b"<p>".repeat(16 * 1024))
        }
        Server::TinyObjects => {
            let piece = b"{},".repeat(1024 * 1024);
            let length = 9 + 50 * piece.len() / 3 + 4;
            write!(
                stream,
                "HTTP/1.1 200 OK\r\n{JSON}content-length: {length}\r\n\r\n{{\"data\":["
            )?;
            let mut left = 50 * piece.len() / 3;
            while left > 0 {
                let part = left.min(piece.len()) / 3 * 3;
                if part == 0 {
                    stream.write_all(&b"   "[..left])?;
                    break;
                }
                stream.write_all(&piece[..part])?;
                left -= part;
            }
            stream.write_all(b"{}]}")
        }
        Server::TooBig => {
            let head = "HTTP/1.1 413 Payload Too Large\r\n";
            write!(stream, "{head}{JSON}content-length: 2\r\n\r\n{{}}")?;
            // The response arrives before the end of the connection does.
            thread::sleep(Duration::from_millis(20));
            Ok(())
        }
        Server::Unauthorized => {
            write!(
                stream,
                "HTTP/1.1 401 Unauthorized\r\n{JSON}content-length: 2\r\n\r\n{{}}"
            )?;
            thread::sleep(Duration::from_secs(8));
            Ok(())
        }
        Server::Informational => endless(stream, &b"HTTP/1.1 102 Processing\r\n\r\n".repeat(512)),
        Server::EndlessHeaders => {
            write!(stream, "HTTP/1.1 200 OK\r\n")?;
            endless(stream, &b"x-more: and more\r\n".repeat(512))
        }
    }
}

fn endless(stream: &mut TcpStream, piece: &[u8]) -> std::io::Result<()> {
    loop {
        stream.write_all(piece)?;
    }
}

/// A block of 8 MiB that stands for itself can be repeated, so that it need be packed only once.
fn bomb() -> Vec<u8> {
    let blanks = vec![b' '; 8 * 1024 * 1024];
    let mut block = Vec::with_capacity(64 * 1024);
    Compress::new(Compression::best(), false)
        .compress_vec(&blanks, &mut block, FlushCompress::Full)
        .unwrap();
    let mut all = vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];
    for _ in 0..128 {
        all.extend_from_slice(&block);
    }
    all
}
