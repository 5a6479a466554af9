import { useEffect, useRef } from 'react'

/** What has keys of its own keeps them: a button its space bar, a slider its arrows. */
const hasOwnKeys = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('a, button, input, select, textarea, summary, [role="dialog"]') !== null

/** The space bar plays and pauses, left and right step, wherever on the page nothing else takes these keys. */
export const usePlayerKeys = (keys: { onToggle: () => void; onStep: (direction: -1 | 1) => void }): void => {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const act = (pressed: KeyboardEvent) => {
      if (pressed.defaultPrevented || pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.shiftKey) return
      if (hasOwnKeys(pressed.target)) return
      if (pressed.key === ' ') latest.current.onToggle()
      else if (pressed.key === 'ArrowLeft') latest.current.onStep(-1)
      else if (pressed.key === 'ArrowRight') latest.current.onStep(1)
      else return
      // Space would move the page.
      pressed.preventDefault()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [])
}
