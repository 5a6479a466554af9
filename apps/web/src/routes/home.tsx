import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { BirthForm } from '../birth/birth-form.tsx'

/** Below and beside the form, so its code and its call wait until the form stands. */
const SkyNow = lazy(async () => ({ default: (await import('../home/sky-now.tsx')).SkyNow }))

const gets = [
  { title: 'getSky', text: 'getSkyText', links: [] },
  { title: 'getNumbers', text: 'getNumbersText', links: [] },
  {
    title: 'getDraws',
    text: 'getDrawsText',
    links: [
      { subject: 'tarot', label: 'drawTarot' },
      { subject: 'iching', label: 'drawIching' },
    ],
  },
  {
    title: 'getForms',
    text: 'getFormsText',
    links: [
      { subject: 'geometry', label: 'makeGeometry' },
      { subject: 'sigil', label: 'makeSigil' },
    ],
  },
] as const

const WhatYouGet = () => {
  const { t } = useTranslation('home')
  return (
    <section aria-labelledby="what-you-get" className="mt-16 border-t border-hairline pt-10">
      <h2 id="what-you-get" className="text-2xl">
        {t('getTitle')}
      </h2>
      <dl className="mt-6 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {gets.map(({ title, text, links }) => (
          <div key={title}>
            <dt className="font-serif text-lg font-medium">{t(title)}</dt>
            <dd className="mt-1.5 text-[0.9375rem] text-quiet">
              {t(text)}
              {links.length > 0 && (
                <span className="mt-2 flex flex-wrap gap-x-4">
                  {links.map(({ subject, label }) => (
                    <Link
                      key={subject}
                      to="/draw/$subject"
                      params={{ subject }}
                      className="inline-flex min-h-8 items-center text-calm underline underline-offset-4"
                    >
                      {t(label)}
                    </Link>
                  ))}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-10 max-w-prose font-serif text-lg leading-normal">{t('privacyText')}</p>
    </section>
  )
}

/** The first screen: type a birth, see a chart. No account before it, none needed after it. */
export const Home = () => {
  const { t } = useTranslation('home')
  return (
    <>
      <title>{`Orrery · ${t('title')}`}</title>
      <div className="grid items-start gap-x-16 gap-y-10 pt-8 sm:pt-12 lg:grid-cols-[minmax(0,1fr)_27rem] lg:grid-rows-[auto_1fr]">
        <div>
          <h1 className="max-w-[16ch] text-4xl sm:text-5xl lg:text-6xl">{t('title')}</h1>
          <p className="mt-5 max-w-[34rem] font-serif text-xl leading-normal text-quiet">{t('lead')}</p>
        </div>
        <section aria-labelledby="birth-moment" className="card p-5 sm:p-7 lg:row-span-2">
          <h2 id="birth-moment" className="mb-5 text-2xl">
            {t('formTitle')}
          </h2>
          <BirthForm />
        </section>
        <Suspense>
          <SkyNow />
        </Suspense>
      </div>
      <WhatYouGet />
    </>
  )
}
