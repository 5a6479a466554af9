import { items } from '@orrery/engines/enneagram/content/items'
import { typeTexts } from '@orrery/engines/enneagram/content/types'
import { enneagramTypes } from '@orrery/engines/enneagram/structure'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'

const OwnChoice = ({ onChoose }: { onChoose: (type: number) => void }) => {
  const { t } = useTranslation('enneagram')
  return (
    <section aria-labelledby="own-choice" className="card p-5 sm:p-7">
      <h2 id="own-choice" className="text-2xl">
        {t('ownTitle')}
      </h2>
      <p className="mt-2 text-quiet">{t('ownText')}</p>
      <ul className="mt-4">
        {enneagramTypes.map((type) => (
          <li key={type} className="border-b border-hairline last:border-0">
            <button
              type="button"
              onClick={() => onChoose(type)}
              className="flex w-full items-baseline gap-4 rounded-md py-2.5 text-start hover:bg-ground"
            >
              <span className="w-6 shrink-0 text-center font-serif text-2xl leading-none text-accent">{type}</span>
              <span className="min-w-0">
                <span className="block font-semibold text-calm">{typeTexts[type].name}</span>
                <span className="block text-[0.9375rem] text-quiet">{typeTexts[type].desire}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Two ways to a type: answering, or choosing. */
export const Start = ({
  answered,
  onAsk,
  onChoose,
}: {
  answered: number
  onAsk: () => void
  onChoose: (type: number) => void
}) => {
  const { t } = useTranslation('enneagram')
  return (
    <div className="grid items-start gap-6 lg:grid-cols-2">
      <section aria-labelledby="by-answers" className="card p-5 sm:p-7">
        <h2 id="by-answers" className="text-2xl">
          {t('askTitle')}
        </h2>
        <p className="mt-2 font-serif text-lg leading-normal">{t('askText', { count: items.length })}</p>
        <p className="mt-3 text-quiet">{t('askPrivacy')}</p>
        <Button look="main" className="mt-5" onClick={onAsk}>
          {answered > 0 ? t('resume', { answered, all: items.length }) : t('begin')}
        </Button>
      </section>
      <OwnChoice onChoose={onChoose} />
    </div>
  )
}
