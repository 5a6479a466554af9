import type { ChatPlatform } from '@orrery/contracts/channels-api'
import type { Platform } from './platform.ts'
import { telegram } from './telegram/telegram.ts'
import { whatsapp } from './whatsapp/whatsapp.ts'

export const platforms: Readonly<Record<ChatPlatform, Platform>> = { telegram, whatsapp }
