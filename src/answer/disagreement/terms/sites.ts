/** Rooms, buildings and spots, which have no name: "in his study", "under the stairs of the barn", "a former inn". */
import type { NameValue, Value } from '../../values/value.ts';
import { once } from '../once.ts';
import type { SentenceFacts } from '../sentence-facts.ts';
import { readTerms, type Term, termOfWord } from './read-terms.ts';

const SITES = readTerms(`
house=cottage=villa=manor=mansion=flat=apartment: kitchen bedroom attic=loft cellar=basement parlour bathroom nursery pantry hallway porch veranda
church=chapel=cathedral: nave crypt chancel vestry=sacristy steeple
churchyard=graveyard=cemetery
monastery=abbey=convent
school=schoolroom=schoolhouse=classroom
gymnasium=gym
theatre=theater=playhouse
cinema
courthouse=courtroom
chamber=hall
library=archive
museum
hospital=infirmary=clinic=ward
hotel=inn=hostel=guesthouse
pub=tavern=restaurant=café=cafe=canteen
shop=store
bank
brewery
bakery
tannery
smithy=forge
laundry
mill
factory=workshop=brickworks=glassworks=ironworks=sawmill
warehouse=depot=storehouse
garage=shed=barn=stable=outbuilding
prison=jail=gaol=cell
barracks=guardhouse
fortress=castle=citadel
bunker=shelter
tower=lighthouse
office=study
laboratory=lab
garden=orchard=park
square=marketplace
street=road
courtyard=yard
bridge
station
harbour=harbor=quay=jetty=pier
airfield=airport
field=meadow
forest=wood
cave=quarry=mine
tent=camp
safe=strongroom=vault
drawer=desk
cupboard=wardrobe=cabinet=locker
shelf=rack
fridge=refrigerator=freezer`);

const BUILDING =
  '(?:building|room|house|hall|place|spot|part of (?:the )?(?:house|building|town|city|village|garden))';
/** What a building is or was: a name is no answer. */
const ASKS_KIND = [
  /\b(?:what|which) (?:kind|sort|type) of (?:building|room|house|premises|place|establishment)\b/iu,
  /^what (?:was|had|did|were)\b[^?]{0,80}\b(?:building|house|flats?|rooms?|hall|site|premises)\b[^?]{0,80}\b(?:before|formerly|previously|originally|earlier|once|used (?:as|for))\b/iu,
];
const ASKS = [
  new RegExp(`\\b(?:in|on|at|inside|from) (?:what|which) ${BUILDING}\\b`, 'iu'),
  /\bwhere (?:exactly|precisely)\b|\bexactly where\b/iu,
  /^where (?:is|are|was|were|do|does|did|can|could)\b[^?]*\b(?:kept|keep|stored?|hidden|hide|hang(?:s|ing)?|found|find|buried|graves?|monument|statue|memorial|plaque|tablet|signed|sign|performed|staged|rehearsed?|married|baptised)\b/iu,
];
const asks = (question: string, patterns: readonly RegExp[]): boolean =>
  patterns.some((pattern) => pattern.test(question));
/** The question asks for a room, a building or a spot, of which a town is too wide an answer, or for nothing but what kind of building it is. */
export function siteAsked(question: string): 'kind' | 'spot' | null {
  if (asks(question, ASKS_KIND)) return 'kind';
  return asks(question, ASKS) ? 'spot' : null;
}

/** Before the site: "in the great", "a former". */
const LEADS =
  /^(?:in|at|inside|into|from|on|behind|under|beneath|within|outside|near|beside|opposite|former|disused|converted|old)$/;
const ENDS = /^(?:of|and|or|to|for|by|with|that|which|who|is|was|were|are)$/;
const LEAD_REACH = 5;

/** "The house is near the church": that tells where it is, and not what. */
const BESIDE = /^(?:on|behind|under|beneath|outside|near|beside|opposite|from)$/;

/** Where a building may stand, and what may stand in it. */
const NO_BUILDING =
  /^(?:garden|orchard|park|square|marketplace|street|road|courtyard|yard|harbou?r|quay|jetty|pier|airfield|field|meadow|forest|wood|cave|quarry|tent|camp|safe|drawer|desk|cupboard|wardrobe|cabinet|locker|shelf|rack|fridge|refrigerator|freezer)s?$/iu;

interface Site {
  readonly value: NameValue;
  readonly isBeside: boolean;
}

/** Where the sentence says that something was, or what a building was formerly. */
export function sitesIn(facts: SentenceFacts, asked: 'kind' | 'spot' = 'spot'): readonly NameValue[] {
  return readSites(facts).flatMap(({ value, isBeside }) =>
    asked === 'kind' && (isBeside || NO_BUILDING.test(value.text)) ? [] : [value],
  );
}

const readSites = once(({ words, text, verbs }: SentenceFacts): readonly Site[] =>
  words.flatMap(({ lower, kind, capital, start, end }, at): Site[] => {
    const term = kind === 'word' && !capital ? siteOf(lower) : null;
    const ahead = words.slice(Math.max(0, at - LEAD_REACH), at).reverse();
    const lead = ahead.findIndex((word) => LEADS.test(word.lower));
    const isLed =
      lead >= 0 &&
      ahead
        .slice(0, lead)
        .every(
          (word, step) => word.kind !== 'mark' && !ENDS.test(word.lower) && verbs[at - 1 - step] !== true,
        );
    if (term === null || !isLed) return [];
    const normal = { tokens: term.tokens, role: 'work', uncertain: false, inflected: false } as const;
    const value: NameValue = { kind: 'name', start, end, text: text.slice(start, end), normal };
    return [{ value, isBeside: BESIDE.test(ahead[lead]?.lower ?? '') }];
  }),
);

/** "A boat-shed" is a shed. */
const siteOf = (lower: string): Term | null => termOfWord(lower.split(/[-‐‑]/).at(-1) ?? '', SITES);
const isSite = (value: Value): value is NameValue =>
  value.kind === 'name' && /^\p{Ll}/u.test(value.text) && siteOf(value.text) !== null;

/** A room and a town do not exclude each other, nor does a site that the other sentence has as well. */
export function areOfTwoSites(
  a: { readonly value: Value; readonly facts: SentenceFacts },
  b: { readonly value: Value; readonly facts: SentenceFacts },
): boolean {
  if (!isSite(a.value) || !isSite(b.value)) return isSite(a.value) === isSite(b.value);
  return !mentions(a.facts, b.value) && !mentions(b.facts, a.value);
}

const mentions = ({ words }: SentenceFacts, { normal }: NameValue): boolean =>
  words.some(({ lower }) => {
    const tokens = siteOf(lower)?.tokens ?? [];
    return tokens.some((token) => normal.tokens.includes(token));
  });
