import type { Knex } from "knex";

/** An official was given a report: who, which one, and exactly which bytes. */
export interface ReportDownload {
  readonly accountId: string;
  readonly platformId: number;
  /** "2026-S1" */
  readonly period: string;
  readonly cutOff: Date;
  /** Of the file, hexadecimal. */
  readonly sha256: string;
  readonly downloadedAt: Date;
}

interface Row {
  account_id: string;
  platform_id: number;
  period: string;
  cut_off: string;
  sha256: string;
  downloaded_at: string;
}

export function reportDownloadRepository(db: Knex) {
  return {
    async add(download: ReportDownload): Promise<void> {
      await db<Row>("report_downloads").insert({
        account_id: download.accountId,
        platform_id: download.platformId,
        period: download.period,
        cut_off: download.cutOff.toISOString(),
        sha256: download.sha256,
        downloaded_at: download.downloadedAt.toISOString(),
      });
    },

    /** In the order in which they left. */
    async ofPlatform(platformId: number): Promise<readonly ReportDownload[]> {
      const rows = await db<Row>("report_downloads")
        .where({ platform_id: platformId })
        .orderBy("id");
      return rows.map(fromRow);
    },
  };
}

function fromRow(row: Row): ReportDownload {
  return {
    accountId: row.account_id,
    platformId: row.platform_id,
    period: row.period,
    cutOff: new Date(row.cut_off),
    sha256: row.sha256,
    downloadedAt: new Date(row.downloaded_at),
  };
}
