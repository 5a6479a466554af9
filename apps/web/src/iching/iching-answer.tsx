import type { ResultOf } from '@orrery/client'
import { explain } from '@orrery/engines/iching/explain'
import { hexagramsPicture } from '@orrery/engines/iching/picture'
import type { HexagramFacts, IchingReading } from '@orrery/engines/iching/schema'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Explorer } from '../charts/explorer.tsx'
import { type Fact, FactList } from '../charts/fact-list.tsx'

const title = ({ number, name }: { number: number; name: string }): string => `${number} ${name}`

const useFigureFacts = (reading: IchingReading): readonly Fact[] => {
  const { t } = useTranslation('iching')
  const { trigrams } = reading.primary_hexagram
  const trigram = ({ symbol, name, image }: typeof trigrams.upper) => ({ value: `${symbol} ${image}`, note: name })
  const changing = reading.changing_lines
  return [
    { name: t('above'), ...trigram(trigrams.upper) },
    { name: t('below'), ...trigram(trigrams.lower) },
    { name: t('changing'), value: changing.length === 0 ? t('none') : changing.join(', ') },
    { name: t('leadsTo'), value: reading.mutation_hexagram ? title(reading.mutation_hexagram) : t('nothing') },
    { name: t('nuclear'), value: title(reading.nuclear) },
    { name: t('opposite'), value: title(reading.opposite) },
    { name: t('reverse'), value: title(reading.reverse) },
    { name: t('method'), value: t(reading.method_used) },
  ]
}

const Headline = ({ reading }: { reading: IchingReading }) => {
  const { number, name, chinese, pinyin, keywords } = reading.primary_hexagram
  return (
    <section aria-labelledby="hexagram">
      <h2 id="hexagram" className="text-4xl">
        {number} {name}
      </h2>
      <p className="mt-1 text-lg text-quiet">
        <span lang="zh-Hant">{chinese}</span> {pinyin}
      </p>
      <p className="mt-2 text-[0.9375rem] text-calm">{keywords.join(' · ')}</p>
      <FactList facts={useFigureFacts(reading)} />
    </section>
  )
}

/** The texts the rule says to read, the one that leads first in weight. */
const Ruled = ({ reading }: { reading: IchingReading }) => {
  const { t } = useTranslation('iching')
  const { convention, rule, texts } = reading.reading_rule
  return (
    <section className="mt-12 max-w-prose">
      <h2 className="text-2xl">{t('toRead')}</h2>
      <p className="mt-1 text-[0.9375rem] text-quiet">
        {rule} ({convention})
      </p>
      <ul className="mt-3 grid gap-4">
        {texts.map(({ hexagram, part, position, leads, text }) => (
          <li key={`${hexagram}-${part}-${position}`} className={leads ? 'border-s-2 border-accent ps-4' : 'ps-4.5'}>
            <span className="block text-fine text-quiet">
              {t(hexagram)},{' '}
              {position === null ? t(part === 'line' ? 'lines' : part) : t('line', { number: position }).toLowerCase()}
              {leads && `, ${t('leads')}`}
            </span>
            {text !== null && <span className="font-serif text-lg leading-normal">{text}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Hexagram = ({ heading, hexagram }: { heading: string; hexagram: HexagramFacts }) => {
  const { t } = useTranslation('iching')
  const parts = [
    { name: t('judgment'), text: hexagram.judgment },
    { name: t('image'), text: hexagram.image },
    { name: t('meaning'), text: hexagram.meaning },
    { name: t('divination'), text: hexagram.divination },
  ]
  return (
    <section>
      <p className="text-fine text-quiet">{heading}</p>
      <h2 className="text-2xl">{title(hexagram)}</h2>
      {parts.map(({ name, text }) => (
        <section key={name} className="mt-4">
          <h3 className="text-lg">{name}</h3>
          <p className="mt-1 font-serif text-lg leading-normal">{text}</p>
        </section>
      ))}
      {hexagram.changing_lines && (
        <details className="mt-5">
          <summary className="min-h-8 font-semibold">{t('allLines')}</summary>
          <dl className="mt-2 grid gap-3">
            {Object.entries(hexagram.changing_lines).map(([position, text]) => (
              <div key={position}>
                <dt className="text-fine text-quiet">{t('line', { number: position })}</dt>
                <dd className="font-serif leading-normal">{text}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}

/** Both hexagrams, which of their texts to read, and all of them. */
export const IchingAnswer = ({ result }: { result: ResultOf<'iching'> }) => {
  const { t } = useTranslation('iching')
  const facts = result.raw_data
  const { reading } = facts
  const picture = useMemo(() => hexagramsPicture(facts), [facts])
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(facts, factId)}
        beside={<Headline reading={reading} />}
        widest="max-w-[40rem]"
      />
      <Ruled reading={reading} />
      <div className="mt-12 grid gap-12 lg:grid-cols-2">
        <Hexagram heading={t('primary')} hexagram={reading.primary_hexagram} />
        {reading.mutation_hexagram && <Hexagram heading={t('mutation')} hexagram={reading.mutation_hexagram} />}
      </div>
    </>
  )
}
