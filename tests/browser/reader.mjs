// What readers set for themselves, in Chromium: text size and colours hold on the next page, are kept in
// no cookie and work by keyboard; reading aloud is offered only with a voice of this device for the
// language, reads what the page says in its order, pauses, goes on and stops.
//
//   node reader.mjs [FOLDER]     default: output/ of the project
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
import { folder, pages } from './site.mjs';

const root = folder();
const problems = [];
const expect = (is, text) => {
  if (!is) problems.push(text);
};
const article = pages(root).find((page) => page.kind === 'article');
const host = await serve(root);
const browser = await launch();
try {
  await settings();
  await aloud();
  await silent();
} finally {
  await browser.close();
  await host.close();
}
for (const problem of problems) console.log(problem);
console.log(problems.length === 0 ? 'reader: all right' : `reader: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

// By keyboard alone: open, choose, close; on the next page it still holds.
async function settings() {
  const context = await browser.newContext({ viewport: { width: 320, height: 568 }, colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(host.origin + article.url);
  const style = (name) => page.evaluate((name) => getComputedStyle(document.documentElement)[name], name);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [size, light] = [await style('fontSize'), await ground()];
  await page.locator('.reader-button').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(parseFloat(await style('fontSize')) > parseFloat(size), 'the text does not become larger');
  expect((await ground()) !== light, 'the colours do not become dark');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement.matches('.reader-button')), 'the focus is lost when the settings close');
  await page.goto(host.origin + '/' + article.language + '/');
  expect(parseFloat(await style('fontSize')) > parseFloat(size), 'the size is forgotten on the next page');
  expect((await ground()) !== light, 'the colours are forgotten on the next page');
  expect((await context.cookies()).length === 0, 'there is a cookie');
  await context.close();
}

// A browser that has a voice, and says nothing but keeps what it was to say.
function withVoice() {
  return ([language, local]) => {
    window.said = [];
    const voice = { lang: language, localService: local, name: 'A voice' };
    let current = null;
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: (words) => {
        window.said.push([words.lang, words.text.replace(/\s+/g, ' ').trim()]);
        current = words;
      },
      cancel: () => {
        const cut = current;
        current = null;
        if (cut?.onend) cut.onend();
      },
    });
    window.goOn = () => {
      const done = current;
      current = null;
      done.onend();
    };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    window.SpeechSynthesisUtterance = class {
      constructor(text) {
        this.text = text;
      }
    };
  };
}

async function aloud() {
  const page = await browser.newPage();
  await page.addInitScript(withVoice(), [`${article.language}_XX`, true]);
  await page.goto(host.origin + article.url);
  await page.locator('.reader-button').click();
  const button = (name) => page.locator('.reader-voice button').nth(['play', 'pause', 'stop'].indexOf(name));
  const said = () => page.evaluate(() => window.said.map(([, text]) => text));
  await button('play').click();
  const title = (await page.locator('h1').textContent()).trim();
  expect((await said())[0] === title, `reading does not begin with the title, but with ${(await said())[0]}`);
  expect(await button('pause').evaluate((one) => one === document.activeElement), 'the focus is lost when reading begins');
  expect((await page.locator('.reader [role=status]').textContent()) !== '', 'it is not told that reading has begun');
  await page.evaluate(() => window.goOn());
  await button('pause').click();
  const before = await said();
  await button('play').click();
  const after = await said();
  expect(after.length === before.length + 1 && after.at(-1) === before.at(-1), 'reading does not go on where it was paused');
  await page.evaluate(() => {
    for (let at = 0; at < 2000 && document.querySelector('.reading'); at += 1) window.goOn();
  });
  expect((await page.locator('.reading').count()) === 0, 'reading does not end');
  expect(await button('play').isVisible(), 'reading cannot begin again');
  const all = (await said()).join('\n');
  const points = await page.locator('main .prose p, main .prose li').evaluateAll((all) =>
    all.filter((one) => !one.closest('.answer-link') && !one.querySelector('li, p')).map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
  );
  const missing = points.filter((text) => /[\p{L}]/u.test(text) && !all.includes(text));
  expect(missing.length === 0, `not read aloud: ${missing[0]}`);
  await page.close();
}

// Without a voice for the language, or with one that is elsewhere, nothing is offered.
async function silent() {
  for (const [language, local] of [['xx', true], [article.language, false]]) {
    const page = await browser.newPage();
    await page.addInitScript(withVoice(), [language, local]);
    await page.goto(host.origin + article.url);
    await page.locator('.reader-button').click();
    expect(!(await page.locator('.reader-voice').isVisible()), `reading aloud is offered with the voice ${language}, local: ${local}`);
    await page.close();
  }
}
