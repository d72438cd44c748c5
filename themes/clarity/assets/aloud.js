// Reads a page aloud, by a voice on this device: one that is elsewhere would be sent the text.
// `clarity.js` asks for it when a reader opens the settings.
export default (box) => {
  const [play, pause, stop, status] = box.children;
  const begin = play.textContent;
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
    play.textContent = name === 'paused' ? play.dataset.again : begin;
    status.textContent = status.dataset[name] || '';
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
  state('stopped');
  show();
};

// The words of an element in the order in which they are read, block by block, without what
// leads elsewhere.
function piecesOf(main) {
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
}
