// The article is one element with one text for all readers. This script makes its marks, keeps the contents beside it,
// and turns clicks and keys into events for the server. It decides nothing: what may be done is asked of the server.
(() => {
  const samenspraak = (window.samenspraak = window.samenspraak || {});
  const READ_AFTER_MS = 1200;
  const TELL_READ_EVERY_MS = 4000;
  const ALIVE_EVERY_MS = 60_000;
  /** The conversation lies over the lower part of the text there. */
  const narrow = () => matchMedia('(max-width: 1100px)').matches;
  const inSight = section => {
    const { top, bottom } = section.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

  /** Calls back once the article was prepared; Vaadin may send marks before or after. */
  samenspraak.whenReady = (element, call) => {
    if (element.samenspraak) call(element.samenspraak);
    else (element.samenspraakWaiting = element.samenspraakWaiting || []).push(call);
  };

  samenspraak.article = (element, words) => {
    const article = new Article(element, words);
    element.samenspraak = article;
    (element.samenspraakWaiting || []).forEach(call => call(article));
    element.samenspraakWaiting = [];
  };

  class Article {
    constructor(element, words) {
      this.element = element;
      this.words = words;
      this.sections = new Map([...element.querySelectorAll('section.para')].map(s => [s.dataset.place, s]));
      this.read = new Set();
      this.unsentRead = new Set();
      this.reminded = new Set();
      this.openPlace = '';
      this.sections.forEach((section, place) => this.prepare(section, place));
      element.querySelectorAll('a.footnote-backref').forEach(back => back.setAttribute('aria-label', words['note.back']));
      element.addEventListener('click', event => this.click(event));
      element.addEventListener('keydown', event => this.key(event));
      this.contents();
      this.watchReading();
    }

    prepare(section, place) {
      const isAction = section.classList.contains('action-point');
      const name = isAction ? this.words.actionPoint : this.words.paragraph;
      section.querySelector('.num-word').textContent = `${name} `;
      const number = place.replace('a', '');
      section.setAttribute('aria-label', `${name} ${number}`);
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'mark';
      button.setAttribute('aria-expanded', 'false');
      section.querySelector('.marks').append(button);
      this.mark(section, place, [0, 0, 0, 0], 0);
      const stand = section.querySelector('.stand');
      if (stand) this.stand(stand, place, null);
    }

    say(key, n) {
      return this.words[`${key}.${n === 1 ? 'one' : 'many'}`].replace('#', n);
    }

    /** shared: place → [comments, open questions, proposals, examples]; mine: {fresh: place → n, read: [place], stands: place → [choice, text], may: boolean, writes: boolean}. */
    paint(shared, mine) {
      this.writes = mine.writes;
      this.fresh = mine.fresh;
      this.sections.forEach((section, place) => {
        this.mark(section, place, shared[place] || [0, 0, 0, 0], mine.fresh[place] || 0);
        const stand = section.querySelector('.stand');
        if (stand) this.stand(stand, place, mine.stands[place], mine.may);
      });
      mine.read.forEach(place => this.read.add(place));
      this.counts = shared;
      this.paintContents();
    }

    /** Where something was typed and not sent. */
    remind(places) {
      const before = this.reminded;
      this.reminded = new Set(places);
      new Set([...before, ...places]).forEach(place => {
        const section = this.sections.get(place);
        if (section) this.mark(section, place, (this.counts || {})[place] || [0, 0, 0, 0], (this.fresh || {})[place] || 0);
      });
    }

    mark(section, place, [comments, questions, proposals, examples], fresh) {
      const pills = [];
      const plain = comments - questions - proposals - examples;
      if (comments === 0) pills.push(['quiet', this.writes ? this.words.react : this.words.none]);
      else if (plain > 0 || (!questions && !proposals && !examples)) pills.push([fresh ? '' : 'quiet', this.say('reactions', comments)]);
      if (questions) pills.push(['q', this.say('question', questions)]);
      if (proposals) pills.push(['p', this.say('proposal', proposals)]);
      if (examples) pills.push(['', this.say('example', examples)]);
      if (fresh) pills.push(['new', this.say('new', fresh)]);
      if (this.reminded.has(place)) pills.push(['unsent', this.words.unsent]);
      const key = pills.map(p => p.join(':')).join('|');
      const button = section.querySelector('.mark');
      if (button.dataset.shows === key) return;
      button.dataset.shows = key;
      button.replaceChildren(...pills.map(([kind, text]) => {
        const pill = document.createElement('span');
        pill.className = `pill ${kind}`;
        pill.textContent = text;
        return pill;
      }));
      const name = section.getAttribute('aria-label');
      button.setAttribute('aria-label', `${pills.map(p => p[1]).join(', ')} – ${this.words.open} ${name.toLowerCase()}`);
    }

    stand(box, place, stand, may) {
      const key = JSON.stringify([stand, may]);
      if (box.dataset.shows === key) return;
      box.dataset.shows = key;
      const parts = [];
      if (stand) {
        const label = document.createElement('span');
        label.className = 'stand-ours';
        label.textContent = `${this.words['stand.ours']}: `;
        const value = document.createElement('b');
        value.className = `choice ${stand[0].toLowerCase().replace('_', '-')}`;
        value.textContent = stand[1];
        label.append(value);
        parts.push(label);
      }
      if (stand || may) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = stand ? 'btn quiet stand-open' : 'btn stand-open';
        button.textContent = stand ? this.words['stand.change'] : this.words['stand.take'];
        button.setAttribute('aria-label', `${button.textContent} – ${this.words.actionPoint.toLowerCase()} ${place.slice(1)}`);
        parts.push(button);
      }
      box.replaceChildren(...parts);
    }

    click(event) {
      const jump = event.target.closest('a[href^="#"]');
      if (jump) return this.jump(event, jump.getAttribute('href').slice(1));
      const chosen = event.target.closest('.mark, .stand-open, a.num');
      if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // The second click of a double click would close what the first opened.
      if (event.detail > 1) return;
      this.cameFrom = chosen;
      // A mark opens and closes; a number and the button of a position lead somewhere, and never away from it.
      const what = chosen.classList.contains('mark') ? 'place-chosen' : 'place-wanted';
      this.element.dispatchEvent(new CustomEvent(what, { detail: chosen.closest('section').dataset.place }));
    }

    /** On a mark, up and down (or k and j) go to the mark of the paragraph before and after. */
    key(event) {
      if (!event.target.classList.contains('mark') || event.ctrlKey || event.metaKey || event.altKey) return;
      const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
      if (!step) return;
      const all = [...this.sections.values()];
      const next = all[all.indexOf(event.target.closest('section')) + step];
      if (!next) return;
      event.preventDefault();
      next.querySelector('.mark').focus({ preventScroll: true });
      next.scrollIntoView({ block: 'center', behavior: calm() ? 'auto' : 'smooth' });
    }

    open(place, scroll) {
      const before = this.sections.get(this.openPlace);
      if (before) this.expanded(before, false);
      this.openPlace = place;
      const section = this.sections.get(place);
      if (section) {
        this.expanded(section, true);
        if (scroll) this.bringIntoView(section);
      } else if (before) {
        const back = this.cameFrom && before.contains(this.cameFrom) && this.cameFrom.isConnected ? this.cameFrom : before.querySelector('.mark');
        back.focus({ preventScroll: true });
      }
    }

    /** Letters and styles that come later move the text, and the router goes to the top of a page that is new; a person who did anything has the lead. */
    bringIntoView(section) {
      if (this.seeking) this.seeking.abort();
      const seeking = (this.seeking = new AbortController());
      const { signal } = seeking;
      ['wheel', 'touchmove', 'pointerdown', 'keydown', 'input'].forEach(kind => addEventListener(kind, () => seeking.abort(), { passive: true, signal }));
      const go = () => signal.aborted || this.openPlace !== section.dataset.place || section.scrollIntoView({ block: narrow() ? 'start' : 'center', behavior: 'auto' });
      go();
      [60, 300].forEach(later => setTimeout(go, later));
      document.fonts.addEventListener('loadingdone', () => inSight(section) && go(), { signal });
    }

    expanded(section, yes) {
      section.classList.toggle('open', yes);
      section.querySelector('.mark').setAttribute('aria-expanded', yes);
    }

    jump(event, id) {
      const target = document.getElementById(id);
      if (!target) return;
      event.preventDefault();
      target.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' });
      target.setAttribute('tabindex', '-1');
      target.focus({ preventScroll: true });
    }

    contents() {
      const list = document.querySelector('.toc-list');
      this.chapters = [];
      if (!list) return;
      list.querySelectorAll('a').forEach(link => {
        const heading = document.getElementById(link.getAttribute('href').slice(1));
        if (heading) this.chapters.push({ link, heading, places: [] });
      });
      let chapter = null;
      for (const child of this.element.children) {
        chapter = this.chapters.find(c => c.heading === child) || chapter;
        if (chapter && child.dataset.place) chapter.places.push(child.dataset.place);
      }
      list.addEventListener('click', event => {
        const link = event.target.closest('a');
        if (link) this.jump(event, link.getAttribute('href').slice(1));
      });
      const unfold = document.querySelector('.toc-unfold');
      const room = unfold.closest('.room');
      const show = open => {
        room.classList.toggle('contents-open', open);
        unfold.setAttribute('aria-expanded', open);
      };
      unfold.onclick = () => show(!room.classList.contains('contents-open'));
      list.addEventListener('click', () => show(false));
      let waiting = false;
      this.whereAmI = () => {
        if (!this.element.isConnected) return removeEventListener('scroll', onScroll, true);
        waiting = false;
        let here = null;
        for (const c of this.chapters) if (c.heading.getBoundingClientRect().top < innerHeight * 0.35) here = c;
        this.chapters.forEach(c => (c === here ? c.link.setAttribute('aria-current', 'location') : c.link.removeAttribute('aria-current')));
      };
      const onScroll = () => {
        if (waiting) return;
        waiting = true;
        requestAnimationFrame(this.whereAmI);
      };
      addEventListener('scroll', onScroll, { capture: true, passive: true });
      // Before the first layout every heading is at the top; search results, fonts and the conversation move them later.
      const moved = new ResizeObserver(() => (this.element.isConnected ? onScroll() : moved.disconnect()));
      moved.observe(this.element);
    }

    paintContents() {
      for (const chapter of this.chapters) {
        const said = chapter.places.reduce((sum, place) => sum + ((this.counts || {})[place] || [0])[0], 0);
        const n = chapter.link.querySelector('.n');
        const text = said ? String(said) : '';
        if (n.textContent !== text) n.textContent = text;
        n.setAttribute('aria-label', said ? this.say('reactions', said) : '');
        const done = chapter.places.length > 0 && chapter.places.every(place => this.read.has(place));
        chapter.link.parentElement.classList.toggle('read', done);
        chapter.link.title = done ? this.words.read : '';
      }
      const bar = document.querySelector('.toc-progress');
      if (bar) {
        bar.max = this.sections.size;
        bar.value = [...this.sections.keys()].filter(place => this.read.has(place)).length;
      }
    }

    watchReading() {
      this.readWhile(entry => entry.intersectionRatio > 0.6 || entry.intersectionRect.height > innerHeight * 0.5, {
        threshold: [0, 0.3, 0.6, 0.9],
      });
      // Of what is taller than three screens 0.3 never shows, so nothing is told of it while it passes: it counts amid the screen.
      this.readWhile(entry => entry.isIntersecting, { rootMargin: '-50% 0px' });
    }

    readWhile(seen, options) {
      const since = new Map();
      const watch = new IntersectionObserver(entries => {
        for (const entry of entries) {
          const place = entry.target.dataset.place;
          if (seen(entry) && !since.has(place)) since.set(place, setTimeout(() => this.wasRead(place), READ_AFTER_MS));
          if (!seen(entry) && since.has(place)) {
            clearTimeout(since.get(place));
            since.delete(place);
          }
        }
      }, options);
      this.sections.forEach(section => watch.observe(section));
    }

    wasRead(place) {
      if (!this.element.isConnected) return;
      // What was read before is a sign of life, so that a visit lasts as long as somebody reads.
      if (this.read.has(place) && performance.now() < this.quietUntil) return;
      this.quietUntil = performance.now() + ALIVE_EVERY_MS;
      this.read.add(place);
      this.unsentRead.add(place);
      this.paintContents();
      if (this.telling) return;
      this.telling = setTimeout(() => {
        this.telling = null;
        this.element.dispatchEvent(new CustomEvent('places-read', { detail: [...this.unsentRead].join(' ') }));
        this.unsentRead.clear();
      }, TELL_READ_EVERY_MS);
    }
  }
})();
