import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyHome, os1, said } from './house.ts'

const meet = (home: string, ...lines: string[]) => os1(['talk', '--meet', '--home', home], { input: lines.map((line) => `${line}\n`).join('') })

test('somebody meets their companion in the terminal, and it names itself', async (t) => {
  const home = emptyHome(t)
  const { out, code } = await meet(home, 'Theodore', 'an adult', 'in Lisbon', 'now and then', 'remembering things', 'with some humour', 'it is good', 'later')
  assert.equal(code, 0)
  assert.match(out, /I am an AI/)
  assert.match(out, /What shall I call you\?/)
  assert.match(out, /Portugal, noted/)
  assert.match(out, /I should like to be called [A-Z]\w+\./)
  assert.match(out, /one encrypted file on this disk/)
  assert.match(out, /recovery key/)
  assert.match(out, /Later, then\. You said you would like help with remembering things/)
  const name = /I should like to be called ([A-Z]\w+)/.exec(out)?.[1] ?? ''
  // It happens once: the next day it is somebody who knows them.
  const [again] = await said(home, 'what is your name?')
  assert.match(again ?? '', new RegExp(name))
  const second = await meet(home, 'hello')
  assert.doesNotMatch(second.out, /What shall I call you/)
})

test('every question can be left out, and the meeting still ends with a name', async (t) => {
  const { out } = await meet(emptyHome(t), 'skip', 'skip', 'skip', 'skip', 'skip', 'skip', 'yes', 'skip')
  assert.match(out, /I should like to be called [A-Z]\w+/)
  assert.match(out, /Pleased to meet you\./)
})

test('a meeting that was cut off in the middle goes on where it was', async (t) => {
  const home = emptyHome(t)
  await meet(home, 'Ines', 'adult')
  const { out } = await meet(home, 'Leeds', 'England', 'often', 'nothing', 'briefly', 'it is good', 'later')
  assert.doesNotMatch(out, /What shall I call you/)
  assert.match(out, /Pleased to meet you, Ines\./)
})

test('the person may turn a name down, and give one', async (t) => {
  const home = emptyHome(t)
  const { out } = await meet(home, 'Sam', 'skip', 'skip', 'skip', 'skip', 'skip', 'another one', 'how about Samantha?', 'later')
  const [first, second] = [...out.matchAll(/I should like to be called ([A-Z]\w+)/g)].map((match) => match[1])
  assert.ok(first && second && first !== second)
  assert.match(out, /Samantha\. Then that is who I am\./)
  assert.match((await said(home, 'what is your name?'))[0] ?? '', /Samantha/)
})

test('whoever speaks of something else is answered first, and asked again', async (t) => {
  const { out } = await meet(emptyHome(t), 'Omar', 'what time is it in Tokyo?', 'adult', 'skip', 'skip', 'skip', 'skip', 'yes', 'later')
  assert.match(out, /Tokyo/)
  assert.match(out, /for an adult/)
  assert.match(out, /Pleased to meet you, Omar\./)
})

test('it says that it is an AI, and asks whether it is for a child', async (t) => {
  const home = emptyHome(t)
  const { out } = await meet(home, 'Mia', 'I am 12', 'skip', 'skip', 'skip', 'skip', 'yes', 'later')
  assert.match(out, /never send or fetch anything for you/)
})
