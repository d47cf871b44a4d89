import { cleaned, first, plain, said } from './parts.ts'
import type { SlotRule } from './parts.ts'

const calculate: SlotRule = ({ text }) =>
  said({
    expression: cleaned(
      plain(text)
        .replace(/^(?:what(?:'s|’s|s| is| are| do| does)?|how much (?:is|are|do|does)|calculate|compute|work out|solve|tell me|find)\s+/i, '')
        .replace(/\s+for me$|\s+(?:equal|cost|make|come to)\s*$/i, ''),
    ),
  })

const amount = String.raw`(?:\d[\d.,/]*|an?|half an?|half|quarter|[\p{L}-]+(?:\s+(?:hundred|thousand|and a half|point \p{L}+|five|ten|twenty))*)`
const unit = String.raw`[\p{L}°²³/ ]+?`
const convert: SlotRule = ({ text }) => {
  const words = plain(text)
  const patterns = [
    new RegExp(
      String.raw`\bhow many\s+(?<to>${unit})\s+(?:are |is )?(?:there )?(?:in|make(?: up)?|to|equal)\s+(?<amount>${amount})?\s*(?<from>${unit})$`,
      'iu',
    ),
    new RegExp(
      String.raw`^(?:convert|change|turn|what(?:'s|s| is| are)|how (?:much|hot|cold|tall|far|long|big|heavy|many) (?:is|are)|is)?\s*(?<amount>\d[\d.,/]*|an?|half an?|[\p{L}-]+)\s*(?<from>${unit}(?:\s+\d+(?:\s*inches)?)?)\s+(?:in|to|into|as)\s+(?<to>${unit})$`,
      'iu',
    ),
  ]
  for (const pattern of patterns) {
    const groups = pattern.exec(words)?.groups
    if (groups)
      return said({
        amount: groups.amount?.trim(),
        from: groups.from?.trim().replace(/\s+of\s+.+$/i, ''),
        to: groups.to?.trim(),
        what: /\bof\s+([\p{L} ]+?)\s+(?:in|to|into)\b/iu.exec(words)?.[1],
      })
  }
  return said({ expression: words })
}

const dice: SlotRule = ({ text }) => {
  const notation = /\b(\d*)d(\d+)\b/i.exec(text)
  const options = first(text, /\b(?:pick|choose|decide)(?: one)?(?: for me)?\s*(?:between|from|:)\s*(.+\b(?:or|and)\b.+)$/i, /:\s*(.+\bor\b.+)$/i)
  const range = /\b(?:between|from)?\s*(\S+)\s+(?:and|to)\s+(\S+?)[.?!]*$/i.exec(text)
  if (options && !/^\d/.test(options)) return said({ options })
  return said({
    count: notation?.[1] || first(text, /\b(\d+|two|three|four|five|six|a pair of)\s+(?:\w+[ -]sided\s+)?(?:dice|die)\b/i),
    sides: notation?.[2] ?? first(text, /\b(\d+|four|six|eight|ten|twelve|twenty)[ -]sided\b/i),
    from: range && /\d|one/.test(range[1] ?? '') ? range[1] : undefined,
    to: range && /\d|one/.test(range[1] ?? '') ? range[2] : undefined,
  })
}

const spell: SlotRule = ({ text }) =>
  said({
    word: first(
      plain(text),
      /\b(?:spell out|spelled|spelling (?:of|for)|spell|write)\s+(?:the word\s+|out\s+)?["'“]?([\p{L}'’-]+)/iu,
      /\bhow is\s+(?:the word\s+)?([\p{L}'’-]+)\s+spel/iu,
      /^is (?:it )?([\p{L}'’-]+)\s+with\b/iu,
      /\bin\s+([\p{L}'’-]+)$/iu,
    ),
  })

export const reckoningSlots: Readonly<Record<string, SlotRule>> = { calculate, convert, chance_dice: dice, spell }
