// Only numbers nobody can rent for a day: 1800/1900 services, and the emergency numbers right after a word that says to call.
const OFFICIAL = /(?:1[89]00[ .]?(?:\d{3}[ .]?\d{3}|\d{2}[ .]?\d{2})|((?:gọi|số|đài|hoặc)(?: ngay)? )(11[1-5]))(?![\d.,]*\d)/gi;

/** The text with official numbers as links that dial. */
export function withPhoneLinks(text) {
  const pieces = document.createDocumentFragment();
  let from = 0;
  for (const match of String(text ?? '').matchAll(OFFICIAL)) {
    const lead = match[1] || '';
    const number = match[2] || match[0];
    if (/\d/.test(text[match.index - 1] || '')) continue;
    pieces.append(text.slice(from, match.index) + lead);
    const link = document.createElement('a');
    link.href = `tel:${number.replace(/\D/g, '')}`;
    link.textContent = number;
    pieces.append(link);
    from = match.index + match[0].length;
  }
  pieces.append(String(text ?? '').slice(from));
  return pieces;
}
