import type { Stability } from '@orrery/engines/certificate'
import type { GeneKeysProfile, Sphere } from '@orrery/engines/gene_keys/schema'
import { useTranslation } from 'react-i18next'
import { writtenFact } from '../certificate/written.ts'
import { Holds } from '../charts/fact-list.tsx'

/** The three words of a key belong to another author; an installation may leave them out. */
const Triad = ({ sphere: { shadow, gift, siddhi } }: { sphere: Sphere }) => {
  const { t } = useTranslation('geneKeys')
  if (shadow === null || gift === null || siddhi === null) return null
  return (
    <dl className="mt-3 grid grid-cols-3 gap-3 text-[0.9375rem]">
      {[[t('shadow'), shadow] as const, [t('gift'), gift] as const, [t('siddhi'), siddhi] as const].map(
        ([name, word]) => (
          <div key={name} className="min-w-0">
            <dt className="text-fine text-quiet">{name}</dt>
            <dd className="break-words">{word}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

const SphereText = ({ sphere }: { sphere: Sphere }) => {
  const { t } = useTranslation('geneKeys')
  const { programming_partner: partner } = sphere
  return (
    <div className="pb-3">
      <Triad sphere={sphere} />
      <p className="mt-3 font-serif text-lg leading-normal">{sphere.description}</p>
      <p className="mt-2.5 font-serif leading-normal">
        {t('atEase', { text: sphere.at_ease })} {t('underStrain', { text: sphere.under_strain })}
      </p>
      <p className="mt-2.5 font-serif leading-normal">
        {t('line', { line: sphere.line, name: sphere.line_name })}: {sphere.line_text}
      </p>
      <p className="mt-2.5 text-[0.9375rem] text-quiet">
        {t(sphere.side, { planet: writtenFact(sphere.planet) })}
        {partner !== null && ` ${t('partner', { partner, theme: sphere.partner_theme ?? '' })}`}
      </p>
    </div>
  )
}

const SphereLine = ({ sphere, stability }: { sphere: Sphere; stability: Stability | undefined }) => (
  <li className="border-b border-hairline">
    <details className="group">
      <summary className="flex min-h-14 list-none items-center gap-4 py-2">
        <span className="figure-text w-14 shrink-0 font-serif text-2xl leading-none text-accent">
          {sphere.key}.{sphere.line}
        </span>
        <span className="min-w-0">
          <span className="block font-semibold">{sphere.name}</span>
          <span className="block text-[0.9375rem] text-quiet">{sphere.theme}</span>
          {stability && <Holds stability={stability} />}
        </span>
        <svg
          viewBox="0 0 16 16"
          width="14"
          height="14"
          aria-hidden="true"
          className="ms-auto shrink-0 text-quiet group-open:rotate-180"
        >
          <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </summary>
      <SphereText sphere={sphere} />
    </details>
  </li>
)

/** One path: its spheres in the order in which it is walked. */
export const Sequence = ({
  sequence,
  spheres,
  stable,
}: {
  sequence: GeneKeysProfile['sequences'][number]
  spheres: GeneKeysProfile['spheres']
  stable: Readonly<Record<string, Stability>>
}) => (
  <section aria-labelledby={`path-${sequence.sequence}`}>
    <h2 id={`path-${sequence.sequence}`} className="text-2xl">
      {sequence.name}
    </h2>
    <p className="mt-1.5 text-quiet">{sequence.description}</p>
    <ol className="mt-3">
      {sequence.spheres.map((id) => {
        const sphere = spheres[id]
        return sphere && <SphereLine key={id} sphere={sphere} stability={stable[`${id}_line`]} />
      })}
    </ol>
  </section>
)
