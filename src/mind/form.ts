import type { Guess } from '../language/classifier.ts'
import type { PersonNamed } from '../words/reading.ts'

/** Set phrases that are known by heart: too short for statistics, and common enough to be right always. */
const phrases: Readonly<Record<string, string>> = {
  agree:
    "yes|yeah|yep|yup|ya|yea|sure|ok|okay|k|kk|of course|definitely|absolutely|yes please|please|please do|do it|go ahead|sounds good|that's right|thats right|correct|exactly|right|true|fine|alright|all right|i agree|why not|perfect|great|good idea|mhm|uh huh|you're right|sure thing|totally|indeed|by all means|let's do it|that works|i guess so|i think so|works for me|yes i do|yes i did|yes i am|go for it|go on then|yeah go on then|i'd like that|sounds great|good|deal|fair|ok then|very well|yes that's right|yes exactly",
  refuse:
    "no|nope|nah|no thanks|no thank you|not now|not today|not really|i don't think so|i'd rather not|no way|don't|please don't|never|i don't want to|absolutely not|not at all|wrong|that's wrong|that's not right|that's not what i said|that's not what i meant|another time|maybe later|not quite|not yet|no i don't|no i didn't|no not that|i don't agree|i disagree|leave it out|not interested|no need|not this time|rather not",
  stop: 'stop|stop it|enough|be quiet|shut up|quiet|silence|hush|shh|stop talking|please stop|pause|wait|hold on|one moment|wait a second|give me a minute|hang on|one second|just a moment|one sec|just a sec',
  cancel:
    "cancel|cancel that|cancel it|never mind|nevermind|nvm|forget it|scrap that|drop it|abort|don't bother|leave it|leave that|actually never mind|forget i asked|i changed my mind|actually no",
  undo: 'undo|undo that|undo it|take that back|put it back|revert that|reverse that|undo the last thing|bring it back|change it back|oops undo',
  repeat:
    "repeat|repeat that|say that again|say again|come again|pardon|pardon me|what did you say|once more|again|again please|one more time|sorry what|what was that|can you repeat that|huh what did you say|i didn't catch that|i didn't hear you",
  clarify:
    "what do you mean|what did you mean|how so|meaning|like what|such as|what|huh|in what way|explain|explain that|for example|i don't understand|i don't get it|what does that mean|how do you mean|what do you mean by that|who do you mean|which one do you mean|sorry?",
  resume: "go on|continue|carry on|keep going|where were we|as i was saying|what were you asking|ok continue|let's continue|anyway where were we|back to that",
  greet:
    'alright mate|alright love|hiya mate|ey up|wotcha|hi|hello|hey|hey there|hi there|good morning|good evening|good afternoon|morning|evening|yo|hiya|howdy|hello again|hi again|hey you|greetings|are you there|you there|anyone there|anybody there',
  part: "bye|goodbye|bye bye|good night|goodnight|night|night night|see you|see you later|see you tomorrow|talk to you later|talk later|ttyl|later|cya|see ya|good bye|i have to go|i've got to go|gotta go|got to go|i'm off|gtg|bye for now|i'm going to bed|speak soon|until tomorrow|have a good night|nighty night|that's all for today|that's all for now|i should go|i need to go|i'm leaving now|that's it for today|that's all",
  thank:
    'thanks|thank you|thx|ty|cheers|ta|many thanks|thanks a lot|thank you so much|thank you very much|thanks so much|much appreciated|thanks for listening|thank you for listening|ok thanks|okay thanks|great thanks|perfect thanks|cool thanks',
  sorry: "sorry|i'm sorry|im sorry|my bad|sorry about that|i apologise|i apologize|my mistake|oops sorry|apologies",
  how_are_you:
    "how are you|how are you doing|how are you today|how's it going|hows it going|what's up|whats up|sup|wassup|how are things|how do you do|how have you been|how r u|and you|how about you|and how are you|hi how are you|hey how are you|hello how are you",
  bored: "i'm bored|im bored|bored|so bored|i'm so bored",
  praise: "you're great|you're the best|good job|well done|good bot|nice one|brilliant|clever|you're amazing|you're funny|good answer",
  insult:
    "you suck|fuck you|fuck off|go to hell|screw you|idiot|you idiot|you're stupid|you're useless|you're an idiot|i hate you|piss off|bitch|moron|stupid|dumb|lame|you're annoying|you're boring|get lost",
  self_can: 'help|help me|what can you do|what can you do for me',
  self_who: 'who are you|what are you|are you human|are you real|are you an ai|are you a robot|are you a bot|are you alive',
  self_feel:
    'i love you|do you love me|do you like me|do you miss me|did you miss me|marry me|kiss me|are you my friend|do you have feelings|are you lonely|are you happy|are you sad',
  clock_time: "time|the time|time please|what time is it|what's the time|whats the time|got the time|what time is it now",
  joke: 'tell me a joke|joke|another joke|make me laugh|say something funny|tell me another joke',
  other:
    "lol|haha|hahaha|lmao|hmm|hm|hmmm|um|uh|erm|test|testing|asdf|oh|ah|wow|well|so|i see|interesting|really|oh well|whatever|idk|i don't know|dunno|no idea|who knows|it depends|maybe|perhaps|cool|nice|anyway|fair enough|same|ok then",
}

