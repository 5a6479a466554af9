import { WorkerEntrypoint } from 'cloudflare:workers'
import type { AdminApi } from '@orrery/contracts/admin-api'
import type { Env } from '../env.ts'
import { runCommand } from './run-command.ts'

/** For operators: bound by nobody but the server on one machine, which lends it to who may open its socket. */
export class Admin extends WorkerEntrypoint<Env> implements AdminApi {
  run(request: Parameters<AdminApi['run']>[0]) {
    return runCommand(this.env, request)
  }
}
