/** Science, medicine, technology and nature. */
export const science = `
science scientific
scientist researcher physicist chemist biologist
research studied investigation
physicist physics
chemist chemistry chemical
mathematician mathematics
astronomer astronomy
historian history
philosopher philosophy
archaeologist excavated
inventor invented
invent devised
invention device
discover discovery found
discoverer discovered discovery
find found discovered
theory theoretical hypothesis
hypothesis hypothesised hypothesized proposed
theorem proved conjecture
experiment experimental trial
instrument device apparatus
laboratory lab
data information figures
information data details
analysis analysed analyzed
calculate computed
number digit
equation formula
proportion ratio percentage
percentage percent proportion
average mean
geometry geometric
probability likelihood
element component
component part constituent
part component portion
consist composed comprises made
compose composition
contain included
substance material matter
molecule molecular
nuclear atomic
radiation radioactive
mixture mixed blend
react reaction
dissolve soluble solution
gas gaseous
liquid fluid
heat hot thermal
hot heat warm
cold cool chilly
temperature degrees celsius fahrenheit
freeze froze frozen ice
gravity gravitational
mass weight
weight weighed heavy
light bright
colour color
sound noise
loud noise volume
energy energetic
speed velocity fast
fast quick rapid
slow slowly
planet planetary
star stellar
sun solar
moon lunar
space outer cosmic
astronaut cosmonaut
spacecraft spaceship
telescope observatory
earth world globe
life organism
organism creature
animal creature species
species genus
bird avian
insect bug
snake serpent
dog canine hound
cat feline
horse equine
cattle cow
sheep lamb
pig swine
predator hunted
prey hunted feeds
hunt hunter
habitat inhabit
endangered threatened
evolution evolved
gene genetic
heredity hereditary inherited
cell cellular
plant vegetation
forest woods woodland
flower bloom
leaf leaves foliage
grow grew grown growth
reproduce reproduction breed
breed bred
disease illness sickness ailment
sick ill unwell
health healthy
infection infectious
contagious infectious transmitted
epidemic outbreak plague pandemic
virus viral
bacteria bacterial bacterium germ
cancer tumour tumor
tuberculosis consumption
stroke paralysed paralyzed
heart cardiac
brain cerebral
lung pulmonary
stomach gastric
skin dermal
blood bleeding
bone skeleton
muscle muscular
nerve nervous
tooth teeth dental
mental psychiatric
insane madness
pain ache
fever feverish temperature
doctor physician medical
surgeon surgery operated
surgery operation surgical
hospital clinic infirmary
diagnose diagnosis
treatment treated therapy cure
cure remedy
medicine medication drug
vaccine immunisation immunization
recover recovery
smoke tobacco
machine machinery
engine motor
software program
hardware equipment
equipment gear
tool implement
device gadget
internet online web
website site
automatic automated
phone telephone
telegraph telegram
camera photograph
photograph photo picture
radio broadcast wireless
television tv
develop created
invented pioneered
pioneer first
use usage
purpose used intended aim
function purpose role
method technique procedure
process procedure
type kind sort
kind type variety
category class classified
classify classification
pollution contamination
environment environmental
climate weather
rain rainfall precipitation
snow snowfall
storm hurricane cyclone tempest
drought dry
earthquake quake seismic
volcano volcanic eruption
wildfire fire
`;
