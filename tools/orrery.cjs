#!/usr/bin/env node
// `npx orrery …`: finds the pinned Node and runs tools/orrery.ts on it.
'use strict'

require('./run.cjs').run('orrery', process.argv.slice(2))
