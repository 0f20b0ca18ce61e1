"""SVG of the charts of a folder by vl-convert, each N times: CPU seconds of conversion alone, as JSON.

Called by run-bench with a Python that has vl-convert-python (PyPI); DATELINES_VL_CONVERT names it.
"""
import glob, json, sys, time
import vl_convert

folder, times = sys.argv[1], int(sys.argv[2])
specs = [open(path, encoding="utf8").read() for path in sorted(glob.glob(f"{folder}/*.vl.json"))]
vl_convert.vegalite_to_svg(specs[0])
start, wall = time.process_time(), time.perf_counter()
size = sum(len(vl_convert.vegalite_to_svg(spec)) for _ in range(times) for spec in specs)
print(json.dumps({"charts": len(specs), "cpu": time.process_time() - start, "wall": time.perf_counter() - wall, "characters": size}))
