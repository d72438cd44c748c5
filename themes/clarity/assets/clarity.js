// What readers set for themselves: the size of the text, its colours, and reading aloud. It is kept
// in the browser, in no cookie, and nothing is sent. Without this script a page is complete, and looks
// as the browser wants it; so the controls are only shown where the script runs.
(() => {
  'use strict';
  const root = document.documentElement;
  const KEY = 'reader';
  const CHOICES = ['size', 'theme'];

  let set = {};
  try {
    set = JSON.parse(localStorage.getItem(KEY)) || {};
  } catch {
    // A browser may keep nothing: then a choice holds for this page.
  }
  const apply = () => {
    for (const name of CHOICES) {
      if (set[name]) root.setAttribute(`data-${name}`, set[name]);
      else root.removeAttribute(`data-${name}`);
    }
  };
  // Before anything is painted, so that nothing moves or flashes.
  apply();
  root.setAttribute('data-script', '');

  // A link to something that is folded in leads to it, unfolded, in every browser.
  const unfold = () => {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // It is taken as it is written.
    }
    const target = id && document.getElementById(id);
    const folded = target && target.closest('details:not([open])');
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  };

  const choose = (box) => {
    for (const input of box.querySelectorAll('input')) {
      input.checked = input.value === (set[input.name] || '');
      input.addEventListener('change', () => {
        set[input.name] = input.value;
        apply();
        try {
          localStorage.setItem(KEY, JSON.stringify(set));
        } catch {
          // As above.
        }
      });
    }
  };

  // Reading aloud, by a voice on this device: one that is elsewhere would be sent the text.
  const aloud = (box, status) => {
    const [play, pause, stop] = ['play', 'pause', 'stop'].map((name) => box.querySelector(`[data-do=${name}]`));
    const speech = window.speechSynthesis;
    const short = (code) => code.toLowerCase().split(/[-_]/)[0];
    const voiceOf = (code) => speech.getVoices().find((voice) => voice.localService && short(voice.lang) === short(code));
    const languageOf = (element) => element.closest('[lang]').lang;
    const text = document.querySelector('main .prose, main .lead') || document.querySelector('main');
    const show = () => {
      box.hidden = !voiceOf(languageOf(text));
    };
    let pieces = [];
    let at = 0;
    let marked = null;
    let run = 0;

    const mark = (element) => {
      if (marked) marked.classList.remove('reading');
      marked = element;
      if (marked) marked.classList.add('reading');
    };
    const state = (name) => {
      play.hidden = name === 'playing';
      pause.hidden = name !== 'playing';
      stop.hidden = name === 'stopped';
      play.textContent = play.dataset[name === 'paused' ? 'again' : 'begin'];
      status.textContent = status.dataset[name];
    };
    const next = () => {
      const piece = pieces[at];
      if (!piece) return end();
      const words = new SpeechSynthesisUtterance(piece.words);
      words.voice = voiceOf(piece.language);
      words.lang = words.voice.lang;
      const own = run;
      words.onend = words.onerror = () => {
        if (own !== run) return;
        at += 1;
        next();
      };
      mark(piece.element);
      piece.element.scrollIntoView({ block: 'nearest' });
      speech.speak(words);
    };
    // What was said before no longer goes on.
    const hush = () => {
      run += 1;
      speech.cancel();
    };
    const end = () => {
      hush();
      at = 0;
      mark(null);
      state('stopped');
    };
    play.addEventListener('click', () => {
      if (at === 0) pieces = piecesOf(document.querySelector('main')).filter((piece) => voiceOf(piece.language));
      hush();
      state('playing');
      pause.focus();
      next();
    });
    pause.addEventListener('click', () => {
      hush();
      state('paused');
      play.focus();
    });
    stop.addEventListener('click', () => {
      end();
      play.focus();
    });
    window.addEventListener('pagehide', hush);
    speech.addEventListener('voiceschanged', show);
    show();
  };

  // The words of an element in the order in which they are read, block by block, without what
  // leads elsewhere.
  const piecesOf = (main) => {
    const pieces = [];
    let words = '';
    const flush = (element) => {
      if (/[\p{L}\p{N}]/u.test(words)) pieces.push({ words, element, language: element.closest('[lang]').lang });
      words = '';
    };
    const walk = (element) => {
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) words += node.data;
        if (node.nodeType !== Node.ELEMENT_NODE) continue;
        if (node.matches('nav, script, style, svg, button, [popover], [hidden], [aria-hidden=true], .answer-link, .when')) continue;
        const isInline = /^(inline|contents)/.test(getComputedStyle(node).display);
        if (!isInline) flush(element);
        walk(node);
        if (!isInline) flush(node);
      }
    };
    walk(main);
    flush(main);
    return pieces;
  };

  const start = () => {
    unfold();
    window.addEventListener('hashchange', unfold);
    // Who opens the meaning of a word hears it at once.
    const heard = (event) => {
      if (event.newState === 'open' && event.target.matches('.term')) event.target.firstElementChild.focus();
    };
    document.addEventListener('toggle', heard, true);
    const box = document.getElementById('reader');
    if (!box) return;
    choose(box);
    const voice = box.querySelector('.reader-voice');
    if ('speechSynthesis' in window) aloud(voice, box.querySelector('[role=status]'));
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
