package pep.platform.tenancy;

import java.util.Set;

/** Runs the installation, and acts inside no vendor: a person, or the client of that name. */
public record Operator(String subject, Set<String> scopes, String token) implements Caller {

  /** How histories name whatever an operator does, so that a vendor sees that it was one. */
  public static final String NAME = "operator";

  String inHistories() {
    return subject.equals(NAME) ? NAME : NAME + ":" + subject;
  }

  /** Never prints the token. */
  @Override
  public String toString() {
    return "Operator[" + subject + "]";
  }
}
