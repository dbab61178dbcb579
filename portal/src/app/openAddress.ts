export interface OpenAddress {
  page: "apply" | "applicants" | "customer-quotes";
  /** The form's id, or the link that an applicant was mailed or a customer was given. */
  key: string;
}

/** A page that is shown to everybody who has its address; undefined of any other. */
export function openAddress(pathname: string): OpenAddress | undefined {
  const [, page, key] = /^\/(apply|applicants|customer-quotes)\/([\w-]+)$/.exec(pathname) ?? [];
  return page === undefined || key === undefined ? undefined : { page: page as OpenAddress["page"], key };
}
