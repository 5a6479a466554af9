import type { QuickReply } from '@orrery/contracts/practice-api'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'

const isNumber = ({ text }: QuickReply): boolean => /^\d{1,2}$/.test(text ?? '')
const scale = Array.from({ length: 11 }, (_, rating) => String(rating))

/** A sentence is being rated: the server offers a few numbers, here are all of them. */
const isRating = (replies: readonly QuickReply[]): boolean => replies.filter(isNumber).length >= 3

const RatingScale = ({ isBusy, onPress }: { isBusy: boolean; onPress: (reply: QuickReply) => void }) => {
  const { t } = useTranslation('conversation')
  return (
    <fieldset>
      <legend className="mb-2 text-fine text-quiet">{t('rating')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {scale.map((rating) => (
          <button
            key={rating}
            type="button"
            disabled={isBusy}
            className="figure-text grid size-11 place-items-center rounded-lg border border-line hover:bg-ground disabled:opacity-60"
            onClick={() => onPress({ label: rating, text: rating })}
          >
            {rating}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** What leads back or away is quieter than what answers. */
const isAside = ({ event }: QuickReply): boolean =>
  event === 'back' || event === 'explain' || event === 'leave' || event === 'skip' || event === 'modify'

const lookOf = (reply: QuickReply): 'main' | 'plain' | 'quiet' => {
  if (reply.event === 'confirm') return 'main'
  return isAside(reply) ? 'quiet' : 'plain'
}

/** Answers that can be pressed instead of typed. */
export const QuickReplies = ({
  replies,
  isBusy,
  onPress,
}: {
  replies: readonly QuickReply[]
  isBusy: boolean
  onPress: (reply: QuickReply) => void
}) => {
  const { t } = useTranslation('conversation')
  const rates = isRating(replies)
  const shown = rates ? replies.filter((reply) => !isNumber(reply)) : replies
  if (replies.length === 0) return null
  return (
    <div className="grid gap-3">
      {rates && <RatingScale isBusy={isBusy} onPress={onPress} />}
      <ul aria-label={t('answers')} className="flex flex-wrap gap-2">
        {shown.map((reply) => (
          <li key={`${reply.label}-${reply.event ?? ''}`}>
            <Button look={lookOf(reply)} disabled={isBusy} onClick={() => onPress(reply)}>
              {reply.label}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
