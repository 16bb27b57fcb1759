import { words } from './words.js';
import { drawBody, element, paragraphs } from './blocks.js';
import { readAloudButton } from './speech.js';

const label = text => element('span', 'unseen', text);

/** A message of the assistant: one node, so that a screen reader announces it once. */
export function assistantMessage(activity, choose) {
  const tools = readAloudButton(activity.speak || activity.text);
  const choices = choiceGroup(activity.suggestedActions?.actions, choose);
  return element('div', 'message assistant', label(words.fromAssistant), ...drawBody(activity),
    tools && element('p', 'tools', tools), choices);
}

/** A message of the person, with a line that says where it is. */
export function personMessage(text, state) {
  return element('div', 'message person', label(words.fromPerson), ...paragraphs(text), element('p', 'state', state));
}

/** Changes the line that says where the message is. */
export function showState(message, state) {
  message.querySelector('.state').textContent = state;
}

/** The server has it. What it kept is what is shown: it may have covered a code or a card number. */
export function settle(message, kept) {
  showState(message, words.sent);
  message.classList.remove('pending');
  const shown = [...message.querySelectorAll('.text')];
  if (!kept || shown.map(part => part.textContent).join('\n\n') === paragraphs(kept).map(part => part.textContent).join('\n\n')) return;
  shown[0].before(...paragraphs(kept));
  for (const part of shown) part.remove();
}

function choiceGroup(actions, choose) {
  const sendable = (actions || []).filter(action => typeof action.value === 'string' && /^(im|post)Back$/.test(action.type));
  if (!sendable.length) return null;
  const group = element('div', 'choices');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', words.choices);
  for (const action of sendable) {
    const button = element('button', '', action.title || action.value);
    button.type = 'button';
    button.value = action.value;
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') choose(action.value);
    });
    group.append(button);
  }
  return group;
}

/**
 * Choices that were for an earlier question stay to be read but no longer act. Not the `disabled` attribute: that would
 * throw the keyboard's place back to the top of the page.
 */
export function closeChoices(log, chosen) {
  for (const button of log.querySelectorAll('.choices button:not([aria-disabled])')) {
    button.setAttribute('aria-disabled', 'true');
    button.tabIndex = -1;
    if (button.value === chosen) {
      button.classList.add('chosen');
      button.prepend(label(words.chosen));
    }
  }
}
