/** Lives, families, bodies, characters and feelings. Each line is a group of words that stand for each other. */
export const people = `
father dad daddy papa
mother mom mum mummy mama
grandfather grandpa granddad
grandmother grandma granny
child children kid offspring
baby infant newborn
toddler infant
boy lad
girl lass
teenager adolescent teen youth
adult grown
elderly old aged senior
husband spouse married marriage
wife spouse married marriage
married wed marriage
bride wedding
engaged betrothed fiance fiancee
divorce separated
adopt foster
stepfather stepmother remarried
relative kin kinship
ancestor forefather ancestry descent lineage
descendant descent heir
heir inherit
generation age
birthday born birth
birth born birthplace
childhood youth boyhood girlhood upbringing
raise upbringing reared grew
pregnant pregnancy expecting
dead died death deceased
die death perished succumbed
death died demise fatality
fatal deadly lethal
bury burial funeral interred grave cemetery
grave tomb buried burial
cremated ashes
mourn grief grieved
obituary died death
corpse body remains
suicide killed
lifespan life lived
life lived biography
biography life memoir
autobiography memoir
live resided dwelt
home house residence dwelling
residence lived dwelling
address street resided
resident inhabitant dweller
neighbour neighbor nearby
house home building
apartment flat
surname name lastname
name called
nickname dubbed called
alias pseudonym pen
nationality citizen citizenship
ethnicity race origin
native indigenous aboriginal
foreigner alien abroad
immigrant migrated emigrated
emigrate left
refugee displaced fled
exile banished deported
origin roots
background origin upbringing
friend friendship companion pal
enemy foe adversary opponent
rival rivalry competitor opponent
lover mistress affair
boyfriend girlfriend
love fond
hate hatred loathed
like enjoyed fond
dislike resented
admire respected
respect esteem
trust confidence
jealous jealousy envy
fear afraid scared fright
worry concern anxious anxiety
angry anger furious rage
happy joy glad pleased
sad sorrow unhappy
lonely loneliness alone
proud pride
shame ashamed disgrace
surprise astonished amazed
brave bravery courage heroic heroism
coward cowardice
hero heroic heroism
cruel cruelty brutal
honest honesty sincere
clever intelligent smart
stupid foolish
wise wisdom
famous fame renowned
popular beloved
star famous
reputation regarded
character temperament
habit accustomed
hobby pastime enjoyed
fat obese overweight
thin slim lean
strong strength powerful
weak feeble
beautiful handsome pretty attractive
appearance looked
face facial
beard moustache
eye eyesight vision
blind sight
deaf hearing
disabled crippled handicap
wound injured injury
hurt injured injury harmed
rich wealthy wealth fortune
poor poverty impoverished
poverty poor destitute
slave slavery enslaved
servant maid domestic
noble nobility aristocrat aristocracy
peasant peasantry farmer
gender sex male female
man men male
woman women female lady
person people individual human
people population folk persons
crowd mob gathering
guest visitor invited
clothes wore worn dressed garments
wear wore worn dressed
uniform clothing
shoe footwear boots
hat cap headgear
jewellery jewelry jewel
eat ate eaten food
food diet meal ate
meal dinner lunch breakfast supper
drink drank drunk beverage
drunk alcohol intoxicated
cook cuisine
hungry hunger starved starvation famine
thirst thirsty water
sleep slept asleep
tired fatigue exhausted
`;
