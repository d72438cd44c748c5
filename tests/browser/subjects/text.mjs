// Large letters and a magnified page: text at 200 %, as a reader sets it in the browser, and the
// page at 400 %, which makes 1280 px a window of 320. The page does not scroll to the side, no
// text is cut off or lies over other text, and all that can be opened is open.
import path from 'node:path';
import { spilledText } from '../measures.mjs';

const SIZES = [
  { label: 'text at 200 %, 1280 px', letters: 32, viewport: { width: 1280, height: 900 }, shot: 'text-200' },
  { label: 'text at 200 %, 320 px', letters: 32, viewport: { width: 320, height: 568 }, shot: 'text-200-320' },
  { label: 'page at 400 %', letters: 16, viewport: { width: 320, height: 225 } },
];

export async function run(site) {
  for (const { letters, shot, ...options } of SIZES) {
    const prepare = async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Page.setFontSizes', { fontSizes: { standard: letters, fixed: letters } });
    };
    await site.each(site.samples, { ...options, prepare, reducedMotion: 'reduce' }, async (page, one, report) => {
      const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      if (size !== `${letters}px`) report(`letters are ${size} where the reader wants ${letters}px`);
      const over = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      });
      if (over > 0) report(`scrolls ${over} px to the side`);
      for (const text of await page.evaluate(spilledText)) report(text);
      await covers(page, report);
      if (!shot) return;
      // A picture of the whole page sets the letters back to their usual size.
      await page.addStyleTag({ content: `:root { font-size: ${letters}px; }` });
      const file = `${one.kind}-${one.language}-${shot}.png`;
      await page.screenshot({ path: path.join(site.shots, file), fullPage: true });
    });
  }
}

// What stays in its place while the page scrolls must leave room for the text.
async function covers(page, report) {
  const share = await page.evaluate(() => {
    const stuck = [...document.querySelectorAll('*')].filter((element) => {
      const style = getComputedStyle(element);
      return /fixed|sticky/.test(style.position) && element.checkVisibility() && element.offsetWidth > innerWidth / 2;
    });
    return stuck.reduce((sum, element) => sum + element.offsetHeight, 0) / innerHeight;
  });
  if (share > 0.3) report(`what stays in its place takes ${Math.round(share * 100)} % of the window`);
}
