import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import type { NatalSettings } from './natal-settings.ts'

type HouseSystem = { system: NatalSettings['house_system']; name: string }

const zodiacs = ['tropical', 'sidereal'] as const

/** Schools differ on these; each is a choice in the open, never a hidden default. */
export const SettingsFields = ({
  settings,
  systems,
  onChange,
}: {
  settings: NatalSettings
  systems: readonly HouseSystem[]
  onChange: (settings: NatalSettings) => void
}) => {
  const { t } = useTranslation('natal')
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-6 gap-y-2 text-[0.9375rem] print:hidden">
      {systems.length > 0 && (
        <Choice
          label={t('houseSystem')}
          value={settings.house_system}
          options={systems.map(({ system, name }) => ({ value: system, name }))}
          onChoose={(system) => onChange({ ...settings, house_system: system })}
        />
      )}
      <Choice
        label={t('zodiac')}
        value={settings.zodiac}
        options={zodiacs.map((zodiac) => ({ value: zodiac, name: t(zodiac) }))}
        onChoose={(zodiac) => onChange({ ...settings, zodiac })}
      />
      <label className="inline-flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          checked={settings.minor_aspects}
          onChange={(change) => onChange({ ...settings, minor_aspects: change.target.checked })}
        />
        {t('minorAspects')}
      </label>
    </div>
  )
}
