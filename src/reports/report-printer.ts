import { createHash } from "node:crypto";
import type { WarmWorker } from "../infrastructure/workers/warm-worker";
import type { ComplianceReport } from "./compliance-report";

/** A printed report. */
export interface ReportFile {
  readonly bytes: Uint8Array;
  /** Of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** Prints reports in a thread of their own; `close` ends it. */
export interface ReportPrinter {
  print(report: ComplianceReport): Promise<ReportFile>;
  close(): Promise<void>;
}

export function reportPrinter(worker: WarmWorker<ComplianceReport, Uint8Array>): ReportPrinter {
  return {
    async print(report) {
      const bytes = await worker.run(report);
      return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
    },
    close: () => worker.close(),
  };
}
