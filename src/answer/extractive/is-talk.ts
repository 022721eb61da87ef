/** Words of conversation, which ask the documents nothing: "thanks!" must not find who thanked whom. */

const greeting = 'hello|hi|hey|good (?:morning|afternoon|evening|day|night)|bye|goodbye|see you';
const reply =
  "yes|no|ok|okay|sure|fine|great|nice|cool|good|perfect|right|thanks|thank you|thx|please|sorry|i see|got it|never mind|go on|continue|that'?s (?:all|it|right|wrong|great|fine)";
const addressed =
  'how are you|who are you|what are you|are you (?:an? )?(?:ai|bot|human|robot)|what can (?:you do|i ask)(?: (?:you|here))?|how (?:do|can) you know(?: that)?|how do you work|can you help(?: me)?|help(?: me)?|show me (?:the|your) sources?|(?:in|into) (?:english|russian|german|french|spanish)';
const russian =
  'привет|здравствуйте?|добрый (?:день|вечер)|доброе утро|пока|до свидания|да|нет|спасибо|пожалуйста|хорошо|ладно|понятно|ясно|кто ты|что ты умеешь|помоги(?:те)?|по-(?:русски|английски)';
const rest = '(?: (?:so|very|much|a lot|again|all|there|everyone|you|большое|вам|тебе))*';
const talk = new RegExp(`^(?:(?:${greeting}|${reply}|${addressed}|${russian})${rest}(?: |$))+$`, 'u');

/** Longer ones say something. */
const maxTalk = 80;

export const isTalk = (question: string): boolean =>
  question.length <= maxTalk &&
  talk.test(
    question
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[^\p{L}\p{N}'’-]+/gu, ' ')
      .trim(),
  );
