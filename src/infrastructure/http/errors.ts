/** Thrown below a route when the answer is an error page; anything else thrown is a bug (500). */
export abstract class HttpError extends Error {
  abstract readonly status: number;
}

/** What the address names does not exist, or not for this visitor. */
export class NotFound extends HttpError {
  readonly status = 404;
  constructor(what: string, key: string) {
    super(`no ${what} ${key}`);
  }
}

/** A form with a file that cannot be read, or that has more in it than ours. */
export class BrokenForm extends HttpError {
  readonly status = 422;
}

/** The visitor is known and may not do this, or the write did not come from our own pages. */
export class Forbidden extends HttpError {
  readonly status = 403;
}

/** The visitor is not known: the answer leads to the sign-in page. */
export class NotSignedIn extends HttpError {
  readonly status = 401;
  /** Where to lead once signed in; undefined: to the desk. */
  readonly back: string | undefined;
  /** What became of a form that was sent; nothing of it was done, and the sign-in page says so. */
  readonly form: "lost" | "kept" | undefined;
  constructor(message: string, back?: string, form?: "lost" | "kept") {
    super(message);
    this.back = back;
    this.form = form;
  }
}

/** The second factor is still owed, or was proved too long ago: the answer leads to its page. */
export class FactorNeeded extends HttpError {
  readonly status = 401;
  /** Where to lead once it is proved. */
  readonly back: string;
  constructor(message: string, back: string) {
    super(message);
    this.back = back;
  }
}

/** A limit is reached; `retryAfter` in seconds goes out as a header. */
export class TooMany extends HttpError {
  readonly status = 429;
  readonly retryAfter: number;
  constructor(message: string, retryAfter: number) {
    super(message);
    this.retryAfter = retryAfter;
  }
}
