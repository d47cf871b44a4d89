/**
 * Just enough English grammar to read a statement: closed word classes, verb forms and their lemmas. It is no tagger: what is
 * not listed counts as a noun or an adjective, which is what unknown words mostly are.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

export const determiners = set('the a an this that these those some any every each another both all no half several many few much most more enough')
export const possessives = set('my your his her its our their whose')
export const subjectPronouns = set(
  'i you he she it we they this that there nobody everyone everybody someone somebody nothing everything something no-one one who',
)
export const objectPronouns = set(
  'me him her it us them you this that these those something anything nothing everything someone somebody anyone anybody nobody everyone everybody myself yourself himself herself itself ourselves themselves one mine yours',
)
export const nominative = set('i he she we they')
export const auxiliaries = set(
  "am is are was were be been being have has had having do does did will would can could should shall may might must ought 'm 're 'll 've 'd ain't",
)
export const prepositions = set(
  'with to at in on from for about into onto over under after before during without through between among against towards toward near by of off around across behind beside besides beyond inside outside past until till since despite upon via like as than up down out away back along per',
)
export const particles = set('up down out off away back over in on around through along together')
export const conjunctions = set(
  'and but or because so although though while whereas when if unless that which who whom whose where why how what whether cause cos than',
)
export const negations = set("not never n't no-one nobody nothing hardly barely")
export const adverbs = set(
  'never really just finally again still always ever already yet today yesterday tomorrow tonight now then here there soon later too also very so quite pretty rather almost nearly only even maybe perhaps probably actually basically literally honestly definitely certainly clearly apparently suddenly recently lately sometimes often usually once twice anyway anymore all kind sort lot bit completely totally absolutely seriously obviously slowly quickly well badly hard early late home alone together instead somehow somewhere everywhere forever mostly mainly simply truly kinda sorta well oh ah um erm hmm ugh ok okay yeah yes no hey hi hello please lowkey legit fr tbh ngl lol',
)
export const timeNouns = set(
  'morning afternoon evening night noon midnight week weekend month year day hour minute monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december spring summer autumn fall winter christmas easter',
)
export const connectors = set('and but because so although though while when if since unless which')

/** Base, past, participle. The participle is left out where it equals the past. */
const irregular = `be was/were been|go went gone|have had|do did done|get got gotten|make made|take took taken|come came come|see saw seen|say said|tell told|think thought|know knew known|give gave given|find found|leave left|feel felt|put put|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|let let|mean meant|set set|meet met|run ran run|pay paid|sit sat|speak spoke spoken|lie lay lain|lead led|read read|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|spend spent|cut cut|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|eat ate eaten|drink drank drunk|sleep slept|wake woke woken|win won|catch caught|teach taught|sell sold|fight fought|throw threw thrown|sing sang sung|swim swam swum|fly flew flown|forget forgot forgotten|forgive forgave forgiven|hide hid hidden|hurt hurt|hit hit|quit quit|cost cost|shut shut|ride rode ridden|ring rang rung|shake shook shaken|steal stole stolen|stick stuck|strike struck|bite bit bitten|bake baked|blow blew blown|burn burnt|dream dreamt|learn learnt|spill spilt|spoil spoilt|smell smelt|freeze froze frozen|feed fed|deal dealt|dig dug|bleed bled|bend bent|bet bet|hang hung|knit knitted|lay laid|lend lent|light lit|show showed shown|sink sank sunk|slide slid|split split|spread spread|sweep swept|swear swore sworn|tear tore torn|weep wept|wind wound|withdraw withdrew withdrawn|become became become|beat beat beaten|shoot shot|seek sought|sew sewed sewn|shrink shrank shrunk|upset upset|undergo underwent undergone|overhear overheard|oversleep overslept|misunderstand misunderstood|rebuild rebuilt|redo redid redone|rewrite rewrote rewritten|stink stank stunk|speed sped|spin spun|sting stung|kneel knelt|creep crept|cling clung|broadcast broadcast|mow mowed mown|saw sawed sawn`

