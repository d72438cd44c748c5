// With the keyboard alone, on a phone and on a desktop: Tab first reaches a link that jumps into
// the main text; then every control, in the order in which they stand on the page, each to be
// seen with its focus; at the end nothing holds the focus, and Shift+Tab leads back the same
// way. What opens over the page and questions open with Enter and the space bar; Escape closes
// the former, and the focus is back on the button.
const WIDTHS = [
  { width: 320, height: 568 },
  { width: 1280, height: 900 },
];
// More stops than this on one page are a trap.
const MOST = 400;

export async function run(site) {
  for (const viewport of WIDTHS) {
    const options = { viewport, reducedMotion: 'reduce', label: `keyboard, ${viewport.width} px` };
    await site.each(site.samples, options, async (page, one, report) => {
      await page.evaluate(number);
      const stops = await walk(page, 'Tab');
      order(stops, viewport.width < 400, one, report);
      await reached(page, stops, report);
      for (const stop of stops.filter((stop) => !stop.shown)) report(`no focus is to be seen on ${stop.name}`);
      for (const stop of stops.filter((stop) => stop.covered)) report(`with the focus, ${stop.name} is out of sight or covered`);
      await back(page, stops, report);
      if (one.kind !== 'chooser' || hasMenu(one)) await skip(page, report);
      await popovers(page, report);
      await questions(page, report);
    });
  }
}

// Every control that is to be seen gets a number, in the order of the document.
function number() {
  const controls = 'a[href], button, summary, input:not([disabled]), select, textarea, [tabindex], audio[controls], video[controls]';
  let count = 0;
  for (const element of document.querySelectorAll(controls)) {
    const closed = element.closest('details:not([open])') !== null && element.tagName !== 'SUMMARY';
    if (element.tabIndex < 0 || closed || !element.checkVisibility({ visibilityProperty: true })) continue;
    element.dataset.stop = count;
    count += 1;
  }
}

// Presses the key until the focus leaves the page or comes round, and says where it was.
async function walk(page, key, begun = []) {
  const stops = [...begun];
  const seen = new Set(begun.map((stop) => stop.number));
  while (stops.length < MOST) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(here);
    if (!stop || seen.has(stop.number)) break;
    seen.add(stop.number);
    stops.push(stop);
  }
  return stops;
}

// What has the focus, where it stands, and whether that can be seen.
function here() {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const region = element.closest('nav, header, footer, section, aside, .text, main, body');
  return {
    number: Number(element.dataset.stop ?? NaN),
    name: `${element.tagName.toLowerCase()} “${(element.textContent.trim() || element.ariaLabel || '').slice(0, 40)}”`,
    // Words of a sentence stand where the sentence has them.
    flows: element.closest('dfn') !== null,
    shown: outline && !/^rgba\(.*, 0\)$|transparent/.test(style.outlineColor),
    covered: !at || !(element.contains(at) || at.contains(element)),
    region: [...document.querySelectorAll('*')].indexOf(region),
    left: box.left,
    right: box.right,
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
  };
}

// On a phone all stands in one column; elsewhere the parts of a page may stand side by side,
// and the order holds within each.
function order(stops, oneColumn, one, report) {
  for (const [at, stop] of stops.entries()) {
    if (Number.isNaN(stop.number)) report(`${stop.name} has the focus but is no control that is to be seen`);
    const before = stops[at - 1];
    if (!before) continue;
    if (stop.number < before.number) report(`Tab goes back from ${before.name} to ${stop.name}`);
    if (stop.flows || before.flows) continue;
    // The first stop lies over the page when it has the focus.
    if (at === 1 || (!oneColumn && stop.region !== before.region)) continue;
    const beside = stop.left >= before.right - 1 || stop.right <= before.left + 1;
    const above = stop.bottom <= before.top + 1;
    const line = Math.min(stop.bottom, before.bottom) - Math.max(stop.top, before.top) > 4;
    const ahead = one.rtl ? stop.right <= before.left + 1 : stop.left >= before.right - 1;
    if (above && !(beside && ahead)) report(`${stop.name} stands above ${before.name}, but comes after it`);
    if (line && beside && !ahead) report(`${stop.name} stands before ${before.name} on its line, but comes after it`);
  }
}

async function reached(page, stops, report) {
  const numbers = stops.map((stop) => stop.number);
  const missed = await page.evaluate((known) => [...document.querySelectorAll('[data-stop]')]
    .filter((element) => !known.includes(Number(element.dataset.stop)))
    .map((element) => `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 40)}”`), numbers);
  for (const name of missed.slice(0, 5)) report(`Tab does not reach ${name}`);
}

