import { expect, test } from 'vitest'
import { assess } from '../assess.ts'
import { findClaims } from '../find-claims.ts'
import { languages } from '../languages.ts'
import { directory, helpFor, helpLines } from './resources.ts'
import { concernLine, supportText } from './support-text.ts'

const dayMs = 86_400_000

test('every number was compared with its source within the last twelve months', () => {
  const now = Date.now()
  for (const { checkedOn, operator } of [...helpLines, directory]) {
    const ageDays = (now - Date.parse(checkedOn)) / dayMs
    expect(ageDays, `${operator}, checked on ${checkedOn}`).toBeLessThan(365)
    expect(ageDays, `${operator}, checked on ${checkedOn}`).toBeGreaterThan(-2)
  }
})

test('every line names who answers it and where that is said', () => {
  for (const { number, operator, source, region } of helpLines) {
    expect(number).toMatch(/^\*?[\d ]{3,}$/)
    expect(operator).not.toBe('')
    expect(source).toMatch(/^https:\/\//)
    expect(region).toMatch(/^[A-Z]{2}$/)
  }
})

test('no region has two lines of one kind', () => {
  const keys = helpLines.map(({ region, kind }) => `${region} ${kind}`)
  expect(new Set(keys).size).toBe(keys.length)
})

test.each([
  ['US', '988', '911'],
  ['ca', '988', '911'],
  ['GB', '116 123', '999'],
  ['IE', '116 123', '112'],
  ['FI', undefined, '112'],
  ['JP', undefined, undefined],
  [null, undefined, undefined],
])('%s has %s for talking and %s in an emergency', (region, crisis, emergency) => {
  const help = helpFor(region)
  expect(help.crisis?.number).toBe(crisis)
  expect(help.emergency?.number).toBe(emergency)
})

test.each(languages)('%s: the words are whole, and end with the directory in every region', (locale) => {
  for (const region of ['US', 'DE', 'BR', 'JP', null]) {
    const { title, paragraphs, lines, goOn, leave } = supportText(locale, region)
    const words = [title, ...paragraphs, ...lines.map(({ text }) => text), goOn, leave].join(' ')
    expect(words).not.toMatch(/[{}]|undefined|null/)
    expect(lines.at(-1)?.href).toBe(directory.url)
    for (const { href } of lines) expect(href).toMatch(/^(tel:\*?\d+|https:\/\/)/)
  }
})

test('a region with its own line is told that line before the directory', () => {
  expect(supportText('pt', 'BR').lines.map(({ href }) => href)).toEqual(['tel:192', 'tel:188', directory.url])
})

test.each(languages)('%s: our own words raise no alarm and promise nothing', (locale) => {
  const { title, paragraphs, goOn, leave } = supportText(locale, null)
  const text = [title, ...paragraphs, goOn, leave].join(' ')
  expect(assess(text, locale).level).toBe('none')
  expect(findClaims(text, locale)).toEqual([])
})

test('who worries about somebody else is told so', () => {
  const aboutFriend = assess('My friend wants to kill herself.', 'en')
  const aboutSelf = assess('I feel worthless.', 'en')
  expect(concernLine('en', 'US', aboutFriend).text).toContain('look out for them')
  expect(concernLine('en', 'US', aboutSelf).text).not.toContain('them')
  expect(concernLine('en', 'JP', aboutSelf).href).toBe(directory.url)
})
