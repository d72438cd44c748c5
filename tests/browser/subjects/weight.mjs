// What the article with most in it weighs in each language: its HTML with the style sheets and
// scripts that it loads, each compressed by itself. What fits into 14 kB a server sends before it
// waits for an answer for the first time.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { attribute, versions } from '../site.mjs';

const MOST = 14_000;

export async function run(site) {
  for (const page of versions(site.all)) {
    const loads = page.elements
      .filter((one) => (one.tagName === 'link' && attribute(one, 'rel') === 'stylesheet') || one.tagName === 'script')
      .map((one) => attribute(one, 'href') ?? attribute(one, 'src'))
      .filter((name) => name?.startsWith('/'))
      .map((name) => decodeURI(name).slice(1));
    const parts = [page.file, ...new Set(loads)].map((name) => [name, weigh(path.join(site.root, name))]);
    const sum = parts.reduce((all, [, bytes]) => all + bytes, 0);
    const told = parts.map(([name, bytes]) => `${path.basename(name)} ${bytes}`).join(' + ');
    console.log(`weight: ${page.url}: ${sum} bytes (${told})`);
    if (sum > MOST) site.report(`${page.url} weighs ${sum} bytes (${told}), more than ${MOST}`);
  }
}

function weigh(file) {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
