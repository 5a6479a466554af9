import { expect, test } from 'vitest'
import { contextTokensOf, costOf, type Price, pricedBy, priceEntries, priceOf, pricesOf } from './prices.ts'

const usage = (about: Partial<Parameters<typeof costOf>[1]> = {}) => ({
  inputTokens: 0,
  cachedInputTokens: 0,
  outputTokens: 0,
  reasoningTokens: 0,
  estimated: false,
  ...about,
})
/** The list prices of OpenAI's GPT-4o: 2.50, 1.25 and 10 USD for a million tokens. */
const gpt4o: Price = { input: 2_500_000, cachedInput: 1_250_000, output: 10_000_000, source: 'snapshot' }

test('a million tokens cost what the list says, and cached ones their own price', () => {
  expect(costOf(gpt4o, usage({ inputTokens: 1e6 }))).toBe(2_500_000)
  expect(costOf(gpt4o, usage({ inputTokens: 1e6, cachedInputTokens: 1e6 }))).toBe(1_250_000)
  expect(costOf(gpt4o, usage({ outputTokens: 1e6 }))).toBe(10_000_000)
  expect(costOf(gpt4o, usage({ inputTokens: 1000, cachedInputTokens: 400, outputTokens: 500 }))).toBe(1500 + 500 + 5000)
})

test('a row is rounded up once, not each kind of token', () => {
  const price: Price = { input: 100_000, output: 400_000, source: 'snapshot' }
  expect(costOf(price, usage({ inputTokens: 3, outputTokens: 1 }))).toBe(1)
  expect(costOf(price, usage({ inputTokens: 11, outputTokens: 1 }))).toBe(2)
  expect(costOf(price, usage())).toBe(0)
})

test('reasoning and tokens that are newly kept cost their own price where there is one', () => {
  const price: Price = { ...gpt4o, reasoning: 20_000_000, cacheWrite: 5_000_000 }
  expect(costOf(price, usage({ outputTokens: 100, reasoningTokens: 40 }))).toBe(600 + 800)
  expect(costOf(gpt4o, usage({ outputTokens: 100, reasoningTokens: 40 }))).toBe(1000)
  expect(costOf(price, usage({ inputTokens: 100, cacheWriteTokens: 40 }))).toBe(150 + 200)
})

test('a long input has the long price for everything', () => {
  const price: Price = { ...gpt4o, long: { overTokens: 200_000, input: 5_000_000, output: 15_000_000 } }
  expect(costOf(price, usage({ inputTokens: 200_000, outputTokens: 10 }))).toBe(500_000 + 100)
  expect(costOf(price, usage({ inputTokens: 200_001, outputTokens: 10 }))).toBe(1_000_005 + 150)
})

test('what has no price costs null, which is not 0', () => {
  const prices = pricesOf('')
  const price = priceOf(prices, 'compatible', 'llama3.2')
  expect(price).toBeNull()
  expect(costOf(price, usage({ inputTokens: 5 }))).toBeNull()
  expect(pricedBy(prices, price, null)).toBeNull()
  expect(pricedBy(prices, price, 12)).toBe('provider')
})

test('settings lie over the snapshot, in USD for a million tokens', () => {
  const prices = pricesOf('{"openai/gpt-4o":{"input":3,"output":12.5},"compatible/a/b":{"input":0.05,"output":0}}')
  expect(priceOf(prices, 'openai', 'gpt-4o')).toMatchObject({
    input: 3_000_000,
    output: 12_500_000,
    source: 'settings',
  })
  expect(costOf(priceOf(prices, 'compatible', 'a/b'), usage({ inputTokens: 1e6 }))).toBe(50_000)
  expect(contextTokensOf(prices, 'openai', 'gpt-4o')).toBe(128_000)
  expect(pricedBy(prices, priceOf(prices, 'openai', 'gpt-4o'), null)).toBe('settings')
  expect(pricedBy(prices, priceOf(prices, 'openai', 'gpt-4o-mini'), null)).toBe(prices.snapshot)
})

test.each([
  '{',
  '{"gpt-4o":{"input":1,"output":1}}',
  '{"openai/x":{"input":-1,"output":1}}',
  '{"openai/x":{"input":1}}',
])('the setting %s is refused with what to write', (setting) => {
  expect(() => pricesOf(setting)).toThrow('AI_PRICES cannot be read')
})

test('the snapshot names its day and its source, and every price of it is a whole number above 0', () => {
  const prices = pricesOf('')
  expect(prices.snapshot).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(prices.source).not.toBe('')
  const entries = priceEntries(prices)
  expect(entries.length).toBeGreaterThan(100)
  for (const { input, output, cachedInput } of entries) {
    expect([input, output, cachedInput ?? 0].every((price) => Number.isSafeInteger(price) && price >= 0)).toBe(true)
    expect(input + output).toBeGreaterThan(0)
  }
})

test('a price of the settings holds by whichever name its provider is called', () => {
  const prices = pricesOf(JSON.stringify({ 'gemini/of-tomorrow': { input: 1, output: 2 } }))
  expect(priceOf(prices, 'google', 'of-tomorrow')).toMatchObject({ input: 1_000_000, source: 'settings' })
})
