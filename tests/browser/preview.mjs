// Opens `vademecum serve` in Chromium, edits files as an editor does, and looks at what the
// page does: place, focus and accordion are kept, style sheets are exchanged without a reload,
// a broken article shows its mistake and recovers, the panel works by keyboard and is accessible, and
// so is the page of all problems, which follows a save as well.
//
//   node preview.mjs [BINARY]     default: target/release/vademecum of the project
//
// CHROMIUM names the browser; SCREENSHOTS the folder for pictures (default target/screenshots).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { launch } from './browser.mjs';

const project = path.join(import.meta.dirname, '../..');
const program = path.resolve(process.argv[2] ?? path.join(project, 'target/release/vademecum'));
const shots = path.join(process.env.SCREENSHOTS ?? path.join(project, 'target/screenshots'), 'preview');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
mkdirSync(shots, { recursive: true });

const site = mkdtempSync(path.join(tmpdir(), 'vademecum-preview-'));
for (const part of ['content', 'themes']) cpSync(path.join(project, part), path.join(site, part), { recursive: true });
const file = (name) => path.join(site, name);
const read = (name) => readFileSync(file(name), 'utf8');
const save = (name, text) => writeFileSync(file(name), text);
const ARTICLE = 'content/back/hernia.nl.md';

const served = spawn(program, ['--root', site, 'serve', '--port', '0', '--follow', '--today', '2026-10-01'], {
  env: { ...process.env, LC_ALL: 'C' },
  stdio: ['ignore', 'pipe', 'ignore'],
});
const browser = await launch();
let passed = 0;
try {
  const origin = await address();
  const tests = [keepsThePlace, follows, exchangesStyles, breaksAndRecovers, vanishes, brokenSettings, keyboard, accessible, allProblems, printed];
  for (const test of tests) {
    const errors = [];
    await test(async (options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1000, height: 700 }, ...options });
      const page = await context.newPage();
      page.on('console', (message) => errors.push(`console: ${message.text()}`));
      page.on('pageerror', (error) => errors.push(`script error: ${error.message}`));
      page.origin = origin;
      page.open = async (url) => {
        await page.goto(origin + encodeURI(url), { waitUntil: 'load' });
        await page.locator('vademecum-preview button.badge').waitFor();
      };
      return page;
    });
    assert.deepEqual(errors, [], test.name);
    for (const context of browser.contexts()) await context.close();
    passed += 1;
    console.log(`ok: ${test.name}`);
  }
} finally {
  await browser.close();
  served.kill();
  rmSync(site, { recursive: true, force: true });
}
console.log(`preview: ${passed} tests, all right; screenshots: ${shots}`);

// What moves when a page is exchanged has moved when two frames are drawn.
function drawn() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

async function address() {
  for await (const line of createInterface({ input: served.stdout })) {
    const found = /^Preview at (http:\S+)\/$/.exec(line);
    if (found) return found[1];
  }
  throw new Error('the preview did not start');
}

// A mark on the window: gone if the page was loaded anew.
function mark(page) {
  return page.evaluate(() => { window.isSame = true; });
}

function isSame(page) {
  return page.evaluate(() => window.isSame === true);
}

function shows(page, words) {
  return page.waitForFunction((text) => document.body.innerText.includes(text), words);
}

