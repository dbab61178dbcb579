package pep.partner.agreement;

/** What a partner does without while it has not accepted what it had to. */
public enum PartnerRight {
  DEALS("deals:write"),
  QUOTES("quotes:write"),
  ENROLMENTS("enrolments:write");

  private final String scope;

  PartnerRight(String scope) {
    this.scope = scope;
  }

  String scope() {
    return scope;
  }
}
