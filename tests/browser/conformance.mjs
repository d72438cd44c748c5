// Checks the files of a built site: HTML, links, anchors, hreflang, feeds, sitemap, JSON-LD.
// Ends with status 1 when anything is wrong, or when there was nothing to check.
import { spawnSync } from 'node:child_process';
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import vnu from 'vnu-jar';
import rules from './htmlvalidate.mjs';
import { attribute, files, folder, pages } from './site.mjs';

const root = folder();
const all = pages(root);
const names = files(root);
const published = new Set(names);
const byUrl = new Map(all.map((page) => [page.url, page]));
const problems = [];
const report = (file, text) => problems.push(`${file}: ${text}`);
const counted = (what, count) => {
  console.log(`${what}: ${count}`);
  if (count === 0) report('.', `there was no ${what} to check`);
};

// Messages of the Nu checker that are let through, each with its reason.
const ALLOWED = [
  // Safari reads a list without marks as no list unless it has the role, which the
  // checker takes for a repetition.
  /The “list” role is unnecessary for element “[uo]l”/,
];

const base = siteBase();
links();
languages();
sitemap();
feeds();
data();
await nu();
await htmlValidate();

for (const problem of problems.slice(0, 200)) console.log(problem);
console.log(problems.length === 0 ? 'conformance: all right' : `conformance: ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

// The site's own address, with its path, from the canonical link of a page.
function siteBase() {
  for (const page of all) {
    const href = linkOf(page, 'canonical')[0];
    const tail = encodeURI(decodeURI(page.url));
    if (href && decodeURI(href).endsWith(decodeURI(page.url))) {
      return href.slice(0, encodeURI(decodeURI(href)).length - tail.length);
    }
  }
  report('.', 'no page has a canonical link to itself');
  return 'https://nowhere.invalid';
}

function linkOf(page, rel) {
  return page.elements
    .filter((one) => one.tagName === 'link' && attribute(one, 'rel') === rel)
    .map((one) => attribute(one, 'href'));
}

// Every address in a page that is of this site leads to a file, and to an id that is there.
function links() {
  const prefix = new URL(base).pathname.replace(/\/$/, '');
  let count = 0;
  for (const page of all) {
    const seen = new Set();
    for (const element of page.elements) {
      for (const target of addresses(element)) {
        if (seen.has(target)) continue;
        seen.add(target);
        const url = new URL(target, base + encodeURI(decodeURI(page.url)));
        if (!/^https?:$/.test(url.protocol)) continue;
        const own = url.origin === new URL(base).origin;
        if (!own) {
          if (loads(element)) report(page.file, `loads ${target} from another host`);
          continue;
        }
        count += 1;
        let name = decodeURIComponent(url.pathname);
        if (!name.startsWith(prefix)) {
          report(page.file, `${target} is outside of ${base}`);
          continue;
        }
        name = name.slice(prefix.length);
        const file = (name.endsWith('/') ? name + 'index.html' : name).replace(/^\//, '');
        if (!published.has(file)) {
          report(page.file, `${target} leads to no file`);
        } else if (url.hash.length > 1 && file.endsWith('.html')) {
          const id = decodeURIComponent(url.hash.slice(1));
          const there = byUrl.get('/' + file.replace(/(^|\/)index\.html$/, '$1'));
          if (id !== 'top' && !there.ids.has(id)) report(page.file, `${target}: no such anchor`);
        }
      }
    }
    for (const element of page.elements) {
      if (attribute(element, 'style') !== undefined) {
        report(page.file, `<${element.tagName}> has a style attribute`);
      }
    }
    const ids = page.elements.map((one) => attribute(one, 'id')).filter(Boolean);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (twice) report(page.file, `the id ${twice} stands twice`);
  }
  counted('internal links', count);
}

function addresses(element) {
  const plain = ['href', 'src', 'action', 'poster', 'data'].map((name) => attribute(element, name));
  const sets = (attribute(element, 'srcset') ?? '').split(',').map((one) => one.trim().split(/\s/)[0]);
  return [...plain, ...sets].filter(Boolean);
}

// Whether a browser fetches the address when it opens the page.
function loads(element) {
  if (element.tagName === 'a' || element.tagName === 'area' || element.tagName === 'form') return false;
  if (element.tagName !== 'link') return true;
  return !/^(canonical|alternate|author|license|me|next|prev)$/.test(attribute(element, 'rel') ?? '');
}

// hreflang: reciprocal, with the page itself and x-default, only between pages that exist.
function languages() {
  let count = 0;
  const sets = new Map();
  for (const page of all) {
    const set = new Map();
    for (const one of page.elements) {
      const code = one.tagName === 'link' && attribute(one, 'rel') === 'alternate' && attribute(one, 'hreflang');
      if (!code) continue;
      if (set.has(code)) report(page.file, `hreflang ${code} stands twice`);
      set.set(code, attribute(one, 'href'));
    }
    if (set.size > 0) sets.set(absolute(page), { page, set });
    if (page.noindex && set.size > 0) report(page.file, 'is not to be indexed but has hreflang');
  }
  for (const [own, { page, set }] of sets) {
    // The page that offers the languages is in none of them: it is the x-default itself.
    if (![...set].some(([code, href]) => (code !== 'x-default' || page.kind === 'chooser') && same(href, own))) {
      report(page.file, 'hreflang does not name the page itself');
    }
    if (!set.has('x-default')) report(page.file, 'hreflang has no x-default');
    for (const [code, href] of set) {
      if (code === 'x-default') continue;
      count += 1;
      const other = [...sets.values()].find((one) => same(absolute(one.page), href));
      if (!other) report(page.file, `hreflang ${code} leads to ${href}, which has none itself`);
      else if (![...other.set.values()].some((back) => same(back, own))) {
        report(page.file, `${href} does not name this page back`);
      } else if (other.page.language !== code) {
        report(page.file, `hreflang ${code} leads to a page in ${other.page.language}`);
      }
    }
  }
  counted('hreflang links', count);
}

function absolute(page) {
  return base + page.url;
}

function same(a, b) {
  return decodeURI(a) === decodeURI(b);
}

function xml(file) {
  const text = readFileSync(path.join(root, file), 'utf8');
  const valid = XMLValidator.validate(text);
  if (valid !== true) {
    report(file, `${valid.err.msg} (line ${valid.err.line})`);
    return null;
  }
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['url', 'xhtml:link', 'entry', 'link'].includes(name),
  });
  return parser.parse(text);
}

function sitemap() {
  if (!existsSync(path.join(root, 'sitemap.xml'))) return report('sitemap.xml', 'is not there');
  const urls = xml('sitemap.xml')?.urlset?.url ?? [];
  counted('addresses in the sitemap', urls.length);
  const groups = new Map();
  for (const url of urls) {
    const page = all.find((one) => same(absolute(one), url.loc));
    if (!page) report('sitemap.xml', `${url.loc} is no page`);
    else if (page.noindex || page.redirect) report('sitemap.xml', `${url.loc} is not to be indexed`);
    const others = (url['xhtml:link'] ?? []).map((link) => decodeURI(link['@_href']));
    groups.set(decodeURI(url.loc), others);
  }
  let pairs = 0;
  for (const [loc, others] of groups) {
    for (const other of others) {
      pairs += 1;
      if (groups.has(other) && !groups.get(other).includes(loc) && other !== base + '/') {
        report('sitemap.xml', `${other} does not name ${loc} back`);
      } else if (!groups.has(other)) {
        report('sitemap.xml', `${loc} names ${other}, which is not in the sitemap`);
      }
    }
  }
  const missing = all.filter((page) => page.kind === 'article' && !page.noindex);
  for (const page of missing) {
    if (!groups.has(decodeURI(absolute(page)))) report('sitemap.xml', `lacks ${page.url}`);
  }
  counted('hreflang links in the sitemap', pairs);
}

function feeds() {
  const feeds = names.filter((name) => /(^|\/)atom\.xml$/.test(name));
  counted('feeds', feeds.length);
  for (const file of feeds) {
    const feed = xml(file)?.feed;
    if (!feed) continue;
    for (const field of ['title', 'id', 'updated']) {
      if (!feed[field]) report(file, `the feed has no ${field}`);
    }
    for (const entry of feed.entry ?? []) {
      for (const field of ['title', 'id', 'updated', 'link']) {
        if (!entry[field]) report(file, `an entry has no ${field}`);
      }
      const href = entry.link?.[0]?.['@_href'] ?? '';
      if (!all.some((page) => same(absolute(page), href))) report(file, `${href} is no page`);
    }
  }
}

// JSON-LD is JSON, and articles have it.
function data() {
  let count = 0;
  for (const page of all) {
    const blocks = page.elements.filter(
      (one) => one.tagName === 'script' && attribute(one, 'type') === 'application/ld+json',
    );
    for (const block of blocks) {
      count += 1;
      try {
        JSON.parse(block.childNodes.map((child) => child.value).join(''));
      } catch (error) {
        report(page.file, `JSON-LD: ${error.message}`);
      }
    }
    if (page.kind === 'article' && blocks.length !== 1) {
      report(page.file, `has ${blocks.length} blocks of JSON-LD, not one`);
    }
  }
  counted('blocks of JSON-LD', count);
}

// The Nu HTML checker, over every page: errors and warnings.
async function nu() {
  const run = spawnSync('java', ['-Xss8m', '-jar', vnu, '--skip-non-html', '--format', 'json', root], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  let messages;
  try {
    messages = JSON.parse(run.stderr).messages;
  } catch {
    return report('.', `the Nu checker did not run: ${run.error ?? run.stderr}`);
  }
  counted('pages for the Nu checker', all.length);
  for (const message of messages) {
    if (message.type === 'info' && message.subType !== 'warning') continue;
    if (ALLOWED.some((allowed) => allowed.test(message.message))) continue;
    const file = path.relative(root, decodeURIComponent((message.url ?? '').replace(/^file:/, '')));
    report(`${file}:${message.lastLine ?? 1}`, `Nu: ${message.message}`);
  }
}

// html-validate over every page: all that it recommends.
async function htmlValidate() {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  counted('pages for html-validate', all.length);
  for (const page of all) {
    const text = readFileSync(path.join(root, page.file), 'utf8');
    const result = await validator.validateString(text, page.file, rules);
    for (const one of result.results.flatMap((single) => single.messages)) {
      report(`${page.file}:${one.line}`, `html-validate: ${one.message} (${one.ruleId})`);
    }
  }
}
