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

  const ALIVE_EVERY_MS = 60_000;

  /** Tells a part, now and then, that somebody is there: who scrolls, types or points at it looks at it. */
  samenspraak.signsOfLife = part => {
    if (part.signsOfLife) return;
    part.signsOfLife = true;
    let quietUntil = performance.now() + ALIVE_EVERY_MS;
    const alive = () => {
      if (!part.isConnected) return signs.forEach(sign => removeEventListener(sign, alive, true));
      if (performance.now() < quietUntil) return;
      quietUntil = performance.now() + ALIVE_EVERY_MS;
      part.dispatchEvent(new CustomEvent('alive'));
    };
    const signs = ['scroll', 'keydown', 'pointermove', 'touchstart'];
    signs.forEach(sign => addEventListener(sign, alive, { capture: true, passive: true }));
  };

  /** Followed by the browser, such a link would lead away: it reads it from the page's base, not from where one is. */
  const jump = (event, id) => {
    const target = document.getElementById(id);
    event.preventDefault();
    if (!target) return;
    if (target.matches('details')) target.open = true;
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    target.focus({ preventScroll: true });
  };

  document.addEventListener('click', event => {
    const within = event.target.closest('a[href^="#"]');
    if (within && !event.defaultPrevented) jump(event, within.getAttribute('href').slice(1));
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
    document.querySelectorAll('details.who[open], details.time-left[open]').forEach(menu => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  });
  document.addEventListener('submit', event => {
    if (!event.target.matches('form.leave')) return;
    const token = document.querySelector('meta[name="_csrf"]');
    if (token) event.target.elements._csrf.value = token.content;
  }, true);
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector('details.who[open], details.time-left[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });

  // What has the focus may go, by one's own act or somebody else's. What stood around it takes the focus then, so that
  // the keyboard and a screen reader go on from there; a part that knows a better place has moved the focus before.
  const HEIR_AFTER_MS = 200;
  let around = [];
  let asking = 0;
  const shown = one => one.isConnected && one.getClientRects().length > 0;
  /** Where links are drawn anew, the same link is there again. */
  const sameLink = (lost, within) => {
    const href = lost.matches('a') && lost.getAttribute('href');
    return href && [...within.querySelectorAll('a')].find(link => link.getAttribute('href') === href && shown(link));
  };
  const keepFocus = () => {
    asking = 0;
    if (document.activeElement !== document.body || !around.length || shown(around[0])) return;
    const place = around.find(shown) || document.querySelector('main');
    if (!place) return;
    const heir = sameLink(around[0], place) || place;
    if (heir === place && !heir.hasAttribute('tabindex')) heir.setAttribute('tabindex', '-1');
    heir.focus({ preventScroll: true });
  };
  /** Answers the address if it could not be copied: without a clipboard, as on plain http, or when it refuses. */
  samenspraak.copyAddress = async relative => {
    const address = new URL(relative, document.baseURI).href;
    try {
      await navigator.clipboard.writeText(address);
      return '';
    } catch {
      return address;
    }
  };
  /** Only where the focus is nowhere: an answer that came late must not take it from where somebody is by now. */
  samenspraak.back = to => {
    if (document.activeElement === document.body || !shown(document.activeElement)) to.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', event => {
    around = [];
    for (let one = event.target; one && one !== document.body; one = one.parentElement) around.push(one);
  });
  /** What had the focus was moved: it lost it in passing, and the next key must not go nowhere. */
  const movedAway = changes =>
    document.activeElement === document.body &&
    around.length > 0 &&
    shown(around[0]) &&
    changes.some(change => [...change.addedNodes].some(node => node.contains(around[0])));
  // Somebody who pressed beside everything has let go of it.
  document.addEventListener('click', event => {
    const onNothing = !event.target.closest('button, a, summary, input, select, textarea, label, [tabindex]');
    if (onNothing && document.activeElement === document.body) around = [];
  });
  new MutationObserver(changes => {
    if (movedAway(changes)) around[0].focus({ preventScroll: true });
    asking = asking || setTimeout(keepFocus, HEIR_AFTER_MS);
  }).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden'],
  });

  // What the server said in words goes by: the time that is left, and "just now". It is not asked again for that.
  const TICK_MS = 10000;
  const JUST_NOW_MS = 60000;
  const saidAt = new WeakMap();
  /** Milliseconds since the server said this; its clock counts, not the one here. */
  const since = (element, said) => {
    const known = saidAt.get(element);
    if (!known || known.said !== said) saidAt.set(element, { said, at: Date.now() });
    return Date.now() - saidAt.get(element).at;
  };
  /** As Moments.left says it. */
  const left = ms => {
    const dutch = root.lang.startsWith('nl');
    const minutes = Math.max(1, Math.floor(ms / 60000));
    const say = (n, one, many) => (dutch ? `Nog ${n} ${n === 1 ? one[0] : many[0]}` : `${n} ${n === 1 ? one[1] : many[1]} left`);
    if (ms <= 0) return dutch ? 'Gesloten' : 'Closed';
    if (minutes >= 2 * 24 * 60) return say(Math.floor(minutes / 1440), [], ['dagen', 'days']);
    if (minutes >= 2 * 60) return say(Math.floor(minutes / 60), [], ['uur', 'hours']);
    return say(minutes, ['minuut', 'minute'], ['minuten', 'minutes']);
  };
  /** In the text that is there: the server goes on writing in it. */
  const write = (element, words) => {
    if (element.firstChild && element.firstChild.data !== words) element.firstChild.data = words;
  };
  const tick = () => {
    document.querySelectorAll('[data-until]').forEach(element => {
      const { until, now } = element.dataset;
      write(element, left(until - now - since(element, now)));
    });
    document.querySelectorAll('[data-then]').forEach(element => {
      if (since(element, element.dataset.then) >= JUST_NOW_MS) write(element, element.dataset.then);
    });
  };
  setInterval(tick, TICK_MS);
  document.addEventListener('visibilitychange', tick);

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
})();
