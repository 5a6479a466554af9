import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { chooseTheme, storedTheme, themes } from './theme.ts'

const labelOf = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const

/** Light, dark, or as the device says. */
export const ThemeChoice = () => {
  const { t } = useTranslation('shell')
  const [chosen, setChosen] = useState(storedTheme)
  return (
    <fieldset className="flex items-center gap-4">
      <legend className="sr-only">{t('theme')}</legend>
      {themes.map((theme) => (
        <label key={theme} className="inline-flex min-h-8 items-center gap-1.5">
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={chosen === theme}
            onChange={() => {
              chooseTheme(theme)
              setChosen(theme)
            }}
          />
          {t(labelOf[theme])}
        </label>
      ))}
    </fieldset>
  )
}
