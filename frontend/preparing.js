// The text in preparation: one list, of which only the blocks that changed are replaced. Clicks and keys become one event
// for the server, which decides everything.
(() => {
  const samenspraak = (window.samenspraak = window.samenspraak || {});

  samenspraak.whenProofed = (element, call) => {
    if (element.proof) call(element.proof);
    else (element.proofWaiting = element.proofWaiting || []).push(call);
  };

  samenspraak.proof = (element, words) => {
    element.proof = element.proof || new Proof(element, words);
    (element.proofWaiting || []).forEach(call => call(element.proof));
    element.proofWaiting = [];
  };

  class Proof {
    constructor(element, words) {
      this.element = element;
      this.words = words;
      this.items = new Map();
      this.chosen = '';
      element.addEventListener('click', event => {
        const item = event.target.closest('li.block');
        const selecting = !getSelection().isCollapsed;
        if (!item || event.target.closest('a') || selecting) return;
        this.choose(item.dataset.id);
      });
      element.addEventListener('keydown', event => this.key(event));
      const step = event => this.step(event, step);
      document.addEventListener('keydown', step);
    }

    /** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) anywhere on the page, but not while somebody writes or a dialog is open. */
    step(event, self) {
      if (!this.element.isConnected) return document.removeEventListener('keydown', self);
      const key = event.key.toLowerCase();
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
      if (event.target.closest('input, textarea, select') || document.querySelector('vaadin-dialog[opened]')) return;
      event.preventDefault();
      this.element.dispatchEvent(new CustomEvent('proof-stepped', { detail: key === 'z' && !event.shiftKey }));
    }

    choose(id) {
      this.element.dispatchEvent(new CustomEvent('block-chosen', { detail: id }));
    }

    /** Up and down go from block to block, as in a list; Enter and space are the button's own. */
    key(event) {
      const item = event.target.closest('li.block');
      const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
      if (!item || !step || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = item[step];
      if (!next) return;
      event.preventDefault();
      next.querySelector('button').focus();
    }

    show(order, fresh) {
      const had = this.element.contains(document.activeElement);
      for (const [id, block] of Object.entries(fresh)) this.items.set(id, this.item(id, block));
      const wanted = new Set(order);
      for (const id of [...this.items.keys()]) {
        if (wanted.has(id)) continue;
        this.items.get(id).remove();
        this.items.delete(id);
      }
      let at = this.element.firstElementChild;
      order.forEach((id, index) => {
        const item = this.items.get(id);
        if (item === at) at = at.nextElementSibling;
        else this.element.insertBefore(item, at);
        const button = item.querySelector('button');
        button.setAttribute('aria-label', `${index + 1}, ${item.dataset.name}: ${this.words.correct}`);
        button.querySelector('b').textContent = index + 1;
      });
      if (had && !this.element.contains(document.activeElement)) this.focus(this.chosen);
    }

    item(id, block) {
      const item = document.createElement('li');
      item.className = `block ${block.kind}${block.level ? ` level-${block.level}` : ''}`;
      item.dataset.id = id;
      item.dataset.name = block.name;
      const button = document.createElement('button');
      button.type = 'button';
      const number = document.createElement('b');
      const name = document.createElement('span');
      name.textContent = block.name;
      button.append(number, name);
      const text = document.createElement('div');
      text.className = 'txt';
      text.innerHTML = block.html; // sanitized by the server
      item.append(button, text);
      return item;
    }

    open(id) {
      this.items.forEach((item, one) => item.classList.toggle('open', one === id));
      if (!id) return;
      this.chosen = id;
      const item = this.items.get(id);
      if (item) item.scrollIntoView({ block: 'nearest' });
    }

    focus(id) {
      const item = this.items.get(id) || this.element.firstElementChild;
      if (item) item.querySelector('button').focus();
    }
  }
})();
