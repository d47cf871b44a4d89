/** What kind of statement a clause is, most particular first: keys of the line banks. */
import type { Clause, Gist } from './talk/gist.ts'

const kinds = (verbs: string): ReadonlySet<string> => new Set(verbs.split(' '))
const byVerb: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['buy', kinds('buy order purchase')],
  ['cook', kinds('cook bake roast fry grill')],
  ['finish', kinds('finish complete submit end')],
  ['start', kinds('start begin join')],
  ['lose', kinds('lose misplace')],
  ['find', kinds('find discover')],
  ['break', kinds('break crack smash dent scratch')],
  ['fix', kinds('fix repair mend install assemble')],
  ['clean', kinds('clean tidy vacuum hoover declutter wash iron sort organise organize mop scrub dust unpack pack')],
  ['read', kinds('read')],
  ['watch', kinds('watch binge stream')],
  ['play', kinds('play')],
  ['exercise', kinds('jog cycle swim hike exercise train climb stretch run walk')],
  ['forget', kinds('forget')],
  ['learn', kinds('learn study practise practice revise')],
  ['tryout', kinds('try taste')],
  ['win', kinds('win')],
  ['fail', kinds('fail')],
  ['giveAway', kinds('donate')],
  ['receive', kinds('receive')],
  ['garden', kinds('plant garden water harvest weed mow dig')],
  ['dream', kinds('dream')],
  ['help', kinds('help')],
  ['quit', kinds('quit stop')],
  ['apply', kinds('apply')],
  ['book', kinds('book reserve')],
  ['sell', kinds('sell')],
  ['spend', kinds('spend')],
  ['cry', kinds('cry weep')],
  ['laugh', kinds('laugh')],
  ['fall', kinds('fall trip slip')],
  ['cancel', kinds('cancel postpone')],
  ['pay', kinds('pay')],
  ['photo', kinds('photograph')],
  ['write', kinds('write')],
  ['sing', kinds('sing dance rehearse')],
  ['dress', kinds('dye')],
  ['make', kinds('make build create knit sew paint draw carve crochet design sketch compose invent')],
  ['eat', kinds('eat drink')],
  ['meet', kinds('meet visit')],
  ['call', kinds('call ring phone text email message')],
]
const good =
  /^(good|great|nice|lovely|wonderful|amazing|brilliant|fantastic|perfect|fun|beautiful|delicious|excellent|awesome|better|well|fine|fabulous|superb|magical|gorgeous|sweet|relaxing|interesting|exciting|hilarious|funny|cosy|peaceful|smooth|smoothly|incredible|impressive|tasty|charming|pleasant|moving|special|successful|worth|cool|lit|epic|decent|okay|ok|alright)$/
const bad =
  /^(bad|badly|awful|terrible|horrible|rubbish|boring|disappointing|dreadful|poor|poorly|sad|worse|worst|wrong|stressful|exhausting|difficult|hard|tough|painful|annoying|frustrating|depressing|lousy|miserable|pointless|mess|disaster|tedious|dull|rough|scary|ugly|disgusting|gross|embarrassing|awkward|tiring|hell|nightmare|mid|trash|crap|shit|shite|unbearable|unfair|confusing|tense|chaotic|mad|nasty|cringe|bland|cold|overrated|rude|long)$/
const meals = /^(lunch|dinner|breakfast|brunch|supper|coffee|tea|drinks|drink|beer|beers|wine|meal|picnic|cake|ice cream|pint|pints|takeaway|barbecue|bbq)$/
const ills =
  /^(cold|flu|fever|headache|migraine|cough|temperature|hangover|stomachache|toothache|sore|bug|covid|virus|infection|cramps|pain|allergies|hayfever|rash|period)$/
const aches =
  /^(back|knee|knees|head|neck|shoulder|shoulders|tooth|teeth|foot|feet|stomach|throat|hip|ankle|wrist|hand|hands|eyes|eye|leg|legs|arm|ear|chest|belly|tummy|body|joints|finger|toe)$/
const pets =
  /^(cat|cats|dog|dogs|puppy|kitten|hamster|rabbit|rabbits|bunny|parrot|budgie|guinea pig|tortoise|fish|goldfish|horse|pony|hen|hens|chicken|chickens|ferret|snake|gecko|spaniel|labrador|terrier|poodle|retriever|collie|pug|beagle)$/
const children = /^(toddler|baby|kid|kids|child|children|grandson|granddaughter|grandchild|grandchildren|grandkids|twins|nephew|niece|godson|goddaughter)$/
const weatherWords =
  /\b(rain(ing|ed|y|s)?|snow(ing|ed|y|s)?|hail(ing|ed)?|storm(y|ing|s)?|thunder\w*|drizzl\w+|pouring|windy|foggy|freezing|icy|humid|muggy|boiling|chilly|heatwave|sleet|grey skies?|gale)\b/
