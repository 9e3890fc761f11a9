import { startCosmosEmulator } from './cosmos-emulator.ts';

/** The emulator of Cosmos DB as a process of its own, for several bots. */
const { endpoint } = await startCosmosEmulator();
process.stdout.write(`Cosmos DB: ${endpoint}/\n`);
