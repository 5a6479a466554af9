import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import type { Story } from './reading-story.ts'
import { useWriterWords } from './writer-words.ts'

const useElapsedSeconds = (): number => {
  const [begun] = useState(() => performance.now())
  const [now, setNow] = useState(begun)
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return Math.floor((now - begun) / 1000)
}

const useStep = ({ phase, sentences, writer, isWaiting }: Story): string => {
  const { t } = useTranslation('reading')
  const words = useWriterWords()(writer)
  if (phase === 'asking' && !isWaiting) return t('asking')
  if (isWaiting) return t('waiting', { writer: words })
  return sentences.length === 0
    ? t('beginning', { writer: words })
    : t('writing', { count: sentences.length, writer: words })
}

/** What is happening while a reading is written, for how long already, and the way to stop it. */
export const ReadingProgress = ({ story, onStop }: { story: Story; onStop: () => void }) => {
  const { t } = useTranslation('reading')
  const step = useStep(story)
  const seconds = useElapsedSeconds()
  return (
    <div className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-3 print:hidden">
      <div className="min-w-0 flex-1 basis-60">
        <progress aria-label={step} className="h-1 w-full" />
        <p className="figure-text mt-1 flex justify-between gap-4 text-[0.9375rem] text-quiet">
          <output>{step}</output>
          <span aria-hidden="true" className="whitespace-nowrap">
            {t('elapsed', { seconds })}
          </span>
        </p>
      </div>
      <Button onClick={onStop}>{t('stop')}</Button>
    </div>
  )
}
