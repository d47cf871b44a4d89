import { memoryStore } from './vault.fake.ts'
import { vaultContract } from './vault.contract.ts'

vaultContract('a vault in memory', memoryStore)
