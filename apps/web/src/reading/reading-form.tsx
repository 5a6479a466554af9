import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { WordsField } from '../parts/words-field.tsx'

export type Wish = { question: string; writer: 'auto' | 'composer' }

/** Who can write here: a model or the composer, or the composer alone. */
export type Writers = 'models' | 'composer' | 'composer-for-guests'

const WriterNote = ({ writers }: { writers: Exclude<Writers, 'models'> }) => {
  const { t } = useTranslation('reading')
  return (
    <p className="max-w-prose text-[0.9375rem] text-quiet">
      {t('composerOnly')} {writers === 'composer-for-guests' && t('guestsNote')}
    </p>
  )
}

/** What a person wishes of a reading, and the button that has it written. */
export const ReadingForm = ({
  writers,
  action,
  isReady,
  onAsk,
}: {
  writers: Writers
  action: string
  /** Whether the charts that are to be read are there. */
  isReady: boolean
  onAsk: (wish: Wish) => void
}) => {
  const { t } = useTranslation('reading')
  const [wish, setWish] = useState<Wish>({ question: '', writer: 'auto' })
  const isComposed = writers !== 'models' || wish.writer === 'composer'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onAsk({ ...wish, question: wish.question.trim() })
  }
  return (
    <form onSubmit={submit} className="grid gap-5">
      <WordsField
        label={t('question')}
        hint={t(isComposed ? 'questionHintComposer' : 'questionHint')}
        words={wish.question}
        onChange={(question) => setWish({ ...wish, question })}
      />
      {writers === 'models' ? (
        <Choice
          label={t('writer')}
          value={wish.writer}
          options={[
            { value: 'auto', name: t('writerAuto') },
            { value: 'composer', name: t('writerComposer') },
          ]}
          onChoose={(writer) => setWish({ ...wish, writer })}
        />
      ) : (
        <WriterNote writers={writers} />
      )}
      <Button type="submit" look="main" disabled={!isReady} className="justify-self-start">
        {isReady ? action : t('calculating')}
      </Button>
    </form>
  )
}
