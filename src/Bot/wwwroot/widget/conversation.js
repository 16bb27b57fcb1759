import { ServerSaidNo } from './direct-line.js';

const POLL_EVERY = 1000;
const ECHO_WITHIN = 5000;
const REFRESH_EVERY = 15 * 60 * 1000;
const AWAY = 30 * 1000;
const BACK_OFF = [500, 1000, 2000, 4000, 8000, 15000, 30000];

/**
 * One conversation that outlives the socket, the network, the page and the token. It tells `view` what happened:
 * received(activity, replayed), typing(), sending(item), kept(item), refused(item), connection(isUp), replaying(isOn).
 */
export class Conversation {
  constructor(directLine, memory, outbox, view) {
    Object.assign(this, { directLine, memory, outbox, view });
    this.id = null;
    this.watermark = '';
    this.seen = new Set();
    this.failures = 0;
    this.deafSockets = 0;
    this.lastHeard = 0;
    this.comeBack = () => { if (!document.hidden && Date.now() - this.lastHeard > AWAY) this.connect(); };
    this.cameOnline = () => { this.failures = 0; this.connect(); };
    this.wentOffline = () => { this.hangUp(); this.retry(); };
  }

  start() {
    window.addEventListener('online', this.cameOnline);
    window.addEventListener('offline', this.wentOffline);
    document.addEventListener('visibilitychange', this.comeBack);
    this.refreshTimer = setInterval(() => this.refresh(), REFRESH_EVERY);
    for (const item of this.outbox.items) this.view.sending(item);
    return this.connect();
  }

  stop() {
    window.removeEventListener('online', this.cameOnline);
    window.removeEventListener('offline', this.wentOffline);
    document.removeEventListener('visibilitychange', this.comeBack);
    clearInterval(this.refreshTimer);
    clearTimeout(this.timer);
    this.hangUp();
  }

  send(text) {
    this.view.sending(this.outbox.add(text));
    this.flush();
  }

  /** The next visit starts anew; this page goes on. */
  forget() {
    this.memory.write('conversation', null);
  }

  async connect() {
    if (this.connecting) return;
    this.connecting = true;
    clearTimeout(this.timer);
    this.hangUp();
    try {
      const { streamUrl } = this.id ? await this.directLine.resume(this.id, this.watermark) : await this.open();
      this.remember();
      this.view.connection(true);
      this.listen(streamUrl);
      this.connecting = false;
      // With something to send, only its arrival proves that the way is open.
      if (!this.outbox.next()) this.failures = 0;
      this.flush();
    } catch (problem) {
      this.connecting = false;
      this.failed(problem);
    }
  }

  /** The conversation of the last visit with all its messages, or a new one. */
  async open() {
    const saved = this.memory.read('conversation');
    if (!saved) return this.begin();
    try {
      this.directLine.token = saved.token;
      await this.directLine.refresh();
      const history = await this.directLine.activities(saved.id, '');
      this.id = saved.id;
      this.view.replaying(true);
      this.receive(history, true);
      this.view.replaying(false);
      return await this.directLine.resume(this.id, this.watermark);
    } catch (problem) {
      if (!problem.ended) throw problem;
      return this.begin();
    }
  }

  async begin() {
    this.directLine.token = null;
    const started = await this.directLine.start();
    this.id = started.conversationId;
    this.watermark = '';
    this.outbox.offerAgain();
    return started;
  }

  remember() {
    this.memory.write('conversation', { id: this.id, token: this.directLine.token });
  }

  failed(problem) {
    if (problem instanceof ServerSaidNo && problem.ended && this.id) {
      this.id = null;
      this.forget();
      this.retry(0);
    } else {
      this.retry();
    }
  }

  retry(delay = BACK_OFF[Math.min(this.failures, BACK_OFF.length - 1)] * (1 + Math.random() / 2)) {
    this.failures++;
    if (this.failures > 1) this.view.connection(false);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.connect(), delay);
  }

  listen(streamUrl) {
    // Some networks forbid sockets, or let one open and say nothing: after two such ask every second instead.
    if (!streamUrl || this.deafSockets > 1) return this.poll(this.id);
    let socket;
    try {
      socket = new WebSocket(streamUrl);
    } catch {
      this.deafSockets = 2;
      return this.poll(this.id);
    }
    let opened = false;
    this.socket = socket;
    socket.onmessage = ({ data }) => {
      if (socket !== this.socket) return;
      this.deafSockets = 0;
      if (data) this.receive(JSON.parse(data));
    };
    socket.onopen = () => {
      opened = true;
      this.lastHeard = Date.now();
    };
    socket.onclose = () => {
      if (socket !== this.socket) return;
      this.socket = null;
      if (!opened) this.deafSockets++;
      this.retry();
    };
  }

  async poll(id) {
    const round = this.polling = {};
    while (this.polling === round && this.id === id) {
      try {
        const answer = await this.directLine.activities(id, this.watermark);
        if (this.polling !== round) return;
        this.receive(answer);
      } catch (problem) {
        if (this.polling === round) this.failed(problem);
        return;
      }
      await new Promise(resolve => setTimeout(resolve, POLL_EVERY));
    }
  }

  hangUp() {
    const socket = this.socket;
    this.socket = this.polling = null;
    if (socket) socket.close();
  }

  receive({ activities, watermark }, replayed = false) {
    this.lastHeard = Date.now();
    if (watermark !== undefined && watermark !== null) this.watermark = watermark;
    for (const activity of activities || []) {
      if (activity.type === 'typing') this.view.typing();
      if (activity.type !== 'message' || this.seen.has(activity.id)) continue;
      this.seen.add(activity.id);
      this.view.received(activity, replayed);
      this.outbox.remove(activity.channelData?.clientActivityID);
    }
  }

  async flush() {
    if (this.flushing || this.connecting || !this.id) return;
    this.flushing = true;
    try {
      for (let item; (item = this.outbox.next());) {
        if (!await this.deliver(item)) return;
      }
    } finally {
      this.flushing = false;
    }
  }

  async deliver(item) {
    try {
      await this.directLine.post(this.id, {
        type: 'message', text: item.text, textFormat: 'plain', locale: 'vi-VN', channelData: { clientActivityID: item.id },
      });
      this.outbox.accepted(item);
      this.failures = 0;
      setTimeout(() => this.expectEcho(item), ECHO_WITHIN);
      return true;
    } catch (problem) {
      if (problem instanceof ServerSaidNo && !problem.passing && !problem.ended) {
        this.outbox.remove(item.id);
        this.view.refused(item);
        return true;
      }
      if (!problem.ended) this.view.kept(item);
      this.failed(problem);
      return false;
    }
  }

  /** A socket can be dead without knowing it: accepted but not echoed means that we no longer hear. */
  expectEcho(item) {
    if (!this.outbox.has(item.id) || this.polling) return;
    this.deafSockets++;
    this.connect();
  }

  async refresh() {
    try {
      await this.directLine.refresh();
      this.remember();
    } catch (problem) {
      if (problem.ended) this.failed(problem);
    }
  }
}