async function keepsThePlace(start) {
  const page = await start();
  await page.open('/nl/rug/hernia/');
  const before = read(ARTICLE);
  try {
    await mark(page);
    const question = page.locator('details').first();
    await question.locator('summary').click();
    assert.equal(await question.evaluate((one) => one.open), true);
    await page.evaluate(() => {
      const headings = [...document.querySelectorAll('main h2')];
      headings[Math.min(2, headings.length - 1)].scrollIntoView({ behavior: 'instant' });
      const link = document.querySelectorAll('main a[href]');
      link[link.length - 1].focus({ preventScroll: true });
      window.link = document.activeElement;
      window.heading = headings[Math.min(2, headings.length - 1)];
      const range = document.createRange();
      range.selectNodeContents(window.heading);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    });
    const height = await page.evaluate(() => window.heading.getBoundingClientRect().top);
    const text = before.replace(/^(---\n[\s\S]*?\n---\n)/, (front) => `${front}\nEerst iets nieuws hierboven.\n\n${'Nog een zin. '.repeat(80)}\n\n`);
    save(ARTICLE, text);
    await shows(page, 'Eerst iets nieuws hierboven');
    await page.evaluate(drawn);
    const after = await page.evaluate(() => ({
      top: window.heading.getBoundingClientRect().top,
      focus: document.activeElement === window.link,
      open: document.querySelector('details').open,
      selected: getSelection().toString() === window.heading.textContent,
    }));
    assert.ok(Math.abs(after.top - height) < 2, `the heading moved from ${height} to ${after.top}`);
    assert.deepEqual({ ...after, top: 0 }, { top: 0, focus: true, open: true, selected: true });
    assert.ok(await isSame(page), 'the page was loaded anew');
  } finally {
    save(ARTICLE, before);
  }
  await page.waitForFunction(() => !document.body.innerText.includes('Eerst iets nieuws'));
  // A touched file, and a style sheet that the page has not, leave the page alone.
  await page.evaluate(() => {
    window.changes = 0;
    new MutationObserver((list) => { window.changes += list.length; })
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  save(ARTICLE, before);
  const heard = page.waitForResponse((response) => response.url().includes('/.vademecum/panel'));
  mkdirSync(file('content/_static'));
  save('content/_static/other.css', 'p { color: red }');
  await heard;
  assert.equal(await page.evaluate(() => window.changes), 0, 'something changed in the page');
  assert.ok(await isSame(page), 'the page was loaded anew');
}

async function follows(start) {
  const page = await start();
  await page.open('/nl/rug/hernia/');
  const article = 'content/living/lifting.nl.md';
  const before = read(article);
  save(article, `${before}\nNog een regel.\n`);
  await page.waitForURL('**/nl/leven/tillen/');
  await shows(page, 'Nog een regel.');
  save(article, before);
  await page.waitForFunction(() => !document.body.innerText.includes('Nog een regel.'));
}

async function exchangesStyles(start) {
  const page = await start();
  await page.open('/nl/rug/hernia/');
  await mark(page);
  await page.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
  const css = read('themes/clarity/assets/clarity.css');
  save('themes/clarity/assets/clarity.css', `${css}\nh1 { color: rgb(1, 2, 3) !important; }\n`);
  await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)');
  assert.ok(await isSame(page), 'the page was loaded anew');
  assert.equal(await page.evaluate(() => scrollY), 400);
  assert.equal(await page.locator('head link[rel=stylesheet][href*=clarity]').count(), 1);
  save('themes/clarity/assets/clarity.css', css);
  await page.waitForFunction(() => getComputedStyle(document.querySelector('h1')).color !== 'rgb(1, 2, 3)');
}

async function breaksAndRecovers(start) {
  const page = await start();
  await page.open('/nl/rug/hernia/');
  await mark(page);
  const before = read(ARTICLE);
  try {
    await page.evaluate(() => scrollTo({ top: 600, behavior: 'instant' }));
    save(ARTICLE, before.replace(/^title: .*$/m, 'title: Hernia: wat nu?'));
    const error = page.locator('vademecum-error section');
    await error.waitFor();
    assert.equal(await page.evaluate(() => scrollY), 0, 'the message is in view');
    assert.match(await error.innerText(), /How to mend it/);
    assert.match(await error.locator('a').first().getAttribute('href'), /^vscode:\/\/file\/.*hernia\.nl\.md:2$/);
    await audit(page, 'the error page');
    await page.screenshot({ path: path.join(shots, 'error.png') });
    await page.setViewportSize({ width: 320, height: 568 });
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls to the side');
    await audit(page, 'the error page in the dark');
    await page.screenshot({ path: path.join(shots, 'error-320-dark.png') });
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.reload();
    await error.waitFor();
    await mark(page);
  } finally {
    save(ARTICLE, before);
  }
  await page.locator('vademecum-error').waitFor({ state: 'detached' });
  assert.ok(await isSame(page), 'the page was loaded anew');
}

// Deleted, the page shows what a host shows, and comes back.
async function vanishes(start) {
  const page = await start();
  const article = 'content/living/lifting.nl.md';
  await page.open('/nl/leven/tillen/');
  await mark(page);
  const before = read(article);
  rmSync(file(article));
  await page.waitForFunction(() => document.body.className === 'page-not-found');
  save(article, before);
  await page.waitForFunction(() => document.body.className === 'page-article');
  assert.ok(await isSame(page), 'the page was loaded anew');
}

async function brokenSettings(start) {
  const page = await start();
  await page.open('/nl/rug/hernia/');
  const before = read('content/site.yaml');
  save('content/site.yaml', before.replace('title:', 'title: ['));
  const banner = page.locator('vademecum-preview .banner');
  await banner.waitFor();
  assert.match(await banner.innerText(), /content\/site\.yaml/);
  await audit(page, 'the banner');
  await page.screenshot({ path: path.join(shots, 'settings.png') });
  save('content/site.yaml', before);
  await banner.waitFor({ state: 'hidden' });
}

async function keyboard(start) {
  const page = await start();
  await page.open('/nl/rug/hernia/');
  const inside = (script) => page.evaluate((text) => {
    const root = document.querySelector('vademecum-preview').shadowRoot;
    return new Function('root', `return ${text}`)(root);
  }, script);
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, 'the panel took the focus');
  assert.equal(await inside("root.querySelector('.badge').getAttribute('aria-expanded')"), 'false');
  // Backwards from the top one comes to the end of the page.
  await page.keyboard.press('Shift+Tab');
  assert.equal(await inside("root.activeElement?.className.startsWith('badge')"), true);
  await page.keyboard.press('Enter');
  assert.equal(await inside("root.querySelector('.badge').getAttribute('aria-expanded')"), 'true');
  assert.equal(await inside("root.querySelector('.panel').hidden"), false);
  await page.keyboard.press('Shift+Tab');
  assert.equal(await inside("root.querySelector('.panel').contains(root.activeElement)"), true);
  await page.keyboard.press('Escape');
  assert.equal(await inside("root.querySelector('.panel').hidden"), true);
  assert.equal(await inside("root.activeElement?.className.startsWith('badge')"), true);
  await page.keyboard.press('Enter');
  await page.reload();
  await page.locator('vademecum-preview .panel').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, 'the panel took the focus');
}

