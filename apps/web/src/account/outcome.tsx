import { useEffect, useRef } from 'react'

/**
 * What was done, in words. It takes the focus: the button that did it is often gone by then, together with the line it
 * stood in.
 */
export const Outcome = ({ text }: { text: string | null }) => {
  const line = useRef<HTMLOutputElement>(null)
  useEffect(() => {
    if (text !== null) line.current?.focus()
  }, [text])
  return (
    <output ref={line} tabIndex={-1} className="block rounded-md text-good outline-none not-empty:mb-4">
      {text}
    </output>
  )
}
