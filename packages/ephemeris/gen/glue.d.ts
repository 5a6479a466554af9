/** Emscripten's factory, cut loose by `tools/prepare.ts`. Its types: `src/swiss-module.ts`. */
declare const factory: (options: object) => Promise<unknown>
export default factory
