import type { ContentType } from '@orrery/contracts/practice-script'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { useStartConversation } from './use-start-conversation.ts'

/** What will happen, and one press that begins it: a reload begins nothing. */
export const StartPanel = ({ type }: { type: ContentType }) => {
  const { t } = useTranslation('conversation')
  const { mutate, isPending, error } = useStartConversation()
  return (
    <div className="card mt-6 max-w-2xl p-6">
      <p className="font-serif text-lg">{t(`beginText.${type}`)}</p>
      <p className="mt-2 mb-5 text-[0.9375rem] text-quiet">{t('beginKept')}</p>
      <Button look="main" disabled={isPending} onClick={() => mutate(type)}>
        {t('begin')}
      </Button>
      {error && <Refusal error={error} />}
    </div>
  )
}
