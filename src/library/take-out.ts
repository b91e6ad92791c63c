import type { Article, Stub } from '../bundle/article.ts'
import { articlePage } from '../bundle/page-paths.ts'
import { saveFile } from '../ui/save-file.ts'
import { fileAsMarkdown } from './file-as-markdown.ts'

/** What a file is written in. */
export type Form = 'markdown' | 'json'

/** Hands an article to the browser as a file to be saved; what others have of it isn't in there. */
export function takeOut(article: Article, form: Form): void {
  if (form === 'markdown') saveFile(`${article.id}.md`, 'text/markdown', asMarkdown(article))
  else saveFile(`${article.id}.json`, 'application/json', asJson(alone(article)))
}

/**
 * Hands several to the browser as one file: in Markdown one behind the other, each with its head, as they would be by
 * themselves; in JSON as a list.
 */
export function takeOutAll(files: readonly (Article | Stub)[], form: Form): void {
  const name = `recto-${new Date().toLocaleDateString('sv')}-${files.length}`
  if (form === 'markdown') saveFile(`${name}.md`, 'text/markdown', files.map(asMarkdown).join('\n'))
  else saveFile(`${name}.json`, 'application/json', asJson(files.map(alone)))
}

function asMarkdown(file: Article | Stub): string {
  const base = window.location.origin + import.meta.env.BASE_URL.replace(/\/$/, '')
  return fileAsMarkdown(file, base + articlePage(file.id))
}

function alone(file: Article | Stub): object {
  return { ...file, story: undefined }
}

function asJson(content: object): string {
  return `${JSON.stringify(content, null, 1)}\n`
}
