import { useTranslation } from 'react-i18next'
import { Field } from '../parts/field.tsx'

/** For the person's own eyes: what is typed here never leaves the browser. */
export const QuestionField = ({ question, onChange }: { question: string; onChange: (text: string) => void }) => {
  const { t } = useTranslation('draws')
  return (
    <Field label={t('question')} hint={t('questionHint')}>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          maxLength={500}
          className="control"
          value={question}
          onChange={(change) => onChange(change.target.value)}
        />
      )}
    </Field>
  )
}
