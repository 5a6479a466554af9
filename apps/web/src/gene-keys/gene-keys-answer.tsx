import type { ResultOf } from '@orrery/client'
import { explain } from '@orrery/engines/gene_keys/explain'
import { profilePicture } from '@orrery/engines/gene_keys/picture'
import type { GeneKeysProfile } from '@orrery/engines/gene_keys/schema'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { certificateOf } from '../certificate/certificate-of.ts'
import { CertificatePanel } from '../certificate/certificate-panel.tsx'
import { AnswerMethod } from '../charts/answer-method.tsx'
import { sureOf } from '../charts/certainty.ts'
import { Explorer } from '../charts/explorer.tsx'
import { FactList } from '../charts/fact-list.tsx'
import { CertainSpheres } from './certain-spheres.tsx'
import { Sequence } from './sequence.tsx'

type Result = ResultOf<'gene_keys'>

const Headline = ({ profile, result }: { profile: GeneKeysProfile; result: Result }) => {
  const { t } = useTranslation('geneKeys')
  const certificate = certificateOf(result)
  const [activation] = profile.sequences
  const facts = (activation?.spheres ?? []).flatMap((id) => {
    const sphere = profile.spheres[id]
    if (!sphere) return []
    const { name, key, line, theme } = sphere
    return [{ name, value: `${key}.${line}`, note: theme, ...sureOf(certificate, `${id}_line`) }]
  })
  return (
    <section aria-labelledby="gene-keys-headline">
      <h2 id="gene-keys-headline" className="text-4xl">
        {t('headline')}
      </h2>
      <p className="mt-3 font-serif text-lg leading-normal">{activation?.description}</p>
      <FactList facts={facts} />
      <p className="mt-5 text-fine text-quiet">{t('affiliation')}</p>
    </section>
  )
}

const Profile = ({ profile, result }: { profile: GeneKeysProfile; result: Result }) => {
  const picture = useMemo(() => profilePicture(profile), [profile])
  const certificate = certificateOf(result)
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(result.raw_data, factId)}
        beside={<Headline profile={profile} result={result} />}
        widest="max-w-[44rem]"
      />
      <div className="mt-12 grid gap-x-12 gap-y-12 lg:grid-cols-2">
        {profile.sequences.map((sequence) => (
          <Sequence
            key={sequence.sequence}
            sequence={sequence}
            spheres={profile.spheres}
            stable={certificate?.stable ?? {}}
          />
        ))}
      </div>
    </>
  )
}

/** Spheres, paths, a text for each, and how sure each is; for an unknown time what holds all day. */
export const GeneKeysAnswer = ({ result }: { result: Result }) => {
  const { profile, certain } = result.raw_data
  const certificate = certificateOf(result)
  return (
    <>
      {profile ? <Profile profile={profile} result={result} /> : certain && <CertainSpheres certain={certain} />}
      {certificate && <CertificatePanel certificate={certificate} confidence={result.confidence_score} />}
      <AnswerMethod result={result} />
    </>
  )
}
