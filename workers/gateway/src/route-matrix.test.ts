import { expect, test } from 'vitest'
import type { Access, Route } from './app.ts'
import { routes } from './routes.ts'
import { callRoute } from './testing/call-route.ts'
import { callers, cookieOf, notAccepted } from './testing/callers.ts'
import { forbidden, refusalOf, unauthorized } from './testing/door-refusal.ts'
import { jsonOf, origin } from './testing/knock.ts'
import {
  allowedApp,
  apiKey,
  connection,
  creation,
  entry,
  exportJob,
  folder,
  freshlyMade,
  item,
  type Make,
  profile,
  readyVideo,
  sequence,
  session,
  standing,
  video,
} from './testing/owned-things.ts'
import { bearer, somebody, somebodyWithTokens } from './testing/people.ts'

/**
 * What a route is for, said a second time and by hand: who at least, the scope of a key, and what a parameter of its path
 * belongs to. `anyone` for what is nobody's; `secret` for an id that is itself the right to see.
 */
type Row = [who: Access['who'], key: Access['key'], parameter?: Make | 'anyone' | 'secret' | 'administrators']

const engine = 'engines:{name}:read'

const rows: Readonly<Record<string, Row>> = {
  calculate: ['anyone', engine, 'anyone'],
  calculateNamed: ['anyone', engine],
  enginePicture: ['anyone', engine, 'anyone'],
  commitDraw: ['anyone', engine, 'anyone'],
  calculateBatch: ['anyone', 'batch:calculate'],
  listEngines: ['anyone', 'any'],
  engineMetadata: ['anyone', 'any', 'anyone'],
  bothPositions: ['anyone', 'any'],
  skyPositions: ['anyone', 'any'],
  findPlaces: ['anyone', 'any'],
  timezoneAt: ['anyone', 'any'],
  health: ['anyone', 'any'],
  enginesHealth: ['anyone', 'any'],
  about: ['anyone', 'any'],
  openapi: ['anyone', 'any'],
  signingKeys: ['anyone', 'any'],
  mcp: ['anyone', 'any'],
  synthesize: ['anyone', 'ai:write'],
  interpret: ['anyone', 'ai:write'],
  chat: ['user', 'ai:write'],
  aiUsage: ['user', 'ai:write'],
  aiModels: ['user', 'ai:write'],
  chatCompletions: ['user', 'ai:write'],
  embeddings: ['user', 'ai:write'],
  listModels: ['user', 'ai:write'],
  metrics: ['admin', 'metrics:read'],
  register: ['anyone', 'never'],
  login: ['anyone', 'never'],
  logout: ['anyone', 'never'],
  refresh: ['anyone', 'any'],
  me: ['user', 'any'],
  verifyAddress: ['anyone', 'never'],
  requestReset: ['anyone', 'never'],
  resetPassword: ['anyone', 'never'],
  enableTotp: ['user', 'never'],
  verifyTotp: ['anyone', 'never'],
  disableTotp: ['user', 'never'],
  askPasskeyOptions: ['anyone', 'never'],
  registerPasskey: ['user', 'never'],
  signInByPasskey: ['anyone', 'never'],
  listPasskeys: ['user', 'never'],
  removePasskey: ['user', 'never'],
  listProviders: ['anyone', 'any'],
  beginProviderSignIn: ['anyone', 'never', 'anyone'],
  finishProviderSignIn: ['anyone', 'never', 'anyone'],
  receiveProviderForm: ['anyone', 'never', 'anyone'],
  describeAuthorization: ['anyone', 'any'],
  describeResource: ['anyone', 'any'],
  describeMcpResource: ['anyone', 'any'],
  registerApp: ['anyone', 'any'],
  authorize: ['anyone', 'never'],
  answerConsent: ['user', 'never'],
  exchangeCode: ['anyone', 'any'],
  revokeToken: ['anyone', 'any'],
  describeApp: ['user', 'never', 'anyone'],
  listApps: ['user', 'never'],
  revokeApp: ['user', 'never', allowedApp],
  showOwnAccount: ['user', 'never'],
  changeOwnAccount: ['user', 'never'],
  changePassword: ['user', 'never'],
  changeEmail: ['user', 'never'],
  listSessions: ['user', 'never'],
  endSession: ['user', 'never', session],
  listApiKeys: ['user', 'never'],
  createApiKey: ['user', 'never'],
  revokeApiKey: ['user', 'never', apiKey],
  listProfiles: ['user', 'readings:read'],
  addProfile: ['user', 'readings:write'],
  getProfile: ['user', 'readings:read', profile],
  changeProfile: ['user', 'readings:write', profile],
  removeProfile: ['user', 'readings:write', profile],
  getPreferences: ['user', 'never'],
  setPreferences: ['user', 'never'],
  listTimeline: ['user', 'readings:read'],
  getEntry: ['user', 'readings:read', entry],
  removeEntry: ['user', 'readings:write', entry],
  setFavorite: ['user', 'readings:write', entry],
  getConsciousnessProfile: ['user', 'readings:read'],
  uploadConsciousnessProfile: ['user', 'readings:write'],
  removeConsciousnessProfile: ['user', 'readings:write'],
  onboardingStatus: ['user', 'readings:read'],
  tellName: ['user', 'readings:write'],
  tellBirth: ['user', 'readings:write'],
  tellPreferences: ['user', 'readings:write'],
  askExport: ['user', 'never'],
  exportJob: ['user', 'never', exportJob],
  downloadExport: ['user', 'never', exportJob],
  deleteAccount: ['user', 'never'],
  erasureReceipt: ['anyone', 'any', 'secret'],
  listConsents: ['user', 'never'],
  changeConsent: ['user', 'never'],
  listPeople: ['admin', 'never'],
  changeAccount: ['admin', 'never', 'administrators'],
  changeKeyTier: ['admin', 'never', 'administrators'],
  listAudit: ['admin', 'never'],
  aiOverview: ['admin', 'never'],
  setAiBudget: ['admin', 'never', 'administrators'],
  startConversation: ['user', 'practice:write'],
  sendMessage: ['user', 'practice:write'],
  conversationState: ['user', 'practice:read'],
  completeConversation: ['user', 'practice:write'],
  cancelConversation: ['user', 'practice:write'],
  giveTicket: ['user', 'practice:write'],
  // Refuses guests without a ticket by itself.
  openSocket: ['anyone', 'practice:write'],
  listVoices: ['user', 'practice:read'],
  speakSample: ['user', 'practice:write'],
  createContent: ['user', 'practice:write'],
  creationProgress: ['user', 'practice:read', creation],
  cancelCreation: ['user', 'practice:write', creation],
  listContent: ['user', 'practice:read'],
  getContent: ['user', 'practice:read', item],
  changeContent: ['user', 'practice:write', item],
  removeContent: ['user', 'practice:write', item],
  playContent: ['user', 'practice:write', item],
  completePlay: ['user', 'practice:write', item],
  exportContent: ['user', 'practice:read', item],
  shareContent: ['user', 'practice:write', item],
  unshareContent: ['user', 'practice:write', item],
  reviseContent: ['user', 'practice:write', item],
  playAudio: ['anyone', 'any', 'secret'],
  sharedItem: ['anyone', 'any', 'secret'],
  sharedAudio: ['anyone', 'any', 'secret'],
  listFolders: ['user', 'practice:read'],
  addFolder: ['user', 'practice:write'],
  renameFolder: ['user', 'practice:write', folder],
  removeFolder: ['user', 'practice:write', folder],
  listSequences: ['user', 'practice:read'],
  getSequence: ['user', 'practice:read', sequence],
  addSequence: ['user', 'practice:write'],
  changeSequence: ['user', 'practice:write', sequence],
  removeSequence: ['user', 'practice:write', sequence],
  playHistory: ['user', 'practice:read'],
  practiceTotals: ['user', 'practice:read'],
  creditBalance: ['user', 'practice:read'],
  listTransactions: ['user', 'practice:read'],
  checkCredits: ['user', 'practice:read'],
  grantCredits: ['admin', 'never'],
  createVideo: ['user', 'studio:write'],
  listVideos: ['user', 'studio:write'],
  getVideo: ['user', 'studio:write', video],
  cancelVideo: ['user', 'studio:write', video],
  createManim: ['user', 'studio:write'],
  listManim: ['user', 'studio:write'],
  getManim: ['user', 'studio:write', video],
  renderCode: ['user', 'studio:write'],
  listVideoTopics: ['anyone', 'any'],
  accessVideo: ['user', 'studio:write', readyVideo],
  showVideoLink: ['anyone', 'any', 'secret'],
  openVideoLink: ['anyone', 'any', 'secret'],
  playVideoLink: ['anyone', 'any', 'secret'],
  endVideoLink: ['anyone', 'any', 'secret'],
  telegramWebhook: ['anyone', 'any'],
  telegramWebhookAlias: ['anyone', 'any'],
  whatsappChallenge: ['anyone', 'any'],
  whatsappChallengePlural: ['anyone', 'any'],
  whatsappChallengeAlias: ['anyone', 'any'],
  whatsappWebhook: ['anyone', 'any'],
  whatsappWebhookPlural: ['anyone', 'any'],
  whatsappWebhookAlias: ['anyone', 'any'],
  listConnections: ['user', 'never'],
  giveLinkCode: ['user', 'never', 'anyone'],
  removeConnection: ['user', 'never', connection],
  // Refuses everybody without the operators' secret by itself.
  runCommand: ['anyone', 'any'],
}

