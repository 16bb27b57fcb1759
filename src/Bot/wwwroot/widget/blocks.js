import { words } from './words.js';
import { withPhoneLinks } from './phone-links.js';

/** A new element; text always stays text, so markup in a message is seen, not obeyed. */
export function element(name, className, ...children) {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

/** Plain text in paragraphs: lines of the text stay lines. */
export function paragraphs(text) {
  return String(text ?? '').split(/\n{2,}/).filter(part => part.trim()).map(part => element('p', 'text', withPhoneLinks(part.trim())));
}

const heading = text => (text ? element('h3', '', text) : null);

const list = items => element('ul', '', ...(items || []).map(item => element('li', '', withPhoneLinks(item))));

const draw = {
  text: block => element('div', '', ...paragraphs(block.text)),

  list: block => element('div', '', heading(block.title), list(block.items)),

  warning: block => element('div', 'warning',
    element('p', 'tag', words.warning),
    block.title && block.title.trim().toLowerCase() !== words.warning.toLowerCase() ? heading(block.title) : null,
    list(block.items)),

  steps: block => element('div', '', heading(block.title), element('ol', 'steps', ...(block.steps || []).map(step))),

  sources: block => element('div', 'sources',
    block.title ? element('p', 'tag', block.title) : null,
    element('ul', '', ...(block.items || []).map(source)),
    block.note ? element('p', '', withPhoneLinks(block.note)) : null),
};

function step({ number, of, title, do: action, see, fixes, danger }) {
  return element('li', danger ? 'step danger' : 'step',
    element('p', 'tag', words.step(number, of), danger ? element('strong', 'mark', words.danger) : null),
    title ? element('p', 'name', title) : null,
    element('p', 'action', withPhoneLinks(action)),
    see ? element('p', 'see', element('strong', '', words.see), withPhoneLinks(see)) : null,
    fixes && fixes.length ? element('div', 'fixes', element('p', 'tag', words.fixes),
      element('ul', '', ...fixes.map(fix => element('li', '', element('strong', '', `${fix.when}: `), withPhoneLinks(fix.then))))) : null);
}

function source({ title, date, url }) {
  return element('li', '', safeLink(title, url), date ? ` (${date})` : null);
}

function safeLink(title, url) {
  // Anything that is not a web page, such as javascript:, is only named.
  if (!/^https?:\/\//i.test(url || '')) return element('span', '', title);
  const link = element('a', '', title, element('span', 'unseen', words.newWindow));
  link.href = url;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}

/** The message as drawn blocks; its plain text when a block is of a kind this widget does not know. */
export function drawBody(activity) {
  const blocks = activity.channelData?.troLyAo?.view?.blocks;
  const drawable = Array.isArray(blocks) && blocks.length > 0 && blocks.every(block => Object.hasOwnProperty.call(draw, block?.kind));
  return drawable ? blocks.map(block => draw[block.kind](block)) : paragraphs(activity.text);
}
