/** Everyday words that stand for each other in questions and answers; one group a line. Our own compilation. */
export const groups = `
father dad parent parents
mother mum mom parent parents
son boy child children kid
daughter girl child children kid
wife spouse married marriage widow
husband spouse married marriage
marry married marriage wedding wife husband
child children kids son daughter sons daughters
sibling siblings brother sister
family relatives wife children
birthday born birth
born birth birthplace native hometown home
die died death dead perish perished killed deaths passing
kill killed murder murdered assassination assassinated shot executed death
execute executed execution shot death firing squad
arrest arrested detained detention custody imprisoned jailed lock locked
prison jail imprisoned detention camp
trial tried court judges hearing proceedings
judge judges court judicial
sentence sentenced verdict condemned penalty punishment
accuse accused accusation accusations charge charged charges allegation allegations crime
guilty guilt confess confessed confession admitted admit signed
innocent cleared acquitted exonerated rehabilitated vindicated
rehabilitate rehabilitated rehabilitation cleared restored exonerated
treason traitor betrayal conspiracy plot
job work worked employed employment occupation profession post position career
work worked employed job labour labored
factory factories plant plants works mill industry enterprise enterprises
boss head chief leader chairman director
lead led head headed leader leadership
subordinate subordinates under deputy below
deputy second assistant
appoint appointed appointment named elected promoted became
promote promoted promotion elevated rank raised
rank ranks general lieutenant title
dismiss dismissed removed ousted fired lost
join joined entered member membership admitted became
party organisation committee
secretary office post
district region area oblast province
city town capital
soldier soldiers troops army military
war wartime conflict battle
siege blockade besieged encircled encirclement cut
free freed liberated lifted ended broken relief
attack attacked assault offensive invasion invaded
evacuate evacuated evacuation removed moved relocated transported
move moved transferred relocated relocation transfer shipped
relocate relocated moved evacuated transferred
build built construction constructed erected rebuilt
rebuild rebuilt reconstruction restored
begin began start started commenced beginning first launched
end ended finished finish completed over conclusion
buy bought purchase purchased acquired
sell sold sale sales
price prices cost costs pricing worth value
value worth rubles roubles billions
money rubles roubles dollars funds funding
pay paid salary wage wages earn earned income
award awarded awards medal medals order orders decoration decorations honour honours honor prize received
receive received got awarded given gained
win won winner victory winning defeated
lose lost loss defeat defeated
food calories rations hunger bread starvation
hungry hunger starving starvation famine
sick ill illness disease
doctor physician medical
house home lived residence address
live lived resident residence inhabitants
population inhabitants residents people
study studied education school educated studies university
education school schooling secondary studied degree
teach taught teacher teaching
write wrote written author book wrote
author wrote written writer
book work publication published article
say said stated remarked noted told declared statement speech
remark remarked noted said
speech address spoke said
describe described called characterised characterized
call called known named nickname name
name named called known
person people man woman
nature character temperament personality gentle calm attentive tactful
behave behaved behaviour manner treated attentive tactful
treat treated treatment
shout shouted voice raised
clothes clothing dressed uniform wore worn
wear wore dressed uniform
visit visited visits inspected inspecting frequented went
secret secretly incognito closed hidden
recognised unrecognised incognito
reason cause because due
cause caused led reason because
result outcome consequence effect led
help helped assisted aid supported support
support supported backed advocate advocated favour
oppose opposed opposition against resisted
resist resisted hold held refused
question questioned questioning interrogation interrogations interrogated questioners
torture tortured duress coercion beaten
spy spies espionage intelligence
evidence proof documents document record
document documents record papers paper
produce produced production output made manufactured
tank tanks armoured vehicles
weapon weapons arms armament ammunition
gun guns artillery
lake ladoga water
ice road route
river water stream
fair exhibition market trade
trade commerce sales fair
reform reforms change changes measures
policy policies measures
law laws legislation act regulation rules
rule rules regulations governed
government state administration authorities regime
authorities government officials state
official officials functionary functionaries administrator
scholar scholars historian historians researcher researchers academics
newspaper article press paper magazine
memorial monument plaque commemorated commemoration remembered
plaque memorial tablet
grave buried burial cemetery tomb
nationality ethnic ethnicity nation russian
religion religious faith church
language languages spoken
large big great huge major
small little minor tiny
many numerous several
old age aged years
young youth youngsters early
youth young youngsters komsomol children
fast quick rapid rapidly speed
discover discovered found find discovery
found founded established set created founder
founder founded established created
create created established formed founded
invent invented inventor invention developed
destroy destroyed demolished ruined destruction
show showed demonstrated revealed exhibited
think thought believed believe considered opinion view
believe believed thought considered view
want wanted wished sought intended aim
aim goal purpose intended sought
use used utilised employed
own owned belongs property
contain contains included comprised consists
consist consists comprised contains made
need needed required necessary
allow allowed permitted enabled
forbid forbidden banned prohibited
replace replaced succeeded successor followed
successor succeeded replaced followed
predecessor preceded before earlier
meet met meeting congress plenum conference
meeting plenum congress session
decide decided decision resolution decree ordered
order ordered decree directive command
plan plans scheme planned programme
scheme plan programme
agree agreed agreement
disagree disagreement dispute quarrelled clashed conflict
quarrel quarrelled clashed argued dispute
rival rivals rivalry competitor enemies
friend friends ally allies associate associates colleague colleagues
colleague colleagues associates
enemy enemies foe opponents
power powerful authority influence
trust trusted confidence
suspect suspected suspicion distrust mistrusted paranoia
fear feared afraid
hero heroes
print printed printing published materials
print printed materials leaflets
travel travelled went journey trip
go went travelled left
leave left departed
arrive arrived came reached
return returned back
send sent dispatched
bring brought carried
carry carried transported
keep kept retained maintained
hold held retained kept occupied
protect protected defence defended preserved
defend defended defence defense protect
earn earned living first job worked
overturn overturned quashed annulled reversed
quash quashed annulled overturned
restore restored reinstated
`;

/** Russian groups of the same kind. */
export const russianGroups = `
отец отца родители папа
мать матери родители мама
жена супруга брак женат женился замужем
муж супруг брак замужем
дети сын дочь ребенок
родился рождения родилась рождение уроженец
умер смерть скончался погиб
казнен казнь расстрелян расстрел расстреляли
арестован арест арестовали задержан
суд процесс приговор судили
работал работа трудовой трудовую профессия должность
учился образование школа
награда награды орден медаль награжден
памятник мемориальная памятная доска
адрес улица дом переулок жил
начал начала начало
закончил конец завершил
`;