// From the end of the page Shift+Tab passes the same stops.
async function back(page, stops, report) {
  if (stops.length === 0) return report('Tab reaches nothing');
  await page.evaluate((last) => document.querySelector(`[data-stop="${last}"]`)?.focus(), stops.at(-1).number);
  const passed = (await walk(page, 'Shift+Tab', [stops.at(-1)])).map((stop) => stop.number);
  const there = stops.map((stop) => stop.number).reverse();
  if (passed.join() !== there.join()) {
    const at = there.findIndex((number, index) => passed[index] !== number);
    report(`Shift+Tab does not come to ${stops.at(-1 - at)?.name ?? 'an end'}`);
  }
}

// The first stop is a link that jumps to the main text, and shows itself.
async function skip(page, report) {
  await page.reload({ waitUntil: 'load' });
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => {
    const link = document.activeElement;
    const box = link.getBoundingClientRect();
    const inside = box.width > 1 && box.height > 1 && box.top >= 0 && box.left >= 0;
    return { href: link.getAttribute('href') ?? '', seen: inside && box.right <= innerWidth };
  });
  if (!first.href.startsWith('#') || first.href.length < 2) {
    return report(`Tab does not first reach a skip link but “${first.href}”`);
  }
  if (!first.seen) report('the skip link stays out of sight when it has the focus');
  await page.keyboard.press('Enter');
  const reached = await page.evaluate((href) => {
    const target = document.getElementById(decodeURIComponent(href.slice(1)));
    return Boolean(target) && location.hash === href && target.closest('main') !== null;
  }, first.href);
  if (!reached) return report('the skip link does not lead into main');
  // What follows must be in the main text, not in the menu that was to be skipped.
  await page.keyboard.press('Tab');
  const before = await page.evaluate((href) => {
    const [main, now] = [document.querySelector('main'), document.activeElement];
    const around = now === document.body || now.getAttribute('href') === href;
    return !around && Boolean(now.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING);
  }, first.href);
  if (before) report('after the skip link, Tab goes back before the main text');
}

// One button of each kind that opens something over the page: the menu, the settings, a word.
async function popovers(page, report) {
  const names = await page.evaluate(() => {
    const kinds = new Map();
    for (const button of document.querySelectorAll('[popovertarget]:not([popovertargetaction=hide])')) {
      const kind = document.getElementById(button.getAttribute('popovertarget'))?.className;
      if (!button.checkVisibility() || kinds.has(kind)) continue;
      button.dataset.opens = kinds.size;
      kinds.set(kind, button.ariaLabel || button.textContent.trim());
    }
    return [...kinds.values()];
  });
  for (const [at, name] of names.entries()) await popover(page, `[data-opens="${at}"]`, name, report);
}

async function popover(page, button, name, report) {
  const isOpen = () => page.evaluate(() => document.querySelector(':popover-open') !== null);
  const isOnButton = () => page.evaluate((button) => document.activeElement.matches(button), button);
  await page.locator(button).focus();
  await page.keyboard.press('Enter');
  if (!(await isOpen())) return report(`Enter does not open “${name}”`);
  await page.keyboard.press('Tab');
  const inside = await page.evaluate(() => document.activeElement.closest(':popover-open') !== null);
  if (!inside) report(`Tab does not go into “${name}” when it is open`);
  await page.keyboard.press('Escape');
  if (await isOpen()) report(`Escape does not close “${name}”`);
  if (!(await isOnButton())) report(`after Escape, the focus is not on “${name}”`);
  await page.keyboard.press('Space');
  if (!(await isOpen())) report(`the space bar does not open “${name}”`);
  await page.keyboard.press('Escape');
}

async function questions(page, report) {
  const summary = page.locator('details:not([open]) > summary').first();
  if ((await summary.count()) === 0) return;
  const state = () => page.evaluate(() => document.activeElement.parentElement.open);
  await summary.focus();
  await page.keyboard.press('Enter');
  if ((await state()) !== true) return report('Enter does not open a question');
  await page.keyboard.press('Space');
  if ((await state()) !== false) report('the space bar does not close a question');
}

// A page that only offers languages may have nothing to skip.
function hasMenu(page) {
  return page.elements.some((element) => element.tagName === 'nav');
}
