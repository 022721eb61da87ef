/** "At what hour, to the minute?", "By whom, and for how much?": a question phrase with a remark or another behind it, and nothing else. */
import { scanWords } from '../../values/scan-words.ts';
import { toQuestion } from '../compose.ts';
import { isQuestionFragment } from '../follow-up-forms.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { AUXILIARIES, QUESTION_WORDS } from '../question-lexicon.ts';
import { isFinitePast } from '../verb-forms.ts';
import { completeEllipsis } from './complete-ellipsis.ts';

const remark = /^([^,(–—]{3,60}?)\s*(?:,|\(|–|—)\s*([^,()?]{2,40})\)?$/u;
const maxRemarkWords = 5;

export function completeAround(core: string, turn: TurnMentions): string | null {
  const [, asked = '', aside = ''] = remark.exec(core) ?? [];
  if (asked === '' || !isQuestionFragment(asked)) return null;
  const other = /^and (.+)$/i.exec(aside)?.[1];
  const isBoth = other !== undefined && isQuestionFragment(other);
  if (!isBoth && !isRemark(aside)) return null;
  const whole = completeEllipsis(asked, turn);
  return !isBoth && whole.toLowerCase().startsWith(`${asked.toLowerCase()} `)
    ? toQuestion(`${whole.slice(0, asked.length)}, ${aside},`, whole.slice(asked.length))
    : toQuestion(`${whole.replace(/[?.]$/, '')},`, aside);
}

/** No clause: "to the minute", "roughly", "more or less". */
function isRemark(text: string): boolean {
  const words = scanWords(text);
  return (
    words.length <= maxRemarkWords &&
    words.every(
      ({ lower, kind, capital }) =>
        kind !== 'mark' &&
        !capital &&
        !AUXILIARIES.has(lower) &&
        !QUESTION_WORDS.has(lower) &&
        !isFinitePast(lower),
    )
  );
}
