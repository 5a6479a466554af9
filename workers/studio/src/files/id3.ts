/** A length in four bytes of seven bits, so that no byte looks like the beginning of a frame of sound. */
const synchsafe = (length: number): readonly number[] => [21, 14, 7, 0].map((shift) => (length >> shift) & 0x7f)

const bigEndian = (length: number): readonly number[] => [24, 16, 8, 0].map((shift) => (length >> shift) & 0xff)

const latin1 = (text: string): readonly number[] =>
  Array.from(text, (character) => (character.codePointAt(0) ?? 0x3f) & 0xff)

const frame = (id: string, content: readonly number[]): readonly number[] => [
  ...latin1(id),
  ...bigEndian(content.length),
  0,
  0,
  ...content,
]

/** What stands in every file, whoever plays it. */
const syntheticMark = 'synthetic voice'

/**
 * An ID3v2.3 tag with two entries in Latin-1: the comment "synthetic voice", and a text `manifest` with its id. Goes before
 * the first frame.
 */
export const id3Tag = ({ manifestId, spokenBy }: { manifestId: string; spokenBy: string }): Uint8Array => {
  const latinEncoding = 0
  const comment = frame('COMM', [
    latinEncoding,
    ...latin1('eng'),
    0,
    ...latin1(`${syntheticMark}; manifest ${manifestId}`),
  ])
  const manifest = frame('TXXX', [latinEncoding, ...latin1('manifest'), 0, ...latin1(manifestId)])
  const software = frame('TSSE', [latinEncoding, ...latin1(`orrery studio, ${spokenBy}`)])
  const frames = [...comment, ...manifest, ...software]
  return Uint8Array.from([...latin1('ID3'), 3, 0, 0, ...synchsafe(frames.length), ...frames])
}
