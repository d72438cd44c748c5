// Opens pages of a built site in Chromium and looks at them under one subject after the other;
// each file in subjects/ says what it looks at. Ends with status 1 when anything is wrong, or
// when there was nothing to check.
//
//   node check.mjs [FOLDER]     default: output/ of the project
//
// CHROMIUM names the browser, SCREENSHOTS the folder for pictures (default target/screenshots),
// ONLY the subjects, as in ONLY=keyboard,text, and GOLDEN the folder with what screen readers
// are to be told; VADEMECUM_REFRESH=1 writes that anew.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { open } from './browser.mjs';
import { folder } from './site.mjs';

const SUBJECTS = ['views', 'keyboard', 'text', 'modes', 'script', 'layout', 'direction', 'tree', 'weight'];
// Kinds that the sample site has; a site without one of them checks too little.
const EXPECTED = ['home', 'section', 'article', 'fallback', 'topic', 'a-z', 'glossary', 'languages', '404', 'chooser'];

const only = process.env.ONLY?.split(',') ?? SUBJECTS;
const unknown = only.filter((name) => !SUBJECTS.includes(name));
if (unknown.length > 0) throw new Error(`ONLY may name ${SUBJECTS.join(', ')}; not ${unknown.join(', ')}`);
const shots = process.env.SCREENSHOTS ?? path.join(import.meta.dirname, '../../target/screenshots');
if (!process.env.ONLY) rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });

const site = Object.assign(await open(folder()), { shots });
try {
  for (const kind of EXPECTED) {
    if (!site.samples.some((page) => page.kind === kind)) site.report(`there is no page of the kind ${kind}`);
  }
  for (const name of only) {
    const begun = performance.now();
    const opened = site.opened;
    const { run } = await import(`./subjects/${name}.mjs`);
    await run(site);
    const seconds = Math.round((performance.now() - begun) / 1000);
    console.log(`${name}: ${site.opened - opened} pages opened (${seconds} s)`);
  }
} finally {
  await site.close();
}
if (!process.env.ONLY && site.opened === 0) site.report('no page was opened');

const problems = [...site.problems];
for (const problem of problems) console.log(problem);
console.log(`screenshots: ${shots}`);
const kinds = new Set(site.samples.map((page) => page.kind));
console.log(
  `browser: ${kinds.size} kinds of pages, ${site.samples.length} of them in all languages, ` +
    (problems.length === 0 ? 'all right' : `${problems.length} problems`),
);
process.exitCode = problems.length === 0 ? 0 : 1;
