import type {
  Account,
  CodeRequest,
  CodeWanted,
  EmailChange,
  LoginRequest,
  MailAnswer,
  OwnAccountChange,
  PasswordChange,
  PasswordRequest,
  ProviderName,
  ProviderSignIn,
  ProviderSignInRequest,
  RegisterRequest,
  ResetLinkRequest,
  ResetPasswordRequest,
  Session,
  SignedIn,
  SignInProviders,
  TotpSetup,
  WhoIsAsking,
} from '@orrery/contracts/accounts'
import type { ApiKey, ApiKeyRequest, CreatedApiKey } from '@orrery/contracts/api-keys'
import type { AllowedApp, AppConsentAnswer, AppConsentRequest, AppDescription } from '@orrery/contracts/apps'
import type {
  Passkey,
  PasskeyOptions,
  PasskeyPurpose,
  PasskeySignInRequest,
  RegisterPasskeyRequest,
} from '@orrery/contracts/passkeys'
import type { Preferences } from '@orrery/contracts/readings-api'
import type { TokenKeeper } from './token-keeper.ts'
import type { CallOptions, Transport } from './transport.ts'

type Items<Item> = { items: readonly Item[] }

/** A client with cookies signs in with one, a client with tokens with those: neither has to say so. */
type Unsaid<Request> = Omit<Request, 'mode'>

const isComplete = (answer: SignedIn | CodeWanted): answer is SignedIn => 'user' in answer

/** Signing in and out, and what follows from it for the client's tokens. */
const signInCalls = ({ post }: Transport, keeper: TokenKeeper | null) => {
  const mode = keeper === null ? 'cookie' : 'token'

  /** Tokens go where the client keeps them, and nowhere else. */
  const kept = async <Answer extends SignedIn | CodeWanted>(
    answer: Answer,
  ): Promise<Answer | { user: SignedIn['user'] }> => {
    if (keeper === null || !isComplete(answer)) return answer
    const { user, accessToken, refreshToken, expiresInSeconds } = answer
    if (accessToken !== undefined && refreshToken !== undefined && expiresInSeconds !== undefined) {
      await keeper.keep({ accessToken, refreshToken, expiresInSeconds })
    }
    return { user }
  }

  return {
    /** `CodeWanted` when the second factor is on and `code` was left out. With tokens, send all of it again with `code`. */
    login: async (body: Unsaid<LoginRequest>, { signal }: CallOptions = {}): Promise<SignedIn | CodeWanted> =>
      kept(await post<SignedIn | CodeWanted>('/auth/login', { ...body, mode }, { signal, asNobody: true })),

    /** The second step of a sign-in with a cookie; for somebody signed in, the first code switches codes on. */
    sendCode: async (body: Unsaid<CodeRequest>, options: CallOptions = {}): Promise<SignedIn> =>
      kept(await post<SignedIn>('/auth/totp/verify', { ...body, mode }, options)),

    signInByPasskey: async (body: Unsaid<PasskeySignInRequest>, { signal }: CallOptions = {}): Promise<SignedIn> =>
      kept(await post<SignedIn>('/auth/passkeys/sign-in', { ...body, mode }, { signal, asNobody: true })),

    /** Off, with a fresh session. */
    disableTotp: async (body: PasswordRequest, options: CallOptions = {}): Promise<SignedIn> =>
      kept(await post<SignedIn>('/auth/totp/disable', body, options)),

    /** Tokens are forgotten here whatever happens; a rejection says that the platform may not know of it. */
    async logout({ signal }: CallOptions = {}): Promise<void> {
      const refreshToken = await keeper?.forget()
      await post<void>('/auth/logout', refreshToken ? { refreshToken } : {}, { signal, asNobody: true })
    },
  }
}

/** The way into an account, and back into it. */
const wayInCalls = ({ get, post }: Transport) => ({
  /** The same answer whether or not the address has an account; what happened stands in the mail. */
  register: (body: RegisterRequest, { signal }: CallOptions = {}) =>
    post<MailAnswer>('/auth/register', body, { signal, asNobody: true }),

  requestReset: (body: ResetLinkRequest, { signal }: CallOptions = {}) =>
    post<MailAnswer>('/auth/request-reset', body, { signal, asNobody: true }),

  /** With the token of the mail. Signs out everywhere. */
  resetPassword: (body: ResetPasswordRequest, { signal }: CallOptions = {}) =>
    post<void>('/auth/reset-password', body, { signal, asNobody: true }),

  /** Those that the installation has set up. */
  providers: (options: CallOptions = {}) => get<SignInProviders>('/auth/providers', options),

  /** Where the browser goes to sign in there, or to link that account to the person who is signed in. */
  beginProvider: (provider: ProviderName, body: ProviderSignInRequest = {}, options: CallOptions = {}) =>
    post<ProviderSignIn>(`/auth/providers/${provider}`, body, options),

  /** For `navigator.credentials.create` or `.get`. */
  passkeyOptions: (purpose: PasskeyPurpose, options: CallOptions = {}) =>
    post<PasskeyOptions>('/auth/passkeys/options', { purpose }, options),
})

