import { cleaned, everything, first, plain, said, withoutWhens } from './parts.ts'
import type { Said, SlotRule, Slots } from './parts.ts'

const lasting =
  /\b(?:for |of )?(?:an? |the |half an? |one and a half |(?:\d+(?:\.\d+)?|[\p{L}-]+)(?: and a (?:half|quarter))?[ -]?)(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|m|s|days?|weeks?)\b(?:(?:,? and|,)? (?:(?:\d+|[\p{L}-]+)[ -]?)?(?:a half|seconds?|secs?|minutes?|mins?|hours?|hrs?))*/giu

const reminderSet: SlotRule = (heard) => {
  const text = plain(withoutWhens({ ...heard }))
  const what = first(
    text,
    /\bremind me(?:\s+again)?\s+(?:to|that|of|about)\s+(.+)$/i,
    /\b(?:reminder|nudge|ping)(?: me)?\s*(?:to|about|of|for|that|called|saying|:)\s*(.+)$/i,
    /\b(?:don'?t let me forget|help me remember|must not forget|mustn'?t forget|remember|make sure i(?: don'?t forget)?)\s+(?:to\s+|about\s+|that\s+)?(.+)$/i,
    /\b(?:tell|let) me(?: know)?\s+(?:to|that|when)\s+(.+)$/i,
    /\b(?:i )?(?:have|need|got) to\s+(.+?),?\s+remind me\b/i,
    /\bif i forget to\s+(.+?)(?:\s+remind me)?$/i,
    /^(?:new |set (?:a |up a )?(?:\w+ )?|create (?:a )?|add (?:a )?)?(?:reminder|remind)\s*[:,-]?\s+(?!me\b)(.+)$/i,
    /\bremind me\s+(.+)$/i,
  )
  return said({
    what: what
      ? cleaned(what.replace(/^(?:to|that|of|about|for)\s+/i, '').replace(/\s*\b(?:remind me|reminder)\b\s*$/i, '')).replace(
          /^(?:later|something|again|me)$/i,
          '',
        )
      : undefined,
  })
}

/** Which one is meant: what is left when the verb, the noun and the times are gone. */
const which =
  (noun: string): SlotRule =>
  (heard) => {
    const text = plain(withoutWhens(heard))
    const subject = first(
      text,
      new RegExp(String.raw`\b${noun}s?\s+(?:to|about|for|of|called|named|that says|on)\s+(.+)$`, 'i'),
      new RegExp(String.raw`\b(?:the|my|that)\s+(.+?)\s+${noun}s?\b`, 'i'),
    )
    return said({
      what:
        subject && !/^(?:next|last|first|second|current|other|new|same)$/i.test(subject)
          ? subject.replace(/\s+(?:to|for|until|by|back|forward)$/i, '')
          : undefined,
      which: first(text, /\b(next|last|first|second|third|other|latest)\b/i),
      all: everything(text),
    })
  }

const reminderChange: SlotRule = (heard) => {
  const by = first(
    heard.text,
    /\bby\s+((?:\d+|an?|half an?|[\p{L}-]+)\s+(?:minutes?|mins?|hours?|days?|weeks?))\b/iu,
    /\b((?:\d+|an?|half an?|one|two|three|ten|fifteen|twenty|thirty)\s+(?:minutes?|mins?|hours?|days?|weeks?))\s+(?:later|earlier)\b/i,
    /\b(?:back|forward)\s+(?:by\s+)?((?:\d+|an?|half an?|[\p{L}-]+)\s+(?:minutes?|mins?|hours?|days?|weeks?))\b/iu,
    /\b(?:snooze|again)\b.*?\b(?:for|in)\s+((?:\d+|an?|half an?|[\p{L}-]+)\s+(?:minutes?|mins?|hours?|days?))\b/iu,
  )
  const direction = by === undefined ? undefined : /\b(?:earlier|forward|sooner)\b/i.test(heard.text) ? 'earlier' : 'later'
  const base = which('(?:reminder|reminding me|remind me)')(heard)
  return said({ ...base, by, direction, newWhat: first(heard.text, /\bto say\s+(.+)$/i) })
}

const timerSet: SlotRule = (heard) => {
  const text = plain(heard.text)
  const bare = text.replace(lasting, ' ')
  const name = first(
    bare,
    /\b(?:called|named|label(?:led)?)\s+(.+)$/i,
    /\btimer\s+(?:to|for)\s+(?:the\s+|my\s+)?(?!(?:and|to)\b)([\p{L} -]+)$/iu,
    /^(?:set|start|make|create|put)?\s*(?:an?|the|another|my|new)?\s*([\p{L}-]+(?: [\p{L}-]+)?)\s+timer\b/iu,
    /\bfor the\s+([\p{L}-]+)\b/iu,
    /^the\s+([\p{L}-]+)\s+needs?\b/iu,
    /\bhow (?:long|much longer) (?:have|has|on|for) the\s+([\p{L}-]+)/iu,
  )
  const nothing =
    /^(?:set|start|another|a|an|the|my|second|new|of|for|on|ok|put|and|cancel|stop|kill|end|delete|check|reset|pause|timer|that|this|all|turn off|time|stop the|cancel the|cancel my|is the|left on the|left|give me|please|i need|one|next|first|last)$/i
  return said({
    name: name && !nothing.test(name) ? name.replace(/^(?:set|start|stop|cancel|check|kill|end|a|an|the|my)\s+/i, '').replace(nothing, '') : undefined,
    all: everything(bare),
    which: first(bare, /\b(first|second|third|last|other)\b/i),
  })
}

const alarm: SlotRule = (heard) =>
  said({
    name: first(withoutWhens(heard), /\balarm\s+(?:called|named|to|for)\s+(?!(?:me|the|my)\b)([\p{L} -]{3,})$/iu),
    all: everything(heard.text),
    which: first(heard.text, /\b(next|first|second|last|morning|other)\s+alarm\b/i),
  })

const place = (heard: Said): string | undefined => heard.places[0]

const eventLead =
  /^(?:add|put|schedule|set up|set|book|create|make|arrange|pencil in|pencil|block out|block off|block|write|enter|mark|plan|save the date for|save|put down|new event|new appointment|calendar|event|remember|i(?:'ve| have)(?: got)?|note|cancel|delete|remove|move|reschedule|postpone|push back|push|shift|bring|change the time of|change the location of|change the date of|change|call off|scrap|drop|take|rename|make)\b[\s:]*(?:an?\s+|the\s+|my\s+|our\s+|some\s+)?/i
const eventTail =
  /\s*\b(?:to|in|into|on|from|off|out of|of)\s+(?:the|my|our)?\s*(?:calendar|diary|agenda|schedule|planner)\b.*$|\s*,?\s*\b(?:put it in|add it|take it out|remove it|save it)\b.*$|\s+(?:back|forward|to|until|off|over|by|instead|in)$/i

/** The name of an event: what is left of "add … to my calendar on Friday at nine". */
export function titleOf(heard: Said): string | undefined {
  const text = plain(withoutWhens(heard)).replace(/\b(?:an? )?(?:new )?(?:calendar )?(?:event|entry|appointment)\s+(?:called|named|for|:)\s*/i, '')
  let title = text.replace(eventLead, '').replace(eventTail, '').replace(eventTail, '')
  title = title
    .replace(/\s+(?:back|forward)?\s*(?:by)?\s*(?:an?|half an?|\d+|one|two)\s+(?:hours?|minutes?|days?|weeks?)(?:\s+(?:later|earlier|longer|shorter))?$/i, '')
    .replace(/\b(?:at|on|for|to|from|until|by|is now|has been moved|back)\s*$/i, '')
  const clean = cleaned(title.replace(/^(?:an?|the|my|our)\s+/i, ''))
  return /^(?:an?|the|my|it|that|this|event|appointment|event called|something|everything|meeting time|out|down|in|)$/i.test(clean) ? undefined : clean
}

const eventAdd: SlotRule = (heard) => {
  const title = titleOf(heard)
  const at = place(heard)
  return said({ title, place: at, with: heard.people.map((person) => person.text).join(', ') })
}

const eventQuery: SlotRule = (heard) => {
  const text = plain(withoutWhens(heard))
  return said({
    title: first(
      text,
      /\b(?:when|what time|where|what day)(?:'s|’s|s| is| are| does| do)\s+(?:the|my|our)?\s*(?:next\s+)?(.+?)(?:\s+(?:start|begin|end|take place|on|again))?$/i,
      /\b(?:do i have|is there|have i got)\s+(?:an?|any|the|my)\s+(.+?)(?:\s+(?:in|on) (?:the|my) (?:calendar|diary|agenda|schedule))?$/i,
    )?.replace(/^(?:plans?|anything|appointments?|meetings?|events?|things?|free time|time|something)$/i, ''),
    with: /\b(?:seeing|meeting|see|meet|with)\b/i.test(text) ? heard.people.map((person) => person.text).join(', ') : undefined,
    asks: /^(?:where)\b/i.test(text)
      ? 'where'
      : /^(?:who)\b/i.test(text)
        ? 'who'
        : /^how many\b/i.test(text)
          ? 'how many'
          : /\b(?:free|busy|time)\b/i.test(text) && /^(?:am|is|do|have|are)\b/i.test(text)
            ? 'free'
            : /^(?:when|what time|what day)\b/i.test(text)
              ? 'when'
              : undefined,
  })
}

const eventMove: SlotRule = (heard) => {
  const change = reminderChange(heard)
  const to = first(heard.text, /\b(?:location|place|room)\b.*?\bto\s+(.+)$/i)
  return said({ title: titleOf(heard), by: change.by, direction: change.direction, place: to, newTitle: first(heard.text, /^rename\b.*?\bto\s+(.+)$/i) })
}

const eventCancel: SlotRule = (heard): Slots =>
  said({ title: titleOf(heard)?.replace(/^(?:all|everything)$/i, ''), all: everything(heard.text), with: heard.people.map((person) => person.text).join(', ') })

const clockZone: SlotRule = (heard) => {
  const [one, two] = heard.places
  return said({ place: one, other: two, clock: first(heard.text, /\b((?:\d{1,2}(?::\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.|o'?clock)?|noon|midnight))\b/i) })
}

const until: SlotRule = (heard) =>
  said({
    what: first(plain(heard.text), /\b(?:until|till|til|before|to|since|countdown to)\s+(?:the\s+|my\s+)?(.+)$/i, /\b(?:how long ago (?:was|is|did))\s+(.+)$/i),
    since: /\b(?:since|ago)\b/i.test(heard.text) ? 'since' : undefined,
  })

export const timeSlots: Readonly<Record<string, SlotRule>> = {
  reminder_set: reminderSet,
  reminder_query: which('reminders?|remind me'),
  reminder_change: reminderChange,
  reminder_cancel: which('(?:reminder|reminding me|remind me)'),
  timer_set: timerSet,
  timer_query: timerSet,
  timer_cancel: timerSet,
  alarm_set: alarm,
  alarm_query: alarm,
  alarm_cancel: alarm,
  event_add: eventAdd,
  event_query: eventQuery,
  event_move: eventMove,
  event_cancel: eventCancel,
  clock_time: (heard) => said({ place: place(heard) }),
  clock_date: (heard) => said({ what: first(plain(heard.text), /\b(?:is|was|does|on)\s+(?!(?:it|today|the date)\b)(.+)$/i) }),
  clock_zone: clockZone,
  clock_until: until,
}
