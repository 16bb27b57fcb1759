/**
 * Messages on their way. One leaves only when the server has echoed it, so nothing typed is lost with the network or the
 * page; each keeps its id through every attempt, so the server can answer it once.
 */
export class Outbox {
  constructor(memory) {
    this.memory = memory;
    this.items = memory.read('unsent') || [];
  }

  add(text) {
    const item = { id: newId(), text };
    this.items.push(item);
    this.save();
    return item;
  }

  /** The next one the server has not accepted. */
  next() {
    return this.items.find(item => !item.accepted);
  }

  accepted(item) {
    item.accepted = true;
    this.save();
  }

  has(id) {
    return this.items.some(item => item.id === id);
  }

  remove(id) {
    if (!this.has(id)) return;
    this.items = this.items.filter(item => item.id !== id);
    this.save();
  }

  /** A new conversation knows nothing of what an old one accepted. */
  offerAgain() {
    for (const item of this.items) delete item.accepted;
    this.save();
  }

  save() {
    // An accepted message is in the server's history already.
    const open = this.items.filter(item => !item.accepted);
    this.memory.write('unsent', open.length ? open.map(({ id, text }) => ({ id, text })) : null);
  }
}

// crypto.randomUUID is missing on plain http and on older phones.
const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
