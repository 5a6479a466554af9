import type { Reading } from '@orrery/contracts/ai-api'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { useCopy } from '../parts/use-copy.ts'
import { useWriterWords } from './writer-words.ts'

const Listed = ({ title, texts }: { title: string; texts: readonly string[] }) => {
  const id = useId()
  if (texts.length === 0) return null
  return (
    <section aria-labelledby={id} className="border-t-2 border-accent pt-3">
      <h3 id={id} className="text-xl">
        {title}
      </h3>
      <ul className="mt-2 grid gap-3 font-serif text-lg leading-normal">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

/** What stands out, what to try, and the themes, after the text itself. */
export const ReadingEnds = ({ reading }: { reading: Reading }) => {
  const { t } = useTranslation('reading')
  return (
    <div className="mt-10">
      <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
        <Listed title={t('insights')} texts={reading.keyInsights} />
        <Listed title={t('experiments')} texts={reading.recommendations} />
      </div>
      {reading.themes.length > 0 && (
        <p className="mt-8">
          <span className="text-fine text-quiet">{t('themes')}</span>
          <span className="block font-serif text-lg text-calm">{reading.themes.join(' · ')}</span>
        </p>
      )}
    </div>
  )
}

const listed = (name: string, texts: readonly string[]): readonly string[] =>
  texts.length === 0 ? [] : [`${name}\n${texts.map((text) => `– ${text}`).join('\n')}`]

const useAsText = (title: string, reading: Reading): string => {
  const { t } = useTranslation('reading')
  const writerWords = useWriterWords()
  return [
    title,
    reading.aiAnalysis,
    ...listed(t('insights'), reading.keyInsights),
    ...listed(t('experiments'), reading.recommendations),
    `${t('writtenBy', { writer: writerWords(reading) })}. ${t('notThis')}`,
  ].join('\n\n')
}

/** Takes a reading along: as text, or on paper. */
export const TakeAlong = ({ title, reading }: { title: string; reading: Reading }) => {
  const { t } = useTranslation('reading')
  const { isCopied, copy } = useCopy(useAsText(title, reading))
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      <Button onClick={copy}>
        <span aria-live="polite">{isCopied ? t('copied') : t('copyIt')}</span>
      </Button>
      <Button onClick={() => print()}>{t('print')}</Button>
    </div>
  )
}
