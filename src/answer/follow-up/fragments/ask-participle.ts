/** "Signed by whom?", "Unveiled when?", "Made of what?": a participle in front of what is asked, and no subject. */
import { capitalise, toQuestion, uncapitalise } from '../compose.ts';
import { isPeopleNoun } from '../mentions/mention.ts';
import type { TurnMentions } from '../mentions/mentions.ts';
import { mainPhrase } from '../mentions/noun-phrase.ts';
import { BE, INTRANSITIVE_PAST, VERBS } from '../question-lexicon.ts';
import { asksWho, type Frame, isPast } from '../read-frame.ts';
import { asClause, askedStatement, splitBody } from '../statement.ts';
import { baseOf, isParticiple, participleOf, verbKey } from '../verb-forms.ts';
import { ofDoerToo } from './another-act.ts';
import { beOf } from './be-of.ts';
import { completeEllipsis } from './complete-ellipsis.ts';

const asking =
  /^(\p{Ll}{3,20}) ((?:(?:by|to|for|with|of|from|in|as|on|at|until|since) )?(?:what|whom?|when|where|how|why|how (?:long|often|much|many)|(?:what|which) \p{Ll}{3,20}))(?: exactly| precisely)?$/u;
const open = /^(\p{Ll}{3,20}) (by|of|from)$/u;
const choice = /^(\p{Ll}{3,20}) or (\p{Ll}{3,20})$/u;
const adjectives = /^(?:worth|open|closed|valid|due|available|visible)$/;
/** These happen to nobody's hands. */
const went =
  /^(?:ended|began|started|lasted|opened|closed|stopped|sank|fell|grew|surrendered|left|retired|collapsed|erupted|expired|emigrated)$/;
/** Done to people, and to no thing. */
const ofPeople =
  /^(?:born|died|resigned|retired|graduated|arrested|tried|jailed|imprisoned|exiled|elected|appointed|hired|dismissed|married|raised|educated|trained|promoted|deported|pardoned|rehabilitated|sentenced|convicted|acquitted|executed|hanged|cremated|baptised|baptized|buried|widowed|wounded)$/;
/** Done to things, and to no person. */
const ofThings =
  /^(?:made|built|rebuilt|written|published|unveiled|signed|painted|composed|printed|produced|designed|cast|sold|bought|owned|founded|installed|manufactured|developed|issued|launched|carved|woven|funded|financed|translated|demolished|repaired|restored|finished|completed|discovered|invented)$/;

/** Done once, and not again: "Is the museum open?" + "Founded when?" */
const onceDone =
  /^(?:founded|built|rebuilt|born|unveiled|designed|discovered|invented|launched|restored|passed|enacted|signed|ratified|adopted|repealed|written|appointed|elected|educated|trained|hired|promoted|tried|exiled|arrested|sentenced|convicted|acquitted|pardoned)$/;

/** "Based on what?", "Given what?", "Said who?": set phrases, and no participles of anything. */
const phrases =
  /^(?:been|gone|come|become|said|done|meant|had|got|given|granted|supposed|concerned|let)(?: |$)|^(?:based on|compared (?:to|with)|lost in|related to) /;
const ofTwo =
  /^(?:awarded|paid|called|named|fed|offered|taught|told|asked|shown|promised|charged|made|fined|left|sold|granted|sent|dubbed|nicknamed)$/;
const asksWhat = /^(?:what|(?:what|which) (?!year|day|date|month|time|hour|week)\p{Ll}+)$/u;

/** Null when nothing is done, or nothing was spoken of to which it may be. */
export function askParticiple(spoken: string, turn: TurnMentions): string | null {
  const core = uncapitalise(spoken);
  if (turn.frame.russian) return null;
  const started = /^(starting|beginning|ending) (when|where|(?:in|on|at|from) (?:what|which) \p{Ll}+)$/u.exec(
    core,
  );
  if (started !== null) return askStart(started[1] ?? '', started[2] ?? '', turn);
  const alone = askAlone(core, turn);
  if (alone !== null) return alone;
  const gerund = /^(\p{Ll}{2,20}ing (?:what|whom?))(?: exactly)?$/u.exec(core)?.[1];
  if (gerund !== undefined) return askDoing(gerund, turn);
  const [, one = '', other = ''] = choice.exec(core) ?? [];
  const [, verb = one, asked = other] = asking.exec(core) ?? openAsked(core);
  const isState = adjectives.test(verb);
  if (verb === '' || phrases.test(core) || !(isState || isDone(verb)) || (other !== '' && !isDone(other)))
    return null;
  // "What did the court decide in the case?" + "Decided when?": the court did it.
  if (other === '' && isDoneAgain(verb, turn))
    return /^by /.test(asked) ? null : completeEllipsis(asked, turn);
  const subject = subjectFor(verb, turn);
  if (subject === null || (ofDoerToo.test(verb) && /^\p{Lu}/u.test(subject))) return null;
  const be = onceDone.test(verb)
    ? beOf(subject, { ...turn.frame, auxiliary: 'did' })
    : beOf(subject, turn.frame);
  if (other !== '') return toQuestion(capitalise(be), subject, core);
  const base = went.test(verb) || INTRANSITIVE_PAST.has(verb) ? baseOf(verb, VERBS) : null;
  // "Signed what?" asks what Weir signed.
  if (asksWhat.test(asked) && !isState && !ofTwo.test(verb)) {
    const own = baseOf(verb, VERBS);
    return own === null ? null : toQuestion(asked, 'did', subject, own);
  }
  const led = /^(\p{Ll}+) who$/u.exec(asked)?.[1];
  const question = led === undefined ? asked : `${led} whom`;
  return base === null || /^by /.test(question)
    ? toQuestion(question, be, subject, verb)
    : toQuestion(question, 'did', subject, base);
}

