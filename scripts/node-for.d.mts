export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** Of the Node that runs already, without a v. */
  readonly version: string;
  readonly execPath: string;
  /** The folder node_modules. */
  readonly packages: string;
  readonly exists: (path: string) => boolean;
}
export function nodeFor(machine: Machine): { readonly path: string } | { readonly refusal: string };
