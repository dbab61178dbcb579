package pep.gateway.workqueue;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import pep.gateway.composition.Composition;
import reactor.core.publisher.Mono;

/** {@code GET /api/work-queue}: what waits for the caller, service by service. */
@RestController
class WorkQueueController {

  private final Sources vendor;
  private final Sources partner;
  private final Sources operator;
  private final Composition composition;

  WorkQueueController(WorkQueueProperties queue, Composition composition) {
    this.vendor = Sources.of(queue.vendor());
    this.partner = Sources.of(queue.partner());
    this.operator = Sources.of(queue.operator());
    composition.requireRooms(vendor.paths());
    composition.requireRooms(partner.paths());
    composition.requireRooms(operator.paths());
    this.composition = composition;
  }

  @GetMapping(path = "/api/work-queue", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<WorkQueue> waiting(@AuthenticationPrincipal Jwt caller, ServerWebExchange exchange) {
    Sources sources = of(caller);
    return composition
        .compose(sources.paths(), caller.getTokenValue(), exchange)
        .map(composed -> WorkQueue.of(sources, composed));
  }

  private Sources of(Jwt caller) {
    if (caller.getClaimAsString("vendor_id") == null) {
      return operator;
    }
    return caller.getClaimAsString("partner_id") == null ? vendor : partner;
  }
}
