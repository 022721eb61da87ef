/** "Shorter please", "That many?", "Who says otherwise?": the last question again, of other sources at most. */
import { toQuestion } from '../compose.ts';
import type { TurnMentions } from '../mentions/mentions.ts';

/** The answer in another form: the words that are quoted stay the same. */
const otherForm =
  /^(?:(?:can|could) you )?(?:translate|rephrase|repeat|simplify|shorten)(?: (?:that|this|it))?$|^(?:(?:and )?(?:say|tell me) (?:that|this|it) )?(?:again|once more|shorter|longer|simpler|in short|in brief|in one (?:sentence|word)|in other words|in (?:simple|plain) (?:words|english))$|^(?:try|once) again$/i;
const degree =
  /^(?:that|so) (?:many|much|few|little|long|far|late|early|often|old|young|big|small|high|fast)$/i;
const others =
  /^(?:who (?:says otherwise|disagrees)|(?:what )?do (?:the |any )?other(?:s| sources| accounts| versions| documents) say(?: otherwise| so)?|(?:(?:is|are) there )?(?:any |an)?other (sources?|versions?|accounts?|opinions?|views?|numbers?|figures?|dates?))$/i;
const russianOthers =
  /^(?:по другим (?:источникам|данным)|что говорят другие(?: источники)?|кто говорит иначе)$/i;

/** "Do other reports give a different time?", "does everybody say the same?", "is that disputed?" */
const agreement =
  /^(?:(?:do|does|did) (?:(?:the )?others|everyone|everybody|anyone|anybody|(?:(?:all|the|any|other|every|both|most) ){1,3}(?:sources?|reports?|accounts?|documents?|papers?|texts?|witness(?:es)?|versions?|historians?|newspapers?)) (?:all )?(?:confirm (?:it|that|this)|say (?:the same|otherwise|that)|tell the same|give (?:the same|an?other|a different|different|other) \p{Ll}+)|(?:is|was) (?:that|this|it) (?:ever )?(?:disputed|contested|certain|undisputed|doubted|confirmed|agreed)(?: (?:by|in) (?:all|the|other|any) (?:other )?(?:sources|accounts|documents|reports))?)$/iu;
/** "Does the ministry say the same?" */
const agreementOf =
  /^(?:do|does|did) ((?:the |his |her |their )?[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}) (?:say the same|say otherwise|say so too|confirm (?:it|that|this)|tell the same(?: story)?)$/iu;
const PRONOUN = /^(?:you|we|i|he|she|it|they|this|that|these|those|people)$/i;

/** Null when `core` asks something of its own. */
export function askAgain(core: string, { frame }: TurnMentions): string | null {
  // "How tall is it?" + "Shorter?": that is said of the thing.
  if (/^(?:shorter|longer)$/i.test(core) && /^how\b/i.test(frame.question)) return null;
  if (otherForm.test(core) || degree.test(core)) return toQuestion(frame.text);
  if (frame.russian)
    return russianOthers.test(core) ? toQuestion(`${frame.text} по другим источникам`) : null;
  if (agreement.test(core)) return toQuestion(`${frame.text},`, 'according to other sources');
  const [, whose = ''] = agreementOf.exec(core) ?? [];
  if (whose !== '' && !PRONOUN.test(whose)) return toQuestion(`${frame.text},`, `according to ${whose}`);
  const [, noun = ''] = others.exec(core) ?? [];
  // "Which rooms have a view?" + "Any other views?": those are counted, and no accounts of them.
  const isOfThings = noun !== '' && frame.text.toLowerCase().includes(noun.toLowerCase().replace(/s$/, ''));
  return others.test(core) && !isOfThings ? toQuestion(`${frame.text},`, 'according to other sources') : null;
}
