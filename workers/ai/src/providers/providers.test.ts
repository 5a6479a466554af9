import { expect, test } from 'vitest'
import { bedSettings } from '../testing/heard-parts.ts'
import { providerNames, providersOf, withOwnName } from './index.ts'

const namesWith = (settings: Readonly<Record<string, string>>): readonly string[] => [...providersOf(settings).keys()]

test('with every key there is every provider, in the order in which they are tried', () => {
  const inOrder = [
    'openai',
    'anthropic',
    'google',
    'deepseek',
    'groq',
    'huggingface',
    'workers-ai',
    'openrouter',
    'compatible',
  ]
  expect(namesWith(bedSettings)).toEqual(inOrder)
  expect(providerNames).toEqual(inOrder)
})

test.each([
  [{ OPENAI_API_KEY: 'k' }, ['openai']],
  [{ ANTHROPIC_API_KEY: 'k' }, ['anthropic']],
  [{ GEMINI_API_KEY: 'k' }, ['google']],
  [{ DEEPSEEK_API_KEY: 'k' }, ['deepseek']],
  [{ GROQ_API_KEY: 'k' }, ['groq']],
  [{ HUGGINGFACE_API_KEY: 'k' }, ['huggingface']],
  [{ OPENROUTER_API_KEY: 'k' }, ['openrouter']],
  [{ CLOUDFLARE_ACCOUNT_ID: 'a', CLOUDFLARE_API_TOKEN: 'k' }, ['workers-ai']],
  [{ AI_COMPATIBLE_URL: 'http://127.0.0.1:11434/v1' }, ['compatible']],
  [{}, []],
  [{ OPENAI_API_KEY: ' ', GROQ_API_KEY: '' }, []],
  [{ CLOUDFLARE_API_TOKEN: 'k' }, []],
  [{ AI_COMPATIBLE_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1:9' }, []],
])('%o switches on %o', (settings, names) => {
  expect(namesWith(settings)).toEqual(names)
})

const accountWith = (settings: Readonly<Record<string, string>>) =>
  providersOf({ GROQ_API_KEY: 'one', ...settings }).get('groq')?.account

test('what is known of a key or an address is not held against the next, and tells neither', () => {
  const accounts = [
    accountWith({}),
    accountWith({ GROQ_API_KEY: 'two' }),
    accountWith({ GROQ_BASE_URL: 'http://127.0.0.1:9/v1' }),
  ]
  expect(new Set(accounts).size).toBe(3)
  expect(accountWith({})).toBe(accountWith({ OPENAI_API_KEY: 'k' }))
  expect(accounts[0]).toMatch(/^[\da-f]{1,8}$/)
})

test('only those who make vectors and understand speech are asked for them', () => {
  const able = [...providersOf(bedSettings).values()]
  expect(able.filter(({ embed }) => embed !== null).map(({ name }) => name)).toEqual([
    'openai',
    'workers-ai',
    'compatible',
  ])
  expect(able.filter(({ transcribe }) => transcribe !== null).map(({ name }) => name)).toEqual(['openai', 'groq'])
})

test.each([
  ['gemini/gemini-x', 'google/gemini-x'],
  ['google/gemini-x', 'google/gemini-x'],
  ['openrouter/gemini/x', 'openrouter/gemini/x'],
  ['gemini', 'gemini'],
])('the target %s is %s', (called, own) => {
  expect(withOwnName(called)).toBe(own)
})
