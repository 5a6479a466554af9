import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { providersOf } from '../providers/index.ts'
import { chainsOf } from './chains.ts'
import { findTargets } from './find-targets.ts'

const offered = (settings: Readonly<Record<string, string>>, chains = '') => {
  const providers = providersOf(settings)
  return { providers, chains: chainsOf(chains, providers), contextTokensOf: () => null }
}

const namesOf = (name: string, about: ReturnType<typeof offered>) =>
  findTargets(name, about).map(({ provider, model }) => `${provider.name}/${model}`)

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run()
    return undefined
  } catch (error) {
    return AppError.is(error) ? error.code : undefined
  }
}

const keys = { OPENAI_API_KEY: 'k', GROQ_API_KEY: 'k', AI_COMPATIBLE_URL: 'http://127.0.0.1:9/v1' }

test('the usual chain is every provider with a key, in the order of the list', () => {
  expect(findTargets('auto', offered(keys)).map(({ provider }) => provider.name)).toEqual([
    'openai',
    'groq',
    'compatible',
  ])
})

test('a chain of the settings wins, and what has no key is left out of it', () => {
  const own = offered(keys, JSON.stringify({ auto: ['anthropic/claude', 'groq/llama'], mine: ['compatible/a/b:c'] }))
  expect(namesOf('auto', own)).toEqual(['groq/llama'])
  expect(namesOf('mine', own)).toEqual(['compatible/a/b:c'])
})

test('a model by its provider is asked alone, whatever slashes its id has', () => {
  expect(namesOf('groq/openai/gpt-oss-20b', offered(keys))).toEqual(['groq/openai/gpt-oss-20b'])
})

test('Gemini may be called by its own name or by that of who makes it', () => {
  const settings = { GEMINI_API_KEY: 'k' }
  const own = offered(settings, JSON.stringify({ auto: ['gemini/gemini-x', 'google/gemini-y'] }))
  expect(namesOf('auto', own)).toEqual(['google/gemini-x', 'google/gemini-y'])
  expect(namesOf('gemini/gemini-z', own)).toEqual(['google/gemini-z'])
  expect(codeOf(() => findTargets('gemini/gemini-z', offered(keys)))).toBe('NO_MODEL_CONFIGURED')
})

test('a name that means nothing is not found, a provider without a key is named, and without any there is no target', () => {
  expect(codeOf(() => findTargets('gpt-5', offered(keys)))).toBe('NOT_FOUND')
  expect(codeOf(() => findTargets('openai/', offered(keys)))).toBe('NOT_FOUND')
  expect(codeOf(() => findTargets('anthropic/claude', offered(keys)))).toBe('NO_MODEL_CONFIGURED')
  expect(findTargets('auto', offered({}))).toEqual([])
})

test('chains that cannot be read are told, not passed over', () => {
  expect(codeOf(() => chainsOf('{"auto": "gpt"}', new Map()))).toBe('AI_UNAVAILABLE')
  expect(codeOf(() => chainsOf('auto', new Map()))).toBe('AI_UNAVAILABLE')
})
