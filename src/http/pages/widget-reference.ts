/** Everything about the widget that an owner can set, style or listen to; `docs/widget.md` says the same. */

export interface Row {
  readonly name: string;
  readonly text: string;
}

export const attributes: readonly Row[] = [
  { name: 'data-title', text: 'The head line of the chat.' },
  { name: 'data-greeting', text: 'What an empty conversation says.' },
  { name: 'data-placeholder', text: 'The hint in the empty question field.' },
  { name: 'data-suggestions', text: 'Questions to start with, separated by |.' },
  {
    name: 'data-accent',
    text: 'A CSS colour for buttons and bars; text on it turns black or white by contrast.',
  },
  { name: 'data-theme', text: 'light or dark; without it, what the visitor prefers.' },
  { name: 'data-server', text: 'Another Quoth server than the one the script came from.' },
  {
    name: 'data-position',
    text: 'Script tag only: bottom-right (the default) or bottom-left. Asks for a bubble.',
  },
  { name: 'data-bubble', text: 'Script tag only: off for no bubble on a page that adds <quoth-chat> later.' },
  { name: 'data-api-key', text: 'A key of API_KEYS. Readable by every visitor.' },
  { name: 'lang', text: 'en or ru; without it, the language of the browser.' },
  { name: 'id', text: 'Keeps the conversations of several chats on one page apart across reloads.' },
];

export const properties: readonly Row[] = [
  { name: '--quoth-accent', text: 'Buttons, bars, focus rings.' },
  { name: '--quoth-on-accent', text: 'Text and icons on the accent.' },
  { name: '--quoth-background', text: 'The chat.' },
  { name: '--quoth-surface', text: 'Questions, notes, chips.' },
  { name: '--quoth-raised', text: 'The question field and the preview.' },
  { name: '--quoth-text', text: 'Text.' },
  { name: '--quoth-muted', text: 'Secondary text.' },
  { name: '--quoth-border', text: 'Lines.' },
  { name: '--quoth-mark', text: 'The marker behind quoted words.' },
  { name: '--quoth-font', text: 'The interface.' },
  { name: '--quoth-quote-font', text: 'What the documents say.' },
  { name: '--quoth-radius', text: 'Corners.' },
  { name: '--quoth-height', text: 'Height of the chat, 36rem by default.' },
];

export const parts: readonly Row[] = [
  { name: 'chat, header, title, messages', text: 'The frame.' },
  { name: 'welcome, greeting, suggestion', text: 'An empty conversation.' },
  { name: 'turn, question, progress', text: 'One turn.' },
  {
    name: 'quote, quote-text, mark, source',
    text: 'A quotation, its words, the answer inside, its source line.',
  },
  { name: 'reference, references, reference-entry', text: 'The number after a quote, and the list.' },
  { name: 'preview, passage, citations', text: 'What hovering a number shows.' },
  { name: 'disagreement, value', text: 'Quotes that contradict each other.' },
  { name: 'refusal, near-miss, failure, note', text: 'When there is no answer.' },
  { name: 'actions, action, feedback-form', text: 'The row under an answer.' },
  { name: 'composer, input, send, stop, footnote', text: 'The foot.' },
  { name: 'launcher, panel', text: 'Of quoth-bubble: the button and what it opens.' },
];

export const events: readonly Row[] = [
  { name: 'quoth-ask', text: 'A question was asked: { question }.' },
  { name: 'quoth-quote', text: 'A verified quote arrived: { quote, reference }.' },
  { name: 'quoth-answer', text: 'The answer is complete: the whole Answer of the API.' },
  {
    name: 'quoth-open-reference',
    text: 'A reference was clicked: { reference, quote, url }. preventDefault() keeps the source from opening in a new tab.',
  },
  { name: 'quoth-error', text: 'It did not work: { kind, detail, retryAfterMs, retryAt }.' },
  { name: 'quoth-clear', text: 'A new conversation was begun.' },
];
