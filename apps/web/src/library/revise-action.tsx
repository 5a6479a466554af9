import type { LibraryItem } from '@orrery/contracts/practice-api'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { Button } from '../parts/button.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { prices } from '../practice/practice-kinds.ts'
import { useCreditWords } from '../practice/use-credit-words.ts'

/** Opens the conversation of a practice again: words written anew, for a credit. */
export const ReviseAction = ({ item: { id, contentType } }: { item: LibraryItem }) => {
  const { t } = useTranslation('player')
  const creditWords = useCreditWords()
  const navigate = useNavigate()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.practice.revise(id),
    onSuccess: ({ conversationId }) =>
      void navigate({ to: '/practice/new', search: { type: contentType, conversation: conversationId } }),
  })
  return (
    <div className="mt-6 border-t border-hairline pt-4">
      <h3 className="text-lg">{t('revise')}</h3>
      <p className="mt-1 mb-3 max-w-prose text-[0.9375rem] text-quiet">
        {t('reviseText', { credits: creditWords(prices.revision) })}
      </p>
      <Button disabled={isPending} onClick={() => mutate()}>
        {t('reviseAction')}
      </Button>
      {error && <Refusal error={error} />}
    </div>
  )
}
