// Opens pages of a built site in Chromium: every kind of page in every language, light and
// dark, on a phone and on a desktop. Ends with status 1 when anything is wrong, or when
// there was nothing to check.
//
//   node check.mjs [FOLDER]     default: output/ of the project
//
// CHROMIUM names the browser; SCREENSHOTS the folder for pictures (default target/screenshots).
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';
import { attribute, folder, pages } from './site.mjs';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = [
  { width: 320, height: 568 },
  { width: 1280, height: 900 },
];
const SCHEMES = ['light', 'dark'];
// Kinds that the sample site has; a site without one of them checks too little.
const EXPECTED = ['home', 'section', 'article', 'fallback', 'topic', 'a-z', 'languages', '404', 'chooser'];
// What an article shows without scrolling: what it is, when to call, other languages, and
// where its summary begins.
const FIRST = ['h1', '.when', '.tongues', '.lead'];
const RTL = /^(ar|he|fa|ur|ps|ckb|dv|yi)\b/;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const root = folder();
const shots = process.env.SCREENSHOTS ?? path.join(import.meta.dirname, '../../target/screenshots');
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const problems = new Set();
const samples = sample(pages(root));
for (const kind of EXPECTED) {
  if (!samples.some((page) => page.kind === kind)) problems.add(`there is no page of the kind ${kind}`);
}
const host = await serve(root);
const browser = await chromium.launch({ executablePath: binary(), args: ['--no-sandbox'] });
let views = 0;
try {
  for (const scheme of SCHEMES) {
    await Promise.all(WIDTHS.map((viewport) => visit(scheme, viewport)));
  }
  await Promise.all([withoutScript(), keyboard()]);
} finally {
  await browser.close();
  await host.close();
}
if (views === 0) problems.add('no page was opened');

for (const problem of problems) console.log(problem);
console.log(`screenshots: ${shots}`);
console.log(
  `browser: ${samples.length} pages in ${views} views, ` +
    (problems.size === 0 ? 'all right' : `${problems.size} problems`),
);
process.exitCode = problems.size === 0 ? 0 : 1;

function binary() {
  const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const found = known.find((file) => file && existsSync(file));
  if (!found) throw new Error('there is no Chromium; CHROMIUM may name it');
  return found;
}

// The first page of each kind in each language, and of articles the one with most in it.
function sample(all) {
  const chosen = new Map();
  for (const page of all) {
    if (page.redirect) continue;
    const key = `${page.kind} ${page.language}`;
    const before = chosen.get(key);
    const richer = page.kind === 'article' && page.elements.length > before?.elements.length;
    if (!before || richer) chosen.set(key, page);
  }
  return [...chosen.values()];
}

async function visit(colorScheme, viewport) {
  const context = await browser.newContext({ colorScheme, viewport, reducedMotion: 'reduce' });
  for (const one of samples) {
    const name = `${one.url} (${colorScheme}, ${viewport.width} px)`;
    const report = (text) => problems.add(`${name}: ${text}`);
    const page = await context.newPage();
    page.on('console', (message) => {
      report(`console: ${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => report(`script error: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(host.origin) && !url.startsWith('data:')) report(`asks another host: ${url}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) report(`${response.status()} for ${response.url()}`);
    });
    await page.goto(host.origin + encodeURI(one.url), { waitUntil: 'load' });
    views += 1;
    const found = await page.evaluate((firsts) => ({
      hidden: firsts.filter((selector) => document.querySelector(selector)?.getBoundingClientRect().top > innerHeight - 24),
      dir: getComputedStyle(document.documentElement).direction,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      headings: document.querySelectorAll('h1').length,
      cookies: document.cookie,
      small: [...document.querySelectorAll('main p')].filter(
        (p) => parseFloat(getComputedStyle(p).fontSize) < 12,
      ).length,
    }), one.kind === 'article' ? FIRST : []);
    for (const selector of found.hidden) report(`shows only below the first screen: ${selector}`);
    if (found.overflow > 0) report(`scrolls ${found.overflow} px to the side`);
    if (found.headings !== 1) report(`has ${found.headings} h1, not one`);
    if (found.cookies) report(`sets a cookie: ${found.cookies}`);
    if (found.small) report('has text under 12 px');
    if (found.dir !== (RTL.test(one.language) ? 'rtl' : 'ltr')) {
      report(`runs ${found.dir} in ${one.language}`);
    }
    await accessibility(page, report);
    // Pictures further down are only fetched when they are scrolled to.
    const broken = await page.evaluate(async () => {
      const images = [...document.images];
      for (const image of images) image.loading = 'eager';
      await Promise.all(images.map((image) => image.decode().catch(() => {})));
      return images.filter((image) => image.naturalWidth === 0).map((image) => image.src);
    });
    for (const src of broken) report(`the picture ${src} does not show`);
    const file = `${one.kind}-${one.language}-${colorScheme}-${viewport.width}.png`;
    await page.screenshot({ path: path.join(shots, file), fullPage: true });
    await page.close();
  }
  await context.close();
}

async function accessibility(page, report) {
  await page.evaluate(axe);
  const result = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }),
    TAGS,
  );
  if (result.passes.length === 0) report('axe checked nothing');
  for (const violation of result.violations) {
    const where = violation.nodes.slice(0, 3).map((node) => node.target.join(' '));
    report(`axe ${violation.id}: ${violation.help} [${where.join('; ')}]`);
  }
}

// Everything that is to be read is there without JavaScript, and questions can be opened.
async function withoutScript() {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: WIDTHS[0] });
  for (const one of samples) {
    const report = (text) => problems.add(`${one.url} (no JavaScript): ${text}`);
    const page = await context.newPage();
    await page.goto(host.origin + encodeURI(one.url), { waitUntil: 'load' });
    if (!(await page.locator('h1').first().isVisible())) report('shows no h1');
    if (one.kind === 'article') {
      const summary = page.locator('details:not([open]) > summary').first();
      if ((await summary.count()) > 0) {
        await summary.click();
        const open = await page.locator('details[open]').count();
        if (open === 0) report('a question does not open');
      }
    }
    await page.close();
  }
  await context.close();
}

// The first stop of the Tab key is a link that jumps to the main text, and shows itself.
async function keyboard() {
  const context = await browser.newContext({ viewport: WIDTHS[1] });
  for (const one of samples) {
    const report = (text) => problems.add(`${one.url} (keyboard): ${text}`);
    if (one.kind === 'chooser' && !hasSkipTarget(one)) continue;
    const page = await context.newPage();
    await page.goto(host.origin + encodeURI(one.url), { waitUntil: 'load' });
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => {
      const link = document.activeElement;
      const box = link.getBoundingClientRect();
      const inside = box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0;
      return { href: link.getAttribute('href') ?? '', seen: inside && box.right <= innerWidth };
    });
    if (!first.href.startsWith('#') || first.href.length < 2) {
      report(`Tab does not first reach a skip link but “${first.href}”`);
    } else {
      if (!first.seen) report('the skip link stays out of sight when it has the focus');
      await page.keyboard.press('Enter');
      const reached = await page.evaluate((href) => {
        const target = document.getElementById(decodeURIComponent(href.slice(1)));
        return Boolean(target) && location.hash === href && target.closest('main') !== null;
      }, first.href);
      if (!reached) report('the skip link does not lead into main');
    }
    await page.close();
  }
  await context.close();
}

// A page that only offers languages may have nothing to skip.
function hasSkipTarget(page) {
  return page.elements.some((one) => one.tagName === 'nav' && attribute(one, 'id') !== 'languages');
}
