import { focusTexts } from '@orrery/engines/enneagram/content/guidance'
import { instinctTexts, subtypeTexts } from '@orrery/engines/enneagram/content/instincts'
import { centerTexts, typeTexts } from '@orrery/engines/enneagram/content/types'
import { wingTexts } from '@orrery/engines/enneagram/content/wings'
import { enneagramCenterGists, enneagramGists, instinctGists } from './content/characters.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'

type TypeText = (typeof typeTexts)[1]

const typeText = (type: string): TypeText | null => entryOf<TypeText>(typeTexts, type)

const typeValue = (type: number): string => `type ${type}, the ${typeText(String(type))?.name ?? ''}`

const typesOf = (look: Look): readonly Finding[] => {
  const rows = [
    { field: 'primary_type', kind: 'type', label: 'Type', weight: 100, marks: (type: number) => [`type:${type}`] },
    {
      field: 'integration_direction',
      kind: 'growth',
      label: 'Direction of growth',
      weight: 58,
      marks: () => ['arrow:integration'],
    },
    {
      field: 'disintegration_direction',
      kind: 'stress',
      label: 'Direction under stress',
      weight: 54,
      marks: () => ['arrow:disintegration'],
    },
  ]
  return rows.flatMap(({ field, kind, label, weight, marks }) => {
    const path = `profile.${field}`
    const type = look.whole(path)
    if (type === null || typeText(String(type)) === null) return []
    return [{ path, kind, key: String(type), label, value: typeValue(type), weight, marks: marks(type) }]
  })
}

const wingOf = (look: Look): readonly Finding[] => {
  const [path, type] = ['profile.wing', look.whole('profile.primary_type')]
  const wing = look.whole(path)
  if (type === null || wing === null) return []
  const key = `${type}w${wing}`
  return [{ path, kind: 'wing', key, label: 'Wing', value: `wing ${key}`, weight: 72, marks: [`wing:${wing}`] }]
}

const instinctOf = (look: Look): readonly Finding[] => {
  const [path, type] = ['profile.instinctual_variant', look.whole('profile.primary_type')]
  const instinct = look.text(path)
  const text = instinct === null ? null : entryOf<{ name: string }>(instinctTexts, instinct)
  if (type === null || instinct === null || text === null) return []
  const key = `${type}.${instinct}`
  const marks = [`instinct:${instinct}`]
  return [{ path, kind: 'instinct', key, label: 'Leading instinct', value: text.name, weight: 68, marks }]
}

const centerOf = (look: Look): readonly Finding[] => {
  const path = 'profile.center'
  const center = look.text(path)
  if (center === null) return []
  return [
    {
      path,
      kind: 'center',
      key: center,
      label: 'Centre',
      value: `${center} centre`,
      weight: 56,
      marks: [`center:${center}`],
    },
  ]
}

const practicesOf = (type: string): readonly string[] =>
  Object.values(entryOf<Readonly<Record<string, string>>>(focusTexts, type) ?? {})

const typeWords = (key: string): FactWords | null => {
  const [gist, text] = [entryOf(enneagramGists, key), typeText(key)]
  if (gist === null || text === null) return null
  return {
    phrase: `your type ${key}, the ${text.name}`.replace(/, (.*)$/, ' ($1)'),
    ...gist,
    says: [text.description, text.gift, text.trap],
    practices: practicesOf(key),
  }
}

const arrowWords =
  (of: string, says: string) =>
  (key: string): FactWords | null => {
    const [gist, text] = [entryOf(enneagramGists, key), typeText(key)]
    return gist === null || text === null
      ? null
      : { phrase: `type ${key} as your direction ${of}`, ...gist, says: [says] }
  }

const wingWords = (key: string): FactWords | null => {
  const text = entryOf<string>(wingTexts, key)
  const gist = entryOf(enneagramGists, key.split('w')[1] ?? '')
  return gist === null || text === null
    ? null
    : {
        phrase: `your wing ${key}`,
        core: `a neighbour’s colour: ${gist.core}`,
        themes: gist.themes,
        says: [text],
      }
}

const instinctWords = (key: string): FactWords | null => {
  const [type = '', instinct = ''] = key.split('.')
  const [gist, text] = [
    entryOf(instinctGists, instinct),
    entryOf<{ name: string; text: string }>(instinctTexts, instinct),
  ]
  const subtype = entryOf(entryOf<Readonly<Record<string, string>>>(subtypeTexts, type) ?? {}, instinct)
  if (gist === null || text === null || subtype === null) return null
  return { phrase: `your ${text.name.toLowerCase()} instinct`, ...gist, says: [text.text, subtype] }
}

const centerWords = (key: string): FactWords | null => {
  const [gist, text] = [entryOf(enneagramCenterGists, key), entryOf<{ text: string }>(centerTexts, key)]
  return gist === null || text === null
    ? null
    : { phrase: `your place in the ${key} centre`, ...gist, says: [text.text] }
}

export const enneagramReading: EngineReading = {
  tradition: 'the enneagram',
  findings: (look) => [...typesOf(look), ...wingOf(look), ...instinctOf(look), ...centerOf(look)],
  words: {
    type: typeWords,
    growth: arrowWords(
      'of growth',
      'It is where the type is said to loosen: borrow one of its habits on a good day, and see what you do with the room.',
    ),
    stress: arrowWords(
      'under stress',
      'It is where the type is said to go when it tires, so take it for an early sign and be kind about it.',
    ),
    wing: wingWords,
    instinct: instinctWords,
    center: centerWords,
  },
}
