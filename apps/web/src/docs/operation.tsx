import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ApiOperation, OpenApi } from './openapi.ts'
import { SchemaFields } from './schema-fields.tsx'
import { TryOperation } from './try-operation.tsx'

/** The document writes names of fields between backticks. */
const Prose = ({ text }: { text: string }) => (
  <p className="mt-3 text-quiet">
    {text.split('`').map((part, index) =>
      // Parts of one fixed sentence: their place is their identity.
      // oxlint-disable-next-line react/no-array-index-key
      index % 2 === 1 ? <code key={index}>{part}</code> : part,
    )}
  </p>
)

const Responses = ({ operation }: { operation: ApiOperation }) => {
  const { t } = useTranslation('docs')
  return (
    <section className="mt-5">
      <h4 className="font-semibold">{t('answers')}</h4>
      <ul className="mt-1 text-[0.9375rem]">
        {operation.responses.map(({ status, description }) => (
          <li key={status} className="flex gap-4 border-t border-hairline py-1.5 first:border-t-0">
            <span className={`figure-text ${Number(status) < 400 ? 'text-good' : 'text-quiet'}`}>{status}</span>
            <span className="min-w-0 break-words">{description}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What it holds is made when it is first opened: all operations together are thousands of fields. */
const Fold = ({ title, children }: { title: string; children: ReactNode }) => {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details className="mt-4" onToggle={() => setWasOpened(true)}>
      <summary className="min-h-7 font-semibold">{title}</summary>
      {wasOpened && children}
    </details>
  )
}

/** One operation: what it does, what it takes, what it answers, and a try. */
export const Operation = ({ document, operation }: { document: OpenApi; operation: ApiOperation }) => {
  const { t } = useTranslation('docs')
  return (
    <article id={operation.id} className="card scroll-mt-4 p-5 sm:p-6">
      <h3 className="text-xl">{operation.summary}</h3>
      <p className="mt-1 font-mono text-fine break-all">
        <span className="text-accent">{operation.method}</span> {operation.path}
      </p>
      {operation.description && <Prose text={operation.description} />}
      {operation.body && (
        <Fold title={t('body')}>
          <div className="mt-1 text-[0.9375rem]">
            <SchemaFields document={document} schema={operation.body} />
          </div>
        </Fold>
      )}
      <Responses operation={operation} />
      <Fold title={t('tryIt')}>
        <div className="mt-3">
          <TryOperation operation={operation} />
        </div>
      </Fold>
    </article>
  )
}
