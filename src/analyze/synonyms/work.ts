/** Work, companies, money, trade and education. */
export const work = `
job work occupation employment
occupation profession worked
profession occupation career
career worked profession
employee employed staff worker
hire employed recruited
staff personnel employees workforce
workforce workers labour labor
colleague coworker
unemployed jobless
apprentice apprenticeship trained
salary paid wage pay
pay paid payment
income earned revenue
pension retirement
company firm corporation enterprise business
business trade commerce company
industry manufacturing
factory plant works mill
manufacturer made produced maker
produce production
product goods
goods merchandise commodities
make made
build built construction
builder built
owner owned ownership belonged
own owner possessed
buy bought purchased acquired
acquire acquisition bought
sell sold sale
seller sold vendor
customer client buyer
supplier supplied
provide supplied gave
shop store retail
market marketplace
merchant trader trade
tariff duty
tax taxation
money cash funds
currency money coin
coin minted
cost price expense
expensive costly dear
cheap inexpensive affordable
value worth
budget spending expenditure
spend spent expenditure
finance financial funding
invest investor
bank banker
loan lent borrowed
lend lent loan
debt owed
bankrupt bankruptcy insolvent
profit gain
loss lost
share stock
shareholder shares stockholder
inflation prices
economy economic
economist economics
recession depression slump
crisis crises emergency
rent leased
donate gave
donor donated
charity charitable philanthropy
philanthropist philanthropy donated
gift donated present
subsidy subsidised subsidized grant
compensation reparations
estate property land
farm agriculture
farmer farmed
crop harvest
mine miner
oil petroleum
coal coalfield
energy power electricity
fuel petrol gasoline
steel iron
gold golden
textile cloth fabric
brand trademark
competition competed competitor
compete competition contest
service served
education schooling studied
student pupil studied
teacher taught tutor schoolteacher
teach taught
professor taught university lecturer
learn learnt
university college
alma graduated studied
graduate degree
degree bachelor
diploma certificate
phd dissertation thesis
exam examination test
qualification qualified
mentor taught
academy academic academician
academic scholar
scholar scholarship
expert specialist expertise
skill ability
ability able capable
talent gifted
knowledge knew
literacy literate illiterate
library librarian
museum gallery exhibit
class lesson course
curriculum subjects
enroll admitted
dropout dropped
`;
