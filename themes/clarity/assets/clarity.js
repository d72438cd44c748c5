// See “The script” in README.md.
(() => {
  const root = document.documentElement;
  let set = {};
  try {
    set = JSON.parse(localStorage.reader) || set;
  } catch {}
  const apply = () => {
    for (const name of ['size', 'theme']) root.setAttribute('data-' + name, set[name] || '');
    const media = { light: 'not all', dark: 'all' }[set.theme] || '(prefers-color-scheme: dark)';
    for (const logo of document.querySelectorAll('.brand source')) logo.media = media;
  };
  root.setAttribute('data-script', '');
  apply();

  const unfold = () => {
    let target;
    try {
      target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    } catch {}
    const folded = target && target.closest('details:not([open])');
    if (!folded) return;
    folded.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', unfold);

  addEventListener('DOMContentLoaded', () => {
    unfold();
    const box = document.getElementById('reader');
    if (!box) return;
    const voice = box.querySelector('.reader-voice');
    apply();
    for (const select of box.querySelectorAll('select')) {
      select.value = set[select.name] || '';
      select.addEventListener('change', () => {
        set[select.name] = select.value;
        apply();
        try {
          localStorage.reader = JSON.stringify(set);
        } catch {}
      });
    }
    document.addEventListener('toggle', ({ target, newState }) => {
      if (newState !== 'open') return;
      if (target.matches('.term')) target.focus();
      const { aloud } = voice.dataset;
      if (target !== box || !aloud || !window.speechSynthesis) return;
      delete voice.dataset.aloud;
      import(aloud).then((module) => module.default(voice));
    }, true);
  });
})();
