import { words } from './words.js';
import { element } from './blocks.js';

const button = (className, text, spoken) =>
  Object.assign(element('button', className, text, spoken && element('span', 'unseen', ` ${spoken}`)), { type: 'button' });

function withAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

/** The parts of the widget, not yet wired. `page` is the chat that fills its place; otherwise a button opens a panel. */
export function buildLayout({ page, styleUrl }) {
  const parts = {
    opener: button('opener', words.open),
    close: button('quiet close', words.close),
    smaller: button('quiet', 'A−', words.smaller),
    larger: button('quiet larger', 'A+', words.larger),
    log: withAttributes(element('div', 'log'), { role: 'log', 'aria-label': words.log, 'aria-relevant': 'additions' }),
    end: element('div', 'end'),
    more: button('more', words.more),
    status: withAttributes(element('p', 'status'), { role: 'status' }),
    alert: withAttributes(element('p', 'alert'), { role: 'alert' }),
    person: button('quiet', words.person),
    input: withAttributes(element('textarea'), { id: 'input', rows: 1, enterkeyhint: 'send', autocomplete: 'off' }),
    send: Object.assign(element('button', 'send', words.send), { type: 'submit' }),
    title: withAttributes(element('h2', page ? 'unseen' : '', page ? words.log : words.title), { id: 'title', tabindex: '-1' }),
    style: Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styleUrl }),
  };
  parts.more.hidden = true;
  parts.form = element('form', 'composer',
    parts.more, parts.status, parts.alert,
    element('div', 'row',
      withAttributes(element('label', '', words.input), { for: 'input' }), parts.person),
    element('div', 'row', parts.input, parts.send));
  parts.form.noValidate = true;

  const head = withAttributes(element('slot', '', element('p', 'notice', words.notice)), { name: 'head' });
  const size = withAttributes(element('div', 'sizes', parts.smaller, parts.larger), { role: 'group', 'aria-label': words.textSize });
  const bar = element('div', 'bar', parts.title, page ? null : parts.close);
  const panel = page
    ? element('section', 'panel page', head, bar, size, parts.log, parts.end, parts.form)
    : element('dialog', 'panel', bar, head, size, parts.log, parts.end, parts.form);
  parts.panel = withAttributes(panel, { 'aria-labelledby': 'title' });
  parts.root = element('div', 'root', ...(page ? [] : [parts.opener]), parts.panel);
  return parts;
}
