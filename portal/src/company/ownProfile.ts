import type { components } from "../api/contract";
import type { AnswerOf, Partner } from "../api/types";
import { requestOf, type ProfileForm } from "../partners/detail/profileForm";

export type ProfileRule = AnswerOf<"/api/profile-rule">;
export type OwnEdit = components["schemas"]["partner.OwnEditResponse"];
type OwnProfileRequest = components["schemas"]["partner.OwnProfileRequest"];

/** The whole profile as the partner wants it; who stands above it is the vendor's alone to say. */
export function ownRequestOf(typed: ProfileForm, partner: Partner): OwnProfileRequest {
  const { parentId: _, ...own } = requestOf(typed, partner);
  return own;
}

/** The profile as it is to be, for the reader. */
export function wantedOf(typed: ProfileForm, partner: Partner): Partner["profile"] {
  return { ...partner.profile, ...ownRequestOf(typed, partner) } as Partner["profile"];
}

/** Every part that an edit would change, at once or later. */
export function partsOf({ atOnce, afterApproval }: OwnEdit): string[] {
  return [...atOnce, ...afterApproval];
}
