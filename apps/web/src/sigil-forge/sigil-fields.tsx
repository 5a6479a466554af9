import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { OptionSet } from '../parts/option-set.tsx'
import {
  beginnings,
  colours,
  connections,
  eliminations,
  kameas,
  methods,
  type SigilDraft,
  styles,
} from './sigil-draft.ts'

/** By which rule the letters become a line, and how it is drawn. */
export const SigilFields = ({
  draft,
  onChange,
}: {
  draft: SigilDraft
  onChange: (part: Partial<SigilDraft>) => void
}) => {
  const { t } = useTranslation('sigilForge')
  return (
    <>
      <OptionSet
        legend={t('method')}
        options={methods.map((value) => ({ value, name: t(value), text: t(`${value}_text`) }))}
        chosen={draft.method}
        onChoose={(method) => onChange({ method })}
      />
      <div className="grid gap-x-6 gap-y-4 text-[0.9375rem] sm:grid-cols-2">
        {draft.method !== 'traditional' && (
          <Choice
            label={t('kamea')}
            value={draft.kamea}
            options={kameas.map((value) => ({ value, name: t(value) }))}
            onChoose={(kamea) => onChange({ kamea })}
          />
        )}
        <Choice
          label={t('elimination')}
          value={draft.elimination}
          options={eliminations.map((value) => ({ value, name: t(value) }))}
          onChoose={(elimination) => onChange({ elimination })}
        />
        <Choice
          label={t('connection')}
          value={draft.connection}
          options={connections.map((value) => ({ value, name: t(`join_${value}`) }))}
          onChoose={(connection) => onChange({ connection })}
        />
        <Choice
          label={t('style')}
          value={draft.style}
          options={styles.map((value) => ({ value, name: t(`style_${value}`) }))}
          onChoose={(style) => onChange({ style })}
        />
        <Choice
          label={t('colour')}
          value={draft.colour}
          options={colours.map((value) => ({ value, name: t(value) }))}
          onChoose={(colour) => onChange({ colour })}
        />
        <Choice
          label={t('beginning')}
          value={draft.beginning}
          options={beginnings.map((value) => ({ value, name: t(value) }))}
          onChoose={(beginning) => onChange({ beginning })}
        />
      </div>
    </>
  )
}
