import type { Route } from './app.ts'
import { chatRoutes } from './chat-routes.ts'
import { practiceRoutes } from './practice-routes.ts'
import { videoRoutes } from './video-routes.ts'
import { about } from './routes/about.ts'
import { aiOverview } from './routes/administration/ai-overview.ts'
import { changeAccount } from './routes/administration/change-account.ts'
import { changeKeyTier } from './routes/administration/change-key-tier.ts'
import { listAudit } from './routes/administration/list-audit.ts'
import { listPeople } from './routes/administration/list-people.ts'
import { runCommand } from './routes/administration/run-command.ts'
import { setAiBudget } from './routes/administration/set-ai-budget.ts'
import { chat, chatCompletions } from './routes/ai/chat-completions.ts'
import { embeddings } from './routes/ai/embeddings.ts'
import { interpret } from './routes/ai/interpret.ts'
import { aiModels, listModels } from './routes/ai/list-models.ts'
import { synthesize } from './routes/ai/synthesize.ts'
import { aiUsage } from './routes/ai/usage.ts'
import { createApiKey } from './routes/api-keys/create-api-key.ts'
import { listApiKeys } from './routes/api-keys/list-api-keys.ts'
import { revokeApiKey } from './routes/api-keys/revoke-api-key.ts'
import { refresh } from './routes/auth/refresh.ts'
import { bothPositions } from './routes/both-positions.ts'
import { calculateBatch } from './routes/calculate-batch.ts'
import { calculateNamed } from './routes/calculate-named.ts'
import { calculate } from './routes/calculate.ts'
import { commitDraw } from './routes/commit-draw.ts'
import { engineMetadata } from './routes/engine-metadata.ts'
import { enginePicture } from './routes/engine-picture.ts'
import { enginesHealth } from './routes/engines-health.ts'
import { findPlaces } from './routes/find-places.ts'
import { health } from './routes/health.ts'
import { listEngines } from './routes/list-engines.ts'
import { mcp } from './routes/mcp.ts'
import { metrics } from './routes/metrics.ts'
import { answerConsent } from './routes/oauth/answer-consent.ts'
import { authorize } from './routes/oauth/authorize.ts'
import { describeApp } from './routes/oauth/describe-app.ts'
import { describeAuthorization } from './routes/oauth/describe-authorization.ts'
import { describeMcpResource, describeResource } from './routes/oauth/describe-resource.ts'
import { exchangeCode } from './routes/oauth/exchange-code.ts'
import { listApps } from './routes/oauth/list-apps.ts'
import { registerApp } from './routes/oauth/register-app.ts'
import { revokeApp } from './routes/oauth/revoke-app.ts'
import { revokeToken } from './routes/oauth/revoke-token.ts'
import { beginProviderSignIn } from './routes/providers/begin-provider-sign-in.ts'
import { finishProviderSignIn, receiveProviderForm } from './routes/providers/finish-provider-sign-in.ts'
import { listProviders } from './routes/providers/list-providers.ts'
import { openapiDocument } from './routes/openapi-document.ts'
import { askExport } from './routes/privacy/ask-export.ts'
import { changeConsent } from './routes/privacy/change-consent.ts'
import { deleteAccount } from './routes/privacy/delete-account.ts'
import { downloadExport } from './routes/privacy/download-export.ts'
import { erasureReceipt } from './routes/privacy/erasure-receipt.ts'
import { exportJob } from './routes/privacy/export-job.ts'
import { listConsents } from './routes/privacy/list-consents.ts'
import { signingKeys } from './routes/signing-keys.ts'
import { skyPositions } from './routes/sky-positions.ts'
import { timezoneAt } from './routes/timezone-at.ts'
import { addProfile } from './routes/profiles/add-profile.ts'
import { changeProfile } from './routes/profiles/change-profile.ts'
import { getPreferences } from './routes/profiles/get-preferences.ts'
import { getProfile } from './routes/profiles/get-profile.ts'
import { listProfiles } from './routes/profiles/list-profiles.ts'
import { removeProfile } from './routes/profiles/remove-profile.ts'
import { setPreferences } from './routes/profiles/set-preferences.ts'
import { getEntry } from './routes/timeline/get-entry.ts'
import { listTimeline } from './routes/timeline/list-timeline.ts'
import { removeEntry } from './routes/timeline/remove-entry.ts'
import { setFavorite } from './routes/timeline/set-favorite.ts'
import { login } from './routes/auth/login.ts'
import { logout } from './routes/auth/logout.ts'
import { me } from './routes/auth/me.ts'
import { listPasskeys } from './routes/auth/passkeys/list.ts'
import { askPasskeyOptions } from './routes/auth/passkeys/options.ts'
import { registerPasskey } from './routes/auth/passkeys/register.ts'
import { removePasskey } from './routes/auth/passkeys/remove.ts'
import { signInByPasskey } from './routes/auth/passkeys/sign-in.ts'
import { register } from './routes/auth/register.ts'
import { requestReset } from './routes/auth/request-reset.ts'
import { resetPassword } from './routes/auth/reset-password.ts'
import { disableTotp } from './routes/auth/totp/disable.ts'
import { enableTotp } from './routes/auth/totp/enable.ts'
import { verifyTotp } from './routes/auth/totp/verify.ts'
import { verify } from './routes/auth/verify.ts'
import { changeOwnAccount } from './routes/users/change-own-account.ts'
import { changeEmail } from './routes/users/change-email.ts'
import { changePassword } from './routes/users/change-password.ts'
import { endSession } from './routes/users/end-session.ts'
import { listSessions } from './routes/users/list-sessions.ts'
import { showOwnAccount } from './routes/users/show-own-account.ts'
import { getConsciousnessProfile } from './routes/origin-profile/get-consciousness-profile.ts'
import { onboardingStatus } from './routes/origin-profile/onboarding-status.ts'
import { removeConsciousnessProfile } from './routes/origin-profile/remove-consciousness-profile.ts'
import { tellBirth } from './routes/origin-profile/tell-birth.ts'
import { tellName } from './routes/origin-profile/tell-name.ts'
import { tellPreferences } from './routes/origin-profile/tell-preferences.ts'
import { uploadConsciousnessProfile } from './routes/origin-profile/upload-consciousness-profile.ts'

