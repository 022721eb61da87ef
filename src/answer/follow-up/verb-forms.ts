/** English verbs in other forms: what was asked with "did" is told in the past, named as an event or asked of again. */

/** Base, simple past and participle of verbs that don't take -ed; no verb whose three forms are one. */
const irregular = `be was been
become became become
begin began begun
bear bore born
beat beat beaten
bite bit bitten
blow blew blown
break broke broken
bring brought brought
build built built
buy bought bought
catch caught caught
choose chose chosen
come came come
creep crept crept
deal dealt dealt
dig dug dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got got
give gave given
go went gone
grow grew grown
hang hung hung
have had had
hear heard heard
hide hid hidden
hold held held
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
leave left left
lend lent lent
lose lost lost
make made made
mean meant meant
meet met met
overthrow overthrew overthrown
pay paid paid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
shake shook shaken
shoot shot shot
sing sang sung
sink sank sunk
sit sat sat
sleep slept slept
speak spoke spoken
spend spent spent
stand stood stood
steal stole stolen
strike struck struck
swear swore sworn
sweep swept swept
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
understand understood understood
wake woke woken
wear wore worn
weave wove woven
win won won
withdraw withdrew withdrawn
write wrote written`
  .split('\n')
  .map((line) => line.split(' ') as [string, string, string]);

const pasts: ReadonlyMap<string, string> = new Map(irregular.map(([base, past]) => [base, past]));
const participles: ReadonlyMap<string, string> = new Map(irregular.map(([, past, done]) => [past, done]));
const bases: ReadonlyMap<string, string> = new Map(irregular.map(([base, past]) => [past, base]));

const unchanged = /^(?:put|set|cut|hit|let|quit|shut|split|spread|cost|hurt|read|beat)$/;
/** One syllable that ends in consonant, vowel, consonant doubles the last: "stop", "plan". */
const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
/** So do those that bear their stress at the end: "admit", but not "limit". */
const stressed =
  /^(?:begin|forget|regret|(?:ad|com|per|sub|o|e|trans)mit|(?:re|pre|de|con|in|trans)fer|(?:oc|in|re)cur|(?:com|ex|pro|re)pel|(?:con|pa)trol)$/;
const doubles = (base: string) => short.test(base) || stressed.test(base);
const consonantY = /[^aeiou]y$/;

/** "go" → "went", "close" → "closed" */
export function pastOf(base: string): string {
  const known = pasts.get(base);
  if (known !== undefined) return known;
  if (unchanged.test(base)) return base;
  if (base.endsWith('e')) return `${base}d`;
  if (consonantY.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
}

/** "speak" → "speaking", "take" → "taking" */
export function gerundOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

/** A finite form of the past, no participle alone: "sank", "closed". */
export const isFinitePast = (lower: string): boolean =>
  participles.has(lower) || (lower.length > 4 && lower.endsWith('ed')) || /^(?:put|set|cut|hit)$/.test(lower);

const done: ReadonlySet<string> = new Set(irregular.map(([, , participle]) => participle));
/** What may follow "has": "been", "taken", "closed". */
export const isParticiple = (lower: string): boolean =>
  done.has(lower) || (lower.length > 3 && lower.endsWith('ed')) || unchanged.test(lower);

/** "took" → "taken", "closed" → "closed" */
export const participleOf = (past: string): string => participles.get(past) ?? past;

/** One word for all forms of a verb, for telling whether two are the same. */
export const verbKey = (form: string): string =>
  (bases.get(form) ?? form).replace(/(?:ed|ing|es|s|e)$/, '').replace(/([^aeiou])\1$/, '$1');

const participleBases: ReadonlyMap<string, string> = new Map(irregular.map(([base, , done]) => [done, base]));

/** "took" → "take"; of a regular verb only where `known` has the base: "hoped" and "hopped" differ. */
export function baseOf(past: string, known: ReadonlySet<string>): string | null {
  const found = bases.get(past) ?? participleBases.get(past);
  if (found !== undefined) return found;
  if (unchanged.test(past)) return past;
  const stem = past.replace(/ed$/, '');
  return (
    [`${stem}e`, stem, stem.replace(/i$/, 'y'), stem.slice(0, -1)].find((base) => known.has(base)) ?? null
  );
}
