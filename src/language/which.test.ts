import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { otherLanguage } from './which.ts'

const others: readonly (readonly [string, string])[] = [
  ['es', '¿qué hora es?'],
  ['es', 'hola, cómo estás'],
  ['es', 'recuérdame llamar a mi madre mañana'],
  ['es', 'no puedo dormir y me siento muy solo'],
  ['fr', 'bonjour, comment ça va ?'],
  ['fr', "je suis très fatigué aujourd'hui"],
  ['fr', "quelle heure est-il s'il vous plaît"],
  ['de', 'wie spät ist es'],
  ['de', 'ich habe heute meinen Job verloren'],
  ['de', 'kannst du mir bitte helfen'],
  ['de', 'guten Morgen'],
  ['it', 'che ore sono'],
  ['it', 'ciao, come stai oggi'],
  ['it', 'mi sento molto sola'],
  ['pt', 'que horas são'],
  ['pt', 'bom dia, tudo bem com você'],
  ['pt', 'eu não consigo dormir'],
  ['nl', 'hoe laat is het'],
  ['nl', 'ik ben heel moe vandaag'],
  ['sv', 'hur mår du idag'],
  ['sv', 'vad är klockan, jag kan inte sova'],
  ['pl', 'która jest godzina'],
  ['pl', 'jestem bardzo zmęczony dzisiaj'],
  ['cs', 'kolik je hodin, prosím'],
  ['fi', 'mitä kuuluu sinä'],
  ['tr', 'bugün çok yorgunum ben'],
  ['id', 'saya tidak bisa tidur malam ini'],
  ['ro', 'bună ziua, ce faci azi'],
  ['hu', 'jó reggelt, hogy vagy ma'],
  ['ru', 'привет, как дела'],
  ['uk', 'привіт, як твої справи'],
  ['ja', 'おはようございます'],
  ['zh', '现在几点'],
  ['ko', '안녕하세요'],
  ['ar', 'كيف حالك'],
  ['el', 'τι ώρα είναι'],
  ['he', 'מה השעה'],
  ['hi', 'आप कैसे हैं'],
  ['th', 'สวัสดีครับ'],
]

const english =
  `ok|hi|no|lol|me|die hard is on tonight|la la land|add a latte|o brother|yo what's up|i put la on the list|un summit|do you like sushi|el paso|de niro is great|my amigo called|wassup bro|asdf qwerty|hmm|I had pasta con pesto|Anna|José and María are coming|Lars von Trier|call Jean-Luc|que sera sera|c'est la vie|adios|ciao|gracias|how do you say hello in spanish|translate good night into french|remind me to book the spa|my son won|gutted|meh|a bientot restaurant at 8|I met a man in a bar|so we go on|as if|on it|no u|das auto is fun|is it in Rio de Janeiro|play despacito|set a timer|i am so sad|tu es?|Van Gogh|mama mia|per diem|et cetera|ad hoc|status quo|déjà vu|café au lait please|Zoë is here`.split(
    '|',
  )

test('says which other language it is', async (t) => {
  for (const [tag, text] of others) await t.test(text, () => assert.equal(otherLanguage(text)?.tag, tag))
})

test('stays quiet for English, names, slang and borrowed words', async (t) => {
  for (const text of english) await t.test(text, () => assert.equal(otherLanguage(text), undefined))
})

test('finds next to nothing foreign in thousands of English utterances', (t) => {
  const path = `${process.env.OS1_SHARED ?? '../shared'}/data/nlu/clinc150.train.jsonl`
  if (!existsSync(path)) return t.skip('shared data absent')
  const rows = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const wrong = rows.filter((text) => otherLanguage(text))
  assert.ok(wrong.length <= rows.length * 0.0005, wrong.slice(0, 20).join('\n'))
})
