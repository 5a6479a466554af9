import { useTranslation } from 'react-i18next'

export type ExplanationText = { title: string; paragraphs: readonly string[] }

const Close = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('chart')
  return (
    <button
      type="button"
      aria-label={t('closeExplanation')}
      onClick={onClose}
      className="-me-2 -mt-2 grid size-11 shrink-0 place-items-center rounded-md text-quiet hover:text-ink"
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  )
}

const floating =
  'max-lg:fixed max-lg:inset-x-3 max-lg:bottom-3 max-lg:z-30 max-lg:max-h-[45dvh] max-lg:overflow-y-auto max-lg:shadow-lg max-lg:shadow-ink/15'

/**
 * The text about a part of a picture. On narrow screens it lies over the lower edge, so there it shows only when the
 * part was chosen: coming up under a pointer it would cover what is being pointed at. A polite live region: it is emptied, not removed, so that screen readers keep
 * hearing it.
 */
export const Explanation = ({
  text,
  isChosen,
  onClose,
}: {
  text: ExplanationText | null
  isChosen: boolean
  onClose: () => void
}) => {
  const { t } = useTranslation('chart')
  return (
    <section
      aria-label={t('explanation')}
      aria-live="polite"
      className={
        text ? `card border-s-4 border-s-accent p-5 sm:p-6 print:hidden ${isChosen ? floating : 'max-lg:hidden'}` : ''
      }
    >
      {text && (
        <>
          <div className="flex items-start justify-between gap-3">
            <h2 className="text-2xl">{text.title}</h2>
            {isChosen && <Close onClose={onClose} />}
          </div>
          {text.paragraphs.map((paragraph) => (
            <p key={paragraph} className="mt-2.5 font-serif text-lg leading-normal">
              {paragraph}
            </p>
          ))}
        </>
      )}
    </section>
  )
}
