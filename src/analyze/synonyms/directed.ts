/**
 * Question words and what states their answers, where the way back would mislead: a question for a weapon is answered by
 * a gun, but one for a gun isn't answered by any weapon.
 */
export const directed = `
birthday birthdate > born birth
birthplace hometown > born native birth
hometown > grew raised
home > born lived native
age old > years
lifespan > years lived died
death die > killed executed shot murdered suicide perished
dead > killed executed shot
execution > shot hanged beheaded guillotine electrocuted
kill > shot stabbed executed murdered
killer murderer assassin > shot killed
grave tomb > buried cemetery
burial bury > cemetery grave
family > father mother wife husband children son daughter brother sister
relative > uncle aunt cousin nephew niece brother sister
parent > father mother son daughter
sibling > brother sister
child children > son daughter
spouse partner > husband wife married
wedding marriage > married
marital > married single divorced
ancestry descent ethnicity heritage > ancestors descended origin family
nationality citizenship > citizen born
childhood > grew raised born
education > studied graduated school university college degree attended
study > graduated university attended enrolled
degree > graduated bachelor master doctorate
school > attended studied
university > studied graduated professor
employer job occupation profession > worked hired
career > worked appointed became served
salary wage income > paid earned dollars pounds
price cost > paid sold dollars worth
fee > paid charged
fortune wealth > worth rich
owner own > bought belonged acquired
boss > head chief director manager
leader > head chief chairman president commander
head > director chairman president chief
founder > founded established formed started
creator > created invented designed made
inventor > invented patented
discoverer > discovered found
author writer > wrote book
composer > wrote
director > directed
painter > painted
architect builder > designed built
manufacturer producer > made
successor > succeeded replaced followed
predecessor > replaced succeeded preceded
winner > won defeated beat
loser > lost defeated
opponent > against defeated
victim > killed murdered died
survivor > survived
witness > saw testified
suspect > accused arrested
defendant > accused charged tried
crime offence charge > accused convicted guilty murder theft fraud treason
accusation > charged alleged
punishment penalty > sentenced fined imprisoned executed exiled
sentence > years prison
verdict > guilty convicted acquitted sentenced
trial > tried court sentenced
location place situated > lies
situated > lies stands
capital > city
continent > africa asia europe america
population > inhabitants people residents census million
size area > square kilometres miles hectares acres
length long > metres kilometres miles feet
distance > kilometres miles away
height tall > metres meters feet
depth deep > metres meters feet
weight weigh > kilograms pounds tons tonnes
speed > kilometres miles hour
temperature > degrees celsius fahrenheit
duration > lasted years months days hours
date > january february march april june july october november december
season > winter spring summer autumn
weekday > monday tuesday wednesday thursday friday saturday sunday
time > hour clock
frequency > annually daily weekly monthly yearly
reason why > because due since owing
purpose > order intended designed
cause > because due led resulted
result effect consequence > led caused
symptom > pain fever cough fatigue
disease illness > cancer tuberculosis malaria cholera typhoid pneumonia influenza
illness sick > disease infection cancer stroke
weapon > gun rifle sword bomb missile knife pistol cannon
vehicle > car truck bus train bicycle
ship > cruiser battleship frigate submarine
aircraft > plane helicopter bomber fighter
animal > dog cat horse bird fish mammal
pet > dog cat
metal > iron gold silver copper steel
gas > oxygen hydrogen nitrogen methane
colour color > red blue green yellow black white
currency > dollar euro pound franc mark
instrument > piano violin guitar
language > spoken speak
religion > christian muslim jewish buddhist hindu catholic protestant orthodox
denomination > catholic protestant orthodox
scientist > physicist chemist biologist
building > house tower palace church
clothes > coat dress uniform shirt
crop > wheat rice cotton corn
meat > beef pork chicken
direction > north south east west
meal > breakfast lunch dinner
nickname alias > called known dubbed
name > called known
acronym abbreviation > stands
motto slogan > words
meaning > refers called
award prize > received won medal order
medal > gold silver bronze awarded
honour honor > awarded medal named order
rank > general colonel major captain lieutenant
title > prince duke count baron
position post office role > appointed served secretary minister director chairman
appointment > became
promotion > became
membership > member joined
party > member joined
resignation > stepped quit
dismissal > removed relieved fired
arrival > came reached
departure > left departed
destination > arrived reached
origin > came derived
invasion > invaded attacked
victory > won defeated
defeat > lost
casualties > killed wounded died lost
strength > men troops soldiers
army troops > soldiers regiment division corps
ally > alliance
enemy > against fought
treaty > signed
law > passed act enacted
allowed > permitted
election > won votes
voter > voted
debt > owed borrowed
donor > donated gave
gift > gave given presented
buyer > bought purchased
seller > sold
customer > bought
invention > patented
discovery > discovered found
theory > proposed
definition > defined means
ingredient > made contains
component > consists composed contains
composition > consists composed contains made
percentage share proportion > percent
majority > most percent
minority > few percent
quantity amount > many total
kids > children son daughter
hobby interests > enjoyed loved fond
pastime > enjoyed
opinion attitude > thought believed considered said
belief > believed
wish desire > wanted hoped
relationship > friends married
friendship > friend
reputation > known considered regarded
character > described
appearance > looked tall hair eyes
memorial > monument plaque statue museum named
monument > statue memorial plaque
lieutenant captain > officer
power > authority
permission > authorized
ministry division > department
dissertation thesis > doctorate
espionage spy > intelligence
famous fame > known celebrated noted
acquaintance > knew met
upbringing > brought grew raised
prey > hunted
come > came
take > took
know > knew known
seize > took
`;
