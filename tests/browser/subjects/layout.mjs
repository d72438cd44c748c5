// Where things stand: nothing shifts while a page loads and is scrolled through, though its
// pictures come late, and its head stays where it is while the rest is still to come; and the
// first screen of a small phone shows, of every article, its title, the other languages and where
// its summary begins, and the way to when to call if it says that.
const WIDTHS = [
  { width: 320, height: 568 },
  { width: 1280, height: 900 },
];

export async function run(site) {
  for (const viewport of WIDTHS) {
    const prepare = async (page) => {
      await page.addInitScript(wholeAtOnce);
      // Pictures and fonts only come when the page has been drawn without them; it may be closed before.
      await page.route(/\.(svg|png|jpe?g|webp|avif|woff2?)$/, async (route) => {
        await page.evaluate(drawn).then(() => route.continue()).catch(() => {});
      });
    };
    await site.each(site.samples, { label: `shifts, ${viewport.width} px`, viewport, prepare }, async (page, one, report) => {
      for (const text of await page.evaluate(shifts)) report(text);
      for (const text of await page.evaluate(pieces)) report(text);
    });
  }
  const articles = site.all.filter((page) => ['article', 'fallback'].includes(page.kind));
  await site.each(articles, { label: 'first screen', viewport: WIDTHS[0] }, async (page, one, report) => {
    for (const text of await page.evaluate(firstScreen)) report(text);
  });
}

// A browser may draw a page of which it has only read the beginning; how far it has come depends on
// the machine. So nothing is drawn until all is read.
function wholeAtOnce() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('html { display: none !important; }');
  document.adoptedStyleSheets = [sheet];
  document.addEventListener('readystatechange', () => {
    document.adoptedStyleSheets = [];
  }, { once: true });
}

// Waits until the whole page has been drawn once.
async function drawn() {
  if (document.readyState === 'loading') await new Promise((done) => addEventListener('DOMContentLoaded', done));
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
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

// Puts the head of the page together anew, one part more in each frame, and then what follows: a
// browser may draw it wherever it has come to.
async function pieces() {
  const head = document.querySelector('body > header');
  if (!head) return [];
  const found = new Set();
  const note = (entries) => entries.flatMap((entry) => entry.sources).forEach(({ node, previousRect, currentRect }) => {
    const name = node?.className || node?.parentElement?.className || node?.nodeName;
    found.add(`is drawn at ${Math.round(previousRect.x)} px, and then moves to ${Math.round(currentRect.x)}: ${name}`);
  });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  scrollTo({ top: 0, behavior: 'instant' });
  const places = [];
  const take = (node) => {
    places.push({ parent: node.parentNode, node });
    const holds = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.data.trim());
    if (node.nodeType === Node.ELEMENT_NODE && !holds && !node.matches('svg, picture')) node.childNodes.forEach(take);
  };
  head.childNodes.forEach(take);
  const after = [];
  while (head.nextSibling) {
    after.push(head.nextSibling);
    head.nextSibling.remove();
  }
  for (const { node } of places) node.remove();
  await frame();
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
  for (const { parent, node } of places) {
    parent.append(node);
    if (node.nodeType === Node.ELEMENT_NODE && node.checkVisibility()) await frame();
  }
  head.after(...after);
  await frame();
  await frame();
  note(observer.takeRecords());
  return [...found].slice(0, 3);
}

// What stands above the end of the first screen, before anybody has scrolled.
function firstScreen() {
  const begin = (element) => {
    if (!element) return undefined;
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getClientRects()[0];
  };
  const advice = document.querySelector('.callout-emergency, .callout-urgent');
  const way = document.querySelector('.when a');
  const parts = {
    'the title': begin(document.querySelector('h1')),
    'the other languages': begin(document.querySelector('.tongues')),
    'the start of the summary': begin(document.querySelector('.lead')),
    'the way to when to call': way?.getBoundingClientRect(),
  };
  const found = [];
  for (const [name, box] of Object.entries(parts)) {
    if (!box) {
      if (advice && name !== 'the other languages') found.push(`lacks ${name}`);
    } else if (box.top < 0 || box.bottom > innerHeight) {
      found.push(`shows only below the first screen: ${name} (down to ${Math.round(box.bottom)} px)`);
    }
  }
  const target = way && document.getElementById(decodeURIComponent(way.hash.slice(1)));
  if (way && !target?.matches('.callout-emergency, .callout-urgent')) found.push('the way to when to call leads elsewhere');
  return found;
}
