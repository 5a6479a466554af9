import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import type { ClockQuestion } from './clock-question.ts'

const labels = {
  ambiguous: ['earlier', 'later'],
  skipped: ['skippedAfter', 'skippedBefore'],
} as const

/** Both moments of a clock time that was shown twice, or skipped; one button each, none chosen beforehand. */
export const ClockChoice = ({
  question,
  time,
  onChoose,
}: {
  question: ClockQuestion
  time: string
  onChoose: (utcOffset: string) => void
}) => {
  const { t } = useTranslation('birth')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const { kind, gap, choices } = question
  return (
    <section ref={box} tabIndex={-1} aria-labelledby="clock-question" className="card border-warn p-4">
      <h3 id="clock-question" className="text-lg">
        {kind === 'ambiguous' ? t('ambiguousTitle', { time }) : t('skippedTitle', { time })}
      </h3>
      <p className="mt-1 text-[0.9375rem] text-quiet">
        {kind === 'ambiguous' ? t('ambiguousText') : gap && t('skippedText', gap)}
      </p>
      <div className="mt-3 grid gap-2 sm:grid-cols-2">
        {choices.map(({ utc, offset }, index) => (
          <Button key={utc} className="flex-col !items-start gap-0 py-2 text-start" onClick={() => onChoose(offset)}>
            <span className="font-semibold">{t(labels[kind][index === 0 ? 0 : 1])}</span>
            <span className="figure-text text-fine text-quiet">
              {t('candidate', { utc: utc.slice(11, 16), offset })}
            </span>
          </Button>
        ))}
      </div>
    </section>
  )
}
