import { useTranslation } from 'react-i18next'
import { WordsField } from '../parts/words-field.tsx'

/** For the person's own eyes: what is typed here never leaves the browser. */
export const QuestionField = ({ question, onChange }: { question: string; onChange: (text: string) => void }) => {
  const { t } = useTranslation('draws')
  return <WordsField label={t('question')} hint={t('questionHint')} words={question} onChange={onChange} />
}
