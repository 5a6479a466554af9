import { items } from '@orrery/engines/enneagram/content/items'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { type Grade, StatementField } from './statement-field.tsx'

const perPage = 11
const pageCount = Math.ceil(items.length / perPage)

type Answers = Readonly<Record<string, number>>

const firstOpenPage = (answers: Answers): number => {
  const open = items.findIndex(({ id }) => answers[id] === undefined)
  return open === -1 ? pageCount - 1 : Math.floor(open / perPage)
}

const Progress = ({ answers }: { answers: Answers }) => {
  const { t } = useTranslation('enneagram')
  const answered = items.filter(({ id }) => answers[id] !== undefined).length
  const label = t('answered', { answered, all: items.length })
  return (
    <div className="sticky top-0 z-10 -mx-1 bg-ground px-1 py-3">
      <p className="figure-text mb-1.5 text-fine text-quiet">{label}</p>
      <progress className="block h-1.5 w-full" max={items.length} value={answered} aria-label={label} />
    </div>
  )
}

/** The top of a page, where reading starts again after the page was turned. */
const useTurnedPage = (page: number) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current === page) return
    shown.current = page
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
  }, [page])
  return heading
}

/** Sixty-six statements, eleven at a time. Every answer is kept at once; none has to be given. */
export const Questionnaire = ({
  answers,
  onAnswer,
  onFinish,
  onLeave,
}: {
  answers: Answers
  onAnswer: (id: string, grade: Grade) => void
  onFinish: () => void
  onLeave: () => void
}) => {
  const { t } = useTranslation('enneagram')
  const [page, setPage] = useState(() => firstOpenPage(answers))
  const heading = useTurnedPage(page)
  const isLast = page === pageCount - 1
  return (
    <section className="mx-auto max-w-2xl">
      <h2 ref={heading} tabIndex={-1} className="scroll-mt-24 text-3xl outline-none">
        {t('pageTitle', { page: page + 1, pages: pageCount })}
      </h2>
      <p className="mt-2 text-quiet">{t('pageText')}</p>
      <Progress answers={answers} />
      <ol>
        {items.slice(page * perPage, (page + 1) * perPage).map((item, index) => (
          <li key={item.id}>
            <StatementField
              item={item}
              number={page * perPage + index + 1}
              grade={answers[item.id]}
              onGrade={(grade) => onAnswer(item.id, grade)}
            />
          </li>
        ))}
      </ol>
      <div className="mt-6 flex flex-wrap items-center justify-between gap-3">
        <Button onClick={() => (page === 0 ? onLeave() : setPage(page - 1))}>{t('back')}</Button>
        <div className="flex flex-wrap gap-3">
          {!isLast && (
            <Button look="main" onClick={() => setPage(page + 1)}>
              {t('next')}
            </Button>
          )}
          {(isLast || items.every(({ id }) => answers[id] !== undefined)) && (
            <Button look="main" onClick={onFinish}>
              {t('finish')}
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}
