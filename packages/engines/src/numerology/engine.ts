import type { Engine } from '../engine.ts'
import { todayIn } from '../today.ts'
import { calculateNumerology } from './calculate.ts'
import { describeNumerology, numerologyWarnings } from './describe.ts'
import { numerologyPicture } from './picture.ts'
import type { NumerologyFacts, NumerologyInput } from './schema.ts'

const absentOf = (facts: NumerologyFacts): Record<string, string> => {
  if (facts.variant === 'pair')
    return facts.soul_urge_compatibility === null
      ? { soul_urge_compatibility: 'One of the names has no vowel by the chosen rule for Y.' }
      : {}
  return {
    ...(facts.preferred_name === null && { preferred_name: 'No second name was given to compare.' }),
    ...(facts.soul_urge === null && { soul_urge: 'The name has no vowel by the chosen rule for Y.' }),
    ...(facts.personality === null && { personality: 'The name has no consonant by the chosen rule for Y.' }),
    ...(facts.soul_personality_bridge === null && { soul_personality_bridge: 'One of the two numbers is absent.' }),
    ...(facts.personal_month === null && {
      personal_month: 'Only a year was given: send current_date for the personal month and day.',
      personal_day: 'Only a year was given: send current_date for the personal month and day.',
    }),
  }
}

/** A chart's numbers decide its texts and periods. */
const signed = (facts: NumerologyFacts): unknown =>
  facts.variant === 'pair'
    ? facts
    : [
        facts.name_breakdown.letters_only,
        [facts.life_path, facts.expression, facts.soul_urge, facts.personality, facts.maturity],
        [facts.personal_year, facts.personal_month, facts.personal_day],
        [facts.calculation_year, facts.calculation_date, facts.karmic_debt],
      ]

/** Numbers of a name and a birth date in the Pythagorean and the Chaldean table. */
export const numerology: Engine<NumerologyInput, NumerologyFacts> = {
  version: '1.0.0',
  evidenceNote:
    'Numerology is a symbolic system without scientific evidence; its numbers are exact, their meanings are tradition.',
  conventions: {
    pythagorean: 'A to Z are 1 to 9 in turn',
    chaldean:
      'Cheiro’s table: A I J Q Y 1, B K R 2, C G L S 3, D M T 4, E H N X 5, U V W 6, O Z 7, F P 8; the compound is kept',
    masters: '11, 22 and 33 are kept; 44, which some schools name too, is reduced to 8',
    name_numbers: 'sum of the whole name, reduced; the word-by-word sum stands in schools and name_breakdown',
    life_path: 'parts (default): month, day and year reduced first, masters kept; digits and whole stand in schools',
    karmic_debt: '13, 14, 16, 19 met in a sum before its last reduction, also in the day of birth',
    y_and_w: 'Y is a vowel unless next to one (contextual), or as y_rule says; W is a consonant',
    bridges: 'difference of the single digits, masters reduced',
    pinnacles: 'masters kept; the first ends at 36 less the single digit of the life path, then nine years each',
    challenges: 'differences of month, day and year as single digits',
    personal_year: 'month + day + calendar year as one digit; from 1 January, or from the birthday if asked',
    periods: 'months whose personal month equals the digit of life path or expression, or the main challenge',
    letters: 'accents folded; apostrophes join, hyphens separate; ø O, æ AE, œ OE, ß SS, þ TH, ð and đ D, ł L',
  },
  sources: [
    'Cheiro (William John Warner), Book of Numbers, 1926 (Chaldean table, compounds)',
    'L. Dow Balliett, The Philosophy of Numbers, 1908 (modern Pythagorean method)',
    'Juno Jordan, Numerology: The Romance in Your Name, 1965 (positions, pinnacles, challenges)',
    'Hans Decoz, Numerology course, worldnumerology.com (pinnacles with masters, challenges, karmic lessons)',
  ],
  presets: { systems: ['pythagorean', 'chaldean'], reductions: ['parts', 'digits', 'whole'] },
  calculate: calculateNumerology,
  chartKey: null,
  absent: absentOf,
  warnings: (_input, facts) => numerologyWarnings(facts),
  asOf: ({ timezone }, now) => todayIn(now, timezone),
  signed,
  certify: null,
  describe: describeNumerology,
  pictures: (facts) => [numerologyPicture(facts)],
}
