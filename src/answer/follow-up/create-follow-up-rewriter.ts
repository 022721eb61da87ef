/**
 * Makes a follow-up stand alone without a model, by the entities and words in play. Careful by design: a question that
 * says itself what it is about is left as it is, since a change of subject must not be dragged back.
 */
import type { Turn } from '../../contract/answer.ts';
import type { Rewriter } from '../../contract/selector.ts';
import { cut } from './compose.ts';
import { stripReply } from './follow-up-forms.ts';
import { readTurn, type TurnMentions } from './mentions/mentions.ts';
import { standAlone } from './stand-alone.ts';

const maxTurns = 6;
const maxQuestionCharacters = 500;

/** A rewriter that needs nothing but the words of the turns. */
export function createFollowUpRewriter(): Rewriter {
  return {
    async rewrite(question, history) {
      return history.length === 0 ? question : rewriteFollowUp(question, history);
    },
  };
}

/** Earlier questions are resolved first, in order: "And when did it start?" is itself a follow-up. */
function rewriteFollowUp(question: string, history: readonly Turn[]): string {
  const turns: TurnMentions[] = [];
  for (const turn of history.slice(-maxTurns))
    turns.push(readTurn({ question: resolve(turn.question, turns), answer: turn.answer ?? '' }));
  return resolve(question, turns);
}

function resolve(question: string, turns: readonly TurnMentions[]): string {
  const bounded = cut(question, maxQuestionCharacters);
  return turns.length === 0 ? bounded : standAlone(stripReply(bounded), turns);
}