const regular = set(
  'adapt adjust admire advise affect aim alter amaze amuse analyse anger apply approach approve argue arise arrange arrest assume assure attach attack avoid award babble barge bash battle beam become bet blackmail blame blank bless blurt boast bombard bounce brag break breathe breed brew bribe bristle bully bundle bungle busk cackle carve cause censor chant chase chatter chauffeur cheer cherish chirp chuck chuckle clear click climb clobber close coax collapse collide combine commit compel compete complicate compliment con concentrate concern conclude confirm confront congratulate connect conquer consist consult contain contradict convince cope correct cower cram crack creep croak crumble crush cycle dangle dart dawdle daydream deceive declare decline dedicate defeat defend degrade delight demolish depart depend deprive descend deserve destroy detach detect determine develop devour diagnose differ disable disappear disagree disapprove discard discharge discourage disguise dislike dismiss disobey disown dispute disrupt dissolve distract distribute disturb ditch dive dodge dominate doodle double doze drape dread drench dribble drizzle drown dwell elope embarrass embrace emigrate emphasise empty enable encounter endorse enforce engage enlist ensure enter entertain erase erupt evacuate evict evolve exaggerate examine exclude excuse execute exist expand expire expose extend fade fake falter fantasise fart fascinate fetch fiddle fizzle flatten flatter flee flick flinch flop flourish fluff forbid frown fume fuss gaze generate giggle gloat gobble google gossip grab grate greet grimace grin grind grope grumble grunt gulp hack haggle halt halve handle harass hassle heckle hesitate hijack hitch holler howl huff humiliate hurl hydrate identify ignite illustrate immigrate impersonate imply import impose include inconvenience indicate inflate inform inherit inject injure inquire insert inspect insult insure interfere intervene intimidate introduce invade invest investigate involve irritate isolate jab jeer jingle jolt jumble justify knacker lack lag launch leach lean lighten linger loathe locate lodge loiter long loosen loot lower lurch lurk manipulate marinate massage mature meddle meditate mellow mention merge mingle minimise mislay mislead misplace misread mispronounce moan moisturise mope mourn mull multiply mumble murder mutter neglect negotiate nibble nominate nudge nurture oblige observe obsess obtain occupy occur offend omit ooze operate oppose oppress outgrow outlive overcome overdo overflow overlook overpay overreact overshare overtake overthink overwater overwork overwhelm pamper paraphrase pardon pelt persist persuade pester pinch pity plead please plod pluck portray possess postpone potter preach predict prefer preserve pretend prevent procrastinate proceed pronounce prosecute provide provoke prowl punish purchase pursue qualify raise rally rant rave react reassure rebel recall recite reckon reclaim recommend reconnect reconsider recruit reduce refer reflect refresh regard regain rehome reject rejoin relate relax relieve relive rely remove renew repay repeat replace reply repot represent repress reproach require reread reschedule rescue resemble resent resist resolve respond restrain restrict restructure retake retire retrieve return reunite reveal revise revisit revive revolve rewatch ripen romp root rotate rouse ruin rumble rummage rustle sabotage sacrifice sag sanitise satisfy savour scald scamper scoff scold scorch scowl scramble screech scribble scurry seduce seem seize separate settle sever shame shatter shimmer shiver shoplift shorten shriek shrug shudder shuffle shun shush sidetrack simmer simplify sizzle skateboard skid skim skive slouch slow slurp smirk smother smuggle snag snatch sneer sneeze snigger snog snoop snub soar sob sober socialise soften splutter sprawl spurt squabble squat squeak squeal squeeze squint squirm stagger stammer starve sterilise stifle stitch stomp stoop straddle strangle strive strut stutter subside succeed sue suffocate summon sunbathe suppose surrender surround sway swell swerve swipe swivel swoon swoop sympathise tackle tamper tear tempt tend terrify testify thicken thrash thrive throttle thrust tidy tighten tilt tinker tiptoe toil tolerate topple torment totter trample translate transform tremble trickle trudge trundle tut tweak twiddle twitch unblock unclog uncover undo undress unearth unfold unfriend unite unplug unravel unroll unscrew untangle unwind update upload urge usher utter vacate vandalise vanish vary veto vibrate visualise volunteer wade waffle wag wander wane waver weaken wean wedge whimper whine whizz widen wiggle wilt wince wobble woo worsen wrestle wriggle yank yap yelp afford appear attract belong breathe fancy gain heal host mess mourn nag reach rely sense solve strike tend threaten vanish vent yearn cope bleed hoover prune retrain confide kill shrug trust set bother recognise recognize compare dare react matter scold ask work seem call try need want like love hate miss live believe happen move play turn start show help talk walk wait stay look watch listen visit cook bake clean wash fix repair mend paint plant pick pack plan hope wish worry cry laugh smile dance study learn pass fail finish complete stop quit retire move rent book cancel postpone reschedule arrive return order deliver receive open close lock unlock park crash slip trip drop burn smash crack spill order enjoy prefer decide consider wonder remember remind realise realize notice discover explain describe argue shout yell scream ignore avoid apologise apologize invite ask answer text message email phone ring dial post share join organise organize arrange prepare practise practice train exercise jog cycle hike climb swim stretch rest relax nap yawn snore taste smell touch carry lift push pull kick punch hug kiss marry divorce date propose hire fire sack promote resign apply interview present submit hand file print sign fill travel fly commute explore photograph record edit publish draw sketch sew knit crochet garden water weed mow dig harvest hunt fish camp sail row ski skate surf bowl golf gym train lose gain weigh diet fast smoke vape drink cough sneeze ache hurt bleed itch heal recover vomit faint die born age grow adopt foster raise babysit feed dress bathe save spend waste owe borrow lend donate earn tax pay charge refund return complain protest vote pray meditate worship celebrate party toast cheer clap win score race compete beat tie bet gamble guess solve count measure check test search google download install update upgrade delete restart reset freeze scan type code program debug design renovate redecorate decorate tidy organise sort declutter vacuum hoover dust iron fold mop scrub rinse dry hang store freeze thaw boil fry roast grill steam chop slice mix stir taste season serve eat snack chew swallow admire respect trust doubt suspect blame accuse forgive regret resent envy fear dread panic stress annoy bother bug irritate frustrate scare surprise shock impress disappoint upset confuse bore tire exhaust inspire motivate encourage support comfort protect care love adore appreciate thank praise criticise criticize judge tease mock bully threaten lie cheat betray steal rob break dump ghost block follow unfollow like stream binge subscribe volunteer contribute manage lead supervise mentor teach coach tutor grade mark graduate enrol enroll register attend skip miss deserve owe own belong fit suit match change improve worsen increase decrease drop rise rain snow hail thunder shine freeze melt leak flood drip clog jam stall beep buzz bark meow purr scratch bite chase escape wander stroll roam sneak hurry rush struggle manage cope handle deal face survive suffer endure tolerate accept refuse reject deny admit confess agree disagree promise offer suggest recommend advise warn interrupt whisper mumble chat gossip joke flirt nag beg plead demand insist expect imagine pretend act behave perform rehearse audition sing hum whistle strum compose invent create craft carve glue tape nail drill hammer assemble install wire plumb tile carpet wrap unwrap unpack load unload deliver collect gather hoard sell buy shop browse compare choose pick select replace swap trade exchange treat reward spoil pamper bathe shower shave trim cut dye bleach curl straighten brush comb floss pierce tattoo nod shrug stare glance glare blink wink blush sweat shiver tremble shake lean bend kneel crawl jump hop leap land fall trip stumble kayak paddle babble ramble crave reheat defrost recycle compost bin hatch foal lamb calve moult shed groom neuter vet chew end begin last continue carry knock tap use happen hit bump scrape dent tow fuel charge brake reverse overtake honk skid swerve handle matter sound appear remain mind thank cost weigh measure',
)

