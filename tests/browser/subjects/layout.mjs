// Where things stand: nothing shifts while a page loads and is scrolled through, though its
// pictures come late; and the first screen of a small phone shows, of every article that says
// when to call, its title, the way to that advice, and where its summary begins.
const WIDTHS = [
  { width: 320, height: 568 },
  { width: 1280, height: 900 },
];
const LATE = 150;

export async function run(site) {
  for (const viewport of WIDTHS) {
    const prepare = (page) => page.route(/\.(svg|png|jpe?g|webp|avif|woff2?)$/, async (route) => {
      await new Promise((done) => setTimeout(done, LATE));
      await route.continue();
    });
    await site.each(site.samples, { label: `shifts, ${viewport.width} px`, viewport, prepare }, async (page, one, report) => {
      for (const text of await page.evaluate(shifts)) report(text);
    });
  }
  const articles = site.all.filter((page) => ['article', 'fallback'].includes(page.kind));
  await site.each(articles, { label: 'first screen', viewport: WIDTHS[0] }, async (page, one, report) => {
    for (const text of await page.evaluate(firstScreen)) report(text);
  });
}

// Scrolls through the page, and says what has shifted since it was opened.
async function shifts() {
  const found = [];
  const note = (list) => {
    for (const entry of list.getEntries()) {
      const what = entry.sources.map(({ node }) => node?.parentElement?.className || node?.nodeName).join(', ');
      if (!entry.hadRecentInput) found.push(`shifts by ${entry.value.toFixed(4)}: ${what}`);
    }
  };
  const observer = new PerformanceObserver(note);
  observer.observe({ type: 'layout-shift', buffered: true });
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let at = 0; at < document.documentElement.scrollHeight; at += innerHeight) {
    scrollTo({ top: at, behavior: 'instant' });
    await frame();
  }
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  await frame();
  note({ getEntries: () => observer.takeRecords() });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) found.push('shifts cannot be seen');
  return found;
}

// A page with urgent or emergency advice leads to it before anybody has scrolled.
function firstScreen() {
  const advice = document.querySelector('.callout-emergency, .callout-urgent');
  if (!advice) return [];
  const line = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getClientRects()[0];
  };
  const parts = {
    'the title': document.querySelector('h1')?.getBoundingClientRect(),
    'the way to when to call': document.querySelector('.when a')?.getBoundingClientRect(),
    'the start of the summary': document.querySelector('.lead') && line(document.querySelector('.lead')),
  };
  const found = Object.entries(parts).flatMap(([name, box]) => {
    if (!box) return [`lacks ${name}`];
    return box.top >= 0 && box.bottom <= innerHeight ? [] : [`shows only below the first screen: ${name} (down to ${Math.round(box.bottom)} px)`];
  });
  const target = document.querySelector('.when a')?.getAttribute('href');
  const there = target && document.getElementById(decodeURIComponent(target.slice(1)));
  if (target && !there?.matches('.callout-emergency, .callout-urgent')) found.push('the way to when to call leads elsewhere');
  return found;
}
