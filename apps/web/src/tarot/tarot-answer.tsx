import type { ResultOf } from '@orrery/client'
import { tarotPicture } from '@orrery/engines/tarot/picture'
import type { DrawnCard, TarotFacts } from '@orrery/engines/tarot/schema'
import { use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Explorer } from '../charts/explorer.tsx'

/** Texts of all cards both ways up, for pointing at the picture: fetched beside the code of the page, not before it. */
const explaining = import('@orrery/engines/tarot/explain')

const Reading = ({ facts }: { facts: TarotFacts }) => (
  <section aria-labelledby="tarot-reading">
    <h2 id="tarot-reading" className="text-3xl">
      {facts.spread_layout.name}
    </h2>
    <p className="mt-3 font-serif text-lg leading-normal">{facts.overall_theme}</p>
    <p className="mt-3 font-serif text-lg leading-normal">{facts.guidance_summary}</p>
  </section>
)

const CardText = ({ drawn }: { drawn: DrawnCard }) => {
  const { t } = useTranslation('tarot')
  const { card, position, position_name: place, position_meaning: meaning, reversed, keywords, image } = drawn
  return (
    <li className="border-b border-hairline py-5">
      <p className="text-fine text-quiet">
        <span className="figure-text">{position}</span> · {place}: {meaning}
      </p>
      <h3 className="mt-1 text-xl">
        {card.name}
        {reversed && <span className="text-quiet">, {t('reversed')}</span>}
      </h3>
      <p className="text-[0.9375rem] text-calm">{keywords.join(' · ')}</p>
      <p className="mt-2 max-w-prose font-serif text-lg leading-normal">{drawn.interpretation}</p>
      <p className="mt-1.5 max-w-prose text-[0.9375rem] text-quiet">{image}</p>
    </li>
  )
}

const Lines = ({ title, texts }: { title: string; texts: readonly string[] }) =>
  texts.length > 0 && (
    <section>
      <h2 className="text-2xl">{title}</h2>
      <ul className="mt-2 grid gap-2 font-serif text-lg leading-normal">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )

/** The spread, then every card in its place, then what they say together. */
export const TarotAnswer = ({ result }: { result: ResultOf<'tarot'> }) => {
  const { t } = useTranslation('tarot')
  const { explain } = use(explaining)
  const facts = result.raw_data
  const picture = useMemo(() => tarotPicture(facts), [facts])
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(facts, factId)}
        beside={<Reading facts={facts} />}
        widest={facts.drawn_cards.length === 1 ? 'max-w-[20rem]' : 'max-w-[44rem]'}
      />
      <section className="mt-12">
        <h2 className="text-2xl">{t('cards')}</h2>
        <ol className="mt-1">
          {facts.drawn_cards.map((drawn) => (
            <CardText key={drawn.position} drawn={drawn} />
          ))}
        </ol>
      </section>
      <div className="mt-12 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <Lines title={t('insights')} texts={facts.key_insights} />
        <Lines title={t('steps')} texts={facts.action_steps} />
        <Lines title={t('patterns')} texts={facts.archetypal_patterns} />
        <Lines title={t('meditation')} texts={[facts.meditation_focus]} />
        <Lines title={t('energy')} texts={[facts.energy_forecast]} />
        <Lines title={t('timing')} texts={facts.timing_indicators ?? []} />
      </div>
    </>
  )
}
