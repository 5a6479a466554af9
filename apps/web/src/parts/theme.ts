/** What a person chose; `system` follows the device. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'orrery.theme'

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

export const storedTheme = (): Theme => {
  const stored = localStorage.getItem(storageKey)
  return isTheme(stored) ? stored : 'system'
}

const show = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export const applyStoredTheme = (): void => show(storedTheme())

export const chooseTheme = (theme: Theme): void => {
  localStorage.setItem(storageKey, theme)
  show(theme)
}
