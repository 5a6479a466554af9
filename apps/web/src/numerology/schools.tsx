import type { SingleNumerology } from '@orrery/engines/numerology/schema'
import { useTranslation } from 'react-i18next'
import { HeadCell, Cell, Table } from '../parts/table.tsx'

type Line = { school: string; result: number | null }

const useSchoolLines = ({ schools }: SingleNumerology): readonly Line[] => {
  const { t } = useTranslation('numerology')
  const system = t(schools.other_system.system)
  const other = (position: 'expression' | 'soulUrge' | 'personality', number: number | undefined) => ({
    school: t('otherSystem', { position: t(position), system }),
    result: number ?? null,
  })
  return [
    { school: t('lifePathParts'), result: schools.life_path.parts.number },
    { school: t('lifePathDigits'), result: schools.life_path.digits.number },
    { school: t('lifePathWhole'), result: schools.life_path.whole.number },
    { school: t('yContextual'), result: schools.y_rule.contextual.soul_urge },
    { school: t('yVowel'), result: schools.y_rule.vowel.soul_urge },
    { school: t('yConsonant'), result: schools.y_rule.consonant.soul_urge },
    other('expression', schools.other_system.expression?.number),
    other('soulUrge', schools.other_system.soul_urge?.number),
    other('personality', schools.other_system.personality?.number),
  ]
}

/** The same numbers by every school, so that a disagreement is seen and not hidden. */
export const Schools = ({ facts }: { facts: SingleNumerology }) => {
  const { t } = useTranslation('numerology')
  const lines = useSchoolLines(facts)
  return (
    <section>
      <Table caption={t('schools')} heads={[t('school'), t('result')]}>
        {lines.map(({ school, result }) => (
          <tr key={school}>
            <HeadCell wraps>{school}</HeadCell>
            <Cell>{result ?? t('none')}</Cell>
          </tr>
        ))}
      </Table>
      <p className="mt-2 text-fine text-quiet">{t('schoolsLead')}</p>
    </section>
  )
}