/** The account itself. */
const ownAccountCalls = ({ get, post, patch, put }: Transport) => ({
  /** Who is asking, by whatever the request carries. `UNAUTHORIZED` for a guest. */
  me: (options: CallOptions = {}) => get<WhoIsAsking>('/auth/me', options),

  own: (options: CallOptions = {}) => get<Account>('/users/me', options),

  change: (change: OwnAccountChange, options: CallOptions = {}) => patch<Account>('/users/me', change, options),

  /** Ends every other session. */
  changePassword: (body: PasswordChange, options: CallOptions = {}) => post<void>('/users/me/password', body, options),

  /** Holds once both the old and the new address have confirmed it. */
  changeEmail: (body: EmailChange, options: CallOptions = {}) => post<MailAnswer>('/users/me/email', body, options),

  preferences: (options: CallOptions = {}) => get<Preferences>('/users/me/preferences', options),

  /** In place of all earlier ones. */
  setPreferences: (preferences: Preferences, options: CallOptions = {}) =>
    put<Preferences>('/users/me/preferences', preferences, options),
})

/** What else opens an account: sessions, passkeys, codes. */
const securityCalls = ({ get, post, remove }: Transport) => ({
  sessions: async (options: CallOptions = {}): Promise<readonly Session[]> =>
    (await get<Items<Session>>('/users/me/sessions', options)).items,

  endSession: (id: string, options: CallOptions = {}) =>
    remove(`/users/me/sessions/${encodeURIComponent(id)}`, options),

  passkeys: async (options: CallOptions = {}): Promise<readonly Passkey[]> =>
    (await post<Items<Passkey>>('/auth/passkeys/list', {}, options)).items,

  registerPasskey: (body: RegisterPasskeyRequest, options: CallOptions = {}) =>
    post<Passkey>('/auth/passkeys/register', body, options),

  removePasskey: (id: string, options: CallOptions = {}) => post<void>('/auth/passkeys/remove', { id }, options),

  /** Both are shown only here. Codes are asked for once `sendCode` has verified one. */
  enableTotp: (body: PasswordRequest, options: CallOptions = {}) => post<TotpSetup>('/auth/totp/enable', body, options),
})

/** Programs: one's own by a key, those of others by permission. */
const programCalls = ({ get, post, remove }: Transport) => ({
  keys: async (options: CallOptions = {}): Promise<readonly ApiKey[]> =>
    (await get<Items<ApiKey>>('/users/me/api-keys', options)).items,

  /** `key` is told here and never again. */
  createKey: (body: ApiKeyRequest, options: CallOptions = {}) =>
    post<CreatedApiKey>('/users/me/api-keys', body, options),

  revokeKey: (id: string, options: CallOptions = {}) => remove(`/users/me/api-keys/${encodeURIComponent(id)}`, options),

  apps: async (options: CallOptions = {}): Promise<readonly AllowedApp[]> =>
    (await get<Items<AllowedApp>>('/users/me/apps', options)).items,

  revokeApp: (clientId: string, options: CallOptions = {}) =>
    remove(`/users/me/apps/${encodeURIComponent(clientId)}`, options),

  describeApp: (clientId: string, options: CallOptions = {}) =>
    get<AppDescription>(`/oauth2/apps/${encodeURIComponent(clientId)}`, options),

  /** `oauth_query` is the query of the page that asks, without its `?`. Only with a cookie. */
  answerConsent: (body: AppConsentRequest, options: CallOptions = {}) =>
    post<AppConsentAnswer>('/oauth2/consent', body, options),
})

/** Everything about an account but its data. */
export const accountCalls = (transport: Transport, keeper: TokenKeeper | null) => ({
  ...wayInCalls(transport),
  ...signInCalls(transport, keeper),
  ...ownAccountCalls(transport),
  ...securityCalls(transport),
  ...programCalls(transport),
})
