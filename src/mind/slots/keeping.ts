import { cleaned, everything, first, plain, said } from './parts.ts'
import type { Said, SlotRule } from './parts.ts'

/** The list that is named, as it is called: "shopping list", "things to ask the doctor". */
function listIn(text: string): string | undefined {
  const named = first(text, /\b(?:list)\s+(?:called|named|of|for)\s+(?:the\s+|my\s+)?(.+?)(?:\s+with\b.*)?$/i)
  const kind = first(
    text,
    /\b((?:shopping|grocery|groceries|to-?do|todo|packing|wish|gift|present|reading|christmas|bucket|task|movie|film|party|guest|chore|christmas|watch|book|travel|holiday|work|errands?|wedding|birthday|menu)(?:\s+list)?)\b(?=\s*(?:list|$|please|[?.!,]|for\b|with\b|today|now))/i,
    /\b(?:the|my|our|a|new|this|that)\s+([\p{L}-]+(?:\s[\p{L}-]+)?\s+list)\b/iu,
    /\b([\p{L}-]+\s+list)\b(?=\s*$)/iu,
  )
  if (kind && !/^(?:the|my|our|a|new|this|that|whole|entire|to|from|on|of|off|make|create|add|start|clear|read|show|empty|delete)\s+list$/i.test(kind))
    return /list$|groceries|menu|errands?$/i.test(kind) ? kind.replace(/^(?:whole|entire|new)\s+/i, '') : `${kind} list`
  return named
}

const itemsLead =
  /^(?:also\s+|and\s+)?(?:add|put|stick|throw|append|include|write|get|remove|take|delete|cross off|cross out|cross|tick off|tick|check off|check|scratch|strike|drop|mark|buy|we need|we're out of|we are out of|i'm out of|im out of|we are running low on|we're running low on|running low on|out of|need|shopping:|todo:|to-?do:|is|do i have|did i put|i need to buy|i bought|i got|i've got|i've done|i already have|we don't need|not)\b[\s:]*(?:some more\s+|also\s+)?/i
const itemsTail =
  /\s*\b(?:to|on|onto|in|into|from|off|out of)\s+(?:(?:the|my|our|a)\s+)?(?:[\p{L}-]+\s+){0,2}(?:list|groceries|menu|shopping)\b.*$|\s*\b(?:off|anymore|any more|after all|as done|is done|as well|too|out)\b.*$|,\s*(?:take|cross|remove|put|add)\b.*$/iu

/** "Add to shopping list milk": the list before the thing. */
const listFirst =
  /^(?:please\s+|also\s+|and\s+)*(?:add|put|write|stick)\s+(?:down\s+)?(?:to|on|onto)\s+(?:(?:the|my|our)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:list|groceries)\s*[:,]?\s+(?!(?:too|as well|also|please|for)\b)(.+)$/iu

function itemsIn(text: string): string | undefined {
  const after = first(text, /\b(?:add|put)?\s*(?:to|on)\s+(?:my|the)?\s*[\p{L} -]*list\s*[:,]\s*(.+)$/iu, listFirst, /\blist\b.*?\bwith\s+(.+)$/i)
  if (after) return after
  const item = cleaned(
    text
      .replace(itemsLead, '')
      .replace(itemsTail, '')
      .replace(/\s*\bon (?:the|my)$/i, ''),
  )
  return /^(?:it|that|this|to|something|an item|item|list|my list|the list|them|)$/i.test(item) || /\blist$/i.test(item) ? undefined : item
}

const listItem: SlotRule = ({ text }) => said({ item: itemsIn(plain(text)), list: listIn(plain(text)), all: everything(plain(text)) })

const noteWrite: SlotRule = ({ text }) => {
  const words = plain(text)
  return said({
    title: first(words, /\bnote\s+(?:called|named|titled)\s+(.+?)(?::|$)/i),
    what: first(
      words,
      /\b(?:note(?: to self)?|memo|down|notes)\s*[:,-]\s*(.+)$/i,
      /\b(?:note to self|memo)\s+(?:to\s+|that\s+)?(.+)$/i,
      /\bthis(?: idea| down)?\s*[:,]\s*(.+)$/i,
      /\bnotes?\s+(?:that|saying|about|on)\s+(.+)$/i,
      /\b(?:write|jot|put|note|get)\s+down\s+(?:that\s+|the\s+fact\s+that\s+)?(?!this\b|that$)(.+)$/i,
      /^(?:note|quick note)\s+(?:that\s+)?(.+)$/i,
      /\badd to my notes\s+(?:that\s+)?(.+)$/i,
      /\bput this in my notes\s*:?\s*(.+)$/i,
    )?.replace(/^(?:this|it|something|a note)$/i, ''),
  })
}