const sunny = /\b(sunny|sunshine|the sun|blue sk(y|ies)|warm (day|evening|morning)|spring day|first (warm|nice) day)\b/
const appointments =
  /^(interview|exam|test|appointment|meeting|presentation|date|deadline|dentist|operation|surgery|scan|party|wedding|funeral|concert|gig|match|game|race|audition|recital|flight|trip|viewing|trial|call|review|birthday|reunion|lesson|class|shift)$/

export function patternsOf(c: Clause, gist: Gist, future: boolean): string[] {
  const out: string[] = []
  const add = (...keys: string[]): void => {
    out.push(...keys)
  }
  const text = c.text.toLowerCase()
  const me = c.subject === 'i' || c.subject === 'we' || c.subject === 'none'
  const withHuman = c.by['with']?.human || (c.subject === 'we' && c.who?.human)
  const things = c.object && !c.object.human

  if (weatherWords.test(text) && (c.subject === 'it' || c.subject === 'there' || /weather|rain|storm|snow/.test(c.who?.head ?? '') || !c.verb))
    add('weatherBad')
  else if (sunny.test(text) && !me) add('weatherGood')

  if (c.subject === 'none' || c.subject === 'i') {
    if (
      /^(please|can you|could you)\b/.test(text) ||
      (/^(tell|show|give|let|make|put|set|remind|add|delete|remove|stop|start|open|close|play|call me|speak|talk|be|write|read|send|find|turn|change|move|cancel|remember|forget|book|order|buy|help me|explain|say|ignore|repeat|pretend|act|recite|sing|list|count|describe|define|recommend|suggest) /.test(
        text,
      ) &&
        (c.form === 'present' || c.verb === '') &&
        c.subject === 'none')
    )
      return /^(let us|let's|lets) /.test(text) ? ['lets'] : ['imperative']
  }
  if (/^(let us|let's|lets) /.test(text)) return ['lets']
  if (c.subject === 'it' && /\b(in the morning|o'?clock|past midnight|half past|\d ?(am|pm))\b/.test(text) && c.verb === 'be') return ['theHour']
  if (
    /^(he|she|i|it) (is|am|was) (only |nearly |almost |already )?(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\b/.test(
      text,
    )
  )
    add(
      /\b([7-9]\d|1\d\d)\b/.test(text)
        ? 'ageOld'
        : /\b([1-9]|1[0-7])\b|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b/.test(text) &&
            c.subject !== 'it'
          ? 'ageYoung'
          : 'isHow',
    )
  if (c.subject === 'you' && !c.asks) return ['generalYou']
  if ((c.verb === 'do' || c.modal === c.verb) && c.modal && c.rest === '') return ['elliptic']
  if (
    /\b(am|was) not (complaining|moaning|whining|being (dramatic|funny|rude)|blaming)\b|\b(do|did) not (mean to|want to) (complain|moan|whine|bother|be a burden)\b/.test(
      text,
    )
  )
    add('disclaimer')
  if (/^(it|that|this) (felt|feels) like\b/.test(text)) add('feltLike')
  if ((c.subject === 'thing' || c.subject === 'it') && c.verb === 'be' && !c.how && future && /\b(on|next|this|tomorrow|at|in)\b/.test(c.rest.toLowerCase()))
    add('scheduled')
  if (/\bwould have (been|had|loved|liked|laughed|said|known|hated|wanted|enjoyed|done)\b/.test(text) && /^(human|he|she)$/.test(c.subject)) add('remembrance')
  if (
    /^(nobody|no one|noone|no-one) (\w+ )?(text|call|c[ao]me|repl|rang|ring|wr[io]te|remember|visit|talk|message|invite|care|wish|show|answer|likes|wants|asked|got back|spoke)/.test(
      text,
    )
  )
    add('nobody')
  if (
    /\b(last (day|time|evening|week|lesson|shift))\b.*\b(at|of|in|with|here|there)\b|\b(is|was) (my|our|the) last (day|shift|lesson)\b/.test(text) &&
    !/^(last)/.test(text)
  )
    add('lastTime')
  if (
    /\bthere is (this|a) (girl|boy|guy|man|woman|lad|person|someone)\b|\b(have|got) a (huge |massive |big |bit of a )?crush\b|\bi (really )?fancy\b/.test(text)
  )
    add('crush')
  if (
    /\b(dead|late (wife|husband|mum|mother|dad|father|brother|sister)|would have (been|turned)) .*\b(years?|months?|today|ago|on (mon|tues|wednes|thurs|fri|satur|sun)day)\b|\bwould have been \d|\b(his|her|their|the) (grave|ashes|funeral)\b|\b(my|our) late (wife|husband|mum|mother|mom|dad|father|brother|sister|friend|partner)\b|\banniversary of (his|her|their|my \w+'s) death\b/.test(
      text,
    )
  )
    add('remembrance')
  if (/\b(stole|stolen|robbed|burgled|broken into|mugged|nicked|pickpocketed)\b/.test(text) && !me && (c.object || c.who)) add('stolen')
  if (
    /\b(benign|all clear|all-clear|in remission|came back (fine|clear|negative|normal)|nothing serious|results (are|were) (fine|good|normal|clear))\b/.test(
      text,
    )
  )
    add('allClear')
  if (/\b(lost|lose) (\d|the (game|match|final)|again)/.test(text) || (c.verb === 'lose' && /^(game|match|final|race|cup|league)$/.test(c.object?.head ?? '')))
    add('lostGame')
  if (/\b(proposed|said yes)\b/.test(text) && !/\bno\b/.test(text)) add('otherGood')
  if (c.verb && me) {
    const chain = c.chain
    if (c.verb === 'give' && c.object && !out.length)
      add(/\b(charity|away|oxfam|bin|dump|tip)\b/.test(text) ? 'giveAway' : c.by['to']?.human || c.pronoun ? 'give' : 'did')
    if (c.verb === 'throw' && /\b(out|away)\b/.test(text)) add('giveAway')
    if (c.verb === 'feel' && /^like (a|an) /.test(c.rest)) add('feelLikeA')
    if (c.verb === 'be' && c.how === 'late' && c.subject === 'i' && c.form === 'present') return ['amLate']
    if (c.verb === 'give' && c.form === 'past' && /^(speech|talk|presentation|toast|lecture|lesson|reading|concert)$/.test(c.object?.head ?? ''))
      add('performed')
    if (
      (c.verb === 'tell' || c.verb === 'confess' || c.verb === 'admit') &&
      (c.object?.human || /^(him|her|them)$/.test(c.pronoun) || c.by['to']?.human) &&
      !c.negated &&
      !chain.includes('must')
    )
      add(c.form === 'past' || c.form === 'perfect' ? 'toldPerson' : 'willTell')
    if (c.verb === 'say' && c.form === 'past' && c.rest) add('iSaid')
    if (c.modal === 'could' && !c.negated && !c.asks && c.verb !== 'be' && c.form !== 'past') add('consider')
    if (c.verb === 'trust' && c.negated) add('trust')
    if (/\b(left alone|leave me alone|to be alone|some peace|some space)\b/.test(text)) add('alone')
    if (/\b(behind (with|on|at)|snowed under|drowning in|can not keep up|so much to do|too much to do|a million things)\b/.test(text)) add('behind')
    if (
      /\b(whole|entire|\d+|a|two|three|four|five|six) (day|days|week|weeks|month|months|hours|year|years) (without|sober|clean|off)\b|\b(made it|gone) .*without\b/.test(
        text,
      )
    )
      add('without')
    if (
      /^(did it|made it)\b|\b(i|we) (finally |actually |really )?(did it|made it)\b|\bgot the (job|place|part|flat|house|promotion|grant|scholarship)\b|\bgot in\b|\bi('ve)? passed\b/.test(
        text,
      ) &&
      !c.negated
    )
      add('achieved')
    if (
      /\bstill\b/.test(text) &&
      c.form === 'present' &&
      c.verb !== 'be' &&
      c.verb !== 'have' &&
      !c.negated &&
      !/^(need|want|love|like|think|feel|know|hope|miss|live|work)$/.test(c.verb) &&
      chain.length === 0
    )
      add('habitNow')
    if (c.verb === 'see' && c.object && c.form === 'past' && /^(a|an|some|the|this|two|three)$/.test(c.object.said.split(' ')[0] ?? '')) add('seenThing')
    if (
      /\bdo not (really )?(know|understand) (what|how|whether|if|why|where|who|which)\b/.test(text) ||
      /\b(not sure|unsure|no idea|undecided|torn|can ?not decide|can ?not make up)\b/.test(text)
    )
      add(
        c.by['between']
          ? 'choice'
          : /\bwhat to do (with|about|on|in)\b/.test(text)
            ? 'unsureWhat'
            : /\b(what to do|whether|if|which)\b/.test(text)
              ? 'unsure'
              : 'unsureBare',
        'unsureBare',
      )
    else if (c.by['between'] && /\b(decide|choose|torn|pick|hesitat)/.test(text)) add('choice')
    if (c.verb === 'miss' && !c.negated)
      add(
        c.object?.human || /^(him|her|them)$/.test(c.pronoun)
          ? 'missPerson'
          : /^(bus|train|tram|flight|plane|ferry|connection|stop|tube|metro)$/.test(c.object?.head ?? '')
            ? 'missTransport'
            : c.form === 'past'
              ? 'did'
              : 'missThing',
      )
    if (/\b(worried|worry|worrying|anxious|nervous|stressed) /.test(text + ' ') && (c.by['about'] || c.by['for']))
      add(c.by['about']?.human || c.by['for']?.human ? 'worryPerson' : 'worry')
    if (/\b(afraid|scared|terrified|frightened|dread)/.test(text) && (c.by['of'] || c.object)) add('afraid')
    if (/\bproud of\b/.test(text)) add('proudOf')
    if (chain.includes('stop') && c.negated) add('cannotStop')
    if (/^(can|could)$/.test(c.modal) && c.negated && c.verb !== 'be') add(c.verb === 'sleep' ? 'sleepBad' : 'cannot')
    if (chain.includes('struggle')) add('struggle')
    if (chain.includes('used')) add('habitPast')
    if (chain.includes('keep')) add('keepDoing')
    if (chain[0] === 'decide' || (c.verb === 'decide' && c.form !== 'present')) add('decide')
    if (chain[0] === 'must' || chain[0] === 'need' || (/^(must|should)$/.test(c.modal) && !c.asks && chain.length === 0))
      add(/\b(might|may|maybe|perhaps|probably)\b/.test(text) ? 'consider' : 'duty')
    if (c.negated && (chain[0] === 'want' || (c.modal === 'would' && chain[0] === 'like'))) add('notWant')
    else if (chain[0] === 'want' || (c.modal === 'would' && (c.verb === 'like' || c.verb === 'love' || chain[0] === 'like' || chain[0] === 'love')))
      add(chain.length > 0 ? 'want' : c.object ? 'wantThing' : 'want')
    else if (c.verb === 'need' && c.object && !c.object.human) add('needThing')
    else if (c.verb === 'want' || c.verb === 'need') add(c.object && !c.object.human ? 'wantThing' : 'wish')
    if (c.verb === 'wish') add('wish')
    if (c.verb === 'hope' || chain[0] === 'hope') add('hope')
    if (c.verb === 'wonder') add('wonder')
    if ((c.verb === 'think' || c.verb === 'consider') && (c.by['of'] || c.by['about'] || chain.length > 0 || c.verb === 'consider')) {
      const about = c.by['about'] ?? c.by['of'] ?? c.object
      if (/\bthink(ing)? (of|about) \w+ing\b/.test(text) || c.verb === 'consider') add('consider')
      else if (about?.human) add('thinkPerson')
      else if (about) add('thinkThing')
    }
    if ((c.verb === 'think' || c.verb === 'believe' || c.verb === 'reckon' || c.verb === 'guess') && !out.includes('consider') && !c.by['about'])
      add(/\b(i|me|my|he|she|they|we|our|his|her|it)\b/.test(c.rest.toLowerCase()) ? 'suspect' : 'opinion')
    if (
      (/^(love|like|enjoy|adore|prefer)$/.test(c.verb) && !c.negated && c.modal !== 'would') ||
      (chain.some((v) => /^(love|like|enjoy)$/.test(v)) && c.modal !== 'would')
    )
      add(c.object?.human ? 'likePerson' : 'like')
    if (/^(hate|dislike|detest|loathe)$/.test(c.verb) || (c.verb === 'stand' && c.negated) || (/^(like|love|enjoy)$/.test(c.verb) && c.negated))
      add(c.object?.human ? 'hatePerson' : 'hate')
    if (/\b(argue|argued|arguing|argument|fight|fought|row|quarrel\w*|fell out|falling out)\b/.test(text) && withHuman) add('argue')
    if (c.verb === 'have' || c.verb === 'grab' || c.verb === 'get' || c.verb === 'go') {
      const head = c.object?.head ?? c.by['for']?.head ?? ''
      if (meals.test(head) && (withHuman || /^(a|some|an)/.test(c.object?.said ?? ''))) add(withHuman ? 'meal' : 'eat')
    }
    if (/\bday\b/.test(c.object?.head ?? '') && c.verb === 'have')
      add(
        bad.test(c.object?.bare.split(' ')[0] ?? '')
          ? 'dayBad'
          : good.test(c.object?.bare.split(' ')[0] ?? '')
            ? 'dayGood'
            : /long/.test(text)
              ? 'dayLong'
              : 'dayBusy',
      )
    if (
      (c.verb === 'have' || c.verb === 'get' || c.verb === 'feel') &&
      (ills.test(c.object?.head ?? '') || /\b(coming down with|sick|ill|unwell|poorly|feverish|hungover|nauseous|dizzy)\b/.test(text))
    )
      add('ill')
    if (/\b(sick|ill|unwell|poorly|hungover|nauseous|dizzy)\b/.test(c.how)) add('ill')
    if (/^(tired|exhausted|knackered|shattered|wiped|drained|sleepy|beat|dead|wrecked|pooped|fried)$/.test(c.how)) add('tired')
    if (/^(hungry|starving|peckish|famished)$/.test(c.how)) add('hungry')
    if (/\b(slept|sleep|nap)\b/.test(text) && c.verb === 'sleep')
      add(
        /\b(badly|not|barely|hardly|awful|terribl\w*|(two|three|four|five|2|3|4|5|only \w+|couple of) hours|poorly|never)\b/.test(text) || c.negated
          ? 'sleepBad'
          : 'sleepGood',
      )
    if (/\b(wak(e|ing)|woke)( up)? at (\d|one|two|three|four|five|half)/.test(text)) add('sleepBad')
    if (/\b(awake|insomnia|toss(ed|ing) and turn)/.test(text)) add('sleepBad')
    if (
      /\b(nothing (all|today|really|at all)|done nothing|did nothing|lazy|stayed in bed|sofa all day|couch|lounged)\b/.test(text) &&
      /^(do|be|stay|spend|have)$/.test(c.verb)
    )
      add('lazy')
    if (c.verb === 'be' && /\b(back|home) from\b/.test(text)) add('back')
    if (/^(get|come|return)$/.test(c.verb) && c.by['from'] && c.form !== 'future') add(c.object ? 'receive' : 'back')
    if (c.verb === 'be' && /^(a|an) (?!bit|little|lot)\w+/.test(c.rest) && !/\b(est|most|ever)\b/.test(c.rest) && c.subject === 'i' && c.object)
      add(c.form === 'past' ? 'workedAs' : 'workAs')
    if (/^(live|work)$/.test(c.verb) && (c.by['in'] || c.by['near']) && c.form === 'present') add(c.verb === 'live' ? 'liveIn' : 'work')
    if (
      (/^(talk|speak|chat|skype|facetime)$/.test(c.verb) && (c.by['to']?.human || withHuman)) ||
      (/^(call|ring|phone|text|message|email)$/.test(c.verb) && c.object?.human)
    )
      add(future || c.form === 'future' ? 'planWith' : 'call')
    if (
      (/^(see|meet|visit)$/.test(c.verb) && c.object?.human && !out.includes('seenThing')) ||
      (/^(hang|catch|meet)$/.test(c.verb) && withHuman) ||
      (c.verb === 'go' && withHuman && !c.by['to'])
    )
      add(future || c.form === 'future' ? 'planWith' : 'meet')
    if (
      /^(see|watch)$/.test(c.verb) &&
      things &&
      (c.verb === 'watch' || /\b(film|movie|show|play|series|match|game|exhibition|musical|episode|concert)\b/.test(text))
    )
      add('watch')
    if (c.verb === 'listen' && c.by['to']) add('listen')
    if (/^(go|head|drive|travel|fly|visit|walk)$/.test(c.verb) && (c.by['to'] || c.by['in'] || c.by['into']) && !c.by['to']?.human)
      add(c.form === 'future' || future ? 'goTrip' : c.form === 'ing' || c.form === 'present' ? 'goTrip' : 'go')
    if (
      (c.verb === 'go' && /^(run|walk|jog|swim|ride|hike|stroll)$/.test(c.by['for']?.head ?? '')) ||
      (c.verb === 'go' && /\b(running|swimming|hiking|climbing|cycling|jogging|to the gym)\b/.test(text))
    )
      add(c.form === 'future' || future ? 'plan' : 'exercise')
    if (c.verb === 'have' && c.object && !out.length)
      add(c.form === 'past' ? 'did' : (future || appointments.test(c.object.head)) && !c.negated ? 'haveAhead' : c.negated ? 'cannot' : 'have')
    if ((c.verb === 'get' || c.verb === 'receive') && c.object && !c.object.human && !c.negated && c.form === 'past' && !out.length)
      add(/\b(haircut|hair|tattoo|glasses|piercing|dress|jacket|coat|shoes)\b/.test(c.object.head) ? 'dress' : 'receive')
    if (c.verb === 'wait' && c.by['for']) add('wait')
    if (c.verb === 'work' && c.by['on']) add('workOn')
    else if (c.verb === 'work') add('work')
    if (c.form === 'future' || (future && c.form !== 'past' && c.form !== 'perfect' && (c.form === 'ing' || chain.includes('plan'))))
      add(withHuman ? 'planWith' : 'plan', 'plan')
    if (chain[0] === 'plan') add('plan')
    if (!c.negated && !(c.verb === 'make' && c.pronoun === 'it') && !(c.verb === 'get' && c.form === 'present'))
      for (const [key, verbs] of byVerb)
        if (
          verbs.has(c.verb) &&
          !(key === 'eat' && meals.test(c.object?.head ?? '')) &&
          !(
            c.verb === 'buy' &&
            /^(milk|bread|eggs|butter|groceries|food|fruit|vegetables|lunch|dinner|coffee|stamps|batteries|petrol)$/.test(c.object?.head ?? '')
          ) &&
          !(
            c.verb === 'lose' &&
            /^(temper|mind|job|weight|patience|interest|hope|faith|way|time|touch|appetite|nerve|cool|track|sleep|voice|confidence)$/.test(c.object?.head ?? '')
          ) &&
          !(c.verb === 'run' && /^(out|into|over|away|late|off)\b/.test(c.rest)) &&
          !(c.verb === 'walk' && /\b(past|into|out|in on)\b/.test(c.rest)) &&
          !(c.verb === 'paint' && /^(the|my|our)/.test(c.object?.said ?? 'the')) &&
          (c.form === 'past' || c.form === 'perfect' || c.form === 'ing' || chain.length > 0 || c.form === 'present')
        )
          add(key)
    if (c.verb === 'go' && /^(well|badly|wrong|fine|okay|great|terribly|smoothly)$/.test(c.how)) add(good.test(c.how) ? 'wentGood' : 'wentBad')
    if (c.object && things && /^(past|perfect|ing)$/.test(c.form)) add('did')
    if (c.subject === 'none' && c.verb === 'be') add('opinionThing')
  }

  if (c.subject === 'it' || c.subject === 'thing') {
    if (
      c.subject === 'thing' &&
      aches.test(c.who?.head ?? '') &&
      /\b(hurt|hurts|hurting|ache|aches|aching|killing|sore|throbbing|swollen|itchy|playing up|stiff|in bits|went out|gave out|cracks?|crack|twitch\w*)\b/.test(
        text,
      )
    )
      add('ache')
    if (c.negated && /\bgo (the way|as|to plan|well)\b|\bnot (the way|what i|as i|how i)\b/.test(text)) add('doDifferently')
    if (
      /^(go|turn|end|work|come)$/.test(c.verb) &&
      (good.test(c.how) || /\b(well|fine|great|smoothly)\b/.test(c.rest) || (c.verb !== 'go' && /\bout\b/.test(c.rest)))
    )
      add(bad.test(c.how) || /\b(badly|wrong|terribl|awful|not)\b/.test(c.rest) || c.negated ? 'wentBad' : 'wentGood')
    else if (/^(go|turn|end)$/.test(c.verb) && (bad.test(c.how) || /\b(badly|wrong|terribl\w+|awful\w*|horribl\w+|down)\b/.test(c.rest))) add('wentBad')
    if (c.verb === 'be' && c.how) {
      const seasoned = good.test(c.how) ? !c.negated : bad.test(c.how) ? c.negated : undefined
      if (c.form === 'past') add(seasoned === undefined ? 'isHow' : seasoned ? 'evalGood' : 'evalBad')
      else if (/^(broken|dead|leaking|stuck|bust|down)$/.test(c.how)) add('thingBroke')
      else if (c.how === 'late' || c.how === 'delayed' || c.how === 'cancelled') add('late')
      else if (/^(expensive|pricey|dear)$/.test(c.how)) add('cost')
      else add(c.subject === 'thing' && seasoned !== undefined && /s$/.test(c.who?.head ?? '') ? 'opinionThing' : 'isHow')
    }
    if (c.verb === 'be' && /\b(late|delayed)\b/.test(c.rest)) add('late')
    if (c.subject === 'thing') {
      const head = c.who?.head ?? ''
      if (/\bfull of\b/.test(text)) add('fullOf')
      if (aches.test(head) && /^(hurt|ache|kill|be|throb|itch|swell)$/.test(c.verb)) add('ache')
      if (pets.test(head)) add(/\b(sick|ill|vet|dying|limping|vomit|not eating|hurt|lump)\b/.test(text) || c.verb === 'die' ? 'petIll' : 'petDoes')
      if (
        /^(break|die|crash|stop|leak|freeze|fail|explode|snap|burst|jam)$/.test(c.verb) ||
        ((c.verb === 'work' || c.verb === 'start' || c.verb === 'turn') && c.negated)
      )
        add('thingBroke')
      if (/^(arrive|come)$/.test(c.verb) && !c.how) add('arrived')
      if (/^(cost)$/.test(c.verb)) add('cost')
      if (c.verb === 'be' && /^(birthday)$/.test(head)) add('birthday')
      if (/^work|job|shift$/.test(head) && !out.length) add('work')
      if (/^day$/.test(head)) add(good.test(c.how) ? 'dayGood' : bad.test(c.how) ? 'dayBad' : 'dayBusy')
      add('thingDoes')
    }
    if (/\bmy birthday\b/.test(text)) add('birthday')
  }
  if (/\b(house|flat|home|place|room|here|it)\b/.test(text) && /\b(quiet|silent|empty)\b/.test(c.how)) out.unshift('quietHome')
  if (c.subject === 'there' && c.object) add(c.object.human ? 'newPerson' : 'thereIs')
  if (/\b(spilled|spilt|burned|burnt|dropped (my|the|a)|knocked over)\b/.test(text) && me && c.object) add('mishap')
  if (c.verb === 'run' && c.by['in']?.human) add('ranInto')

  if (c.subject === 'human' || c.subject === 'he' || c.subject === 'she' || c.subject === 'they') {
    const toMe = /\b(me|us)\b/.test(text)
    const named = c.subject === 'human'
    if (/^(die|pass)$/.test(c.verb) && (c.verb === 'die' || /away|on\b/.test(c.rest + c.particle))) add('otherDied')
    if (
      /\b(ill|sick|hospital|cancer|dementia|operation|surgery|stroke|diagnos\w+|dying|chemo|fever|flu|covid|injured|broke (his|her|their) \w+|heart attack)\b/.test(
        text,
      )
    )
      add('otherIll')
    if (
      /\b(pregnant|engaged|married|promot\w+|expecting|new job|got the job|got into|passed|graduat\w+|had (a|her|his|their) baby|won|first (steps|word|tooth))\b/.test(
        text,
      ) &&
      !c.negated
    )
      add('otherGood')
    if (/^(leave|dump|ghost)$/.test(c.verb) && !c.object && !c.by['for']) add('left')
    if (/^(move|emigrate|go)$/.test(c.verb) && /\b(away|abroad|out|to)\b/.test(c.rest + ' ' + c.particle) && c.form !== 'past') add('otherLeaving')
    if (/^(come|visit|arrive|stay)$/.test(c.verb) && (c.form === 'ing' || c.form === 'future' || future)) add('otherComing')
    if (
      toMe &&
      /^(yell|shout|scream|ignore|insult|lie|cheat|betray|block|mock|bully|blame|criticise|criticize|laugh|snap|accuse|hurt|humiliate|embarrass|interrupt|cancel|hit|threaten|exclude|judge|tease|reject|fire|sack|unfollow|swear)$/.test(
        c.verb,
      )
    )
      add('hurtMe')
    if (
      toMe &&
      /^(help|give|bring|lend|send|support|thank|invite|hug|surprise|cook|make|fix|teach|save|compliment|praise|treat|drive|encourage|cheer|buy)$/.test(c.verb)
    )
      add('helpedMe')
    if (
      /\b(took (the |all the )?credit|as (his|her|their) own|my work as|not even (look|ask|say|thank|call|notice|reply|answer|text)|stood me up|hung up on me|talks? over me|made fun of|laughed at me|left me (out|on read)|does not care|slammed|behind my back|forgot (me|my|our|that|about me)|never (calls|asks|thanks|says thank))\b/.test(
        text,
      )
    )
      add('hurtMe')
    if ((/^(say|think|reckon|claim)$/.test(c.verb) && !c.negated) || (/^(tell|text|write)$/.test(c.verb) && toMe)) add(named ? 'saidThat' : 'theySaid')
    if (c.verb === 'ask' && /\basked (me |us )?(if|whether|why|when|what|how|where|who)\b/i.test(gist.text)) add('askedThat')
    if (c.verb === 'say' && /^no\b/.test(c.rest.toLowerCase())) add('saidNo')
    if (/^(look|seem|sound)$/.test(c.verb) && c.how) add('changed')
    if (c.verb === 'ask' && toMe) add(named ? 'askedMe' : 'theySaid')
    if (c.chain.includes('keep') || /\b(always|constantly|every time|never stops)\b/.test(text)) add('otherKeeps')
    if (
      !c.negated &&
      (c.verb === 'want' || c.chain[0] === 'want' || c.chain[0] === 'expect') &&
      (toMe || (c.verb !== 'want' && /\b(me|us|my|our)\b/.test(c.rest)))
    )
      add('otherWants')
    if (c.negated && c.verb === 'know' && c.form === 'present' && !/\b(me|what|how|who)\b/.test(c.rest.toLowerCase())) add('secretFrom')
    if (c.negated && !out.length) add('otherNot')
    if (children.test(c.who?.head ?? '') && /^(my|our) (\w+ )?\w+$/i.test(c.who?.said ?? '')) add('childDoes')
    if ((c.verb === 'be' || c.verb === 'seem' || c.verb === 'get') && c.how && c.how !== 'like')
      add(
        (good.test(c.how) && c.how !== 'better') || /^(kind|clever|generous|funny|patient|brave|sweet|amazing|strong)$/.test(c.how) ? 'otherGoodIs' : 'otherIs',
      )
    if (c.form === 'ing' || c.form === 'future') add(named ? 'otherNews' : 'theyDo')
    add(named ? 'otherDoes' : 'theyDo')
  }

  if (!c.verb && c.fragment) {
    const f = c.fragment
    if (/\bday\b/.test(f.head))
      add(/long/.test(text) ? 'dayLong' : bad.test(f.bare.split(' ')[0] ?? '') ? 'dayBad' : good.test(f.bare.split(' ')[0] ?? '') ? 'dayGood' : 'dayBusy')
    else if (/^(tired|exhausted|knackered|shattered)$/.test(f.head)) add('tired')
    else if (/^(hungry|starving)$/.test(f.head)) add('hungry')
    else if (ills.test(f.head)) add('ill')
    else if (f.human) add('person')
    else if (/\bback from\b/.test(text)) add('back')
  }
  if (/\bback from\b/.test(text) && !c.verb) add('back')
  return [...new Set(out)]
}

/** Sayings that can mean only one thing. */
const plainly: readonly (readonly [RegExp, string])[] = [
  [/\b(alzheimer'?s?|dementia|memory clinic)\b/, 'dementia-in-family'],
  [
    /\bput (my|our|the) (cat|dog|rabbit|hamster|horse|puppy|kitten) (down|to sleep)\b|\b(my|our) (cat|dog|rabbit|hamster|horse) (died|has died|passed away)\b|\bhad to have (him|her|it) put (down|to sleep)\b/,
    'death-of-pet',
  ],
  [/\b(he|she) left me\b|^(he|she)( has| just)? left( me)?( today| last night| this morning)?$|\b(broke|split) up with me\b|\bdumped me\b/, 'was-left'],
  [/\bgetting (a )?divorced?\b|\b(are|we're) (separating|splitting up)\b|\bwants a divorce\b|\bfiled for divorce\b/, 'divorce'],
  [/\bsigned the (divorce )?papers\b/, 'signing-divorce-papers'],
  [/\b(laid off|made redundant|got fired|got sacked|lost my job)\b/, 'laid-off'],
  [/\bgot the job\b/, 'job-offer'],
  [/\b(handed in my notice|i quit (my job)?$|quit my job|resigned)\b/, 'resigning'],
  [/\bhave a date (on|tonight|tomorrow|this|with)\b|\bgot a date\b|\bfirst date\b/, 'first-date'],
  [/\b(i owe|i'm in debt|overdraft|can(no| no)t (pay|afford) the rent|behind on (the )?rent)\b/, 'money-worries'],
  [/\bpromoted\b|\bgot (a|the|my) promotion\b|\bmade me head of\b/, 'promotion'],
  [/\bmy mum('s| is) in hospital\b|\bmy dad('s| is) in hospital\b/, 'parent-ill'],
  [/\b(had|having) (a|another) (fight|row|argument|falling out) with (my )?(friend|best friend|mate)\b/, 'quarrel-with-friend'],
]

/** The life event that a plain statement is, without any doubt: a death, a funeral, an interview. */
export function kindFor(keys: readonly string[], c: Clause): string | undefined {
  const who = c.who?.head ?? ''
  if (keys[0] === 'otherDied')
    return /^(mum|mom|mam|mother|mummy|dad|father|daddy|stepdad|stepmum)$/.test(who)
      ? 'death-of-parent'
      : /^(wife|husband|partner|fiance|fiancee|fiancé|fiancée)$/.test(who)
        ? 'death-of-partner'
        : /^(friend|mate|bestie)$/.test(who)
          ? 'death-of-friend'
          : undefined
  if (c.who?.head === 'funeral' || c.object?.head === 'funeral') return 'funeral'
  if (c.object?.head === 'interview' && c.verb === 'have') return 'job-interview'
  const text = c.text.toLowerCase()
  const found = plainly.find(([words]) => words.test(text))?.[1]
  const theirs = /^(friend|sister|brother|parents|son|daughter|cousin|boss|neighbour|neighbours|colleague|mate|aunt|uncle)$/.test(who)
  if (theirs && found && /divorce|left/.test(found)) return undefined
  return found && /^(job-offer|promotion|resigning|laid-off|first-date|money-worries)$/.test(found) && !/^(i|we|none|they)$/.test(c.subject) ? undefined : found
}

/** How much a clause has to say: the reply takes up the richest. */
export function weight(keys: readonly string[], c: Clause): number {
  const first = keys[0]
  if (!first) return c.fragment ? 0.6 : 0.2
  const heavy =
    /^(otherDied|left|hurtMe|otherIll|wentBad|wentGood|missPerson|worry|worryPerson|afraid|argue|cannotStop|choice|unsure|decide|fail|win|cry|otherGood|petIll|proudOf|askedMe|saidThat|birthday)$/
  const light = /^(weather\w+|did|otherDoes|thingDoes|theyDo|opinion|isHow|go|have|otherIs|person|sleepGood|wonder|wish|hope|opinionThing)$/
  return (
    (heavy.test(first) ? 4 : light.test(first) ? 1.5 : 2.5) -
    (first === 'elliptic' ? 3 : 0) -
    (c.subject !== 'none' || c.form !== 'ing' || c.link !== '' ? 0 : 0.8) -
    (c.subject === 'it' && /\b(me (mad|crazy|cry|laugh|smile|up|down|insane|nuts|angry|sad|happy))\b/.test(c.text) ? 2 : 0) +
    (c.object || c.who || Object.keys(c.by).length > 0 ? 0.5 : 0) +
    (c.link === 'because' ? -2.5 : 0) +
    (c.link === 'but' ? 0.6 : 0) +
    (c.link === 'if' || c.link === 'when' || c.link === 'while' || c.link === 'since' || c.link === 'until' || c.link === 'which' ? -3 : 0)
  )
}

export const isGood = (word: string): boolean => good.test(word)
export const isBad = (word: string): boolean => bad.test(word)
export const isPet = (word: string): boolean => pets.test(word)
