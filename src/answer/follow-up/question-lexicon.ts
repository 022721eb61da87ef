/** Words by which a question is taken apart. English and Russian, lower case; no name of any corpus. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const QUESTION_WORDS = words(
  `who whom whose what which when where why how кто кого кому кем ком что чего чему чем когда где куда откуда почему зачем
  отчего как сколько какой какая какое какие какого какую каком каких каким какими чей чья чьё чьи чьего чьему чьим чьём чьих чьими чьей чью`,
);
/** Question words that may stand before a noun: "which year", "сколько людей". */
export const NOUN_QUESTION_WORDS = words(
  `what which whose many much сколько какой какая какое какие какого какую каком каких каким какими чей чья чьё чьи чьего чьему чьим чьём чьих чьими чьей чью`,
);
export const AUXILIARIES = words(
  `is are was were be do does did has have had can could will would shall should may might must isn't wasn't didn't weren't
  doesn't don't aren't won't can't cannot couldn't wouldn't shouldn't hasn't haven't hadn't был была было были`,
);
export const BE = words('is are was were был была было были');
export const PREPOSITIONS = words(
  `about above across after against along among around at before behind below beneath beside between beyond by despite down
  during except for from in inside into like near off on onto out over since through throughout to toward towards under until
  up upon via with within without в во на из из-за с со к ко о об от по для за под над при про через у до после перед между`,
);
export const DETERMINERS = words(
  'the a an this that these those his her its their my your our any some no each every all both',
);
export const ADVERBS = words(
  'ever first finally originally actually also usually really still already exactly precisely else then later again together once now',
);
/** Participles that don't end in -ed. */
export const PARTICIPLES = words(
  `held built made found won born shot led written taken given known seen done begun brought bought caught chosen drawn driven
  fought founded grown hit kept laid left lost met paid put read said sent set sold spent stolen struck taught told thought
  thrown understood worn sung rebuilt rewritten remade resold hung cut shown spoken broken frozen hidden beaten bound fed heard hurt lit torn cast overthrown`,
);
/** Simple past forms whose participle is another word. */
export const PARTICIPLE_OF: ReadonlyMap<string, string> = new Map(
  `wrote:written took:taken gave:given knew:known saw:seen did:done began:begun chose:chosen drew:drawn drove:driven grew:grown
  stole:stolen threw:thrown sang:sung showed:shown spoke:spoken broke:broken beat:beaten overthrew:overthrown wore:worn ran:run`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
/** Verbs in their base form that commonly follow a subject after "did". */
export const VERBS = words(
  `accept achieve act adopt agree allow appear apply appoint approve arrest arrive ask attack attend back become begin believe belong break
  borrow bring build buy call cancel carry cause change choose claim close come compose consist contain continue control cost cover create cross
  decide declare defeat defend demand depend describe design destroy develop die direct discover draw drop earn elect employ
  eat end enter establish exist expand expire explain face fail fall fight find finish fly follow form found fund gain get give go grow
  happen have head help hire hit hold hurt improve include increase influence inspire introduce invade invent invest join keep
  kill know last launch lead learn leave live lose love make marry mean meet move name need obtain occur offer open oppose order
  organise organize own paint pass pay perform persuade plan play point prevent produce promise protect prove publish purchase put reach read
  receive record reduce refuse reign reject release remain remove renew replace report represent resign return rise rule run say see
  sell send serve set show sign sing speak spend spread stand start state stay stop study succeed suffer suggest support survive
  take teach tell think travel mention emigrate confess escape derail collapse merge connect respond install melt boil dismiss abandon admit deny accuse betray bury capture
  celebrate commit compete criticise criticize deliver deport donate expel flee govern graduate inherit occupy operate perish publish punish
  recognise recognize recover rehabilitate require resign restore retire reveal surrender testify translate vanish try turn use visit vote want win work write`,
);
/** Past forms of verbs that happen to somebody or at something: they take no object. */
export const INTRANSITIVE_PAST = words(
  'died happened survived occurred participated attended came went arrived resigned escaped lived worked competed graduated voted',
);
/** Past forms that take what was spoken of as their object: "Who won?" */
export const TRANSITIVE_PAST = words(
  `won lost led founded wrote discovered invented built made created designed directed painted composed organised organized started
  ordered signed published produced played financed funded paid owned ran commanded attended joined stopped ended opened closed`,
);
export const RELATIONS = words(
  `son sons daughter daughters child children wife husband spouse father mother parents brother brothers sister sisters uncle aunt
  cousin grandfather grandmother grandson granddaughter nephew niece widow fiancé fiancée partner successor predecessor deputy
  grandchild grandchildren grandparents sibling siblings assistant teacher student mentor boss boyfriend girlfriend twin twins`,
);
export const FEMALE_WORDS = words(
  `wife daughter daughters mother sister sisters aunt grandmother granddaughter niece widow fiancée queen princess empress woman
  girl actress lady mrs ms miss duchess countess girlfriend жена дочь мать сестра королева`,
);
export const MALE_WORDS = words(
  `husband son sons father brother brothers uncle grandfather grandson nephew king prince emperor man boy actor lord mr sir duke
  count boyfriend муж сын отец брат король`,
);
/** Words for people by what they do, as in "that scientist". */
export const PEOPLE_WORDS = words(
  `man woman person boy girl scientist author writer composer painter artist poet singer actor actress player coach king queen
  president minister general leader founder inventor politician lawyer judge doctor engineer physicist chemist historian ceo
  admiral captain marshal colonel bishop pope mayor governor senator director manager architect surgeon pilot pupil emperor prince
  princess duke sculptor conductor chairman premier chancellor ambassador commander officer goalkeeper striker
  expert arbitrator professor technician caretaker member tenant claimant defendant witness guard priest pathologist
  accountant auditor journalist reporter editor critic biographer translator prosecutor mathematician biologist geologist
  botanist philosopher novelist playwright musician violinist pianist soldier sergeant lieutenant sailor clerk treasurer miller farmer
  landlord landlady lender borrower buyer seller customer passenger
  patient student applicant employer employee ranger warden nurse mechanic gardener ferryman innkeeper shopkeeper carpenter photographer curator archivist librarian`,
);
export const PLACE_CLASS = words(
  `city town place country village region state island area location continent capital stadium theatre
  theater museum park building school church factory hotel prison hospital palace castle airport station`,
);
export const BODY_CLASS = words(
  'company firm organisation organization team club party band group university institute agency committee business startup',
);
export const TIME_CLASS = words('year month day date time century period decade');
/** What somebody holds in a body of people. */
export const POSTS = words('office post position job role function rank');
/** Where a noun phrase ends and what tells more of it begins. */
export const MODIFIED_BY = / (?:of|to|in|for|at|on|from|with|against|who|that|which) /;
/** Nouns that a name often stands before: "the Halden bridge". */
export const NAMED_NOUNS = words(
  `bridge mine mill affair case war battle famine strike treaty act law reform plan project expedition campaign railway line canal
  tunnel dam harbour ship boat yacht car engine bar brand plot revolt uprising trial scandal disaster fire flood earthquake award
  prize medal estate collection novel report speech pump machine model fan lamp heater boiler oven stove kettle cooler mixer
  vacuum phone radio camera printer browser software server app game robot router tablet laptop console drone rocket
  satellite telescope reactor bike tram`,
);

/** A name of up to four words, as a part of a regular expression. */
export const NAME_PATTERN = "\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,3}";
