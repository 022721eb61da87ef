/** Tables of more terms that exclude each other: animals, trees, illnesses, sides, instruments, days of the week. */
import { readTerms } from './read-terms.ts';

export const animals = readTerms(`
bird=птица: heron=цапля cormorant=баклан swan=лебедь eagle=орёл hawk=ястреб falcon=сокол owl=сова raven=ворон crow=ворона jackdaw magpie=сорока gull=seagull=чайка tern puffin eider duck=утка goose=geese=гусь hen=chicken=курица cock=cockerel=rooster=петух turkey peacock=павлин pigeon=dove=голубь stork=аист crane=журавль parrot=попугай canary=canaries linnet finch swallow=ласточка swift sparrow=воробей thrush blackbird robin nightingale=соловей lark woodpecker=дятел kingfisher penguin=пингвин pelican ostrich cuckoo plover curlew
dog=hound=пёс=собака: spaniel terrier sheepdog poodle dachshund greyhound bulldog
cat=tomcat=kitten=кошка=кот
horse=mare=stallion=foal=лошадь=конь: pony=ponies
mule=мул
donkey=ass=осёл=ишак
ox=oxen=bullock=вол: cow=heifer=calf=calves=корова=тёлка bull=бык
buffalo=буйвол
sheep=ewe=ram=lamb=овца=баран
goat=nanny=коза=козёл
pig=sow=hog=swine=boar=свинья=кабан
camel=верблюд
llama
reindeer=elk=moose=лось=олень: stag hind roe
fox=vixen=лиса=лисица
wolf=wolves=волк
bear=медведь=медведица
badger=барсук
otter=выдра
marten=куница
weasel=stoat=ferret
beaver=бобёр
hare=заяц
rabbit=кролик
squirrel=белка
hedgehog=ёж
mouse=mice=мышь
rat=крыса
vole=полёвка
hamster
monkey=ape=обезьяна
elephant=слон
lion=lioness=лев
tiger=тигр
leopard
lynx=рысь
whale=кит
dolphin=дельфин
porpoise
seal=тюлень
walrus=морж
fish=рыба: salmon=лосось trout=форель pike=щука carp=карп eel=угорь herring=сельдь cod perch=окунь sturgeon=осётр
frog=лягушка
toad=жаба
newt
snake=serpent=змея: adder viper
lizard=ящерица
tortoise=turtle=черепаха
crocodile
crab=краб
lobster
snail=улитка
slug
bee=пчела
wasp
ant=муравей
flea=блоха
louse=lice=вошь
tick=клещ
mosquito=комар
fly=flies=sandfly=муха
spider=паук
beetle=жук
butterfly=butterflies=бабочка
moth
bat
dragon=дракон
unicorn
griffin`);

export const illnesses = readTerms(`
pneumonia=пневмония
tuberculosis=consumption=туберкулёз=чахотка
typhus
typhoid=тиф
cholera=холера
measles=корь
smallpox=оспа
chickenpox
diphtheria=дифтерия
rickets
scarlet=scarlatina=скарлатина
influenza=flu=грипп
malaria=малярия
cancer=рак
stroke=apoplexy=инсульт
plague=чума
dysentery=дизентерия
scurvy=цинга
mumps
polio
leukaemia=leukemia
meningitis=менингит
sepsis
diabetes=диабет
asthma
anthrax
rabies
tetanus
leprosy
jaundice
hepatitis
bronchitis
pleurisy
gout
eczema`);

export const sides = readTerms(`
left=левый
right=правый
north=northern=северный
south=southern=южный
east=eastern=восточный
west=western=западный
port
starboard
front=передний
back=rear=задний`);

export const instruments = readTerms(`
violin=violinist=fiddle=fiddler=скрипка=скрипач
viola=violist=альт
cello=cellist=violoncello=виолончель=виолончелист
bass=bassist=контрабас
harp=harpist=арфа=арфистка
piano=pianist=pianoforte=рояль=пианино=пианист
harpsichord
organ=organist=орган=органист
harmonium
flute=flautist=flutist=флейта
recorder
clarinet=clarinettist=кларнет
oboe=oboist=гобой
bassoon=bassoonist=фагот
saxophone=saxophonist
trumpet=trumpeter=труба=трубач
cornet=cornettist
horn=валторна
trombone=trombonist=тромбон
tuba
drum=drummer=барабан
guitar=guitarist=гитара
lute
mandolin
banjo
balalaika=балалайка
zither
accordion=accordionist=concertina=аккордеон=баян
bagpipe=piper
whistle
xylophone
celesta`);

export const weekdays = readTerms(`
monday=mondays=понедельник
tuesday=tuesdays=вторник
wednesday=wednesdays=среда
thursday=thursdays=четверг
friday=fridays=пятница
saturday=saturdays=суббота
sunday=sundays=воскресенье=воскресение`);
