import type { Knex } from "knex";
import * as evidence from "./001-create-evidence";
import * as infrastructure from "./002-create-infrastructure";
import * as charter from "./003-create-charter";
import * as platforms from "./004-create-platforms";
import * as signing from "./005-create-signing";
import * as cases from "./006-create-cases";
import * as onlineSigning from "./007-create-online-signing";
import * as reportDownloads from "./008-create-report-downloads";
import * as demonstration from "./009-create-demonstration";
import * as signIn from "./010-create-sign-in";
import * as representatives from "./011-create-representatives";
import * as administration from "./012-create-administration";
import * as openClocks from "./013-index-open-clocks";
import * as evidenceReferences from "./014-create-evidence-references";
import * as signingProofs from "./015-keep-signing-proofs";
import * as platformInvitations from "./016-create-platform-invitations";
import * as signatureDocuments from "./017-create-signature-documents";
import * as standingDrafts from "./018-create-standing-drafts";
import * as acceptanceProposals from "./019-create-acceptance-proposals";
import * as signatureCorrections from "./020-create-signature-corrections";
import * as lapseWarnings from "./021-create-lapse-warnings";
import * as accesses from "./022-tell-accesses-apart";
import * as difficulties from "./025-create-difficulties";
import * as caseActs from "./026-create-case-acts";
import * as registerNames from "./027-keep-register-names";
import * as carriedSessions from "./028-carry-sessions-on";
import * as lostForms from "./029-create-lost-forms";
import * as attachments from "./030-create-attachments";
import * as reportedPlatforms from "./031-create-reported-platforms";
import * as erasedInvitees from "./032-erase-invitees";
import * as mediations from "./033-create-mediations";
import * as eventCorrections from "./034-correct-events";
import * as handedInFigures from "./035-hand-in-figures";
import * as caseMails from "./036-create-case-mails";
import * as declarations from "./037-create-declarations";
import * as difficultyAttachments from "./038-attach-to-difficulties";
import * as closedPeriods from "./039-close-periods";
import * as keptDrafts from "./040-keep-draft-scorecards";

/** Applied in this order. Append only: a landed migration is never edited. */
export const migrations: Readonly<Record<string, Pick<Knex.Migration, "up">>> = {
  "001-create-evidence": evidence,
  "002-create-infrastructure": infrastructure,
  "003-create-charter": charter,
  "004-create-platforms": platforms,
  "005-create-signing": signing,
  "006-create-cases": cases,
  "007-create-online-signing": onlineSigning,
  "008-create-report-downloads": reportDownloads,
  "009-create-demonstration": demonstration,
  "010-create-sign-in": signIn,
  "011-create-representatives": representatives,
  "012-create-administration": administration,
  "013-index-open-clocks": openClocks,
  "014-create-evidence-references": evidenceReferences,
  "015-keep-signing-proofs": signingProofs,
  "016-create-platform-invitations": platformInvitations,
  "017-create-signature-documents": signatureDocuments,
  "018-create-standing-drafts": standingDrafts,
  "019-create-acceptance-proposals": acceptanceProposals,
  "020-create-signature-corrections": signatureCorrections,
  "021-create-lapse-warnings": lapseWarnings,
  "022-tell-accesses-apart": accesses,
  "025-create-difficulties": difficulties,
  "026-create-case-acts": caseActs,
  "027-keep-register-names": registerNames,
  "028-carry-sessions-on": carriedSessions,
  "029-create-lost-forms": lostForms,
  "030-create-attachments": attachments,
  "031-create-reported-platforms": reportedPlatforms,
  "032-erase-invitees": erasedInvitees,
  "033-create-mediations": mediations,
  "034-correct-events": eventCorrections,
  "035-hand-in-figures": handedInFigures,
  "036-create-case-mails": caseMails,
  "037-create-declarations": declarations,
  "038-attach-to-difficulties": difficultyAttachments,
  "039-close-periods": closedPeriods,
  "040-keep-draft-scorecards": keptDrafts,
};
