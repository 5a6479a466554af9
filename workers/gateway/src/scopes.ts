import { engineScope, everyEngineScope, operatorScopes, partScopes } from '@orrery/contracts/scopes'
import { engineIds } from '@orrery/engines/schemas'

/** What another program may be allowed in a person's name. */
export const appScopes: readonly string[] = [everyEngineScope, ...engineIds.map(engineScope), ...partScopes]

/** Every scope that an API key may carry. */
export const keyScopes: ReadonlySet<string> = new Set([...appScopes, ...operatorScopes])

const ofOperators: ReadonlySet<string> = new Set(operatorScopes)

/** Whether only an administrator's key may carry it. */
export const isOperatorScope = (scope: string): boolean => ofOperators.has(scope)
