// Draws the editor's panel in a shadow root of its own. All its words come from the server.

const FOLDED = 'vademecum-panel-folded';

export class Panel {
  /** `base` is the folder of the preview's own files, `address` where the panel's data are. */
  constructor(base, address) {
    this.address = address;
    this.drawn = null;
    this.words = null;
    this.host = document.createElement('vademecum-preview');
    this.root = this.host.attachShadow({ mode: 'open' });
    this.isFolded = remembered() !== 'no';
    const style = element('link', { rel: 'stylesheet', href: new URL('panel.css', base).href });
    this.banner = element('section', { class: 'banner', tabindex: '0', hidden: '' });
    this.button = element('button', { class: 'badge', type: 'button', 'aria-controls': 'panel' });
    this.button.addEventListener('click', () => this.fold(!this.isFolded));
    this.panel = element('section', { id: 'panel', class: 'panel', tabindex: '0' });
    this.frame = element('div', { class: 'frame', hidden: '' }, [this.banner, this.panel, this.button]);
    this.frame.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.isFolded) return;
      event.stopPropagation();
      this.fold(true);
      this.button.focus({ preventScroll: true });
    });
    // The banner covers nothing: the page begins below it.
    this.room = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.room];
    new ResizeObserver(() => {
      const height = this.banner.offsetHeight;
      this.room.replaceSync(height > 0 ? `@media screen { html { padding-block-start: ${height}px !important; } }` : '');
    }).observe(this.banner);
    style.addEventListener('load', () => this.frame.hidden = !this.drawn);
    this.style = style;
    this.root.append(style, this.frame);
    document.body.append(this.host);
  }

  /** Asks what there is to say now, and draws it if it is something else than before. */
  async refresh() {
    const response = await fetch(this.address, { cache: 'no-store' }).catch(() => null);
    if (!response?.ok) return;
    const text = await response.text();
    if (text === this.drawn) return;
    this.drawn = text;
    this.draw(JSON.parse(text));
  }

  /** Says that the preview has stopped, or no more. */
  waiting(is) {
    if (!this.words || is === this.isWaiting) return;
    this.isWaiting = is;
    this.label();
  }

  fold(is) {
    this.isFolded = is;
    try {
      localStorage.setItem(FOLDED, is ? 'yes' : 'no');
    } catch {
      // Without a memory it begins folded each time.
    }
    this.show();
  }

  show() {
    this.panel.hidden = this.isFolded || !this.badge;
    this.button.hidden = !this.badge && !this.isWaiting;
    this.button.setAttribute('aria-expanded', String(!this.isFolded));
  }

  label() {
    const { level, text } = this.badge ?? {};
    this.button.className = `badge ${this.isWaiting ? 'waiting' : level}`;
    const dot = element('span', { class: 'dot', 'aria-hidden': 'true' });
    const name = element('span', { class: 'unseen' }, [`${this.words.name}: `]);
    this.button.replaceChildren(dot, name, this.isWaiting ? this.words.waiting : text ?? '');
    this.show();
  }

  draw({ language, words, badge, sections, banner }) {
    // What the editor reads at this moment stays where it is.
    const scroll = this.panel.scrollTop;
    this.words = words;
    this.badge = badge;
    this.frame.lang = language;
    this.frame.dir = 'ltr';
    this.panel.setAttribute('aria-label', words.name);
    this.label();
    const focused = this.root.activeElement;
    const isOpen = this.panel.querySelector('details')?.open === true;
    this.panel.replaceChildren(...sections.map((one) => this.section(one, isOpen)));
    if (focused?.nodeName === 'SUMMARY') this.panel.querySelector('summary')?.focus({ preventScroll: true });
    for (const link of this.panel.querySelectorAll('a')) {
      if (focused?.nodeName === 'A' && link.href === focused.href) link.focus({ preventScroll: true });
    }
    this.panel.scrollTop = scroll;
    this.banner.hidden = !banner;
    if (banner) {
      const { title, items } = banner;
      this.banner.setAttribute('aria-label', title);
      this.banner.replaceChildren(element('p', { class: 'title' }, [title]), this.list(items));
    }
    this.show();
    if (this.style.sheet) this.frame.hidden = false;
  }

  section({ title, items, folded }, isOpen) {
    const [head, list] = [element('h2', {}, [title]), this.list(items)];
    if (!folded) return element('div', { class: 'section' }, [head, list]);
    const summary = element('summary', {}, [head]);
    return element('details', { class: 'section', ...isOpen && { open: '' } }, [summary, list]);
  }

  list(items) {
    return element('ul', {}, items.map((item) => this.item(item)));
  }

  item({ text, href, note, attention, problem }) {
    if (problem) return this.problem(problem);
    const words = element(href ? 'a' : 'span', href ? { href, dir: 'auto' } : { dir: 'auto' }, [text]);
    const parts = note ? [words, ' ', element('span', { class: 'note' }, [note])] : [words];
    return element('li', attention ? { class: 'attention' } : {}, parts);
  }

  problem({ level, label, message, why, hints, mended, spot, place, open }) {
    const head = element('p', { class: 'message' }, [
      element('span', { class: 'label' }, [label]), ' ', element('bdi', {}, [message]),
    ]);
    const parts = [head];
    if (place) {
      parts.push(element('p', { class: 'place' }, [open ? element('a', { href: open }, [place]) : place]));
    }
    if (spot?.excerpt) {
      const [start, marked, end] = spot.excerpt;
      const code = element('code', { dir: 'auto' }, [start, element('mark', {}, [marked]), end]);
      parts.push(element('pre', {}, [code]));
    }
    const say = (term, text) => element('p', {}, [element('strong', {}, [term]), ' ', text]);
    if (why) parts.push(say(this.words.why, why));
    for (const hint of hints) parts.push(say(this.words.mend, hint));
    if (mended) {
      parts.push(say(this.words.write, ''));
      parts.push(element('pre', {}, [element('code', { dir: 'auto' }, [mended])]));
    }
    return element('li', { class: `problem ${level}` }, parts);
  }
}

function remembered() {
  try {
    return localStorage.getItem(FOLDED);
  } catch {
    return null;
  }
}

function element(name, attributes, children = []) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
