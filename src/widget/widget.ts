/** Entry of `widget.js`: what one script tag brings to a page. */
import { mountBubble } from './mount-bubble.ts';
import { scriptOrigin } from './read-options.ts';
import { registerElements } from './register.ts';

registerElements(scriptOrigin(document.currentScript, location.origin));
mountBubble(document.currentScript);