const isDoneAgain = (verb: string, { frame }: TurnMentions): boolean => {
  const isAct = /^(?:did|does|do)$/i.test(frame.auxiliary);
  const did = isAct && (frame.kind === 'yes-no' || /^what$/i.test(frame.question)) ? splitBody(frame) : null;
  return did !== null && verbKey(did.rest.split(' ', 1)[0] ?? '') === verbKey(verb);
};

/** "Made by?" */
const openAsked = (core: string): readonly string[] => {
  const [all = '', verb = '', led = ''] = open.exec(core) ?? [];
  return all === '' ? [] : [all, verb, `${led} ${led === 'by' ? 'whom' : 'what'}`];
};

const isDone = (verb: string) =>
  isPast(verb) || isParticiple(participleOf(verb)) || INTRANSITIVE_PAST.has(verb);

/** "When did Weir start to work?" → "Doing what did Weir start to work?" */
const askDoing = (asked: string, turn: TurnMentions): string | null =>
  turn.frame.kind === 'auxiliary' &&
  /^did$/i.test(turn.frame.auxiliary) &&
  !/^what/i.test(turn.frame.question)
    ? completeEllipsis(asked, turn)
    : null;

/** "His death" is that of the one named before: "How did Weir's widow learn of his death?" */
const mourned =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,3})['’]s? \p{Ll}+ .{0,120}\b(?:his|her) (?:death|body|funeral|burial|execution)(?!\p{L})/u;

const isPeople = (phrase: string): boolean =>
  /^the (?:\p{Ll}+ )*(?:people|men|women|children)$/u.test(phrase) ||
  isPeopleNoun(phrase.split(' ').at(-1) ?? '');

/** "Who was the first man on the Moon?": whoever the answer names; of "Who is the landlord allowed to evict?" it is the landlord. */
function holderTold({ frame, mentions }: TurnMentions): string | undefined {
  const [, ...rest] = frame.body.split(' ');
  if (!asksWho(frame) || !/^(?:was|were|is)$/i.test(frame.auxiliary) || rest.some(isPast)) return undefined;
  return mentions.find(
    ({ from, kind, text }) =>
      from === 'answer' &&
      kind === 'person' &&
      !frame.text.includes(text) &&
      !isPeopleNoun(text.toLowerCase()),
  )?.text;
}

function subjectFor(verb: string, turn: TurnMentions): string | null {
  const { frame, mentions } = turn;
  const dead = ofPeople.test(verb) ? mourned.exec(frame.text)?.[1] : undefined;
  const holder = dead ?? holderTold(turn);
  const phrase = holder ?? phraseOf(turn);
  const said = mentions.find(({ from, text }) => from === 'question' && text === phrase)?.kind;
  if (!/^(?:\p{Lu}|the \p{L})/u.test(phrase)) return null;
  const isPerson = said === 'person' || holder !== undefined;
  // "Who was the architect of the dam?" + "Finished when?": the dam was.
  if ((isPerson || isPeople(phrase)) && ofThings.test(verb))
    return (
      mentions.find((one) => one.from === 'question' && one.inside && one.kind === 'thing')?.text ?? null
    );
  const isThing = said !== 'person' && said !== 'people' && said !== 'unknown' && !isPerson;
  const isOfDoer = ofPeople.test(verb) || (verb === 'paid' && asksWho(frame));
  if (!isThing || !isOfDoer) return phrase;
  // "Who designed the bridge?" + "Trained where?": whoever did.
  const named = asksWho(frame)
    ? mentions.find(({ from, kind }) => from === 'answer' && /^(?:person|unknown)$/.test(kind))
    : undefined;
  return named?.text ?? null;
}

/** "How much bread did they get?" is of the bread; of what "which" asks for the answer tells. */
function phraseOf({ frame, mentions, answer }: TurnMentions): string {
  const isMeasured =
    /^how (?:much|many)$/i.test(frame.question) &&
    /^\p{Ll}+$/u.test(frame.noun) &&
    !/ have$/.test(frame.body);
  if (isMeasured) return `the ${frame.noun}`;
  if (
    frame.noun !== '' &&
    !/^how /i.test(frame.question) &&
    !/^(?:year|month|day|date|time|place|city|town)$/.test(frame.noun)
  )
    return (
      mentions.find(
        ({ from, text }) => from === 'answer' && answer.toLowerCase().startsWith(text.toLowerCase()),
      )?.text ?? ''
    );
  return mainPhrase(frame).replace(/['’]s$/, '');
}

/** "How long is the lease?" + "Starting when?" → "When does the lease start?" */
function askStart(gerund: string, asked: string, turn: TurnMentions): string | null {
  const { auxiliary: said, body } = turn.frame;
  // "Where was Weir jailed?": he neither starts nor ends.
  const isDoneTo =
    /^\p{Lu}/u.test(body) && BE.has(said.toLowerCase()) && isPast(body.split(' ').at(-1) ?? '');
  if (isDoneTo) return gerund === 'ending' ? null : completeEllipsis(asked, turn);
  const subject = thingFor(gerund, turn);
  if (subject === null) return null;
  const be = beOf(subject, turn.frame);
  const auxiliary = be === 'is' ? 'does' : be === 'are' ? 'do' : 'did';
  return toQuestion(asked, auxiliary, subject, gerund.replace(/n?ing$/, ''));
}

const quality =
  /^(?:\p{Ll}{2,}able|insured|heated|furnished|waterproof|compulsory|mandatory|optional|accessible|edible|visible|poisonous|venomous|dangerous)$/u;
const compared =
  /^(?:(?!(?:more|less|fewer|other|rather|further|later|earlier|after|never|under|over) )\p{Ll}{2,12}er|(?:more|less) \p{Ll}{3,20}) than (?!wh|(?:that|this|it|him|her|them|those|these)$)[^,?]{2,60}$/u;
const moreThan = /^(?:more|less|fewer|later|earlier) than (?!.*\b(?:what|who|when|where|how)\b)[^,?]{2,60}$/u;
const hurt = /^(any(?:one|body|thing)) (\p{Ll}{3,20})$/u;
const allowed =
  /^(\p{Ll}{3,20}(?: \p{Ll}{3,20})?) (allowed|permitted|included|required|possible|available|forbidden|banned)$/u;

/** No man is refundable, nor is breakfast included with him. */
const thingFor = (said: string, turn: TurnMentions): string | null => {
  const subject = subjectFor(said, turn);
  const isSomebody =
    subject === null ||
    isPeople(subject) ||
    turn.mentions.some(({ kind, text }) => kind === 'person' && text === subject);
  return isSomebody ? null : subject;
};

/** Whether the subject is so, if there is one. */
const askWhether = (subject: string | null, state: string, frame: Frame): string | null =>
  subject === null ? null : toQuestion(capitalise(beOf(subject, frame)), subject, state);

/** "Refundable?", "Anyone hurt?", "Breakfast included?": no verb, and what is said of something that was spoken of. */
function askAlone(core: string, turn: TurnMentions): string | null {
  const { frame } = turn;
  if (quality.test(core)) return askWhether(thingFor(core, turn), core, frame);
  const [, whoever = '', done = ''] = hurt.exec(core) ?? [];
  if (whoever !== '' && isDone(done) && frame.body !== '' && !/^to /.test(frame.body)) {
    if (/^(?:can|may|must|should|shall|will|do|does|is|are)$/i.test(frame.auxiliary)) return null;
    const statement = askedStatement(frame);
    const base = INTRANSITIVE_PAST.has(done) ? baseOf(done, VERBS) : null;
    if (base !== null)
      return statement === null ? null : toQuestion(`Did ${whoever} ${base} when`, asClause(statement));
    return statement === null
      ? toQuestion(`Was ${whoever} ${done},`, frame.body)
      : toQuestion(`Was ${whoever} ${done} when`, asClause(statement));
  }
  if (compared.test(core)) return askWhether(subjectFor(core, turn), core, frame);
  if (moreThan.test(core)) return toQuestion(`${frame.text},`, core);
  const [, what = '', rule = ''] = allowed.exec(core) ?? [];
  const place = what === '' ? null : thingFor(rule, turn);
  return place === null ? null : toQuestion(capitalise(beOf(what, frame)), `${what} ${rule},`, place);
}
