/** What the product promises, as data. A test that proves one carries its id in square brackets in its title. */
export const promises: Readonly<Record<string, string>> = {
  'quote:verbatim':
    'Every quote is, character by character, what stands in the stored document at its offsets.',
  'quote:counted-when-dropped':
    'What the gate rejects is never shown, and the answer says how much it was and why.',
  'quote:marked-at-source':
    'A reference leads to the place in the document, where exactly the quoted words are marked.',
  'refuse:not-in-corpus': 'When the documents do not answer, Quoth says so and quotes nothing.',
  'answer:streams-verified': 'A stream carries only quotes that have passed the gate.',
  'disagree:all-sides':
    'When sentences contradict each other about what is asked, every side is quoted and named.',
  'disagree:no-false-alarm': 'Statements that can all be true are not called a contradiction.',
  'disagree:not-on-equal': 'Equal values in other notations are no disagreement.',
  'disagree:not-on-vague': 'A vaguer statement does not contradict a more precise one.',
  'document:is-text':
    'Whatever a document holds is shown as text: it never runs, loads or leads anywhere by itself.',
  'index:survives-kill': 'A build that is killed at any moment leaves the published index as it was.',
  'index:survives-full-disk': 'A build that finds no more space fails with a reason and publishes nothing.',
  'index:refuses-damage': 'A damaged index is refused before any native code reads it.',
  'index:readers-undisturbed': 'Who has an index open goes on reading it while the next one is published.',
  'index:search-deadline': 'A search that takes too long is ended, and the next one is answered.',
  'index:verifiable': 'Every file, offset and vector of the published index can be checked by a command.',
  'embed:reference-parity':
    'Without our own training the bundled embedder gives the vectors of its authors’ own runtime.',
  'embed:no-redirect': 'Text for an embedding server never follows a redirect to another host.',
  'widget:accessible':
    'The chat and the source viewer can be used with a keyboard alone, and axe finds nothing.',
  'widget:strict-csp': 'The widget works on a page with a strict Content-Security-Policy.',
  'widget:allowed-origins': 'Only pages of allowed origins can ask from a browser.',
  'widget:recovers':
    'A lost connection or an overloaded server is shown as what it is, and the chat recovers.',
};
