// The one line another site needs:
//   <script type="module" src="https://…/widget.js"></script><tro-ly-ao></tro-ly-ao>
// Every part is named here, so that a slow phone asks for all of them at once.
import './widget/words.js';
import './widget/memory.js';
import './widget/direct-line.js';
import './widget/outbox.js';
import './widget/conversation.js';
import './widget/phone-links.js';
import './widget/speech.js';
import './widget/blocks.js';
import './widget/message.js';
import './widget/layout.js';
import { TroLyAo } from './widget/element.js';

if (!customElements.get('tro-ly-ao')) customElements.define('tro-ly-ao', TroLyAo);