const all = routes.map((route) => ({
  id: route.operation.id,
  route,
  row: rows[route.operation.id] ?? ['admin', 'never'],
}))
type Case = { id: string; route: Route; row: Row }

const everyEngine = 'engines:*:read'

/** What is calculated on the way to an answer needs what it would need alone. */
const calculatesOnTheWay: ReadonlySet<string> = new Set(['synthesize', 'interpret'])

const scopesFor = ({ id, row: [, key] }: Case): readonly string[] => [
  key === engine ? everyEngine : key,
  ...(calculatesOnTheWay.has(id) ? [everyEngine] : []),
]

test('every route has its row, and means by access what the row says', () => {
  const stated = all.map(({ id, row: [who, key] }) => [id, { who, key }])
  expect(routes.map(({ operation, access }) => [operation.id, access])).toEqual(stated)
  expect(Object.keys(rows).toSorted()).toEqual(routes.map(({ operation }) => operation.id).toSorted())
})

test('every parameter of a path is said to be somebody’s or nobody’s', () => {
  const without = all.filter(
    ({ route, row: [, , parameter] }) => route.path.includes('{') !== (parameter !== undefined),
  )
  expect(without.map(({ id }) => id)).toEqual([])
})

test.each(all)('$id: a guest passes where anyone may', async ({ route, row: [who] }: Case) => {
  expect(await refusalOf(await callRoute(route))).toEqual(who === 'anyone' ? null : unauthorized)
})