const noteWhich: SlotRule = ({ text }) =>
  said({
    what: first(
      plain(text),
      /\bnotes?\s+(?:about|on|for|called|named|regarding|that says|with|from)\s+(.+)$/i,
      /\b(?:write|note)(?:\s+down)?\s+about\s+(.+)$/i,
      /\bsearch my notes for\s+(.+)$/i,
    ),
    which: first(text, /\b(last|latest|first|newest|oldest)\b/i),
    all: everything(plain(text)),
  })

/** A fact without "please remember that". */
const memoryKeep: SlotRule = ({ text, people }) => {
  const what = cleaned(
    plain(text)
      .replace(
        /^(?:please\s+)?(?:remember|keep in mind|don'?t forget|make a mental note|bear in mind|note|you should know|just so you know|so you know|for the record|fyi|for your information|keep this for me|i want you to (?:remember|know)|let it be known)\b[\s,:]*(?:that\s+|this\s*:?\s*)?/i,
        '',
      )
      .replace(/,?\s*(?:remember (?:that|this|it)|so remember that|don'?t forget(?: it| that)?|please remember)\s*$/i, ''),
  )
  const thing =
    /^(?:i(?:'ve| have)?\s+(?:put|left|hid|hidden|stored|parked|placed|keep|kept)\s+(?:my |the )?|my |the |our )(?<thing>[\p{L}' -]+?)\s+(?:is|are|'s|’s)?\s*(?:kept |hidden |stored |parked )?(?<where>(?:in|on|under|behind|at|inside|next to|beside|with|above|below|between|near|by)\s+.+)$/iu.exec(
      what,
    )
  return said({
    what: /^(?:that|this|it|something|)$/i.test(what) ? undefined : what,
    who: people[0]?.text,
    thing: thing?.groups?.thing,
    where: thing?.groups?.where,
  })
}

const memoryAsk: SlotRule = ({ text, people }) => {
  const words = plain(text)
  return said({
    what: first(
      words,
      /\b(?:about|on|of|regarding)\s+(.+?)(?:\s+(?:yesterday|last week|last time|today))?$/i,
      /\bwhere(?:'s|’s|s| is| are| did i (?:put|leave|park|hide|keep)| do i keep| have i put| i put| i left)\s+(?:my\s+|the\s+|our\s+)?(.+)$/i,
      /\bwho (?:has|did i (?:lend|give))\s+(?:my\s+|the\s+)?(.+?)(?:\s+to)?$/i,
      /\b(?:what|when|who)(?:'s|’s|s| is| are| was| were)\s+(?:the\s+|my\s+)?(.+)$/i,
      /\b(?:do you remember|remember)\s+(.+)$/i,
      /\bwhat (?:did|does|do)\s+(.+)$/i,
    ),
    who: people.map((person) => person.text).join(', '),
    asks: /^where\b|\bwhere (?:i|did|is|are)\b/i.test(words)
      ? 'where'
      : /^when\b|\bwhen (?:i|did|is|was)\b/i.test(words)
        ? 'when'
        : /^who\b/i.test(words)
          ? 'who'
          : /^how old\b/i.test(words)
            ? 'age'
            : /^how (?:many|much|long)\b/i.test(words)
              ? 'how many'
              : /^(?:do|does|did|is|are|was|have|has|am)\b/i.test(words)
                ? 'whether'
                : 'what',
  })
}

const memoryForget: SlotRule = ({ text, people }) => {
  const what = first(
    plain(text),
    /\babout\s+(.+?)(?:\s+from your memory)?$/i,
    /\bforget\s+(.+)$/i,
    /\b(?:erase|delete|scrub|remove|strike|unlearn)\s+(.+?)(?:\s+from (?:your memory|the record))?$/i,
  )
  return said({
    what: what?.replace(/^(?:that|this|it|what i (?:just )?said|everything|that memory|me|i told you that)$/i, ''),
    who: people[0]?.text,
    all: /\b(?:everything|all)\b/i.test(text) && !/\babout (?!me\b)/i.test(text) ? 'all' : undefined,
  })
}

const why: SlotRule = ({ text }: Said) => said({ what: first(plain(text), /\babout\s+(.+)$/i) })

export const keepingSlots: Readonly<Record<string, SlotRule>> = {
  note_write: noteWrite,
  note_read: noteWhich,
  note_remove: noteWhich,
  list_make: ({ text }) => said({ list: listIn(plain(text)), item: first(plain(text), /\bwith\s+(.+)$/i) }),
  list_add: listItem,
  list_remove: listItem,
  list_read: ({ text }) =>
    said({
      list: listIn(plain(text)),
      item: first(
        plain(text),
        /^(?:is|are)\s+(?:there\s+)?(?:any\s+)?(.+?)\s+(?:already\s+)?on\s+/i,
        /\b(?:do i have|did i put|have i got)\s+(?:any\s+)?(.+?)\s+on\s+/i,
      ),
    }),
  list_clear: ({ text }) => said({ list: listIn(plain(text)) }),
  memory_keep: memoryKeep,
  memory_ask: memoryAsk,
  memory_forget: memoryForget,
  memory_why: why,
}
