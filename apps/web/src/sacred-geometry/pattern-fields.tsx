import { colorSchemes, patternTypes, solidTypes, spiralForms } from '@orrery/engines/sacred_geometry/pattern-types'
import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { NumberField } from '../parts/number-field.tsx'
import { OptionSet } from '../parts/option-set.tsx'
import { type GeometryDraft, numbersOf } from './geometry-draft.ts'

const bounds = { petals: [4, 24], layers: [2, 8], turns: [2, 10] } as const

/** Which figure, and what belongs to it. */
export const PatternFields = ({
  draft,
  onChange,
}: {
  draft: GeometryDraft
  onChange: (part: Partial<GeometryDraft>) => void
}) => {
  const { t } = useTranslation('sacredGeometry')
  return (
    <>
      <OptionSet
        legend={t('pattern')}
        options={patternTypes.map((value) => ({ value, name: t(value) }))}
        chosen={draft.pattern}
        onChoose={(pattern) => onChange({ pattern })}
      />
      <div className="grid gap-5 text-[0.9375rem] sm:grid-cols-2">
        {(numbersOf[draft.pattern] ?? []).map((name) => (
          <NumberField
            key={name}
            label={t(name)}
            value={draft[name]}
            least={bounds[name][0]}
            most={bounds[name][1]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
        {draft.pattern === 'platonic_solid' && (
          <Choice
            label={t('solid')}
            value={draft.solid}
            options={solidTypes.map((value) => ({ value, name: t(value) }))}
            onChoose={(solid) => onChange({ solid })}
          />
        )}
        {draft.pattern === 'golden_spiral' && (
          <Choice
            label={t('spiral')}
            value={draft.spiral}
            options={spiralForms.map((value) => ({ value, name: t(value) }))}
            onChoose={(spiral) => onChange({ spiral })}
          />
        )}
        <Choice
          label={t('colours')}
          value={draft.colours}
          options={colorSchemes.map((value) => ({ value, name: t(value) }))}
          onChoose={(colours) => onChange({ colours })}
        />
      </div>
      {draft.pattern === 'personal' && <p className="text-fine text-quiet">{t('personalText')}</p>}
    </>
  )
}
