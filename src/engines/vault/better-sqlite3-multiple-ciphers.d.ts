/** What we use of it: the package's own types are out of reach for NodeNext (`exports` without `types`, 13.0.3). */
declare module 'better-sqlite3-multiple-ciphers' {
  namespace Database {
    type Database = InstanceType<typeof Database>
    type Statement<Values extends unknown[]> = {
      get(...values: Values): unknown
      all(...values: Values): unknown[]
      run(...values: Values): { changes: number }
    }
  }
  class Database {
    constructor(file: string, options?: { timeout?: number; fileMustExist?: boolean; readonly?: boolean })
    readonly inTransaction: boolean
    prepare<Values extends unknown[] = unknown[]>(sql: string): Database.Statement<Values>
    exec(sql: string): this
    pragma(what: string, options?: { simple?: boolean }): unknown
    close(): this
  }
  export default Database
}
