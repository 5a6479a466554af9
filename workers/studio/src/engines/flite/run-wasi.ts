/** What a WASI program may see: its arguments and one file that it writes. */
export type WasiRun = { args: readonly string[]; outputPath: string }

const succeeded = 0
const badDescriptor = 8
const noEntry = 44
const notSupported = 58
const preopenedFolder = 3
const outputFile = 4
const charactersType = 2
const regularFileType = 4
const directoryType = 3
const allRights = 0x1f_ff_ff_ffn
const absolute = 0
const relative = 1

/** Ends the program from inside a call: WebAssembly has no other way out. */
class ProgramExit extends Error {
  override name = 'ProgramExit'
  readonly status: number
  constructor(status: number) {
    super(`The program ended with status ${status}.`)
    this.status = status
  }
}

/** A file in memory that grows as it is written. */
class MemoryFile {
  #bytes = new Uint8Array(1 << 18)
  #length = 0
  #position = 0

  write(bytes: Uint8Array): void {
    const end = this.#position + bytes.length
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.#bytes.length * 2))
      grown.set(this.#bytes.subarray(0, this.#length))
      this.#bytes = grown
    }
    this.#bytes.set(bytes, this.#position)
    this.#position = end
    this.#length = Math.max(this.#length, end)
  }

  seek(offset: number, whence: number): number {
    const from = { [absolute]: 0, [relative]: this.#position }[whence] ?? this.#length
    this.#position = Math.max(0, from + offset)
    return this.#position
  }

  contents(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

type Memory = () => DataView

/** The run that the calls of a program serve now. */
type Running = { run: WasiRun; file: MemoryFile }

const bytesAt = (memory: Memory, pointer: number, length: number): Uint8Array =>
  new Uint8Array(memory().buffer, pointer, length)

/** Arguments, the clock and the end. */
const programCalls = (running: Running, memory: Memory) => {
  const encoder = new TextEncoder()
  const encodedArgs = () => running.run.args.map((argument) => encoder.encode(`${argument}\0`))
  return {
    args_sizes_get: (countAt: number, sizeAt: number) => {
      const encoded = encodedArgs()
      memory().setUint32(countAt, encoded.length, true)
      memory().setUint32(
        sizeAt,
        encoded.reduce((sum, { length }) => sum + length, 0),
        true,
      )
      return succeeded
    },
    args_get: (pointersAt: number, textAt: number) => {
      let next = textAt
      for (const [index, argument] of encodedArgs().entries()) {
        memory().setUint32(pointersAt + 4 * index, next, true)
        bytesAt(memory, next, argument.length).set(argument)
        next += argument.length
      }
      return succeeded
    },
    // Always the same instant: nothing of the time of day may reach the sound.
    clock_time_get: (_clock: number, _precision: bigint, at: number) => {
      memory().setBigUint64(at, 0n, true)
      return succeeded
    },
    proc_exit: (status: number) => {
      throw new ProgramExit(status)
    },
  }
}

/** One folder with one file that may be opened. */
const folderCalls = (running: Running, memory: Memory) => {
  const folder = new TextEncoder().encode('/')
  return {
    fd_prestat_get: (descriptor: number, at: number) => {
      if (descriptor !== preopenedFolder) return badDescriptor
      memory().setUint32(at, 0, true)
      memory().setUint32(at + 4, folder.length, true)
      return succeeded
    },
    fd_prestat_dir_name: (_descriptor: number, at: number, length: number) => {
      bytesAt(memory, at, length).set(folder.subarray(0, length))
      return succeeded
    },
    fd_fdstat_get: (descriptor: number, at: number) => {
      if (descriptor > outputFile) return badDescriptor
      const types = { [preopenedFolder]: directoryType, [outputFile]: regularFileType }
      memory().setUint8(at, types[descriptor as keyof typeof types] ?? charactersType)
      memory().setUint16(at + 2, 0, true)
      memory().setBigUint64(at + 8, allRights, true)
      memory().setBigUint64(at + 16, allRights, true)
      return succeeded
    },
    fd_fdstat_set_flags: () => succeeded,
    path_open: (
      _folder: number,
      _lookup: number,
      pathAt: number,
      pathLength: number,
      _open: number,
      _rights: bigint,
      _inheriting: bigint,
      _flags: number,
      descriptorAt: number,
    ) => {
      if (new TextDecoder().decode(bytesAt(memory, pathAt, pathLength)) !== running.run.outputPath) return noEntry
      memory().setUint32(descriptorAt, outputFile, true)
      return succeeded
    },
  }
}

/** What is written goes into the file, or nowhere; there is nothing to read. */
const fileCalls = (running: Running, memory: Memory) => ({
  fd_write: (descriptor: number, vectorsAt: number, count: number, writtenAt: number) => {
    let written = 0
    for (let index = 0; index < count; index += 1) {
      const pointer = memory().getUint32(vectorsAt + 8 * index, true)
      const length = memory().getUint32(vectorsAt + 8 * index + 4, true)
      if (descriptor === outputFile) running.file.write(bytesAt(memory, pointer, length))
      written += length
    }
    memory().setUint32(writtenAt, written, true)
    return succeeded
  },
  fd_read: (_descriptor: number, _vectorsAt: number, _count: number, readAt: number) => {
    memory().setUint32(readAt, 0, true)
    return succeeded
  },
  fd_seek: (descriptor: number, offset: bigint, whence: number, at: number) => {
    if (descriptor !== outputFile) return notSupported
    memory().setBigUint64(at, BigInt(running.file.seek(Number(offset), whence)), true)
    return succeeded
  },
  fd_close: () => succeeded,
})

/** A WASI command that may be run again and again. */
export type WasiProgram = {
  /** Gives back the one file that it wrote: the same arguments, the same bytes. Throws where the program says that it failed. */
  run(run: WasiRun): Uint8Array
  /** It ended in a way after which it cannot be run again. */
  isSpent(): boolean
}

const nothingYet = (): Running => ({ run: { args: [], outputPath: '' }, file: new MemoryFile() })

/** Ends as the program says. False: it was left from inside a call, and its stack did not come down again. */
const isReturned = (start: () => void): boolean => {
  try {
    start()
    return true
  } catch (error) {
    if (!(error instanceof ProgramExit) || error.status !== 0) throw error
    return false
  }
}

/**
 * Opens a WASI command. Before each run its memory is put back to the beginning, which is as good as a new instance and takes
 * a few milliseconds; new instances pile up, since nothing tells the collector how large they are.
 */
export const openProgram = async (program: WebAssembly.Module): Promise<WasiProgram> => {
  const running = nothingYet()
  let view: DataView | null = null
  let exported: WebAssembly.Memory | null = null
  const memory = (): DataView => {
    if (exported === null) throw new Error('The program called before it was there.')
    // A view of a memory that has grown since is detached.
    if (view === null || view.buffer !== exported.buffer) view = new DataView(exported.buffer)
    return view
  }
  const calls = { ...programCalls(running, memory), ...folderCalls(running, memory), ...fileCalls(running, memory) }
  const instance = await WebAssembly.instantiate(program, { wasi_snapshot_preview1: calls })
  // Safe because every WASI command exports these two.
  const { memory: own, _start: start } = instance.exports as { memory: WebAssembly.Memory; _start: () => void }
  exported = own
  const beginning = new Uint8Array(own.buffer).slice()
  let state: 'new' | 'used' | 'spent' = 'new'
  const reset = (): void => {
    const now = new Uint8Array(own.buffer)
    now.set(beginning)
    now.fill(0, beginning.length)
  }
  return {
    run(run) {
      if (state === 'used') reset()
      Object.assign(running, nothingYet(), { run })
      state = 'spent'
      if (isReturned(start)) state = 'used'
      return running.file.contents()
    },
    isSpent: () => state === 'spent',
  }
}
