// In pages that run from right to left: arrows point the other way, telephone numbers and email
// addresses read from left to right, and names in other letters are isolated, so that commas and
// brackets beside them stay where they belong. In all pages: nothing leaves the window sidewards.
import { chevrons, escapes, looseNames, reversedRuns } from '../measures.mjs';

const WIDTHS = [
  { width: 320, height: 568 },
  { width: 1280, height: 900 },
];

export async function run(site) {
  const seen = { chevrons: 0, runs: 0 };
  for (const viewport of WIDTHS) {
    await site.each(site.samples, { label: `direction, ${viewport.width} px`, viewport }, async (page, one, report) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      for (const text of await page.evaluate(escapes)) report(text);
      const arrows = await page.evaluate(chevrons);
      seen.chevrons += arrows.length;
      for (const { name, back, side } of arrows) {
        if (side !== (one.rtl === back ? 'right' : 'left')) report(`the arrow of ${name} points ${side}`);
      }
      const { count, found } = await page.evaluate(reversedRuns);
      seen.runs += count;
      for (const text of found) report(text);
      if (one.rtl) for (const text of await page.evaluate(looseNames)) report(text);
    });
  }
  console.log(`direction: ${seen.chevrons} arrows, ${seen.runs} numbers and addresses`);
}