/** Words that are nouns first. */
const nounVerbs = set(
  'ban bang bark base bolt boot bow box bruise budge budget cart cash cast cater challenge chat check chip circle claim clap clash clutch command comment conduct console contact control cough cover crash creak cross cuddle cure dab dash debate delay desert dip discipline display drain drift drum duck dump elbow email employ exchange exit experience experiment eye face fan favour feature file fill film filter finance fire flake flap flash float flood fluke flush focus fool force forge forward fracture frame freak function fund gesture glaze glow graft grill groan guarantee guard guide hammer hatch haul haunt head heat hint hog honour hook hoot hop hound hover humour hunch hush interest jerk juggle kid knee knot label lash latch leak lecture level lick limit limp line link litter live loan lob log loom lounge lug lull march master match mime mind mock monitor motor mug murmur narrow nick nip nod nurse object pace paddle panic parade part pat patch pause peck pedal peel peep peer peg perch phone pine ping pitch place plaster plonk plough plug plunge poach point poison poke polish pop pose pounce pour pout prick process prod produce programme prompt prop pump puree puzzle question quiz quote race rage raid rain ramble rap rate rattle record refuse release remark report request research reserve result retreat rhyme rip roar roast rock roll rot rule rush sack salute sand scar scare scatter schedule scoop scrape scratch screw scroll seal search sentence shade shape shelter shelve shield shift ship shock shove sigh signal sip slam slap slash slate sling slip slog smack smear sniff snooze snore soak sort sound spank spark spell spike splash spoil sponsor spot spray sprint sprout spy squash stack stage stain stalk stall stamp stash state station steer step storm strain strap stray stress stretch strip stroke struggle stuff stumble sulk supply surf surge swamp swap swat sweat tag tail tap target tattoo tease telephone throb thump tickle tip toddle toss total tour tow trace track trail transfer transport trap treasure trick trigger trot trouble tuck tug tumble tune twist type value venture video view voice vow wail waltz warm wash wave weld whip whirl whisk whistle wink wipe witness worm wound wreck wrench wrinkle yell zip zone zoom',
)

