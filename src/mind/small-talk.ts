/** Everything that steers a conversation or asks about the companion itself: greetings, thanks, goodbyes, repairs, nonsense. */
import { localTime } from '../words/moment.ts'
import type { Reading } from '../words/reading.ts'
import { itself } from './lines/itself.ts'
import { asideOf } from './asides.ts'
import { introducedBy, ownPerson } from './introduces.ts'
import { steering } from './lines/steering.ts'
import { withMove } from './fresh.ts'
import type { MindState, Turn } from './mind.ts'
import { notesOf, withNotes } from './notes.ts'
import { choose, fill } from './realise.ts'
import type { Slots } from './realise.ts'
import { comesRound } from './technique-run.ts'
import { dueFollowUp, followedUp, saidWhen } from './threads.ts'
import { followUpLine } from './follow-up.ts'

/** `name` is the person's own, just given in passing. */
export type Steered = { readonly text: string; readonly state: MindState; readonly last?: true; readonly name?: string }

type Key = keyof typeof steering

/** Praise is of the companion or of what it said; "I like horses" praises horses. */
const praises =
  /\b(you|your|u|ur)\b|^(that|this|it)( i|')?s? .*\b(good|great|helpful|kind|nice|lovely|beautiful|funny|clever|useful|perfect|brilliant|true|wise)\b|^(good|great|nice|lovely|well|clever|brilliant|perfect|thanks?)\b/

/** The answer to steering or to a question about the companion; undefined where the segment is neither. */
export function steer(reading: Reading, turn: Turn, state: MindState, alone: boolean): Steered | undefined {
  const text = reading.text.trim()
  const lower = text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\b(what|who|how|where|that)s\b/g, "$1's")
  const bare = lower
    .replace(/[^\p{L}\p{N}' ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const words = bare === '' ? 0 : bare.split(' ').length
  const notes = notesOf(state)
  const hour = localTime(turn.moment).hour
  const night = hour >= 22 || hour < 5
  const say = (lines: readonly string[], move: string, slots: Slots = {}): Steered => {
    const name = turn.person.name && turn.chance.next() < 0.3 ? `, ${turn.person.name}` : ''
    const chosen = choose(
      lines,
      { name, self: turn.self.name, ...slots },
      { state, manner: turn.self.manner, chance: turn.chance, recent: notes.recent, quiet: notes.spare.includes('questions') },
    )
    return { text: chosen?.text ?? '', state: withMove(state, { move, ...(chosen ? { line: chosen.id } : {}), at: turn.moment.now.toString() }) }
  }
  const from = (key: Key, slots: Slots = {}): Steered => say(steering[key], key, slots)
  const is = (...intents: string[]): boolean => intents.includes(reading.intent) && reading.score >= (words > 5 ? 0.9 : 0.75)

  // Nothing, or nothing that is language
  if (bare === '')
    return /[?]/.test(text) && !/\p{Emoji_Presentation}/u.test(text)
      ? from('question')
      : /^!+$/.test(text)
        ? from('exclaim')
        : text === ''
          ? from('ok')
          : from('symbols')
  if (/^(test|testing|testing testing|test 1 2 3|testing 1 2|test test|1 2 3|123|1 2|hello world|foo|foobar|lorem ipsum.*|ping)$/.test(bare))
    return from('test')
  if (/^\d[\d ]*$/.test(bare)) return from('number', { number: text })
  if (/^[a-z]$/.test(bare) && !/^[kyn]$/.test(bare)) return from('letter')
  if (isMash(bare)) return from('mash')
  if (/[{};]\s*$|=>|<\/?\w+>|\bfunction\s*\(|console\.log|SELECT .* FROM|#include|def \w+\(|import \w+ from/.test(text)) return from('code')

  if (/^(i (need|want|have|'?d like) to stop|let'?s (stop|leave it) (here|there)|that'?s enough for)\b/.test(bare) && words < 9)
    return { ...from('stopHere'), last: true }
  const introduced = introducedBy(reading, turn)
  if (introduced) {
    const greeted = state.moves.at(-1)?.move.startsWith('greet') && !alone
    const hello = greeted
      ? { text: turn.person.name ? '' : `Good to know your name, ${introduced}.`, state }
      : greet({ ...turn, person: { ...turn.person, name: introduced } }, state, (key, slots) => from(key, { ...slots, name: `, ${introduced}` }), hour, alone)
    return { ...hello, name: introduced }
  }
  const known = ownPerson(text)
  if (known)
    return say(
      turn.moment.betweenUs ? [`${known}. All right.`] : [`${known}. I’ll remember that.`, `${known}. Good to know.`, `${known}, I’ve got that.`],
      'known',
    )

  // Goodbyes: one turn, nothing after
  if (
    (is('part') && words <= 5 && !/^(i'?ll|i will|i'?m|she|he|they|my) (tell|call|text|do|try|ask)/.test(bare)) ||
    (/^(ok(ay)? |right |well |anyway |thanks? |thank you |yeah |so |and |fine )*(good day to you|gtg|g2g|brb|i must get on$|i must go$|must dash|bye|bye bye|goodbye|good night|night|nite|gn|see (you|ya)|cya|ttyl|later|laters|talk (to you )?later|i('?m| am) (off(?= (now|then|to|out|home|wish)\b|$)|going to bed|heading (off|out|to bed))|gotta go|got to go|i have to go|i('?ve| have) got to go|(thanks? )?i (guess i |suppose i |think i |'?d better |had better |really |probably |should |shall |must |will |need to |better |am going to |'?m going to |'?ll )*(should |will |shall |'?d better )?(go|sleep|try to sleep|get some sleep|go to (bed|sleep)|get to bed|turn in|say good ?night|be off|get going)( now| then| soon| though)?$|(i'?m |i am )?(going|gonna) (to )?(try (and |to )|go and )?(sleep|go to (bed|sleep)|bed)( now| then)?$|time for bed|off to (bed|sleep|work))\b/.test(
      bare,
    ) &&
      words < 12 &&
      !/\b(but|because|can ?not|can'?t|if|what|how|why)\b/.test(bare))
  ) {
    const out = /\b(pub|party|date|dinner|dancing|cinema|concert|gig|friends?|out with|game|match|theatre)\b/.test(bare)
    return { ...from(out ? 'partOut' : night || /night\b|\b(bed|sleep)\b/.test(bare) ? 'partNight' : 'partDay'), last: true }
  }

  const aside = asideOf(bare, state.moves.at(-1)?.move)
  if (aside) return from(aside)

  // Repairs: the person is at odds with what was said
  if (
    /\b(don'?t|do not) (start|bother|keep)\b.*\bquestions\b|\b(stop|no more|quit|enough) (asking|questions|with the questions)|\b(too many|so many) questions|\bdon'?t ask\b|why (do|are) you (keep )?ask(ing)?\b/.test(
      bare,
    )
  ) {
    const s = from('noQuestions')
    return { ...s, state: withNotes(s.state, { spare: [...new Set([...notes.spare, 'questions'])], asked: undefined }) }
  }
  if (/\b(don'?t|no) (need|want|give me|more)? ?(your |any )?advice\b|\bnot asking for advice\b|\bstop (giving|with the) advice\b/.test(bare)) {
    const s = from('noAdvice')
    return { ...s, state: withNotes(s.state, { spare: [...new Set([...notes.spare, 'advice', 'questions'])] }) }
  }
  if (
    /\b(don'?t|do not|rather not|not) (really )?(want|like|wanna)?( to)? ?(talk|speak) about (it|that|this|him|her|them)\b|^(leave it|drop it|let'?s (not|leave it|change the subject)|change (the )?subject|no,? don'?t answer( that)?|don'?t answer( that)?)\b/.test(
      bare,
    ) &&
    words < 12
  ) {
    const s = from('leaveIt')
    return { ...s, state: withNotes(s.state, { asked: undefined, topic: undefined }) }
  }
  if (/^(please )?(don'?t|do not) (tell|say|give|judge|lecture|start|laugh)\b/.test(bare) && words < 9) return from('willNot')
  if (/^(that|it|this) has nothing to do with (it|that|this|anything)( sorry)?$|^(sorry )?(that was |bit )?random( sorry)?$/.test(bare)) return from('aside')
  if (
    /^(do you mind if i|would you mind if i|mind if i|is it (ok|okay|all right|alright) if i|can i|could i|may i|let me|i (need|want) to)( just)? (moan|vent|rant|whinge|complain|offload|have a moan|let off steam)\b/.test(
      bare,
    ) &&
    words < 16
  )
    return from('justListen')
  if (/\bjust listen\b|\bneed (you )?to (just )?(listen|vent)\b|\b(let|want) me (to )?vent\b|\bneed to vent\b/.test(bare) && words < 10)
    return from('justListen')
  if (
    /\bthat('?s| is| was)(n'?t| not)( (really|much of|even|exactly))?( an?)? (apology|answer|sorry)\b|^(call that|is that) an? (apology|answer)\b/.test(bare) &&
    words < 9
  )
    return from(/answer/.test(bare) ? 'unanswered' : 'repairFit')
  if (
    /\b(not what i (said|meant|asked|mean)|that'?s not (it|right|true|the point|what)|you (mis|didn'?t )(understood|understand|get)|wrong answer|missed the point|makes no sense|doesn'?t make sense|(what|that) has (that|nothing)( got)? to do)\b|^(wrong|no that'?s wrong|huh that'?s wrong)$/.test(
      bare,
    )
  )
    return from('repairWrong')
  if (/\byou (did ?n[o']?t|did not|never|have ?n[o']?t) (even )?(answer|reply|respond)|\byou said nothing\b|\bignored (me|my question)\b/.test(bare))
    return from('unanswered')
  if (
    /\byou can'?t (even )?(do|think|understand|reason|feel|read|count)\b|\bprove (that )?you'?re\b|\bwhat a (machine|robot|computer|bot) would say\b/.test(bare)
  )
    return from('doubted')
  if ((/\byou sound like\b/.test(bare) && words < 9) || /^why do you (talk|speak|write|sound) (like (that|this)|so)\b/.test(bare)) return from('repairRobot')
  if (/\byou (did nothing|didn'?t do (it|anything)|forgot|promised|said you would|were supposed to|didn'?t remind|lied)\b/.test(bare)) return from('blamed')
  if (
    /^(are|were) you (even |actually |really )?(listening|paying attention|reading)\b|\b(you )?(never|not|aren'?t|are not|don'?t|won'?t) (even )?(listen(ing)?|hear(ing)? me|paying attention)\b|\bdid you even (read|hear|listen)/.test(
      bare,
    ) &&
    /\byou\b/.test(bare)
  )
    return from('repairListen')
  if (
    /\byou (sound|talk|are|act)( \w+)? like (a )?(robot|machine|bot|fortune cookie|therapist|poet|book|greeting card)|\b(so|very|too) robotic\b|\bfortune cookie\b|\bcanned\b|\bscripted\b/.test(
      bare,
    )
  )
    return from('repairRobot')
  if (
    /\byou (already|just) (said|told|asked)|\byou (always|keep|kept) (say|saying|ask|asking|repeating|telling me)( me)?( that| the same( thing)?| this)?$|\b(repeating|repeat) yourself\b|\bsaid that (already|before|twice)\b|\basked (me )?(that|already)\b/.test(
      bare,
    )
  )
    return from('repairAgain')
  if (
    is('clarify') ||
    /^(what do you mean|what did you mean|meaning|how do you mean|i don'?t (understand|get it|follow)|what does that mean|huh|what|wdym|come again|explain)( by that)?$/.test(
      bare,
    )
  ) {
    const last = state.last?.said
    // "He left me on read. What does that mean?" is asked of what he did.
    if (/^what does (that|it|this) mean$/.test(bare) && notes.before.human) return undefined
    if (!last) return from('clarifyNone')
    const said = plainer(last)
    return from(said.endsWith('?') ? 'clarifyAsked' : 'clarify', { last: said })
  }
  if (is('repeat') || /^(say (that|it) again|repeat( that)?|again please|pardon|sorry what|what did you say)$/.test(bare)) {
    // "What time was that for?" is asked of what was set.
    const set = /\b(?:time|day|when)\b/.test(bare)
      ? notes.recent.findLast((said) => /\b(?:remind|timer|wake|calendar|is down|Set for)\b/i.test(said) && /\d/.test(said))
      : undefined
    if (set) return from('repeat', { last: set })
    return state.last ? from('repeat', { last: state.last.said }) : from('clarifyNone')
  }
  if (
    is('memory_why') ||
    /^(why (did|do|would) you (say|think|ask|bring) (that|so|this|it)|how do you know( that)?|says who|where did you get that|who told you)/.test(bare)
  ) {
    const sources = state.last?.sources ?? []
    return sources.length > 0
      ? from('why', { sources: sources.map((s) => `“${s.text}”, ${saidWhen(s.at, turn.moment.now, turn.moment.zone)}`).join('; ') + '.' })
      : from('whyNone')
  }

  // Itself
  const asksSelf = /\b(this|anyone|you|your|yourself|u|ur|me|i)\b/.test(bare)
  if (asksSelf && words < 16)
    for (const entry of itself)
      if (entry.asks.test(lower)) {
        if (entry.key === 'favourite' && /\b(like|love|enjoy) (it|that|this) (when|if)\b/.test(bare)) continue
        return say(entry.lines, `self.${entry.key}`, { since: dateOf(turn.self.since, turn.moment.zone) })
      }
  const bySelf: Readonly<Record<string, string>> = {
    self_who: 'name',
    self_name: 'name',
    self_can: 'can',
    self_made: 'made',
    self_feel: 'feel',
    self_others: 'others',
    self_privacy: 'privacy',
    self_age: 'age',
  }
  const selfKey = bySelf[reading.intent]
  if (selfKey && reading.score >= 0.6 && asksSelf)
    return say(itself.find((e) => e.key === selfKey)!.lines, `self.${selfKey}`, { since: dateOf(turn.self.since, turn.moment.zone) })

  // Civilities
  if (
    is('how_are_you') ||
    /^(and |so |hey |hi |hello )*(how are (you|u|things|ya)|how r u|how('?s| is) it going|how do you do|hru|how you doing|what'?s up|wassup|sup|whats up|you ok(ay)?|are you (ok|okay|well|alright)|how have you been)( doing)?( today| tonight| then| mate)?$/.test(
      bare,
    )
  )
    return from('howAreYou')
  if (
    words <= 6 &&
    (is('greet') ||
      /^(oh |ok )?(hi+|hey+|hello+|hiya|yo|good (morning|afternoon|evening|day)|morning|evening|afternoon|howdy|greetings|g'day|hallo|heya|ello|alright)( (there|you|again|all|friend|mate|everyone|\p{L}+))?$/u.test(
        bare,
      ))
  )
    return greet(turn, state, from, hour, alone)
  if (
    /^(ok |okay |oh |well |and |but |aw |anyway |haha |no )*(thanks?|thank you|cheers|ta|thx)( so much| very much| a lot| again)? for (listening|asking|not|being|that|your|the|talking|letting|hearing|keeping|reminding|remembering|saying|caring|this|helping|putting|staying|understanding|everything|it)\b/.test(
      bare,
    ) &&
    words < 14
  )
    return from('thankFor')
  if (
    is('thank') ||
    (/^(ok |okay |oh |no |great |perfect |cool |lovely )*(thanks|thank you|thx|ty|cheers|ta|much appreciated|many thanks|thank u|tysm)\b/.test(bare) &&
      words < 8)
  )
    return from('thank')
  if (
    (is('sorry') && words < 10) ||
    /^(i'?m |i am )?(so |really |very )?sorry( about (that|before|earlier|yesterday)| for (that|being|shouting|what i said).*)?$/.test(bare)
  )
    return from('sorry')
  if (/^(ha)+h?$|^(lol|lmao|rofl|lmfao|hehe|heh|hah|haha\w*)$|^that('?s| was| is) (so )?(funny|hilarious)$/.test(bare)) return from('lol')
  if (/\b(do not|don'?t|pls don'?t|please don'?t) (you dare )?(laugh|judge|make fun)\b/.test(bare)) return from('noLaugh')
  if (/^(omg|oh my god|omfg|no way|you guys|holy \w+|whoa|woah)$/.test(bare)) return from('wow')
  if (/^never ?mind\b/.test(bare) && words < 7) return from('cancel')
  if (is('joke') || /\b(tell|know|got|say)\b.*\b(jokes?|something funny)\b|^(another|one more)( one| joke)?( please)?$|make me laugh/.test(bare))
    return /^(another|one more)/.test(bare) ? join(from('jokeMore'), from('joke')) : from('joke')
  if (
    ((is('insult') && words <= 8 && (words <= 3 || /\b(you'?re|you are|u r|ur|your)\b/.test(bare))) ||
      /\b(you|u|ur|you'?re|your)( are|'re)?( \w+){0,3} (stupid|useless|dumb|idiot|moron|suck|pathetic|worthless|terrible|trash|garbage|rubbish|crap|shit|annoying|boring|the worst|awful)\b|^(shut up|fuck you|fuck off|piss off|screw you|i hate you|go away|get lost|you suck|stupid( bot| machine| thing)?|idiot|useless|moron)\b/.test(
        bare,
      )) &&
    words < 14
  )
    return from('insult')
  if (/^(fuck|shit|damn|bloody hell|ffs|for fuck'?s sake|crap|bollocks|argh+|ugh+|aargh|gah)( this| it| me)?$/.test(bare)) return from('swear')
  if (
    (((is('praise') || reading.act === 'praise') && praises.test(bare) && !/\b(suppose|guess|but|not)\b/.test(bare) && reading.feeling.valence > -0.2) ||
      /^(you('?re| are) (\w+ )?(great|the best|awesome|amazing|good|nice|sweet|funny|smart|clever|helpful|lovely|kind|brilliant)|good (bot|job|one|answer|point|question)|well (done|said)|nice one|i like (you|that|talking to you)|that('?s| was| is) (\w+ )?(helpful|nice of you|a good (question|point|answer)|kind|beautiful|well put))\b/.test(
        bare,
      )) &&
    words < 12
  )
    return from('praise')

  if (/^(no |yes |yeah |ok |okay |true |well |hm |fine |i guess |i suppose )*(you('?re| are) (\w+ )?right)( i guess| i suppose| actually)?$/.test(bare))
    return from('conceded')
  if (
    /^(ok(ay)? |oh |hm+ |yeah |yes |well |ha |actually |no )*((that|it)('?s| is| was)? )?(actually |really |not |quite |such )*(an? )?(bad |good |fair |great |helpful )+(idea|point|advice|thinking|plan|call)( actually| i guess| thanks)?$|^(point taken|touch(e|é))$/.test(
      bare,
    )
  )
    return from('goodIdea')
  // Ways into a conversation
  if (
    /^(can|could|may) i (ask|tell) (you )?(something|a question|you something)|^i have a question|^(i )?(have|got|need) to (ask|tell) you something|^question$/.test(
      bare,
    )
  )
    return from(/tell/.test(bare) ? 'tellAway' : 'askAway')
  if (
    /^(guess what|you('?ll| will) never guess|so guess what|wanna hear something|you won'?t believe( this| what happened)?|something (happened|weird happened|crazy happened)|big news|i have news|i'?ve got news|good news|bad news|news)$/.test(
      bare,
    )
  )
    return from('tellAway')
  if (
    /^(can we|could we|let'?s|i (want|need|would like|wanna) (to )?(just )?|just (want|need|wanted) to )( just)?(talk|chat)( to (you|someone|somebody)| with (you|someone))?( a bit| for a (bit|while|minute))?( please)?$|^talk to me$|^i need (someone|somebody) to talk to$/.test(
      bare,
    )
  )
    return from('needTalk')
  if (/^(i need|can you give me|give me|any) (some )?advice\b/.test(bare) && words < 8) return from('advice')
  if (is('company') || /\b(keep me company|stay with me|don'?t go|be with me|stay here)\b/.test(bare)) {
    const here = from('company')
    return join(here, !here.text.includes('?') && turn.chance.next() < 0.4 ? from('companyOut') : undefined)
  }
  if (
    ((is('bored') && !/what should|what to do|bored (of|with)/.test(bare)) ||
      /^(i'?m |im |i am )?(so |really |just |a bit |soo+ )*bored( out of my mind| af| to death| stiff| lol| rn| today| tonight)?$/.test(bare)) &&
    words < 8
  )
    return from('bored')
  if (
    (!notes.subject && !notes.topic && /^what (should|shall|can|do) (i|we) do (now|today|tonight)$/.test(bare)) ||
    /^(entertain me|what now|now what|ask me (something|a question|anything)|surprise me)$/.test(bare)
  )
    return /^(what|now)/.test(bare) ? from('whatNow') : from('bored')

  if (
    /^((can|could|will) (you|u) |please |just |go on )*(tell me (something|anything)( interesting| new| nice| good| else| fun| happy| random)?|say something( nice| interesting| funny| kind)?|distract me|cheer me up|talk to me about (something|anything))( please)?$/.test(
      bare,
    )
  ) {
    return from(/nice|kind|cheer|happy|good/.test(bare) ? 'niceThing' : 'oddFact')
  }

  // The very short: never a question back
  if (words <= 3) {
    const brief = (key: Key): Steered => (notes.brief === 3 ? from('okOffer') : from(key))
    if (
      /^(ok|okay|k|kk|okey|right|sure|alright|all right|fine|cool|good|great|nice|mm|mhm|hm+|mmm+|ah|oh|i see|got it|fair|fair enough|true|indeed|yep ok|ok then|well|so|oh well|oh ok|ok cool|anyway|whatever you say|understood|noted|same|word|bet|facts|interesting|wow|huh ok|ah ok|aha|oh right|makes sense|aw|aww)$/.test(
        bare,
      )
    )
      return brief('ok')
    if (
      /^(yes|yeah|yep|yup|ya|yea|aye|ja|i do|i did|i am|i will|i was|it is|it was|agreed|deal|done|definitely|absolutely|of course|exactly|totally|yes please|yes i (do|did|am|was|will)|very|very much|i think so|i guess( so)?|i suppose( so)?|sort of|kind of|a bit|a little|probably)$/.test(
        bare,
      )
    )
      return brief('shortYes')
    if (/^(no|nope|nah|no thanks|no thank you|not really|not yet|never|not at all|no i (don'?t|didn'?t|am not|wasn'?t)|neither|none|negative)$/.test(bare))
      return brief('shortNo')
    if (/^(idk|i don'?t know|dunno|don'?t know|no idea|no clue|not sure|hard to say|who knows|beats me)$/.test(bare)) return brief('idk')
    if (/^(whatever|i don'?t care|don'?t care|who cares|so what|meh|eh|idc)$/.test(bare)) return brief('dontCare')
    if (/^(ok |okay |well |yeah |yes |hm |mm )*(maybe|perhaps|possibly|could be|we('?ll)? see|depends|it depends)$/.test(bare)) return brief('maybe')
    if (/^(nothing|nothing much|not much|nm|nothing really|nada|nothing new|nothing special|the usual|same old|just hi|just hello)$/.test(bare))
      return brief('nothing')
  }
  return undefined
}

/** A greeting fits the hour and what is open; it says hello and at most one thing more. */
function greet(turn: Turn, given: MindState, from: (key: Key, slots?: Slots) => Steered, hour: number, alone: boolean): Steered {
  const notes = notesOf(given)
  const ago = notes.lastAt ? turn.moment.now.since(Temporal.Instant.from(notes.lastAt)).total('minutes') : Infinity
  if (ago < 60) return from('greetAgain')
  const hello = from(hour < 5 || hour >= 23 ? 'greetNight' : hour < 11 ? 'greetMorning' : hour < 18 ? 'greetDay' : 'greetEvening')
  if (!alone) return hello
  const due = dueFollowUp(given, turn.moment.now)
  if (due) {
    const asked = followUpLine(due, { ...turn, state: hello.state })
    if (asked) return { text: `${hello.text} ${asked.text}`, state: followedUp(asked.state, due.id, turn.moment.now) }
  }
  const round = hour >= 7 && hour < 22 ? comesRound({ ...turn, state: hello.state }) : undefined
  if (round) return { text: `${hello.text} ${round.text}`, state: round.state }
  if (hour >= 23 || hour < 5 || notes.spare.includes('questions') || turn.person.company < 0.2) return hello
  // A hello is often only a hello.
  if (turn.chance.next() < 0.45) return hello
  const more = from('greetMore')
  return { text: `${hello.text} ${more.text}`, state: withMove(hello.state, more.state.moves.at(-1)!) }
}

const join = (a: Steered, b: Steered | undefined): Steered => (b ? { text: `${a.text} ${b.text}`, state: withMove(a.state, b.state.moves.at(-1)!) } : a)

/** Said again more plainly: the last question alone, or the first sentence. */
const plainer = (last: string): string => last.split(/(?<=[.?])\s+/).findLast((s) => s.endsWith('?')) ?? last.split(/(?<=[.?])\s+/)[0] ?? last

function isMash(bare: string): boolean {
  const words = bare.split(' ')
  if (words.length > 3) return false
  return words.every(
    (w) =>
      w.length > 3 &&
      (!/[aeiouy]/.test(w) ||
        /^(asdf|qwer|zxcv|hjkl|sdfg|dfgh|fghj|jkl|wasd)/.test(w) ||
        (/(.)\1{3,}/.test(w) && !/^(so+|no+|yes+|he+y+|a+h+|hm+|ar+gh+|u+gh+|wo+w+|o+h+|ha+|ye+a+h*|plea+se+)$/.test(w)) ||
        /[bcdfghjklmnpqrstvwxz]{6,}/.test(w)),
  )
}

const dateOf = (iso: string, zone: string): string => {
  const at = Temporal.Instant.from(iso).toZonedDateTimeISO(zone)
  return `${at.day} ${['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][at.month - 1]} ${at.year}`
}
export { fill }
