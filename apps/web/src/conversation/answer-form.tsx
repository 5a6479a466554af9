import { type KeyboardEvent, type SyntheticEvent, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { useDraft } from '../parts/draft.ts'
import { Field } from '../parts/field.tsx'
import { tooLongBy, wrongLength } from '../parts/text-length.ts'
import { SpeakButton } from './speak-button.tsx'

const lengthLimits = { least: 1, most: 10_000 }

/** The keyboard of a phone has one Enter and no Shift beside it: there it begins a line, and the button sends. */
const enterSends = (key: KeyboardEvent): boolean =>
  key.key === 'Enter' && !key.shiftKey && !key.nativeEvent.isComposing && !matchMedia('(pointer: coarse)').matches

/** Where one types, or speaks and corrects. Enter sends, Shift and Enter begin a line. */
export const AnswerForm = ({
  conversationId,
  isAside,
  isBusy,
  onSay,
}: {
  conversationId: string
  /** Something else is the next step here, and has the accent. */
  isAside: boolean
  /** Something is on its way, or waits for the connection. */
  isBusy: boolean
  /** `onRefused` is called when the words arrived and were not taken. */
  onSay: (message: string, onRefused: () => void) => void
}) => {
  const { t } = useTranslation('conversation')
  const area = useRef<HTMLTextAreaElement>(null)
  const { text, write } = useDraft(`answer.${conversationId}`)
  const length = wrongLength(text, lengthLimits)
  const send = (asked: SyntheticEvent) => {
    asked.preventDefault()
    if (length !== null || isBusy) return
    const message = text.trim()
    onSay(message, () => write([message, area.current?.value.trim()].filter(Boolean).join('\n')))
    write('')
  }
  return (
    <form className="grid gap-3" onSubmit={send}>
      <Field label={t('answer')} problem={length === 'long' ? t('tooLong', tooLongBy(text, lengthLimits)) : undefined}>
        {(control) => (
          <textarea
            {...control}
            ref={area}
            rows={3}
            className="control"
            value={text}
            onChange={(change) => write(change.target.value)}
            onKeyDown={(key) => enterSends(key) && send(key)}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button look={isAside ? 'plain' : 'main'} type="submit" disabled={isBusy || length !== null}>
          {t('send')}
        </Button>
        <SpeakButton text={text} onText={write} />
        <p className="hidden text-fine text-quiet pointer-fine:block">{t('keys')}</p>
      </div>
    </form>
  )
}
