import type { CitedText, EngineResult } from '@orrery/contracts/engine-answer'
import { useTranslation } from 'react-i18next'

type Worded = Pick<EngineResult, 'interpretation' | 'archetypal_themes' | 'reality_patches' | 'recommendations'>

const Sentences = ({ title, texts }: { title: string; texts: readonly CitedText[] }) =>
  texts.length > 0 && (
    <section>
      <h3 className="text-lg">{title}</h3>
      {texts.map(({ text }) => (
        <p key={text} className="mt-2 font-serif leading-relaxed">
          {text}
        </p>
      ))}
    </section>
  )

/** The engine's own sentences about this chart. */
export const AnswerWords = ({ result }: { result: Worded }) => {
  const { t } = useTranslation('chart')
  const parts = [
    { title: t('interpretation'), texts: result.interpretation },
    { title: t('themes'), texts: result.archetypal_themes },
    { title: t('experiments'), texts: result.reality_patches },
    { title: t('suggestions'), texts: result.recommendations },
  ]
  if (parts.every(({ texts }) => texts.length === 0)) return null
  return (
    <section aria-labelledby="in-words" className="mt-12">
      <h2 id="in-words" className="text-2xl">
        {t('readings')}
      </h2>
      <div className="mt-4 grid max-w-5xl gap-x-12 gap-y-6 lg:grid-cols-2">
        {parts.map((part) => (
          <Sentences key={part.title} {...part} />
        ))}
      </div>
    </section>
  )
}