const accepting = all.filter(({ route }) => route.authentication !== 'own')

test.each(Object.entries(notAccepted))(
  '%s is refused by every route and never taken for a guest',
  async (_who, headers) => {
    const sent = await headers()
    const answers = await Promise.all(
      accepting.map(async ({ id, route }) => [id, await refusalOf(await callRoute(route, sent))]),
    )
    expect(answers.filter(([, refusal]) => JSON.stringify(refusal) !== JSON.stringify(unauthorized))).toEqual([])
  },
)

test.each(accepting)(
  '$id: a key passes only with the scope, and never where keys may not',
  async ({ id, route, row }: Case) => {
    const [who, key] = row
    const bare = await refusalOf(await callRoute(route, await callers.apiKey([])))
    expect(bare).toEqual(key === 'any' ? null : forbidden)
    const scoped = await callers.apiKey([...scopesFor({ id, route, row }), 'practice:write'], { roles: who })
    expect(await refusalOf(await callRoute(route, scoped))).toEqual(key === 'never' ? forbidden : null)
  },
)

test.each(accepting)('$id: a person passes unless it is for others', async ({ route, row: [who] }: Case) => {
  const refusal = await refusalOf(await callRoute(route, await callers.signedIn()))
  expect(refusal).toEqual(who === 'anyone' || who === 'user' ? null : forbidden)
})

test.each(accepting.filter(({ row: [who] }) => who === 'admin'))(
  '$id: an administrator passes',
  async ({ route }: Case) => {
    expect(await refusalOf(await callRoute(route, await callers.signedIn({ roles: 'admin' })))).toBeNull()
  },
)

test.each(accepting)('$id: a cookie writes only from our own pages', async ({ route, row: [who] }: Case) => {
  const { sessionId } = await somebody({ roles: who === 'anyone' ? 'user' : who })
  const cookie = await cookieOf(sessionId)
  const expected = route.method === 'GET' ? null : forbidden
  expect(await refusalOf(await callRoute(route, cookie))).toEqual(expected)
  expect(await refusalOf(await callRoute(route, { ...cookie, origin: 'https://evil.example' }))).toEqual(expected)
  expect(await refusalOf(await callRoute(route, { ...cookie, origin: 'null' }))).toEqual(expected)
  expect(await refusalOf(await callRoute(route, { ...cookie, origin }))).toBeNull()
})

const saidBy = async (answer: Response) => {
  const { error } = (await jsonOf(answer)) as { error: { code: string; message: string } }
  return { status: answer.status, code: error.code, message: error.message }
}

const owned = all.filter(({ row: [, , parameter] }) => typeof parameter === 'function')

const isSpentByCalling = ({ method, operation }: Route): boolean =>
  method === 'DELETE' || operation.id === 'cancelCreation' || operation.id === 'cancelVideo'

test.each(owned)(
  '$id: another person’s thing is not found, and stays as it was',
  async ({ route, row }: Case) => {
    const { owner, id } = await (isSpentByCalling(route) ? freshlyMade : standing)(row[2] as Make)
    const stranger = await somebodyWithTokens()
    const administrator = await somebodyWithTokens({ roles: 'admin' })
    for (const { accessToken } of [stranger, administrator]) {
      const answer = await callRoute(route, bearer(accessToken), id)
      expect(await saidBy(answer)).toMatchObject({ status: 404, code: 'NOT_FOUND' })
    }
    const own = await callRoute(route, bearer(owner.accessToken), id)
    expect(own.status).toBeLessThan(400)
  },
  60_000,
)

test.each(owned)(
  '$id: nothing is told about ids: those of others and of nothing are answered alike',
  async ({ route, row }: Case) => {
    const { id } = await standing(row[2] as Make)
    const { accessToken } = await somebodyWithTokens()
    const others = await saidBy(await callRoute(route, bearer(accessToken), id))
    expect(await saidBy(await callRoute(route, bearer(accessToken)))).toEqual(others)
  },
  60_000,
)
