// Keeps the open page as the site is now: hears of each generation, and swaps what changed.
import { swap, freshen } from './morph.js';
import { Panel } from './panel.js';

const own = () => document.querySelector('script[data-page][src$=".vademecum/preview.js"]');
const base = new URL('./', import.meta.url);

let page = own()?.dataset.page;
let generation = null;
let stream = null;
let wanted = null;
let busy = false;

const asked = (name) => {
  const url = new URL(name, base);
  url.searchParams.set('page', location.pathname + location.search);
  return url;
};
const panel = new Panel(base, asked('panel'));

// Only a page that is looked at listens: browsers allow few connections to one host, and a
// page that was asleep catches up when it is looked at again.
function listen() {
  if (document.visibilityState === 'hidden') return stop();
  if (stream) return;
  stream = new EventSource(asked('events'));
  stream.onopen = () => panel.waiting(false);
  stream.onmessage = (message) => {
    const event = JSON.parse(message.data);
    wanted = { ...event, files: files(event) };
    work();
  };
  stream.onerror = () => panel.waiting(true);
}

function stop() {
  stream?.close();
  stream = null;
}

// Files that changed at their address; `null` for all of them, where a generation was missed or
// the preview was started anew.
function files(event) {
  const parts = (name) => name.split('-').map(Number);
  const [run, number] = parts(event.generation);
  const [lastRun, last] = parts(wanted?.generation ?? generation ?? event.generation);
  if (run !== lastRun || number > last + 1 || wanted?.files === null) return null;
  return [...(wanted?.files ?? []), ...event.files];
}

// One event after the other; of those that come meanwhile the last one says it all.
async function work() {
  if (busy) return;
  busy = true;
  try {
    while (wanted) {
      const event = wanted;
      wanted = null;
      await take(event);
    }
  } finally {
    busy = false;
  }
}

async function take(event) {
  const isNew = generation !== null && event.generation !== generation;
  if (event.edited && isNew && !isHere(event.edited)) {
    location.assign(event.edited);
    return;
  }
  if (event.page !== page) await exchange();
  if (isNew) await freshen(event.files, event.generation);
  if (isNew || !panel.drawn) await panel.refresh();
  generation = event.generation;
}

const isHere = (address) => new URL(address, location.href).pathname === location.pathname;

async function exchange() {
  const response = await fetch(asked('page'), { cache: 'no-store' }).catch(() => null);
  if (!response?.ok) return;
  const elsewhere = response.headers.get('location');
  if (elsewhere) {
    location.replace(elsewhere);
    return;
  }
  await swap(parse(await response.text()), panel.host);
  page = own()?.dataset.page;
}

// Older browsers read a page without its shadow roots.
function parse(text) {
  if (Document.parseHTMLUnsafe) return Document.parseHTMLUnsafe(text);
  const next = new DOMParser().parseFromString(text, 'text/html');
  for (const template of next.querySelectorAll('template[shadowrootmode]')) {
    template.parentElement.attachShadow({ mode: 'open' }).append(template.content);
    template.remove();
  }
  return next;
}

document.addEventListener('visibilitychange', listen);
addEventListener('pagehide', stop);
addEventListener('pageshow', listen);
listen();
