const WIDTH = 78;

/** A paragraph in lines of at most 78 characters where words allow it, the later ones indented by so many. */
export function wrapped(paragraph: string, indent = 0): string {
  const lines: string[] = [];
  for (const word of paragraph.split(" ")) {
    const line = lines.at(-1);
    const longer = `${line} ${word}`;
    if (line === undefined || longer.length > WIDTH) {
      lines.push(lines.length === 0 ? word : " ".repeat(indent) + word);
    } else lines[lines.length - 1] = longer;
  }
  return lines.join("\n");
}

/** A heading, underlined. */
export function heading(name: string): string {
  return `${name}\n${"-".repeat(name.length)}`;
}
