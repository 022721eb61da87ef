/** Lets a chat model resolve a follow-up question; what it makes of it is only searched for, never shown as an answer. */
import type { Turn } from '../../contract/answer.ts';
import type { Rewriter } from '../../contract/selector.ts';
import type { ChatModel } from './chat-model.ts';
import type { ChatModelOptions } from './init-model.ts';
import { fillPrompt, type Prompts } from './load-prompts.ts';
import { openChatModel } from './open-chat-model.ts';
import { quoteAsData } from './quote-as-data.ts';
import { rewriteReply } from './reply-schema.ts';

export interface ChatModelRewriterOptions extends ChatModelOptions {
  readonly prompts: Prompts;
  /** Rewrites when the model cannot. */
  readonly fallback: Rewriter;
  readonly openModel?: (() => Promise<ChatModel>) | undefined;
}

const maxTurns = 6;
const maxAnswerCharacters = 600;
const maxQuestionCharacters = 500;

export function createChatModelRewriter(options: ChatModelRewriterOptions): Rewriter {
  let opening: Promise<ChatModel> | undefined;
  return {
    async rewrite(question, history, signal) {
      if (history.length === 0) return question;
      opening ??= (options.openModel ?? (() => openChatModel(options)))();
      const values = { history: formatHistory(history), question: quoteAsData(question) };
      const reply = await (await opening).request({
        prompt: fillPrompt(options.prompts.rewriteQuestion, values),
        schema: rewriteReply,
        schemaName: 'rewrite_question',
        signal,
      });
      const rewritten = reply.ok ? reply.value.question.toWellFormed().trim() : '';
      return isQuestion(rewritten) ? rewritten : options.fallback.rewrite(question, history, signal);
    },
  };
}

function formatHistory(history: readonly Turn[]): string {
  const lines = history
    .slice(-maxTurns)
    .flatMap(({ question, answer }) => [
      `Question: ${quoteAsData(question)}`,
      ...(answer ? [`Quotes shown: ${quoteAsData(answer.slice(0, maxAnswerCharacters))}`] : []),
    ]);
  return lines.join('\n');
}

/** One line of words, neither empty nor endless. */
function isQuestion(text: string): boolean {
  return text !== '' && text.length <= maxQuestionCharacters && !/[\p{Cc}\u2028\u2029]/u.test(text);
}
