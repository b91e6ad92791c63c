import type { Line } from './lines.ts'

/** Commands with a word that only a command line puts behind them, so that prose stays prose. */
const command =
  /^(?:[$%❯] +\S|(?:sudo )?(?:npm|pnpm|yarn|bun) (?:install|i|ci|run|add|start|test|create|init)\b|npx [\w@-]|(?:sudo )?pip3? install |uv (?:pip|add|sync|run|tool) |uvx [\w-]|(?:sudo )?apt(?:-get)? (?:install|update) |brew install |cargo (?:install|add|build|run)\b|go (?:get|install|run|build|mod) \S|git (?:clone|checkout|pull|push|commit|add) [\w.:/@-]|docker(?:-compose| compose)? (?:run|pull|build|up|exec)\b|conda (?:create|activate|install) |curl -|wget (?:-|https?:)|cd [./~\w-]+$|mkdir -?[\w./~-]+|python3? (?:-m |[\w./-]+\.py)|export [A-Z_]+=|source [\w./~-]+$|chmod \+)/
const statement =
  /^(?:(?:const|let|var) [\w{[][^.]*=|(?:export |async )*function\s*\w*\(|def \w+\([^)]*\).*:$|class \w.*[:{]$|from [\w.]+ import |import (?:[\w.]+(?: as \w+)?$|[\w*{].* from ['"])|#include\s*[<"]|if .*[:{]$|for .*[:{]$|while .*[:{]$|return [^ ]+;?$|<\/?[a-z][\w-]*(?: [\w-]+="[^"]*")*\s*\/?>$|[\w.]+\(.*\);?$|[}\])]+[;,]?$|[\w."']+\s*[:=]\s*[[{("'\d].*[,;{[(]?$|\/\/ |#!\/)/
const threeWords = /\p{L}{2} \p{L}{2,} \p{L}{2}/u

/**
 * Whether a line is code by its own looks: a command, or deeply indented (or ended like a statement)
 * with a statement's form. What could be a sentence is none.
 */
export function looksLikeCode(line: Line): boolean {
  const text = line.text.trim()
  return text.length <= 400 && hasCodesForm(text, line.indent) && !isProse(text)
}

function hasCodesForm(text: string, indent: number): boolean {
  if (command.test(text)) return !/[.!?] \p{Lu}/u.test(text)
  if (indent >= 4 || /[;{}]$|\);?$|:$/.test(text)) {
    return statement.test(text) && (indent >= 2 || /[;{}()=]/.test(text))
  }
  return /^(?:#include|#!\/|import \{.*from ['"])/.test(text)
}

/** Words behind the last sign of code, and a full stop. */
function isProse(text: string): boolean {
  return /[.!?。]$/.test(text) && threeWords.test(text.split(/[;{}()=<>]/).at(-1)!)
}
