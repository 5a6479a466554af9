import type { ChatMessage } from '@orrery/contracts/ai-api'
import { ProviderFailure } from '../providers/provider.ts'

/** A picture of a message: its bytes in base64, or where the provider finds it. */
export type Picture = { mediaType: string; base64: string } | { url: URL }

const dataUrl = /^data:(image\/[^;,]+);base64,(.*)$/is

const unusable = (): ProviderFailure =>
  new ProviderFailure(
    'invalid_request',
    'A picture has an address that cannot be used. Send an https address, or the picture itself as a data: address in base64.',
  )

/**
 * Only https and data: go out, so that nobody makes a server beside the provider open addresses of its own network.
 * Throws `ProviderFailure` for every other address.
 */
export const pictureOf = (address: string): Picture => {
  const [, mediaType, base64] = dataUrl.exec(address) ?? []
  if (mediaType !== undefined && base64 !== undefined) return { mediaType, base64 }
  const url = URL.parse(address)
  if (url?.protocol !== 'https:') throw unusable()
  return { url }
}

/** Throws where a message shows a picture that cannot be used. */
export const refuseUnusablePictures = (messages: readonly ChatMessage[]): void => {
  for (const { role, content } of messages) {
    if (role !== 'user' || typeof content === 'string') continue
    for (const part of content) if (part.type === 'image_url') pictureOf(part.image_url.url)
  }
}
