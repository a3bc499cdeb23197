/** What a worker says of a task: what came of it, or why it failed. */
export type WorkerAnswer<Result> =
  | { readonly done: true; readonly result: Result }
  | {
      readonly done: false;
      readonly error: Error;
      /** Of the error, which forgets it on its way from one thread to another. */
      readonly code?: string;
    };
