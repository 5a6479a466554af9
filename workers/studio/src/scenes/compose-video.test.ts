import { AppError } from '@orrery/contracts/errors'
import { videoCode } from '@orrery/contracts/video'
import { expect, test } from 'vitest'
import { channels, centers } from './content/bodygraph-shapes.ts'
import { channels as channelsOfEngine } from '../../../../packages/engines/src/human_design/anatomy.ts'
import { centerShapes, channelCurve } from '../../../../packages/engines/src/human_design/layout.ts'
import { type ComposedVideo, composeVideo, listTopics } from './compose-video.ts'
import { topics } from './topics/index.ts'
import { sunLongitude } from './topics/zodiac.ts'
import { sceneLocales } from './words.ts'

const today = '2026-11-22'
const composed = (problem: string, locale = 'en'): ComposedVideo => {
  const video = composeVideo({ problem, locale, today })
  if (!video) throw new Error(`No scene for ${problem}.`)
  return video
}
const every = sceneLocales.flatMap((locale) => listTopics(locale).map(({ id, example }) => ({ id, example, locale })))

test('there are twenty topics of mathematics and three of our own charts at least', () => {
  const ids = topics.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toEqual(expect.arrayContaining(['biorhythm', 'bodygraph', 'zodiac']))
  expect(ids.length).toBeGreaterThanOrEqual(23)
})

