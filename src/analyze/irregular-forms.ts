/**
 * English words whose forms hide the word: a question says "sink" and "child", the answer "sank" and "children". Forms
 * that are words of their own more often are left out (found, left, saw, rose, lay, ground, wound, bore, bound, lit, lives,
 * leaves, bases, media).
 */
const forms = `be been
become became
begin began begun
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
creep crept
cling clung
deal dealt
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forget forgot forgotten
forgive forgave forgiven
free freed
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lead led
lean leant
leap leapt
learn learnt
lend lent
lose lost
mean meant
mistake mistook mistaken
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
prove proven
ride rode ridden
ring rang rung
rise risen
run ran
say said
see seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spell spelt
spend spent
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck
string strung
strive strove striven
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
tear torn
take took taken
teach taught
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withstand withstood
write wrote written
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
ox oxen
wife wives
knife knives
wolf wolves
half halves
shelf shelves
thief thieves
loaf loaves
calf calves
die died dying
lie lied
tie tied tying
agree agreed
decree decreed
guarantee guaranteed
crisis crises
analysis analyses
thesis theses
criterion criteria
phenomenon phenomena
bacterium bacteria`;

/** A form to its word. */
export const irregularForms: ReadonlyMap<string, string> = new Map(
  forms.split('\n').flatMap((line) => {
    const [word = '', ...others] = line.split(' ');
    return others.map((form) => [form, word] as const);
  }),
);

const apart = `authoriti authority authorities
customer customer customers
executiv executive executives
experiment experiment experiments experimental
important important importance importantly
objectiv objective objectives
universiti university universities`;

/** Words that Snowball takes for forms of another (executed, custom, author, universe), with stems of their own. */
export const stemsApart: ReadonlyMap<string, string> = new Map(
  apart.split('\n').flatMap((line) => {
    const [stem = '', ...words] = line.split(' ');
    return words.map((word) => [word, stem] as const);
  }),
);
