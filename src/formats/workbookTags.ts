const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const [SPACE, COLON] = [0x20, 0x3a];
const [DOUBLE_QUOTE, SINGLE_QUOTE] = [0x22, 0x27];
const MARK = { "!": 0x21, "/": 0x2f, "?": 0x3f };

/** What is no tag, by how it begins and how it ends. The order matters: the first that fits is taken. */
const PASSED = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<!", ">"],
  ["<?", "?>"],
  ["</", ">"],
] as const;

/** Tells each start tag of an XML text: its name without prefix, where that ends and where the tag does. */
export function eachTag(
  xml: string,
  tell: (name: string, nameEnd: number, end: number) => void,
): void {
  let at = xml.indexOf("<");
  while (at >= 0) {
    const next = xml.charCodeAt(at + 1);
    const isPassed = next === MARK["/"] || next === MARK["!"] || next === MARK["?"];
    const end = isPassed ? endOfPassed(xml, at) : endOfTag(xml, at);
    if (end < 0) return;
    if (!isPassed) tellTag(xml, at + 1, end, tell);
    at = xml.charCodeAt(end + 1) === LESS_THAN ? end + 1 : xml.indexOf("<", end + 1);
  }
}

function tellTag(
  xml: string,
  start: number,
  end: number,
  tell: (name: string, nameEnd: number, end: number) => void,
): void {
  let [from, to] = [start, start];
  for (; to < end; to++) {
    const code = xml.charCodeAt(to);
    if (code === COLON) from = to + 1;
    if (code <= SPACE || code === MARK["/"]) break;
  }
  tell(xml.slice(from, to), to, end);
}

function endOfPassed(xml: string, at: number): number {
  const [start, end] = PASSED.find(([begin]) => xml.startsWith(begin, at))!;
  const found = xml.indexOf(end, at + start.length);
  return found < 0 ? found : found + end.length - 1;
}

/** A bracket between quotes does not end a tag. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === GREATER_THAN) return at;
  }
  return -1;
}
