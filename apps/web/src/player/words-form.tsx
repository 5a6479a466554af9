import type { LibraryItem } from '@orrery/contracts/practice-api'
import { useTranslation } from 'react-i18next'
import { useChangeItem } from '../library/use-library.ts'
import { Button } from '../parts/button.tsx'
import { useDraft } from '../parts/draft.ts'
import { Field } from '../parts/field.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { Applying } from './adjust-form.tsx'

const longestText = 60_000

/** The sentences as they are written, a paragraph for each section. */
const textOf = ({ structure }: LibraryItem): string =>
  Object.values(structure)
    .map((sentences) => sentences.join(' '))
    .filter(Boolean)
    .join('\n\n')

/** One's own wording in place of what is said, spoken anew. */
export const WordsForm = ({ item }: { item: LibraryItem }) => {
  const { t } = useTranslation('player')
  // Other changes of the item leave what is being written alone.
  const { text, write, forget } = useDraft(`words.${item.id}`, textOf(item))
  const { mutate, isPending, isSuccess, error } = useChangeItem(item.id)
  return (
    <form
      onSubmit={(submit) => {
        submit.preventDefault()
        mutate(
          { text: text.trim() },
          {
            onSuccess: (changed) => {
              write(textOf(changed))
              forget()
            },
          },
        )
      }}
    >
      <p className="mb-4 max-w-prose text-[0.9375rem] text-quiet">{t('wordsLead')}</p>
      <Field label={t('wordsLabel')}>
        {(control) => (
          <textarea
            {...control}
            rows={12}
            maxLength={longestText}
            lang={item.locale}
            disabled={isPending}
            className="control font-serif text-lg"
            value={text}
            onChange={(change) => write(change.target.value)}
          />
        )}
      </Field>
      {isPending ? (
        <Applying />
      ) : (
        <Button type="submit" className="mt-4" disabled={text.trim() === ''}>
          {t('wordsApply')}
        </Button>
      )}
      {isSuccess && <output className="mt-3 block text-good">{t('applied')}</output>}
      {error && <Refusal error={error} />}
    </form>
  )
}
