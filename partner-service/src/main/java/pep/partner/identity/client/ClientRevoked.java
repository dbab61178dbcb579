package pep.partner.identity.client;

import pep.platform.problem.Problem;
import pep.platform.problem.RuleBroken;

@Problem(
    code = "client-revoked",
    title = "The API client was revoked",
    cure = "Register another API client.")
public class ClientRevoked extends RuleBroken {

  ClientRevoked(String id) {
    super("API client " + id + " was revoked and gets no new secret.");
  }
}
