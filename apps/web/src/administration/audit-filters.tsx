import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { type AuditChoice, auditResults, auditSubjects } from './audited-actions.ts'

/** Which of the loaded actions are shown. Nothing is asked anew. */
export const AuditFilters = ({
  chosen,
  onChoose,
}: {
  chosen: AuditChoice
  onChoose: (chosen: AuditChoice) => void
}) => {
  const { t } = useTranslation('audit')
  const results = (['all', ...auditResults] as const).map((value) => ({
    value,
    name: value === 'all' ? t('resultAll') : t(`result.${value}`),
  }))
  return (
    <fieldset className="flex flex-wrap gap-x-6 gap-y-3">
      <legend className="sr-only">{t('filters')}</legend>
      <Choice
        label={t('subjectLabel')}
        value={chosen.subject}
        options={auditSubjects.map((value) => ({ value, name: t(`subject.${value}`) }))}
        onChoose={(subject) => onChoose({ ...chosen, subject })}
      />
      <Choice
        label={t('resultLabel')}
        value={chosen.result}
        options={results}
        onChoose={(result) => onChoose({ ...chosen, result })}
      />
    </fieldset>
  )
}
