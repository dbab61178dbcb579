/** What is asked again when a dispute goes on. */
export const DISPUTES = ["/api/disputes", "/api/disputes/{id}"] as const;
