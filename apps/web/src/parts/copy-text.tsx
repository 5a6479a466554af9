import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { useCopy } from './use-copy.ts'

/** Copies a text and says so. */
export const CopyButton = ({ text }: { text: string }) => {
  const { t } = useTranslation('failure')
  const { isCopied, copy } = useCopy(text)
  return (
    <Button onClick={copy}>
      <span aria-live="polite">{isCopied ? t('copied') : t('copy')}</span>
    </Button>
  )
}

/** One line to take along, such as a key: selected by a click, copied by a button. `shown` may group it for reading. */
export const CopyText = ({ label, text, shown = text }: { label: string; text: string; shown?: string }) => {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[0.9375rem] font-semibold">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          readOnly
          value={shown}
          className="control min-w-0 flex-1 basis-64 font-mono text-fine"
          onFocus={(focus) => focus.target.select()}
        />
        <CopyButton text={text} />
      </div>
    </div>
  )
}
