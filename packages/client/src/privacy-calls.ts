import type {
  AccountDeletion,
  AccountErasure,
  Consent,
  ConsentChange,
  ExportAccepted,
  ExportJob,
  ExportRequest,
} from '@orrery/contracts/privacy'
import type { CallOptions, Transport } from './transport.ts'

type Consents = { items: readonly Consent[] }

/** What a person agreed to, what is kept of them, and its end. */
export const privacyCalls = ({ get, put, post, remove, getFile }: Transport) => ({
  /** The latest first, withdrawn ones too. */
  consents: async (options: CallOptions = {}): Promise<readonly Consent[]> =>
    (await get<Consents>('/users/me/consents', options)).items,

  /** Gives or withdraws one; answers with all of them. */
  setConsent: async (change: ConsentChange, options: CallOptions = {}): Promise<readonly Consent[]> =>
    (await put<Consents>('/users/me/consents', change, options)).items,

  /** Asks for an archive of everything that is kept. Twice a day at most. */
  askExport: (body: ExportRequest, options: CallOptions = {}) =>
    post<ExportAccepted>('/users/me/export', body, options),

  exportJob: (jobId: string, options: CallOptions = {}) =>
    get<ExportJob>(`/users/me/export/${encodeURIComponent(jobId)}`, options),

  /** The zip archive of an export that is ready; a browser may as well follow `url` of the job. */
  exportArchive: (jobId: string, options: CallOptions = {}) =>
    getFile(`/users/me/export/${encodeURIComponent(jobId)}/archive`, options),

  /** After seven days, or at once with `now`. Keep `receiptId` of the answer. */
  deleteAccount: (body: AccountDeletion, options: CallOptions = {}) =>
    remove<AccountErasure>('/users/me', options, body),

  /** Needs no sign-in: whoever was deleted has none. */
  receipt: (receiptId: string, options: CallOptions = {}) =>
    get<AccountErasure>(`/erasures/${encodeURIComponent(receiptId)}`, options),
})
