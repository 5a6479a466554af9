import type { EngineInput } from '@orrery/engines/schemas'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DrawDesk } from '../draws/draw-desk.tsx'
import type { KeptDraw } from '../draws/kept-draws.ts'
import { Choice } from '../parts/choice.tsx'
import { OptionSet } from '../parts/option-set.tsx'
import { EngineArt } from '../profile/engine-art.tsx'

/** With the texts of everything that can be drawn; the form does without. */
const TarotAnswer = lazy(async () => ({ default: (await import('./tarot-answer.tsx')).TarotAnswer }))

type Asked = EngineInput<'tarot'>
type Spread = NonNullable<Asked['spread_type']>

const spreads = ['single_card', 'three_card', 'horseshoe', 'celtic_cross', 'relationship', 'two_paths'] as const
const focusAreas = ['general', 'relationships', 'work', 'growth'] as const

const isSpread = (name: unknown): name is Spread => spreads.some((spread) => spread === name)

/** Cards for a question: how many are laid, and which area of life the texts lean towards. */
export const Desk = ({ owner }: { owner: string }) => {
  const { t } = useTranslation('tarot')
  const [spread, setSpread] = useState<Spread>('three_card')
  const [focus, setFocus] = useState<(typeof focusAreas)[number]>('general')
  const [withReversed, setWithReversed] = useState(true)
  const nameOf = ({ input }: KeptDraw) => {
    const kept = input['spread_type']
    return isSpread(kept) ? t(kept) : t('title')
  }
  return (
    <DrawDesk
      owner={owner}
      engine="tarot"
      subject="tarot"
      title={t('title')}
      lead={t('lead')}
      action={t('draw')}
      fields={{ spread_type: spread, focus_area: focus, include_reversed: withReversed }}
      kind="drawn"
      nameOf={nameOf}
      art={<EngineArt id="tarot" />}
      form={
        <>
          <OptionSet
            legend={t('spread')}
            options={spreads.map((value) => ({ value, name: t(value), text: t(`${value}_text`) }))}
            chosen={spread}
            onChoose={setSpread}
          />
          <div className="flex flex-wrap items-center gap-x-6 gap-y-2 text-[0.9375rem]">
            <Choice
              label={t('focus')}
              value={focus}
              options={focusAreas.map((value) => ({ value, name: t(value) }))}
              onChoose={setFocus}
            />
            <label className="inline-flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                checked={withReversed}
                onChange={(change) => setWithReversed(change.target.checked)}
              />
              {t('withReversed')}
            </label>
          </div>
        </>
      }
    >
      {(result) => <TarotAnswer result={result} />}
    </DrawDesk>
  )
}
