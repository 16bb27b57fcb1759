const key = (server, name) => `tro-ly-ao ${server} ${name}`;

/**
 * What this device keeps: which conversation is open, what is not sent yet, the size of the letters. Where the browser
 * forbids storage it keeps the same until the page closes. The words of the conversation itself stay on the server.
 */
export class Memory {
  constructor(server) {
    this.server = server;
    this.page = new Map();
  }

  read(name, area = 'localStorage') {
    if (this.page.has(name)) return this.page.get(name);
    try {
      return JSON.parse(window[area].getItem(key(this.server, name)));
    } catch {
      return null;
    }
  }

  write(name, value, area = 'localStorage') {
    this.page.set(name, value);
    try {
      if (value === null) window[area].removeItem(key(this.server, name));
      else window[area].setItem(key(this.server, name), JSON.stringify(value));
    } catch {
      // Blocked or full: the copy in the page still serves.
    }
  }
}
