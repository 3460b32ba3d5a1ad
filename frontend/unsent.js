// Says whether what is typed is kept, and keeps the last seconds in the browser until the server has them.
(() => {
  const samenspraak = (window.samenspraak = window.samenspraak || {});
  const LOST_AFTER_MS = 8000;
  const MOST_TOLD = 20;

  samenspraak.kept = (element, place, pauseMs) => {
    if (!element.kept) element.kept = new Kept(element, key(place), pauseMs);
  };

  /**
   * What was typed at a place was sent, or is not wanted any more; its field may be gone. What was typed since the press is
   * neither. Behind what was sent it goes on in the field, which is empty now; a field that shows what was sent keeps it all,
   * and what was changed in the midst is set aside.
   */
  samenspraak.sent = (place, sum, length, words) => {
    const left = copies.find(key(place));
    copies.drop(key(place));
    const fields = [...document.querySelectorAll('.kept')].map(one => one.kept).filter(kept => kept?.key === key(place));
    fields.forEach(kept => kept.saved(sum));
    if (!left || hash(left.text) === words) return;
    const isBehind = hash(left.text.slice(0, length)) === words;
    const since = isBehind ? left.text.slice(length).trimStart() : left.text;
    if (!fields.length) copies.keep(key(place), { text: since, over: isBehind ? [hash('')] : [] });
    for (const kept of fields) {
      if (hash(kept.box.value) !== sum) kept.goOn(left.text);
      else if (isBehind) kept.goOn(since);
      else kept.leave(since);
    }
  };

  /** Any other field that tells what is typed in it when typing pauses. */
  samenspraak.typing = (field, pauseMs) => {
    if (field.typing) return;
    field.typing = new Pause(pauseMs, () => tell(field));
    field.addEventListener('input', () => field.typing.begin());
    // It is told already.
    field.addEventListener('change', () => field.typing.end());
  };

  /** The fields of a short form, each marked with the name under which it is kept. */
  samenspraak.keptFields = (form, place, pauseMs) => {
    if (!form.keptFields) form.keptFields = new KeptFields(form, key(place), pauseMs);
  };

  /** A short form was sent, or is not wanted any more; it may be gone. */
  samenspraak.fieldsSent = place => copies.drop(key(place));

  const key = place => `unsent:${place}`;

  /** The server listens for this ({@code Typing}). */
  const tell = field => field.dispatchEvent(new Event('typed'));

  /** Does something when this long nothing happens. */
  class Pause {
    constructor(ms, act) {
      this.ms = ms;
      this.act = act;
    }

    begin() {
      this.end();
      this.waiting = setTimeout(this.act, this.ms);
    }

    end() {
      clearTimeout(this.waiting);
    }
  }

  /** As Java's String.hashCode. */
  const hash = text => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (Math.imul(31, sum) + text.charCodeAt(i)) | 0;
    return sum;
  };

  /** Storage may be full or forbidden: the server still keeps what it was told. */
  const copies = {
    find(key) {
      try {
        return JSON.parse(sessionStorage.getItem(key));
      } catch {
        return null;
      }
    },
    keep(key, copy) {
      try {
        sessionStorage.setItem(key, JSON.stringify(copy));
      } catch {
        // As said above.
      }
    },
    drop(key) {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // As said above.
      }
    },
  };

  class Kept {
    constructor(element, key, pauseMs) {
      this.element = element;
      this.key = key;
      this.pause = new Pause(pauseMs, () => this.tell());
      this.box = element.querySelector('textarea');
      this.isSaved(hash(this.box.value));
      this.box.addEventListener('input', () => this.typed());
      this.box.addEventListener('change', () => this.told());
      // What Escape closes is told first: the field is not left by it.
      this.box.addEventListener('keydown', event => {
        if (event.key === 'Escape') this.tell();
      });
      this.whenOnline = () => this.connection();
      addEventListener('online', this.whenOnline);
      addEventListener('offline', this.whenOnline);
      element.addEventListener('click', event => {
        const copy = event.target.closest('.kept-copy');
        if (copy) this.copy(copy);
      });
      this.restore();
    }

    /**
     * What was typed here and never reached the server: a crash, a lost connection. It is newer than what stands here
     * only if that is what it was typed over; else the server sets it aside.
     */
    restore() {
      const left = copies.find(this.key);
      if (!left) return;
      if (left.text === this.box.value) return copies.drop(this.key);
      if (!left.over.includes(this.savedHash)) return this.leave(left.text);
      this.over = left.over;
      this.box.value = left.text;
      this.typed();
      this.send();
    }

    isAside(sum) {
      const left = copies.find(this.key);
      if (left && hash(left.text) === sum) copies.drop(this.key);
    }

    typed() {
      clearTimeout(this.waiting);
      if (hash(this.box.value) === this.savedHash) return this.saved(this.savedHash);
      this.remember();
      this.show(navigator.onLine ? 'saving' : 'lost');
      this.waiting = setTimeout(() => this.show('lost'), LOST_AFTER_MS);
      this.pause.begin();
    }

    remember() {
      copies.keep(this.key, { text: this.box.value, over: this.over });
    }

    tell() {
      this.pause.end();
      this.told();
      tell(this.box);
    }

    /** From now on the server may have these words, also if its answer never comes. */
    told() {
      const sum = hash(this.box.value);
      if (sum === this.savedHash) return;
      this.over = [...this.over, sum].slice(-MOST_TOLD);
      this.remember();
    }

    isSaved(sum) {
      this.savedHash = sum;
      this.over = [sum];
    }

    saved(sum) {
      this.isSaved(sum);
      if (hash(this.box.value) !== sum) return this.remember();
      clearTimeout(this.waiting);
      copies.drop(this.key);
      this.show('');
    }

    send() {
      this.box.dispatchEvent(new Event('change', { bubbles: true }));
    }

    goOn(text) {
      this.box.value = text;
      this.typed();
    }

    /** Beside what stands here; the server answers when it has it. */
    leave(text) {
      copies.keep(this.key, { text, over: [] });
      this.element.dispatchEvent(new CustomEvent('left-behind', { detail: text }));
    }

    connection() {
      if (!this.element.isConnected) {
        removeEventListener('online', this.whenOnline);
        removeEventListener('offline', this.whenOnline);
      } else if (hash(this.box.value) !== this.savedHash) {
        if (navigator.onLine) this.send();
        this.typed();
      }
    }

    show(state) {
      if (this.element.dataset.state === state) return;
      this.element.dataset.state = state;
      const lost = this.element.querySelector('.kept-lost');
      lost.textContent = state === 'lost' ? lost.dataset.text : '';
    }

    async copy(button) {
      const words = button.closest('.kept-aside')?.querySelector('.kept-words');
      try {
        await navigator.clipboard.writeText(words ? words.textContent : this.box.value);
      } catch {
        if (words) getSelection().selectAllChildren(words);
        else this.box.select();
        document.execCommand('copy');
      }
      this.element.querySelector('.kept-state').textContent = button.dataset.done;
    }
  }

  /** What was typed in short fields stays in the browser until the server has it, and comes back from there. */
  class KeptFields {
    constructor(form, key, pauseMs) {
      this.form = form;
      this.key = key;
      this.pauseMs = pauseMs;
      this.pausing = {};
      this.over = {};
      const withField = act => ({ target }) => {
        const field = target.closest('[data-kept]');
        if (field) act(field);
      };
      form.addEventListener('focusin', withField(field => this.begins(field)));
      form.addEventListener('input', withField(field => this.typed(field)));
      form.addEventListener('change', withField(field => this.told(field)));
      // What Escape closes is told first: the field is not left by it.
      form.addEventListener('keydown', event => {
        if (event.key === 'Escape') withField(field => this.send(field))(event);
      });
      this.restore();
    }

    /** As in a text area: newer only if what it was typed over stands here, else the server sets it aside. */
    restore() {
      for (const [name, { text, over }] of Object.entries(copies.find(this.key) ?? {})) {
        const field = this.form.querySelector(`[data-kept="${name}"]`);
        if (!field) continue;
        if (field.value === text) {
          this.drop(name);
          continue;
        }
        // What comes back must be seen.
        const fold = field.closest('details');
        if (fold) fold.open = true;
        if (over.includes(hash(field.value))) {
          this.over[name] = over;
          field.value = text;
          this.send(field);
        } else this.form.dispatchEvent(new CustomEvent('left-behind', { detail: { name, text } }));
      }
    }

    begins(field) {
      const name = field.dataset.kept;
      if (!copies.find(this.key)?.[name]) this.over[name] = [hash(field.value)];
    }

    /** The first key is told at once: from then on the server puts nothing else there. */
    typed(field) {
      const name = field.dataset.kept;
      this.remember(field);
      if (!(name in this.pausing)) this.send(field);
      clearTimeout(this.pausing[name]);
      this.pausing[name] = setTimeout(() => this.send(field), this.pauseMs);
    }

    remember(field) {
      const name = field.dataset.kept;
      copies.keep(this.key, { ...copies.find(this.key), [name]: { text: field.value, over: this.over[name] ?? [] } });
    }

    send(field) {
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }

    /** From now on the server may have these words. It answers also when what it hears is what it knew. */
    told(field) {
      const name = field.dataset.kept;
      clearTimeout(this.pausing[name]);
      delete this.pausing[name];
      if (copies.find(this.key)?.[name]) {
        this.over[name] = [...(this.over[name] ?? []), hash(field.value)].slice(-MOST_TOLD);
        this.remember(field);
      }
      this.form.dispatchEvent(new CustomEvent('told', { detail: { name, text: field.value } }));
    }

    saved(name, sum) {
      if (copies.find(this.key)?.[name] && hash(copies.find(this.key)[name].text) !== sum) return;
      this.over[name] = [sum];
      this.drop(name);
    }

    isAside(name, sum) {
      const left = copies.find(this.key)?.[name];
      if (left && hash(left.text) === sum) this.drop(name);
    }

    drop(name) {
      const { [name]: gone, ...left } = copies.find(this.key) ?? {};
      if (Object.keys(left).length) copies.keep(this.key, left);
      else copies.drop(this.key);
    }
  }
})();
