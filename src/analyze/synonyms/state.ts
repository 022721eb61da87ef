/** Politics, government, organisations and their offices. */
export const state = `
government administration cabinet regime
govern governor ruled
reign ruled throne
king monarch crowned
queen monarch crowned
monarchy monarch crown royal
emperor empire imperial
prince royal
coronation crowned throne
throne ascended crown
dynasty house royal
republic republican
democracy democratic
dictator dictatorship dictatorial tyrant
tyrant tyranny despot
president presidential
premier minister
ministry minister
ambassador embassy envoy
diplomat diplomacy envoy
parliament legislature parliamentary
congress congressional legislature
deputy vice assistant
lawmaker legislator
politician statesman political
party faction
member membership belonged
join entered
election vote ballot polls
voter electorate voted
candidate nominee ran
dismiss fired sacked removed
expel expulsion
resign quit
successor succeeded replaced followed
predecessor preceded succeeded replaced
replace substituted
position post office role
duty responsibility
responsible charge
boss head chief manager
head led leader chief
leader led leadership headed
lead led headed
chief head principal
chairman chairwoman chair chairperson
director directed headed
run ran managed
oversee oversaw overseen supervised
influence influential
secretary secretariat
committee commission council board
board directors committee
spokesman spokesperson spokeswoman
adviser advisor counsellor
advice advised counsel
organisation organization institution association body
association society union
union trade federation
club society
bureau office agency
division section
branch division
headquarters based seat
founder founded established created
create creation creator
organise organize arranged
dissolve disbanded abolished
abolish abolition ended
merge merger amalgamated
split divided separated
divide division
unite unification unity
independence sovereignty
autonomy autonomous independent
colony colonised colonized settlement
territory land
border boundary frontier
nation country state
country nation land
province region district
region area district
capital seat
constitution charter
decree edict order
order commanded
document paper record
sign signature signatory
approve ratified
reject refused
refuse declined
agree agreement
disagree disagreement dispute
dispute controversy conflict
negotiate talks
meeting conference summit
conference meeting congress
compromise settlement
sanction embargo
propaganda propagandist
censorship censored banned
slogan motto
flag banner
anthem song hymn
symbol emblem symbolise
ideology beliefs doctrine
communist communism
socialist socialism
nationalist nationalism
conservative conservatism
supporter follower
support backed
oppose opposition against
opponent opposed
critic criticised
conspiracy plot conspired
scandal affair
secret confidential
award prize medal honour
honour honor award
medal decoration awarded
prize award winner
commemorate memorial
monument memorial statue
statue sculpture monument
plaque plate
celebrate festival
ceremony ritual
`;
