/** Causes, communication, movement, change and thought. */
export const actions = `
reason because due why
result outcome consequence
consequence result effect
effect affected impact
affect influenced
lead resulted
trigger sparked provoked
prevent stopped
stop ceased halted
hinder hampered obstructed
help aided assisted
encourage urged
persuade convinced
force compelled coerced
cooperate collaborated
say said stated
state statement
claim asserted
tell told informed
announce declared
declare proclaimed
proclaim proclamation
explain explanation
describe description
mention referred
talk spoke
speech spoke address
conversation talked dialogue
discuss debate
argue argument
argument dispute quarrel
quarrel argued
ask question
answer reply
reply responded
propose suggested
advise recommended
promise pledged
deny denial
admit acknowledged
acknowledge recognised recognized
confirm verified
complain complaint
praise acclaimed
insult offended
apologise apologize
thank gratitude
joke humour humor
laugh laughter
cry wept
shout yelled
write wrote written
letter wrote correspondence
send sent dispatched
message dispatch
receive got
give gave given
take taken
bring brought
carry transported
deliver delivery
relocate moved transferred
journey travelled voyage trip
trip visited journey
depart departure left
leave left departed
go went gone
pursue chased
fly flew flown flight
sail voyage
ride rode ridden
drive drove driven
swim swam
climb ascent
fall fell fallen
jump leapt
sink sank sunk
throw threw thrown
catch caught
hold held
keep kept retained
lose lost
hide hid hidden concealed
search sought
seek sought
look searched
see saw seen
hear heard
feel felt
smell odour odor scent
taste flavour flavor
think thought believed
believe belief
consider regarded
opinion view thought
idea concept notion
meaning meant
definition defined means
understand understood
know knew
remember recalled
forget forgot forgotten
decision decided resolved
choose chose chosen choice selected
goal aim objective
intend intention
want wished desired
dream dreamt
try attempt
succeed success
fail failure
achieve accomplished
solve solution
happen occurred
event occurred incident
disappear vanished
become became
change altered
modify modification
repair fixed
rebuild rebuilt reconstructed
maintain maintenance
collect gathered
connect linked
break broke broken
tear tore torn
store storage
introduce introduction
apply application
show shown
demonstrate shown
reveal disclosed
publish publication
`;
