// The checks can fail: each of them is given a site with one thing wrong.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { ARTICLES, article, good, page } from './selfsite.mjs';

const temporary = mkdtempSync(path.join(tmpdir(), 'selftest-'));
const GOLDEN = path.join(temporary, 'golden');
test.before(() => passes(run('check.mjs', good(), { ONLY: 'tree', VADEMECUM_REFRESH: '1' })));
test.after(() => rmSync(temporary, { recursive: true, force: true }));

test('a good site passes all', () => {
  const site = good();
  passes(run('conformance.mjs', site));
  passes(run('check.mjs', site));
});

test('an empty folder fails', () => {
  for (const script of ['conformance.mjs', 'check.mjs', 'lighthouse.mjs']) fails(run(script, new Map()), /holds no page/);
});

const wrongFiles = [
  ['a link to nowhere', 'href="/nl/rug/"', 'href="/nl/weg/"', /leads to no file/],
  ['a missing anchor', 'href="#main"', 'href="#gone"', /no such anchor/],
  ['a style attribute', '<h1>', '<h1 style="color:red">', /style attribute/],
  ['a one-sided hreflang', 'hreflang="ar" href="https', 'hreflang="de" href="https', /hreflang de leads/],
  ['an unclosed element', '<p>Een antwoord.</p>', '<p><b>Een antwoord.</p>', /Nu: /],
  ['a rule of html-validate', '<button type="button"', '<button', /html-validate: /],
  ['broken JSON-LD', '{"@type":', '{"@type"', /JSON-LD: /],
  ['a script from elsewhere', '<h1>', '<script src="https://x.example/a.js"></script><h1>', /another host/],
];
for (const [name, from, to, expected] of wrongFiles) {
  test(`${name} fails`, () => fails(run('conformance.mjs', change(good(), ARTICLES[0], from, to)), expected));
}

test('a feed that is no XML fails', () => {
  const site = good().set('nl/atom.xml', '<feed><title>x</feed>');
  fails(run('conformance.mjs', site), /nl\/atom\.xml: /);
});