const lemmas = new Map<string, string>()
const pasts = new Set<string>()
const participles = new Map<string, string>()
export const verbs = new Set<string>(regular)
for (const entry of irregular.split('|')) {
  const [base = '', past = '', participle = past] = entry.trim().split(' ')
  verbs.add(base)
  participles.set(base, participle.split('/')[0] ?? participle)
  for (const form of past.split('/')) {
    lemmas.set(form, base)
    pasts.add(form)
  }
  lemmas.set(participle, base)
  pasts.add(participle)
}
for (const form of ['am', 'is', 'are', 'been', 'being']) lemmas.set(form, 'be')
lemmas.set('has', 'have').set('does', 'do').set('goes', 'go').set('died', 'die').set('dying', 'die').set('lying', 'lie').set('lied', 'lie').set('tried', 'try')

/** The base form of a verb form, or undefined where it is no known verb. */
export function lemma(word: string): string | undefined {
  const known = lemmas.get(word)
  if (known) return known
  if (verbs.has(word)) return word
  // Mostly nouns: verbs only with an ending that no noun has.
  if (/(?:ed|ing)$/.test(word))
    for (const [ending, put] of endings)
      if (word.endsWith(ending))
        for (const add of put) {
          const stem = word.slice(0, -ending.length)
          if (nounVerbs.has(stem + add)) return stem + add
          if (/(.)\1$/.test(stem) && nounVerbs.has(stem.slice(0, -1))) return stem.slice(0, -1)
        }
  for (const [ending, put] of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    for (const add of put) if (verbs.has(stem + add)) return stem + add
    if (/(.)\1$/.test(stem) && verbs.has(stem.slice(0, -1))) return stem.slice(0, -1)
  }
  return undefined
}
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
]

/** Participles that are states before they are deeds: "tired" alone is how somebody is. */
const states = set(
  'tired bored exhausted worried scared relieved annoyed stressed overwhelmed disappointed depressed confused embarrassed excited frustrated shattered drained gutted retired',
)
export const isPast = (word: string): boolean =>
  (!states.has(word) && pasts.has(word)) || (/ed$/.test(word) && !states.has(word) && word.length > 3 && lemma(word) !== undefined && lemma(word) !== word)
export const isThird = (word: string): boolean => /s$/.test(word) && !/ss$/.test(word) && word.length > 3 && lemma(word) !== undefined && lemma(word) !== word
export const isGerund = (word: string): boolean => /ing$/.test(word) && word.length > 4 && lemma(word) !== undefined && lemma(word) !== word

