/** Parts of programs called as top-level domains are, and what they are part of. */
export const part =
  /\.(?:call|cat|data|date|fit|id|in|info|int|is|it|like|link|map|name|new|next|now|open|read|run|save|search|select|so|style|target|to)$/
export const program =
  /^(?:app|array|console|date|df|document|jax|json|list|math|model|module|np|numpy|object|os|pandas|pd|process|promise|self|string|sys|tensor|tf|this|torch|window)\./
/** Files called so, and those that are known everywhere. */
export const file = /\.(?:java|md|py|rs|sh)$/
export const knownFile =
  /^(?:(?:agents|changelog|claude|contributing|readme)(?:\.[a-z]{2}(?:-[a-z]+)?)?\.md|(?:index|main|setup|test|train)\.\w+|install\.sh)$/
/** Where files are shown under their names, whoever wrote them. */
export const shelf =
  /^https?:\/\/(?:www\.)?(?:bitbucket\.org|codeberg\.org|gist\.github\.com|github\.com|gitlab\.com|huggingface\.co)\/(?:[^?#/]*\/)*([^?#/]*)/
