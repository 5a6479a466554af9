import { AppError } from '@orrery/contracts/errors'
import type { VideoTopic } from '@orrery/contracts/video-jobs'
import { type FormEvent, type RefObject, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { useDraft } from '../parts/draft.ts'
import { Field } from '../parts/field.tsx'
import { isToldBeside, problemOf } from '../parts/field-problems.ts'
import { type FilmLook, LengthField, LookFields, usualLook } from './film-fields.tsx'
import { topicsIn } from './refusal-details.ts'
import { TopicChips, TopicLibrary } from './topic-chips.tsx'
import { StudioRefusal } from './studio-refusal.tsx'
import { useNewFilm } from './use-new-film.ts'
import { useLengthCheck } from './use-length-check.ts'

const lengthLimits = { least: 10, most: 5000 }
const mostChips = 6

type Wish = FilmLook & { problem: string; seconds: number | null }

const askFor = ({ problem, seconds, quality, format }: Wish, idempotencyKey: string) =>
  api.video.create({ problem, quality, format, ...(seconds !== null && { duration: seconds }) }, { idempotencyKey })

/** In place of a refusal: somebody may need a person now, not a film. */
const Support = () => {
  const { t } = useTranslation('studio')
  return (
    <section role="alert" className="card mt-5 border-s-4 border-s-calm p-5">
      <h3 className="text-xl">{t('supportTitle')}</h3>
      <p className="mt-1 max-w-prose">{t('supportText')}</p>
      <a
        href="https://findahelpline.com"
        target="_blank"
        rel="noreferrer"
        className="mt-2 inline-flex min-h-6 items-center text-calm underline underline-offset-4"
      >
        {t('supportLink')}
      </a>
    </section>
  )
}

const AskRefusal = ({ error, onChoose }: { error: unknown; onChoose: (example: string) => void }) => {
  const { t } = useTranslation('studio')
  if (AppError.is(error) && error.code === 'SUPPORT_NEEDED') return <Support />
  if (isToldBeside(error, ['problem'])) return null
  const topics = topicsIn(error)
  return (
    <>
      <StudioRefusal error={error} />
      {topics.length > 0 && (
        <div className="mt-4">
          <TopicChips topics={topics} label={t('offered')} onChoose={onChoose} />
        </div>
      )}
    </>
  )
}

const Question = ({
  words,
  problem,
  area,
  onChange,
}: {
  words: string
  problem: string | undefined
  area: RefObject<HTMLTextAreaElement | null>
  onChange: (words: string) => void
}) => {
  const { t } = useTranslation('studio')
  return (
    <Field label={t('problem')} hint={t('problemHint')} problem={problem}>
      {(control) => (
        <textarea
          {...control}
          ref={area}
          rows={4}
          className="control"
          value={words}
          onChange={(change) => onChange(change.target.value)}
        />
      )}
    </Field>
  )
}

/** A question, and how the film is to be. */
export const AskForm = ({
  topics,
  draftName,
  first,
  hasModel,
  isOff,
}: {
  topics: readonly VideoTopic[]
  draftName: string
  /** What an earlier film was asked with. */
  first: FilmLook & { problem: string }
  /** Whether a length can be aimed at. */
  hasModel: boolean
  isOff: boolean
}) => {
  const { t } = useTranslation('studio')
  const area = useRef<HTMLTextAreaElement>(null)
  const { text: problem, write: setProblem, forget } = useDraft(draftName, first.problem)
  const [look, setLook] = useState<FilmLook>({ ...usualLook, quality: first.quality, format: first.format })
  const [seconds, setSeconds] = useState<number | null>(null)
  const length = useLengthCheck(problem, lengthLimits, t('problemShort'))
  const { mutate, isPending, error, reset } = useNewFilm(askFor, forget)

  const choose = (example: string) => {
    setProblem(example)
    length.tellShort(false)
    reset()
    area.current?.focus()
  }
  const send = (submit: FormEvent) => {
    submit.preventDefault()
    length.tellShort(true)
    if (!length.isRight) area.current?.focus()
    else mutate({ problem: problem.trim(), ...look, seconds: hasModel ? seconds : null })
  }
  return (
    <form noValidate className="card p-5 sm:p-6" onSubmit={send}>
      <Question
        words={problem}
        problem={length.problem ?? problemOf(error, 'problem')}
        area={area}
        onChange={setProblem}
      />
      {topics.length > 0 && (
        <div className="mt-4">
          <TopicChips topics={topics.slice(0, mostChips)} label={t('tryOne')} onChoose={choose} />
          <TopicLibrary topics={topics} onChoose={choose} />
        </div>
      )}
      <div className="mt-5 flex flex-wrap gap-x-6 gap-y-3 text-[0.9375rem]">
        <LookFields look={look} onChange={setLook} />
        {hasModel && <LengthField seconds={seconds} onChange={setSeconds} />}
      </div>
      {hasModel && <p className="mt-2 text-fine text-quiet">{t('durationHint')}</p>}
      {error && <AskRefusal error={error} onChoose={choose} />}
      <Button type="submit" look="main" className="mt-5" disabled={isPending || isOff}>
        {t(isPending ? 'making' : 'make')}
      </Button>
      <p className="mt-4 max-w-prose text-fine text-quiet">{t('limits')}</p>
    </form>
  )
}
