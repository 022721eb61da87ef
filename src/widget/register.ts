/** Registration apart from the class, so that loading the script twice is harmless. */
import { QuothChatElement } from './quoth-chat-element.ts';

/** Makes `<quoth-chat>` known to the page once. */
export function registerQuothChat(registry: CustomElementRegistry = customElements): void {
  if (!registry.get('quoth-chat')) registry.define('quoth-chat', QuothChatElement);
}
