import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { DrawDesk } from '../draws/draw-desk.tsx'
import type { KeptDraw } from '../draws/kept-draws.ts'
import { IntentionField } from '../parts/intention-field.tsx'
import { EngineArt } from '../profile/engine-art.tsx'
import { emptyDraft, fieldsOf, type SigilDraft } from './sigil-draft.ts'
import { SigilFields } from './sigil-fields.tsx'

const SigilAnswer = lazy(async () => ({ default: (await import('./sigil-answer.tsx')).SigilAnswer }))

/** A sign made of the letters of an intention. */
export const Desk = ({ owner }: { owner: string }) => {
  const { t } = useTranslation('sigilForge')
  const [draft, setDraft] = useState(emptyDraft)
  const [isTried, setTried] = useState(false)
  const change = (part: Partial<SigilDraft>) => setDraft((before) => ({ ...before, ...part }))
  const fields = fieldsOf(draft)
  const nameOf = ({ input: { intention } }: KeptDraw) => (typeof intention === 'string' ? intention : t('title'))
  return (
    <DrawDesk
      owner={owner}
      engine="sigil_forge"
      subject="sigil"
      kind="made"
      title={t('title')}
      lead={t('lead')}
      action={t('make')}
      fields={fields}
      onIncomplete={() => setTried(true)}
      nameOf={nameOf}
      art={<EngineArt id="sigil_forge" />}
      form={
        <>
          <IntentionField
            intention={draft.intention}
            hint={t('intentionHint')}
            isMissing={isTried && fields === null}
            onChange={(intention) => change({ intention })}
          />
          <SigilFields draft={draft} onChange={change} />
        </>
      }
    >
      {(result) => <SigilAnswer result={result} />}
    </DrawDesk>
  )
}
