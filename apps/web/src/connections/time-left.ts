import { useEffect, useState } from 'react'

/** Whole seconds until an instant, by the clock of this device; never below 0. */
export const secondsUntil = (instant: string, nowMs: number): number =>
  Math.max(0, Math.ceil((Date.parse(instant) - nowMs) / 1000))

export const useSecondsLeft = (instant: string): number => {
  const [nowMs, setNowMs] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return secondsUntil(instant, nowMs)
}
