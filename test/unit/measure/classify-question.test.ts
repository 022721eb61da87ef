import { describe, expect, it } from 'vitest';
import { questionScript, questionType } from '../../../src/measure/classify-question.ts';

describe('the kind of a question', () => {
  it.each([
    ['Who lit the tower?', 'who'],
    ['In what year was it lit?', 'what'],
    ['To whom did he write, and when?', 'who'],
    ['How many boats came?', 'how many'],
    ['How did they come?', 'how'],
    ['Сколько лодок пришло?', 'how many'],
    ['Когда и где он родился?', 'when'],
    ['Name the whole show.', 'other'],
  ])('%s is %s', (question, type) => {
    expect(questionType(question)).toBe(type);
  });

  it.each([
    ['Who was Кузнецов?', 'Cyrillic'],
    ['Was ist das?', 'Latin'],
    ['誰ですか', 'Han or Kana'],
    ['1905?', 'none'],
  ])('%s is written in %s', (question, script) => {
    expect(questionScript(question)).toBe(script);
  });
});
