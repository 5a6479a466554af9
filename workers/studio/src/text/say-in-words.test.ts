import { expect, test } from 'vitest'
import { sayInWords } from './say-in-words.ts'

test.each([
  ['en-US', 'Breathe in for 4 s, 21 times.', 'Breathe in for four seconds, twenty-one times.'],
  [
    'en-US',
    'On the 21st of 1,234 days, 50% was $1.',
    'On the twenty-first of one thousand two hundred thirty-four days, fifty percent was one dollar.',
  ],
  [
    'en-GB',
    'At 10:30, 3–5 minutes; -2.5 °C & calm.',
    'At ten thirty, three to five minutes; minus two point five degrees Celsius and calm.',
  ],
  [
    'en-US',
    'Call 0800 or 12345678901.',
    'Call zero eight zero zero or one two three four five six seven eight nine zero one.',
  ],
  ['es-ES', '21 min y 1.500 m.', 'veintiún minutos y mil quinientos metros.'],
  ['es-MX', '2,5 km, 100 %', 'dos coma cinco kilómetros, cien por ciento'],
  [
    'pt-BR',
    '1.205 e 1.200 e 105; 3,25',
    'mil duzentos e cinco e mil e duzentos e cento e cinco; três vírgula dois cinco',
  ],
  [
    'fr-FR',
    '71, 80, 81, 91, 200 et 280\u202f000',
    'soixante et onze, quatre-vingts, quatre-vingt-un, quatre-vingt-onze, deux cents et deux cent quatre-vingt mille',
  ],
  ['fr-FR', 'La 1re et le 9e jour', 'La première et le neuvième jour'],
  ['de-DE', '1 km, 21, 101, 1.000.001', 'ein Kilometer, einundzwanzig, einhunderteins, eine Million eins'],
  ['en-US', 'A **calm** mind 🧘‍♀️ stays.', 'A calm mind stays.'],
])('%s says “%s” in words', (locale, text, words) => {
  expect(sayInWords(text, locale)).toBe(words)
})

test('no figure is left in a text of any of the five languages', () => {
  for (const locale of ['en', 'es', 'pt', 'fr', 'de']) {
    for (const value of [0, 7, 16, 19, 20, 21, 77, 99, 100, 101, 999, 1000, 10_001, 999_999, 123_456_789]) {
      expect(sayInWords(`Es ${value}.`, locale)).not.toMatch(/\d|undefined/)
    }
  }
})
