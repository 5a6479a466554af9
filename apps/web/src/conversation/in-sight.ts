import { type RefObject, useEffect, useRef } from 'react'

/** Where words and answers do not fit both, the words come first: whoever reads them goes on downwards. */
const bringIntoSight = (words: Element, answers: Element, behavior: ScrollBehavior): void => {
  const { top } = words.getBoundingClientRect()
  const { bottom } = answers.getBoundingClientRect()
  const barsPx = 80
  const isCutOff = top < 0 || bottom - top > innerHeight - barsPx
  if (isCutOff) words.scrollIntoView({ block: 'start', behavior })
  else answers.scrollIntoView({ block: 'nearest', behavior })
}

/** Scrolls to the newest words and to where they are answered: at once for whoever comes back, smoothly as one talks. */
export const useInSight = (
  talk: RefObject<HTMLElement | null>,
  answers: RefObject<HTMLElement | null>,
  lines: number,
) => {
  const shown = useRef<number | null>(null)
  useEffect(() => {
    const before = shown.current
    shown.current = lines
    const words = talk.current?.querySelector('[role=log] li:last-child')
    // A conversation that only begins is read from its title on.
    if (before === lines || (before === null && lines < 2) || !words || !answers.current) return
    bringIntoSight(words, answers.current, before === null ? 'instant' : 'smooth')
  }, [talk, answers, lines])
}
