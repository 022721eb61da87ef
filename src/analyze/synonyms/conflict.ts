/** War, violence, crime, law and courts. */
export const conflict = `
execute shot hanged beheaded
execution death killed shot
shoot shot gunfire fired
kill slain slew
murder assassinated homicide killed
murderer killer assassin
massacre slaughter killings
genocide extermination
hang gallows
behead guillotine decapitated
poison toxic
strangle suffocated
torture beaten
beat beaten
victim casualty killed
casualty losses killed wounded
survive survivor
war warfare conflict hostilities
battle fought fighting combat
soldier troops serviceman
army troops forces military
military army armed
navy naval fleet
fleet ships navy
sailor seaman
pilot flew aviator airman
airforce aircraft aviation
commander led
general commander marshal
regiment battalion division brigade
recruit enlisted
conscription draft mobilized
enlist joined volunteered
veteran served
traitor treason betrayed
espionage spying
attack assault raid
invade invasion
conquer conquest captured
occupy occupation
seize seizure captured
capture seized taken
siege besieged blockade
blockade encircled
encircle surrounded
surrender capitulated
defeat beaten lost
win won victory
victory won triumph
retreat withdrew withdrawal
withdraw withdrew pulled
defend defence defense
protect guarded
guard sentry
bomb bombardment explosive
bombard shelled
explode explosion blast
weapon arms armament
gun rifle pistol
artillery guns cannon
sword blade
ammunition shells bullets munitions
missile rocket
tank armoured armored
fort fortress fortification fortified
alliance allied treaty pact
truce ceasefire armistice
peace armistice
treaty pact agreement accord signed
rebel rebellion revolt uprising
revolt rebellion uprising insurrection mutiny
revolution revolutionary uprising
coup overthrow overthrown putsch
overthrow overthrew overthrown toppled deposed
riot unrest disorder
protest demonstration rally
strike strikers walkout
violence violent
terrorist terrorism
hostage kidnapped
kidnap abducted
liberate freed
free freed released liberty
freedom liberty free independence
escape fled flight
flee fled escaped
evacuate removed
prisoner captive inmate captured
prison jail imprisoned incarcerated
imprison jailed custody
detain detention custody
arrest detained apprehended
crime criminal offence offense felony
criminal offender convict
steal stole stolen theft
thief theft stole robber
rob robbery
burglar burglary broke
fraud fraudulent swindle deception
forgery forged fake counterfeit
bribe bribery corruption
blackmail extortion
rape assault
arson burned fire
pirate piracy
gang mafia mob
police policeman policemen constable
detective investigator
investigate inquiry probe
suspect suspicion
accuse alleged charged
charge indicted
blame fault responsible
guilty guilt convicted
innocent acquitted
acquit acquittal cleared
confess admitted
trial tried court tribunal
court tribunal judge
judge magistrate
jury juror verdict
verdict judgment judgement
sentence condemned
condemn denounced
penalty punishment fine
lawyer attorney solicitor barrister advocate
prosecutor prosecuted
sue sued lawsuit litigation
lawsuit suit litigation sued
witness testified testimony
proof proved proven evidence
pardon amnesty clemency
rehabilitate exonerated
exonerate cleared
law legislation statute act
rule regulation
ban prohibited forbidden outlawed
forbid forbade forbidden banned prohibited
allow permitted permission
permission permitted consent
legal lawful
illegal unlawful outlawed
licence license permit
contract agreement signed
copyright patent
oath swore sworn
repression persecution purge
persecute oppression
threat threatened
danger hazardous
risk risky hazard
safe safety secure
rescue saved
destroy destruction demolished
damage harm
burn burnt fire
disaster catastrophe calamity
accident crash collision
`;
