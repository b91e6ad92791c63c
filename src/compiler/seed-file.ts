/** A seed as it lies on disk: its name within the seeds folder, and its bytes untouched. */
export type SeedFile = { file: string; bytes: Uint8Array }
