package pep.partner.ownprofile;

/** What became of a change that a partner asked for. */
public enum ProfileChangeStatus {
  ASKED,
  APPROVED,
  DECLINED,
  /** The partner took it back. */
  WITHDRAWN
}
