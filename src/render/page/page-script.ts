// The script of the page of charts: puts a live chart in the place of each picture. It runs in the browser, after
// vega, vega-lite and the expression interpreter; without it the pictures stay. It never builds markup from text.

export const pageScript = String.raw`
(() => {
  "use strict";
  const { charts, dark } = JSON.parse(document.getElementById("specs").textContent);
  const night = matchMedia("(prefers-color-scheme: dark)");
  const tip = document.getElementById("tip");
  const views = new Map();

  const hideTip = () => { tip.hidden = true; };
  const showTip = (handler, event, item, value) => {
    if (value === null || value === undefined || value === "") return hideTip();
    const list = document.createElement("dl");
    for (const [name, text] of Object.entries(typeof value === "object" ? value : { "": value })) {
      const term = document.createElement("dt");
      const detail = document.createElement("dd");
      term.textContent = name;
      detail.textContent = String(text);
      list.append(term, detail);
    }
    tip.replaceChildren(list);
    tip.hidden = false;
    const { width, height } = tip.getBoundingClientRect();
    const left = event.clientX + 14 + width > innerWidth ? event.clientX - 14 - width : event.clientX + 14;
    const top = event.clientY + 14 + height > innerHeight ? event.clientY - 14 - height : event.clientY + 14;
    tip.style.left = Math.max(4, left) + "px";
    tip.style.top = Math.max(4, top) + "px";
  };

  const draw = async (section) => {
    const live = section.querySelector(".live");
    const still = section.querySelector(".static");
    try {
      const spec = charts[section.dataset.chart];
      const themed = night.matches ? { ...spec, config: dark } : spec;
      const compiled = vegaLite.compile(themed).spec;
      const view = new vega.View(vega.parse(compiled, {}, { ast: true }), {
        expr: expressionInterpreter,
        renderer: "svg",
        container: live,
        logLevel: vega.Error,
        loader: { load: refuse, sanitize: refuse, http: refuse, file: refuse },
        tooltip: showTip,
      });
      await view.runAsync();
      views.get(section)?.finalize();
      views.set(section, view);
      live.classList.add("ready");
      still.hidden = true;
    } catch (error) {
      section.querySelector(".failure").hidden = false;
      console.error(error);
    }
  };
  const refuse = () => Promise.reject(new Error("charts hold their data"));

  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      draw(target);
    }
  }, { rootMargin: "800px" });

  night.addEventListener("change", () => { for (const section of views.keys()) draw(section); });
  addEventListener("scroll", hideTip, { passive: true, capture: true });
  addEventListener("keydown", (event) => { if (event.key === "Escape") hideTip(); });
  const fonts = ["400 12px 'Source Sans 3'", "600 12px 'Source Sans 3'"];
  Promise.allSettled(fonts.map((font) => document.fonts.load(font))).then(() => {
    for (const section of document.querySelectorAll("section[data-chart]")) near.observe(section);
  });
})();
`;
