package pep.gateway.portal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;
import pep.gateway.problems.RefusalException;

/**
 * Tells a request of the portal's own page from one that another site made the browser send: the
 * page can read a cookie of this origin and repeat it in a header. The header is compared with the
 * session itself, so that a cookie planted by a sibling host proves nothing.
 */
final class Forgery {

  static final String HEADER = "X-XSRF-TOKEN";

  /** Where a form of the page carries the same. */
  static final String FIELD = "_csrf";

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

  private Forgery() {}

  /** Whether a request with this session may be one that its page did not send. */
  static boolean isPossible(ServerHttpRequest request, Session session) {
    if (SAFE.contains(request.getMethod())) {
      return false;
    }
    return !isProof(request.getHeaders().getFirst(HEADER), session);
  }

  static boolean isProof(@Nullable String shown, Session session) {
    return shown != null && PendingSignIn.same(session.csrf(), shown);
  }

  static RefusalException refusal() {
    return Refusal.of(
            ErrorCode.FORGERY_SUSPECTED,
            "The request came with a session but without its proof in "
                + HEADER
                + " or, sent by a form, in its field "
                + FIELD
                + ".")
        .raise();
  }
}
