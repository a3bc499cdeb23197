import { serveTasks } from "../infrastructure/workers/serve-tasks";
import type { ComplianceReport } from "./compliance-report";
import { printedReport } from "./compliance-report.pdf";

serveTasks((report: ComplianceReport) => printedReport(report));
