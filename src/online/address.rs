//! Turns an address as an editor wrote it into the one that is asked, if it is that of another
//! site, and says which addresses no text may make this machine ask.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use crate::config::BaseUrl;

/// Where an address of a text leads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Outside {
    /// To another site, at this address, as it is asked: without anchor, name and password.
    Address(Url),
    /// To another site, but no server can have a name or a port like this.
    Nowhere,
}

/// Where an address leads; `None` where it is not of the web, or of the site itself, whose
/// published state says nothing of the one at hand.
pub(super) fn outside(written: &str, own: &BaseUrl) -> Option<Outside> {
    let written = written.trim();
    let whole = if written.starts_with("//") {
        format!("https:{written}")
    } else {
        written.to_owned()
    };
    let has_scheme = |scheme: &str| {
        let start = whole.get(..scheme.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(scheme))
    };
    if !has_scheme("http://") && !has_scheme("https://") {
        return None;
    }
    let Ok(url) = Url::parse(&whole) else {
        return Some(Outside::Nowhere);
    };
    let url = asked(url);
    let is_own = url.origin().ascii_serialization() == own.origin && below(url.path(), &own.path);
    (!is_own).then_some(Outside::Address(url))
}

/// Whether a path is that of the site, which ends with a slash, or below it.
fn below(path: &str, site: &str) -> bool {
    path.starts_with(site) || site.strip_suffix('/') == Some(path)
}

/// The address without what only the browser is told, and without what is secret.
pub(super) fn asked(mut url: Url) -> Url {
    url.set_fragment(None);
    // Both fail only for addresses without a server, which have neither.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url
}

/// Whether the address names this machine or one within its network, without looking up names.
pub(super) fn names_private(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => {
            let name = name.strip_suffix('.').unwrap_or(name);
            name == "localhost" || name.ends_with(".localhost")
        }
        Some(Host::Ipv4(address)) => is_private(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => is_private(IpAddr::V6(address)),
        None => false,
    }
}

/// Whether the address is not one that everybody reaches.
pub(super) fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_private_v4(address),
        IpAddr::V6(address) => match carried(address) {
            Some(inner) => is_private_v4(inner),
            None => is_private_v6(address),
        },
    }
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_broadcast()
        || address.is_multicast()
        // This network; shared by the customers of a provider; of protocols; for measurements.
        || a == 0
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 198 && (b == 18 || b == 19))
        || a >= 240
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    address.is_loopback()
        || address.is_unspecified()
        || address.is_unique_local()
        || address.is_unicast_link_local()
        || address.is_multicast()
        // What was for sites before there were unique local addresses; some networks keep it.
        || address.segments()[0] & 0xffc0 == 0xfec0
}

/// The older address that a newer one carries, which a gateway may take it back to.
fn carried(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let segments = address.segments();
    let at = |first: usize| {
        let [high, low] = [segments[first], segments[first + 1]].map(u32::from);
        Some(Ipv4Addr::from((high << 16) | low))
    };
    match segments {
        // `::1` and `::` are addresses of their own.
        [0, 0, 0, 0, 0, 0, 0, _] => None,
        [0, 0, 0, 0, 0, 0 | 0xffff, ..] | [0x64, 0xff9b, 0, 0, 0, 0, ..] => at(6),
        [0x2002, ..] => at(1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own() -> BaseUrl {
        BaseUrl {
            origin: "https://www.clinic.example".to_owned(),
            path: "/info/".to_owned(),
        }
    }

    #[test]
    fn only_addresses_of_other_sites_are_asked() {
        let asked = |written: &str| match outside(written, &own()) {
            Some(Outside::Address(url)) => url.to_string(),
            Some(Outside::Nowhere) => "nowhere".to_owned(),
            None => String::new(),
        };
        let expected = [
            ("https://a.example", "https://a.example/"),
            ("HTTP://A.example/b#c", "http://a.example/b"),
            ("//a.example/b?c=d#e", "https://a.example/b?c=d"),
            ("https://me:secret@a.example/", "https://a.example/"),
            (
                "https://bücher.example/é",
                "https://xn--bcher-kva.example/%C3%A9",
            ),
            ("https://www.clinic.example/", "https://www.clinic.example/"),
            ("https://www.clinic.example/info", ""),
            ("https://www.clinic.example/info/back/", ""),
            ("https://a.example:99999/", "nowhere"),
            ("https://", "nowhere"),
            ("tel:112", ""),
            ("mailto:a@b.example", ""),
            ("../back/hernia.md", ""),
            ("/info", ""),
            ("http:back.md", ""),
        ];
        for (written, address) in expected {
            assert_eq!(asked(written), address, "{written}");
        }
    }

    #[test]
    fn what_names_the_own_network_is_private_in_every_form() {
        let names = |address: &str| names_private(&Url::parse(address).expect("an address"));
        for address in [
            "http://localhost:8080/",
            "http://LOCALHOST./",
            "http://a.localhost/",
            "http://127.0.0.1/",
            "http://127.1/",
            "http://0x7f.1/",
            "http://2130706433/",
            "http://10.1.2.3/",
            "http://172.31.0.1/",
            "http://192.168.1.1/",
            "http://169.254.169.254/latest/meta-data/",
            "http://100.64.0.1/",
            "http://0.0.0.0/",
            "http://[::1]/",
            "http://[::]/",
            "http://[fe80::1]/",
            "http://[fd00::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[64:ff9b::a00:1]/",
            "http://[2002:7f00:1::]/",
        ] {
            assert!(names(address), "{address}");
        }
        for address in [
            "http://localhost.example/",
            "http://172.32.0.1/",
            "http://8.8.8.8/",
            "http://[2606:4700::1111]/",
            "http://[::ffff:8.8.8.8]/",
        ] {
            assert!(!names(address), "{address}");
        }
    }
}
