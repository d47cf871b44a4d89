/** Says what is wrong with the table of situations, and how large it is: `node training/check-situations.ts [file part]`. */
import { readdirSync, readFileSync } from 'node:fs'
import { lifeEvent } from '../src/mind/life-events/life-events.ts'
import { readTopic } from '../src/mind/situations/situation.ts'

const folder = new URL('../src/mind/situations/', import.meta.url)
const banned =
  /!|[\u{1F300}-\u{1FAFF}]|\b(?:i understand how you feel|must be hard|must have been hard|as an ai|it sounds like|i hear you|valid|your journey|self-care|boundaries are|tell me more|go on\.|how does that make you feel|how do you feel about)\b/iu
const slots = /\{(?!who\}|Who\}|when\}|where\})/
const keys = new Map<string, string>()
const groups = new Set<string>()
const members = new Map<string, number>()
let faults = 0
/** The reader learns from words: fewer ways than this teach it too few. */
const fewest = 26
let said = 0
let replies = 0
const fault = (file: string, key: string, what: string): void => {
  if (process.argv[2] && !file.includes(process.argv[2])) return
  faults++
  console.log(`${file}  ${key}: ${what}`)
}
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  let topic
  try {
    topic = readTopic(readFileSync(new URL(file, folder), 'utf8'), { examples: true })
  } catch (error) {
    fault(file, '', error instanceof Error ? error.message : String(error))
    continue
  }
  for (const group of topic.groups) {
    groups.add(group.key)
    if (group.replies.length < 3) fault(file, `# ${group.key}`, 'fewer than three replies')
  }
  for (const one of topic.situations) {
    if (keys.has(one.key)) fault(file, one.key, `also in ${keys.get(one.key)}`)
    keys.set(one.key, file)
    members.set(one.group, (members.get(one.group) ?? 0) + 1)
    said += one.said.length
    replies += one.replies.length + one.more.length + one.views.length
    if (one.said.length < fewest) fault(file, one.key, `only ${one.said.length} ways to say it`)
    if (new Set(one.said.map((line) => line.toLowerCase())).size < one.said.length) fault(file, one.key, 'says the same twice')
    if (one.replies.filter((line) => !line.includes('?') && !line.includes('{')).length < 2)
      fault(file, one.key, 'fewer than two replies without question or slot')
    if (one.replies.filter((line) => line.includes('?') && !line.includes('{')).length < 2)
      fault(file, one.key, 'fewer than two replies with a question and no slot')
    if (!(Math.abs(one.feels) <= 1)) fault(file, one.key, 'feels is no number from -1 to 1')
    if (one.kind && !lifeEvent(one.kind)) fault(file, one.key, `no life event "${one.kind}"`)
    for (const line of [...one.replies, ...one.more, ...one.views]) {
      if (banned.test(line)) fault(file, one.key, `banned words: ${line}`)
      if (slots.test(line)) fault(file, one.key, `unknown slot: ${line}`)
      if (line.split(' ').length > 34) fault(file, one.key, `too long: ${line}`)
    }
  }
}
for (const [group] of members) if (!groups.has(group)) fault('', group, 'a group without a block of its own')
console.log(
  'More than half of the ways to say a situation should be the plain ones, with the obvious words, short, as most people say it ("my boss took credit for my work", "he hasn\'t texted back"): measured, oblique ways alone teach the reader nothing.',
)
console.log(`${keys.size} situations, ${groups.size} groups, ${said} ways to say them, ${replies} lines; ${faults} faults`)
