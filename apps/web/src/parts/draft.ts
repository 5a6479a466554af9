import { useState } from 'react'

const prefix = 'orrery.draft.'

export type Draft = {
  text: string
  write: (text: string) => void
  /** Call once it was sent and taken. */
  forget: () => void
}

/** Text that is being written in this tab: it outlives another page, a reload, and a session that ended. */
export const useDraft = (name: string, first = ''): Draft => {
  const key = `${prefix}${name}`
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? first)
  return {
    text,
    write: (next) => {
      setText(next)
      if (next === first) sessionStorage.removeItem(key)
      else sessionStorage.setItem(key, next)
    },
    forget: () => sessionStorage.removeItem(key),
  }
}

export const forgetDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}
