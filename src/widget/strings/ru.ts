/** The interface in Russian. */
import type { Strings } from './strings.ts';

const rules = new Intl.PluralRules('ru');

function count(n: number, one: string, few: string, many: string): string {
  const rule = rules.select(n);
  if (rule === 'one') return `${n} ${one}`;
  return `${n} ${rule === 'few' ? few : many}`;
}

const subjects: ReadonlyMap<string, string> = new Map([
  ['date', 'в дате'],
  ['number', 'в числах'],
  ['name', 'в имени'],
  ['place', 'в месте'],
  ['office', 'в должности'],
]);

export const russian: Strings = {
  language: 'ru',
  title: 'Спросите документы',
  greeting: 'Задайте вопрос. В ответ — слова самих документов и место, где они стоят.',
  placeholder: 'Задайте вопрос',
  questionLabel: 'Ваш вопрос',
  send: 'Спросить',
  stop: 'Остановить',
  newConversation: 'Новый разговор',
  open: 'Открыть чат',
  close: 'Закрыть чат',
  conversation: 'Разговор',
  suggestions: 'Можно спросить',
  footnote: 'Только цитаты, сверенные с источником слово в слово.',
  looking: 'Ищу в документах',
  slow: 'Всё ещё ищу. Этот вопрос требует больше времени.',
  understood: 'Вопрос понят так',
  verified: (quotes) => `${count(quotes, 'цитата', 'цитаты', 'цитат')}, сверено слово в слово`,
  alsoIn: 'также в',
  page: (page) => `страница ${page}`,
  references: (references) => count(references, 'источник', 'источника', 'источников'),
  openSource: 'Открыть источник',
  openReference: (number, title) => `Источник ${number}: ${title}. Открыть`,
  citations: 'Там ссылаются на',
  disagreement: (about) => `Документы расходятся${subjects.has(about) ? ` ${subjects.get(about)}` : ''}`,
  notFound: 'В этих документах этого нет',
  notFoundHint:
    'Ни один отрывок не отвечает на это прямо. Попробуйте другие слова или посмотрите, что ближе всего.',
  nearMisses: 'Ближайшие отрывки',
  degraded: 'Выбрано без языковой модели:',
  dropped: (n) =>
    `${count(n, 'предложение отброшено', 'предложения отброшены', 'предложений отброшено')}: таких слов нет в источнике.`,
  stopped: 'Остановлено.',
  askAgain: 'Спросить ещё раз',
  askNow: 'Спросить сейчас',
  cancel: 'Не повторять',
  tryingAgain: (seconds) => `Повторю через ${seconds} с`,
  partial: 'Здесь ответ оборвался. Показанное сверено, но это может быть не всё.',
  failures: {
    offline: 'Нет подключения к сети.',
    unreachable: 'Сервер недоступен.',
    interrupted: 'Соединение прервалось.',
    rate_limited: 'Слишком много вопросов за короткое время.',
    unavailable: 'Документы ещё готовятся.',
    not_allowed: 'Этому сайту нельзя задавать вопросы здесь.',
    unauthorized: 'Серверу нужен ключ.',
    invalid: 'Сервер не смог принять этот вопрос.',
    failed: 'На сервере что-то пошло не так.',
  },
  originHint: (origin) => `Если это ваш сайт, добавьте ${origin} в ALLOWED_ORIGINS.`,
  copyText: 'Копировать',
  copyMarkdown: 'Копировать как Markdown',
  copied: 'Скопировано',
  notCopied: 'Браузер не разрешил копирование',
  helpful: 'Полезно',
  notHelpful: 'Бесполезно',
  whatIsWrong: 'Что не так?',
  reasons: ['Не отвечает на вопрос', 'Чего-то не хватает', 'Не тот отрывок'],
  reasonLabel: 'Своими словами (необязательно)',
  sendReason: 'Отправить',
  thanks: 'Спасибо, учтём.',
  feedbackLost: 'Отзыв не дошёл. Попробуйте позже.',
  sources: 'Источники',
  sourcesHint: 'Ответы берутся из этих документов и больше ниоткуда.',
  sourcesFailed: 'Список документов сейчас не загрузить.',
  quotedNow: 'цитируется',
  states: { indexed: 'Доступен для поиска', empty: 'Нет текста', failed: 'Не читается' },
  backToSources: 'Все источники',
  openInTab: 'Открыть во вкладке',
  reload: 'Попробовать ещё раз',
};
