import type { AccountChange, AuditLine, AuditQuery, ListedAccount, PeopleQuery } from '@orrery/contracts/administration'
import type { AiOverview } from '@orrery/contracts/ai-api'
import type { AiBudgetChange } from '@orrery/contracts/ai-calls'
import type { ApiKeyTierChange, TieredApiKey } from '@orrery/contracts/api-keys'
import type { Page } from '@orrery/contracts/readings-api'
import { type CallOptions, type Transport, withQuery } from './transport.ts'

/** For administrators; `FORBIDDEN` for everybody else. */
export const administrationCalls = ({ get, put, patch }: Transport) => ({
  /** Accounts whose address or name holds `q`, or whose id it is; the newest first. */
  people: (asked: PeopleQuery = {}, options: CallOptions = {}) =>
    get<Page<ListedAccount>>(withQuery('/admin/users', asked), options),

  /** Ends everything the person is signed in with. `CONFLICT` for oneself and for the only administrator. */
  changeAccount: (id: string, change: AccountChange, options: CallOptions = {}) =>
    patch<ListedAccount>(`/admin/users/${encodeURIComponent(id)}`, change, options),

  /** Of a key by its id or by its beginning as lists show it; a tier of null takes its limits away. */
  changeKeyTier: (key: string, change: ApiKeyTierChange, options: CallOptions = {}) =>
    patch<TieredApiKey>(`/admin/api-keys/${encodeURIComponent(key)}`, change, options),

  /** The latest first. */
  audit: (asked: AuditQuery = {}, options: CallOptions = {}) =>
    get<Page<AuditLine>>(withQuery('/admin/audit', asked), options),

  /** Providers, breakers, chains, prices, and what needs an eye. */
  aiOverview: (options: CallOptions = {}) => get<AiOverview>('/admin/ai', options),

  /** How much of the models a person may use: integer micro-USD. What is not named stays; null takes the own limit back. */
  setAiBudget: (userId: string, change: AiBudgetChange, options: CallOptions = {}) =>
    put<void>(`/admin/ai/budgets/${encodeURIComponent(userId)}`, change, options),
})
