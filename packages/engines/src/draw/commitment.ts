import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The server's share of a committed draw, 64 hex digits: HMAC-SHA-256 of the nonce under the installation's secret, so
 * that it can be told again without having been stored.
 */
export const serverSeedOf = (secret: string, nonce: string): string =>
  bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(nonce)))

/** What is published before the draw: SHA-256 of the server seed's 64 hex digits written as text. */
export const commitmentOf = (serverSeed: string): string => bytesToHex(sha256(utf8ToBytes(serverSeed)))

/** The seed of a committed draw: SHA-256 of the text `{server seed}:{client seed}`. Neither side could choose it alone. */
export const mixedSeed = (serverSeed: string, clientSeed: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${serverSeed}:${clientSeed}`)))
