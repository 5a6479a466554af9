import { useCallback, useEffect, useState } from 'react'
import type { Looking, Spot } from './reading-spot.ts'

/** What is pointed at and what is chosen; Escape lets go of both, wherever the focus is. */
export const useLooking = (): Looking => {
  const [pointed, setPointed] = useState<Spot | null>(null)
  const [chosen, setChosen] = useState<Spot | null>(null)
  const leave = useCallback(() => {
    setPointed(null)
    setChosen(null)
  }, [])
  useEffect(() => {
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') leave()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [leave])
  return { active: pointed ?? chosen, chosen, point: setPointed, choose: setChosen, leave }
}
