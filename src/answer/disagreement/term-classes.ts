/** Common nouns and adjectives that exclude each other as names do: offices and occupations, colours, materials. */
import { stemWord } from '../values/stem-word.ts';

export type TermClass = 'office' | 'colour' | 'material';

/** Stem to tokens: what is more special has those of what is more general, so that "oak" does not contradict "wood". */
export type Terms = ReadonlyMap<string, readonly string[]>;

/** A row is `word`, several words for one thing `word=word`, or `general: special special …`. */
function readTerms(table: string): Terms {
  const terms = new Map<string, readonly string[]>();
  for (const row of table.trim().split('\n')) {
    const [general = '', special = ''] = row.split(':');
    const above = addTerm(terms, general.trim(), []);
    for (const term of special.split(' ').filter((each) => each !== '')) addTerm(terms, term, above);
  }
  return terms;
}

function addTerm(terms: Map<string, readonly string[]>, term: string, above: readonly string[]): string[] {
  const [token = '', ...others] = term.split('=').map(stemWord);
  const tokens = [...above, token];
  for (const stem of [token, ...others]) terms.set(stem, tokens);
  return tokens;
}

const colours = readTerms(`
red=красный: crimson=scarlet=vermilion=алый maroon=бордовый
blue=синий=голубой: navy azure indigo ultramarine cobalt turquoise=бирюзовый
green=зелёный=зеленый: emerald=изумрудный olive=оливковый
yellow=жёлтый=желтый: golden=золотистый amber mustard ochre=охра saffron
grey=gray=серый=серебристый=silver=silvery
white=белый: ivory cream=кремовый whitewashed
black=чёрный=черный
brown=коричневый: chestnut russet
orange=оранжевый
purple=violet=lilac=mauve=фиолетовый=лиловый
pink=розовый
beige=бежевый`);

const materials = readTerms(`
stone=камень=каменный: granite=гранит=гранитный sandstone=песчаник limestone=известняк marble=мрамор=мраморный slate=сланец flint=кремень basalt=базальт
wood=timber=wooden=дерево=деревянный: oak=oaken=дуб=дубовый pine=сосна=сосновый elm ash beech=бук fir=spruce=ель larch=лиственница cedar=кедр boxwood mahogany teak walnut=орех birch=берёза=береза
metal=металл=металлический: iron=железо=железный=чугун steel=сталь=стальной bronze=бронза=бронзовый brass=латунь copper=медь=медный aluminium=aluminum=алюминий zinc=цинк tin=олово gold=золото=золотой silver=серебро=серебряный
brick=кирпич=кирпичный
concrete=cement=бетон=железобетон=бетонный
glass=стекло=стеклянный
leather=кожа=кожаный: goatskin calfskin sheepskin
cloth: wool=woollen=шерсть=шерстяной linen=лён cotton=хлопок silk=шёлк canvas=холст hemp=пенька velvet=бархат
paper=бумага: cardboard=картон parchment=пергамент vellum papyrus
plastic=пластик=пластмасса: nylon polyester
ceramic=керамика: clay=глина porcelain=фарфор earthenware terracotta
rubber=резина
bone=кость: ivory
wax=воск
straw=солома: reed=тростник
cork=пробка`);

const offices = readTerms(`
secretary=секретарь
minister=министр
chairman=chairwoman=chairperson=председатель
president=президент
director=директор
mayor=мэр
governor=губернатор
commander=commandant=командующий=командир
captain=капитан
general=генерал
colonel=полковник
major=майор
lieutenant=лейтенант
admiral=адмирал
marshal=маршал
sergeant=сержант
corporal
brigadier
chancellor=канцлер
premier=премьер
ambassador=посол
consul=консул
envoy
chief=начальник
head=глава
manager=заведующий
ceo
editor=редактор
officer=офицер
professor=профессор
treasurer=казначей
clerk=клерк
engineer=инженер
teacher=schoolmaster=schoolteacher=schoolmistress=учитель
headmaster=headmistress=headteacher
lawyer=barrister=solicitor=attorney=адвокат=юрист
judge=magistrate=судья
prosecutor=прокурор
doctor=physician=врач: surgeon=хирург
nurse=медсестра
matron
chemist=химик
pharmacist=apothecary=аптекарь
baker=пекарь
butcher=мясник
brewer
miller=мельник
carpenter=joiner=плотник=столяр
mason=bricklayer=каменщик
blacksmith=smith=кузнец
locksmith=слесарь
watchmaker=clockmaker=часовщик
printer=печатник
librarian=библиотекарь
archivist=архивист
curator
journalist=reporter=correspondent=журналист=корреспондент
accountant=bookkeeper=бухгалтер
auditor=ревизор
banker=банкир
merchant=купец
shopkeeper=grocer=лавочник
farmer=фермер=крестьянин
shepherd=пастух
gardener=садовник
gamekeeper=лесник
fisherman=рыбак
sailor=seaman=матрос
bosun=boatswain
steward
purser
pilot=лётчик=летчик
driver=шофёр=шофер=водитель
porter
signalman
stationmaster
soldier=солдат
commissioner=комиссар
inspector=инспектор
constable
superintendent
sheriff
bailiff
warden
registrar
dean=декан
rector=ректор
bishop=епископ
vicar=curate
priest=священник
chaplain
deacon
organist
composer=композитор
conductor=дирижёр=дирижер
violinist
pianist=пианист
singer=певец
actor=actress=актёр=актриса
painter=художник
sculptor=скульптор
architect=архитектор
surveyor
photographer=фотограф
astronomer=астроном
physicist=физик
botanist=ботаник
biologist=биолог
geologist=геолог
historian=историк
economist=экономист
mathematician=математик
lecturer=доцент=лектор
tutor
foreman=overseer=бригадир=мастер
consultant=консультант
adviser=advisor=советник
programmer=developer=программист
designer=конструктор
technician=техник
electrician=электрик
mechanic=механик
miner=collier=шахтёр
docker=stevedore=грузчик
weaver=ткач
tailor=seamstress=dressmaker=портной
shoemaker=cobbler=сапожник
cook=chef=повар
waiter=официант
innkeeper=publican=трактирщик
housekeeper=экономка
butler
coachman=кучер
auctioneer
broker
salesman=продавец
spokesman=spokeswoman
senator=сенатор
councillor
alderman
trustee
prefect=префект
regent=регент
viceroy`);

export const TERMS: Readonly<Record<TermClass, Terms>> = {
  office: offices,
  colour: colours,
  material: materials,
};

const ASKS: readonly (readonly [TermClass, RegExp])[] = [
  ['colour', /\bcolou?r(?:s|ed)?\b|(?:^|[^а-яё])цвет(?:а|е|ом|у|ов)?(?![а-яё])/iu],
  [
    'material',
    /\b(?:made|built|constructed|carved|cast|woven|turned|consist) (?:out )?of\b|\bpainted on\b|\bmaterials?\b|\bwhat (?:kind of |sort of )?(?:stone|wood|timber|metal|fabric)\b|(?:^|[^а-яё])(?:из чего|материал)/iu,
  ],
];

/** The class of terms that answers an open question, or null. */
export const termAsked = (question: string): TermClass | null =>
  ASKS.find(([, pattern]) => pattern.test(question))?.[0] ?? null;
