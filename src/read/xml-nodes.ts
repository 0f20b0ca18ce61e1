// XML nodes: a small way about the tree of an XML file, for feeds and wire formats.

/** The part of htmlparser2's nodes that is used. */
export interface XmlNode {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Readonly<Record<string, string>>;
  readonly children?: readonly XmlNode[];
  readonly startIndex?: number | null;
  readonly endIndex?: number | null;
}

/** The text inside a node; without recursion, because a file may nest to any depth. */
export function textIn(root: XmlNode): string {
  let text = "";
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === "text") text += node.data;
    for (let i = (node.children?.length ?? 0) - 1; i >= 0; i--) waiting.push(node.children![i]!);
  }
  return text;
}

/** The elements inside a node in the order of the file; `into` says whether to look inside one. */
export function* elementsIn(root: XmlNode, into: (node: XmlNode) => boolean = () => true): Generator<XmlNode> {
  const waiting = [...(root.children ?? [])].toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!node.children) continue;
    yield node;
    if (!into(node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) waiting.push(node.children[i]!);
  }
}

/** What an element holds, as it stands in the file where it has elements of its own; else its text. */
export function contentOf(node: XmlNode, file: string): { readonly source: string; readonly isMarkup: boolean } {
  const inner = node.children ?? [];
  const isMarkup = inner.some(({ type }) => type === "tag");
  return { source: isMarkup ? file.slice(inner[0]!.startIndex!, inner.at(-1)!.endIndex! + 1) : textIn(node), isMarkup };
}

/** False where the file breaks off inside an element, or never closes it. */
export const isClosed = (node: XmlNode, file: string): boolean => {
  const end = (node.endIndex ?? 0) + 1;
  const tail = file.slice(Math.max(0, end - 40), end);
  return tail.endsWith("/>") || tail.replace(/\s*>$/, "").endsWith(`</${node.name}`);
};
