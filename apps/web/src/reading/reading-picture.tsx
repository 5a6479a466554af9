import type { EngineId } from '@orrery/engines/schemas'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownAnswer } from '../charts/chart-answers.ts'
import { PictureView } from '../charts/picture-view.tsx'
import { type Drawer, readable } from './readable-engines.ts'
import type { Looking } from './reading-spot.ts'

/** How to draw the answers of an engine; its code is fetched when it is needed. */
export const useDrawer = (engine: EngineId): Drawer | null => {
  const { data } = useQuery({
    queryKey: ['drawer', engine],
    queryFn: (): Promise<Drawer> => readable[engine].loadDrawer(),
    gcTime: Number.POSITIVE_INFINITY,
  })
  return data ?? null
}

/** The picture of an answer; what the text speaks of is lit in it, and pressing a part finds the sentences. */
export const ReadingPicture = ({
  engine,
  drawer,
  answer,
  lit,
  looking,
}: {
  engine: EngineId
  drawer: Drawer
  answer: ShownAnswer<EngineId>
  lit: ReadonlySet<string>
  looking: Looking
}) => {
  const { t } = useTranslation('reading')
  const facts = answer.result.raw_data
  const picture = useMemo(() => drawer.picture(facts), [drawer, facts])
  if (picture === null) return <p className="p-4 text-quiet">{t('noPicture')}</p>
  const { active } = looking
  const part = (mark: string) => ({ kind: 'part', engine, mark }) as const
  const focus = {
    active: active?.kind === 'part' && active.engine === engine ? active.mark : null,
    lit,
    titleOf: (mark: string) => drawer.explain(facts, mark)?.title ?? mark,
    onPoint: (mark: string | null) => looking.point(mark === null ? null : part(mark)),
    onChoose: (mark: string) => looking.choose(part(mark)),
    onLeave: looking.leave,
  }
  return (
    <div className="lg:[&_.picture]:max-h-[54dvh]">
      <PictureView picture={picture} focus={focus} />
    </div>
  )
}
