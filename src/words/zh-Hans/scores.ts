export const tasks = {
  pairing: '两稿之间的句子配对',
  reordered: '同上，但有文字块移位',
  evidence: '句子的依据',
  noEvidence: '找出没有依据的内容',
  errors: '找出摘要中植入的错误',
  event: '关于同一事件的文章',
  story: '合并为同一事件的文章',
}

/** As the bench names its cases and texts. */
const names: Record<string, string> = {
  'heavily reworded, 8 cases of our own': '大幅改写，自编 8 例',
  'lightly edited, 7 cases of our own': '轻度编辑，自编 7 例',
  'the first seed, 227 words and 225': '第一个种子文件，227 词与 225 词',
  'an article of 220 words': '一篇 220 词的文章',
  '5,000 words and their edited copy': '5,000 词与其编辑过的副本',
  '5,000 words and 5,000 others': '5,000 词与另外 5,000 词',
}
export const pairingWords = (cases: string) => `词语配对：${names[cases] ?? cases}`
export const comparing = (texts: string) => `比较：${names[texts] ?? texts}`

export const measures = {
  f1Reworded: 'F1，改写的句对',
  f1All: 'F1，全部句对',
  precision: '精确率',
  recall: '召回率',
  f1: 'F1',
  f1Subsequence: '最长公共子序列的 F1',
  best: '最佳片段的正确率',
  amongFive: '前 5 个中的正确片段',
  roc: 'ROC 曲线下面积',
  accuracy: '平衡准确率',
  nearest: '最相近一篇的正确率',
  rPrecision: 'R 精确率',
  samePairs: '属于同一事件的文章对',
  storyShare: '应合并的文章中已合并的比例',
  milliseconds: '毫秒，中位数',
}
