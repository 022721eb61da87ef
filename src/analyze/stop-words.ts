/** Function words, folded. They are not indexed: "what was the" must not find a passage. */

const english = `a about above after again against all also am an and any are as at be because been before being below
between both but by can could did do does doing down during each either else ever few for from further had has have
having he her here hers herself him himself his how however i if in into is it its itself just me might more most much
must my myself neither no nor not of off on once only onto or other our ours ourselves out over own per please same shall
she should so some such tell than that the their theirs them themselves then there these they this those through thus to
too toward towards under until up upon us very was we were what whatever when where whereas whether which while who whom
whose why will with within without would you your yours yourself yourselves`;

const russian = `а без более бы был была были было быть в вам вас весь во вот все всего всех вы где да даже для до его ее ей
ему если есть еще ж же за здесь и из или им их к как какая какие каких какого какое какой каком какую кем ко когда кого кому
которая которого которое которой которые который которых кто ли либо между меня мне может мы на над нам нас не него нее
нет ни них но ну о об однако он она они оно от очень по под после при про с сам свое своего своей свои своих свою себя со
сколько так также такой там те тем то того тоже той только том тот тут ты у уже чего чей чем через что чтобы чье чья эта
эти этих это этого этой этом этот эту я расскажи скажи`;

const german = `aber als am an auch auf aus bei bin bis bist da das dass dem den der des die dies diese dieser dieses doch
du durch ein eine einem einen einer eines er es fur hat hatte ich ihr im in ist ja kann mit nach nicht noch nur oder sein
sich sie sind so uber um und uns unter von vor war waren warum was welche welcher welches wem wen wenn wer wie wir wird wo
wurde zu zum zur`;

const french = `au aux avec ce ces cette comment dans de des du elle en est et etait eu il ils je la le les leur lui mais ne
nous on ont ou par pas pour pourquoi quand que quel quelle quelles quels qui sa se ses son sont sur tu un une vous y`;

const spanish = `al como con cual cuando cuanto de del donde el ella en era es esta este fue ha la las lo los mas no o para
pero por porque que quien se ser si sin sobre son su sus un una y`;

const words = (list: string) => new Set(list.split(/\s+/));
const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(english),
  ru: words(russian),
  de: words(german),
  fr: words(french),
  es: words(spanish),
};
const none: ReadonlySet<string> = new Set();

/** Whether a folded word is a function word of the language. */
export function isStopWord(word: string, language: string): boolean {
  return (byLanguage[language] ?? none).has(word);
}
