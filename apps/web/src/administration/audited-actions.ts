import { type AuditAction, auditActions } from '@orrery/contracts/audit'
import type { AuditLine } from '@orrery/contracts/administration'

export const auditResults = ['ok', 'refused', 'failed', 'unfinished'] as const
/** What came of an action; `unfinished` where its intent was written down and nothing after it. */
type AuditResult = (typeof auditResults)[number]

/** One thing that somebody did: its line of intent, if there is one, and its line of outcome are one. */
export type AuditedAction = Omit<AuditLine, 'outcome'> & { result: AuditResult }

/** The two lines of one action have this in common, and no other two. */
const keyOf = ({ requestId, action, target }: AuditLine): string =>
  [requestId, action, target?.kind, target?.id].join(' ')

/**
 * The actions behind the lines of the log, the latest first as the lines are. Every outcome is younger than its intent,
 * so in pages from the latest on an intent without an outcome has none.
 */
export const auditedActions = (lines: readonly AuditLine[]): readonly AuditedAction[] => {
  const ended = new Map<string, number>()
  const actions: AuditedAction[] = []
  for (const line of lines) {
    const { outcome, ...told } = line
    const key = keyOf(line)
    const waiting = ended.get(key) ?? 0
    if (outcome !== 'intended') {
      ended.set(key, waiting + 1)
      actions.push({ ...told, result: outcome })
    } else if (waiting > 0) ended.set(key, waiting - 1)
    else actions.push({ ...told, result: 'unfinished' })
  }
  return actions
}

export const auditSubjects = ['all', 'sign_in', 'credentials', 'account', 'privacy', 'administration'] as const
export type AuditSubject = (typeof auditSubjects)[number]

/** By the part of an action's name before the point; whole names are exceptions to it. */
const subjectOf: Readonly<Record<string, AuditSubject>> = {
  sign_in: 'sign_in',
  sign_out: 'sign_in',
  session: 'sign_in',
  refresh: 'sign_in',
  password: 'credentials',
  passkey: 'credentials',
  totp: 'credentials',
  api_key: 'credentials',
  email: 'account',
  account: 'account',
  app: 'account',
  consent: 'account',
  export: 'privacy',
  erasure: 'privacy',
  admin: 'administration',
  operator: 'administration',
  ai: 'administration',
  credits: 'administration',
  'account.roles_changed': 'administration',
  'account.banned': 'administration',
  'account.unbanned': 'administration',
}

/** The subject an action is found under, or undefined for one of a newer platform. */
export const auditSubjectOf = (action: string): AuditSubject | undefined =>
  subjectOf[action] ?? subjectOf[action.split('.')[0] ?? '']

/** Whether this page has words for an action; a newer platform may know more. */
export const isKnownAction = (action: string): action is AuditAction => auditActions.some((known) => known === action)

export type AuditChoice = { subject: AuditSubject; result: AuditResult | 'all' }

/** Whether an action is of what was chosen to be shown. */
export const isChosen = ({ action, result }: AuditedAction, chosen: AuditChoice): boolean =>
  (chosen.subject === 'all' || auditSubjectOf(action) === chosen.subject) &&
  (chosen.result === 'all' || result === chosen.result)
