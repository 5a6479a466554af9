import type {
  JudgedProfile,
  Page,
  Profile,
  ProfileChange,
  ProfileInput,
  TimelineAsked,
  TimelineEntry,
} from '@orrery/contracts/readings-api'
import { type CallOptions, type Transport, withQuery } from './transport.ts'

type PageAsked = Pick<TimelineAsked, 'cursor' | 'limit'>

const profilePath = (id: string): string => `/profiles/${encodeURIComponent(id)}`

/** The people a person keeps charts for, themselves among them. */
export const profileCalls = ({ get, post, patch, remove }: Transport) => ({
  list: (page: PageAsked = {}, options: CallOptions = {}) => get<Page<Profile>>(withQuery('/profiles', page), options),

  /** `CONFLICT` for a second `self`; a birth is refused as an engine refuses it. */
  add: (profile: ProfileInput, options: CallOptions = {}) => post<JudgedProfile>('/profiles', profile, options),

  get: (id: string, options: CallOptions = {}) => get<Profile>(profilePath(id), options),

  change: (id: string, change: ProfileChange, options: CallOptions = {}) =>
    patch<JudgedProfile>(profilePath(id), change, options),

  remove: (id: string, options: CallOptions = {}) => remove(profilePath(id), options),
})

const entryPath = (id: string): string => `/timeline/${encodeURIComponent(id)}`

/** What a person calculated. */
export const timelineCalls = ({ get, put, remove }: Transport) => ({
  /** Newest first; each condition narrows it. */
  list: ({ onlyFavorites, ...asked }: TimelineAsked = {}, options: CallOptions = {}) => {
    const favorite = onlyFavorites === true ? 'true' : undefined
    return get<Page<TimelineEntry>>(withQuery('/timeline', { ...asked, favorite }), options)
  },

  get: (id: string, options: CallOptions = {}) => get<TimelineEntry>(entryPath(id), options),

  remove: (id: string, options: CallOptions = {}) => remove(entryPath(id), options),

  setFavorite: (id: string, favorite: boolean, options: CallOptions = {}) =>
    put<TimelineEntry>(`${entryPath(id)}/favorite`, { favorite }, options),
})
