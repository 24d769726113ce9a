// Ordinary English words, months, titles, first names and the like that are also names of small places somewhere.
// A place of such a name is left out unless it is large; nothing gets it as another spelling.
const WORDS = `
the of and to in on at by for from with as is was are were be been has have had do does did not no yes but or if so up out off over under
again about after before between into through during above below here there when where why how all any both each few more most other some such
only own same than too very can will just should now one two three four five six seven eight nine ten hundred thousand million
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn fall winter
said say says man men woman women boy girl child children people person family mother father son daughter brother sister wife husband king queen
prince princess duke earl lord lady sir count baron bishop pope saint priest minister president premier chancellor governor mayor judge justice
general colonel major captain lieutenant sergeant corporal private marshal admiral commander officer soldier police army navy force forces air guard
gen col maj capt lt sgt brig mr mrs ms dr rev hon gov sen rep prof
attack war battle fight fighting killed dead death bomb bombing blast explosion fire gun shot shooting strike raid ambush assault clash riot protest
peace truce victory defeat union unity liberty freedom independence republic democracy justice hope faith charity grace mercy joy glory honor honour pride
love life light power energy strength courage harmony concord paradise eden utopia eureka enterprise industry commerce progress advance success fortune
north south east west northern southern eastern western central upper lower middle new old great little big small long short high low good best
red blue green white black brown grey gray orange purple yellow pink gold silver golden iron copper steel lead stone rock sand clay
hill hills mountain mount valley river lake sea ocean bay beach coast island islands forest wood woods park field fields bridge ford port harbor harbour
castle fort tower gate wall street road square market church chapel temple mosque abbey school college university hospital station center centre hall house
home farm mill mine bank bar club court cross camp base border front line post point ridge rock spring springs fall falls wells well
star sun moon sky wind rain snow ice storm thunder cloud water
apple bread butter cheese coffee cream date egg fish honey lemon olive pear pepper plum rice rose salt sugar tea
bear bird buffalo bull cat cow deer dog eagle elk fox frog goat hawk horse lamb lion mouse owl ox pig pigeon rabbit ram raven seal sheep snake swan tiger turkey wolf
ball bat bell boat book bow box brand bright broad brook bush button cable canal candle canyon cap car card case chain chance chief circle city civil clear
close club coal code cold color comfort common congress contact control cook cool corn corner cotton council counter country course cover craft crane credit creek crown
crystal cut day deal delight desert diamond door double down dream drum dry duck dust duty early earth easy edge eight empire end energy energy equality era
even evening ever every exchange express eye fair fairy fancy far fast father feather fellow fern field final fine first flag flat flint flower fly foot fork former foster
found fountain fourth frame frank free freight fresh friend friendly friendship fruit full fun future garden gas gem gift give glass globe glory go grand granite grant grass gravel
grove growth guide gulf gum guy half hand happy hard hat head health heart heat heaven heavy help hidden holly holy home hook hot hunt hunter ideal image imperial inn iron
ivory jack jet jewel job joint jolly joy junction jump jungle just keen keep key kind kiss knob know labor lady land lane large last late laurel law lawn leader leaf league
leather ledge left legal level liberal library life lily limit line link little live load local lock lodge lone look lost lot low loyal luck lucky lumber magic magnet main
majestic manor many map maple marble march mark market mass master match matter may mayor meadow meal medal media medium meet member mercury message metal mild mile mind miner
minor minister mission mobile model modern moment money monitor month moral morning moss motion motor mouth move movie mud music mystic myth nation national native natural nature near
neat neck need net never news next nice night noble noon normal nose note novel number oak oasis object ocean odd office oil omega onward open opera opportunity oral orchard order
organ origin other outlook oval owner pace page pain paint pair palace palm panic paper parade park part party pass past path patriot pay peace peak pearl pen people perfect perry
person phone photo piano picture piece pilot pine pioneer pipe pitch place plain plan plane planet plant plate play plaza pleasant pleasure pocket poem poet pole polar pond pool poor
pop popular portal position post pot pound prairie praise premier present press pretty price prime print prior prize profile program project promise proof prospect protection
proud public pure purpose quality quarry quarter quick quiet quite race radio rail railroad rainbow ranch range rapid rare rate ray reach read ready real reason record reform
refuge region regular relief report rescue research reserve rest result retreat return reward rich ride rifle right ring rise risk road robin rocky role roll romance roof room root
rope rough round route row royal rule run rural rush safe safety sage sail sale same sandy satin save scale scene science scout screen script seat second secret section security
seed self senate senator sense series service seven shade shadow shaft shape share sharp shell shelter shield shine ship shirt shoe shop shore short show sign signal silent silk silver
simple single site six size skill skin sky slate sleep slide slow smart smile smith smoke smooth snow social society soda soft soil solid solo song soon sorry soul sound source
space spark speaker special speed spirit sport spot spray square stable staff stage stand standard star start state station stay steel step still stock stop store storm story
straight strange stream street strong student study style subject success suffer sugar suit summit sunny sunrise sunset sunshine super supply support supreme sure surprise surrender
survey sweet swift switch sword symbol system table tall tank target tavern tax team tell temple ten tent term test thanks theory thick thin thing third thorn thought three thrift tide tie
time tiny tip title today together token tomorrow tone tool top topic torch total touch tour tourist town track trade tradition trail train transfer travel treasure tree trench trend trial tribe
trinity triumph truck true trump trust truth try tube tunnel turn twelve twin two type ultra uncle union unique unit united universal upland upper urban use usual vacation vale valley value van
various vast vein velvet venture verse very vessel veteran view village vine vineyard violet virtue vision visit voice volume vote wagon wait walk wall want ward warm warning wash waste watch
wave wax way weapon wealth weather wedge week weekend weight welcome wheat wheel whole wide wild will willing win wind window wine wing winner winter wire wisdom wise wish witness
wonder wood wool word work worker world worth wreath write yard year yellow yes yield yoke young youth zone zero
government ministry minister parliament council senate congress court embassy agency company group party movement organization committee commission
islam muslim christian catholic jewish hindu buddhist shia sunni arab african european american british english french german russian chinese indian israeli iranian turkish kurdish
monday sir media internet online video photo image reuters associated press afp upi times post guardian herald tribune journal gazette sun mirror star express telegraph
covid google facebook twitter youtube apple amazon microsoft
god allah jesus christ bible koran quran
ben can van von der den del las los san santa saint el al la le il de di da du
david john james george peter paul mark luke thomas martin henry charles william robert joseph daniel simon adam eric frank jack tom jim bill bob joe sam max leo ali omar hassan hussein
mohammed muhammad ahmed ahmad mahmoud ibrahim khalid abdullah mustafa yusuf maria anna mary sarah laura julia elizabeth alice diana helen rosa
khan singh kumar sharma patel lee kim park wang chen nguyen tran garcia martinez rodriguez lopez gonzalez hernandez perez sanchez ramirez torres flores rivera gomez diaz cruz morales ortiz gutierrez
smith johnson williams jones davis miller wilson moore taylor anderson harris clark lewis walker allen wright scott baker adams nelson hill campbell mitchell roberts carter phillips evans turner parker collins edwards
bush clinton obama biden trump reagan carter nixon kennedy putin rubio cruz sanders warren harris pence powell rice rumsfeld cheney gore kerry romney mccain
`;

/** First names and surnames stand in the list too; places of over 100,000 people stay all the same. */
export const refusedKeys = () => new Set(WORDS.split(/\s+/).filter(Boolean));
