import type { OperatorScope, PartScope } from '@orrery/contracts/scopes'
import { useTranslation } from 'react-i18next'
import { entryOf } from '../engines/engine-entries.ts'
import type { EngineEntry } from '../engines/engine-entry.ts'
import { scopes } from '../i18n/en/scopes.ts'
import { addTexts } from '../i18n/language.ts'

addTexts('scopes', scopes)

const keyOf = {
  'batch:calculate': 'batch',
  'forecasts:read': 'forecastsRead',
  'readings:read': 'readingsRead',
  'readings:write': 'readingsWrite',
  'practice:read': 'practiceRead',
  'practice:write': 'practiceWrite',
  'library:read': 'libraryRead',
  'studio:write': 'studioWrite',
  'knowledge:read': 'knowledgeRead',
  'knowledge:write': 'knowledgeWrite',
  'ai:write': 'aiWrite',
  'webhooks:manage': 'webhooks',
  'metrics:read': 'metrics',
  // Of OpenID Connect: tokens anew without the person.
  offline_access: 'stay',
} as const satisfies Record<PartScope | OperatorScope | 'offline_access', keyof typeof scopes>

const isPart = (scope: string): scope is keyof typeof keyOf => Object.hasOwn(keyOf, scope)

const engineOf = (scope: string): EngineEntry | null => entryOf(/^engines:(\w+):read$/.exec(scope)?.[1] ?? '')

/** Says a scope in words, for the person who gives it; one that this version does not know as it is written. */
export const useScopeWords = (): ((scope: string) => string) => {
  const { t } = useTranslation(['scopes', 'engines'])
  return (scope) => {
    if (scope === 'engines:*:read') return t('everyEngine')
    if (isPart(scope)) return t(keyOf[scope])
    const engine = engineOf(scope)
    return engine ? t('engine', { engine: t(`engines:${engine.id}`) }) : scope
  }
}