// For each subject pages with one thing wrong, each a kind of its own, or an article.
const WRONG = {
  views: {
    'pale': { body: '<p class="pale">Tekst.</p>', finds: /light, 320 px\): axe color-contrast:/ },
    'greyish': { body: '<p class="grey">Tekst.</p>', css: '.grey { color: #6f6f6f; }', finds: /dark, 768 px\): axe color-contrast-enhanced/ },
    'pale-answer': { body: '<details><summary>Vraag?</summary><p class="pale">Tekst.</p></details>', finds: /all open: axe color-contrast/ },
    'pale-menu': { replace: ['popover aria-label="Menu"><a', 'popover aria-label="Menu"><a class="pale"'], finds: /menu open: axe color-contrast/ },
    'wide': { body: `<pre>${'x'.repeat(400)}</pre>`, css: 'pre { overflow-wrap: normal; }', finds: /1280 px\): scrolls .* px to the side/ },
    'two-titles': { body: '<h1>Nog een</h1>', finds: /has 2 h1/ },
    'tiny': { body: '<p class="tiny">Tekst.</p>', css: '.tiny { font-size: 11px; }', finds: /has text under 12 px/ },
    'cookie': { body: '<script>document.cookie = "seen=1";</script>', finds: /sets a cookie: seen=1/ },
    'astray': { code: 'ar', replace: ['dir="rtl"', 'dir="ltr"'], finds: /runs ltr in ar/ },
    'chatty': { body: '<script>console.log("left")</script>', finds: /console: left/ },
    'broken': { body: '<script>throw new Error("left")</script>', finds: /script error: left/ },
    'elsewhere': { body: '<img src="http://127.0.0.2/x.png" alt="x">', finds: /asks another host/ },
    'no-picture': { body: '<img src="/assets/a.css" alt="x">', finds: /a\.css does not show/ },
    'lost-file': { body: '<img src="/gone.png" alt="x">', finds: /404 for .*gone\.png/ },
  },
  keyboard: {
    'no-skip': { replace: ['<a class="skip" href="#main">Naar de tekst</a>', ''], finds: /Tab does not first reach a skip link/ },
    'lost-skip': { replace: ['href="#main"', 'href="#gone"'], finds: /the skip link does not lead into main/ },
    'unseen-skip': { css: '.skip:focus { clip-path: inset(50%); width: 1px; height: 1px; padding: 0; }', finds: /the skip link stays out of sight/ },
    'skip-back': { body: '<script>onhashchange = () => document.querySelector("header a").focus();</script>', finds: /after the skip link, Tab goes back/ },
    'order': { body: '<p><a href="/nl/">Een</a> <a href="/nl/" tabindex="1">Twee</a></p>', finds: /Tab goes back from a “Twee”/ },
    'backwards': { body: '<p class="flip"><a href="/nl/">Een</a> <a href="/nl/">Twee</a></p>', css: '.flip { display: flex; flex-direction: row-reverse; }', finds: /stands before .* on its line, but comes after it/ },
    'upwards': { body: '<p class="flip"><a href="/nl/">Een</a><a href="/nl/">Twee</a></p>', css: '.flip { display: flex; flex-direction: column-reverse; }', finds: /stands above .*, but comes after it/ },
    'no-focus': { body: '<p><a class="bare" href="/nl/">Een</a></p>', css: '.bare:focus-visible { outline: none; }', finds: /no focus is to be seen on a “Een”/ },
    'covered': { body: '<p class="under"><a href="/nl/">Een</a><span class="over"></span></p>', css: '.under { position: relative; } .over { position: absolute; inset: 0; background: #fff; }', finds: /with the focus, a “Een” is out of sight or covered/ },
    'no-control': { body: '<div class="low"><p>Tekst.</p><p>Tekst.</p></div>', css: '.low { height: 2rem; overflow: auto; }', finds: /has the focus but is no control/ },
    'trap': { body: '<p><a id="trap" href="/nl/">Een</a> <a href="/nl/">Twee</a></p><script>trap.onkeydown = (event) => event.key === "Tab" && event.preventDefault();</script>', finds: /Tab does not reach a “Twee”/ },
    'trap-back': { body: '<p><a href="/nl/">Een</a> <a id="trap" href="/nl/">Twee</a></p><script>trap.onkeydown = (event) => event.shiftKey && event.preventDefault();</script>', finds: /Shift\+Tab does not come to a “Een”/ },
    'shut': { body: '<script>document.querySelector("[popovertarget]").onclick = (event) => event.preventDefault();</script>', finds: /Enter does not open “Menu”/ },
    'stuck': { replace: ['popover aria', 'popover="manual" aria'], finds: /Escape does not close “Menu”/ },
    'silent': { body: '<details><summary>Vraag?</summary><p>Tekst.</p></details><script>document.querySelector("summary").onclick = (event) => event.preventDefault();</script>', finds: /Enter does not open a question/ },
  },
  text: {
    'fixed-letters': { css: 'html { font-size: 16px; }', finds: /letters are 16px where the reader wants 32px/ },
    'cut': { body: '<p class="low">Tekst die <br>niet past.</p>', css: '.low { height: 1.6rem; overflow: hidden; }', finds: /text is cut off: “niet past/ },
    'overlap': { body: '<p>Tekst een.</p><p class="up">Tekst twee.</p>', css: '.up { margin-top: -2.2rem; }', finds: /text over text/ },
    'large': { body: '<p class="box">Onderzoeksresultaten</p>', css: '.box { width: 11em; max-width: 100%; white-space: nowrap; overflow-wrap: normal; font-size: 1.2em; }', finds: /text at 200 %, 320 px\): text leaves/ },
    'pinned': { css: 'header { position: sticky; top: 0; min-height: 6rem; }', finds: /page at 400 %\): what stays in its place takes/ },
  },
  modes: {
    'flat': { css: 'button { border: 0; background: #ddd; }', finds: /forced colours\): has no edge: button/ },
    'lively': { css: '@keyframes x { to { opacity: .9; } } h1 { animation: x 1s infinite; }', finds: /reduced motion\): moves: h1/ },
    'gliding': { css: 'html { scroll-behavior: smooth; }', finds: /the page glides/ },
  },
  script: {
    'script-only': { body: '<p id="late"></p><script>late.textContent = "Tekst."</script>', finds: /shows another text than with JavaScript/ },
    'no-title': { body: '<noscript><style>h1 { display: none; }</style></noscript>', finds: /shows no h1/ },
    'no-answer': { body: '<details><summary>Vraag?</summary><p>Tekst.</p></details>', css: 'details p { display: none; }', finds: /an open question shows no answer/ },
    'no-menu': { replace: ['popovertarget="menu"', 'popovertarget="gone"'], finds: /the menu does not open/ },
    'wrong-language': { body: '<p><a href="/nl/wrong-language/" hreflang="ar">Andere taal</a></p>', finds: /the link to ar leads to nl/ },
  },
  layout: {
    'shifting': { body: '<p><img src="/assets/a.svg" alt="Een vlak"></p><p>Tekst.</p>', finds: /shifts by/ },
    'jumping': { css: 'header { display: flex; } header .next { margin-inline-start: auto; }', finds: /is drawn at \d+ px, and then moves to \d+: next/ },
    'late': { article: ['<p class="lead">', `${'<p>Tekst.</p>'.repeat(30)}<p class="lead">`], finds: /only below the first screen: the start of the summary/ },
    'no-way': { article: ['<p class="when">', '<p>'], finds: /lacks the way to when to call/ },
    'wrong-way': { article: ['href="#bel"', 'href="#main"'], finds: /the way to when to call leads elsewhere/ },
  },
  direction: {
    'arrow': { code: 'ar', css: '[dir=rtl] .next::after { border-inline-end: 0; border-right: 2px solid; transform: rotate(45deg); }', finds: /the arrow of .* points right/ },
    'number': { code: 'ar', body: '<p>اتصل +31 00 00 000 الآن</p>', finds: /does not read from left to right: \+31/ },
    'name': { code: 'ar', body: '<address>Voorbeeldstraat 0, الشارع</address>', finds: /is not isolated: Voorbeeldstraat/ },
    'outside': { code: 'ar', body: '<p class="out">نص</p>', css: '.out { margin-inline-end: -3rem; }', finds: /leaves the window: p\.out/ },
  },
  tree: {
    'slaap': { article: ['Een antwoord.', 'Een ander antwoord.'], finds: /nl\.txt:\d+ says “text “Een antwoord\.””, the page “text “Een ander antwoord\.””/ },
  },
  weight: {
    'heavy': { article: ['<p class="lead">', `<!-- ${randomBytes(19_000).toString('base64')} --><p class="lead">`], finds: /weighs \d+ bytes/ },
  },
};
for (const [subject, wrong] of Object.entries(WRONG)) {
  test(`the subject ${subject} finds what is wrong`, () => {
    const site = new Map([...good()].filter(([file]) => file.startsWith('assets/')));
    for (const [name, one] of Object.entries(wrong)) site.set(address(name, one).slice(1) + 'index.html', wrongPage(name, one));
    const { status, text } = run('check.mjs', site, { ONLY: subject });
    assert.notEqual(status, 0, text);
    for (const [name, one] of Object.entries(wrong)) {
      const told = text.split('\n').filter((line) => line.startsWith(address(name, one) + ' '));
      assert.ok(told.some((line) => one.finds.test(line)), `${name}: ${one.finds} is not in\n${told.join('\n') || text}`);
    }
  });
}