/** Every route of the API. The router, the OpenAPI document and the refusal of other methods are made from this list. */
export const routes: readonly Route[] = [
  calculate,
  listEngines,
  engineMetadata,
  enginePicture,
  commitDraw,
  calculateBatch,
  calculateNamed,
  bothPositions,
  skyPositions,
  findPlaces,
  timezoneAt,
  synthesize,
  interpret,
  chat,
  aiUsage,
  aiModels,
  chatCompletions,
  embeddings,
  listModels,
  health,
  enginesHealth,
  metrics,
  about,
  mcp,
  refresh,
  listApiKeys,
  createApiKey,
  revokeApiKey,
  signingKeys,
  listProviders,
  beginProviderSignIn,
  finishProviderSignIn,
  receiveProviderForm,
  describeAuthorization,
  describeResource,
  describeMcpResource,
  registerApp,
  authorize,
  answerConsent,
  exchangeCode,
  revokeToken,
  describeApp,
  listApps,
  revokeApp,
  askExport,
  exportJob,
  downloadExport,
  deleteAccount,
  erasureReceipt,
  listConsents,
  changeConsent,
  listPeople,
  changeAccount,
  changeKeyTier,
  listAudit,
  aiOverview,
  setAiBudget,
  runCommand,
  listProfiles,
  addProfile,
  getProfile,
  changeProfile,
  removeProfile,
  getPreferences,
  setPreferences,
  listTimeline,
  getEntry,
  removeEntry,
  setFavorite,
  getConsciousnessProfile,
  uploadConsciousnessProfile,
  removeConsciousnessProfile,
  onboardingStatus,
  tellName,
  tellBirth,
  tellPreferences,
  register,
  login,
  logout,
  me,
  verify,
  requestReset,
  resetPassword,
  enableTotp,
  verifyTotp,
  disableTotp,
  askPasskeyOptions,
  registerPasskey,
  signInByPasskey,
  listPasskeys,
  removePasskey,
  showOwnAccount,
  changeOwnAccount,
  changePassword,
  changeEmail,
  listSessions,
  endSession,
  ...practiceRoutes,
  ...videoRoutes,
  ...chatRoutes,
  openapiDocument(() => routes),
]
