import { toHex } from '@orrery/worker-kit/hex'

/** The smallest part R2 takes, but for the last one; all but the last must be of one size. */
const partBytes = 5 * 1024 * 1024

/** A file that is written while it is made: no more than one part of it is in memory. */
export type Upload = {
  write(bytes: Uint8Array): Promise<void>
  /** The file is there from now on, whole. */
  finish(): Promise<{ sizeBytes: number; sha256: string }>
  /** Nothing of it stays. */
  abandon(): Promise<void>
}

type Target = { key: string; contentType: string; customMetadata: Record<string, string> }

/** Writes into R2: small files at once, larger ones in parts of 5 MiB. */
export const openUpload = (bucket: R2Bucket, { key, contentType, customMetadata }: Target): Upload => {
  const options = { httpMetadata: { contentType }, customMetadata }
  const digest = new crypto.DigestStream('SHA-256')
  const hash = digest.getWriter()
  const parts: R2UploadedPart[] = []
  let part = new Uint8Array(partBytes)
  let filled = 0
  let sizeBytes = 0
  let multipart: R2MultipartUpload | null = null

  const sendPart = async (bytes: Uint8Array): Promise<void> => {
    multipart ??= await bucket.createMultipartUpload(key, options)
    parts.push(await multipart.uploadPart(parts.length + 1, bytes))
  }

  return {
    async write(bytes) {
      await hash.write(bytes)
      sizeBytes += bytes.length
      let from = 0
      while (from < bytes.length) {
        const taken = Math.min(bytes.length - from, partBytes - filled)
        part.set(bytes.subarray(from, from + taken), filled)
        filled += taken
        from += taken
        if (filled < partBytes) continue
        await sendPart(part)
        part = new Uint8Array(partBytes)
        filled = 0
      }
    },
    async finish() {
      await hash.close()
      const sha256 = toHex(new Uint8Array(await digest.digest))
      const rest = part.subarray(0, filled)
      if (multipart === null) await bucket.put(key, rest, options)
      else {
        if (filled > 0) await sendPart(rest)
        await multipart.complete(parts)
      }
      return { sizeBytes, sha256 }
    },
    async abandon() {
      // Safe to leave open: a digest that is not closed holds nothing.
      await multipart?.abort()
    },
  }
}
