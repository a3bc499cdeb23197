import type { Entered } from "../infrastructure/http/form";
import { readChoice } from "../signatures/commitment-choice";
import { readOrganisation } from "../signatures/organisation";
import { readSignatory } from "../signatures/signatory";
import { chosen, isOpen, type DraftAnswers } from "./signing-draft";

/** The parts of a draft, in order: what is to be answered, and then the signing itself. */
const TASKS = ["organisation", "commitments", "signatory", "review"] as const;

export type Task = (typeof TASKS)[number];

/**
 * `to-complete`: something was typed, and something is missing or wrong; `not-yet`: nothing was, and
 * others come first.
 */
export type TaskState = "to-do" | "to-complete" | "done" | "not-yet";

export interface DraftTask {
  readonly task: Task;
  readonly state: TaskState;
  /** Whether it can be gone to: those before it are done. */
  readonly isOpen: boolean;
}

/** How far each part of a draft is; `codes`: the charter's commitments. */
export function draftTasks(answers: DraftAnswers, codes: readonly string[]): DraftTask[] {
  const states: Readonly<Record<Task, TaskState>> = {
    organisation: answerState(
      answers.organisation,
      readOrganisation(answers.organisation ?? {}).complete,
    ),
    commitments: commitmentsState(answers, codes),
    signatory: answerState(answers.signatory, readSignatory(answers.signatory ?? {}).complete),
    review: "to-do",
  };
  return TASKS.map((task) => {
    const canBegin = isOpen(task, answers, codes);
    const state = states[task];
    return {
      task,
      state: state === "to-do" && !canBegin ? "not-yet" : state,
      isOpen: canBegin,
    };
  });
}

function answerState(typed: Entered | undefined, isComplete: boolean): TaskState {
  if (isComplete) return "done";
  return Object.values(typed ?? {}).some((text) => text !== "") ? "to-complete" : "to-do";
}

function commitmentsState(answers: DraftAnswers, codes: readonly string[]): TaskState {
  if (chosen(answers, codes)) return "done";
  const begun = codes.some((code) => readChoice(code, answers.choices?.[code] ?? {}).complete);
  return begun ? "to-complete" : "to-do";
}
