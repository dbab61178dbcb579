import type { AnswerOf, Readable } from "../../api/types";

export type ProfileChange = AnswerOf<"/api/profile-changes">["items"][number];
export type Effect = AnswerOf<"/api/profile-changes/{id}">["effects"][number];

/** What is asked again once a change was decided or taken back. */
export const TOUCHED: Readable[] = [
  "/api/profile-changes",
  "/api/profile-changes/{id}",
  "/api/profile-changes/{id}/history",
  "/api/partners",
  "/api/partners/{id}",
];
