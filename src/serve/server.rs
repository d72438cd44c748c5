//! Turns connections into questions and answers: HTTP/1.1, on one thread.

use std::convert::Infallible;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use http_body_util::channel::{Channel, Sender};
use http_body_util::{Either, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::sync::{Semaphore, watch};

use super::answer::{Answer, House, Question, Reply, Watched};
use super::generation::Generation;

/// The generation that is served, exchanged as a whole.
pub(super) type Current = watch::Receiver<Arc<Generation>>;

type Body = Either<Full<Bytes>, Channel<Bytes, Infallible>>;

/// More than all tabs of an editor and a phone; what comes then waits.
const CONNECTIONS: usize = 512;
/// How long the head of a question may take.
const HEAD: Duration = Duration::from_secs(20);
/// The largest head of a question, in bytes.
const LARGEST_HEAD: usize = 64 * 1024;
/// A line that says nothing, so that a broken connection is noticed at both ends.
const PULSE: Duration = Duration::from_secs(15);

/// Serves until the process ends.
pub(super) fn run(listener: TcpListener, house: Arc<House>, current: Current) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .build();
    let Ok(runtime) = runtime else { return };
    runtime.block_on(async move {
        let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
            return;
        };
        let seats = Arc::new(Semaphore::new(CONNECTIONS));
        loop {
            let Ok(seat) = seats.clone().acquire_owned().await else {
                return;
            };
            let Ok((stream, peer)) = listener.accept().await else {
                // Too many open files, say: the next one may find room.
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            };
            // Small answers are to leave at once.
            let _ = stream.set_nodelay(true);
            let (house, current) = (house.clone(), current.clone());
            tokio::spawn(async move {
                let service = service_fn(|request: Request<Incoming>| {
                    let response = respond(&request, peer, &house, &current);
                    async move { Ok::<_, Infallible>(response) }
                });
                let mut http = http1::Builder::new();
                http.timer(TokioTimer::new())
                    .header_read_timeout(HEAD)
                    .max_buf_size(LARGEST_HEAD);
                // A browser that has gone away is no error of ours.
                let _ = http.serve_connection(TokioIo::new(stream), service).await;
                drop(seat);
            });
        }
    });
}

fn respond(
    request: &Request<Incoming>,
    peer: SocketAddr,
    house: &Arc<House>,
    current: &Current,
) -> Response<Body> {
    let all = |name: HeaderName| request.headers().get_all(name).into_iter();
    let hosts = all(header::HOST).map(HeaderValue::as_bytes);
    let written = request.uri().authority();
    let question = Question {
        method: request.method().as_str(),
        path: request.uri().path(),
        query: request.uri().query(),
        hosts: hosts
            .chain(written.map(|authority| authority.as_str().as_bytes()))
            .collect(),
        origins: all(header::ORIGIN).map(HeaderValue::as_bytes).collect(),
        peer,
    };
    let generation = current.borrow().clone();
    let is_head = request.method() == Method::HEAD;
    match house.answer(&question, &generation) {
        Answer::Bytes(reply) => bytes(reply, is_head),
        Answer::Events(_) if is_head => response(StatusCode::OK, EVENTS, nothing()),
        Answer::Events(watched) => {
            let (sender, channel) = Channel::new(4);
            tokio::spawn(tell(sender, house.clone(), current.clone(), watched));
            response(StatusCode::OK, EVENTS, Either::Right(channel))
        }
    }
}

/// What kind of answer a stream of events is.
const EVENTS: &str = "text/event-stream; charset=utf-8";

/// Tells a page of every generation, the present one first, until it is closed.
async fn tell(
    mut sender: Sender<Bytes>,
    house: Arc<House>,
    mut current: Current,
    watched: Watched,
) {
    loop {
        let generation = current.borrow_and_update().clone();
        let data = house.event(&generation, &watched);
        let event = format!("retry: 500\ndata: {data}\n\n");
        // Who reads no more need not keep the past in memory.
        drop(generation);
        if sender.send_data(event.into()).await.is_err() {
            return;
        }
        loop {
            match tokio::time::timeout(PULSE, current.changed()).await {
                Ok(Ok(())) => break,
                Ok(Err(_)) => return,
                Err(_) if sender.send_data(":\n\n".into()).await.is_err() => return,
                Err(_) => {}
            }
        }
    }
}

fn nothing() -> Body {
    Either::Left(Full::new(Bytes::new()))
}

fn bytes(reply: Reply, is_head: bool) -> Response<Body> {
    let length = reply.bytes.len();
    let body = if is_head {
        nothing()
    } else {
        Either::Left(Full::new(reply.bytes.into()))
    };
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    let mut response = response(status, reply.kind, body);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_LENGTH, length.into());
    if let Some((name, value)) = reply.header
        && let Ok(value) = HeaderValue::from_str(&value)
    {
        headers.insert(HeaderName::from_static(name), value);
    }
    response
}

fn response(status: StatusCode, kind: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let fixed = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (header::REFERRER_POLICY, "same-origin"),
    ];
    let headers: &mut HeaderMap = response.headers_mut();
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}
