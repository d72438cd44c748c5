//! Turns one question to one server into its answer: the only file that knows the HTTP client.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use ureq::config::Config;
use ureq::http::{HeaderMap, Response, Uri};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Body, Error, Proxy, ProxyProtocol, Timeout};
use url::Url;

use super::address::is_private;
use super::verdict::Reason;
use super::visit::{Answer, Ask, Method, Status};

/// How long a server may take to accept a connection, and a name to be looked up.
const CONNECT: Duration = Duration::from_secs(5);
/// How long one question may take in all.
const WHOLE: Duration = Duration::from_secs(15);
/// Tells the owners of servers who asks.
const AGENT: &str = concat!(
    "Vademecum/",
    env!("CARGO_PKG_VERSION"),
    " (checks the links of a site with information for patients)"
);
/// As much of a page as is asked for where its head alone is refused.
const FIRST_BYTES: &str = "bytes=0-1023";

/// Asks servers over the network.
#[derive(Debug)]
pub(super) struct Client {
    /// Trusts what the system trusts.
    system: Agent,
    /// Trusts what Mozilla trusts, for a system without certificates.
    bundled: Agent,
    names: Names,
}

impl Client {
    /// With `private` it also asks servers in its own network; with `proxy` it goes by way of
    /// the proxy that the environment names.
    pub(super) fn new(private: bool, proxy: bool) -> Self {
        let names = Names { private };
        let agent = |roots| {
            let config = Agent::config_builder()
                .user_agent(AGENT)
                .http_status_as_error(false)
                .max_redirects(0)
                .max_redirects_will_error(false)
                .timeout_resolve(Some(CONNECT))
                .timeout_connect(Some(CONNECT))
                .timeout_global(Some(WHOLE))
                // A server closes a kept connection when it likes, which would look like a
                // link that is dead.
                .max_idle_connections(0)
                .proxy(proxy.then(of_environment).flatten())
                .tls_config(TlsConfig::builder().root_certs(roots).build())
                .build();
            Agent::with_parts(config, DefaultConnector::default(), names)
        };
        Self {
            system: agent(RootCerts::PlatformVerifier),
            bundled: agent(RootCerts::WebPki),
            names,
        }
    }

    /// Whether the proxy, which looks up names itself, would be sent to a private address. It is
    /// asked where the name is not known here: many networks know only their own.
    fn is_private_behind_proxy(&self, address: &Url) -> bool {
        let config = self.system.config();
        let Ok(uri) = address.as_str().parse::<Uri>() else {
            return false;
        };
        let goes_by_proxy = config.proxy().is_some_and(|proxy| !proxy.is_no_proxy(&uri));
        let timeout = NextTimeout {
            after: CONNECT.into(),
            reason: Timeout::Resolve,
            ..NextTimeout::default()
        };
        goes_by_proxy
            && !self.names.private
            && matches!(&self.names.resolve(&uri, config, timeout), Err(error) if is_refusal(error))
    }
}

/// The proxy that the environment names, if it is of a kind that the client speaks to.
fn of_environment() -> Option<Proxy> {
    let is_spoken = |proxy: &Proxy| {
        let protocol = proxy.protocol();
        matches!(protocol, ProxyProtocol::Http | ProxyProtocol::Https)
    };
    Proxy::try_from_env().filter(is_spoken)
}

impl Ask for Client {
    fn ask(&self, method: Method, address: &Url) -> Answer {
        if self.is_private_behind_proxy(address) {
            return Answer::Unclear;
        }
        let answer = match send(&self.system, method, address) {
            // Not what the server shows is wrong, but there is nothing to hold it against.
            Err(Error::Rustls(_)) => send(&self.bundled, method, address),
            answer => answer,
        };
        match answer {
            Ok(response) => Answer::Status(Status {
                code: response.status().as_u16(),
                location: header(response.headers(), "location"),
                retry_after: header(response.headers(), "retry-after")
                    .and_then(|seconds| seconds.parse().ok())
                    .map(Duration::from_secs),
            }),
            Err(error) => failure(&error),
        }
    }
}

