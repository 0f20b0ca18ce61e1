import type { TopLevelSpec } from "vega-lite";
import { afterEach, describe, expect, it } from "vitest";
import { fontFamily, polarityByDocumentChart, topTermsChart } from "../../src/charts/index.js";
import { createTextMeasure } from "../../src/render/fonts.js";
import { renderPng, renderSvg } from "../../src/render/index.js";
import { allCharts } from "../charts/all-charts.js";
import { nasty, sentimentRows, termRows } from "../charts/sample-rows.js";

const small: TopLevelSpec = {
  title: "A & B",
  description: 'One "dot" <here>',
  data: { values: [{ x: 1 }] },
  mark: "circle",
  encoding: { x: { field: "x", type: "quantitative" } },
};
const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("renderSvg", () => {
  it.each(Object.entries(allCharts))(
    "draws %s with the same bytes twice, and side by side with others",
    async (_, build) => {
      const first = await renderSvg(build());
      const [again] = await Promise.all([
        renderSvg(build()),
        renderSvg(small),
        renderSvg(topTermsChart(termRows(5, 5))),
      ]);
      expect(again).toBe(first);
    },
  );
  it.each(Object.entries(allCharts))("draws %s alike in every time zone", async (_, build) => {
    process.env["TZ"] = "America/Los_Angeles";
    const west = await renderSvg(build());
    process.env["TZ"] = "Pacific/Auckland";
    expect(await renderSvg(build())).toBe(west);
  });
  it("has a title, a description and a role, escaped", async () => {
    const svg = await renderSvg(small);
    const [, ids] = /<svg [^>]*role="img" aria-labelledby="([^"]+)">/.exec(svg)!;
    const [title, description] = ids!.split(" ");
    expect(svg).toContain(
      `<title id="${title}">A &amp; B</title><desc id="${description}">One &quot;dot&quot; &lt;here&gt;</desc>`,
    );
  });
  it("gives different charts different ids, so that they can stand in one page", async () => {
    const ids = (svg: string) => [...svg.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
    const [a, b] = [ids(await renderSvg(small)), ids(await renderSvg({ ...small, title: "Other" } as TopLevelSpec))];
    expect(a.length).toBeGreaterThan(1);
    expect(a.filter((id) => b.includes(id))).toEqual([]);
  });
  it("keeps text from articles text", async () => {
    const svg = await renderSvg(
      polarityByDocumentChart(
        sentimentRows(3).map((row) => ({ ...row, title: nasty })),
        { title: nasty },
      ),
    );
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg.match(/<title/g)).toHaveLength(1);
    expect(svg).not.toMatch(/(?!\n)\p{Cc}/u);
  });
  it("leaves the spec as it was", async () => {
    const spec = topTermsChart(termRows(3, 5));
    const before = structuredClone(spec);
    await renderSvg(spec);
    expect(spec).toEqual(before);
  });
  it("leaves vega as it was", async () => {
    const vega = (await import("vega")) as unknown as { textMetrics: { width: unknown } };
    const before = vega.textMetrics.width;
    await renderSvg(small);
    expect(vega.textMetrics.width).toBe(before);
  });
  it("keeps what looks like an attribute in a text", async () => {
    const title = 'Of aria-label="x" and opacity="1"';
    expect(await renderSvg({ ...small, title } as TopLevelSpec)).toMatch(
      /<text [^>]*>Of aria-label="x" and opacity="1"</,
    );
  });
  it("names the font once, and gives every long line the width that it was placed by", async () => {
    const [title, measure] = ["Actors & their neighbours", await createTextMeasure()];
    const svg = await renderSvg(topTermsChart(termRows(5, 5), { title }));
    expect(svg.match(/font-family=/g)).toHaveLength(1);
    expect(svg).toMatch(/^<svg [^>]*font-family="'Source Sans 3', /);
    const texts = [...svg.matchAll(/<(?:text|tspan)([^>]*)>([^<]+)</g)];
    expect(texts.length).toBeGreaterThan(5);
    for (const [, attributes, text] of texts) expect(/ textLength="/.test(attributes!)).toBe(text!.trim().length > 3);
    const [, width] = / textLength="([\d.]+)" lengthAdjust="spacingAndGlyphs">Actors &amp; their neighbours</.exec(
      svg,
    )!;
    expect(Number(width)).toBeCloseTo(measure(title, 19, 600), 1);
  });
  it("leaves the widths of other families and of characters that the font lacks to the reader's machine", async () => {
    const text = (title: object) => renderSvg({ ...small, title, description: "x" } as unknown as TopLevelSpec);
    expect(await text({ text: "Courier", font: "Courier New" })).toMatch(
      /<text [^>]*font-family="Courier New"[^>]*>Courier</,
    );
    expect(await text({ text: "Courier", font: "Courier New" })).not.toContain("textLength");
    expect(await text({ text: "台湾海峡", font: fontFamily })).not.toContain("textLength");
    expect(await text({ text: "Taiwan Strait", font: fontFamily })).toContain("textLength");
  });
  it("puts the font inside when asked to", async () => {
    expect(await renderSvg(small)).not.toContain("@font-face");
    const embedded = await renderSvg(small, { embedFont: true });
    expect(embedded.match(/@font-face/g)).toHaveLength(2);
    expect(embedded).not.toContain("textLength");
  });
});

