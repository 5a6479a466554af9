import { useTranslation } from 'react-i18next'

const systems = ['pythagorean', 'chaldean'] as const
export type LetterValues = (typeof systems)[number]

/** Which table gives letters their values. */
export const LetterValuesChoice = ({
  chosen,
  onChoose,
}: {
  chosen: LetterValues
  onChoose: (system: LetterValues) => void
}) => {
  const { t } = useTranslation('numerology')
  return (
    <fieldset className="flex flex-wrap items-center gap-x-5 text-[0.9375rem]">
      <legend className="float-start me-5 text-quiet">{t('system')}</legend>
      {systems.map((system) => (
        <label key={system} className="inline-flex min-h-11 items-center gap-2">
          <input
            type="radio"
            name="letter-values"
            value={system}
            checked={chosen === system}
            onChange={() => onChoose(system)}
          />
          {t(system)}
        </label>
      ))}
    </fieldset>
  )
}
