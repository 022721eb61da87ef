/** What a screen reader is told besides the quotes themselves, which speak as they arrive. */
import type { ConversationEvent } from '../conversation/reduce.ts';
import type { Conversation } from '../conversation/state.ts';
import type { Strings } from '../strings/strings.ts';
import { explainFailure } from './failure-view.ts';

/** The sentence for one event; null when there is nothing to say. */
export function announcement(
  event: ConversationEvent | null,
  conversation: Conversation,
  strings: Strings,
): string | null {
  switch (event?.type) {
    case 'ask':
    case 'retry':
      return strings.looking;
    case 'slow':
      return strings.slow;
    case 'stop':
      return strings.stopped;
    case 'fail':
      return explainFailure(event.failure, strings);
    case 'answer':
      return describeAnswer(event.turn, conversation, strings);
    case 'feedback':
      if (event.feedback === 'lost') return strings.feedbackLost;
      return event.feedback === 'up' || event.feedback === 'down' ? strings.thanks : null;
    default:
      return null;
  }
}

function describeAnswer(turnId: number, conversation: Conversation, strings: Strings): string {
  const answer = conversation.turns.find((turn) => turn.id === turnId)?.answer;
  if (!answer || answer.status === 'not_found') return `${strings.notFound}. ${strings.notFoundHint}`;
  const subjects = new Set(answer.disagreements.map((each) => strings.disagreement(each.about)));
  return [strings.verified(answer.quotes.length), ...subjects].join('. ');
}
