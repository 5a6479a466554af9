import type { EngineInput } from '@orrery/engines/schemas'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DrawDesk } from '../draws/draw-desk.tsx'
import type { KeptDraw } from '../draws/kept-draws.ts'
import { OptionSet } from '../parts/option-set.tsx'
import { EngineArt } from '../profile/engine-art.tsx'
import { completeLines, noLines, OwnLines } from './own-lines.tsx'

/** With the texts of everything that can be drawn; the form does without. */
const IchingAnswer = lazy(async () => ({ default: (await import('./iching-answer.tsx')).IchingAnswer }))

const methods = ['coins', 'yarrow', 'random', 'own'] as const
type Method = (typeof methods)[number]

const isMethod = (name: unknown): name is Method => methods.some((method) => method === name)

const fieldsOf = (method: Method, draft: typeof noLines): EngineInput<'iching'> | null => {
  if (method !== 'own') return { method }
  const lines = completeLines(draft)
  return lines && { lines }
}

/** Six lines for a question: cast here by coins or stalks, or entered as they were cast by hand. */
export const Desk = ({ owner }: { owner: string }) => {
  const { t } = useTranslation('iching')
  const [method, setMethod] = useState<Method>('coins')
  const [lines, setLines] = useState(noLines)
  const [isMissing, setMissing] = useState(false)
  const nameOf = ({ input }: KeptDraw) => {
    const kept = input['method']
    return isMethod(kept) ? t(kept) : t('own')
  }
  return (
    <DrawDesk
      owner={owner}
      engine="iching"
      subject="iching"
      title={t('title')}
      lead={t('lead')}
      action={t(method === 'own' ? 'readOwn' : 'cast')}
      fields={fieldsOf(method, lines)}
      onIncomplete={() => setMissing(true)}
      kind={method === 'own' ? 'entered' : 'drawn'}
      nameOf={nameOf}
      art={<EngineArt id="iching" />}
      form={
        <>
          <OptionSet
            legend={t('method')}
            options={methods.map((value) => ({ value, name: t(value), text: t(`${value}_text`) }))}
            chosen={method}
            onChoose={setMethod}
          />
          {method === 'own' && (
            <OwnLines draft={lines} isMissing={isMissing && completeLines(lines) === null} onChange={setLines} />
          )}
        </>
      }
    >
      {(result) => <IchingAnswer result={result} />}
    </DrawDesk>
  )
}
