// Every kind of page in every language, light and dark, on a phone, a tablet and a desktop:
// axe finds nothing against WCAG 2.2 A and AA, its best practices, and the contrast of AAA, with
// questions, menu, settings and the meaning of a word closed and open; the page has one h1, its
// direction, no cookie, no small letters, all its pictures, and does not scroll to the side. A
// picture of each is kept.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { spilledText } from '../measures.mjs';

const WIDTHS = [
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  { width: 1280, height: 900 },
];
const SCHEMES = ['light', 'dark'];
// What opens over the page, one at a time.
const POPOVERS = { menu: '.menu', settings: '.reader', term: '.term' };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
// Of AAA only what has no cost for the reader elsewhere.
const RULES = { 'color-contrast-enhanced': { enabled: true } };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function run(site) {
  for (const colorScheme of SCHEMES) {
    for (const viewport of WIDTHS) {
      const label = `${colorScheme}, ${viewport.width} px`;
      const options = { label, colorScheme, viewport, reducedMotion: 'reduce' };
      await site.each(site.samples, options, async (page, one, report) => {
        const file = path.join(site.shots, `${one.kind}-${one.language}-${colorScheme}-${viewport.width}`);
        await basics(page, one, report);
        await accessibility(page, report);
        await pictures(page, report);
        await page.screenshot({ path: `${file}.png`, fullPage: true });
        if (await unfold(page)) {
          await accessibility(page, report, 'details', 'all open: ');
          for (const text of await page.evaluate(spilledText)) report(`all open: ${text}`);
        }
        for (const [name, selector] of Object.entries(POPOVERS)) {
          if (!(await show(page, selector))) continue;
          await accessibility(page, report, ':popover-open', `${name} open: `);
          for (const text of await page.evaluate(spilledText)) report(`${name} open: ${text}`);
          if (['home', 'article'].includes(one.kind)) await page.screenshot({ path: `${file}-${name}.png` });
        }
      });
    }
  }
}

async function basics(page, one, report) {
  const found = await page.evaluate(() => ({
    dir: getComputedStyle(document.documentElement).direction,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    headings: document.querySelectorAll('h1').length,
    cookies: document.cookie,
    small: [...document.querySelectorAll('main p')].filter(
      (p) => parseFloat(getComputedStyle(p).fontSize) < 12,
    ).length,
  }));
  if (found.overflow > 0) report(`scrolls ${found.overflow} px to the side`);
  if (found.headings !== 1) report(`has ${found.headings} h1, not one`);
  if (found.cookies) report(`sets a cookie: ${found.cookies}`);
  if (found.small) report('has text under 12 px');
  if (found.dir !== (one.rtl ? 'rtl' : 'ltr')) {
    report(`runs ${found.dir} in ${one.language}`);
  }
  for (const text of await page.evaluate(spilledText)) report(text);
}

// Asks axe about the page, or about the elements that `inside` selects, and says in which state.
async function accessibility(page, report, inside, state = '') {
  await page.evaluate(`if (!globalThis.axe) { ${axe} }`);
  const result = await page.evaluate(
    ([values, rules, inside]) => {
      const context = inside ? { include: [[inside]] } : document;
      return globalThis.axe.run(context, { runOnly: { type: 'tag', values }, rules, resultTypes: ['violations'] });
    },
    [TAGS, RULES, inside],
  );
  if (result.passes.length === 0) report('axe checked nothing');
  for (const violation of result.violations) {
    const where = violation.nodes.slice(0, 3).map((node) => node.target.join(' '));
    report(`${state}axe ${violation.id}: ${violation.help} [${where.join('; ')}]`);
  }
}

// Pictures further down are only fetched when they are scrolled to.
async function pictures(page, report) {
  const broken = await page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => {})));
    return images.filter((image) => image.naturalWidth === 0).map((image) => image.src);
  });
  for (const src of broken) report(`the picture ${src} does not show`);
}

// Opens all questions, and says whether there are some.
async function unfold(page) {
  return page.evaluate(() => {
    const all = document.querySelectorAll('details');
    for (const details of all) details.open = true;
    return all.length > 0;
  });
}

// Opens the first of some pop-overs, as its button does, where that button is to be seen.
async function show(page, selector) {
  return page.evaluate((selector) => {
    document.querySelector(':popover-open')?.hidePopover();
    const box = document.querySelector(selector);
    const button = box && document.querySelector(`[popovertarget="${CSS.escape(box.id)}"]`);
    if (!button?.checkVisibility()) return false;
    button.click();
    return true;
  }, selector);
}