/** "learn" -> "learning". */
export function gerund(base: string): string {
  if (base === 'be') return 'being'
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`
  if (/[^aeiouy]e$/.test(base) || /(ue|oke|ake|ive)$/.test(base)) return `${base.slice(0, -1)}ing`
  if (doubling.has(base)) return `${base}${base.slice(-1)}ing`
  return `${base}ing`
}
const doubling = set(
  'get run sit put cut shut set let hit win swim begin plan stop shop drop chat quit dig fit jog nap rub hug beg forget stir trim swap tap knit mop grab slip trip skip step ban scan drag wrap bet wet sob',
)

const irregularPlurals = set(
  'people children kids men women feet teeth mice geese parents police folks clothes trousers jeans scissors glasses leaves knives lives wives',
)
const falsePlurals = set(
  'bus gas class boss glass christmas news series species grass dress mess address process business illness loss focus virus campus maths physics tennis is was this his its us plus yes less bliss chess stress success princess kiss miss hours alas lens diabetes cancers jess chris james thomas paris lucas nicholas marcus dennis doris agnes iris',
)
export const isPlural = (noun: string): boolean =>
  irregularPlurals.has(noun) || (/[a-z]{2}s$/.test(noun) && !/(ss|us|is|'s)$/.test(noun) && !falsePlurals.has(noun))

/** Relations and roles: nouns for a human. */
export const humans = set(
  "mum mom mother mummy mommy mam dad father daddy parents parent brother sister siblings sibling twin son daughter child children kid kids baby toddler husband wife spouse partner boyfriend girlfriend fiance fiancé fiancee fiancée ex exes bf gf bestie mate mates friend friends buddy pal grandma grandmother gran granny nan nana grandpa grandfather grandad granddad gramps grandparents grandson granddaughter grandchild grandchildren grandkids aunt auntie uncle cousin cousins niece nephew boss manager supervisor colleague colleagues coworker coworkers co-worker co-workers workmate intern assistant client clients customer customers landlord landlady tenant flatmate flatmates roommate roommates housemate housemates neighbour neighbours neighbor neighbors teacher teachers tutor professor lecturer student students classmate classmates coach trainer doctor gp dentist nurse surgeon therapist counsellor vet lawyer solicitor accountant plumber electrician builder mechanic driver postman mailman waiter waitress barista hairdresser barber priest vicar imam rabbi pastor stepdad stepmum stepmom stepson stepdaughter stepfather stepmother mother-in-law father-in-law sister-in-law brother-in-law in-laws godson goddaughter godfather godmother crush man woman guy girl boy lady bloke stranger someone somebody family team group class people everyone everybody nobody children's receptionist cashier babysitter nanny cleaner carer director principal headteacher head officer policeman soldier captain actor singer band team teammate teammates couple relatives in-law bride groom guests guest visitor visitors crowd date recruiter interviewer examiner choir committee twins triplets youngest eldest oldest instructor customer lads lad girls boys guys men women ladies gentleman chap chaps blokes fella barber specialist instructor butcher baker grocer owner owners referee ref umpire captain electrician nursery paramedic midwife midwives consultant physio optician pharmacist chemist librarian accountant baker gardener delivery courier bus-driver cabbie caretaker janitor councillor politician journalist reporter author writer singer drummer guitarist pianist violinist conductor goalkeeper goalie striker opponent bully bullies stepbrother stepsister half-brother half-sister great-aunt great-uncle grandkid teen teenager teenagers youth youths pensioner widow widower carers nurses doctors teachers parents-in-law foreman superviser apprentice trainee lodger squatter burglar thief tenants landlords bouncer barman barmaid bartender chef waiters usher vicar nun monk psychologist psychiatrist counselor advisor adviser agent estate-agent handyman decorator roofer joiner plasterer gasman boilerman milkman dustman binman binmen fireman firemen policewoman sergeant officer judge jury witness",
)
const she = set(
  'mum mom mother mummy mommy mam sister daughter wife girlfriend fiancee fiancée gf grandma grandmother gran granny nan nana granddaughter aunt auntie niece landlady waitress woman girl lady stepmum stepmom stepdaughter stepmother mother-in-law sister-in-law goddaughter godmother bride',
)
const he = set(
  'dad father daddy brother son husband boyfriend bf grandpa grandfather grandad granddad gramps grandson uncle nephew postman mailman waiter man guy boy bloke stepdad stepson stepfather father-in-law brother-in-law godson godfather policeman groom',
)
/** The pronouns for a human noun; a name alone tells nothing. */
export const pronounOf = (noun: string): 'she' | 'he' | 'they' => (she.has(noun) ? 'she' : he.has(noun) ? 'he' : 'they')