const byHeart: ReadonlyMap<string, string> = new Map(
  Object.entries(phrases).flatMap(([intent, list]) => list.split('|').map((phrase): [string, string] => [phrase, intent])),
)

const trimmed = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.!,;:)(]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Forms that leave no doubt, whatever words fill them. */
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
/** A stretch of time that lies behind, or runs. */
const span = String.raw`today|yesterday|this (?:morning|week|month|weekend|year)|last (?:night|week|month|weekend|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|in (?:${months})|the day before yesterday`
const felt =
  'happy|glad|proud|relieved|calm|hopeful|grateful|excited|sad|low|unhappy|lonely|anxious|worried|nervous|scared|stressed|angry|annoyed|furious|ashamed|embarrassed|guilty|tired|exhausted|hurt|jealous|bored|overwhelmed|disappointed|numb'
const sureForms: readonly (readonly [RegExp, string])[] = [
  // What is said of the talk itself is no request.
  [
    /^(?:please |just |will you |can you )*(?:stop|quit|no more|enough)(?: with)?(?: asking)?(?: me)?(?: so many| all (?:these|those|the)| these| the| your| any)?(?: more)? questions\b/,
    'other',
  ],
  [/^(?:thanks?|thank you|cheers) for not\b/, 'thank'],
  [/^(?:please )?(?:don't|do not) (?:start|bother|keep)(?: on| up)?(?: me)?(?: with)?(?: the| your| all the)? questions\b/, 'other'],
  [
    /^(?:and |so |please |can you |could you )*(?:remind|nudge|ping) me (?:about it |about that )?(?:the|an?|half|\d+|two|three) (?:[a-z]+ ){0,3}(?:before(?:hand)?|earlier)\b/,
    'reminder_set',
  ],
  [/^read (?:it|that|them|the list|my list) (?:back|out)(?: to me)?$/, 'list_read'],
  [/^(?:quick note|note to self|note) (?!the\b|how\b|to\b)(?:that )?\p{L}+ \p{L}+/u, 'note_write'],
  // "What time is it" asks the clock; "what time is it for" asks for what was said.
  [/^(?:(?:and|so|sorry) )*(?!what (?:time|day) is it(?: again)?$)(?:what time|what day|when) (?:was|is) (?:that|it)(?: for| at| again| on)?$/, 'repeat'],
  [/^(?:alright|all right|ok|okay|right|well|anyway)[, ]+(?:laters?|bye|see (?:you|ya)|cya|ttyl)(?: mate| then| all)?$/, 'part'],
  [
    /^(?:i (?:need|want|have|'d like|think i'll) to stop(?: (?:now|here|there|for (?:now|today|tonight)))?|let's (?:stop|leave it) (?:here|there)(?: for (?:now|today|tonight))?|that's enough for (?:now|today|tonight|one day))$/,
    'part',
  ],
  [
    /^(?:i (?:really )?(?:don't|do not|didn't) (?:want|need|ask for)|no|no more|stop (?:with the|giving(?: me)?)|please no|not looking for)(?: any| your| more)* advice\b/,
    'other',
  ],
  [
    /^(?:am i|are we|is (?:it|he|she|that|this)|do i|are they|was (?:i|it|he|she|that)|did i|should i|would you|could it|does (?:it|he|she|that))$/,
    'self_opinion',
  ],
  [
    /^(?:and |then |also |please )*(?:put|pencil|pop|stick|book) (?!(?:me|it|that|this) (?:down|in)\b)[\p{L}' ]+? (?:down|in) (?:for|on|at) .*(?:\d|day|tomorrow|noon)/u,
    'event_add',
  ],
  // The companion itself says to end it so.
  [
    /^(?:ok |okay |so |right |well |and )*(?:(?:that is|that's|that was) )?(?:(?:enough|the end|end) of |no (?:more|longer) |not |stop (?:being )?|leave )(?:the )?between us(?: now| any ?more| mode| please)*$/,
    'private_off',
  ],
  [
    /^(?:when|what time|where|what day)(?:'s| is| are) (?:my|the|our) (?:next )?(?:[\p{L}']+ ){0,3}(?:appointment|meeting|class|lesson|interview|flight|concert|haircut|rehearsal|training|check-?up|viewing|lecture)s?$/u,
    'event_query',
  ],
  [/^(?:please )?(?:cancel|delete|remove|clear) (?:all )?(?:of )?my reminders$/, 'reminder_cancel'],
  [
    /\S{3,}[ ,]+(?:and |so |please |can you |could you )*(?:remind me|nudge me)(?: (?:the|an?|on|at|in|half|quarter|hours?|minutes?|mins?|days?|nights?|evening|morning|afternoon|before(?:hand)?|ahead|earlier|tomorrow|tonight|next|week|(?:mon|tues|wednes|thurs|fri|satur|sun)day|of|past|to|am|pm|bit|couple|few|one|two|three|ten|twenty|thirty|\d{1,2}(?::\d\d)?(?:am|pm)?))*$/,
    'reminder_set',
  ],
  [
    /^(?!set|add|put|remind).*\b(?:moved|changed|brought forward|put back|pushed back|rescheduled)\b.*[ ,]+(?:so |and |please )*(?:put|add|pop|stick|write) (?:that|it) (?:in|down|to)\b/,
    'event_move',
  ],
  [
    /^(?!set|add|put|remind)[^?]*\d[^?]*[ ,]+(?:so |and |please )*(?:put|add|pop|stick|write) (?:that|it) (?:in|down|to|on)(?: (?:the|my) (?:calendar|diary))?$/,
    'event_add',
  ],
  [/^remind me (?:to|about|of|that|at|in|on|tomorrow|tonight|every|when|before|after)\b(?!.*\bi said\b)/, 'reminder_set'],
  [/^(?:set|start|make) (?:me )?(?:a|an|another|the) (?:[\p{L}-]+ )?timer\b/u, 'timer_set'],
  [/^(?:what is|what's|whats) the time in\b|^what time is it in\b/, 'clock_time'],
  [
    /^(?:ooh |oh |hey |and |also )*remind me(?:,| please| who| what| when)?$|^(?:ooh |oh |hey )+remind me\b(?! (?:who|what|where|when) (?:is|was|are|did|does)\b)/,
    'reminder_set',
  ],
  [/^remind me (?:who|what|where|when|how old) .*\b(?:is|was|are|did|does|said|lives)\b/, 'memory_ask'],
  [/^(?:add|put) .+ (?:to|on|onto) (?:it|that|there|that one|the [\p{L} -]*list|my [\p{L} -]*list|the list)$/u, 'list_add'],
  [/^(?:take|cross|tick|strike|scratch) .+ off(?: (?:it|that|the [\p{L} -]*list|my [\p{L} -]*list))?$|^(?:cross|tick|strike|scratch) off .+$/u, 'list_remove'],
  // How one has been, and a day or a week as a whole: memory gathers both.
  [
    /^how (?:have i been|'ve i been|am i (?:doing|feeling) (?:lately|these days|recently|this week)|was i (?:feeling|doing)|did i feel|(?:is|has|was) my mood)\b(?! about)|^how's my mood\b|^what (?:was|is|has been) my mood\b/,
    'memory_ask',
  ],
  [
    new RegExp(
      String.raw`^(?:(?:was|have|had|did) i (?:been |feel |felt )?(?:so |really |very |ever |often )*(?:${felt})(?: (?:at all|a lot|much))?(?: (?:${span})| lately| recently| these days)|when (?:was i last|did i last feel|was i ever) (?:so |really )?(?:${felt}))$`,
    ),
    'memory_ask',
  ],
  [
    new RegExp(
      String.raw`^(?:what (?:all |else )?(?:has )?happened(?: to me)?|what did i (?:do|decide)|what have i (?:done|decided|been up to)|what is (?:still )?open(?: from)?|what's (?:still )?open(?: from)?) (?:${span})$|^what(?: is|'s) still open$|^(?:sum up|summari[sz]e|recap|go over|look back (?:on|at)|gather) (?:my |the |this |last |today|yesterday)(?:'s )?(?:day|week|weekend|month|${months})?(?: for me)?$|^(?:how was|what was) my (?:day|week|month)(?: like)?$`,
    ),
    'memory_ask',
  ],
  // A count of what one has is told and remembered; only what has its hour is in the calendar.
  [
    /^how many (?!.*\b(?:meetings?|appointments?|events?|calls?|class(?:es)?|lessons?|lectures?|interviews?|sessions?|exams?|flights?|dates|plans|things?|items?|entries|reminders?|timers?|alarms?|notes?|lists?|days?|weeks?|months?|hours?|minutes?|seconds?|time|sleeps|years)\b)[\p{L}' -]+ (?:do (?:i|we) (?:have|own|keep)|have (?:i|we) got)(?: (?:now|left|again|altogether|in (?:all|total)|at home))?$/u,
    'memory_ask',
  ],
  [/^what (?:do|did|have) you (?:know|remember|learnt?|heard?|got) (?:about|of|on) (?:me|myself|my life)\b/, 'memory_about_me'],
  [
    /^(?:what|what else|anything|everything) (?:do |did |have |that )?(?:you |i )(?:know|knew|remember|learnt?|tell|told|say|said)(?: you)? (?:about|of|on) (?!me\b|myself\b|yourself\b|the world\b|love\b|life\b|being\b)[\p{L}' -]+$/u,
    'memory_ask',
  ],
  [/^what(?:'s| is|s) (?:left )?on (?:it|that|there|that list|the list)$/, 'list_read'],
  [/^(?:please )?(?:cancel|delete|remove|scrap|drop|turn off) (?:the|my|that)(?: [\p{L}']+){0,4} reminder\b/u, 'reminder_cancel'],
  [/^(?:please )?(?:cancel|delete|stop|turn off) (?:the|my|that)(?: [\p{L}']+){0,3} timer\b/u, 'timer_cancel'],
  [
    /^(?:please )?(?:move|push|shift|bring|reschedule|change) (?:the|my|our)(?: [\p{L}']+){1,5}? (?:to|back|forward|by)\b.*(?:\d|noon|midday|day|tomorrow|week|hour|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/u,
    'event_move',
  ],
  [/^let (?!me\b|us\b|it\b|go\b)\p{L}+(?: \p{L}+)? know\b/u, 'message'],
  [
    /^(?:ought i|should i|am i (?:being|wrong|right|an? (?:bad|good|terrible|awful|horrible|rubbish|decent)|overreacting)|(?:do|don't) (?:you|u) (?:really |honestly )?think (?:that )?(?:i'?m|i am|i was|it makes me|that makes me) (?!going\b|late\b|free\b)|was i (?:wrong|right|too))\b/,
    'self_opinion',
  ],
  [/^how (?:tall|high|deep|wide|heavy|long|big) (?:is|are|was) (?!my|our|his|her|it|that|this|the (?:room|flat|house|table|bed|list|queue)|left)/, 'ask_world'],
  [/^how many (?:days|weeks|months|hours|minutes|sleeps) (?:until|till|til|to|before|are left until)\b/, 'clock_until'],
]

/** The intent of a set phrase, with or without "please", or of a form that leaves no doubt. */
export function fixedIntent(text: string): string | undefined {
  const phrase = trimmed(text).replace(/\s*\?+$/, '')
  const request = phrase.replace(/^(?:(?:can|could|would|will) you |please )+/, '').replace(/ (?:please|for me|thanks)$/, '')
  return (
    sureForms.find(([form]) => form.test(request))?.[1] ??
    byHeart.get(phrase) ??
    byHeart.get(phrase.replace(/^(?:oh|ok|okay|well|so|and|just|please|um|yeah|yes|no) /, '').replace(/ (?:please|now|then|mate|dear|again|buddy)$/, ''))
  )
}

/** "Samantha, what time is it" without the name is left as it is: a name in front followed by a comma. */
export const withoutCall = (text: string): string =>
  text
    .replace(/^(?:hey|hi|hello|ok|okay)\s*,?\s+(?=(?:can|could|would|will|what|when|where|who|how|remind|set|add|please|i|do|is|are|tell)\b)/i, '')
    .replace(/^\p{Lu}\p{L}+,\s+(?=(?:can|could|would|will|what|when|where|who|how|remind|set|add|please|do|is|are|tell)\b)/u, '')
    .trim()

const firstPerson =
  /^(?:(?:and|but|so|well|oh|yeah|yes|no|anyway|honestly|actually|today|yesterday|tonight|this morning|last night|now|then|also|because|sometimes|finally)[, ]+)*(?:i|i['’]?m|i['’]?ve|i['’]?d|im|ive|we|we['’]?re|we['’]?ve|my|our|he|she|they|he['’]?s|she['’]?s|it|it['’]?s|the|there|nobody|everyone|everybody|someone|somebody)\b/i
/** "Karim plays the trumpet", "Nina's moved out": a name and what it does. */
const named =
  /^(?!(?:Please|Remind|Set|Add|Put|What|Cancel|Play|Thanks|James Bond)\b)\p{Lu}\p{Ll}+(?:['’]s \p{L}+(?:ed|ing)\b| (?:is|was|has|had|got|went|said|told|thinks|\p{L}{2,}(?:ed|[^su'’]s))\b)/u
const asking = /\?\s*$|^(?:what|when|where|who|whose|why|which|how|is|are|am|do|does|did|have|has|can|could|will|would|should|may)\b/i
/** Surely a question, not "when I was young" or "what a day". */
const questions =
  /^(?:who|why|how|which|where|what(?:'s| is| are| was| were| do| does| did| can| should| time| kind)|do (?:i|you|we|they)|does|did|is|are|was|were|can|could|will|would|ought|should|am i|had (?:i|we|you))\b(?!['’]t)(?! (?:i|he|she|they|we|it)\b.*,).*(?:\?|$)/i
/** A statement that asks for something: "I need a timer", "my alarm should be at six", "we are out of milk". */
const wanting =
  /\b(?:i (?:need|want|would like|have to|must|got to)|i'?d like|let me|out of|low on|remind|remember|alarm|timer|list|note|calendar|reminder|call(?:ed)? me|my name|wake|appointment|cancel|move|delete|remove|forget|message|text|email|play)\b/i
/** What a plain first-person statement can be. */
const stated: ReadonlySet<string> = new Set([
  'tell',
  'mood_tell',
  'memory_keep',
  'person_rename',
  'self_feel',
  'sorry',
  'bored',
  'company',
  'part',
  'thank',
  'praise',
  'insult',
  'refuse',
  'agree',
  'other',
  'technique_winddown',
  'technique_thoughts',
  'technique_writing',
  'technique_step',
  'clarify',
  'list_remove',
  'event_move',
  'event_cancel',
  'event_add',
  'stop',
  'cancel',
  'greet',
  'self_rename',
  'manner_change',
  'undo',
  'repeat',
  'how_are_you',
  'private_on',
  'joke',
  'self_opinion',
])
/** Words that put a question between the two of us; without them an odd question is about the world. */
const between = /\b(?:i|i['’]?m|me|my|mine|we|our|us|you|your|you['’]?re|yours|it|that|this|he|she|they)\b/i
const numbers = String.raw`(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|quarter|third|dozen)\b)`
const signs = String.raw`(?:[+*/×÷^=%√]|\d\s*[-−x]\s*\d|\b(?:plus|add(?:ed)?|minus|less|times|multipl\p{L}+|divid\p{L}+|over|into|from|subtract|take away|per ?cent|of|double|twice|squared?|root|cubed?|power|sum|average|mean|split|between|each|shared?|apiece|altogether|total|tip|how (?:much|many))\b)`
/** Without such a word these are surely not meant. */
const needed: Readonly<Record<string, RegExp>> = {
  // "I feel a bit more human" asks for no other manner: how it speaks is named, or it stands as a wish of its own.
  manner_change:
    /\b(?:you|your|talk|speak|speech|answer\w*|repl\w+|sound|tone|manner|style|joke\w*|questions?|sentences|words|to the point|keep it|be|call me)\b|^(?:please |a (?:bit|little) |much |no |less |more )*(?:less|more|shorter|longer|warmer|drier|plainer|kinder|softer|formal|informal|direct|brief|short|simpl\w+|serious|funny|funnier|emoji\w*)\b/i,
  chance_dice: /\b(?:dice|a die|roll|random|number|pick|choose|decide|\d*d\d+|or)\b/i,
  clock_zone: /\b(?:time|zones?|hours?|ahead|behind|am|pm|noon|midnight|o['’]?clock|gmt|utc|est|pst|here)\b|\d/i,
  praise:
    /\b(?:you|your|you['’]?re|ur|u|that|this|it|good|nice|well done|great|clever|brilliant|bravo|smart|lovely|impress\w*|not bad|spot on|perfect|genius)\b/i,
  insult:
    /\b(?:you|your|you['’]?re|ur|u|this|that|it|stupid|useless|idiot|rubbish|hopeless|pathetic|shut|fuck|hell|damn|moron|liar|lame|dumb|crap|machine|bot|off)\b/i,
  // A sum wants numbers and something to do with them; what somebody is worth is no sum.
  calculate: new RegExp(String.raw`(?=.*${numbers})(?=.*${signs})|\b(?:calculat\p{L}*|sums?|maths?|arithmetic|calculator)\b`, 'iu'),
  convert: new RegExp(
    String.raw`(?=.*${numbers})(?=.*\b(?:in|to|into|as|is|makes?|convert)\b)|\bconver\p{L}+|\bhow (?:many|much|far|long|heavy|hot|tall)\b.*\b(?:in|to|is|are|make)\b`,
    'iu',
  ),
}
const asksJudgement =
  /^(?:(?:so|and|well|honestly)[, ]+)*(?:should|ought|shall|am i|was i|do i|is it (?:ok|okay|wrong|mean|rude|bad|selfish|weird|silly|stupid|fair|normal)|would it be)\b/i
/** Verbs that begin a request and hardly ever a story told without its "I" ("put my letter on her desk and walked out"). */
const imperative =
  /^(?:(?:ooh|oh|ok|hey|and|please|just|now|then|also|quick|right|can you|could you|would you)[, ]+)*(?:remind|remember to|don['’]?t (?:let|forget|keep|wake)|make sure|give me|let \p{L}+ know|try|stick|chuck|bung|pop|scribble|jot|knock up|find|tell|show|play|turn|switch|bring (?:me|up)|add|drop|skip|check|send|stop|start|order|book|call|ring|phone|text|message|email|write|read|wake|rouse|look up|help|nudge|poke|ping|note|set|cancel|delete|save|keep|dim|log|draft|pay|translate|spell|convert|move|shift)\b(?!.*\b(?:walked|cried|went|felt|was|left|told|said)\b)/iu
/** What an imperative is not. */
const states: ReadonlySet<string> = new Set(['mood_tell', 'insult', 'praise', 'bored', 'self_feel', 'greet', 'sorry', 'thank', 'other', 'memory_keep'])
/** A wish that is said as a statement is a request only from here on. */
const wishes = 0.5
/** Below this a guess about a request is not believed. */
const doubtful = 0.25

/**
 * Reorders guesses by what the form allows: a first-person statement that asks for nothing is no question and hardly a request;
 * an unsure guess becomes `tell` for a statement and `other` for the rest.
 */
export function plausible(text: string, all: readonly Guess[]): Guess[] {
  const fitting = all.filter(({ label }) => needed[label]?.test(text) ?? true)
  const guesses = fitting.length > 0 ? fitting : all
  const best = guesses[0] as Guess
  // A question tells nothing: the next best guess, a judgement that is asked for, or a question about the world.
  if (questions.test(text) && best.label === 'tell') {
    const instead = asksJudgement.test(text) ? 'self_opinion' : between.test(text) ? 'company' : 'ask_world'
    const other = guesses.find((guess) => guess.label !== 'tell' && guess.score >= (instead === 'self_opinion' ? 0.15 : 0.06)) ?? { label: instead, score: 0.3 }
    return [other, ...guesses.filter((guess) => guess.label !== other.label)]
  }
  // An imperative tells nothing either: somebody is to do something.
  if (imperative.test(text) && best.label === 'tell') {
    const other = guesses.find((guess) => guess.label !== 'tell' && !states.has(guess.label) && guess.score >= 0.03)
    if (other) return [{ label: other.label, score: Math.max(other.score, 0.3) }, ...guesses.filter((guess) => guess.label !== other.label)]
  }
  const statement = (firstPerson.test(text) || named.test(text)) && !asking.test(text)
  const plainStatement = statement && !wanting.test(text)
  if (plainStatement && !stated.has(best.label)) {
    const allowed = guesses.filter((guess) => stated.has(guess.label))
    const tell = allowed[0] && allowed[0].score > 0.15 ? allowed[0] : { label: 'tell', score: 0.5 }
    return [{ label: tell.label, score: Math.max(tell.score, 0.5) }, ...guesses.filter((guess) => guess.label !== tell.label)]
  }
  if (
    statement &&
    best.score < wishes &&
    best.label !== 'list_add' &&
    !stated.has(best.label) &&
    !/\b(?:remind|reminder|alarm|timer|list|note|calendar|called|name|cancel|move|delete|remove|forget)\b/i.test(text)
  )
    return [{ label: 'tell', score: 0.4 }, ...guesses]
  if (best.score >= doubtful) return [...guesses]
  const instead = statement ? 'tell' : asking.test(text) ? (between.test(text) ? best.label : 'ask_world') : best.label
  if (instead !== best.label) return [{ label: instead, score: 0.4 }, ...guesses.filter((guess) => guess.label !== instead)]
  return [...guesses]
}

/** What stands in a diary by itself: "lunch with Priya on Thursday at one" holds no verb and is to be put down. */
const diaryNoun =
  /^(?:(?:oh|and|also|then|so|a|an|the|my|our|quick|team|staff|work|family|birthday|school|parents['’]?|zoom|video|phone)\s+)*(?:lunch|dinner|breakfast|brunch|supper|coffee|tea|drinks|pint|meeting|call|catch[- ]?up|appointment|dentist|doctor|gp|physio|vet|haircut|hairdresser|barber|optician|interview|class|lesson|training|practice|rehearsal|yoga|gym|pilates|swimming|football|rugby|tennis|choir|book club|concert|party|play|assembly|flight|train|check[- ]?up|blood test|scan|eye test|mot|viewing|evening)\b/i
const verbs =
  /\b(?:i|i['’]?m|we|he|she|they|it|it['’]?s|is|was|were|are|am|be|been|went|has|have|had|did|does|do|will|would|can|could|\p{L}{3,}ed|made|got|gave|said|told|took|came|felt|ran)\b|\?/iu
/** A question about somebody or something of this life, not about the world. */
const asksOfSomebody = /^(?:(?:and|so|ok|hey)[, ]+)*(?:who|when|where|how old|what|which|does|is|did|has)(?:['’]s| is| was| are| does| did| has| do| will)?\b/i
const worldly: ReadonlySet<string> = new Set(['ask_world', 'ask_define', 'clock_until', 'person_rename', 'ask_news', 'self_who'])

type Life = { readonly text: string; readonly timed: boolean; readonly people: readonly PersonNamed[]; readonly names?: ReadonlySet<string> }

/** What the people and times of an utterance say about it, beyond its words. */
export function inThisLife(guesses: Guess[], { text, timed, people, names }: Life): Guess[] {
  const best = guesses[0] as Guess
  const first = (label: string, score: number): Guess[] => [
    { label, score: Math.max(score, guesses.find((guess) => guess.label === label)?.score ?? 0) },
    ...guesses.filter((guess) => guess.label !== label),
  ]
  if ((best.label === 'tell' || best.label === 'event_query') && timed && diaryNoun.test(text) && !verbs.test(text)) return first('event_add', 0.7)
  const theirs = people.some(
    (one) =>
      one.relation !== undefined ||
      names?.has((one.name ?? '').toLowerCase()) ||
      (one.name !== undefined && !one.name.includes(' ') && one.end >= text.replace(/[?.! ]+$/, '').length),
  )
  if (people.length > 0 && /^(?:please )?tell me (?:more |something |everything )?(?:about|of)\b/i.test(text) && best.label !== 'memory_ask')
    return first('memory_ask', 0.6)
  if (worldly.has(best.label) && best.score < 0.95 && theirs && asksOfSomebody.test(text)) return first('memory_ask', 0.6)
  return guesses
}
