import { adminCommand } from '@orrery/contracts/admin-api'
import { expect, test } from 'vitest'
import { readCommand, usage } from './read-command.ts'

const commandOf = (...typed: readonly string[]): unknown => {
  const asked = readCommand(typed)
  return asked.kind === 'command' ? asked.command : asked.kind
}

test.each([
  [['grant', 'a@people.example'], { command: 'grant', email: 'a@people.example', role: 'admin' }],
  [
    ['grant', 'a@people.example', '--role', 'creator'],
    { command: 'grant', email: 'a@people.example', role: 'creator' },
  ],
  [['ban', 'a@people.example'], { command: 'ban', email: 'a@people.example' }],
  [['users'], { command: 'users' }],
  [['users', 'people.example'], { command: 'users', q: 'people.example' }],
  [
    ['key', '--scopes', 'metrics:read, engines:*:read', '--limit', '100'],
    { command: 'key', scopes: ['metrics:read', 'engines:*:read'], name: 'operator', limitPerMinute: 100 },
  ],
  [['keys'], { command: 'keys' }],
  [['revoke-key', 'k'], { command: 'revoke-key', id: 'k' }],
  [['tier', 'wos_live_0a1b2c', 'pro'], { command: 'tier', key: 'wos_live_0a1b2c', tier: 'pro' }],
  [
    ['grant-credits', 'a@people.example', '4', '--reason', 'Found a fault'],
    { command: 'grant-credits', email: 'a@people.example', halfCredits: 4, reason: 'Found a fault' },
  ],
  [
    ['credits', 'a@people.example', '4', 'Found a fault'],
    { command: 'grant-credits', email: 'a@people.example', halfCredits: 4, reason: 'Found a fault' },
  ],
  [['tier', 'k', 'none'], { command: 'tier', key: 'k', tier: 'none' }],
])('%j is a command as gateway parses it', (typed, command) => {
  expect(adminCommand.parse(commandOf(...typed))).toEqual(command)
})

test.each([[[]], [['--help']], [['grant', '-h']]])('%j asks for help', (typed) => {
  expect(commandOf(...typed)).toBe('help')
})

test.each([
  [['destroy'], 'There is no command "destroy"'],
  [['grant'], 'Give the mail address'],
  [['key'], 'Give --scopes'],
  [['tier', 'k'], 'Give a tier'],
  [['grant-credits', 'a@people.example'], 'Give how many half-credits'],
  [['grant-credits', 'a@people.example', '4'], 'Give --reason'],
  [['tier', 'k', 'pro', 'free'], 'is too much'],
  [['ban', 'a@people.example', 'b@people.example'], 'is too much'],
  [['grant', 'a@people.example', '--force'], '--force'],
])('%j is refused: %s', (typed, words) => {
  expect(() => readCommand(typed)).toThrow(words)
})

test('every command is in the help', () => {
  const names = adminCommand.options.map(({ shape }) => shape.command.value)
  expect(names.filter((name) => !usage.includes(name))).toEqual([])
})
