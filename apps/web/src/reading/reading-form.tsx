import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { WordsField } from '../parts/words-field.tsx'

export type Wish = { question: string; writer: 'auto' | 'composer' }

/** Who can write here: a model takes a question, the composer takes none. */
export type Writers = 'models' | 'composer' | 'composer-for-guests'

const ModelFields = ({ wish, onWish }: { wish: Wish; onWish: (wish: Wish) => void }) => {
  const { t } = useTranslation('reading')
  return (
    <>
      <Choice
        label={t('writer')}
        value={wish.writer}
        options={[
          { value: 'auto', name: t('writerAuto') },
          { value: 'composer', name: t('writerComposer') },
        ]}
        onChoose={(writer) => onWish({ ...wish, writer })}
      />
      {wish.writer === 'auto' && (
        <WordsField
          label={t('question')}
          hint={t('questionHint')}
          words={wish.question}
          onChange={(question) => onWish({ ...wish, question })}
        />
      )}
    </>
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
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isTaken = writers === 'models' && wish.writer === 'auto'
    onAsk({ ...wish, question: isTaken ? wish.question.trim() : '' })
  }
  return (
    <form onSubmit={submit} className="grid gap-5">
      {writers === 'models' && <ModelFields wish={wish} onWish={setWish} />}
      {writers === 'composer' && <p className="max-w-prose text-quiet">{t('composerOnly')}</p>}
      {writers === 'composer-for-guests' && (
        <p className="max-w-prose text-quiet">
          {t('composerOnly')} {t('guestsNote')}
        </p>
      )}
      <Button type="submit" look="main" disabled={!isReady} className="justify-self-start">
        {isReady ? action : t('calculating')}
      </Button>
    </form>
  )
}
