/** Art, media, sport and religion. */
export const culture = `
author wrote written writer
novelist novel wrote
poet poem poetry
poem poetry verse
playwright play drama dramatist
novel book fiction
book written publication
story tale narrative
title entitled
chapter section
character protagonist
hero protagonist
villain antagonist
theme subject topic
text wording
quote quotation
manuscript handwritten
editor edited
edition version
journalist reporter correspondent
newspaper paper press
magazine journal
news reported
broadcast aired
programme program
series serial
film movie picture cinema
cinema film theater theatre
actor actress starred acted played
cast starred
role part portrayed
portray depicted
screenplay script screenwriter
premiere debut
theatre theater stage
audience spectators viewers
viewer watched
review critics
musician music
song sung lyrics
singer sang vocalist
sing sang sung
band group
album record
concert performed
orchestra symphony
conductor conducted
instrument played
pianist piano
violinist violin
guitarist guitar
drummer drums
dance dancer ballet
melody tune
art artwork artistic
artist painter painted
painting picture
portrait painted depicts
draw drew drawn
drawing sketch
sculptor sculpted sculpture
architect designed architecture
masterpiece masterwork
style stylistic
genre style
sport athletic
athlete sportsman
player played
team side squad
coach trainer
match game
tournament competition championship
champion championship title
winner won champion
loser lost
goal scored
medalist medal
runner ran
referee umpire
stadium arena
fan supporters
football soccer
league division
trophy cup
tie draw
gamble bet
religion religious faith
faith belief religion
god deity divine
goddess deity
pray prayer
priest clergy clergyman
monk monastery monastic
nun convent
monastery abbey monks
bishop diocese
pope papal papacy
temple shrine
mosque minaret
saint holy canonized canonised
holy sacred
bible scripture
sermon preached
preach preacher
missionary mission
prophet prophecy
baptise baptize baptism
heaven paradise
hell underworld
soul spirit
ghost spirit
devil satan demon
miracle miraculous
myth mythology legend
legend legendary
superstition superstitious
atheist atheism
heretic heresy
sect cult
pilgrim pilgrimage
civilization civilisation
moral ethics
`;
