// Runs in JupyterLab's page: what the open notebook shows. Kept as JavaScript, since it is sent to the browser.

/** The notebook that is open, null until its cells are there. */
function openNotebook(name) {
  const widget = [...window.jupyterapp.shell.widgets("main")].find(
    ({ context }) => context?.path === `notebooks/${name}`,
  );
  return widget?.context.isReady &&
    widget.content.widgets.length > 0 &&
    widget.sessionContext.session?.kernel?.status === "idle"
    ? widget
    : null;
}

/** Live Vega views of JupyterLab's own renderer, in the order of the page. */
function liveViews(widget) {
  const views = [];
  function look(part) {
    if (part._result?.view) views.push({ view: part._result.view, node: part.node });
    for (const child of part.layout ?? []) look(child);
  }
  for (const cell of widget.content.widgets) if (cell.outputArea) look(cell.outputArea);
  return views;
}

/** Points of the page that lie on marks with a tooltip, some of each view. */
function tooltipPoints(view) {
  const points = [];
  const [left, top] = [view.origin()[0] + view.padding().left, view.origin()[1] + view.padding().top];
  function look(item, x, y) {
    for (const inner of item.items ?? []) {
      if (inner.marktype !== undefined) look(inner, x, y);
      else if (inner.items !== undefined) look(inner, x + (inner.x ?? 0), y + (inner.y ?? 0));
      else if (inner.tooltip != null && inner.bounds && inner.opacity !== 0)
        points.push([
          x + (inner.bounds.x1 + inner.bounds.x2) / 2 + left,
          y + (inner.bounds.y1 + inner.bounds.y2) / 2 + top,
        ]);
    }
  }
  look(view.scenegraph().root, 0, 0);
  return points;
}

window.datelinesTest = {
  ready: (name) => openNotebook(name) !== null,
  async runAll(name) {
    window.jupyterapp.shell.activateById(openNotebook(name).id);
    await window.jupyterapp.commands.execute("notebook:run-all-cells");
  },
  cells: (name) =>
    [...window.jupyterapp.shell.widgets("main")]
      .find(({ context }) => context?.path === `notebooks/${name}`)
      .context.model.toJSON().cells,
  views: (name) =>
    liveViews(openNotebook(name)).map(({ view, node }) => ({
      drawn: [...node.querySelectorAll("canvas, svg.marks")].some(
        (one) => one.getBoundingClientRect().width > 50 && one.getBoundingClientRect().height > 50,
      ),
      embedded: node.querySelector(".vega-embed") !== null || node.classList.contains("vega-embed"),
      points: tooltipPoints(view).length,
    })),
  /** Scrolls to a view and gives places in the window to point at. */
  pointsOf(name, index) {
    const { view, node } = liveViews(openNotebook(name))[index];
    const drawing = node.querySelector("canvas, svg.marks");
    drawing.scrollIntoView({ block: "center" });
    const box = drawing.getBoundingClientRect();
    const points = tooltipPoints(view)
      .map(([x, y]) => [box.left + x, box.top + y])
      .filter(([, y]) => y > 60 && y < innerHeight - 40);
    return points.filter((_, at) => at % Math.ceil(points.length / 12) === 0);
  },
  /** Ends the kernel, so that the next notebook has the machine to itself. */
  shutDown: async (name) => openNotebook(name).sessionContext.shutdown(),
  tooltip: () => document.querySelector("#vg-tooltip-element.visible")?.textContent ?? "",
};
