package pep.gateway.workqueue;

import java.util.Map;
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

  private final WorkQueueProperties queue;
  private final Composition composition;

  WorkQueueController(WorkQueueProperties queue, Composition composition) {
    composition.requireRooms(queue.vendor());
    composition.requireRooms(queue.partner());
    composition.requireRooms(queue.operator());
    this.queue = queue;
    this.composition = composition;
  }

  @GetMapping(path = "/api/work-queue", produces = MediaType.APPLICATION_JSON_VALUE)
  Mono<WorkQueue> waiting(@AuthenticationPrincipal Jwt caller, ServerWebExchange exchange) {
    return composition.compose(kinds(caller), caller.getTokenValue(), exchange).map(WorkQueue::of);
  }

  private Map<String, String> kinds(Jwt caller) {
    if (caller.getClaimAsString("vendor_id") == null) {
      return queue.operator();
    }
    return caller.getClaimAsString("partner_id") == null ? queue.vendor() : queue.partner();
  }
}
