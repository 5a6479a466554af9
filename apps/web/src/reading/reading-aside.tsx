import type { ReadingFact } from '@orrery/contracts/ai-api'
import type { EngineId } from '@orrery/engines/schemas'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownAnswer } from '../charts/chart-answers.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { factsOf, marksOf, sentencesAbout } from './citations.ts'
import { CitedFacts, FactsPanel, SpokenOf } from './facts-panel.tsx'
import { ReadingPicture, useDrawer } from './reading-picture.tsx'
import type { Drawer } from './readable-engines.ts'
import type { Looking, Spot } from './reading-spot.ts'
import type { Story } from './reading-story.ts'

export type ShownEngine = { engine: EngineId; answer: ShownAnswer<EngineId> }

const PictureChoice = ({
  engines,
  shown,
  onShow,
}: {
  engines: readonly ShownEngine[]
  shown: EngineId
  onShow: (engine: EngineId) => void
}) => {
  const { t } = useTranslation(['reading', 'engines'])
  if (engines.length < 2) return null
  return (
    <div className="mb-3 text-[0.9375rem] print:hidden">
      <Choice
        label={t('pictureOf')}
        value={shown}
        options={engines.map(({ engine }) => ({ value: engine, name: t(`engines:${engine}`) }))}
        onChoose={onShow}
      />
    </div>
  )
}

type AsideProps = {
  story: Story
  engines: readonly ShownEngine[]
  shown: ShownEngine
  onShow: (engine: EngineId) => void
  looking: Looking
  onOpenSentence: (index: number) => void
}

/** What belongs to the sentence or the part that a person looks at; null while they look at none. */
const LookedAt = ({ story, engines, shown, onShow, looking, onOpenSentence, drawer }: AsideProps & Drawn) => {
  const { active } = looking
  if (active?.kind === 'part') {
    return (
      <SpokenOf
        title={drawer?.explain(shown.answer.result.raw_data, active.mark)?.title ?? active.mark}
        story={story}
        sentences={sentencesAbout(active, story.sentences, story.facts)}
        onOpen={onOpenSentence}
      />
    )
  }
  const show = (name: string) => {
    const found = engines.find(({ engine }) => engine === name)
    if (found) onShow(found.engine)
  }
  return <CitedFacts facts={citedAt(active, story)} shown={engines.length > 1 ? shown.engine : null} onShow={show} />
}

type Drawn = { drawer: Drawer | null }

const citedAt = (spot: Spot | null, { sentences, facts }: Story): readonly ReadingFact[] => {
  const sentence = spot?.kind === 'sentence' ? sentences[spot.index] : undefined
  return sentence ? factsOf(sentence, facts) : []
}

/** The picture of what is read, and what belongs to the sentence or the part that a person looks at. */
export const ReadingAside = (props: AsideProps) => {
  const { story, engines, shown, onShow, looking } = props
  const { t } = useTranslation('reading')
  const drawer = useDrawer(shown.engine)
  const [isOpen, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const see = () => {
    setOpen(true)
    // After it has been unfolded.
    requestAnimationFrame(() => place.current?.scrollIntoView({ block: 'start', behavior: 'smooth' }))
  }
  return (
    <aside
      aria-label={t('picture')}
      className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto"
    >
      <Button className="mb-3 lg:hidden print:hidden" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'hidePicture' : 'showPicture')}
      </Button>
      <div ref={place} className={`scroll-mt-4 ${isOpen ? '' : 'max-lg:hidden print:block'}`}>
        <PictureChoice engines={engines} shown={shown.engine} onShow={onShow} />
        <div className="card p-3">
          {drawer && (
            <ReadingPicture
              key={shown.engine}
              engine={shown.engine}
              drawer={drawer}
              answer={shown.answer}
              lit={marksOf(citedAt(looking.active, story), shown.engine)}
              looking={looking}
            />
          )}
        </div>
      </div>
      <div className="lg:mt-3">
        <FactsPanel isChosen={looking.chosen !== null} onClose={looking.leave} onSee={see}>
          {looking.active && <LookedAt {...props} drawer={drawer} />}
        </FactsPanel>
      </div>
    </aside>
  )
}
