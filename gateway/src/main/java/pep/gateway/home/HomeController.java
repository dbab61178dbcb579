package pep.gateway.home;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.composition.Composed;
import pep.gateway.composition.Composition;
import pep.gateway.problems.ErrorCode;
import pep.gateway.problems.Refusal;
import reactor.core.publisher.Mono;

/** {@code GET /api/me/home}. */
@RestController
class HomeController {

  private final HomeProperties home;
  private final Composition composition;

  HomeController(HomeProperties home, Composition composition) {
    composition.requireRooms(home.partner());
    composition.requireRooms(home.vendor());
    this.home = home;
    this.composition = composition;
  }

  @GetMapping(path = "/api/me/home", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<Composed> home(@AuthenticationPrincipal Jwt caller, ServerWebExchange exchange) {
    if (caller.getClaimAsString("vendor_id") == null) {
      return Mono.error(
          Refusal.of(ErrorCode.NO_VENDOR_IN_TOKEN, "There is no home page without a vendor.")
              .raise());
    }
    boolean forPartner = caller.getClaimAsString("partner_id") != null;
    return composition.compose(
        forPartner ? home.partner() : home.vendor(), caller.getTokenValue(), exchange);
  }
}
