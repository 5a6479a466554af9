import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'

/** Asks when it is told to and not while typing: every look is written into the audit log. */
export const PeopleSearch = ({ asked, onAsk }: { asked: string; onAsk: (words: string) => void }) => {
  const { t } = useTranslation('administration')
  const [words, setWords] = useState(asked)
  const ask = (submit: FormEvent) => {
    submit.preventDefault()
    onAsk(words.trim())
  }
  const askAll = () => {
    setWords('')
    onAsk('')
  }
  return (
    <search>
      <form onSubmit={ask}>
        <Field label={t('search')} hint={t('searchHint')}>
          {(control) => (
            <div className="flex flex-wrap gap-3">
              <input
                {...control}
                type="search"
                maxLength={320}
                autoComplete="off"
                spellCheck={false}
                className="control min-w-0 flex-1 basis-64"
                value={words}
                onChange={(change) => setWords(change.target.value)}
              />
              <Button type="submit" look="main">
                {t('searchAction')}
              </Button>
              {asked !== '' && <Button onClick={askAll}>{t('searchAll')}</Button>}
            </div>
          )}
        </Field>
      </form>
    </search>
  )
}
