// A small site in two languages with nothing wrong, for the tests of the checks themselves.

const BASE = 'https://clinic.example';
export const ARTICLES = ['/nl/rug/slaap/', '/ar/zahr/nawm/'];
const SECTIONS = { nl: '/nl/rug/', ar: '/ar/zahr/' };

/** The files of the site, by name. */
export function good() {
  const site = new Map();
  for (const [at, code] of ['nl', 'ar'].entries()) {
    // Of the other kinds a page in one language will do.
    const others = code === 'nl' ? ['topics/x', 'a-z'] : ['glossary', 'languages'];
    for (const url of [`/${code}/`, SECTIONS[code], ...others.map((name) => `/${code}/${name}/`)]) site.set(url.slice(1) + 'index.html', page(code, url));
    const file = ARTICLES[at].slice(1) + 'index.html';
    const head = alternates(ARTICLES) + ABOUT;
    site.set(file, page(code, ARTICLES[at], { head, body: article(code, ARTICLES[1 - at]) }));
    site.set(`${code}/404.html`, page(code, '', { head: NOINDEX }));
    site.set(`${code}/atom.xml`, feed(ARTICLES[at]));
  }
  site.set('ar/zahr/hernia/index.html', page('ar', '', { head: NOINDEX }));
  site.set('404.html', site.get('nl/404.html'));
  site.set('index.html', page('nl', '/'));
  site.set('assets/a.css', CSS);
  site.set('assets/a.svg', SVG);
  site.set('sitemap.xml', sitemap());
  site.set('robots.txt', 'User-agent: *\nAllow: /\n');
  return site;
}

const ABOUT = '<script type="application/ld+json">{"@type": "MedicalWebPage"}</script>';
const NOINDEX = '<meta name="robots" content="noindex">';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#086"/></svg>';
const CSS = `html { font-family: sans-serif; } body { margin: 1rem; color: #111; background: #fff; overflow-wrap: anywhere; } a { color: #00c; }
a, summary, button { display: inline-block; min-height: 1.5rem; padding: .25rem; }
:focus-visible { outline: 3px solid #000; }
button { border: 2px solid; } img { max-width: 100%; height: auto; }
.skip { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; inset-inline-start: 0; top: 0; }
.skip:focus { clip-path: none; width: auto; height: auto; background: #fff; }
.callout-urgent, .when a { border: 2px solid; } .pale { color: #ccc; }
.next::after { content: ""; display: inline-block; width: .5rem; height: .5rem; border-block-start: 2px solid; border-inline-end: 2px solid; transform: rotate(45deg); }
[dir=rtl] .next::after { transform: rotate(-45deg); }`;

/** A page; what is not given is as on a good one. */
export function page(code, url, { head = '', body = '<p>Tekst.</p>', kind = '' } = {}) {
  const canonical = url && `<link rel="canonical" href="${BASE}${url}">`;
  return `<!DOCTYPE html>
<html lang="${code}" dir="${code === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Titel</title>
<meta name="description" content="Over de rug."><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/a.css">${canonical}${head}</head>
<body${kind && ` class="page-${kind}"`}><a class="skip" href="#main">Naar de tekst</a><header><a class="next" href="${SECTIONS[code]}">Deel over de rug</a>
<button type="button" popovertarget="menu">Menu</button><nav class="menu" id="menu" popover aria-label="Menu"><a href="${SECTIONS[code]}">Deel over de rug</a></nav></header>
<main id="main" tabindex="-1"><h1>Titel</h1>${body}</main></body></html>
`;
}

/** The text of an article: when to call, the other language, a picture, a number and a question. */
export function article(code, other) {
  const language = code === 'nl' ? 'ar' : 'nl';
  return `<p class="when"><a href="#bel">Wanneer bellen?</a></p><p class="lead">Tekst.</p>
<p><a href="${other}" hreflang="${language}">Andere taal</a></p>
<p><img src="/assets/a.svg" alt="Een vlak" width="200" height="100"></p>
<div class="callout-urgent" id="bel"><h2>Bel</h2><p>${code === 'nl' ? 'Bel' : 'اتصل'} <a href="tel:+310000000"><bdi dir="ltr">+31 00 00 000</bdi></a></p></div>
<details><summary>Een vraag?</summary><p>Een antwoord.</p></details>`;
}

function alternates(urls) {
  const [nl, ar] = urls.map((url) => BASE + url);
  return `<link rel="alternate" hreflang="nl" href="${nl}"><link rel="alternate" hreflang="ar" href="${ar}"><link rel="alternate" hreflang="x-default" href="${nl}">`;
}

function feed(url) {
  const about = `<title>T</title><id>${BASE}${url}</id><updated>2026-01-01T00:00:00Z</updated>`;
  return `<feed xmlns="http://www.w3.org/2005/Atom">${about}<entry>${about}<link href="${BASE}${url}"/></entry></feed>`;
}

function sitemap() {
  const links = ARTICLES.map((url) => `<xhtml:link rel="alternate" hreflang="x" href="${BASE}${url}"/>`).join('');
  const urls = ARTICLES.map((url) => `<url><loc>${BASE}${url}</loc>${links}</url>`).join('');
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}</urlset>`;
}
