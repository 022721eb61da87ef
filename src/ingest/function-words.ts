/** Small words that are frequent in one language and rare in those that share its script. */

const words = (list: string): readonly string[] => list.split(' ');

/** By BCP 47 primary tag. */
export const functionWords: Record<string, readonly string[]> = {
  en: words('the of and to in is was that for with as his on by at from which were this are not be he it'),
  de: words(
    'der die und das ist nicht ein eine mit von den zu auf für dem im sich des auch als wurde war sind',
  ),
  fr: words('le la les des et est dans une du un pour que qui pas sur au avec il par ce aux été plus sont'),
  es: words('el la los de y en que un una las del por con se para su al como más es fue lo son'),
  it: words('il di che la e è un una del della per non con sono le gli nel dei alla da come più fu'),
  pt: words('o a de que e do da em um uma para os não no na com por as dos se mais foi é são ao'),
  nl: words('de het een van en in is dat op te met voor niet zijn aan er ook werd door bij uit naar'),
  sv: words('och att det som en på är av för med inte den till ett om har var från eller'),
  da: words('og at det er en på af for med ikke den til et om har var fra eller blev'),
  no: words('og å det er en på av for med ikke den til et om har var fra eller ble'),
  fi: words('ja on ei se että oli hän ovat joka myös mutta kun niin tai kuin sekä ole'),
  pl: words('i w na z się nie do że jest o jak po to był przez za od oraz dla są jego'),
  cs: words('a v na se je že s z do o i ve byl jako pro za by po jeho také nebo jsou'),
  tr: words(
    've bir bu için ile da de olarak olan daha çok en ne gibi sonra kadar ise oldu yılında tarafından göre nerede kim hangi nasıl değil ilk',
  ),
  ro: words('și de în la a pe cu nu este o din care pentru mai fost sau prin sunt după'),
  hu: words('a az és hogy nem egy is volt meg ez csak mint de vagy már után lett ki'),
  id: words('yang dan di dengan untuk dari ini pada adalah dalam tidak itu oleh sebagai akan juga'),
  vi: words('và của là có được trong không một cho các với người này đã những từ khi'),
  ru: words('и в не на что он с как по это его к но из у за от был для же о ы была также года'),
  uk: words('і в не на що він з як та це його до але із у за від був для є про також року й'),
  be: words('і ў не на што ён з як па гэта яго да але у за ад быў для пра таксама года'),
  bg: words('и в не на че той с как по това го да но от се за е са като във ще през'),
  sr: words('и у не на да је он са као по то се од за су али из био које што'),
  ar: words('في من على إلى أن هذا التي الذي عن مع كان هو ما لا هذه'),
  fa: words('و در به از که این را با است برای آن یک های شد بود'),
  ur: words('کے میں کی ہے اور سے کا کو نے اس پر یہ کہ ہیں تھا'),
  hi: words('के में की है और से का को ने इस पर यह कि हैं था'),
  mr: words('आणि आहे या हे ते की मध्ये होते व त्या एक'),
};
