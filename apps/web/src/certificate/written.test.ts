import { expect, test } from 'vitest'
import { clockIn, writtenArc, writtenDuration, writtenFact, writtenShare } from './written.ts'

test('durations are cut, never rounded up to a safety that is not there', () => {
  expect(writtenDuration(0.53)).toBe('31 s')
  expect(writtenDuration(14.99)).toBe('14 min')
  expect(writtenDuration(89.9)).toBe('89 min')
  expect(writtenDuration(200.5)).toBe('3 h 20 min')
  expect(writtenDuration(180)).toBe('3 h')
  expect(writtenDuration(719.99)).toBe('11 h 59 min')
  expect(writtenDuration(720)).toBe('12 h or more')
})

test('a share is 100 % only when it is certain, and 0 % never', () => {
  expect(writtenShare(1)).toBe('100 %')
  expect(writtenShare(0.9999)).toBe('> 99 %')
  expect(writtenShare(0.414)).toBe('41 %')
  expect(writtenShare(0.0001)).toBe('< 1 %')
})

test('degrees are written as degrees, minutes and seconds of arc', () => {
  expect(writtenArc(302)).toBe('302°00′00″')
  expect(writtenArc(56.3894)).toBe('56°23′22″')
  expect(writtenArc(-0.9999999)).toBe('1°00′00″')
})

test('fact ids read as words', () => {
  expect(writtenFact('incarnation_cross')).toBe('Incarnation cross')
  expect(writtenFact('moon.sign')).toBe('Moon · sign')
  expect(writtenFact('lifes_work_line')).toBe('Life’s work line')
  expect(writtenFact('iq')).toBe('IQ')
})

test('the clock of the birth is used, and UTC is named where the browser does not know the zone', () => {
  expect(clockIn('Asia/Tokyo')('2026-11-21T15:30:00Z')).toBe('00:30')
  expect(clockIn('Mars/Olympus')('2026-11-21T15:30:00Z')).toBe('15:30 UTC')
})
