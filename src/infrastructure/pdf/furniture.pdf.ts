import type { Furniture } from "./document";
import type { Sheet } from "./sheet.pdf";
import { artifact } from "./tags.pdf";
import { COLOURS, CONTENT_WIDTH, PAGE, TYPE, type TypeStyle } from "./type-styles";

const HEAD_TOP = 36;
const FOOT_TOP = PAGE.height - PAGE.margin + 12;

/** Head and foot of the current page; assistive software skips them. */
export function drawFurniture(furniture: Furniture, page: number, pages: number, sheet: Sheet) {
  const { owner, head, flag, foot, pageNumber } = furniture;
  const style = TYPE.furniture;
  const across = { x: PAGE.margin, width: CONTENT_WIDTH };
  artifact(sheet.pdf, "Pagination", () => {
    if (flag !== undefined) {
      sheet.write([flag], TYPE.flag, { ...across, top: HEAD_TOP, align: "right" });
    }
    if (page === 1) {
      drawEmblem(across.x, HEAD_TOP - 3, sheet);
      sheet.write([owner], TYPE.owner, { ...across, x: across.x + EMBLEM + 6, top: HEAD_TOP - 2 });
    } else {
      const room = CONTENT_WIDTH - (flag === undefined ? 0 : sheet.widthOf(flag, TYPE.flag) + 12);
      sheet.write([oneLine(head, style, room, sheet)], style, { ...across, top: HEAD_TOP });
    }
    sheet.write([pageNumber(page, pages)], style, { ...across, top: FOOT_TOP, align: "right" });
    sheet.write(foot, style, { ...across, top: FOOT_TOP });
  });
  sheet.rule({ ...across, top: FOOT_TOP - 6 }, 0.5, "line");
}

const EMBLEM = 17;

/** The emblem of the pages (views/layout/base.ejs): a given word, and its being kept. */
function drawEmblem(x: number, top: number, { pdf }: Sheet): void {
  pdf
    .save()
    .translate(x, top)
    .scale(EMBLEM / 32);
  pdf.lineWidth(2.5).lineJoin("round").lineCap("round").strokeColor(COLOURS.brand);
  pdf.path("M4 4L28 4L28 22L15 22L9 28L9 22L4 22Z").stroke();
  pdf.path("M10 13L14 17L22 9").stroke().restore();
}

function oneLine(text: string, style: TypeStyle, width: number, sheet: Sheet): string {
  const [line = "", ...more] = sheet.lines(text, style, width);
  return more.length === 0 ? line : `${line.slice(0, -1)}…`;
}
