// Says whether what is typed is kept, and keeps the last seconds in the browser until the server has them.
(() => {
  const samenspraak = (window.samenspraak = window.samenspraak || {});
  const LOST_AFTER_MS = 8000;

  samenspraak.kept = (element, key, pauseMs) => {
    if (!element.kept) element.kept = new Kept(element, `unsent:${key}`, pauseMs);
  };

  /** As Java's String.hashCode. */
  const hash = text => {
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum = (Math.imul(31, sum) + text.charCodeAt(i)) | 0;
    return sum;
  };

  class Kept {
    constructor(element, key, pauseMs) {
      this.element = element;
      this.key = key;
      this.pauseMs = pauseMs;
      this.box = element.querySelector('textarea');
      this.savedHash = hash(this.box.value);
      this.box.addEventListener('input', () => this.typed());
      // What Escape closes is told first: the field is not left by it.
      this.box.addEventListener('keydown', event => {
        if (event.key === 'Escape') this.tell();
      });
      this.whenOnline = () => this.connection();
      addEventListener('online', this.whenOnline);
      addEventListener('offline', this.whenOnline);
      element.addEventListener('click', event => {
        if (event.target.closest('.kept-copy')) this.copy(event.target.closest('.kept-copy'));
      });
      this.restore();
    }

    /** What was typed here and never reached the server: a crash, a lost connection. */
    restore() {
      const unsaved = sessionStorage.getItem(this.key);
      if (unsaved === null || unsaved === this.box.value || this.box.readOnly) return;
      this.box.value = unsaved;
      this.typed();
      this.send();
    }

    typed() {
      clearTimeout(this.waiting);
      if (hash(this.box.value) === this.savedHash) return this.saved(this.savedHash);
      try {
        sessionStorage.setItem(this.key, this.box.value);
      } catch {
        // Storage that is full or forbidden: the server still keeps it.
      }
      this.show(navigator.onLine ? 'saving' : 'lost');
      this.waiting = setTimeout(() => this.show('lost'), LOST_AFTER_MS);
      clearTimeout(this.pausing);
      this.pausing = setTimeout(() => this.tell(), this.pauseMs);
    }

    tell() {
      clearTimeout(this.pausing);
      this.box.dispatchEvent(new Event('typed'));
    }

    saved(sum) {
      this.savedHash = sum;
      if (hash(this.box.value) !== sum) return;
      clearTimeout(this.waiting);
      sessionStorage.removeItem(this.key);
      this.show('');
    }

    send() {
      this.box.dispatchEvent(new Event('change', { bubbles: true }));
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
      try {
        await navigator.clipboard.writeText(this.box.value);
      } catch {
        this.box.select();
        document.execCommand('copy');
      }
      this.element.querySelector('.kept-state').textContent = button.dataset.done;
    }
  }
})();
