import { useState } from 'react'
import { useTranslation } from 'react-i18next'

const shortLength = 8
const shortened = (id: string): string => (id.length > shortLength ? `${id.slice(0, shortLength)}…` : id)

/** The beginning of an id; a click copies the whole of it. */
export const CopiedId = ({ id }: { id: string }) => {
  const { t } = useTranslation(['administration', 'failure'])
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(id)
    setCopied(true)
  }
  return (
    <button
      type="button"
      title={id}
      aria-label={t('copyId', { id })}
      className="min-h-6 font-mono text-fine text-calm underline-offset-4 hover:underline"
      onClick={() => void copy()}
      onBlur={() => setCopied(false)}
    >
      <span aria-live="polite">{isCopied ? t('failure:copied') : shortened(id)}</span>
    </button>
  )
}
