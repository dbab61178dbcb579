package pep.gateway.consequences;

import java.util.regex.Pattern;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.composition.Composed;
import pep.gateway.composition.Composition;
import pep.gateway.composition.Part;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * {@code GET /api/consequences/<id of a partner>}: what its end would touch, service by service.
 */
@RestController
class ConsequencesController {

  /** The id stands in queries: nothing may stand in it that means something there. */
  private static final Pattern PARTNER_ID = Pattern.compile("par_[0-9a-f]{24}");

  private final ConsequencesProperties consequences;
  private final Composition composition;

  ConsequencesController(ConsequencesProperties consequences, Composition composition) {
    composition.requireRooms(consequences.parts());
    this.consequences = consequences;
    this.composition = composition;
  }

  @GetMapping(path = "/api/consequences/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<Composed> ofPartner(
      @PathVariable String id, @AuthenticationPrincipal Jwt caller, ServerWebExchange exchange) {
    if (caller.getClaimAsString("vendor_id") == null) {
      return refused(ErrorCode.NO_VENDOR_IN_TOKEN, "Partners are a vendor's.");
    }
    if (caller.getClaimAsString("partner_id") != null) {
      return refused(ErrorCode.FORBIDDEN, "The end of a partner is for its vendor to weigh.");
    }
    if (!PARTNER_ID.matcher(id).matches()) {
      return unknown();
    }
    return composition
        .compose(consequences.of(id), caller.getTokenValue(), exchange)
        .flatMap(composed -> isUnknown(composed) ? unknown() : Mono.just(composed));
  }

  /** The other services answer for a partner that there is not with lists of nothing. */
  private static boolean isUnknown(Composed composed) {
    return composed.parts().get(ConsequencesProperties.PARTNER) instanceof Part part
        && part.problem() instanceof JsonNode problem
        && problem.path("status").asInt() == ErrorCode.NOT_FOUND.status();
  }

  private static Mono<Composed> unknown() {
    return refused(ErrorCode.NOT_FOUND, "No partner has this id.");
  }

  private static Mono<Composed> refused(ErrorCode code, String detail) {
    return Mono.error(Refusal.of(code, detail).raise());
  }
}
