// Without JavaScript: the same text is there to be read, each question and the menu open at a
// click, and the links to the other languages lead to pages in those languages.
const viewport = { width: 320, height: 568 };

export async function run(site) {
  const texts = new Map();
  await site.each(site.samples, { label: 'JavaScript', viewport }, async (page, one) => {
    texts.set(one.url, await page.locator('body').innerText());
  });
  const options = { label: 'no JavaScript', viewport, javaScriptEnabled: false };
  await site.each(site.samples, options, async (page, one, report) => {
    if (!(await page.locator('h1').first().isVisible())) report('shows no h1');
    if ((await page.locator('body').innerText()) !== texts.get(one.url)) report('shows another text than with JavaScript');
    await questions(page, report);
    await menu(page, report);
    await languages(page, report);
  });
}

async function questions(page, report) {
  const closed = page.locator('details:not([open])');
  for (let left = await closed.count(); left > 0; left -= 1) {
    await closed.first().locator('summary').click();
    if ((await closed.count()) !== left - 1) return report('a question does not open');
  }
  for (const details of await page.locator('details').all()) {
    if ((await details.innerText()).trim() === (await details.locator('summary').innerText()).trim()) {
      report('an open question shows no answer');
    }
  }
}

async function menu(page, report) {
  const button = page.locator('[popovertarget]:visible').first();
  if ((await button.count()) === 0 || !(await button.isVisible())) return;
  await button.click();
  const opened = page.locator(':popover-open');
  if ((await opened.count()) !== 1 || !(await opened.isVisible())) return report('the menu does not open');
  await page.keyboard.press('Escape');
}

async function languages(page, report) {
  const links = page.locator('a[hreflang]:not([aria-current])');
  const wanted = new Map();
  for (const link of await links.all()) {
    const code = await link.getAttribute('hreflang');
    if (!wanted.has(code)) wanted.set(code, await link.getAttribute('href'));
  }
  for (const [code, href] of wanted) {
    const answer = await page.request.get(new URL(href, page.url()).href);
    const language = /<html[^>]*\blang="([^"]+)"/.exec(await answer.text())?.[1];
    if (!answer.ok() || language !== code) report(`the link to ${code} leads to ${language ?? answer.status()}`);
  }
}
