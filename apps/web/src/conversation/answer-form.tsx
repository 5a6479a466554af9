import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { SpeakButton } from './speak-button.tsx'

const longestMessage = 10_000

/** Where one types, or speaks and corrects. Enter sends, Shift and Enter begin a line. */
export const AnswerForm = ({
  isAside,
  isBusy,
  onSay,
}: {
  /** Something else is the next step here, and has the accent. */
  isAside: boolean
  isBusy: boolean
  onSay: (message: string) => void
}) => {
  const { t } = useTranslation('conversation')
  const [text, setText] = useState('')
  const send = () => {
    const message = text.trim()
    if (message === '' || isBusy) return
    onSay(message)
    setText('')
  }
  const onKey = (key: KeyboardEvent) => {
    if (key.key !== 'Enter' || key.shiftKey || key.nativeEvent.isComposing) return
    key.preventDefault()
    send()
  }
  return (
    <form
      className="grid gap-3"
      onSubmit={(submit) => {
        submit.preventDefault()
        send()
      }}
    >
      <Field label={t('answer')}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={longestMessage}
            className="control"
            value={text}
            onChange={(change) => setText(change.target.value)}
            onKeyDown={onKey}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center gap-3">
        <Button look={isAside ? 'plain' : 'main'} type="submit" disabled={isBusy || text.trim() === ''}>
          {t('send')}
        </Button>
        <SpeakButton onWords={setText} />
      </div>
    </form>
  )
}
