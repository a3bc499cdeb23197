import type { Response } from "express";

/** Renders a view with nothing but what it is given; a failure is a bug and answers 500. */
export function renderView(res: Response, view: string, locals: object): Promise<string> {
  return new Promise((resolve, reject) => {
    res.app.render(view, locals, (error: Error | null, html: string) => {
      if (error) reject(error);
      else resolve(html);
    });
  });
}