test.each(every)(
  '$id in $locale is one module of Python that the contract and the check allow',
  ({ id, example, locale }) => {
    const video = composed(example, locale)
    expect(video.topicId).toBe(id)
    expect(videoCode.safeParse(video).success).toBe(true)
    expect(video.code.split('\n').length).toBeLessThanOrEqual(500)
    expect(video.code).toContain(`class ${video.scenes[0]}(Scene):`)
    expect(video.code).not.toMatch(/\b(?:MathTex|Tex|Integer|DecimalNumber|Matrix|BarChart|Title|open|eval|exec)\(/u)
    expect(video.code).not.toMatch(/stage\.say\("[^"]*\{|undefined|NaN|\[object/u)
    expect(video.seconds).toBeGreaterThanOrEqual(15)
    expect(video.seconds).toBeLessThanOrEqual(45)
  },
)

/** Subtitles are read at 20 characters a second at most (a common limit of broadcasters); the caption needs half a second to come. */
test.each(every)(
  'the captions of $id in $locale can be read in their time and fit on two lines',
  ({ example, locale }) => {
    const captions = [...composed(example, locale).code.matchAll(/stage\.say\("(.*)", ([\d.]+)\)/gu)]
    expect(captions.length).toBeGreaterThanOrEqual(3)
    const hurried = captions.filter(([, text = '', seconds]) => text.length / (Number(seconds) - 0.5) > 20)
    const wide = captions.flatMap(([, text = '']) => text.split(String.raw`\n`)).filter((line) => line.length > 64)
    expect([hurried.map(([, text]) => text), wide]).toEqual([[], []])
  },
)

test('nothing a person writes comes into the code as it is', () => {
  const hostile = 'derivative of x^2"); import os; os.system("rm -rf /") #read("/etc/passwd") \\input{x}'
  const [clean, attacked] = [
    composed('derivative of x^2').code,
    composeVideo({ problem: hostile, locale: 'en', today })?.code,
  ]
  expect(attacked).toBe(clean)
})

test('a problem about something else has no scene', () => {
  expect(composeVideo({ problem: 'how photosynthesis works', locale: 'en', today })).toBeNull()
})

test.each([
  'derivative of arctan(x)',
  'derivative of ln(-1 - x^2)',
  'derivative of 10^308*x',
  'Taylor series of 1/x',
  'integral of 1/x from -1 to 2',
  'integral of 1/x from -1 to 1',
  'integral of sqrt(x) from -2 to 2',
  'the line y = x^2',
  'the parabola x^3',
  'determinant of [[1, 2, 3], [4, 5, 6], [7, 8, 9]]',
  'determinant of [[100, 2], [3, 4]]',
  'eigenvectors of [[0, -1], [1, 0]]',
  'Pythagoras with legs 1 and 100',
  'greatest common divisor of 9999 and 2',
  'add the fractions 1/20 + 1/3',
  'Bayes rule with 99%, 90% and 10%',
  'compound interest 1000 at 50% for 30 years',
  'logarithm of base 100',
])('"%s" is refused rather than answered with something else', (problem) => {
  let refused: unknown = null
  try {
    composeVideo({ problem, locale: 'en', today })
  } catch (error) {
    refused = error
  }
  expect(AppError.is(refused) && refused.code).toBe('UNPROCESSABLE')
})

test('an unknown language gets English', () => {
  expect(composed('derivative of x^2', 'ja').title).toBe(composed('derivative of x^2', 'en').title)
  expect(composed('derivative of x^2', 'pt-BR').title).toBe(composed('derivative of x^2', 'pt').title)
})

test.each([
  ['integral of x^2 + 1 from 0 to 1', 'integral_(0)^(1) (x^(2) + 1) dif x'],
  ['integral of ln(x)', 'a, b ='],
  ['integral of 1/x', 'a, b ='],
  ['the line y = 3x - 2', 'm, b = 3, -2'],
  ['Pythagoras with legs 5 and 12', 'a, b = 5, 12'],
  ['greatest common divisor of 30 and 12', 'large, small, steps = 30, 12'],
  ['integral of x^2 from 1 to 3', 'a, b = 1, 3'],
  ['determinant of [[3, 0], [1, 2]]', 'a, b, c, d = 3, 0, 1, 2'],
  ['complex numbers 1+2i and 3-i', 'z, w, p = [1, 2], [3, -1], [5, 5]'],
  ['determinant of [[10, 0], [1, 2]]', 'a, b, c, d = 10, 0, 1, 2'],
  ['the line y = 50x', 'm, b = 50, 0'],
  ['parabola -x^2 + 4', 'roots = 0, 4, [-2, 2]'],
  ['add the fractions 1/4 + 2/3', 'a, b, c, d = 1, 4, 2, 3'],
  ['compound interest 2000 at 3% for 20 years', 'amount, rate, years = 2000, 0.03, 20'],
  ['logarithm of base 3', 'base = 3'],
  ['biorhythm of 1990-05-17 on 1990-05-27', 'age = 10'],
])('"%s" is drawn with its own numbers', (problem, line) => {
  expect(composed(problem).code).toContain(line)
})

test('a bodygraph shows the channels of the chart, and says so', () => {
  const facts = { channels: ['20-34', '34-57', 'no channel'] }
  const video = composeVideo({ problem: 'my human design bodygraph', locale: 'en', today, facts })
  expect(video?.code).toContain('defined, colored, open_count = ["20-34", "34-57"], ["throat", "sacral", "spleen"], 6')
  expect(video?.code).toContain('This chart')
  expect(composed('what is a bodygraph').code).toContain('This example')
})

test('a biorhythm of nobody is said to be an example', () => {
  expect(composed('what is a biorhythm').code).toContain('Born on 1990-05-17 (example)')
  const facts = { birthDate: '2000-01-01', onDate: '2000-01-11' }
  const own = composeVideo({ problem: 'my biorhythm', locale: 'en', today, facts })
  expect(own?.code).toContain('Born on 2000-01-01: day 10 is 2000-01-11.')
})

test('the shapes of the bodygraph are those of the engine', () => {
  expect(centers).toEqual(centerShapes)
  expect(Object.keys(channels)).toEqual(channelsOfEngine.map(({ id }) => id))
  for (const channel of channelsOfEngine) {
    const drawn = channels[channel.id]
    expect(drawn?.joins).toEqual(channel.centers)
    for (const [index, point] of channelCurve(channel).entries()) {
      expect(
        Math.hypot((drawn?.curve[index]?.[0] ?? 0) - point[0], (drawn?.curve[index]?.[1] ?? 0) - point[1]),
      ).toBeLessThan(0.1)
    }
  }
})

// Instants of equinoxes and solstices: U.S. Naval Observatory, Earth's Seasons. At noon the Sun is at most half a day away.
test.each([
  ['2000-03-20', 0],
  ['2024-06-20', 90],
  ['2020-09-22', 180],
  ['2015-12-22', 270],
])('on %s the Sun is near %d degrees', (day, degrees) => {
  const off = Math.abs(((sunLongitude(day) - degrees + 540) % 360) - 180)
  expect(off).toBeLessThan(0.6)
})
