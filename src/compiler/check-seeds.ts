import { compile } from './compile.ts'
import { readSeeds } from './read-seeds.ts'
import { hasErrors, reportDiagnostics } from './report-diagnostics.ts'

/** `npm run seeds:check [-- FOLDER]`: says all that is wrong with the seeds; exits 1 on an error. */
const folder = process.argv[2] ?? process.env.SEEDS ?? 'seeds'
const { files, diagnostics } = await readSeeds(folder)
const all = [...diagnostics, ...compile(files).diagnostics]
console.log(reportDiagnostics(all, files))
process.exitCode = hasErrors(all) ? 1 : 0
