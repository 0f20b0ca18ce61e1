// datelines kernel [--remove]

import { installKernel, removeKernel } from "../notebook/index.js";

export function kernel({
  remove = false,
  force = false,
}: {
  readonly remove?: boolean;
  readonly force?: boolean;
}): void {
  if (remove) {
    const folder = removeKernel({ force });
    process.stdout.write(
      folder ? `removed the TypeScript kernel from ${folder}\n` : "there was no TypeScript kernel to remove\n",
    );
  } else
    process.stdout.write(
      `the TypeScript kernel is in ${installKernel({ force })}\n` +
        `open a notebook with JupyterLab or VS Code and choose the kernel "TypeScript"\n`,
    );
}
