/** What the vendor's own people can be. */
export const STAFF_ROLES = ["vendor_admin", "channel_manager", "marketing", "finance", "vendor_viewer"] as const;
/** What a partner's people can be. */
export const PARTNER_ROLES = ["partner_admin", "partner_user"] as const;

export type Role = (typeof STAFF_ROLES | typeof PARTNER_ROLES)[number];

/** What somebody can be who works for a partner, or for the vendor itself. */
export function rolesFor(partnerId: string | undefined): readonly Role[] {
  return partnerId === undefined ? STAFF_ROLES : PARTNER_ROLES;
}
