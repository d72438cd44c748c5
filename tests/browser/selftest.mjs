// The checks can fail: each of them is given a site with one thing wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';

const BASE = 'https://clinic.example';
const ARTICLES = ['/nl/rug/slaap/', '/ar/zahr/nawm/'];

test('a good site passes both', () => {
  const site = good();
  passes(run('conformance.mjs', site));
  passes(run('check.mjs', site));
});

test('an empty folder fails', () => {
  fails(run('conformance.mjs', new Map()), /holds no page/);
  fails(run('check.mjs', new Map()), /holds no page/);
});

const wrongFiles = [
  ['a link to nowhere', 'href="/nl/rug/"', 'href="/nl/weg/"', /leads to no file/],
  ['a missing anchor', 'href="#main"', 'href="#gone"', /no such anchor/],
  ['a style attribute', '<h1>', '<h1 style="color:red">', /style attribute/],
  ['a one-sided hreflang', 'hreflang="ar"', 'hreflang="de"', /hreflang de leads/],
  ['an unclosed element', '<p>Tekst.</p>', '<p><b>Tekst.</p>', /Nu: /],
  ['broken JSON-LD', '{"@type":', '{"@type"', /JSON-LD: /],
  ['a script from elsewhere', '<h1>', '<script src="https://x.example/a.js"></script><h1>', /another host/],
];
for (const [name, from, to, expected] of wrongFiles) {
  test(`${name} fails`, () => fails(run('conformance.mjs', changed(from, to)), expected));
}

test('a feed that is no XML fails', () => {
  const site = good().set('nl/atom.xml', '<feed><title>x</feed>');
  fails(run('conformance.mjs', site), /nl\/atom\.xml: /);
});

// One run of the browser finds them all, each on a page of its own.
const wrongPages = [
  ['no skip link', '/nl/', '<a class="skip" href="#main">Naar de tekst</a>', '', /^\/nl\/ .*does not first reach a skip link/m],
  ['a wide page', '/nl/rug/', '<p>Tekst.</p>', '<pre>' + 'x'.repeat(400) + '</pre>', /^\/nl\/rug\/ .*to the side/m],
  ['pale text', '/nl/topics/x/', '<p>Tekst.</p>', '<p class="pale">Tekst.</p>', /^\/nl\/topics\/x\/ .*axe color-contrast/m],
  ['a message on the console', '/nl/languages/', '<h1>', '<script>console.log("left")</script><h1>', /console: left/],
  ['two h1', '/ar/a-z/', '<p>Tekst.</p>', '<h1>Nog een</h1>', /^\/ar\/a-z\/ .*has 2 h1/m],
  ['the wrong direction', '/ar/', 'dir="rtl"', 'dir="ltr"', /^\/ar\/ .*runs ltr in ar/m],
  ['a care link below the first screen', ARTICLES[0], '<h1>Titel</h1>', '<h1>Titel</h1>' + '<p>Tekst.</p>'.repeat(30) + '<p class="when"><a href="#main">Wanneer bellen?</a></p>', /only below the first screen: \.when/],
  ['a picture that is none', '/nl/topics/x/', '<h1>', '<img src="/assets/a.css" alt="x"><h1>', /a\.css does not show/],
  ['another host', '/ar/zahr/', '<p>', '<img src="http://127.0.0.2/x.png" alt="x"><p>', /asks another host/],
];
test('a browser finds what is wrong with a page, and kinds that are missing', () => {
  const site = good();
  for (const [, url, from, to] of wrongPages) change(site, url, from, to);
  for (const file of [...site.keys()].filter((file) => file.includes('a-z') && file.startsWith('nl'))) site.delete(file);
  for (const file of [...site.keys()].filter((file) => file.endsWith('404.html'))) site.delete(file);
  site.delete('index.html');
  const result = run('check.mjs', site);
  fails(result, /no page of the kind 404/);
  fails(result, /no page of the kind chooser/);
  for (const [name, , , , expected] of wrongPages) assert.match(result.text, expected, name);
});

function good() {
  const site = new Map();
  for (const [at, code] of ['nl', 'ar'].entries()) {
    const section = ARTICLES[at].split('/').slice(0, 3).join('/') + '/';
    const pages = [`/${code}/`, section, `/${code}/topics/x/`, `/${code}/a-z/`, `/${code}/languages/`];
    for (const url of pages) site.set(url.slice(1) + 'index.html', html(code, url, '', section));
    const file = ARTICLES[at].slice(1) + 'index.html';
    site.set(file, html(code, ARTICLES[at], alternates(ARTICLES) + jsonLd(), section));
    site.set(`${code}/404.html`, html(code, '', '<meta name="robots" content="noindex">', section));
    site.set(`${code}/atom.xml`, feed(ARTICLES[at]));
  }
  site.set('ar/zahr/hernia/index.html', html('ar', '', '<meta name="robots" content="noindex">', '/ar/zahr/'));
  site.set('404.html', site.get('nl/404.html'));
  site.set('index.html', html('nl', '/', '', '/nl/rug/'));
  site.set('assets/a.css', CSS);
  site.set('sitemap.xml', sitemap());
  return site;
}

const CSS = `body { margin: 1rem; color: #111; background: #fff; } a { color: #00c; }
.pale { color: #ccc; } .skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { inset-inline-start: 0; inset-block-start: 0; }`;

function html(code, url, head, section) {
  const canonical = url && `<link rel="canonical" href="${BASE}${url}">`;
  return `<!DOCTYPE html>
<html lang="${code}" dir="${code === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Titel</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/a.css">${canonical}${head}</head>
<body><a class="skip" href="#main">Naar de tekst</a><header><a href="${section}">Deel</a></header>
<main id="main"><h1>Titel</h1><p>Tekst.</p></main></body></html>
`;
}

function alternates(urls) {
  const [nl, ar] = urls.map((url) => BASE + url);
  return `<link rel="alternate" hreflang="nl" href="${nl}"><link rel="alternate" hreflang="ar" href="${ar}"><link rel="alternate" hreflang="x-default" href="${nl}">`;
}

function jsonLd() {
  return '<script type="application/ld+json">{"@type": "MedicalWebPage"}</script>';
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

// The good site with one thing changed in the first article.
function changed(from, to) {
  return change(good(), ARTICLES[0], from, to);
}

function change(site, url, from, to) {
  const file = url.slice(1) + 'index.html';
  assert.ok(site.get(file).includes(from), `${file} holds ${from}`);
  return site.set(file, site.get(file).replace(from, to));
}

function run(script, site) {
  const root = mkdtempSync(path.join(tmpdir(), 'site-'));
  try {
    for (const [file, text] of site) {
      mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
      writeFileSync(path.join(root, file), text);
    }
    const env = { ...process.env, SCREENSHOTS: path.join(root, '..', `${path.basename(root)}-shots`) };
    const result = spawnSync('node', [path.join(import.meta.dirname, script), root], { encoding: 'utf8', env });
    rmSync(env.SCREENSHOTS, { recursive: true, force: true });
    return { status: result.status, text: result.stdout + result.stderr };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function passes({ status, text }) {
  assert.equal(status, 0, text);
}

function fails({ status, text }, expected) {
  assert.notEqual(status, 0, text);
  assert.match(text, expected);
}
