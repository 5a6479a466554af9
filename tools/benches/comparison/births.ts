/** A birth in UTC, to the minute; degrees, north and east positive. */
export type BenchBirth = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  latitude: number
  longitude: number
}

const bits64 = (1n << 64n) - 1n

/** Splitmix64 with the seed of `sky.h`, so that C and TypeScript meet the same births. */
const randomNumbers = (): ((low: number, high: number) => number) => {
  let seed = 0x0123456789abcdefn
  const next = (): bigint => {
    seed = (seed + 0x9e3779b97f4a7c15n) & bits64
    let z = seed
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & bits64
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & bits64
    return z ^ (z >> 31n)
  }
  return (low, high) => low + Number(next() % BigInt(high - low + 1))
}

/** The births of `charts.c`, in its order. */
export const birthsOfBench = (count: number): readonly BenchBirth[] => {
  const between = randomNumbers()
  return Array.from({ length: count }, () => ({
    year: between(1900, 2049),
    month: between(1, 12),
    day: between(1, 28),
    hour: between(0, 23),
    minute: between(0, 59),
    latitude: between(-6000, 6000) / 100,
    longitude: between(-17_900, 17_900) / 100,
  }))
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The same birth as our engines are told it. */
export const inputOf = ({ year, month, day, hour, minute, latitude, longitude }: BenchBirth) => ({
  birth_date: `${year}-${two(month)}-${two(day)}`,
  birth_time: `${two(hour)}:${two(minute)}`,
  birth_location: [latitude, longitude],
  utc_offset: '+00:00',
})
