/** Every command as a person runs it: a process of its own, beside an OS1 that is awake and without one. */
import assert from 'node:assert/strict'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Run, awake, emptyHome, os1 } from './house.ts'

const minute = { timeout: 60_000 }
const objects = (text: string): any[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
const codeIn = (text: string): string => /#code=(\S+)/.exec(text)?.[1] ?? ''

/** A socket, a log or a lock that outlives its process would stand in the way of the next one. */
const leftovers = (home: string): string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => /\.sock$|-wal$|-shm$|-journal$|lock/.test(name))

/** Exchanges the code of a link for a cookie, as the page does. */
async function enter(link: string): Promise<number> {
  const { origin, hash } = new URL(link)
  const { status } = await fetch(`${origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ code: hash.slice('#code='.length) }),
  })
  return status
}

/** Somebody whose sister lives in Porto; each test has its own copy. */
const root = mkdtempSync(join(tmpdir(), 'os1-commands-'))
const somebody = join(root, 'somebody')
before(async () => {
  const { code, err } = await os1(['talk', '--home', somebody], { input: 'my sister Anna lives in Porto\n' })
  assert.equal(code, 0, err)
}, minute)
after(() => rmSync(root, { recursive: true, force: true }))

function lifeOf(t: { after(then: () => void): void }): string {
  const home = emptyHome(t)
  cpSync(somebody, home, { recursive: true })
  return home
}

/** Tells the same story twice: with an OS1 awake on the home, and without. */
function both(name: string, story: (t: { after(then: () => void): void }, home: string) => Promise<void>): void {
  test(name, minute, async (t) => story(t, lifeOf(t)))
  test(`${name}, beside an OS1 that is awake`, minute, async (t) => {
    const home = lifeOf(t)
    const life = await awake(t, home)
    await story(t, home)
    assert.equal(life.child.exitCode, null, 'the OS1 that is awake went on')
    assert.equal(await life.end(), 0)
  })
}

describe('wake', () => {
  test('a second one prints a fresh link to the first, and each link opens once', minute, async (t) => {
    const home = emptyHome(t)
    const { link } = await awake(t, home)
    const second = await os1(['wake', '--no-browser', '--home', home])
    assert.equal(second.code, 0, second.err)
    assert.match(second.out, /awake already/)
    assert.notEqual(codeIn(second.out), codeIn(link))
    assert.equal(new URL(/http\S+/.exec(second.out)?.[0] ?? '').origin, new URL(link).origin)
    const fresh = /http\S+/.exec(second.out)?.[0] ?? ''
    assert.equal(await enter(fresh), 200)
    assert.notEqual(await enter(fresh), 200)
    assert.equal(await enter(link), 200)
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    test(`${signal} closes it cleanly, and nothing is left in the way of the next`, minute, async (t) => {
      const home = lifeOf(t)
      const { end } = await awake(t, home)
      assert.deepEqual(
        leftovers(home).filter((name) => name.endsWith('.sock')),
        ['os1.sock'],
      )
      assert.equal(await end(signal), 0)
      assert.deepEqual(leftovers(home), [])
    })
  }
  test('after a kill it wakes again, over what the dead one left', minute, async (t) => {
    const home = lifeOf(t)
    const first = await awake(t, home)
    await first.end('SIGKILL')
    assert.ok(existsSync(join(home, 'os1.sock')))
    const second = await awake(t, home)
    assert.equal(await second.end(), 0)
  })
  test('one that cannot be reached by its socket is not joined: it is told that the vault is in use', minute, async (t) => {
    const home = lifeOf(t)
    await awake(t, home)
    rmSync(join(home, 'os1.sock'))
    for (const args of [['talk'], ['wake', '--no-browser', '--port', '0']]) {
      const { code, err } = await os1([...args, '--home', home], { input: 'hello\n' })
      assert.equal(code, 1)
      assert.match(err, /in use|already|another/i)
      assert.doesNotMatch(err, /\n\s+at /)
    }
  })
  test('a port that is no port is told', async (t) => {
    const { code, err } = await os1(['wake', '--port', '99999', '--home', emptyHome(t)])
    assert.equal(code, 1)
    assert.match(err, /0 to 65535/)
  })
  test(
    'at login: it writes what starts it with the sessions, and takes it away again',
    { skip: process.platform !== 'linux' && 'the plans of other systems are tested beside the code' },
    async (t) => {
      const config = emptyHome(t)
      const on = await os1(['wake', '--at-login', 'on', '--home', '/tmp/a home'], { env: { XDG_CONFIG_HOME: config } })
      const unit = readFileSync(join(config, 'systemd/user/os1.service'), 'utf8')
      assert.match(unit, /^ExecStart=".*node" ".*os1\.js" "wake" "--no-browser" "--home" "\/tmp\/a home"$/m)
      // Where no systemd runs, the file is written and it says what it could not do.
      assert.match(on.code === 0 ? on.out : on.err, on.code === 0 ? /starts with your sessions/ : /could not switch it on/)
      const off = await os1(['wake', '--at-login', 'off'], { env: { XDG_CONFIG_HOME: config } })
      assert.equal(off.code, 0)
      assert.equal(existsSync(join(config, 'systemd/user/os1.service')), false)
      assert.equal((await os1(['wake', '--at-login', 'maybe'])).code, 1)
    },
  )
})

describe('talk', () => {
  both('lines through a pipe are answered one by one', async (_t, home) => {
    const { code, out, err } = await os1(['talk', '--home', home], { input: 'where does my sister live?\n\nwhat is 17 times 3?\n' })
    assert.equal(code, 0, err)
    assert.match(out, /Porto/)
    assert.match(out, /51/)
  })
  both('with --json each reply is one object: text, acts, timings', async (_t, home) => {
    const { code, out, err } = await os1(['talk', '--json', '--home', home], { input: 'add milk to the shopping list\nwhat is on my shopping list?\n' })
    assert.equal(code, 0, err)
    const replies = objects(out)
    assert.equal(replies.length, 2)
    for (const { text, acts, timings } of replies) {
      assert.ok(text.length > 0)
      assert.ok(Array.isArray(acts))
      assert.ok(timings.first <= timings.total)
    }
    assert.equal(replies[0].acts[0].outcome, 'done')
    assert.match(replies[1].text, /milk/i)
  })
  test('a replay lives in a house of its own and leaves nothing behind', minute, async (t) => {
    const home = emptyHome(t)
    const lines = ['{"at":"2026-05-04T18:00:00Z","text":"remind me tomorrow at nine to call Anna"}', '{"at":"2026-05-06T00:00:00Z"}'].join('\n')
    const { code, out, err } = await os1(['talk', '--replay', '--zone', 'Europe/Lisbon'], { input: lines, env: { OS1_HOME: home, HOME: home } })
    assert.equal(code, 0, err)
    const [reply, rung] = objects(out)
    assert.equal(reply.kind, 'reply')
    assert.equal(rung.kind, 'unasked')
    assert.equal(rung.at, '2026-05-05T08:00:00Z')
    assert.equal(existsSync(join(home, 'vault')), false)
  })
  test('a pipe that is closed early is no error', minute, async (t) => {
    const { code } = await os1(['talk', '--home', emptyHome(t)], { input: '' })
    assert.equal(code, 0)
  })
})

describe('doctor', () => {
  both('says that a life is whole', async (_t, home) => {
    const { code, out, err } = await os1(['doctor', '--home', home])
    assert.equal(code, 0, err)
    assert.match(out, /^works {4}The vault opens and is whole/m)
    assert.match(out, /^missing {2}There is no recovery key/m)
  })
  both('with --json each finding is an object', async (_t, home) => {
    const findings = objects((await os1(['doctor', '--json', '--home', home])).out)
    assert.ok(findings.length >= 6)
    for (const { state, what } of findings) {
      assert.ok(['works', 'missing', 'broken'].includes(state))
      assert.ok(what.length > 0)
    }
  })
  test('where nobody lives, it makes nobody', minute, async (t) => {
    const home = emptyHome(t)
    const { code, out } = await os1(['doctor', '--home', home])
    assert.equal(code, 0)
    assert.match(out, /Nobody lives/)
    assert.deepEqual(readdirSync(home), [])
  })
  test('a lost key and a damaged vault are broken, with how to mend them, and end with code 1', minute, async (t) => {
    const keyless = lifeOf(t)
    rmSync(join(keyless, 'keys'), { recursive: true })
    const damaged = lifeOf(t)
    writeFileSync(join(damaged, 'vault', 'life.vault'), 'x'.repeat(10_000))
    for (const home of [keyless, damaged]) {
      const { code, out } = await os1(['doctor', '--home', home])
      assert.equal(code, 1)
      assert.match(out, /^broken .*\n {9}.*restore/m)
    }
  })
})

describe('what is derived again, and what was forgotten', () => {
  both('doctor --rebuild derives everything again, and it comes out as it was', async (_t, home) => {
    const { code, out, err } = await os1(['doctor', '--rebuild', '--home', home])
    assert.equal(code, 0, err)
    assert.match(out, /^Everything was derived again from \d+ things? that you said, and came out as it was\.$/m)
    const { out: told } = await os1(['talk', '--home', home], { input: 'where does Anna live?\n' })
    assert.match(told, /Porto/)
    assert.ok(!readdirSync(home, { recursive: true, encoding: 'utf8' }).some((name) => name.includes('derived-again')), 'the copy is gone')
  })
  test('a backup that brings back what was forgotten says so, and it goes again', minute, async (t) => {
    const home = lifeOf(t)
    const file = join(emptyHome(t), 'before.os1backup')
    mkdirSync(join(file, '..'), { recursive: true })
    assert.equal((await os1(['backup', file, '--home', home])).code, 0)
    assert.equal((await os1(['talk', '--home', home], { input: 'forget everything about Anna\n' })).code, 0)
    const kept = await os1(['restore', file, '--home', home])
    assert.equal(kept.code, 0, kept.err)
    assert.match(kept.out, /This backup brought back \w+ things? that you had me forget\./)
    assert.match((await os1(['talk', '--home', home], { input: 'where does Anna live?\n' })).out, /Porto/)
    const gone = await os1(['restore', file, '--forget-again', '--home', home])
    assert.match(gone.out, /That is forgotten again\./)
    assert.doesNotMatch((await os1(['talk', '--home', home], { input: 'where does Anna live?\n' })).out, /Porto/)
  })
})

describe('backup, restore, export, erase', () => {
  both('a backup opens on another home with the recovery key, and not without', async (t, home) => {
    const away = emptyHome(t)
    const key = /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/.exec((await os1(['keys', 'recovery', '--home', home])).out)?.[0] ?? ''
    const made = await os1(['backup', away, '--home', home])
    assert.equal(made.code, 0, made.err)
    const file = join(away, readdirSync(away)[0] ?? '')
    const other = join(away, 'other')
    assert.equal((await os1(['restore', file, '--home', other], { input: 'not the key\n' })).code, 1)
    assert.equal(existsSync(other), false)
    const restored = await os1(['restore', file, '--home', other], { input: `${key}\n` })
    assert.equal(restored.code, 0, restored.err)
    assert.match((await os1(['talk', '--home', other], { input: 'where does my sister live?\n' })).out, /Porto/)
  })
  both('an export can be read by whoever has it', async (t, home) => {
    const folder = join(emptyHome(t), 'told')
    const { code, err } = await os1(['export', folder, '--home', home])
    assert.equal(code, 0, err)
    assert.match(readFileSync(join(folder, 'people.md'), 'utf8'), /Porto/)
    assert.ok(objects(readFileSync(join(folder, 'everything.jsonl'), 'utf8')).length > 0)
  })
  for (const running of [false, true]) {
    test(`erasing takes the name and no other word${running ? ', beside an OS1 that is awake' : ''}`, minute, async (t) => {
      const home = lifeOf(t)
      const life = running ? await awake(t, home) : undefined
      const wrong = await os1(['erase', '--home', home], { input: 'somebody else\n' })
      assert.equal(wrong.code, 1)
      assert.match(wrong.err, /Nothing was erased/)
      const right = await os1(['erase', '--home', home], { input: `${/type the name: (.*)/.exec(wrong.out)?.[1]}\n` })
      assert.equal(right.code, 0, right.err)
      await life?.end()
      assert.deepEqual(existsSync(home) ? readdirSync(home, { recursive: true }) : [], [])
      mkdirSync(home, { recursive: true })
    })
  }
  test('a second word is rather a slip than something to pass over', async () => {
    for (const command of ['backup', 'restore', 'export']) {
      const { code, err } = await os1([command, 'my', 'life', '--home', somebody])
      assert.equal(code, 1)
      assert.match(err, /what "life" after it/)
    }
  })
})

describe('keys', () => {
  both('it says how things are, and makes a recovery key once', async (_t, home) => {
    assert.match((await os1(['keys', '--home', home])).out, /There is no recovery key/)
    assert.match((await os1(['keys', 'recovery', '--home', home])).out, /([0-9A-Z]{4}-){6}[0-9A-Z]{4}/)
    const { out } = await os1(['keys', '--home', home])
    assert.match(out, /There is a recovery key/)
    assert.doesNotMatch(out, /([0-9A-Z]{4}-){6}/)
  })
  both('a passphrase through a pipe, changed with the old one only', async (_t, home) => {
    const set = (...lines: string[]): Promise<Run> => os1(['keys', 'passphrase', '--home', home], { input: `${lines.join('\n')}\n` })
    assert.equal((await set('four quiet green herons', 'four quiet green heron')).code, 1)
    assert.match((await set('short', 'short')).err, /too short/)
    const first = await set('four quiet green herons', 'four quiet green herons')
    assert.equal(first.code, 0, first.err)
    assert.match((await set('not the one', 'another long phrase', 'another long phrase')).err, /not the passphrase/)
    assert.equal((await set('four quiet green herons', 'another long phrase', 'another long phrase')).code, 0)
  })
  both('it opens by itself until it is told not to, which needs a passphrase', async (_t, home) => {
    const off = await os1(['keys', 'by-itself', 'off', '--home', home])
    assert.equal(off.code, 1)
    assert.match(off.err, /passphrase first/)
  })
  test('locked: it wakes and waits, commands say so, and the passphrase opens it', minute, async (t) => {
    const home = lifeOf(t)
    assert.equal((await os1(['keys', 'passphrase', '--home', home], { input: 'four quiet green herons\nfour quiet green herons\n' })).code, 0)
    assert.equal((await os1(['keys', 'by-itself', 'off', '--home', home])).code, 0)
    const refused = await os1(['talk', '--home', home], { input: 'hello\n' })
    assert.equal(refused.code, 1)
    assert.match(refused.err, /locked|passphrase/i)
    const opened = await os1(['talk', '--home', home], { input: 'where does my sister live?\n', env: { OS1_PASSPHRASE: 'four quiet green herons' } })
    assert.match(opened.out, /Porto/)
    const wrong = await os1(['talk', '--home', home], { input: 'hello\n', env: { OS1_PASSPHRASE: 'four quiet green hens' } })
    assert.equal(wrong.code, 1)
    const life = await awake(t, home)
    const waiting = await os1(['talk', '--home', home], { input: 'hello\n' })
    assert.equal(waiting.code, 1)
    assert.match(waiting.err, /locked/)
    assert.equal(await life.end(), 0)
    assert.deepEqual(leftovers(home), [])
  })
  test('a word that it does not know is told what there is', async () => {
    const { code, err } = await os1(['keys', 'by-itself', '--home', somebody])
    assert.equal(code, 1)
    assert.match(err, /on\|off/)
  })
})

describe('probe', () => {
  test('understand: intent, score and slots, one answer a line, in order, also for bad lines', async () => {
    const { code, out } = await os1(['probe', 'understand'], {
      input: '{"text":"remind me to call Anna at six"}\nnot json\n{"words":1}\n\n{"text":"good night"}\n',
    })
    assert.equal(code, 0)
    const answers = objects(out)
    assert.equal(answers.length, 4)
    assert.match(answers[0].intent, /remind/)
    assert.ok(answers[0].score > 0 && answers[0].score <= 1)
    assert.equal(typeof answers[0].slots, 'object')
    assert.equal(answers[1].error, 'this line is not JSON')
    assert.ok(answers[2].error)
    assert.equal(answers[3].intent, 'part')
  })
  test('when: instants with offset, the end exclusive, nulls where nothing was found', async () => {
    const now = '2026-03-02T12:00:00Z'
    const ask = (text: string): string => JSON.stringify({ text, now, zone: 'Europe/Lisbon' })
    const { out } = await os1(['probe', 'when'], { input: `${ask('tomorrow')}\n{"text":"tomorrow"}\n${ask('nothing of the kind')}\n` })
    const [tomorrow, bad, nothing] = objects(out)
    assert.equal(Temporal.Instant.from(tomorrow.from).toString(), '2026-03-03T00:00:00Z')
    assert.equal(Temporal.Instant.from(tomorrow.to).toString(), '2026-03-04T00:00:00Z')
    assert.equal(tomorrow.grain, 'day')
    assert.ok(bad.error)
    assert.deepEqual([nothing.from, nothing.to, nothing.grain], [null, null, null])
  })
  test('danger: none, check or respond', async () => {
    const { out } = await os1(['probe', 'danger'], { input: '{"text":"I am going to kill myself tonight"}\n{"text":"this bug is killing me"}\n[]\n' })
    const [respond, none, bad] = objects(out)
    assert.equal(respond.level, 'respond')
    assert.equal(none.level, 'none')
    assert.ok(bad.error)
  })
  test('anything else is told what there is to probe', async () => {
    const { code, err } = await os1(['probe', 'soul'])
    assert.equal(code, 1)
    assert.match(err, /understand, when, danger/)
  })
})

describe('the command itself', () => {
  test('help for everything and for one thing', async () => {
    const all = await os1(['--help'])
    assert.equal(all.code, 0)
    for (const name of ['wake', 'talk', 'doctor', 'backup', 'restore', 'export', 'erase', 'keys', 'probe']) {
      assert.match(all.out, new RegExp(`^  ${name} `, 'm'))
      const one = await os1([name, '--help'])
      assert.equal(one.code, 0)
      assert.match(one.out, new RegExp(`os1 ${name}`))
      assert.equal((await os1(['help', name])).out, one.out)
    }
  })
  test('a command or an option that does not exist ends with code 2, in words', async () => {
    for (const args of [['dance'], ['help', 'dance'], ['talk', '--loud'], ['doctor', 'now'], ['--loud']]) {
      const { code, err, out } = await os1(args)
      assert.equal(code, 2, args.join(' '))
      assert.equal(out, '')
      assert.match(err, /There is no command|Unknown option|Unexpected argument/)
      assert.doesNotMatch(err, /\n\s+at /)
    }
  })
  test('the version is that of the checkout', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
    assert.equal((await os1(['--version'])).out, `${version}\n`)
  })
  test('OS1_HOME names the home as --home does', minute, async (t) => {
    const home = lifeOf(t)
    assert.match((await os1(['talk'], { input: 'where does my sister live?\n', env: { OS1_HOME: home } })).out, /Porto/)
  })
})
