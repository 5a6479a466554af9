import type { AuditTargetKind } from '@orrery/contracts/audit'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { audit, type KnownKind } from '../i18n/en/audit.ts'
import { Cell, WrappingCell } from '../parts/table.tsx'
import { type AuditedAction, isKnownAction } from './audited-actions.ts'
import { CopiedId } from './copied-id.tsx'
import { writtenMoment } from './written-moment.ts'

const isKnownKind = (kind: string): kind is KnownKind => Object.hasOwn(audit.kind, kind)

/** Kinds whose id is a word of ours and needs no copying. */
const wordKinds: ReadonlySet<string> = new Set<AuditTargetKind | 'system'>(['list', 'command', 'system'])

const Named = ({ kind, id }: { kind: string; id: string | null }) => {
  const { t } = useTranslation('audit')
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {isKnownKind(kind) ? t(`kind.${kind}`) : kind}
      {id !== null && (wordKinds.has(kind) ? <span className="text-quiet">{id}</span> : <CopiedId id={id} />)}
      {id !== null && kind === 'person' && (
        <Link
          to="/admin/people"
          search={{ id }}
          aria-label={t('lookUpPerson', { id })}
          className="inline-flex min-h-6 items-center text-fine text-calm underline-offset-4 hover:underline"
        >
          {t('lookUp')}
        </Link>
      )}
    </span>
  )
}

const colors = { ok: 'text-good', refused: 'text-warn', failed: 'text-bad', unfinished: 'text-bad' } as const

const Details = ({ details }: { details: Readonly<Record<string, unknown>> }) => {
  const told = Object.entries(details)
  if (told.length === 0) return null
  return (
    <span className="block text-fine text-quiet">
      {told.map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`).join(' · ')}
    </span>
  )
}

/** One action of the log: when, what with what outcome, who, to whom, and under which request. */
export const AuditRow = ({ done }: { done: AuditedAction }) => {
  const { t } = useTranslation('audit')
  const { at, action, actor, target, result, requestId, details } = done
  return (
    <tr className="align-baseline">
      <Cell>
        <time dateTime={at}>{writtenMoment(at)}</time>
      </Cell>
      <WrappingCell>
        {isKnownAction(action) ? t(`action.${action}`) : action}
        <Details details={details} />
      </WrappingCell>
      <Cell>
        <span
          className={`font-medium ${colors[result]}`}
          title={result === 'unfinished' ? t('unfinishedText') : undefined}
        >
          {t(`result.${result}`)}
        </span>
      </Cell>
      <Cell>
        <Named {...actor} />
      </Cell>
      <Cell>{target ? <Named {...target} /> : '–'}</Cell>
      <Cell>
        <CopiedId id={requestId} />
      </Cell>
    </tr>
  )
}
