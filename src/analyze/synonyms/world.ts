/** Places, time, quantity and quality. */
export const world = `
place location site spot
location situated site
locate situated lies
hometown born town
area region zone
area size
size large big
big large huge
huge enormous vast gigantic
large big sizeable
small little tiny
tiny minute
long length
wide width broad
deep depth
height tall high metres meters feet
distance far kilometres kilometers miles
far distant distance
near close nearby
nearest closest
neighbouring neighboring adjacent bordering
north northern
south southern
east eastern
west western
center centre central middle
edge margin
top summit peak
bottom base
outside exterior
city town urban
town city village
village hamlet settlement
settlement settled settlers
suburb suburban outskirts
district neighbourhood neighborhood quarter
street road avenue
road highway route
route path way
bridge crossed spans
tunnel underground
subway metro underground
building edifice structure
castle fortress palace
palace residence
church cathedral chapel
skyscraper tower
harbour harbor port
airport airfield
station terminal
railway railroad rail train
car automobile vehicle
truck lorry
ship vessel boat
plane airplane aeroplane aircraft
mountain peak mount
desert arid
island isle
coast coastal shore coastline
beach shore
sea ocean marine
river stream
source origin
mouth estuary
soil ground
land ground
ground floor
rock stone
landscape scenery
map chart
climate temperature
population inhabitants people residents
density populated
language spoken speak tongue
speak spoke spoken language
dialect language
date year
date day
year annual
daily everyday
era period age epoch
period era time
age old years
old aged ancient
ancient antiquity old
modern contemporary recent
new recent
young youth
begin began begun started
beginning start outset
launch started
open inaugurated
end finished ceased
finish completed ended
close closure
last latest final
first earliest initial
original initial
early earlier
late later
previous former prior earlier
now currently present today
future later
past history
history historical
after following
following next
duration lasted long
often frequently
rare seldom
always constantly
usual normally typical
sudden abrupt
immediate instantly
temporary temporarily
delay postponed
anniversary commemorated
holiday vacation festival
spring springtime
autumn fall
morning dawn
evening dusk
night nighttime overnight
noon midday
amount quantity sum
number amount count
total altogether overall sum
many several
several various
most majority
minority few
few handful
half fifty
double twice
triple threefold
quarter fourth
dozen twelve
approximately about roughly
maximum highest most
minimum lowest least
increase rose grew growth
rise rose risen increased
decrease declined fell reduction
reduce reduction lowered
grow grew increased
expand expansion enlarged
shrink shrank shrunk reduced
limit restricted
enough sufficient
shortage scarcity lack
surplus excess
additional extra added
entire whole
empty vacant
full filled
best finest
worst poorest
better improved
worsen deteriorated
important significant
main chief principal primary
essential necessary vital
necessary needed required
useless worthless
easy easily simple
simple simply
difficult hard difficulty
difficulty problem trouble
complex complicated
difference distinction
similar resemble alike
same identical equal
compare comparison
common widespread
special particular
unique sole only
strange odd unusual peculiar
unusual rare
normal ordinary
real actual genuine
true truth
false untrue
fake false
correct accurate
wrong mistaken error
mistake error blunder
certain sure
dirty dirt
wet damp
sharp pointed
smooth soft
round circular
circle circular
shape form
`;
