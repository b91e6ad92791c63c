import type { Article } from '../bundle/article.ts'
import { saveFile } from '../ui/save-file.ts'
import { articleAsMarkdown } from './article-as-markdown.ts'

/** Hands an article to the browser as a file to be saved; what others have of it isn't in there. */
export function takeOut(article: Article, form: 'markdown' | 'json'): void {
  const address = window.location.origin + window.location.pathname
  if (form === 'markdown')
    saveFile(`${article.id}.md`, 'text/markdown', articleAsMarkdown(article, address))
  else
    saveFile(
      `${article.id}.json`,
      'application/json',
      `${JSON.stringify({ ...article, story: undefined }, null, 1)}\n`,
    )
}
