import { useTranslation } from 'react-i18next'
import { useCopy } from '../parts/use-copy.ts'

const shortLength = 8
const shortened = (id: string): string => (id.length > shortLength ? `${id.slice(0, shortLength)}…` : id)

/** The beginning of an id; a click copies the whole of it. */
export const CopiedId = ({ id }: { id: string }) => {
  const { t } = useTranslation(['administration', 'failure'])
  const { isCopied, copy, forget } = useCopy(id)
  return (
    <button
      type="button"
      title={id}
      aria-label={t('copyId', { id })}
      className="min-h-6 font-mono text-fine text-calm underline-offset-4 hover:underline"
      onClick={copy}
      onBlur={forget}
    >
      <span aria-live="polite">{isCopied ? t('failure:copied') : shortened(id)}</span>
    </button>
  )
}
