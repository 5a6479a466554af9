import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { type ApiOperation, type OpenApi, operationsByTag } from '../docs/openapi.ts'
import { Operation } from '../docs/operation.tsx'
import { docs as texts } from '../i18n/en/docs.ts'
import { addTexts } from '../i18n/language.ts'
import { Failure } from '../parts/failure.tsx'
import { ScreenLoading } from '../parts/screen-loading.tsx'

addTexts('docs', texts)

type Groups = ReadonlyMap<string, readonly ApiOperation[]>

const Contents = ({ groups }: { groups: Groups }) => {
  const { t } = useTranslation('docs')
  return (
    <nav aria-label={t('contents')} className="text-[0.9375rem] lg:sticky lg:top-6 lg:self-start">
      {[...groups].map(([tag, operations]) => (
        <div key={tag} className="mb-5">
          <p className="font-serif text-lg font-medium">{tag}</p>
          <ul>
            {operations.map(({ id, summary }) => (
              <li key={id}>
                <a href={`#${id}`} className="inline-block min-h-7 py-0.5 text-quiet hover:text-ink">
                  {summary}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

const Reference = ({ document }: { document: OpenApi }) => {
  const groups = useMemo(() => operationsByTag(document), [document])
  return (
    <div className="mt-10 grid gap-10 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <Contents groups={groups} />
      <div className="grid gap-12">
        {[...groups].map(([tag, operations]) => (
          <section key={tag} aria-labelledby={`tag-${tag}`}>
            <h2 id={`tag-${tag}`} className="mb-4 text-3xl">
              {tag}
            </h2>
            <div className="grid gap-5">
              {operations.map((operation) => (
                <Operation key={operation.id} document={document} operation={operation} />
              ))}
            </div>
          </section>
        ))}
      </div>
    </div>
  )
}

/** The API, read from the same document that machines read, with every route to try. */
export const Docs = () => {
  const { t } = useTranslation('docs')
  const document = useQuery({
    queryKey: ['openapi'],
    // Safe because the gateway holds its own document to OpenAPI 3.1 in its tests.
    queryFn: async ({ signal }) => (await api.openapi({ signal })) as OpenApi,
  })
  return (
    <div className="pt-8 sm:pt-12">
      <title>{`${t('title')} · Orrery`}</title>
      <h1 className="text-4xl sm:text-5xl">{t('title')}</h1>
      <p className="mt-4 max-w-prose font-serif text-xl leading-normal text-quiet">{t('lead')}</p>
      <p className="mt-3">
        <a href="/openapi.json" className="inline-block min-h-7 text-calm underline underline-offset-4">
          {t('document')}
        </a>
      </p>
      {document.isPending && <ScreenLoading />}
      {document.isError && (
        <div className="mt-8 max-w-prose">
          <Failure error={document.error} onRetry={() => void document.refetch()} />
        </div>
      )}
      {document.data && <Reference document={document.data} />}
    </div>
  )
}
