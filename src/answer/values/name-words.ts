/** Words that tell what a capitalised sequence names. General vocabulary only: no name of any corpus. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Titles that stand before a person's name and are no part of it. */
export const TITLES = words(
  `mr mrs ms miss dr prof professor sir dame lord lady saint st gen general lieutenant lieutenant-general major-general
  col colonel major captain capt sergeant admiral marshal president chancellor minister premier king queen prince princess
  emperor empress pope bishop archbishop cardinal senator governor mayor judge justice reverend rev father brother sister
  count countess duke duchess baron secretary chairman comrade coach doctor
  генерал полковник майор маршал президент секретарь доктор профессор товарищ господин herr frau monsieur madame señor don`,
);

/** Abbreviations whose full stop does not end a name. */
export const DOTTED = words(
  'mr mrs ms dr prof st gen lt col maj capt sgt adm hon rev sen gov jr sr inc corp co ltd no mt ft ст им ул пр г',
);

/** Lower-case words inside names when a capital follows. */
export const PARTICLES = words(
  'of de von van der den du di da del della des la le el al bin ibn ben the and und zu zur für et y e dos das do ter ten фон де ван дер',
);

export const ORGANIZATION_WORDS = words(
  `university college school academy institute party committee council ministry department agency bureau office bank company
  corporation corp inc ltd llc gmbh group association society union league club team church army navy force forces front
  brigade division regiment corps commission court parliament senate congress assembly government foundation museum library
  orchestra band press times post news network channel airlines airways railway police authority board federation
  organization organisation institution hospital center centre collegium cabinet administration service services conference
  университет институт академия партия комитет совет министерство комиссия фронт армия суд банк союз завод театр`,
);
export const PLACE_WORDS = words(
  `river lake sea ocean mountain mountains mount island islands street avenue road square bridge park city town village county
  province state region district governorate prefecture oblast bay gulf valley desert forest peninsula coast cape hill hills canyon falls stadium
  arena airport station harbor harbour port beach canal strait palace castle cathedral kingdom republic empire north south
  east west northern southern eastern western россия область губерния край район улица проспект озеро река море площадь`,
);
export const WORK_WORDS = words(
  'symphony sonata concerto opera overture novel magazine prize award medal order act treaty bowl cup war battle revolution theorem law laws game games festival',
);
/** Prepositions that stand before places, also in Russian. */
export const PLACE_LEADS = words(
  'in at near from to into toward towards across throughout outside в во из на под около bei nach aus à dans en',
);
/** Words after or before which a person is likely. */
export const PERSON_CUES = words(
  'who whose born married wife husband son daughter brother sister father mother by named said wrote argued married родился родилась женился',
);

/** Endings that are common in people's names and rare elsewhere (folded form). */
export const PERSON_ENDING =
  /(?:ovich|evich|ovna|evna|enko|ovski|evski|inski|shvili|idze|sson|opoulos|ukhin)$/;
export const SURNAME_ENDING =
  /[bcdfghklmnprstvz](?:ov|ev|in|ova|eva|ina|ski|skaia|enko|son|sen|man|berg|stein|ez|elli|ini|etti|ier)$/;

/** Common given names of several languages (folded form is made by the reader). */
export const GIVEN_NAMES = words(
  `john james william robert michael david richard thomas charles george joseph edward henry peter paul mark daniel andrew
  stephen steven anthony martin frank jack simon philip alan brian kevin gary eric adam samuel benjamin arthur albert louis
  francis patrick walter ralph harold fred alfred ernest victor oscar max leo hugo otto karl carl hans fritz friedrich
  wilhelm heinrich johann johannes ludwig franz josef günther jean pierre jacques michel françois andré claude henri marie
  juan josé carlos luis miguel antonio pedro francisco manuel diego fernando javier pablo giovanni giuseppe marco luca
  alessandro francesco roberto mario enrico mary elizabeth anne anna margaret sarah jane emily emma charlotte catherine
  katherine helen alice ruth rose maria martha laura julia susan linda barbara jennifer jessica karen nancy betty dorothy
  victoria eleanor sophia olivia grace claire isabel teresa carmen elena olga tatiana natalia irina svetlana ekaterina
  ivan pyotr petr pavel sergei alexander alexei aleksandr nikolai vladimir dmitri mikhail andrei boris viktor yuri igor oleg
  grigory vasily konstantin georgy leonid fyodor anatoly yevgeny evgeny maxim nikita semyon yakov lev valery roman stepan
  ахмед mohammed muhammad ahmed ali omar hassan hussein ibrahim abdul kumar raj chris matt mike tom tim jim joe bob bill ben
  dan sam nick greg jeff scott ryan josh justin jason aaron luke nathan tyler kyle sean ian neil colin graham keith roger
  алексей александр николай владимир дмитрий михаил андрей борис виктор юрий игорь олег иван пётр павел сергей`,
);
