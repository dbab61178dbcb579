package pep.gateway.identity;

import java.io.Serial;

/** The issuer's keys cannot be read, so that nobody can say whether a token is good. */
class UnreachableKeys extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  UnreachableKeys(Throwable cause) {
    super("The issuer's keys cannot be read", cause);
  }
}
