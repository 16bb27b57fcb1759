const TIME_OUT = 15000;

/** The server answered, and the answer was no. Anything else thrown by DirectLine means that the network failed. */
export class ServerSaidNo extends Error {
  constructor(status) {
    super(`HTTP ${status}`);
    this.status = status;
  }

  /** The conversation or its token is gone: only a new conversation helps. */
  get ended() {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }

  /** Trying the same again can help. */
  get passing() {
    return this.status >= 500 || this.status === 429 || this.status === 408;
  }
}

/** The calls of Direct Line 3.0 that a chat needs, one method each. */
export class DirectLine {
  constructor(server) {
    this.base = `${server}/v3/directline`;
    this.token = null;
  }

  /** Creates a conversation and starts it. */
  async start() {
    this.token = (await this.call('POST', '/tokens/generate', {})).token;
    return this.keep(await this.call('POST', '/conversations', { locale: 'vi-VN' }));
  }

  /** A fresh token and stream for a conversation that exists. */
  async resume(id, watermark) {
    return this.keep(await this.call('GET', `/conversations/${encodeURIComponent(id)}?watermark=${encodeURIComponent(watermark)}`));
  }

  async refresh() {
    return this.keep(await this.call('POST', '/tokens/refresh'));
  }

  activities(id, watermark) {
    return this.call('GET', `/conversations/${encodeURIComponent(id)}/activities?watermark=${encodeURIComponent(watermark)}`);
  }

  post(id, activity) {
    return this.call('POST', `/conversations/${encodeURIComponent(id)}/activities`, activity);
  }

  keep(answer) {
    this.token = answer.token || this.token;
    return answer;
  }

  async call(method, path, body) {
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), TIME_OUT);
    const headers = {};
    if (this.token) headers.Authorization = `Bearer ${this.token}`;
    if (body) headers['Content-Type'] = 'application/json';
    try {
      const response = await fetch(this.base + path, {
        method, headers, body: body && JSON.stringify(body), signal: patience.signal, credentials: 'omit', cache: 'no-store',
      });
      if (!response.ok) throw new ServerSaidNo(response.status);
      return await response.json();
    } finally {
      clearTimeout(timer);
    }
  }
}
