import { first, plain, said, withoutWhens } from './parts.ts'
import type { Said, SlotRule } from './parts.ts'

/** What is asked after, without the question's own words: said back when the companion tells what it lacks. */
const about =
  (...patterns: readonly RegExp[]): SlotRule =>
  (heard) => {
    const text = plain(heard.text)
    return said({ what: first(text, ...patterns) ?? text, place: heard.places[0] })
  }
const to = ({ people, text }: Said): string | undefined =>
  people[0]?.text ??
  first(
    text,
    /\b(?:call|ring|phone|dial|text|message|email|to)\s+(?!(?:me|a|an|my|the|check|read)\b)([\p{L}\d+][\p{L}\d' -]{1,30}?)(?:\s+(?:that|saying|to|about|and|for)\b|[,.?!]|$)/iu,
  )
const wording = (text: string): string | undefined => first(text, /\b(?:that|saying|says?|to say)\s+(.+)$/i, /:\s*(.+)$/i)

const message: SlotRule = (heard) =>
  said({ to: to(heard), what: wording(heard.text) ?? first(heard.text, /\b(?:tell|let)\s+(?:my\s+)?[\p{L}'’-]+(?:\s+know)?\s+(.+)$/iu) })

export const beyondSlots: Readonly<Record<string, SlotRule>> = {
  ask_world: about(),
  ask_web: about(/\b(?:search(?: the web| online)? for|google|look up|find me|find)\s+(.+)$/i),
  ask_define: about(
    /\b(?:what does|define|meaning of|definition of|mean by|synonym for|word for|look up|what is|what's)\s+(?:the word\s+)?(.+?)(?:\s+mean)?$/i,
  ),
  ask_weather: ({ places }) => said({ place: places[0] }),
  ask_news: about(/\babout\s+(.+)$/i),
  ask_recipe: about(/\b(?:make|cook|recipe for|bake|prepare|calories (?:in|are in))\s+(.+)$/i),
  ask_translate: ({ text }) =>
    said({
      what: first(plain(text), /\b(?:say|translate)\s+(.+?)\s+(?:in|into|to)\s+\p{L}+$/iu, /\bwhat is\s+(.+?)\s+in\s+\p{L}+$/iu),
      language: first(text, /\b(?:in|into|to)\s+(\p{L}+)\s*[.?!]*$/iu),
    }),
  ask_directions: ({ places, text }) => said({ place: places[0] ?? first(plain(text), /\b(?:to|nearest)\s+(?:the\s+)?(.+)$/i) }),
  write_text: (heard) =>
    said({
      what: first(plain(heard.text), /\b(?:write|draft|compose|rewrite|proofread|summarise|summarize|help (?:me )?with)\s+(?:me\s+)?(?:an?\s+)?(.+)$/i),
      to: heard.people[0]?.text,
    }),
  mail: message,
  message,
  call: (heard) => said({ to: to(heard) }),
  music: about(/\b(?:play|put on|hear)\s+(.+)$/i),
  media: about(/\b(?:play|put on|watch|turn on)\s+(.+)$/i),
  home: about(),
  money: about(),
  travel: (heard) => said({ what: plain(withoutWhens(heard)), place: heard.places[0] }),
  shopping: about(/\b(?:order|buy)\s+(?:me\s+)?(.+)$/i),
  food_order: about(/\b(?:order|get|book|reserve)\s+(?:me\s+|us\s+)?(.+)$/i),
}
