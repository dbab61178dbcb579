package pep.platform.tenancy;

import java.util.Set;

/** Runs the installation, and acts inside no vendor. */
public record Operator(String subject, Set<String> scopes, String token) implements Caller {

  /** Never prints the token. */
  @Override
  public String toString() {
    return "Operator[" + subject + "]";
  }
}
