import { useEffect, useState } from 'react'

/** Whole seconds since this was first shown. */
export const useElapsedSeconds = (): number => {
  const [begun] = useState(() => performance.now())
  const [now, setNow] = useState(begun)
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return Math.floor((now - begun) / 1000)
}