/// The body is never read: the connection is closed when the response is dropped.
fn send(agent: &Agent, method: Method, address: &Url) -> Result<Response<Body>, Error> {
    match method {
        Method::Head => agent.head(address.as_str()).call(),
        Method::Get => agent
            .get(address.as_str())
            .header("range", FIRST_BYTES)
            .call(),
    }
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    // Some servers send an address with letters of other scripts as it is.
    let value = headers.get(name)?.as_bytes();
    Some(String::from_utf8_lossy(value).trim().to_owned())
}

/// What an error says of the link.
fn failure(error: &Error) -> Answer {
    match error {
        Error::HostNotFound => Answer::Failed(Reason::NoHost),
        Error::Tls(_) | Error::TlsRequired | Error::Pem(_) => Answer::Failed(Reason::Certificate),
        // What the other side shows cannot be trusted or understood.
        Error::Io(error) if error.kind() == io::ErrorKind::InvalidData => {
            Answer::Failed(Reason::Certificate)
        }
        Error::Io(_)
        | Error::Timeout(_)
        | Error::ConnectionFailed
        | Error::Protocol(_)
        | Error::LargeResponseHeader(..) => Answer::Failed(Reason::NoAnswer),
        // A private address, or a fault on this side of the network, such as the proxy.
        _ => Answer::Unclear,
    }
}

/// Looks up names, and gives only those addresses that may be asked. The connection is made to
/// what it gives, so a name cannot be another one a moment later.
#[derive(Clone, Copy, Debug)]
struct Names {
    private: bool,
}

/// All addresses of a name are private.
#[derive(Debug)]
struct Refusal;

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a private address")
    }
}

impl std::error::Error for Refusal {}

fn is_refusal(error: &Error) -> bool {
    matches!(error, Error::Other(inner) if inner.is::<Refusal>())
}

impl Names {
    fn allowed(self, found: &[SocketAddr]) -> Result<Vec<SocketAddr>, Error> {
        let is_allowed = |address: &&SocketAddr| self.private || !is_private(address.ip());
        let allowed: Vec<SocketAddr> = found.iter().filter(is_allowed).copied().collect();
        if allowed.is_empty() {
            return Err(Error::Other(Box::new(Refusal)));
        }
        Ok(allowed)
    }
}

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = DefaultResolver::default().resolve(uri, config, timeout);
        let found = found.map_err(|error| match error {
            // The system has no kind of error of its own for a name that is not there.
            Error::Io(_) => Error::HostNotFound,
            error => error,
        })?;
        // The proxy stands in the own network, and no text chose it.
        if config.proxy().is_some_and(|proxy| proxy.uri() == uri) {
            return Ok(found);
        }
        let mut allowed = self.empty();
        for address in self.allowed(&found)? {
            allowed.push(address);
        }
        Ok(allowed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_is_wrong_with_the_link() {
        let io = |kind| Error::Io(io::Error::from(kind));
        let failed = Answer::Failed;
        let expected = [
            (Error::HostNotFound, failed(Reason::NoHost)),
            (io(io::ErrorKind::InvalidData), failed(Reason::Certificate)),
            (
                io(io::ErrorKind::ConnectionRefused),
                failed(Reason::NoAnswer),
            ),
            (Error::Timeout(Timeout::Global), failed(Reason::NoAnswer)),
            (Error::ConnectProxyFailed(String::new()), Answer::Unclear),
            (Error::Other(Box::new(Refusal)), Answer::Unclear),
        ];
        for (error, answer) in expected {
            assert_eq!(failure(&error), answer, "{error}");
        }
    }

    #[test]
    fn of_a_name_only_public_addresses_are_asked() {
        let all: Vec<SocketAddr> = ["10.0.0.1:80", "8.8.8.8:80", "[::1]:80"]
            .iter()
            .map(|address| address.parse().expect("an address"))
            .collect();
        let names = Names { private: false };
        assert_eq!(names.allowed(&all).expect("one is public"), [all[1]]);
        let refused = names.allowed(&all[..1]).expect_err("none is public");
        assert!(is_refusal(&refused));
        let names = Names { private: true };
        assert_eq!(names.allowed(&all).expect("all are allowed"), all);
    }

    #[test]
    fn a_name_of_this_machine_is_looked_up_and_refused() {
        let client = Client::new(false, false);
        let address = Url::parse("http://127.0.0.1:9/").expect("an address");
        assert_eq!(client.ask(Method::Head, &address), Answer::Unclear);
    }
}
