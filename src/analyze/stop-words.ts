/** Function words. They are not indexed: "what was the" must not find a passage. */
import { foldWord } from './fold.ts';

const english = `a about above after again against all also am an and any are as at be because been before being below
between both but by can could did do does doing down during each either else ever few for from further had has have
having he her here hers herself him himself his how however i if in into is it its itself just many me might more most much
must my myself neither no nor not of off on once only onto or other our ours ourselves out over own per please same shall
she should so some such tell than that the their theirs them themselves then there these they this those through thus to
too toward towards under until up upon us very was we were what whatever when where whereas whether which while who whom
whose why will with within without would you your yours yourself yourselves`;

const russian = `а без более бы был была были было быть в вам вас весь во вот г гг все всего всех вы где да даже для до его ее ей
ему если есть еще др ж же за здесь и из или им их к как какая какие каких каким какими какому какого какое какой каком какую кем ко когда кого кому ком
которая которого которое которой которые который которых котором которому которым которыми кто ли либо между меня мне может мы на над нам нас не него нее
нет ни них но ну о об однако он она они оно от очень по под после при про с сам свое своего своей свои своих свою себя со
сколько так также такой там те тем то того тоже той только том тот тут ты у уже чего чей чем чему через что чтобы чье чья эта
х эти этих это этого этой этом этот эту я расскажи скажи`;

const german = `aber als am an auch auf aus bei bin bis bist da das dass dem den der des die dies diese dieser dieses doch
du durch ein eine einem einen einer eines er es fur hat hatte ich ihr im in ist ja kann mit nach nicht noch nur oder sein
sich sie sind so uber um und uns unter von vor war waren warum was welche welcher welches wem wen wenn wer wie wir wird wo
wurde zu zum zur`;

const french = `au aux avec ce ces cette comment dans de des du elle en est et etait eu il ils je la le les leur lui mais ne
nous on ont ou par pas pour pourquoi quand que quel quelle quelles quels qui sa se ses son sont sur tu un une vous y`;

const spanish = `al como con cual cuando cuanto de del donde el ella en era es esta este fue ha la las lo los mas no o para
pero por porque que quien se ser si sin sobre son su sus un una y`;

const italian = `a ad al alla alle agli ai anche che chi ci come con cosa cui da dal dalla dalle dei degli del della delle dello di
dove e ed era erano fu furono gli ha hanno i il in io la le lo loro ma nel nella nelle nello non o per perche piu quale quali
quando quanto quella quello questa questo se si sono su sua sui sul sulla suo suoi tra fra un una uno`;

const portuguese = `a ao aos as com como da das de do dos e ela elas ele eles em era eram essa esse esta este eu foi foram isso
isto ja lhe mais mas na nas nao no nos o onde os ou para pela pelas pelo pelos por porque qual quais quando quanto que quem se
seu seus sua suas sao um uma`;

const dutch = `aan als bij dan dat de deze die dit door een en er had heeft het hij hoe hun ik in is je kan maar met naar niet
nog of om onder ook op over te ten ter tot uit van voor waar waarom wanneer was wat we welke werd wie wordt worden zich zij
zijn ze`;

const polish = `a ale ani bo by byc byl byla bylo byly ci co czy dla do gdy gdzie go i ich ile im jak jaka jaki jakie jako je jego
jej jest juz kiedy kim kogo kto ktora ktore ktory ktorych ma mi na nad nie o od on ona one oni oraz po pod przed przez przy sa
sie swoj ta tak tam te tego tej ten to tu tym w we z za ze zostal zostala`;

const ukrainian = `а або але без був була були було бути в від він вона вони воно все вже ви від де для до є за з зі і із й його
йому як яка яке який які яким якого коли кого ким кому між ми на над не нам нас ні о об однак під по при про саме своє свою
свої своїх себе скільки та так такий там те ти тим то того тоді той тому тут у хто це цей ця ці цього чи чого чому що щоб її їм
їх`;

const turkish = `acaba ama ancak bana ben beni benim bir biri birkaç biz bize bizi bu bunu bunun bunlar çok çünkü da daha dahi de değil diye
en fakat gibi göre hangi hangisi hani hem hep her hiç için ile ise idi ki kaç kadar kim kime kimi kimin mi mı mu mü nasıl ne neden nedir nerede
nereden nereye nerededir niçin niye o olan olarak oldu olduğu olduğunu olup onlar onların onu onun ona sen senin siz size sonra şey şu şunu tarafından
var ve veya ya yani yok üzere üzerinde hakkında söyle anlat`;

const greek = `ο η το οι τα του της των τον την τους τις στο στη στην στον στους στις στα και να θα δεν μην με σε για από προς κατά μετά παρά
αντί ως που πού πως πώς ποιος ποια ποιο ποιοι ποιες ποιον ποιου πότε τι γιατί πόσο πόσα πόσοι πόσες ήταν είναι είχε έχει έχουν είχαν ένας μια μία
ένα έναν αυτός αυτή αυτό αυτά αυτοί αυτές εκείνος εκείνη εκείνο όταν αν αλλά ή ούτε μας σας μου σου όπως ότι πολύ πιο κι επίσης όλα όλοι`;

const arabic = `في من على إلى الى عن مع هذا هذه ذلك تلك هو هي هم هن ما ماذا متى أين كيف كم لماذا هل أي التي الذي الذين كان كانت كانوا يكون تكون
أن إن لا لم لن ليس قد ثم أو و بعد قبل بين عند حتى كل بعض غير كما لكن منذ حول فيه فيها منه منها به بها له لها عليه عليها إليه إليها`;

const foldedWords = (list: string) => new Set(list.split(/\s+/).map(foldWord));
const byLanguage: Readonly<Record<string, ReadonlySet<string>>> = {
  en: foldedWords(english),
  ru: foldedWords(russian),
  de: foldedWords(german),
  fr: foldedWords(french),
  es: foldedWords(spanish),
  it: foldedWords(italian),
  pt: foldedWords(portuguese),
  nl: foldedWords(dutch),
  pl: foldedWords(polish),
  uk: foldedWords(ukrainian),
  tr: foldedWords(turkish),
  el: foldedWords(greek),
  ar: foldedWords(arabic),
};
const none: ReadonlySet<string> = new Set();

/** Whether a folded word is a function word of the language. */
export function isStopWord(word: string, language: string): boolean {
  return (byLanguage[language] ?? none).has(word);
}
