import { expect, test } from 'vitest'
import { parsePrometheus } from '../testing/parse-prometheus.ts'
import { prometheusText } from './prometheus-text.ts'

test('what is written is read back, whatever a label holds', () => {
  const text = prometheusText([
    {
      name: 'doors_total',
      help: 'Doors \\ that\nopened.',
      type: 'counter',
      samples: [{ labels: { route: '/a"b\\c\n{d}', method: 'GET' }, value: 3 }, { value: 0.25 }],
    },
    { name: 'nothing', help: 'Left out.', type: 'gauge', samples: [] },
  ])
  expect(parsePrometheus(text)).toEqual([
    {
      family: 'doors_total',
      type: 'counter',
      name: 'doors_total',
      labels: { route: '/a"b\\c\n{d}', method: 'GET' },
      value: 3,
    },
    { family: 'doors_total', type: 'counter', name: 'doors_total', labels: {}, value: 0.25 },
  ])
})

test.each([
  ['a name with a hyphen', '# TYPE a-b counter\na-b 1\n'],
  ['a sample without its type', 'a 1\n'],
  ['a sample of another family', '# TYPE a counter\nb 1\n'],
  ['an unquoted label', '# TYPE a counter\na{b=c} 1\n'],
  ['a value that is none', '# TYPE a counter\na one\n'],
  ['the same sample twice', '# TYPE a counter\na 1\na 2\n'],
  ['a last line without its end', '# TYPE a counter\na 1'],
])('the reader refuses %s', (_what, text) => {
  expect(() => parsePrometheus(text)).toThrow(/line/)
})
