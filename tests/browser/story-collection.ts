import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { seedText } from '../compiler/seed-file.ts'
import { otherSeeds, reports } from '../compiler/story-seeds.ts'

/** Writes the seeds of one story and of other things into a folder, and returns the folder. */
export async function writeStorySeeds(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const [at, fields] of [...reports, ...otherSeeds].entries())
    await writeFile(join(folder, `${String(at).padStart(3, '0')}_story.txt`), seedText(fields))
  return folder
}
