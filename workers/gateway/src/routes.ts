import type { Route } from './app.ts'
import { about } from './routes/about.ts'
import { changeAccount } from './routes/administration/change-account.ts'
import { listAudit } from './routes/administration/list-audit.ts'
import { listPeople } from './routes/administration/list-people.ts'
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
import {
  askPasskeyOptions,
  listPasskeys,
  registerPasskey,
  removePasskey,
  signInByPasskey,
} from './routes/auth/passkeys.ts'
import { register } from './routes/auth/register.ts'
import { requestReset } from './routes/auth/request-reset.ts'
import { resetPassword } from './routes/auth/reset-password.ts'
import { disableTotp, enableTotp, verifyTotp } from './routes/auth/totp.ts'
import { verify } from './routes/auth/verify.ts'
import { changeOwnAccount, showOwnAccount } from './routes/users/own-account.ts'
import { endSession, listSessions } from './routes/users/sessions.ts'

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
  askExport,
  exportJob,
  downloadExport,
  deleteAccount,
  erasureReceipt,
  listConsents,
  changeConsent,
  listPeople,
  changeAccount,
  listAudit,
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
  listSessions,
  endSession,
  openapiDocument(() => routes),
]
