import type { EngineInput } from '@orrery/engines/schemas'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'

type Asked = EngineInput<'natal'>

export type NatalSettings = {
  house_system: NonNullable<Asked['house_system']>
  zodiac: NonNullable<Asked['zodiac']>
  minor_aspects: boolean
}

export const defaultSettings: NatalSettings = { house_system: 'P', zodiac: 'tropical', minor_aspects: false }

type HouseSystem = { system: NatalSettings['house_system']; name: string }

const zodiacs = ['tropical', 'sidereal'] as const

const Choice = ({
  label,
  value,
  options,
  onChoose,
}: {
  label: string
  value: string
  options: readonly { value: string; name: string }[]
  onChoose: (value: string) => void
}) => {
  const id = useId()
  return (
    <p className="flex items-center gap-2">
      <label htmlFor={id} className="text-quiet">
        {label}
      </label>
      <select id={id} className="control w-44" value={value} onChange={(change) => onChoose(change.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  )
}

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
  const chooseHouses = (value: string) => {
    const chosen = systems.find(({ system }) => system === value)
    if (chosen) onChange({ ...settings, house_system: chosen.system })
  }
  const chooseZodiac = (value: string) => {
    const zodiac = zodiacs.find((name) => name === value)
    if (zodiac) onChange({ ...settings, zodiac })
  }
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-6 gap-y-2 text-[0.9375rem] print:hidden">
      {systems.length > 0 && (
        <Choice
          label={t('houseSystem')}
          value={settings.house_system}
          options={systems.map(({ system, name }) => ({ value: system, name }))}
          onChoose={chooseHouses}
        />
      )}
      <Choice
        label={t('zodiac')}
        value={settings.zodiac}
        options={zodiacs.map((zodiac) => ({ value: zodiac, name: t(zodiac) }))}
        onChoose={chooseZodiac}
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
