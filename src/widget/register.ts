/** Registration apart from the classes, so that loading the script twice is harmless. */
import { QuothBubbleElement } from './quoth-bubble-element.ts';
import { QuothChatElement } from './quoth-chat-element.ts';

/** Makes `<quoth-chat>` and `<quoth-bubble>` known to the page once. */
export function registerElements(
  defaultServer: string,
  registry: CustomElementRegistry = customElements,
): void {
  if (registry.get('quoth-chat')) return;
  QuothChatElement.defaultServer = defaultServer;
  registry.define('quoth-chat', QuothChatElement);
  registry.define('quoth-bubble', QuothBubbleElement);
}
