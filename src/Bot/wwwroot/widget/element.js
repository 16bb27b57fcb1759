import { words } from './words.js';
import { Memory } from './memory.js';
import { DirectLine } from './direct-line.js';
import { Outbox } from './outbox.js';
import { Conversation } from './conversation.js';
import { assistantMessage, closeChoices, personMessage, settle, showState } from './message.js';
import { stopReading } from './speech.js';
import { buildLayout } from './layout.js';

const HOME = new URL('..', import.meta.url);
const SIZES = 4;
const PATIENCE = 20000;
const NARROW = '(max-width: 40rem)';

/**
 * `<tro-ly-ao>`: the chat. Attributes: `server`, where the assistant lives (default: where this script came from), and `mo`,
 * open and part of the page instead of a button with a panel. What stands in `slot="head"` is shown above the talk, and a
 * button in it with `data-ask` asks that question.
 */
export class TroLyAo extends HTMLElement {
  connectedCallback() {
    if (this.parts) return this.parts.panel.matches('.page') && this.begin();
    const server = (this.getAttribute('server') || HOME.origin).replace(/\/+$/, '');
    const page = this.hasAttribute('mo');
    this.memory = new Memory(server);
    this.conversation = new Conversation(new DirectLine(server), this.memory, new Outbox(this.memory), this);
    this.messages = new Map();
    this.parts = buildLayout({ page, styleUrl: new URL('widget/widget.css', HOME).href });
    this.wire();
    this.resize(this.memory.read('size') || 0);
    this.parts.input.value = this.memory.read('draft', 'sessionStorage') || '';
    const shadow = this.attachShadow({ mode: 'open' });
    // Unstyled, the text would jump once the style arrives; if it never arrives, plain is better than nothing.
    this.parts.root.hidden = true;
    this.parts.style.onload = this.parts.style.onerror = () => { this.parts.root.hidden = false; };
    shadow.append(this.parts.style, this.parts.root);
    if (page) this.begin();
  }

  disconnectedCallback() {
    stopReading();
    for (const happening of ['scroll', 'resize']) window.removeEventListener(happening, this.look);
    this.conversation.stop();
    this.begun = false;
  }

  /** Asks as if the person had typed it. */
  ask(text) {
    if (!this.parts.panel.matches('.page')) this.open();
    if (text.trim()) this.submit(text.trim());
  }

  open() {
    const { panel, title, opener } = this.parts;
    if (panel.hasAttribute('open')) return;
    opener.hidden = true;
    // Over the whole small screen nothing behind it may be reached; beside a page everything may.
    if (matchMedia(NARROW).matches && panel.showModal) panel.showModal();
    else panel.setAttribute('open', '');
    title.focus();
    this.begin();
  }

  close() {
    const { panel, opener } = this.parts;
    if (panel.close) panel.close();
    else panel.removeAttribute('open');
    opener.hidden = false;
    opener.focus();
  }

  begin() {
    if (this.begun) return;
    this.begun = true;
    for (const happening of ['scroll', 'resize']) window.addEventListener(happening, this.look, { passive: true });
    this.conversation.start();
  }

  wire() {
    const { opener, close, panel, form, input, person, smaller, larger, more, log } = this.parts;
    opener.addEventListener('click', () => this.open());
    close.addEventListener('click', () => this.close());
    panel.addEventListener('cancel', event => { event.preventDefault(); this.close(); });
    panel.addEventListener('keydown', event => {
      if (event.key === 'Escape' && !event.isComposing && !panel.matches('.page')) { event.preventDefault(); this.close(); }
    });
    form.addEventListener('submit', event => { event.preventDefault(); this.submitInput(); });
    input.addEventListener('keydown', event => {
      // While an input method composes a letter, Enter belongs to it.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      this.submitInput();
    });
    input.addEventListener('input', () => this.draft(input.value));
    person.addEventListener('click', () => this.submit(words.person));
    smaller.addEventListener('click', () => this.resize(this.size - 1));
    larger.addEventListener('click', () => this.resize(this.size + 1));
    more.addEventListener('click', () => this.scrollDown());
    this.addEventListener('click', event => {
      const asked = event.target.closest?.('[data-ask]');
      if (asked) this.ask(asked.dataset.ask);
    });
    this.look = () => this.lookAround();
    panel.addEventListener('scroll', this.look, { passive: true });
    if (window.ResizeObserver) {
      const watcher = new ResizeObserver(this.look);
      watcher.observe(form);
      watcher.observe(log);
    }
  }

  /** Fits the composer to the screen, and says so when there is more to read below. */
  lookAround() {
    const { form, end, more } = this.parts;
    // A composer that covers half the screen would hide what it is about: then it scrolls with the rest.
    form.classList.toggle('tall', form.offsetHeight > innerHeight * 0.45);
    more.hidden = end.getBoundingClientRect().top <= form.getBoundingClientRect().top + 8;
  }

