import type { About as AboutAnswer } from '@orrery/contracts/about'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { about as texts } from '../i18n/en/about.ts'
import { addTexts } from '../i18n/language.ts'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'

addTexts('about', texts)

const Chapter = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="mt-10">
    <h2 className="text-2xl">{title}</h2>
    <div className="mt-2 font-serif text-lg leading-relaxed">{children}</div>
  </section>
)

const Credits = ({ about }: { about: AboutAnswer }) => {
  const { t } = useTranslation('about')
  return (
    <>
      <Chapter title={t('licenceTitle')}>
        <p>{t('licence', { licence: about.licence })}</p>
        <p className="mt-2">{about.source}</p>
      </Chapter>
      <Chapter title={t('creditsTitle')}>
        <ul>
          {about.attributions.map(({ name, text, url }) => (
            <li key={name} className="border-b border-hairline py-2">
              <a href={url} rel="noreferrer" className="text-calm underline underline-offset-4">
                {name}
              </a>
              <span className="block font-sans text-[0.9375rem] text-quiet">{text}</span>
            </li>
          ))}
        </ul>
      </Chapter>
      <Chapter title={t('versionsTitle')}>
        <dl className="figure-text font-sans text-[0.9375rem]">
          {Object.entries(about.versions).map(([part, version]) => (
            <div key={part} className="flex flex-wrap justify-between gap-x-6 border-b border-hairline py-1.5">
              <dt className="text-quiet">{part.replaceAll('_', ' ')}</dt>
              <dd className="min-w-0 break-all">{version}</dd>
            </div>
          ))}
        </dl>
      </Chapter>
    </>
  )
}

/** What this is, what it is not, whose work it stands on, and where its source is. */
export const About = () => {
  const { t } = useTranslation('about')
  const about = useQuery({ queryKey: ['about'], queryFn: ({ signal }) => api.about({ signal }) })
  return (
    <div className="mx-auto max-w-2xl pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <h1 className="text-4xl sm:text-5xl">{t('title')}</h1>
      <p className="mt-4 font-serif text-xl leading-normal text-quiet">{t('lead')}</p>
      <Chapter title={t('whatTitle')}>
        <p>{t('what')}</p>
        {about.data && <p className="mt-2">{about.data.evidence_note}</p>}
      </Chapter>
      <Chapter title={t('sureTitle')}>
        <p>{t('sure')}</p>
      </Chapter>
      <Chapter title={t('yoursTitle')}>
        <p>{t('yours')}</p>
      </Chapter>
      {about.isPending && <ScreenLoading />}
      {about.isError && (
        <div className="mt-8">
          <Failure error={about.error} onRetry={() => void about.refetch()} />
        </div>
      )}
      {about.data && <Credits about={about.data} />}
    </div>
  )
}
