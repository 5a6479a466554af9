import { useState } from 'react'

/** Copies a text to the clipboard, and knows whether it is this text that was copied last. */
export const useCopy = (text: string): { isCopied: boolean; copy: () => void; forget: () => void } => {
  const [copied, setCopied] = useState<string | null>(null)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(text)
  }
  return { isCopied: copied === text, copy: () => void copy(), forget: () => setCopied(null) }
}