function address(name, { code = 'nl', article }) {
  return article ? `/${code}/rug/${name}/` : `/${code}/${name}/`;
}

function wrongPage(name, one) {
  const { code = 'nl', body, css = '' } = one;
  const changes = [one.replace, one.article].filter(Boolean);
  const parts = one.article ? { body: article(code, ARTICLES[1]) } : { kind: name, body, head: css && `<style>${css}</style>` };
  return changes.reduce(replaced, page(code, address(name, one), parts));
}

test('a kind of page that is missing fails', () => {
  const site = good();
  for (const file of ['index.html', '404.html', 'nl/404.html', 'ar/404.html']) site.delete(file);
  const result = run('check.mjs', site, { ONLY: 'weight' });
  for (const kind of ['404', 'chooser']) fails(result, new RegExp(`no page of the kind ${kind}$`, 'm'));
});

test('Lighthouse passes a good page, and finds one without a description', () => {
  const files = ['nl/index.html', 'assets/a.css', 'robots.txt'];
  const site = new Map(files.map((file) => [file, good().get(file)]));
  passes(run('lighthouse.mjs', site));
  change(site, '/nl/', '<meta name="description" content="Over de rug.">', '');
  fails(run('lighthouse.mjs', site), /^\/nl\/: seo is \d+ \(meta-description/m);
});

function change(site, url, from, to) {
  const file = url.slice(1) + 'index.html';
  return site.set(file, replaced(site.get(file), [from, to]));
}

function replaced(text, [from, to]) {
  assert.ok(text.includes(from), `there is ${from}`);
  return text.replace(from, to);
}

function run(script, site, settings = {}) {
  const root = mkdtempSync(path.join(temporary, 'site-'));
  for (const [file, text] of site) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  const unset = { ONLY: undefined, VADEMECUM_REFRESH: undefined };
  const env = { ...process.env, ...unset, SCREENSHOTS: path.join(temporary, 'shots'), GOLDEN, ...settings };
  const result = spawnSync('node', [path.join(import.meta.dirname, script), root], { encoding: 'utf8', env });
  return { status: result.status, text: result.stdout + result.stderr };
}

function passes({ status, text }) {
  assert.equal(status, 0, text);
}

function fails({ status, text }, expected) {
  assert.notEqual(status, 0, text);
  assert.match(text, expected);
}