  submitInput() {
    const text = this.parts.input.value.trim();
    if (!text) return;
    this.parts.input.value = '';
    this.draft('');
    this.submit(text);
  }

  submit(text) {
    this.parts.alert.textContent = '';
    closeChoices(this.parts.log, text);
    this.conversation.send(text);
    this.waitForAnswer();
  }

  draft(text) {
    const { input } = this.parts;
    input.rows = Math.min(4, Math.max(1, text.split('\n').length, Math.ceil(text.length / 28)));
    this.memory.write('draft', text || null, 'sessionStorage');
  }

  resize(size) {
    this.size = Math.min(SIZES - 1, Math.max(0, size));
    this.parts.root.dataset.size = this.size;
    this.parts.smaller.disabled = this.size === 0;
    this.parts.larger.disabled = this.size === SIZES - 1;
    this.memory.write('size', this.size);
  }

  // What the conversation tells.

  sending(item) {
    if (this.messages.has(item.id)) return;
    this.append(personMessage(item.text, words.sending), item.id);
    this.messages.get(item.id).classList.add('pending');
    this.reveal(this.messages.get(item.id));
  }

  kept(item) {
    showState(this.messages.get(item.id), words.waiting);
    this.trouble = words.kept;
    this.showStatus();
  }

  refused(item) {
    const { alert, input } = this.parts;
    const message = this.messages.get(item.id);
    showState(message, words.notSent);
    message.classList.remove('pending');
    alert.textContent = words.refused;
    input.value = input.value ? `${item.text}\n${input.value}` : item.text;
    this.draft(input.value);
    this.answered();
  }

  received(activity, replayed) {
    if (activity.from?.role === 'user') this.receivedOwn(activity, replayed);
    else this.receivedAnswer(activity, replayed);
  }

  receivedOwn(activity, replayed) {
    const id = activity.channelData?.clientActivityID || activity.id;
    if (this.messages.has(id)) return settle(this.messages.get(id), activity.text);
    if (!activity.text) return;
    closeChoices(this.parts.log, activity.text);
    this.append(personMessage(activity.text, words.sent), id);
    if (!replayed) this.reveal(this.messages.get(id));
  }

  receivedAnswer(activity, replayed) {
    closeChoices(this.parts.log);
    if (activity.channelData?.troLyAo?.outcome === 'erased' && !replayed) this.erase();
    const message = assistantMessage(activity, text => this.submit(text));
    this.append(message, activity.id);
    this.answered();
    if (!replayed && this.lastAsked) this.reveal(this.lastAsked);
  }

  /** What the person had erased on the server must not stay on the screen or come back with the next visit. */
  erase() {
    this.conversation.forget();
    this.messages.clear();
    this.parts.log.textContent = '';
    this.lastAsked = null;
  }

  replaying(isOn) {
    const { log } = this.parts;
    // Old messages are there to be read, not announced one after the other.
    if (isOn) {
      log.setAttribute('aria-live', 'off');
      return;
    }
    setTimeout(() => log.removeAttribute('aria-live'), 1000);
    if (this.lastAsked) requestAnimationFrame(() => this.reveal(this.lastAsked));
  }

  connection(isUp) {
    const waiting = this.conversation.outbox.next();
    this.trouble = isUp ? '' : waiting ? words.kept : words.slow;
    this.showStatus();
  }

  typing() {
    this.waitForAnswer();
  }

  // What the screen does.

  append(message, id) {
    const { log } = this.parts;
    this.messages.set(id, message);
    // What arrives before the echo of a question was said before it, however early the question was typed.
    log.insertBefore(message, message.matches('.person') ? null : log.querySelector('.person.pending'));
    if (message.matches('.person')) this.lastAsked = message;
    this.look();
  }

  /** Shows the question with the start of its answer; a long answer is read from its beginning. */
  reveal(message) {
    message.scrollIntoView({ block: 'start' });
  }

  scrollDown() {
    const { panel, form } = this.parts;
    const scroller = panel.matches('.page') ? document.scrollingElement : panel;
    const page = (panel.matches('.page') ? innerHeight : panel.clientHeight) - form.offsetHeight;
    scroller.scrollBy({ top: page * 0.8 });
  }

  waitForAnswer() {
    this.waiting = true;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.answered(), PATIENCE);
    this.showStatus();
  }

  answered() {
    this.waiting = false;
    clearTimeout(this.patience);
    this.showStatus();
  }

  showStatus() {
    const text = this.trouble || (this.waiting ? words.thinking : '');
    if (this.parts.status.textContent === text) return;
    this.parts.status.textContent = text;
    // The line takes room at the bottom: the question just asked must not end up behind it.
    if (text && this.waiting && this.lastAsked) this.reveal(this.lastAsked);
  }
}