describe("renderSvg refuses", () => {
  it("a spec that vega-lite warns of", async () => {
    await expect(
      renderSvg({
        ...small,
        encoding: { x: { field: "x", type: "quantitative" }, shape: { value: 3, flavour: 1 } },
        mark: "bar",
      } as unknown as TopLevelSpec),
    ).rejects.toThrow("compileSpec requires a spec without warnings");
  });
  it("a spec that vega cannot run", async () => {
    await expect(
      renderSvg({
        ...small,
        encoding: { x: { field: "x", type: "quantitative", scale: { type: "log", domain: [-1, 1] } } },
      } as TopLevelSpec),
    ).rejects.toThrow("runView requires a spec that runs without warnings");
  });
  it("data from elsewhere", async () => {
    await expect(
      renderSvg({ ...small, data: { url: "https://example.org/rows.json" } } as TopLevelSpec),
    ).rejects.toThrow("charts hold their data");
  });
  it("and goes on drawing afterwards", async () => {
    await renderSvg({ ...small, data: { url: "x.json" } } as TopLevelSpec).catch(() => undefined);
    expect(await renderSvg(small)).toContain("<svg");
  });
});

describe("renderPng", () => {
  const pixels = (png: Uint8Array) => {
    const view = new DataView(png.buffer, png.byteOffset);
    return [view.getUint32(16), view.getUint32(20)];
  };
  it("gives a PNG and its size in CSS pixels, twice the pixels by default", async () => {
    const { png, width, height } = await renderPng(small);
    expect(Buffer.from(png.slice(1, 4)).toString()).toBe("PNG");
    expect(pixels(png)).toEqual([width * 2, height * 2]);
  });
  it("keeps the CSS size at any scale", async () => {
    const [one, three] = [await renderPng(small, { scale: 1 }), await renderPng(small, { scale: 3 })];
    expect([one.width, one.height]).toEqual([three.width, three.height]);
    expect(pixels(three.png)).toEqual([one.width * 3, one.height * 3]);
  });
  it("has the same bytes twice", async () => {
    const spec = topTermsChart(termRows(5, 5));
    expect(Buffer.from((await renderPng(spec)).png).equals(Buffer.from((await renderPng(spec)).png))).toBe(true);
  });
  it("draws letters: the font is found", async () => {
    const [with_, without] = [
      await renderPng(small, { scale: 1 }),
      await renderPng({ ...small, title: " " } as TopLevelSpec, { scale: 1 }),
    ];
    expect(with_.png.length).toBeGreaterThan(without.png.length + 100);
  });
  it("takes a fourth of the bytes at most without smooth edges, at the same size", async () => {
    const spec = topTermsChart(termRows(25, 5));
    const [smooth, rough] = [await renderPng(spec), await renderPng(spec, { smooth: false })];
    expect(pixels(rough.png)).toEqual(pixels(smooth.png));
    expect([rough.width, rough.height]).toEqual([smooth.width, smooth.height]);
    expect(rough.png.length).toBeLessThan(smooth.png.length / 4);
  });
  it("keeps a picture see-through that has no ground", async () => {
    const { png } = await renderPng({ ...small, background: null } as unknown as TopLevelSpec, { smooth: false });
    expect(png[25]).toBe(6); // colour type: red, green, blue and alpha
  });
  it("refuses a scale of nothing", async () => {
    await expect(renderPng(small, { scale: 0 })).rejects.toThrow(
      'renderPng requires a scale from 0.1 to 8 (got "0"), use 2 for print',
    );
  });
});
