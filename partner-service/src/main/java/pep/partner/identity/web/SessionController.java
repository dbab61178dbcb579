package pep.partner.identity.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import pep.partner.identity.SessionAdministration;
import pep.partner.identity.signin.SignInSession;
import pep.platform.http.NoContent;
import pep.platform.listing.Page;
import pep.platform.security.Allowed;
import pep.platform.tenancy.Caller;

/** Where the caller is signed in. Each role holds one of the scopes asked for. */
@RestController
@RequestMapping("/api/sessions")
@Allowed({"vendor:read", "profile:read", "operator", "operator:read"})
class SessionController {

  private final SessionAdministration administration;

  SessionController(SessionAdministration administration) {
    this.administration = administration;
  }

  /**
   * @param address from which the person signed in
   * @param agent what the browser calls itself
   * @param current whether it is the one in which the caller's token was granted
   */
  record SessionResponse(
      String id,
      Instant startedAt,
      Instant expiresAt,
      @Nullable String address,
      @Nullable String agent,
      boolean current) {

    static SessionResponse of(SignInSession session, @Nullable String here) {
      return new SessionResponse(
          session.id(),
          session.startedAt(),
          session.expiresAt(),
          session.address(),
          session.agent(),
          session.id().equals(here));
    }
  }

  /** Lists the browsers that the caller has signed in with, the latest first. */
  @GetMapping
  Page<SessionResponse> list(Caller caller) {
    String here = here();
    return new Page<>(
        administration.own(caller).stream()
            .map(session -> SessionResponse.of(session, here))
            .toList(),
        null);
  }

  /** Signs the caller out of one of them, with all that was granted in it. */
  @PostMapping("/{id}/end")
  NoContent end(Caller caller, @PathVariable String id) {
    administration.end(caller, id);
    return new NoContent();
  }

  /** The session that the caller's token was granted in; null for a token of none. */
  private static @Nullable String here() {
    return SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken caller
        ? caller.getToken().getClaimAsString("session")
        : null;
  }
}
