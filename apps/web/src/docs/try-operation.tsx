import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { bodies, engineBodies, parameterValues } from './examples.ts'
import type { ApiOperation } from './openapi.ts'
import { type Answered, curlOf, sendRequest } from './request.ts'

const written = (body: unknown): string => JSON.stringify(body, null, 2)

const bodyFor = (operation: ApiOperation, engine: string | undefined): string =>
  operation.body ? written((engine && engineBodies[engine]) ?? bodies[operation.id] ?? {}) : ''

const problemOf = (body: string): string | undefined => {
  try {
    JSON.parse(body)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

const Answer = ({ answered }: { answered: Answered }) => {
  const { t } = useTranslation('docs')
  return (
    <div className="mt-4">
      <output className={`figure-text block text-fine ${answered.status < 400 ? 'text-good' : 'text-bad'}`}>
        {t('answered', { status: answered.status, milliseconds: answered.milliseconds })}
      </output>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <section aria-label={t('answer')} tabIndex={0} className="mt-1 max-h-96 overflow-auto rounded-lg bg-ground p-3">
        <pre className="font-mono text-fine whitespace-pre">{answered.text}</pre>
      </section>
    </div>
  )
}

const useTypedRequest = (operation: ApiOperation) => {
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(operation.parameters.map(({ name }) => [name, parameterValues[name] ?? ''])),
  )
  const [body, setBody] = useState(() => bodyFor(operation, values['name']))
  const setValue = (name: string, value: string) => {
    setValues((before) => ({ ...before, [name]: value }))
    if (name === 'name' && operation.body && engineBodies[value]) setBody(written(engineBodies[value]))
  }
  return { values, body, setBody, setValue }
}

type TypedRequestState = ReturnType<typeof useTypedRequest>

const ParameterFields = ({ operation, typed }: { operation: ApiOperation; typed: TypedRequestState }) => {
  const listId = useId()
  return (
    <>
      {operation.parameters.map(({ name, required, schema }) => (
        <Field key={name} label={name} hint={schema.description}>
          {(control) => (
            <input
              {...control}
              className="control"
              required={required}
              list={name === 'name' ? listId : undefined}
              value={typed.values[name] ?? ''}
              onChange={(change) => typed.setValue(name, change.target.value)}
            />
          )}
        </Field>
      ))}
      <datalist id={listId}>
        {Object.keys(engineBodies).map((engine) => (
          <option key={engine} value={engine}>
            {engine}
          </option>
        ))}
      </datalist>
    </>
  )
}

/** An operation with values in it, ready to send to this installation. */
export const TryOperation = ({ operation }: { operation: ApiOperation }) => {
  const { t } = useTranslation('docs')
  const typed = useTypedRequest(operation)
  const call = useMutation({ mutationFn: () => sendRequest(operation, typed) })
  const problem = operation.body ? problemOf(typed.body) : undefined
  return (
    <div className="grid gap-4">
      <ParameterFields operation={operation} typed={typed} />
      {operation.body && (
        <Field label={t('request')} problem={problem && t('badJson', { reason: problem })}>
          {(control) => (
            <textarea
              {...control}
              spellCheck={false}
              rows={Math.min(16, typed.body.split('\n').length + 1)}
              className="control font-mono text-fine"
              value={typed.body}
              onChange={(change) => typed.setBody(change.target.value)}
            />
          )}
        </Field>
      )}
      <div>
        <Button look="main" disabled={problem !== undefined} onClick={() => call.mutate()}>
          {call.isPending ? t('sending') : t('send')}
        </Button>
        {call.isError && <p className="mt-3 text-fine text-bad">{t('noAnswer')}</p>}
        {call.data && <Answer answered={call.data} />}
      </div>
      <div>
        <p className="mb-1 text-fine text-quiet">{t('curl')}</p>
        <pre className="rounded-lg bg-ground p-3 font-mono text-fine break-all whitespace-pre-wrap">
          {curlOf(operation, typed, location.origin)}
        </pre>
      </div>
    </div>
  )
}
