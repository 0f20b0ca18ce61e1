// The tooltip of live charts: names and values in a list beside the pointer.

import { byId, element } from "./dom.js";

export const hideTip = (): void => {
  byId("tip").hidden = true;
};

/** What vega calls when the pointer enters, moves over and leaves a mark. */
export function showTip(_handler: unknown, event: MouseEvent, _item: unknown, value: unknown): void {
  if (value === null || value === undefined || value === "") return hideTip();
  const entries = Object.entries(typeof value === "object" ? value : { "": value });
  const tip = byId("tip");
  tip.replaceChildren(
    element("dl", {}, ...entries.flatMap(([name, text]) => [element("dt", {}, name), element("dd", {}, String(text))])),
  );
  tip.hidden = false;
  const { width, height } = tip.getBoundingClientRect();
  const left = event.clientX + 14 + width > innerWidth ? event.clientX - 14 - width : event.clientX + 14;
  const top = event.clientY + 14 + height > innerHeight ? event.clientY - 14 - height : event.clientY + 14;
  tip.style.left = `${Math.max(4, left)}px`;
  tip.style.top = `${Math.max(4, top)}px`;
}
