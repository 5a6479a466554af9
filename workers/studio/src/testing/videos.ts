import { exports } from 'cloudflare:workers'
import type { VideoApi } from '@orrery/contracts/video-jobs'

// Safe because Studio implements the contract: this is the binding a neighbour gets.
export const videos = exports.Studio as unknown as VideoApi
