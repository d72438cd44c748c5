// Asks Lighthouse about one page of each kind that search engines may list, the kinds in turn in
// another language: accessibility, best practices and SEO are 100 of 100. Performance depends on
// the machine, so it is told and not asked for.
//
//   node lighthouse.mjs [FOLDER]     default: output/ of the project
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
import { folder, pages } from './site.mjs';

const PERFECT = ['accessibility', 'best-practices', 'seo'];

const root = folder();
const chosen = choose(pages(root).filter((page) => !page.noindex && !page.redirect && page.kind !== '404'));
const host = await serve(root);
const port = await freePort();
const browser = await launch([`--remote-debugging-port=${port}`]);
const problems = [];
try {
  for (const page of chosen) await ask(page);
} finally {
  await browser.close();
  await host.close();
}
if (chosen.length === 0) problems.push('no page may be listed by search engines');
for (const problem of problems) console.log(problem);
console.log(`lighthouse: ${chosen.length} pages, ` + (problems.length === 0 ? 'all right' : `${problems.length} problems`));
process.exitCode = problems.length === 0 ? 0 : 1;

async function ask(page) {
  const onlyCategories = ['performance', ...PERFECT];
  const { lhr } = await lighthouse(host.origin + encodeURI(page.url), { port, onlyCategories, logLevel: 'error' });
  if (lhr.runtimeError) problems.push(`${page.url}: Lighthouse did not run: ${lhr.runtimeError.message}`);
  const scores = onlyCategories.map((id) => `${id} ${Math.round((lhr.categories[id].score ?? 0) * 100)}`);
  console.log(`${page.kind} ${page.url}: ${scores.join(', ')}`);
  for (const id of PERFECT) {
    const category = lhr.categories[id];
    if (category.score === 1) continue;
    const failed = category.auditRefs
      .filter((one) => one.weight > 0)
      .map((one) => lhr.audits[one.id])
      .filter((audit) => audit.score !== null && audit.score < 1);
    const told = failed.map((audit) => `${audit.id}: ${audit.title}`).join('; ');
    problems.push(`${page.url}: ${id} is ${category.score === null ? 'unknown' : Math.round(category.score * 100)} (${told})`);
  }
}

// One page of each kind, of articles the one with most in it; the languages take turns.
function choose(all) {
  const languages = [...new Set(all.map((page) => page.language))];
  const kinds = [...new Set(all.map((page) => page.kind))].sort();
  return kinds.map((kind, at) => {
    const of = all.filter((page) => page.kind === kind).sort((a, b) => b.elements.length - a.elements.length);
    const turn = languages.map((_, step) => languages[(at + step) % languages.length]);
    return turn.map((language) => of.find((page) => page.language === language)).find(Boolean);
  });
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
