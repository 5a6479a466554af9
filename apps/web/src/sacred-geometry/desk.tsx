import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DrawDesk } from '../draws/draw-desk.tsx'
import type { KeptDraw } from '../draws/kept-draws.ts'
import { IntentionField } from '../parts/intention-field.tsx'
import { EngineArt } from '../profile/engine-art.tsx'
import { emptyDraft, fieldsOf, type GeometryDraft, isPattern } from './geometry-draft.ts'
import { PatternFields } from './pattern-fields.tsx'

const GeometryAnswer = lazy(async () => ({ default: (await import('./geometry-answer.tsx')).GeometryAnswer }))

/** A figure for an intention, of a kind that one chooses. */
export const Desk = ({ owner, birthDate = null }: { owner: string; birthDate?: string | null }) => {
  const { t } = useTranslation('sacredGeometry')
  const [draft, setDraft] = useState(emptyDraft)
  const [isTried, setTried] = useState(false)
  const change = (part: Partial<GeometryDraft>) => setDraft((before) => ({ ...before, ...part }))
  const fields = fieldsOf(draft, birthDate)
  const nameOf = ({ input }: KeptDraw) => {
    const { pattern_type: pattern, intention } = input
    return [isPattern(pattern) ? t(pattern) : t('title'), intention].filter(Boolean).join(': ')
  }
  return (
    <DrawDesk
      owner={owner}
      engine="sacred_geometry"
      subject="geometry"
      kind="made"
      title={t('title')}
      lead={t('lead')}
      action={t('construct')}
      fields={fields}
      onIncomplete={() => setTried(true)}
      nameOf={nameOf}
      art={<EngineArt id="sacred_geometry" />}
      form={
        <>
          <IntentionField
            intention={draft.intention}
            hint={t('intentionHint')}
            isMissing={isTried && fields === null}
            onChange={(intention) => change({ intention })}
          />
          <PatternFields draft={draft} onChange={change} />
        </>
      }
    >
      {(result) => <GeometryAnswer result={result} />}
    </DrawDesk>
  )
}