async function accessible(start) {
  const before = read(ARTICLE);
  save(ARTICLE, `${before}\n[weg](nergens.md) en [ook](../nergens.md)\n`);
  try {
    for (const colorScheme of ['light', 'dark']) {
      for (const [url, width] of [['/nl/rug/hernia/', 1000], ['/nl/rug/hernia/', 320], ['/ar/', 1000], ['/ar/', 320]]) {
        const page = await start({ colorScheme, viewport: { width, height: 700 }, reducedMotion: 'reduce' });
        await page.open(url);
        if (url.startsWith('/nl/')) await page.locator('vademecum-preview .badge.error').waitFor();
        await page.locator('vademecum-preview .badge').click();
        await page.locator('vademecum-preview .panel').waitFor();
        const box = await page.locator('vademecum-preview .panel').boundingBox();
        assert.ok(box.x >= 0 && box.x + box.width <= width, `the panel leaves a window of ${width} px`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls to the side');
        await audit(page, `the panel at ${url}, ${colorScheme}, ${width} px`);
        const name = `panel-${url.split('/')[1]}-${colorScheme}-${width}.png`;
        await page.screenshot({ path: path.join(shots, name) });
        await page.context().close();
      }
    }
  } finally {
    save(ARTICLE, before);
  }
}

async function allProblems(start) {
  const other = 'content/living/lifting.nl.md';
  const before = [read(ARTICLE), read(other)];
  const address = '/.vademecum/problems';
  save(ARTICLE, `${before[0]}\n[weg](nergens.md)\n`);
  save(other, `${before[1]}\n[ook weg](nergens.md)\n`);
  try {
    const page = await start();
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.open('/nl/rug/hernia/');
    await page.locator('vademecum-preview .badge.error').click();
    await page.locator('vademecum-preview .panel a[href$="/problems"]').click();
    await page.waitForURL(`**${address}`);
    await shows(page, 'content/living/nergens.md');
    assert.equal(await page.locator('vademecum-preview .badge').isVisible(), false, 'the page says all by itself');
    await mark(page);
    const heading = page.locator(`[id="file-${other}"] h2`);
    await heading.evaluate((one) => one.scrollIntoView({ behavior: 'instant' }));
    const top = await heading.evaluate((one) => one.getBoundingClientRect().top);
    save(ARTICLE, before[0]);
    await page.waitForFunction(() => !document.body.innerText.includes('content/back/nergens.md'));
    await page.evaluate(drawn);
    assert.ok(await isSame(page), 'the page was loaded anew');
    assert.equal(new URL(page.url()).pathname, address, 'it stays though the preview follows');
    const now = await heading.evaluate((one) => one.getBoundingClientRect().top);
    assert.ok(Math.abs(now - top) < 2, `the heading moved from ${top} to ${now}`);
    save(ARTICLE, `${before[0]}\n[weg](nergens.md)\n`);
    await shows(page, 'content/back/nergens.md');
    assert.deepEqual(requests.filter((url) => !url.startsWith(page.origin) && !url.startsWith('data:')), []);
    await page.context().close();
    await withoutScript(start, address);
    for (const colorScheme of ['light', 'dark']) {
      for (const [view, width] of [['', 1280], ['', 320], ['?view=check', 1280], ['?view=check', 320]]) {
        const shown = await start({ colorScheme, viewport: { width, height: 700 } });
        await shown.goto(shown.origin + address + view);
        await shows(shown, 'nergens.md');
        assert.ok(await shown.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'scrolls to the side');
        await audit(shown, `all problems ${view}, ${colorScheme}, ${width} px`);
        const name = `problems-${view ? 'check' : 'article'}-${colorScheme}-${width}.png`;
        await shown.screenshot({ path: path.join(shots, name) });
        await shown.context().close();
      }
    }
  } finally {
    save(ARTICLE, before[0]);
    save(other, before[1]);
  }
}

async function withoutScript(start, address) {
  const page = await start({ javaScriptEnabled: false });
  await page.goto(page.origin + address);
  const items = page.locator('main section li');
  const all = await items.count();
  await page.locator('nav a[href*="level=error"]').click();
  const errors = await items.count();
  assert.ok(errors > 0 && errors < all, `${errors} of ${all}`);
  await page.locator('nav a[href*="view=check"]').click();
  assert.equal(await items.count(), errors);
  assert.ok(await page.locator('[id="check-link-target-missing"] li.error').count() > 0);
  await page.context().close();
}

async function printed(start) {
  const page = await start();
  await page.open('/nl/rug/hernia/');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('vademecum-preview .badge').isVisible(), false);
}

async function audit(page, what) {
  await page.evaluate(axe);
  const result = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: 'tag', values } }),
    TAGS,
  );
  assert.ok(result.passes.length > 0, 'axe checked nothing');
  const found = result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join('; ')}`);
  assert.deepEqual(found, [], what);
}
