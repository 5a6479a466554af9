import type { EngineId } from '@orrery/engines/schemas'
import { useState } from 'react'
import type { StoredChart } from '../charts/chart-store.ts'
import { todayHere } from '../parts/calendar-day.ts'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'
import { factsOf, sentencesAbout } from './citations.ts'
import { PartialNote } from './partial-note.tsx'
import { ReadingAside, type ShownEngine } from './reading-aside.tsx'
import { ReadingColumn } from './reading-column.tsx'
import type { Wish } from './reading-form.tsx'
import type { Looking, Spot } from './reading-spot.ts'
import type { Story } from './reading-story.ts'
import { useLooking } from './use-looking.ts'
import { type ReadAnswer, useReadAnswers } from './use-read-answers.ts'
import { type AskedReading, useReading } from './use-reading.ts'
import { useWriters } from './use-writers.ts'

type Place = { chart: StoredChart; of: EngineId | null; draw: string | null }

const shownEngines = (answers: readonly ReadAnswer[]): readonly ShownEngine[] =>
  answers.flatMap(({ engine, query }) => (query.data ? [{ engine, answer: query.data }] : []))

/** Shows a sentence where it stands, and looks at it. */
const openSentence = (index: number): void => {
  const sentence = document.querySelector<HTMLElement>(`[data-sentence="${index}"]`)
  sentence?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  sentence?.focus({ preventScroll: true })
}

/** What can be drawn of a birth without its time. */
const drawnWithoutTime: ReadonlySet<EngineId> = new Set(['natal', 'numerology', 'biorhythm', 'enneagram'])

/** The first one that has a picture. */
const firstOf = (engines: readonly ShownEngine[], isTimeKnown: boolean): ShownEngine | null =>
  engines.find(({ engine }) => isTimeKnown || drawnWithoutTime.has(engine)) ?? engines[0] ?? null

/** Which picture is shown: the one that was chosen, or that of what a chosen sentence speaks of. */
const usePictures = (engines: readonly ShownEngine[], isTimeKnown: boolean, story: Story, looking: Looking) => {
  const [wanted, want] = useState<EngineId | null>(null)
  const shown = engines.find(({ engine }) => engine === wanted) ?? firstOf(engines, isTimeKnown)
  const choose = (spot: Spot) => {
    looking.choose(spot)
    const sentence = spot.kind === 'sentence' ? story.sentences[spot.index] : undefined
    const cited = new Set(sentence ? factsOf(sentence, story.facts).map(({ engine }) => engine) : [])
    if (shown && cited.has(shown.engine)) return
    const next = engines.find(({ engine }) => cited.has(engine))
    if (next) want(next.engine)
  }
  return { shown, want, looking: { ...looking, choose } }
}

/** What is sent for a wish. A reading that is there already is not told again from what the server kept. */
const askedFor = (engines: readonly ShownEngine[], { question, writer }: Wish, isAgain: boolean): AskedReading => ({
  results: engines.map(({ engine, answer }) => ({ engineName: engine, data: { raw_data: answer.result.raw_data } })),
  options: {
    date: todayHere(),
    ...(question !== '' && { question }),
    ...(writer === 'composer' && { model: 'composer' }),
    ...(isAgain && { cache: 'refresh' as const }),
  },
})

/** A reading of one chart: asked for, told, and looked at together with the picture. */
export const ReadingView = ({ place, title }: { place: Place; title: string }) => {
  const { chart, of, draw } = place
  const { answers, missing } = useReadAnswers(chart, of, draw)
  const desk = useReading(place)
  const writers = useWriters()
  const { story } = desk
  const engines = shownEngines(answers)
  const { shown, want, looking } = usePictures(engines, chart.birth.time !== null, story, useLooking())
  const failed = answers.filter(({ query }) => query.isError && !query.data)
  const isSettled = answers.every(({ query }) => !query.isFetching)
  if (!shown) {
    const again = () => failed.forEach(({ query }) => void query.refetch())
    return isSettled ? <Failure error={failed[0]?.query.error} onRetry={again} /> : <ScreenLoading />
  }
  const { active, choose } = looking
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div className="lg:order-last">
        <ReadingAside
          story={story}
          engines={engines}
          shown={shown}
          onShow={want}
          looking={looking}
          onOpenSentence={(index) => {
            choose({ kind: 'sentence', index })
            openSentence(index)
          }}
        />
      </div>
      <ReadingColumn
        desk={desk}
        title={title}
        looking={looking}
        spoken={new Set(active?.kind === 'part' ? sentencesAbout(active, story.sentences, story.facts) : [])}
        writers={writers}
        isReady={isSettled}
        onAsk={(wish) => {
          looking.leave()
          desk.ask(askedFor(engines, wish, story.reading !== null))
        }}
      >
        <PartialNote failed={failed} missing={of === null ? missing : []} isTimeUnknown={chart.birth.time === null} />
      </ReadingColumn>
    </div>
  )
}
