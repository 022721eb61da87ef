/** The custom element: attributes in, DOM events out; the conversation itself lives in other files. */

/** `<quoth-chat>` */
export class QuothChatElement extends HTMLElement {}
