// Starts Chromium and a host for a built site, and opens its pages two at a time. Whatever a
// page asks of the network or writes on the console is looked at wherever it is opened: it
// asks nobody but its own site, everything that it asks for is there, and it says nothing.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';
import { pages } from './site.mjs';

const AT_ONCE = 2;

/** Chromium; CHROMIUM names another one than that of the system. */
export async function launch(args = []) {
  const known = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  const executablePath = known.find((file) => file && existsSync(file));
  if (!executablePath) throw new Error('there is no Chromium; CHROMIUM may name it');
  return chromium.launch({ executablePath, args: ['--no-sandbox', ...args] });
}

/** A served site in a browser: its pages, a sample of them, and what is wrong with them. */
export async function open(root) {
  const all = pages(root).filter((page) => !page.redirect);
  const host = await serve(root);
  const browser = await launch();
  const problems = new Set();
  return {
    root,
    origin: host.origin,
    all,
    samples: sample(all),
    problems,
    opened: 0,
    report: (text) => problems.add(text),
    each,
    close: async () => {
      await browser.close();
      await host.close();
    },
  };

  // Opens each page in one kind of browser window, and gives it to `look`, which reports
  // what is wrong. `prepare` is called before the address is opened.
  async function each(chosen, { label, prepare, ...options }, look) {
    const context = await browser.newContext(options);
    const left = [...chosen];
    const worker = async () => {
      for (let one = left.shift(); one; one = left.shift()) {
        const report = (text) => problems.add(`${one.url} (${label}): ${text}`);
        const page = await context.newPage();
        listen(page, host.origin, report);
        try {
          await prepare?.(page);
          await page.goto(host.origin + encodeURI(one.url), { waitUntil: 'load' });
          this.opened += 1;
          await look(page, one, report);
        } catch (error) {
          report(`could not be looked at: ${error.stack}`);
        }
        await page.close();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await context.close();
  }
}

function listen(page, origin, report) {
  page.on('console', (message) => report(`console: ${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => report(`script error: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin + '/') && !url.startsWith('data:')) report(`asks another host: ${url}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left before its pictures are there is no fault of the page.
    const text = request.failure()?.errorText;
    if (text !== 'net::ERR_ABORTED') report(`${text} for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) report(`${response.status()} for ${response.url()}`);
  });
}

// The first page of each kind in each language, and of articles the one with most in it.
function sample(all) {
  const chosen = new Map();
  for (const page of all) {
    const key = `${page.kind} ${page.language}`;
    const before = chosen.get(key);
    const richer = page.kind === 'article' && page.elements.length > before?.elements.length;
    if (!before || richer) chosen.set(key, page);
  }
  return [...chosen.values()];
}
