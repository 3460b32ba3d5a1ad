// The frame's own small things: the light one chose, the language, where the focus goes on another page.
(() => {
  const samenspraak = (window.samenspraak = window.samenspraak || {});
  const year = 'max-age=31536000;path=/;samesite=lax';
  const root = document.documentElement;

  const theme = () => (document.cookie.match(/(?:^|; )licht=(auto|light|dark)/) || [, 'auto'])[1];
  const applyTheme = () => {
    if (theme() === 'auto') root.removeAttribute('data-theme');
    else root.setAttribute('data-theme', theme());
    document.querySelectorAll('[data-set-theme]').forEach(b => b.setAttribute('aria-pressed', b.dataset.setTheme === theme()));
  };
  applyTheme();

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-set-theme]');
    if (button) {
      document.cookie = `licht=${button.dataset.setTheme};${year}`;
      applyTheme();
    }
    const language = event.target.closest('[data-set-language]');
    if (language) {
      document.cookie = `taal=${language.dataset.setLanguage};${year}`;
      location.reload();
    }
    document.querySelectorAll('details.who[open]').forEach(menu => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener('submit', event => {
    if (!event.target.matches('form.leave')) return;
    const token = document.querySelector('meta[name="_csrf"]');
    if (token) event.target.elements._csrf.value = token.content;
  }, true);
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector('details.who[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });

  // On a narrow screen the rooms scroll sideways; the one we are in must be in sight.
  const showWhereOneIs = nav => {
    const here = nav && nav.querySelector('[aria-current]');
    if (here) nav.scrollLeft = here.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;
  };

  let first = true;
  /** On another page the focus goes to its text, so that the keyboard and a screen reader begin there. */
  samenspraak.arrived = frame => {
    applyTheme();
    const rooms = frame.querySelector('.rooms-nav');
    if (rooms) showWhereOneIs(rooms);
    if (!first && !frame.querySelector('main').contains(document.activeElement)) {
      frame.querySelector('main').focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    first = false;
  };
  addEventListener('hashchange', () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target && target.matches('main')) target.focus();
  });
})();
