import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BirthRecord } from '../birth/birth-record.ts'
import { birthFromFragment, shareLink } from './share-link.ts'

const birth: BirthRecord = {
  name: 'Łucja O’Brien 阿',
  date: '1990-05-17',
  time: '14:32',
  accuracyMinutes: 15,
  place: { label: 'Łódź, Poland', latitude: 51.75, longitude: 19.46667, timezone: 'Europe/Warsaw' },
  utcOffset: null,
}

const fragmentOf = (link: string): string => new URL(link).hash

test('a link without birth data is the bare address of the installation', () => {
  expect(shareLink('https://orrery.example', null)).toBe('https://orrery.example/')
})

test('birth data stands after the # alone, and comes back letter for letter', () => {
  const link = shareLink('https://orrery.example', birth)
  const { pathname, search } = new URL(link)
  expect(pathname + search).toBe('/charts/new')
  expect(birthFromFragment(fragmentOf(link))).toEqual(birth)
})

test('any name survives the way through a link', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const name = text.trim()
      const found = birthFromFragment(fragmentOf(shareLink('https://orrery.example', { ...birth, name })))
      expect(found).toEqual({ ...birth, name })
    }),
  )
})

test('a fragment that is not a birth is called unreadable, and another fragment is left alone', () => {
  expect(birthFromFragment('#birth=')).toBe('unreadable')
  expect(birthFromFragment('#birth=%%%')).toBe('unreadable')
  expect(birthFromFragment(`#birth=${btoa('{"name":1}')}`)).toBe('unreadable')
  expect(birthFromFragment(`#birth=${btoa(JSON.stringify({ ...birth, name: '', place: null }))}`)).toBe('unreadable')
  expect(birthFromFragment('#content')).toBeNull()
  expect(birthFromFragment('')).toBeNull()
})

test('whatever stands after the # gives a birth, nothing, or unreadable', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = birthFromFragment(`#birth=${text}`)
      expect(found === 'unreadable' || (typeof found === 'object' && found !== null)).toBe(true)
    }),
  )
})
