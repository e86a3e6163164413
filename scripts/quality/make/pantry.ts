/** Where a recipe finds the files that it names. */
export interface Pantry {
  readonly text: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
  /** The bytes of a file, made if it is a recipe. */
  readonly made: (name: string) => Promise<Uint8Array>;
}
