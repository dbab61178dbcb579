package pep.partner.identity.user;

import java.util.UUID;
import org.slf4j.MDC;
import pep.platform.tenancy.Cause;

/** The cause of what a person does at a page, before there is a caller. */
public final class ByThemselves {

  private ByThemselves() {}

  public static Cause because(String userId, String why) {
    String request = MDC.get("requestId");
    String correlation = request == null ? UUID.randomUUID().toString() : request;
    return new Cause(userId, why, correlation, null, 0, null);
  }
}
