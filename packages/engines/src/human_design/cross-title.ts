import type { CrossAngle } from './content/crosses.ts'

/** `Right Angle Cross of The Sphinx (1/2 | 7/13)`. */
export const crossTitle = ({
  type,
  name,
  gates,
}: {
  type: CrossAngle
  name: string
  gates: readonly [number, number, number, number]
}): string => `${type} Cross of ${name} (${gates[0]}/${gates[1]} | ${gates[2]}/${gates[3]})`
