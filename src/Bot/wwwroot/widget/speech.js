import { words } from './words.js';

const synthesis = window.speechSynthesis;
let speaking = null;

/** False where the device cannot speak, or has voices but none that speaks Vietnamese. */
function canSpeak() {
  if (!synthesis || typeof SpeechSynthesisUtterance !== 'function') return false;
  const voices = synthesis.getVoices();
  return voices.length === 0 || voices.some(isVietnamese);
}

const isVietnamese = voice => /^vi\b/i.test(voice.lang);

/** A button that reads the text aloud and stops when pressed again, or null where the device cannot. */
export function readAloudButton(text) {
  if (!text || !canSpeak()) return null;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = words.readAloud;
  button.addEventListener('click', () => (speaking === button ? stopReading() : read(text, button)));
  return button;
}

/** Silence, at once. */
export function stopReading() {
  if (!speaking) return;
  speaking.textContent = words.readAloud;
  speaking = null;
  synthesis.cancel();
}

function read(text, button) {
  stopReading();
  speaking = button;
  button.textContent = words.stopReading;
  const parts = sentences(text);
  const next = () => {
    if (speaking !== button) return;
    const part = parts.shift();
    if (!part) return stopReading();
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.lang = 'vi-VN';
    utterance.rate = 0.85;
    utterance.voice = synthesis.getVoices().find(isVietnamese) || null;
    utterance.onend = next;
    utterance.onerror = () => { if (speaking === button) stopReading(); };
    synthesis.speak(utterance);
  };
  next();
}

// Some voices fall silent in the middle of a long text, so it is spoken sentence by sentence.
const sentences = text => (text.match(/[^.!?…\n]+[.!?…\n]*/g) || []).map(part => part.trim()).filter(Boolean);

// Browsers load their voices late; asking early makes the list ready by the first answer.
if (synthesis) synthesis.getVoices();
