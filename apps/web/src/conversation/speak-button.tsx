import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { locale } from '../i18n/written.ts'
import { Button } from '../parts/button.tsx'
import { AskDialog } from '../parts/confirm-dialog.tsx'
import { canListen, listen, type Listener } from './speech-in.ts'

const storageKey = 'orrery.speechIn'

/** Speech instead of typing, where the browser has it; asked first, because the browser may send it to its maker. */
export const SpeakButton = ({ text, onText }: { text: string; onText: (text: string) => void }) => {
  const { t } = useTranslation('conversation')
  const [isAsking, ask] = useState(false)
  const [state, setState] = useState<'quiet' | 'listening' | 'failed'>('quiet')
  const listener = useRef<Listener | null>(null)
  if (!canListen()) return null
  const begin = () => {
    setState('listening')
    // What was typed already stays, and what is said comes after it.
    const before = text.trim()
    listener.current = listen({
      locale: locale(),
      onWords: (words) => onText([before, words].filter(Boolean).join(' ')),
      onEnd: (hasFailed) => setState(hasFailed ? 'failed' : 'quiet'),
    })
  }
  const press = () => {
    if (state === 'listening') listener.current?.stop()
    else if (localStorage.getItem(storageKey) === 'yes') begin()
    else ask(true)
  }
  return (
    <>
      <Button aria-pressed={state === 'listening'} onClick={press}>
        {t(state === 'listening' ? 'speakStop' : 'speakTo')}
      </Button>
      <output className="text-fine text-quiet">
        {state === 'listening' && t('listening')}
        {state === 'failed' && t('speakFailed')}
      </output>
      <AskDialog
        texts={{
          title: t('speakAskTitle'),
          text: t('speakAskText'),
          confirm: t('speakAskYes'),
          cancel: t('speakAskNo'),
        }}
        isOpen={isAsking}
        onOpenChange={ask}
        onConfirm={async () => {
          localStorage.setItem(storageKey, 'yes')
          begin()
        }}
      />
    </>
  )
}
