/** Entry of `widget.js`: what one script tag brings to a page. */
import { registerQuothChat } from './register.ts';

registerQuothChat();
