/** What is used of WebAssembly: the server has no types of the browser, where these belong. */
declare namespace WebAssembly {
  function validate(bytes: Uint8Array): boolean
  class Module {
    constructor(bytes: Uint8Array)
  }
  class Instance {
    constructor(module: Module)
    readonly exports: unknown
  }
  class Memory {
    readonly buffer: ArrayBuffer
    /** By so many pages of 64 KB; earlier views of the buffer are then empty. */
    grow(pages: number): number
  }
}
