/** Words that end in a full stop which ends no sentence. Data for `ends-sentence.ts`; lower case, without the stop. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Something always follows: a name, an example, a place. */
export const neverFinal = words(
  'mr mrs ms messrs dr prof ste mt ft gen col lt sgt capt cmdr adm maj brig rev hon sen rep gov pres supt det insp ' +
    'e.g i.e cf viz vs v resp incl esp approx ' +
    'им ул пер пл просп пр наб обл р-н гор пос дер тов гр гр-н акад проф доц ген полк ген-м ген-л см ср напр т.е т.к т.н бывш род ум ' +
    'hr fr bzw z.b d.h u.a mme mlle sr sra srta dott sig ing',
);

/** Part of a count: a number follows. */
export const beforeNumber = words(
  'no nos nr vol vols p pp pg fig figs ch chap sec sect art par ed eq ex app tab ca c op cit ' +
    'т тт с стр гл рис табл п пп ст ч вып д кв корп тел №',
);

export const months = words(
  'jan feb mar apr jun jul aug sep sept oct nov dec янв фев мар апр июн июл авг сент сен окт ноя дек',
);

/** After a number with a stop these go on: "3. Oktober". */
export const spelledMonths = words(
  'januar jänner februar märz april mai juni juli august september oktober november dezember',
);

/** May end a sentence or not: it does when a word follows that begins sentences. */
export const sometimesFinal = words(
  'st jr sr inc ltd co corp bros al dept univ assn est etc u.s u.k u.n u.s.s.r u.s.a ph.d b.c a.d m.d d.c r.i.p ' +
    'г гг в вв руб коп тыс млн млрд чел др т.д т.п н.э ok др-р',
);

/** Capitalised words that begin a sentence much more often than they go on with one. */
export const starters = words(
  'the a an this that these those he she it they we i you his her its their our in on at by for from with as after ' +
    'before during when while since until although though however but and or if there here then thus what who ' +
    'how why where not no all some many most one two both each also later today such once despite according ' +
    'он она оно они мы я вы это этот эта эти в во на по при после до из за с со к о об от у для и а но как когда ' +
    'если так там тут здесь его её ее их все всё тогда также однако затем потом под через между ' +
    'der die das ein eine er sie es wir in im am le la les il elle un une el los en',
);
