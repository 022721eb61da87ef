/** Common nouns and adjectives that exclude each other as names do: offices and occupations, colours, materials, animals … */
import { animals, illnesses, instruments, sides, weekdays } from './more-terms.ts';
import { readTerms, type Terms } from './read-terms.ts';

export type TermClass =
  | 'office'
  | 'colour'
  | 'material'
  | 'animal'
  | 'illness'
  | 'side'
  | 'instrument'
  | 'weekday';

const colours = readTerms(`
red=красный: crimson=scarlet=vermilion=алый maroon=бордовый
blue=синий=голубой: navy azure indigo ultramarine cobalt turquoise=бирюзовый
green=зелёный=зеленый: emerald=изумрудный olive=оливковый
yellow=жёлтый=желтый: golden=золотистый=золотой amber mustard ochre=охра saffron
grey=gray=серый=серебристый=silver=silvery=серебряный
white=белый: ivory cream=кремовый whitewashed
black=чёрный=черный
brown=коричневый: chestnut russet
orange=оранжевый=рыжий
purple=violet=lilac=mauve=фиолетовый=лиловый
pink=розовый
beige=бежевый`);

const materials = readTerms(`
stone=камень=камня=каменный: granite=гранит=гранитный sandstone=песчаник limestone=известняк gabbro gneiss tuff travertine marble=мрамор=мраморный slate=сланец flint=кремень basalt=базальт
wood=timber=wooden=дерево=деревянный: oak=oaken=дуб=дубовый pine=сосна=сосновый elm ash beech=бук lime=linden=limewood=липа alder=ольха poplar=тополь willow=ива=верба maple=клён chestnut=каштан cherry=вишня pear=pearwood=груша apple=яблоня plane sycamore hazel rowan=рябина yew=тис aspen=осина hornbeam acacia ebony juniper fir=spruce larch=лиственница cedar=кедр boxwood mahogany teak walnut=орех birch=берёза=береза
metal=металл=металлический: iron=железо=железный=чугун steel=сталь=стальной bronze=бронза=бронзовый pewter=олово lead=свинец brass=латунь copper=медь=медный aluminium=aluminum=алюминий zinc=цинк tin gold=золото=золотой silver=серебро=серебряный
brick=кирпич=кирпичный
concrete=cement=бетон=железобетон=бетонный
glass=стекло=стеклянный
leather=кожа=кожаный: goatskin calfskin sheepskin
cloth: wool=woollen=шерсть=шерстяной linen=льняной cotton=хлопок silk=шёлк canvas=холст hemp=пенька velvet=бархат
paper=бумага: cardboard=картон parchment=пергамент vellum papyrus
plastic=пластик=пластмасса: nylon polyester acrylic perspex
sand=песок: quartz
gravel=гравий
coal=уголь: anthracite=антрацит
charcoal
plaster=gypsum=гипс=гипсовый
ceramic=керамика: clay=глина porcelain=фарфор earthenware terracotta
rubber=резина
bone=кость: ivory
wax=воск
straw=солома: reed=тростник
cork`);

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
head
manager=заведующий=управляющий
executive=ceo
editor=редактор
officer=офицер
professor=профессор
treasurer=казначей
clerk=клерк
engineer=инженер
teacher=schoolmaster=schoolteacher=schoolmistress=учитель=учительница
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
cooper=бондарь
saddler=шорник
vet=veterinarian=ветеринар
tuner=настройщик
builder=строитель
hydrologist=гидролог
agronomist=агроном
adjutant=адъютант
quartermaster=интендант
precentor=регент
labourer=laborer=батрак
hunter=охотник
druggist
ferryman=перевозчик
confectioner
dentist
paramedic=фельдшер
sacristan
sexton
verger
midwife
potter=гончар
tanner
glazier
tailoress
lamplighter
beekeeper
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
merchant=купец=купца
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
singer=певец=певца=певица
actor=actress=актёр=актриса
painter=художник
writer=novelist=author=писатель
poet=поэт
scientist=учёный=ученый
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
foreman=overseer=бригадир
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
salesman=продавец=продавца
spokesman=spokeswoman
senator=сенатор
councillor
alderman
trustee
prefect=префект
regent
viceroy`);

/** A thing has one colour and is made of one material, even where several things are asked about. */
export const isOfOneThing = (term: TermClass | null): boolean => term === 'colour' || term === 'material';

/** Nothing else answers; an office may be a name. */
export const isQuality = (term: TermClass | null): boolean => term !== null && term !== 'office';

export const TERMS: Readonly<Record<TermClass, Terms>> = {
  office: offices,
  colour: colours,
  material: materials,
  animal: animals,
  illness: illnesses,
  side: sides,
  instrument: instruments,
  weekday: weekdays,
};

const KIND = '\\b(?:what|which)(?: (?:kind|sort|type|species|breed)s? of)?(?: \\p{L}+)?';
const ofKind = (nouns: string): RegExp => new RegExp(`${KIND} (?:${nouns})\\b`, 'iu');

const WEEKDAY =
  /\b(?:what|which) (?:week ?days?|days? of the week)\b|(?:^|[^а-яё])(?:в )?как(?:ой|ие|им) (?:день|дни|днём) недели(?![а-яё])/iu;
const ASKS_DATE_TOO = /\b(?:dates?|years?|hour|time|when)\b|(?<!\p{L})(?:числ[оа]|год[уа]?|когда)(?!\p{L})/iu;
/** It is a date that is asked for, but nothing of it but the day of the week. */
export const asksWeekday = (question: string): boolean =>
  WEEKDAY.test(question) && !ASKS_DATE_TOO.test(question);

/** "The colours of the flag" asks for a list, but a thing is painted in two colours only once. */
const ASKS: readonly (readonly [TermClass, RegExp])[] = [
  [
    'colour',
    /\bcolou?r\b|\b(?:what|which) colou?rs (?:is|are|was|were)\b|(?:^|[^а-яё])(?:как(?:ого|ой|им|ом)|в какой) цвет(?:а|ом|е)?(?![а-яё])/iu,
  ],
  [
    'material',
    /\b(?:is|was|are|were|be|been)\b.*\b(?:made|built|constructed|carved|cast|woven|turned) (?:out )?of(?: (?:in|at|on|before|after|originally|or)\b[^?]*)?\s*\??$|\bpainted on\s*\?|\bmaterial\b|\b(?:what|which) (?:(?:kind|sort|type)s? of )?(?:stone|wood|timber|metal|fabric|trees?|leaves|medal)\b|(?:^|[^а-яё])из (?:чего|какого материала|какого (?:дерева|камня|металла))(?![а-яё])|(?:^|[^а-яё])какими дровами(?![а-яё])/iu,
  ],
  ['animal', ofKind('animals?|birds?|creatures?|beasts?|pets?|fish|insects?|livestock|rodents?')],
  ['illness', ofKind('illness(?:es)?|diseases?|fevers?|infections?|epidemics?|sickness')],
  [
    'side',
    ofKind(
      'sides?|hands?|legs?|arms?|eyes?|foot|feet|knees?|shoulders?|banks?|wings?|slopes?|directions?|ends?',
    ),
  ],
  ['side', /\bwhich of \p{L}+['’]s? (?:hands|legs|arms|eyes|feet|knees|shoulders|ears|wings)\b/iu],
  ['instrument', ofKind('instruments?')],
  ['weekday', WEEKDAY],
];

/** The class of terms that answers an open question, or null. */
export const termAsked = (question: string): TermClass | null =>
  ASKS.find(([, pattern]) => pattern.test(question))?.[0] ?? null;

/** Titles: they keep their capital before and behind names. All others with a capital are surnames and places. */
const TITLES: ReadonlySet<string> = new Set(
  'secretary minister chairman chairwoman president director mayor governor commander captain general colonel major lieutenant admiral marshal sergeant corporal brigadier chancellor premier ambassador consul envoy chief head manager ceo editor officer professor treasurer judge doctor bishop dean rector inspector commissioner senator sheriff chaplain prefect regent viceroy superintendent registrar attorney'.split(
    ' ',
  ),
);
export const isTitle = (lower: string): boolean =>
  TITLES.has(lower) ||
  /^(?:секретар|министр|председател|президент|директор|губернатор|генерал|полковник|майор)/.test(lower);
