/** The part of Node's crypto that the runtime offers and we use; Node's own types would bring all of Node into sight. */
declare module 'node:crypto' {
  export function scrypt(
    password: string,
    salt: Uint8Array,
    keyBytes: number,
    cost: { N: number; r: number; p: number; maxmem: number },
    done: (error: Error | null, key: Uint8Array) => void,
  ): void
  export function timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean
}
