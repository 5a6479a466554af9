import type { ResultOf } from '@orrery/client'
import type { EngineId, EngineInput } from '@orrery/engines/schemas'
import { type FormEvent, type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerMethod } from '../charts/answer-method.tsx'
import { AnswerView } from '../charts/answer-view.tsx'
import { writtenInstant } from '../i18n/written.ts'
import { Button } from '../parts/button.tsx'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { DrawCheck } from './draw-check.tsx'
import { DrawHistory } from './draw-history.tsx'
import { FairDraw } from './fair-draw.tsx'
import type { KeptDraw } from './kept-draws.ts'
import { QuestionField } from './question-field.tsx'
import { ShareDraw } from './share-draw.tsx'
import type { Subject } from './replay-link.ts'
import { type Draws, type FairShare, useDraws } from './use-draws.ts'

type DeskProps<Id extends EngineId> = {
  owner: string
  engine: Id
  subject: Subject
  title: string
  lead: string
  action: string
  /** What is asked of the engine; null while it is incomplete, and then `onIncomplete` hears of a press. */
  fields: EngineInput<Id> | null
  onIncomplete?: () => void
  /**
   * `drawn` by chance, for a question: there is a seed to mix, to check and to give away. `entered` for a question, by the
   * person's own hand. `made` of an intention, which no link may carry.
   */
  kind: 'drawn' | 'entered' | 'made'
  nameOf: (kept: KeptDraw) => string
  form: ReactNode
  /** Shown beside the form, before anything is drawn. */
  art: ReactNode
  children: (result: ResultOf<Id>) => ReactNode
}

const DeskForm = <Id extends EngineId>({ desk, draws }: { desk: DeskProps<Id>; draws: Draws<Id> }) => {
  const { t } = useTranslation('draws')
  const [question, setQuestion] = useState('')
  const [share, setShare] = useState<FairShare | null>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draws.isDrawing) return
    if (desk.fields === null) desk.onIncomplete?.()
    else draws.draw({ fields: desk.fields, question: question.trim(), share: desk.kind === 'drawn' ? share : null })
  }
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <form noValidate onSubmit={submit} className="card grid gap-6 p-5 sm:p-7">
        <div>
          <h2 className="text-3xl">{desk.title}</h2>
          <p className="mt-2 font-serif text-lg leading-normal">{desk.lead}</p>
        </div>
        {desk.kind !== 'made' && <QuestionField question={question} onChange={setQuestion} />}
        {desk.form}
        {desk.kind === 'drawn' && <FairDraw engine={desk.engine} share={share} onShare={setShare} />}
        {draws.failure && <Failure error={draws.failure} />}
        <Button type="submit" look="main" disabled={draws.isDrawing} className="justify-self-start">
          {draws.isDrawing ? t(desk.kind === 'made' ? 'making' : 'drawing') : desk.action}
        </Button>
      </form>
      <div className="mx-auto w-full max-w-sm max-lg:hidden">{desk.art}</div>
    </div>
  )
}

const Shown = <Id extends EngineId>({
  desk,
  draws,
  kept,
}: {
  desk: DeskProps<Id>
  draws: Draws<Id>
  kept: KeptDraw
}) => {
  const { t } = useTranslation('draws')
  return (
    <>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0">
          {kept.question && <p className="max-w-prose font-serif text-2xl leading-snug">{kept.question}</p>}
          <p className="figure-text mt-1 text-fine text-quiet">
            {t(desk.kind === 'made' ? 'madeAt' : 'drawnAt', { time: writtenInstant(kept.at) })}
          </p>
        </div>
        <div className="flex flex-wrap gap-3 print:hidden">
          {desk.kind !== 'made' && <ShareDraw subject={desk.subject} kept={kept} />}
          <Button look="main" onClick={() => draws.show(undefined)}>
            {t(desk.kind === 'made' ? 'makeAgain' : 'again')}
          </Button>
        </div>
      </div>
      <AnswerView query={draws.answer}>
        {({ result }) => (
          <Suspense fallback={<ScreenLoading />}>
            {desk.children(result)}
            {kept.draw && <DrawCheck key={kept.id} draw={kept.draw} />}
            <AnswerMethod result={result} />
          </Suspense>
        )}
      </AnswerView>
    </>
  )
}

/** Where something is drawn or made: the form, then what came of it, and what was drawn before. */
export const DrawDesk = <Id extends EngineId>(desk: DeskProps<Id>) => {
  const draws = useDraws(desk.owner, desk.engine)
  return (
    <>
      {draws.shown ? <Shown desk={desk} draws={draws} kept={draws.shown} /> : <DeskForm desk={desk} draws={draws} />}
      <DrawHistory isMade={desk.kind === 'made'} history={draws.history} nameOf={desk.nameOf} onShow={draws.show} />
    </>
  )
}
