// The text in preparation is one element. This script numbers its blocks, replaces those that changed, and turns clicks
// and keys into events for the server. It decides nothing.
(() => {
  const samenspraak = (window.samenspraak = window.samenspraak || {});
  const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
  const writing = target => target.closest('input, textarea, select, [contenteditable="true"]');

  /** The one of this element, made when it is first asked for. */
  samenspraak.proof = element => (element.proof = element.proof || new Proof(element));

  class Proof {
    constructor(element) {
      this.element = element;
      this.openId = '';
      element.addEventListener('click', event => this.click(event));
      element.addEventListener('keydown', event => this.key(event));
      const step = event => this.step(event, step);
      document.addEventListener('keydown', step);
      const jump = event => this.jump(event, jump);
      document.addEventListener('click', jump);
      this.number();
    }

    block(id) {
      return id ? this.element.querySelector(`.block[data-id="${CSS.escape(id)}"]`) : null;
    }

    blocks() {
      return [...this.element.querySelectorAll('.block')];
    }

    /** As readers will see them: action points among themselves, everything but headings together. */
    number() {
      let numbered = 0;
      let actionPoints = 0;
      for (const block of this.blocks()) {
        const { kind, level } = block.dataset;
        const n = kind === 'HEADING' ? level : kind === 'ACTION_POINT' ? ++actionPoints : ++numbered;
        const place = block.querySelector('.n');
        if (place.textContent !== String(n)) place.textContent = n;
      }
    }

    tell(what, detail) {
      this.element.dispatchEvent(new CustomEvent(what, { detail }));
    }

    click(event) {
      const block = event.target.closest('.block');
      if (!block || event.target.closest('a')) return;
      // Who selects words with the pointer lets go of it with a click; whoever presses the button means the button.
      if (!event.target.closest('.block-open') && String(getSelection())) return;
      this.tell('block-chosen', block.dataset.id);
    }

    /** On a block's button: up and down to its neighbours, Home and End, and Delete removes. */
    key(event) {
      if (!event.target.classList.contains('block-open') || event.ctrlKey || event.metaKey || event.altKey) return;
      const all = this.blocks();
      const at = all.indexOf(event.target.closest('.block'));
      if (event.key === 'Delete') {
        event.preventDefault();
        return this.tell('block-removed', all[at].dataset.id);
      }
      const to = { ArrowDown: at + 1, j: at + 1, ArrowUp: at - 1, k: at - 1, Home: 0, End: all.length - 1 }[event.key];
      if (to === undefined || !all[to]) return;
      event.preventDefault();
      this.put(all[to]);
    }

    /** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), but not while somebody writes or a dialog is open. */
    step(event, self) {
      if (!this.element.isConnected) return document.removeEventListener('keydown', self);
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (writing(event.target) || document.querySelector('vaadin-dialog[opened]')) return;
      event.preventDefault();
      this.tell('proof-stepped', key === 'z' && !event.shiftKey);
    }

    /** A count leads to the next block of its kind. */
    jump(event, self) {
      if (!this.element.isConnected) return document.removeEventListener('click', self);
      const kind = event.target.closest && event.target.closest('[data-next]')?.dataset.next;
      if (!kind) return;
      const all = this.blocks();
      const of = all.filter(block => block.dataset.kind === kind);
      if (!of.length) return;
      const from = this.jumped && this.jumped.isConnected ? all.indexOf(this.jumped) : -1;
      this.jumped = of.find(block => all.indexOf(block) > from) || of[0];
      this.flash(this.jumped);
      this.show(this.jumped, 'center');
    }

    /** What went and what came, each run after a block that stays. */
    patch(gone, came) {
      const focused = this.element.contains(document.activeElement) ? document.activeElement.closest('.block') : null;
      const lost = focused && gone.includes(focused.dataset.id);
      gone.forEach(id => this.block(id)?.remove());
      const fresh = [];
      for (const { after, html } of came) {
        const template = document.createElement('template');
        template.innerHTML = html;
        fresh.push(...template.content.children);
        const before = this.block(after);
        if (before) before.after(template.content);
        else this.element.prepend(template.content);
      }
      this.number();
      fresh.forEach(block => this.flash(block));
      if (lost && fresh[0]) this.put(fresh[0]);
      this.mark();
    }

    open(id) {
      const before = this.openId;
      this.openId = id;
      this.mark();
      const block = this.block(id);
      if (block) this.show(block, 'nearest');
      else if (before) this.block(before)?.querySelector('.block-open').focus({ preventScroll: true });
    }

    mark() {
      for (const block of this.blocks()) {
        const open = block.dataset.id === this.openId;
        block.classList.toggle('open', open);
        block.querySelector('.block-open').setAttribute('aria-expanded', open);
      }
    }

    focus(id) {
      const block = this.block(id);
      if (block) this.put(block);
    }

    reveal(id) {
      const block = this.block(id);
      if (block) this.show(block, 'nearest');
    }

    put(block) {
      block.querySelector('.block-open').focus({ preventScroll: true });
      this.show(block, 'nearest');
    }

    /** After the editor took its place, which may make the text narrower. */
    show(block, where) {
      requestAnimationFrame(() => block.scrollIntoView({ block: where, behavior: calm() ? 'auto' : 'smooth' }));
    }

    flash(block) {
      block.classList.remove('fresh');
      requestAnimationFrame(() => block.classList.add('fresh'));
      setTimeout(() => block.classList.remove('fresh'), 1600);
    }
  }

  /** Splits where the cursor stands; Ctrl+Enter keeps the text, Escape closes. */
  samenspraak.blockEditor = element => {
    if (element.prepared) return;
    element.prepared = true;
    element.addEventListener('click', event => {
      if (!event.target.closest('.split-block')) return;
      const box = element.querySelector('textarea');
      const { selectionStart: at, value } = box;
      element.dispatchEvent(new CustomEvent('block-split', { detail: { before: value.slice(0, at), after: value.slice(at) } }));
    });
    // The first key is told at once, so that the server leaves the block alone when a colleague changes it.
    element.addEventListener('input', event => {
      if (event.target === element.told) return;
      element.told = event.target;
      event.target.dispatchEvent(new Event('change', { bubbles: true }));
    });
    element.addEventListener('keydown', event => {
      const press = { Escape: '.close-editor', Enter: '.save-block' }[event.key];
      if (!press || (event.key === 'Enter' && !((event.ctrlKey || event.metaKey) && writing(event.target)))) return;
      event.preventDefault();
      const button = element.querySelector(press);
      button.focus();
      button.click();
    });
  };
})();
